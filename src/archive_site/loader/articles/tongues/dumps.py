"""What stands in texts that were copied or printed from pages and is no article; patterns."""

CHROME = {  # buttons and menus
    "en": r"latest news|breaking news|top stories|most read|most popular|home|news|main page"
    r"|read more|more|menu|search|share|share this|print|print this|print version|send|save|tweet"
    r"|pin it|subscribe|sign in|log in|login|register|advertisement|advertising|sponsored"
    r"|back to top|top|next|previous|older posts|newer posts|related|comments?|no comments"
    r"|skip to content|loading|like this|like|liked|follow us|listen|archive|contact us|about us"
    r"|font size|text size|tags",
    "az": r"son xəbərlər|ana səhifə|xəbərlər|paylaş|çap et|çap|axtarış|ətraflı|daha çox|xəbər lenti"
    r"|reklam|giriş|abunə ol|göndər|bölmələr|yuxarı|şərh yaz|lent|əvvəlki|növbəti|bütün xəbərlər",
    "ru": r"последние новости|главная|новости|поделиться|печать|распечатать|версия для печати|поиск"
    r"|подробнее|читать далее|реклама|войти|подписаться|отправить|лента новостей|наверх|меню|ещё"
    r"|комментировать|нет комментариев|все новости|популярное|назад|далее|добавить в избранное",
    "tr": r"son haberler|son dakika|ana sayfa|anasayfa|haberler|yazdır|ara|devamını oku|üye ol"
    r"|gönder|yorum yap|yukarı|manşet|abone ol|tüm haberler|yazı boyutu|giriş yap",
    "fr": r"dernières nouvelles|dernières actualités|accueil|actualités|partager|imprimer"
    r"|rechercher|lire la suite|publicité|connexion|s'abonner|envoyer|haut de page|suivant"
    r"|précédent|à la une",
    "ar": r"آخر الأخبار|الرئيسية|أخبار|شارك|طباعة|بحث|المزيد|اقرأ المزيد|إعلان|تسجيل الدخول|اشترك"
    r"|أرسل|مشاركة|القائمة|التالي|السابق|حجم الخط|نسخة للطباعة",
}
COUNTERS = {  # beside a number
    "en": r"views?|shares?|reads?|hits|likes|comments?|reading time",
    "az": r"baxış(?: sayı)?|oxunub|oxunma|baxılıb|şərh",
    "ru": r"просмотр\w*|прочитано|комментари\w*",
    "tr": r"okunma(?: sayısı)?|görüntüleme|yorum",
    "fr": r"vues?|lectures?|commentaires?|partages?",
    "ar": r"(?:عدد )?(?:المشاهدات|مشاهدة|مشاهدات|الزيارات|القراءات|التعليقات|تعليقات|قراءة)",
}
COMMENT_FORM = {
    "en": r"leave a (?:reply|comment)|post a comment|add a comment|write a comment"
    r"|comments? ?\(?\d*\)?|\d+ (?:comments?|responses?|replies|thoughts? on).*"
    r"|join the (?:conversation|discussion)",
    "az": r"rəy (?:yaz|bildir|əlavə et)\w*|şərh (?:yaz|bildir|əlavə et)\w*|şərhlər\W*\d*"
    r"|rəylər\W*\d*",
    "ru": r"(?:оставить|добавить|написать) комментари\w+|комментарии\W*\d*|обсуждение",
    "tr": r"yorum (?:yap|yaz|ekle|bırak)\w*|yorumlar\W*\d*"
    r"|bir (?:yanıt|cevap|yorum) (?:yazın|bırakın)",
    "fr": r"laisser un commentaire|(?:ajouter|écrire|poster) un commentaire|commentaires?\W*\d*",
    "ar": r"(?:اترك|أضف|اكتب) (?:تعليق\w*|ردا|رد|رداً)|التعليقات\W*\d*|تعليقات\W*\d*",
}
RELATED = {
    "en": r"(?:related|similar|more|other) (?:news|articles|stories|posts|topics)|see also"
    r"|read also|also read|you may also like|recommended(?: for you)?|related|don[’']t miss"
    r"|more from .*",
    "az": r"oxşar xəbərlər|digər xəbərlər|həmçinin oxuyun|bunu da oxuyun|oxumağa dəyər"
    r"|maraqlı xəbərlər",
    "ru": r"читайте также|смотрите также|похожие (?:новости|статьи|материалы)|по теме"
    r"|другие новости|ещё по теме|материалы по теме",
    "tr": r"ilgili haberler|benzer haberler|diğer haberler|bunlar da ilginizi çekebilir"
    r"|ayrıca okuyun",
    "fr": r"à lire aussi|lire aussi|voir aussi|sur le même sujet"
    r"|articles (?:liés|similaires|connexes)",
    "ar": r"اقرأ أيضا\w*|اقرأ أيضًا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|شاهد أيضا\w*"
    r"|قد يعجبك أيضا\w*",
}
COOKIES = {
    "en": r"cookies?",
    "az": r"çərəz\w*",
    "ru": r"куки|файлы cookie",
    "tr": r"çerez\w*",
    "ar": r"ملفات تعريف الارتباط",
}
CONSENT = {  # what is said of them
    "en": r"accept|agree|consent|use",
    "az": r"razı|qəbul|istifadə",
    "ru": r"соглас|использ",
    "tr": r"kabul|kullan",
    "fr": r"accept|utilis",
    "ar": r"نستخدم|موافق",
}
RIGHTS = {
    "en": r".*\ball rights reserved\b.*",
    "az": r".*\bbütün hüquqlar (?:qorunur|qorunub)\b.*"
    r"|müəllif(?:lik)? hüqu(?:q|qu|qlar[ıi])(?: [^\s.!?]+){0,3} qorun(?:ur|ub)[\W\d]*",
    "ru": r".*\bвсе права защищены\b.*|авторские права (?:защищены|охраняются).{0,40}",
    "tr": r".*\btüm hakları saklıdır\b.*|telif hakları? (?:saklıdır|korunmaktadır).{0,40}",
    "fr": r".*\btous droits réservés\b.*|droits d[’']auteur réservés.{0,40}",
    "ar": r".*جميع الحقوق محفوظة.*|حقوق (?:النشر|الطبع) محفوظة.{0,40}",
}
AGO = {
    "en": r"\d+ (?:minutes?|hours?|days?|weeks?|months?) ago",
    "fr": r"il y a \d+ (?:minutes?|heures?|jours?|mois)",
    "ru": r"\d+ (?:минут\w*|час\w*|дн\w+|день) назад",
    "az": r"\d+ (?:dəqiqə|saat|gün) əvvəl",
    "tr": r"\d+ (?:dakika|saat|gün) önce",
    "ar": r"منذ \d+ (?:دقائق|دقيقة|ساعات|ساعة|أيام|يوما?)",
}
RATES = {  # of money, and the weather, in a line at the top
    "en": r"\b(?:USD|EUR|GBP)\b",
    "az": r"[Dd]olar|[Ee]uro\b",
    "ru": r"[Вв]алют|[Кк]урс",
    "ar": r"الدولار|الطقس",
}
MONTHS = {"en": r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"}  # without their point
REACHED_BY = {  # before a number or an address
    "en": r"tel|phone|fax|e-?mail",
    "ru": r"тел|факс|телефон|эл\.? почта",
    "az": r"telefon|faks|e-?poçt",
    "tr": r"e-?posta",
    "fr": r"tél|courriel",
    "ar": r"هاتف|فاكس|بريد",
}
MODIFIED = {
    "en": r"(?:last )?(?:updated|modified|edited|accessed|retrieved|printed)(?: on| at)?",
    "az": r"yenilən\w+|son yenilənmə",
    "ru": r"обновлено|изменено",
    "tr": r"(?:son )?güncelle\w*(?: tarihi)?",
    "fr": r"(?:dernière )?mise? à jour(?: le)?|modifiée? le|actualisée? le",
    "ar": r"آخر تحديث|تحديث",
}
MODIFIED_TOO = {  # behind a comma
    "en": r"updated|modified",
    "fr": r"mise? à jour",
    "ru": r"обновлено",
    "az": r"yenilənib",
    "tr": r"güncelle",
}
COMMENTS = {
    "en": r"comment|leave|post|add",
    "ru": r"комментар",
    "az": r"şərh|rəy",
    "tr": r"yorum",
    "ar": r"التعليق|تعليق",
    "fr": r"laisser|ajouter",
}
HOME = {  # where a trail to a page begins
    "en": r"home|main|front page|news",
    "az": r"ana səhifə|xəbərlər",
    "tr": r"anasayfa|ana sayfa|haberler",
    "ru": r"главная|новости",
    "fr": r"accueil|actualités",
    "ar": r"الرئيسية|أخبار",
    "de": r"startseite",
}
PICTURE = {
    "en": r"photos?|image",
    "az": r"foto(?:qraf)?",
    "ru": r"фото",
    "tr": r"fotoğraf",
    "ar": r"صورة|الصورة|تصوير",
}
WEEKDAYS = {
    "en": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?",
    "az": r"bazar(?: ertəsi)?|çərşənbə(?: axşamı)?|cümə(?: axşamı)?|şənbə",
    "ru": r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "tr": r"pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar",
    "fr": r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "ar": r"الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
}
AT = {"en": r"at", "ru": r"в", "az": r"saat", "fr": r"à"}  # before a clock
SOURCE = {"en": r"source", "az": r"mənbə", "ru": r"источник", "tr": r"kaynak", "ar": r"المصدر"}
