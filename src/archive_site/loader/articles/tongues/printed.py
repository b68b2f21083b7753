"""What newspapers print round their articles, by language; patterns."""

PAGE = {  # before its number
    "en": r"page|pages|p|pp|pg",
    "de": r"seite|s",
    "ru": r"стр|с",
    "az": r"səh|səhifə",
    "tr": r"sayfa|sf",
    "ar": r"ص|صفحة|الصفحة",
}
ISSUE = {  # before its number
    "en": r"no|nr|nº|n°|№|vol|issue|number",
    "tr": r"say[ıi]?",
    "ru": r"выпуск|том",
    "fr": r"numéro",
    "ar": r"العدد|عدد",
}
PRICE = {
    "en": r"price",
    "fr": r"prix",
    "de": r"preis",
    "ru": r"цена",
    "az": r"qiyməti?",
    "tr": r"fiyat[ıi]?",
    "ar": r"الثمن|السعر",
}
PAPER = {  # in a newspaper's name
    "en": r"courier|times|news|gazette|herald|tribune|daily|weekly|journal|echo|observer|telegraph"
    r"|chronicle|magazine|bulletin|post|mail|standard|express|mercury|guardian|independent|reporter"
    r"|dispatch|examiner|inquirer|sentinel|advertiser|argus|globe|review",
    "fr": r"indépendant|progrès|journal|gazette|courrier|dépêche|quotidien|hebdo\w*|tribune|écho|républicain|éclair",
    "az": r"gazeta|qəzet\w*|xəbər\w*",
    "tr": r"gazete\w*|haber\w*",
    "ru": r"вестник|газета|новости|известия|вести|правда",
}
PAPER_WITHIN = {"ar": r"جريدة|صحيفة|مجلة|أخبار|الأخبار|اليوم"}  # within words too
TITLE = {  # before a title, with a colon
    "en": r"title|headline",
    "az": r"başlıq",
    "ru": r"заголовок",
    "tr": r"başlık",
    "fr": r"titre",
    "ar": r"العنوان",
}
PICTURES = {  # behind a title: that they come with the article, or news
    "en": r"photos?|photo gallery|pictures|videos?|audio|updated",
    "az": r"foto(?:lar|sessiya|reportaj|qalereya)?|v[iıİ]\u0307?deo(?:lar|reportaj)?|yenilənib",
    "tr": r"foto(?: ?galeri|ğraf(?:lar)?)|video haber|güncellendi",
    "ru": r"фото(?:репортаж|галерея|графии|лента)?|видео(?:репортаж)?|аудио|обновлено|обновляется",
    "fr": r"vidéos?|diaporama|mis à jour",
    "ar": r"(?:بال)?(?:صور|فيديو)",
    "ka": r"ფოტო(?:ები|რეპორტაჟი)?|ვიდეო",
}
KINDS = {  # lines that say what kind of text follows
    "en": r"obituar(?:y|ies)|(?:(?:film|book|theatre) )?reviews?|interviews?|profile|opinion|editorial"
    r"|feature|essay|letters?",
    "fr": r"nécrologie|critique|entretien|interview|portrait|tribune|reportage|éditorial|chronique",
    "ru": r"некролог|рецензия|интервью|портрет|репортаж|очерк|мнение",
    "az": r"müsahibə|nekroloq|resenziya|reportaj|oçerk",
    "tr": r"söyleşi|röportaj|eleştiri|portre|köşe yazısı",
    "ar": r"حوار|مقابلة|تقرير|مقال|رأي",
}
