"""Lines of a page that are none of its article, by language; patterns.

Lines are looked at with one space between words. Those of `WHOLE` and `ENDS` match a line from its
beginning to its end, those of `NOTICE` within it.
"""

REMARKS = {  # what readers say of an article
    "en": r"comment|respon|repl",
    "de": r"kommentar",
    "fr": r"réaction",
    "es": r"comentar",
    "ru": r"комментар",
    "tr": r"yorum",
    "az": r"şərh|rəy",
    "ar": r"تعليق",
    "fa": r"نظرات|دیدگاه",
    "ka": r"კომენტარ",
}
ASKING = {  # to write some
    "en": r"leave|post|add|write",
    "fr": r"laisser|ajouter|écrire|poster",
    "tr": r"yorum y",
    "az": r"şərh (?:yaz|bildir)|rəy ",
    "ru": r"оставить|добавить|написать",
    "ar": r"أضف|اترك|اكتب",
}
BAR = {  # words of which share bars and menus are made
    "en": "facebook twitter whatsapp telegram viber linkedin pinterest instagram youtube tumblr reddit"
    " google plus vkontakte messenger tiktok flipboard pocket email e-mail mail rss skype threads"
    " bluesky xing line wechat weibo livejournal digg stumbleupon delicious share tweet print pin like"
    " save follow copy link send comment comments fb vk ok x on this story via page and by",
    "ru": "вконтакте одноклассники поделиться печать твитнуть распечатать класс нравится отправить у"
    " в на",
    "az": "paylaş çap et paylaşın",
    "tr": "yazdır kaydet gönder beğen",
    "fr": "partager imprimer envoyer tweeter enregistrer commenter sur le la en par",
    "ar": "شارك طباعة تويتر فيسبوك واتساب إرسال نسخ الرابط تيليجرام مشاركة",
    "de": "teilen drucken merken auf",
    "es": "compartir imprimir enviar",
    "it": "condividi stampa",
}
NOT_ALONE = {
    "en": "on and by this ok x line plus",
    "fr": "et le la en par",
}  # make none without others
COOKIES = {"en": r"cookies?", "tr": r"çerez\w*", "ru": r"куки|cookie-файл\w*"}
CONSENT = {  # what is said of them
    "en": r"accept|use[sd]?|consent|policy|agree|privacy",
    "tr": r"kabul|kullan\w*",
    "az": r"istifadə",
    "ru": r"согла\w+|использу\w+",
    "fr": r"accept\w+|utilis\w+",
    "de": r"akzept\w+|verwend\w+",
}
NOTICE = {
    "en": r"\ball rights reserved\b|(?:please )?enable javascript"
    r"|javascript (?:is )?(?:disabled|required)"
    r"|\b(?:sign up|subscribe) (?:to|for) (?:our|the|free|daily|weekly)\b.{0,60}"
    r"\b(?:newsletter|emails?|alerts?|updates)\b"
    r"|your email address will not be published|required fields are marked"
    r"|notify me of (?:follow-up|new) |this site uses akismet"
    r"|this (?:post|article|story|content) is (?:for|only available to|reserved for) "
    r".{0,40}(?:subscribers|members)"
    r"|(?:to )?(?:continue|keep) reading\b.{0,40}\b(?:subscribe|sign (?:in|up)|register|log in)"
    r"|we value your privacy|we and our (?:\d+ )?partners "
    r"|please (?:first )?(?:agree to|accept) (?:the|our) (?:privacy|cookie)"
    r"|^this content is imported from |^to display this content from "
    r"|you may be able to find (?:the same content|more information)",
    "az": r"\bbütün hüquqlar\b"
    r"|^müəllif(?:lik)? hüqu(?:q|qu|qlar[ıi])(?: [^\s.!?]+){0,3} qorun(?:ur|ub)[\W\d]*$"
    r"|orfoqrafik səhv|səhv aşkar|(?:yazının|məqalənin) ardı.{0,40}abunə",
    "tr": r"\btüm hakları\b|^telif hakları? saklıdır|e-posta hesabınız yayımlanmayacak"
    r"|(?:haberin|yazının) devamı.{0,40}abone|henüz yorum yap|ilk yorumu siz",
    "ru": r"\bвсе права защищены\b|^авторские права (?:защищены|охраняются)"
    r"|нашли (?:ошибку|опечатку)|ваш (?:e-mail|адрес).{0,30}не будет опубликован"
    r"|(?:дальше|далее|полный текст|материал) .{0,40}(?:по подписке|для подписчиков)"
    r"|^(?:все )?(?:публикации|материалы),? размещ[её]нные на (?:этом )?(?:сайте|портале)",
    "fr": r"\btous droits réservés\b|réservée?s? (?:à nos |aux )abonnés"
    r"|il vous reste [\d.,]+ ?% de cet article|nous et nos (?:\d+ )?partenaires",
    "de": r"\balle rechte vorbehalten\b",
    "es": r"\btodos los derechos reservados\b",
    "zh": r"^(?:特别|免责)?声明[:：].{0,160}(?:仅供参考|不代表|存储服务|不构成)"
    r"|如有侵权.{0,10}(?:联系|删除)",
    "ar": r"(?:نستخدم|يستخدم).*(?:ملفات تعريف|كوكيز|الكوكيز)|جميع الحقوق محفوظة"
    r"|(?:لمتابعة|لإكمال) القراءة.{0,40}(?:اشترك|سجل)",
}
NOTICED = {  # in small letters: without one no line is a notice
    "en": (
        *("cook", "reserv", "javascr", "gn up", "subscr", "be publ", "are marked", "me of "),
        *("uses ak", "members", "ue read", "keep read", "your pr", "partners", "privacy"),
        *("imported fr", "display this", "able to find"),
    ),
    "az": ("hüqu", "səhv", "abunə"),
    "tr": ("çerez", "haklar", "e-posta", "abone", "yorum"),
    "ru": ("куки", "права", "нашли", "опубликован", "подпис", "размещ"),
    "fr": ("réserv", "abonné", "partena"),
    "de": ("vorbehalten",),
    "zh": ("声明", "侵权"),
    "ar": ("ستخدم", "الحقوق", "القراءة"),
}
SIZE = {  # of letters
    "en": r"font|text",
    "tr": r"yazı",
    "az": r"şrift",
    "ru": r"шрифт|размер",
    "fr": r"taille",
    "ar": r"حجم",
}
SIZE_OF = {
    "en": r"size",
    "tr": r"boyutu",
    "az": r"ölçüsü",
    "ru": r"шрифта|текста",
    "fr": r"du texte",
    "ar": r"الخط",
}
VIEWED = {  # before a number
    "az": r"oxunub|baxış(?: sayı)?|baxılıb",
    "tr": r"görüntülenme|okunma",
    "ru": r"просмотр(?:ов|ы)?",
    "en": r"views?|reads?|hits",
    "fr": r"vues|lectures?",
    "ar": r"المشاهدات|مشاهدات|عدد القراءات",
    "de": r"aufrufe",
}
COUNTED = {  # after one
    "en": r"shares?|views?|comments?|likes?|tweets?|bookmarks?",
    "ru": r"просмотр\w*|комментари\w*",
    "tr": r"yorum\w*|okunma|görüntülenme|görüntüleme",
    "az": r"şərh\w*|oxunub|baxış",
    "fr": r"commentaires?|vues",
    "ar": r"مشاهدة|تعليق(?:ات)?",
}
READING_TIME = {
    "en": r"reading time",
    "fr": r"temps de lecture",
    "ru": r"время чтения",
    "tr": r"okuma süresi",
    "az": r"oxuma müddəti",
}
MINUTES = {"ru": r"мин(?:ут\w?)?", "az": r"dəq(?:iqə)?", "tr": r"dk|dakika"}
COMMENTS = {"en": r"comments?", "ru": r"комментари[ия]", "az": r"şərhlər", "tr": r"yorumlar"}
PRINT = {
    "az": r"çap",
    "tr": r"yazdır",
    "ru": r"печать",
    "en": r"print",
    "fr": r"imprimer",
    "ar": r"طباعة",
}
PRINT_AS = {"az": r"et|versiyası", "ru": r"версия", "en": r"version"}
HOME = {
    "en": r"home",
    "az": r"ana səhifə",
    "tr": r"anasayfa|ana sayfa",
    "ru": r"главная",
    "fr": r"accueil",
    "ar": r"الرئيسية",
    "de": r"startseite",
}
NEXT = {
    "en": r"next|previous|prev|older|newer",
    "az": r"növbəti|əvvəlki",
    "tr": r"sonraki|önceki",
    "ru": r"следующ\w+|предыдущ\w+",
    "fr": r"suivant|précédent",
    "ar": r"التالي|السابق",
}
ITEM = {
    "en": r"post|article|page|story|entry",
    "az": r"xəbər",
    "tr": r"haber",
    "ru": r"новость|статья",
    "ar": r"الخبر",
}
PICTURE = {"en": r"photo|image|video", "az": r"foto", "ru": r"фото|видео"}
OUT_OF = {"en": r"of", "ru": r"из"}
GOES_ON = {  # a button that opens the rest of an article
    "en": r"(?:(?:read|see|show|view|load|tell me) )?(?:more|the rest|full (?:text|story|article))"
    r"|continue(?: reading)?|expand",
    "az": r"davamı(?:nı oxu\w*)?|ardını oxu\w*|daha çox|ətraflı",
    "tr": r"devamı(?:nı (?:oku|gör|göster)\w*)?|daha fazla(?: göster)?",
    "ru": r"читать (?:далее|дальше|полностью)|показать (?:полностью|ещё|еще|весь текст)|далее"
    r"|подробнее|развернуть",
    "fr": r"(?:lire|afficher|voir) (?:la )?(?:suite|plus)",
    "ar": r"(?:(?:اقرأ|عرض|قراءة) )?المزيد",
    "de": r"weiterlesen|mehr (?:anzeigen|lesen)|alles anzeigen",
    "es": r"(?:leer|ver|mostrar) más|seguir leyendo",
}
MORE = {
    "en": r"more",
    "az": r"daha çox|ətraflı",
    "tr": r"devamı",
    "ru": r"подробнее|далее|читать далее",
    "fr": r"lire la suite",
    "ar": r"المزيد",
}
