"""What pages set between an article's paragraphs: what else to see, what it costs, who paid for it.

`ALSO` is the beginning of a line that leads elsewhere; it ends there, or signs follow and a title.
The others match a whole line. `PICTURE` are the words before who made a picture.
"""

ALSO = {
    "en": r"(?:see|read|watch|listen)(?:\salso|\smore|\snext)|also\s(?:read|see|watch)"
    r"|(?:related|recommended)(?:\s(?:story|article|video|news|reading))?"
    r"|for\smore\s(?:on\s|of\s)?(?:the\s)?(?:latest\s|local\s|breaking\s)?(?:news|stories|coverage|updates|headlines)\b[^.]{0,90}"
    r"\b(?:visit|follow|read|see|check)\b[^.]{0,40}"
    r"|watch(?:\snow|\slive|\sthis\svideo(?:\s\w+)?|\sthe\s(?:full\s)?(?:video|interview|clip))?"
    r"|listen(?:\sto\s(?:this|the)\s(?:article|story|episode|podcast))?|must\sread|don[’']t\smiss",
    "fr": r"(?:à\s|a\s)?(?:lire|voir|écouter|regarder)(?:\s(?:aussi|également|encore|la\svidéo))?"
    r"|(?:lisez|regardez|écoutez|voyez)(?:\s(?:aussi|également|la\svidéo))?|notre\svidéo",
    "de": r"(?:lesen|sehen|hören)\ssie\s(?:auch|dazu|hier)|(?:mehr\s)?zum\sthema|mehr\sdazu"
    r"|lese-?tipp|siehe\sauch|auch\sinteressant|im\svideo|passend\sdazu",
    "es": r"(?:lee|lea|leer|mira|mire|vea|ver|escucha)\s(?:también|más|además|el\sv[ií]deo)"
    r"|(?:te|le)\spuede\sinteresar|(?:noticia|nota)s?\srelacionadas?|v[ií]deo",
    "pt": r"(?:leia|veja|assista|confira|ouça|saiba)\s(?:também|mais|ao?\svídeo|o\svídeo)"
    r"|(?:matéria|notícia)s?\srelacionadas?|vídeos?",
    "it": r"(?:leggi|guarda|vedi|ascolta)\s(?:anche|ancora|il\svideo)|per\sapprofondire",
    "nl": r"(?:lees|bekijk|luister)\s(?:ook|verder|meer|de\svideo)",
    "sv": r"(?:läs|se|lyssna)\s(?:också|mer|även|video)|missa\sinte",
    "da, no": r"(?:læs|les|se|hør)\s(?:også|mere|mer|video)",
    "fi": r"(?:lue|katso)\s(?:myös|lisää|video)",
    "pl": r"(?:czytaj|zobacz|przeczytaj|oglądaj|posłuchaj)\s(?:też|także|również|więcej|wideo)",
    "cs, sk": r"(?:čtěte|čítajte|přečtěte\ssi|prečítajte\ssi|pozrite|sledujte)\s(?:také|též|aj|i|tiež)",
    "hu": r"(?:olvass\w*|nézz\w*)\s(?:el\s|meg\s)?(?:ezt\s)?(?:is|tovább)|kapcsolódó(?:\scikk\w*)?",
    "ro": r"(?:cite[sșş]te|vezi|urm[aă]re[sșş]te)\s([sșş]i|mai\smult|video)",
    "sr, hr": r"(?:pročitajte|pogledajte|čitajte)\s(?:još|i|video)|прочитајте\s(?:још|и)",
    "bg": r"(?:четете|вижте|прочетете)\s(?:още|и|видео)",
    "ru": r"(?:читайте|смотрите|слушайте|читай|смотри)(?:\s(?:также|тоже|ещ[её]|по\sтеме|далее|видео))"
    r"|(?:видео|материал\w*)\sпо\sтеме|(?:ещ[её]\s)?по\sтеме",
    "uk": r"(?:читайте|дивіться|читай)\s(?:також|ще|далі|відео)",
    "el": r"(?:διαβάστε|δείτε)\s(?:επίσης|ακόμ[αη]|περισσότερα|το\sβίντεο)",
    "az": r"(?:həmçinin|bunu\sda|bunları\sda|eləcə\sdə)\s(?:oxu|bax|izlə)\w*"
    r"|(?:videonu|burada)\s(?:izlə|bax|oxu)\w*|(?:əlaqəli|oxşar)\sxəbər\w*",
    "tr": r"(?:ayrıca|şunu\sda|bunu\sda|bunları\sda|bunlar\sda)\s(?:oku|izle)\w*|(?:buna\sda\s)?göz\satın"
    r"|(?:videoyu|haberi)\sizle\w*|(?:ilgili|diğer)\shaber\w*|ilginizi\sçekebilir",
    "kk, uz": r"(?:сондай-ақ|тағы)\sоқы\w*|(?:shuningdek|yana)\so[‘'`ʻ]qi\w*",
    "ka": r"(?:ასევე\s)?(?:წაიკითხეთ|ნახეთ)(?:\sასევე)?",
    "hy": r"(?:կարդացեք|դիտեք)\sնաև",
    "ar": r"(?:إقرأ|اقرأ|اقرئي|اقرؤوا|طالع|شاهد|شاهدوا|استمع|تابع)\s(?:أيض[اًاأ]*|ايض[اًا]*|المزيد|كذلك|الفيديو)"
    r"|قد\sيهمك\s?(?:أيض[اً]*)?|(?:مواضيع|أخبار|مقالات)\sذات\sصلة",
    "fa": r"(?:بیشتر|همچنین)\s(?:بخوانید|ببینید)",
    "he": r"(?:קראו|צפו|קרא)\s(?:גם|עוד|בווידאו)",
    "ur, hi": r"(?:یہ\sبھی|مزید)\sپڑھیں|(?:यह|ये)\s(?:भी|वीडियो)\s(?:पढ़ें|देखें)",
    "id, ms": r"(?:yuk,?\s)?(?:baca|simak|lihat|tonton|saksikan)\s(?:juga|lagi|video|selengkapnya)"
    r"(?:\svideo)?(?:\sini|\sberikut)?",
    "vi": r"(?:xem|đọc)\sthêm|tin\sliên\squan",
    "zh": r"(?:延伸|相关|相關|推荐|推薦|更多)(?:阅读|閱讀|新闻|新聞|报道|報導)",
    "ja": r"関連(?:記事|ニュース)|あわせて読みたい|続きを読む|動画を見る",
    "ko": r"관련\s?(?:기사|뉴스)|더\s?보기|영상\s?보기",
}
PAYWALL = {
    "en": r"(?:this\sis\syour|you\shave|you[’']ve)\s.{0,40}\b(?:last|free|remaining|read|left)\b.{0,60}"
    r"\b(?:article|stor(?:y|ies)|articles)\b.{0,120}"
    r"|(?:already|not|become)\sa\s(?:subscriber|member)\b.{0,80}"
    r"|\d+\s(?:free\s)?(?:articles?|stories)\s(?:left|remaining).{0,60}"
    r"|you\shave\s\d+\s(?:free\s)?(?:articles?|stories)\sleft\s(?:to\sread|this|before)\b.{0,120}"
    r"|(?:unlock|get)\s(?:full|unlimited|digital)\saccess\b.{0,80}",
    "fr": r"(?:déjà|pas\sencore)\sabonnée?.{0,60}|(?:il\svous\sreste|vous\savez\slu)\s.{0,40}articles?.{0,60}"
    r"|(?:cet\s)?(?:article|contenu)\s(?:est\s)?réservé.{0,20}abonnés.{0,40}",
    "de": r"(?:bereits|noch\skein)\sabonnent.{0,60}|ihnen\s(?:ver)?bleiben\s.{0,40}artikel.{0,60}"
    r"|jetzt\s(?:weiterlesen|abonnieren|testen).{0,60}",
    "es": r"¿?(?:ya\seres|hazte|aún\sno\seres)\s(?:suscriptor|socio)\w*.{0,60}"
    r"|(?:te\squedan?|has\sleído)\s.{0,30}artículos?\b.{0,60}",
    "pt": r"(?:já\sé|ainda\snão\sé|seja)\sassinante.{0,60}"
    r"|(?:restam|você\s(?:leu|tem))\s.{0,30}(?:matérias|artigos|textos).{0,60}",
    "it": r"(?:sei\s)?già\sabbonat[oa].{0,60}",
    "ru": r"(?:уже|ещ[её]\sне)\s(?:подписаны|подписчик|подписались).{0,60}"
    r"|у\sвас\sостал\w+\s.{0,30}(?:стать|материал|публикац)\w+.{0,60}",
    "az": r"(?:artıq|hələ)\sabunə(?!\w).{0,60}|\d+\s(?:pulsuz\s)(?:məqalə|xəbər|yazı)\w*\s.{0,10}qal\w+.{0,40}",
    "tr": r"(?:zaten|hâlâ|henüz)\sabone\b.{0,60}|\d+\s(?:ücretsiz\s)(?:haber|makale|yazı)\w*\s.{0,20}kaldı.{0,60}",
    "ar": r"(?:هل\sأنت|أنت)\sمشترك.{0,60}|لديك\sحساب.{0,60}|(?:تبق\w*|بقي)\sلك\s.{0,30}مقال\w*.{0,60}",
}
LETTERS = {
    "en": r"(?:get|receive|sign\sup\s(?:for|to)|subscribe\sto|join)\s.{0,80}\b(?:newsletters?|your\sinbox"
    r"|daily\sbriefing)\b.{0,80}"
    r"|(?:download|get)\s(?:our|the)\s(?:\w+\s){0,3}apps?\b.{0,100}",
    "fr": r"(?:recevez|inscrivez-vous|abonnez-vous)\s.{0,80}(?:newsletter|lettre\sd[’']information"
    r"|boîte\smail|infolettre).{0,60}"
    r"|téléchargez\s(?:notre|l[’'])\s?appli\w*.{0,80}",
    "de": r"(?:abonnieren|erhalten|bestellen)\ssie\s.{0,60}newsletter.{0,60}"
    r"|newsletter\s(?:abonnieren|bestellen|anmelden).{0,40}"
    r"|(?:laden\ssie|jetzt)\s.{0,40}\bapp\b.{0,60}",
    "es": r"(?:suscríbete|suscríbase|recibe|apúntate|regístrate)\s.{0,80}(?:newsletter|bolet[ií]n).{0,60}"
    r"|descarg(?:a|ue)\s(?:nuestra|la)\s(?:app|aplicación).{0,80}",
    "pt": r"(?:assine|receba|inscreva-se|cadastre-se)\s.{0,80}(?:newsletter|boletim).{0,60}"
    r"|baixe\s(?:o\snosso|o|nosso)\s(?:app|aplicativo).{0,80}",
    "it": r"(?:iscriviti|ricevi|abbonati)\s.{0,80}newsletter.{0,60}",
    "ru": r"(?:подпи[сш]\w+|получайте)\s.{0,60}рассылк\w*.{0,60}"
    r"|(?:скачайте|скачивайте|установите)\s.{0,40}приложени\w+.{0,60}",
    "az": r".{0,30}bülleten\w*\s.{0,30}(?:abunə|qoşul)\w*.{0,40}"
    r"|(?:mobil\s)?tətbiqimizi\s(?:yüklə|endir)\w*.{0,40}",
    "tr": r".{0,30}bülten\w*\s.{0,30}(?:abone|kayıt|kaydol)\w*.{0,40}"
    r"|(?:mobil\s)?uygulamamızı\s.{0,30}(?:indir|yükle)\w*.{0,40}",
    "ar": r"(?:اشترك\w*|سجل\w*|انضم\w*)\s.{0,40}(?:النشرة|نشرتنا|نشراتنا|القائمة\sالبريدية).{0,60}"
    r"|(?:حم[ّ]?ل\w*|نز[ّ]?ل\w*)\s(?:الآن\s)?تطبيق.{0,60}",
}
PAID = {
    "en": r"in\s(?:paid\s)?(?:partnership|association)\swith.{0,60}|(?:paid|sponsored)\s(?:content|post)"
    r"|(?:sponsored|presented|paid\sfor|brought\sto\syou)\sby\b.{0,60}|advertorial|advertisement\sfeature"
    r"|this\s(?:content|article|post)\s(?:was|is)\s(?:produced|paid\sfor|sponsored|created)\sby\b.{0,600}"
    r"|this\s(?:article|story|post|piece|report|essay|interview)\s(?:is|was)\spart\sof\b.{0,200}",
    "fr": r"(?:contenu|article)\s(?:sponsorisé|partenaire|proposé\spar).{0,80}|en\spartenariat\savec.{0,60}"
    r"|cet\s(?:article|entretien|épisode)\sfait\spartie\sd.{0,160}|publi-?(?:reportage|communiqué|rédactionnel)",
    "de": r"(?:gesponsert|präsentiert)\svon\b.{0,60}|in\s(?:zusammenarbeit|kooperation)\smit\b.{0,60}"
    r"|dieser\s(?:artikel|beitrag|text)\s(?:ist\s(?:teil|bestandteil)|gehört\szu)\b.{0,160}",
    "es": r"contenido\s(?:patrocinado|ofrecido\spor).{0,60}|este\sartículo\s(?:es|forma)\sparte\sde\b.{0,160}",
    "pt": r"(?:conteúdo|publicidade)\s(?:patrocinad[oa]|de\smarca).{0,60}|este\s(?:artigo|texto)\sfaz\sparte\sd.{0,160}",
    "it": r"contenuto\ssponsorizzato.{0,60}|questo\sarticolo\sfa\sparte\sd.{0,160}",
    "ru": r"на\sправах\sрекламы\W*|партн[её]рский\sматериал.{0,60}|(?:материал|проект)\s(?:подготовлен|создан)\s"
    r"при\sподдержке.{0,100}|эт(?:а\sстатья|от\s(?:текст|материал))\s[—–-]?\s?часть\s.{0,160}",
    "az": r"reklam\s(?:hüququ|xarakteri)\s.{0,40}|bu\s(?:məqalə|yazı)\s.{0,80}\s(?:silsiləsinin|layihəsinin)\s.{0,40}",
    "tr": r"bu\s(?:bir\sreklamdır|içerik\s.{0,40}(?:sponsor|reklam)\w*.{0,60})|bu\s(?:yazı|haber)\s.{0,80}"
    r"(?:dizisinin|serisinin)\s.{0,40}",
    "ar": r"محتوى\s(?:مدعوم|ممول|إعلاني|برعاية).{0,60}|مادة\sإعلانية|هذ(?:ا\sالمقال|ه\sالمقالة)\sجزء\sمن\s.{0,160}",
}
READ_IN = {
    "en": r"(?:estimated\s)?(?:reading|read)\stime",
    "fr": r"(?:temps|durée)\sde\slecture|lecture",
    "de": r"(?:geschätzte\s)?lesezeit|lesedauer",
    "es, pt, it": r"tiempo\s(?:estimado\s)?de\slectura|tempo\sd[ei]\slei?tt?ura",
    "ru": r"время\s(?:на\s)?чтени[ея]",
    "az, tr": r"oxu(?:ma|nma)\s(?:müddəti|vaxtı)|okuma\ssüresi",
    "ar, fa": r"(?:مدة|وقت|زمن)\sالقراءة|زمان\sمطالعه",
}
PICTURE = {
    "en": r"photos?|photographs?|images?|pictures?|illustrations?|credits?|courtesy",
    "fr": r"crédits?|photos?|images?",
    "de, nl, sv, no, pl, az, tr, it, es, pt": r"fotos?|bild|beeld|fot|şəkil|fotoğraf|görsel|imagen|imagem",
    "hu": r"fotó|kép",
    "ru, uk": r"фото|снимок|иллюстрация",
    "el": r"φωτο(?:γραφία)?",
    "ar, fa": r"(?:ال)?صورة|تصوير|عکس",
    "ka": r"ფოტო",
    "zh, ja, ko": r"图|圖|摄影|攝影|写真|撮影|사진",
}
FIGURE = {
    "en": r"fig(?:ure|\.)?|table|photo|image|picture|chart|map",
    "fr": r"illustration|graphique|tableau|carte",
    "de": r"abb(?:ildung|\.)?|bild|grafik|tabelle",
    "es, pt, it": r"figura|gráfico|imagen|imagem|tabla|tabela|immagine|grafico|tabella",
    "ru, uk": r"рис(?:унок|\.)?|фото|илл?(?:\.|юстрация)|табл(?:ица|\.)?|мал(?:юнок|\.)?",
    "az, tr": r"şəkil|şekil|resim|cədvəl|tablo|foto",
    "ar, fa": r"(?:ال)?(?:شكل|صورة|جدول)|شکل|تصویر",
    "zh, ja, ko": r"图|圖|図|表|그림|사진",
}
RIGHTS = {  # are reserved, in languages whose other words for it are not known
    "it": r"(?:©\s)?riproduzione\sriservata|tutti\si\sdiritti\s(?:sono\s)?riservati",
    "nl": r"alle\srechten\svoorbehouden",
    "pl": r"wszelkie\sprawa\szastrzeżone",
    "hu": r"minden\sjog\sfenntartva",
    "ro": r"toate\sdrepturile\srezervate",
    "uk": r"(?:усі|всі)\sправа\sзахищен[оі]",
    "id": r"hak\scipta\s(?:dilindungi|©)",
    "ko": r"무단\s?(?:전재|복제|도용)|재배포\s?금지",
    "ja": r"無断(?:転載|複製)|転載を?禁",
    "zh": r"版权所有|版權所有|(?:未经|未經)(?:授权|許可|许可|授權)|(?:不得|请勿|請勿|禁止)转载|禁止轉載",
}
