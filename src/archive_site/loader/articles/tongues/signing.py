"""By what a name that stands alone is known for that of who wrote a text, by language.

Patterns; none is a word of more than those who report, of names or of places.
"""

OF_OURS = {"fr": r"de", "es": r"de", "pt": r"do", "it": r"dal?"}  # "from" our correspondent
OURS = {  # "by our special correspondent", before a name
    "en": r"(?:by|from) our (?:(?:own|special|staff) )?(?:correspondent|reporter)s?",
    "fr": r"(?:(?:de|par) )?(?:notre|nos) (?:correspondante?|envoyée?)s?"
    r"(?: (?:spécia(?:le|l|ux|les)|permanente?s?))?",
    "es": r"(?:de|por) nuestr[oa]s? (?:corresponsal(?:es)?|enviad[oa]s?)(?: especial(?:es)?)?",
    "it": r"da(?:l|lla|i|lle)? nostr[oaie] (?:inviat[oaie]|corrispondent[ei])(?: special[ei])?",
    "de": r"von unser(?:em|er|en) (?:korrespondent(?:in|en)?|reporter(?:in)?)",
    "ru": r"от наш(?:его|ей) (?:(?:специального|собственного) )?корреспондент(?:а|ки)",
}
THERE = {  # before where such a one is
    "en": r"in|at",
    "fr": r"à|au|aux|en|dans",
    "es": r"en|a",
    "it": r"a|da|in",
    "de": r"in|aus",
    "ru": r"в|во|на|из",
}
REPORTER = {  # the office of one who reports, and none that others have too
    "en": r"staff|writer|correspondent|reporter|journalist|columnist|contributor|news editor",
    "az": r"müxbir(?:imiz|i)?|jurnalist|reportyor",
    "ru": r"корреспондент|журналист(?:ка)?|репортёр|обозреватель|собкор|спецкор",
    "tr": r"muhabir(?:imiz|i)?|gazeteci|yazar",
    "fr": r"correspondante?|envoyée?|journaliste|chroniqueu(?:r|se)",
    "ar": r"مراسل|مراسلة|صحفي|صحفية|كاتب|كاتبة",
}
OUR = {  # before it
    "en": r"special|senior|chief|political|foreign|diplomatic|arts?|culture|staff|our|own"
    r"|contributing",
    "az": r"xüsusi|öz|baş",
    "ru": r"собственный|специальный",
    "tr": r"özel",
    "fr": r"notre",
}
OF_BODY = {"az": r"\w+[-’']n?[ıiuü]n", "tr": r"\w+[’']n?[ıiuü]n"}  # whose: of an agency
SPECIAL = {"en": r"special", "fr": r"spéciale?|permanente?", "ar": r"خاص|خاصة"}  # behind it
FROM = {  # before where the report is from, or for whom
    "en": r"in|at|for",
    "fr": r"à|au|aux|en|de|du|pour",
    "ru": r"в|из|для",
    "ar": r"في|من",
}
PARTICLES = {  # in names, in small letters
    "fr": r"de la du des le",
    "de": r"von der den dem zu zum zur",
    "nl": r"van ter ten",
    "pt": r"dos das",
    "es": r"los las",
    "it": r"di da del",
}
KIN = {"ar": r"el al bin ben ibn", "az": r"oğlu qızı ogly gizi оглы кызы"}
SURNAMES = {  # how they end, folded
    "ru": r"[oe]va?|[ое]ва?",
    "az": r"zadeh?|заде",
    "uk": r"енко",
    "ka": r"швили|shvili",
}
TOWNS = (  # folded: they end as surnames do
    r"moldova|kosova|rostov|saratov|tambov|pskov|kirov|azov|kharkov|mogilev|chernigov|krakov"
    r"|молдова|ростов|саратов|тамбов|псков|киров|азов|харьков|могилев|чернигов|краков|серпухов"
)
ELSEWHERE = {  # the last word of a name of a place, after a person's
    "en": r"Valley|Falls|Beach|City|River|Islands?|County|Street|Avenue|Square|Park|Road|Bay"
    r"|Hills?|Lake|Airport|Bridge|Tower|Gallery|Hall|School|Hospital|Cathedral|Stadium|Cinema"
    r"|Trust|Lectures?",
    "az": r"Prospekti|Küçəsi|Parkı|Meydanı|Qalereyası",
    "tr": r"Caddesi|Sokağı|Galerisi",
    "ru": r"Улица|Проспект|Площадь|Парк|Новгород|Галерея",
    "fr": r"Rue|Place|Quai|Lycée|Hôpital|Galerie",
}
ARABIC_SON = ("بن", "ابن")  # between a name and the father's
ARABIC_FATHER, ARABIC_SERVANT = "أبو", "عبد"  # begin a name of two words
ARABIC_THE = "ال"
ARABIC_OF = r"ال\w+ي$"  # "the Egyptian": what a surname is made like
ARABIC_PREFIXES = "وبلفك"  # written with a name
ABOUT_ONE = {  # in the title of a text on one person
    "en": r"interview|profile|portrait|obituar\w+|in memoriam|conversation with|meet|who is",
    "az": r"müsahibə\w*|nekroloq",
    "ru": r"интервью|беседа|портрет|некролог|памяти",
    "tr": r"söyleşi\w*|röportaj\w*|portre\w*",
    "fr": r"entretien|rencontre avec|nécrologie",
    "ar": r"حوار|مقابلة|لقاء",
}
SHE = {  # begins a text on the one whose name stands over it
    "en": r"born|she|he|they",
    "fr": r"elle|il|née?",
    "ru": r"она|он|родил\w+",
    "az": r"doğul\w+|anadan",
    "tr": r"doğdu",
    "ar": r"هو|هي|ولد|ولدت",
}
LEADS_ON = {  # ends a title's line that goes on with a name
    "en": r"with|by|of|from|to|for|and|about|on|in|at|the",
    "az": r"ilə|və|haqqında",
    "tr": r"ile|ve",
    "fr": r"avec|de|par|à|et|sur",
    "ru": r"с|со|о|об|от|и|про",
    "ar": r"مع|عن|و|من",
}
