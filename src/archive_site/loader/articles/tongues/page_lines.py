"""Whole lines of pages: buttons, notes, and what heads that which follows an article; by language.

Patterns of lines with one space between words.
"""

WHOLE = {
    "en": r"#{2,6}|-\s?30\s?-|@\w{3,30}|\d(?:\.\d)? (?:out of \d+ )?stars?|advertisements?|ad|sponsored(?: content)?|promoted|story continues below.*"
    r"|continue reading.*|scroll down.*|article continues.*|skip (?:to|past).*"
    r"|back to (?:top|article).*|read more|see more|show more|load more"
    r"|view (?:all|gallery|comments|photos).*|click (?:here|to).{0,60}"
    r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply|review).*"
    r"|comments (?:are )?(?:closed|off).*|(?:be the )?first to comment.*|(?:log|sign) in(?: to .*)?"
    r"|tags? *:.*|filed (?:under|in)\b.*|posted in\b.*|topics? *:.*|subscribe|newsletter"
    r"|(?:follow|like|join|find) (?:us|me) (?:on|at)\b.*|a post shared by .*"
    r"|follow .{2,40} on (?:twitter|facebook|instagram|x).{0,20}|(?:video )?ad feedback"
    r"|share (?:this|on|via|with|the)\b.{0,60}|(?:print|email|save) this\b.{0,40}"
    r"|posted (?:on|by)\b.{0,60}|menu|search.{0,20}|close|loading.{0,6}|please wait.{0,6}"
    r"|report (?:abuse|an? error)",
    "ru": r"реклама|(?:оставить|добавить|написать) (?:комментарий|отзыв).*|теги? *:.*|метки *:.*"
    r"|подписаться|подпис\w+ на (?:нас|наш|канал).*|публикация от .*|поделиться.{0,60}"
    r"|версия для печати|меню|поиск",
    "az": r"reklam|şərh (?:yaz|bildir)\w*|açar sözlər *:.*|teqlər *:.*|abunə ol\w*"
    r"|bizi .{0,30}izləyin.*|.* tərəfindən paylaşılan post.{0,10}|paylaş\w*.{0,30}"
    r"|\w+(?:['’]\w{1,3})? paylaş\w*|menyu|axtar\w*|bağla",
    "tr": r"yorum (?:yap|yaz)\w*|etiketler? *:.*|abone ol\w*|bizi .{0,30}takip edin.*"
    r"|.* paylaştığı bir gönderi.{0,10}|ara|kapat",
    "fr": r"publicité|(?:laisser|ajouter|poster) un commentaire.*"
    r"|(?:commentaires? \(\d*\) ?: )?soyez le premier à (?:réagir|commenter).{0,20}"
    r"|mots[\s-]clés *:.*|s['’]abonner.{0,40}|(?:suivez|retrouvez)[\s-]nous.{0,60}"
    r"|une publication partagée par .*|partager (?:sur|cet|par).{0,60}|rechercher|fermer",
    "ar": r"إعلان|التعليقات.{0,8}|(?:أضف|اترك|كتابة) تعليق.{0,10}|اشترك.{0,30}|تابعونا.{0,40}"
    r"|شارك.{0,40}|بحث|القائمة",
    "de": r"anzeige|werbung|ein beitrag geteilt von .*",
    "es": r"publicidad|una publicación compartida (?:por|de) .*",
    "it": r"pubblicità",
    "fa": r"برچسب\W?ها *:.*|بازدید *:? *[\d۰-۹]+|اندازه متن|چاپ|اشتراک\W?گذاری"
    r"|(?:تمامی|همه) حقوق.{0,40}",
    "ka": r"ტეგები *:.*|ნახვა *:? *[\d۰-۹]+|გაზიარება|ბეჭდვა|ყველა უფლება.{0,40}",
    "zh": r"原标题\s*[:：].{0,140}|[上下]一[篇页条]\s*[:：]?.{0,60}|(?:当前|现在|您的?)(?:所在)?(?:的)?位置\s*[:：].{0,80}"
    r"|图片(?:均)?(?:来自|来源于?)网络.{0,40}|扫描?(?:码|二维码).{0,60}",
}
ENDS = {
    "en": r"(?:you may|you might) also (?:like|be interested).*"
    r"|recommended(?: (?:for you|stories|reading))?"
    r"|(?:related|more|similar|latest|recent|popular|top|other|trending) (?:articles?|stories|posts?"
    r"|news|content|coverage|topics|links|reading|items|headlines|videos)"
    r"(?: (?:from|on|in|about|by|for) .{0,40})?"
    r"|explore more on .{0,40}|related(?: to this)?|(?:see|read) also|read (?:more|next)"
    r"|more (?:from|on|in|about|like|by)\b.{0,60}"
    r"|most (?:read|popular|viewed|shared|recent|commented).{0,30}|around the web|from the web"
    r"|(?:leave|post|add) (?:a|your) (?:comment|reply).*"
    r"|(?:\d+ )?(?:comments?|responses|replies)(?: .{0,30})?"
    r"|(?:visitor|reader|user|your)(?:s|['’]s|s['’])? (?:comments|opinions|reviews).{0,30}"
    r"|this article was printed .*|further reading|more must-reads.*|about the author"
    r"|(?:share|like) this ?:?|sponsored (?:links|content)",
    "ru": r"читайте (?:также|ещ[её]).{0,40}"
    r"|(?:похожие|связанные|другие|последние|популярные) (?:новости|статьи|материалы|публикации)"
    r".{0,30}|(?:новости|материалы|статьи) (?:по теме|партн[её]ров).{0,20}|(?:ещ[её] )?по теме"
    r"|(?:\d+ )?комментари\w+.{0,20}|самое (?:читаемое|популярное|интересное).{0,20}"
    r"|об автор[еа]х?",
    "az": r"(?:oxşar|digər|əlaqəli|son|ən çox oxunan|bənzər|mövzu ilə bağlı(?: digər)?|populyar) "
    r"(?:xəbər|məqalə|yazı|material)\w*.{0,20}|bunu da oxu\w*"
    r"|bunlar\w* (?:da )?(?:oxu|maraqlı).{0,20}|həmçinin oxuyun.{0,40}|şərhlər.{0,12}"
    r"|oxucu (?:rəy|şərh)\w+.{0,12}|müəllif haqqında",
    "tr": r"(?:benzer|ilgili|diğer|son|çok okunan|önerilen|sıradaki) "
    r"(?:haber|yazı|içerik|konu)\w*.{0,20}|bunlar da ilginizi.{0,30}|yorumlar.{0,12}"
    r"|(?:okur|okuyucu) yorumları.{0,12}|yazar hakkında",
    "fr": r"(?:à lire|lire|voir) (?:aussi|également).{0,60}"
    r"|(?:sur le|dans le) même (?:sujet|thème).{0,20}"
    r"|(?:articles?|contenus?) (?:similaires?|liés?|connexes?|recommandés?).{0,20}"
    r"|les plus (?:lus|populaires).{0,20}|(?:vos|les) (?:commentaires|réactions).{0,20}"
    r"|a lire aussi.{0,60}|pour aller plus loin|l['’]auteur\w*|(?:\d+ )?commentaires?.{0,12}",
    "de": r"(?:leser|nutzer)kommentare.{0,20}|(?:über|zum) (?:den|die) autor\w*.{0,20}"
    r"|auch interessant|lesen sie auch|themen in diesem artikel"
    r"|(?:das könnte|mehr zum|lesen sie auch|auch interessant).{0,50}",
    "es": r"sobre (?:el|o|la|a) autora?r?|(?:noticias|artículos) relacionad\w+"
    r"|te puede interesar.{0,20}|comentar(?:ios)?(?: \(\d+\))?",
    "pt": r"leia (?:também|mais).{0,40}",
    "ar": r"(?:عن|نبذة عن) الكاتب|اقرأ (?:أيضا|أيضًا|ايضا|أيضاً|المزيد).{0,40}"
    r"|(?:أخبار|مواضيع|مقالات|موضوعات) (?:ذات صلة|مشابهة|أخرى|متعلقة).{0,20}|ذات صلة"
    r"|(?:ال)?تعليقات.{0,12}|الأكثر (?:قراءة|مشاهدة|شعبية)",
    "fa": r"(?:اخبار|مطالب) (?:مرتبط|مشابه).{0,20}|(?:بیشتر بخوانید|همچنین بخوانید).{0,30}"
    r"|(?:نظرات|دیدگاه) ?(?:ها|کاربران)?.{0,12}",
    "ka": r"მსგავსი სიახლეები|ასევე წაიკითხეთ|კომენტარები.{0,12}",
    "zh": r"[(（【\[]?(?:责任编辑|責任編輯|责编)\s?[:：].{0,30}|[为為][您你]推[荐薦].{0,10}"
    r"|(?:推[荐薦]|相[关關]|延伸)(?:阅读|閱讀|新闻|新聞|文章)\s?[:：]?|热门推荐|猜你喜欢"
    r"|你可能(?:会|也)喜欢.{0,10}",
}
READ_ALSO = {  # before the title of another article
    "en": r"read (?:also|more|next)|see also|related|more",
    "ru": r"читайте\s\w+|по теме",
    "az": r"həmçinin oxu\w*|oxuyun",
    "tr": r"ayrıca oku\w*",
    "fr": r"lire aussi|à lire",
    "de": r"siehe auch|lesen sie auch",
    "ar": r"اقرأ أيضا\w*",
}
CREDIT = {  # begins the credit of a picture
    "en": r"photos?|image|picture|illustration|courtesy|credit|source|getty",
    "az": r"foto\w*|şəkil",
    "ru": r"фото",
    "ar": r"صورة",
}
CREDITED = {  # stands in brackets in one
    "en": r"photos?|image|picture|illustration|credit",
    "az": r"foto\w*|şəkil",
    "de": r"bild",
    "ru": r"фото",
    "ar": r"صورة",
}
PRINTED = {  # what pages to print are called
    "en": ("print", "print version", "printable version"),
    "ru": ("версия для печати",),
    "az": ("çap versiyası",),
    "tr": ("yazdır",),
    "fr": ("version imprimable", "imprimer"),
    "ar": ("نسخة للطباعة", "طباعة"),
}
