"""Lines that belong to a page and not to its article: buttons, share bars, counters, notices."""

from __future__ import annotations

import re
from functools import lru_cache

from archive_site.loader.articles.appeals import is_appeal
from archive_site.loader.articles.signs import any_of

REMARKS = re.compile(
    r"comment|kommentar|réaction|respon|repl|комментар|yorum|şərh|rəy|تعليق|نظرات|دیدگاه|კომენტარ|comentar",
    re.I,
)
ASKING = re.compile(  # to write one
    r"leave|post|add|write|laisser|ajouter|écrire|poster|yorum y|şərh (?:yaz|bildir)|rəy |оставить|"
    r"добавить|написать|أضف|اترك|اكتب",
    re.I,
)
REMEMBERED = 4096  # lines of a page are asked about more than once
LONGEST = 160  # characters that a line of furniture has, notices aside
WORD = re.compile(r"[^\W_]+(?:['’`-][^\W_]+)*")

# Words of which share bars and menus are made: a line of nothing else is furniture.
BAR = frozenset(
    {
        *("facebook", "twitter", "whatsapp", "telegram", "viber", "linkedin"),
        *("pinterest", "instagram", "youtube", "tumblr", "reddit", "google", "plus"),
        *("vkontakte", "вконтакте", "одноклассники", "messenger", "tiktok", "flipboard"),
        *("pocket", "email", "e-mail", "mail", "rss", "skype", "threads", "bluesky"),
        *("xing", "line", "wechat", "weibo", "livejournal", "digg", "stumbleupon"),
        *("delicious", "share", "tweet", "print", "pin", "like", "save", "follow"),
        *("copy", "link", "send", "comment", "comments", "reddit", "fb", "vk", "ok", "x"),
        *("поделиться", "печать", "твитнуть", "распечатать", "класс", "нравится"),
        *("отправить", "paylaş", "çap", "et", "yazdır", "kaydet", "gönder", "beğen"),
        *("paylaşın", "partager", "imprimer", "envoyer", "tweeter", "enregistrer"),
        *("commenter", "شارك", "طباعة", "تويتر", "فيسبوك", "واتساب", "إرسال", "نسخ"),
        *("الرابط", "تيليجرام", "مشاركة", "teilen", "drucken", "merken", "compartir"),
        *("imprimir", "enviar", "condividi", "stampa", "on", "this", "story", "via"),
        *("page", "and", "by", "sur", "le", "la", "у", "в", "на", "auf", "en"),
    }
)
ALONE = frozenset({"on", "and", "by", "this", "et", "ok", "x", "le", "la", "en", "line", "plus"})

NOTICE = re.compile(
    r"""\b(?:cookies?|çerez\w*|куки|cookie-файл\w*)\b.*\b(?:accept|use[sd]?|consent|policy|agree|kabul|
      kullan\w*|istifadə|согла\w+|использу\w+|accept\w+|utilis\w+|akzept\w+|verwend\w+|privacy)\b
    | (?:نستخدم|يستخدم).*(?:ملفات\sتعريف|كوكيز|الكوكيز)
    | \ball\srights\sreserved\b | \bbütün\shüquqlar\b | \btüm\shakları\b | \bвсе\sправа\sзащищены\b
    | ^müəllif(?:lik)?\shüqu(?:q|qu|qlar[ıi])(?:\s[^\s.!?]+){0,3}\sqorun(?:ur|ub)[\W\d]*$
    | ^авторские\sправа\s(?:защищены|охраняются) | ^telif\shakları?\ssaklıdır
    | \btous\sdroits\sréservés\b | \balle\srechte\svorbehalten\b | جميع\sالحقوق\sمحفوظة
    | \btodos\slos\sderechos\sreservados\b
    | %[ds]\s+(?:bloggers?|comments?|responses?|likes?) | \{\{.*\}\} | \[\[?(?:if|endif|ad|widget)\b
    | (?:please\s)?enable\sjavascript | javascript\s(?:is\s)?(?:disabled|required)
    | \b(?:sign\sup|subscribe)\s(?:to|for)\s(?:our|the|free|daily|weekly)\b.{0,60}\b(?:newsletter|
      emails?|alerts?|updates)\b
    | orfoqrafik\s+səhv | səhv\s+aşkar | ctrl\s*\+\s*enter | нашли\s(?:ошибку|опечатку)
    | your\semail\saddress\swill\snot\sbe\spublished | required\sfields\sare\smarked
    | notify\sme\sof\s(?:follow-up|new)\s | this\ssite\suses\sakismet
    | e-posta\shesabınız\syayımlanmayacak | ваш\s(?:e-mail|адрес).{0,30}не\sбудет\sопубликован
    | this\s(?:post|article|story|content)\sis\s(?:for|only\savailable\sto|reserved\sfor)\s
      .{0,40}(?:subscribers|members)
    | (?:to\s)?(?:continue|keep)\sreading\b.{0,40}\b(?:subscribe|sign\s(?:in|up)|register|log\sin)
    | réservée?s?\s(?:à\snos\s|aux\s)abonnés | il\svous\sreste\s[\d.,]+\s?%\sde\scet\sarticle
    | (?:дальше|далее|полный\sтекст|материал)\s.{0,40}(?:по\sподписке|для\sподписчиков)
    | (?:haberin|yazının)\sdevamı.{0,40}abone | (?:yazının|məqalənin)\sardı.{0,40}abunə
    | (?:لمتابعة|لإكمال)\sالقراءة.{0,40}(?:اشترك|سجل)
    | we\svalue\syour\sprivacy | we\sand\sour\s(?:\d+\s)?partners\s
    | nous\set\snos\s(?:\d+\s)?partenaires
    | henüz\syorum\syap | ilk\syorumu\ssiz
    """,
    re.I | re.X,
)
NOTICED = (  # without one of these no line is a notice
    *(
        "cook",
        "çerez",
        "куки",
        "ستخدم",
        "reserv",
        "réserv",
        "hüqu",
        "haklar",
        "права",
        "vorbehalten",
    ),
    *("الحقوق", "%", "{{", "[", "javascr", "gn up", "subscr", "səhv", "ctrl", "нашли", "be publ"),
    *("are marked", "me of ", "uses ak", "e-posta", "опубликован", "members", "ue read"),
    *("keep read", "abonné", "подпис", "abone", "abunə", "القراءة", "your pr", "partners"),
    *("partena", "yorum"),
)
WHOLE = re.compile(
    r"""(?:
      [\W\d_]*(?:px|pt)?[\W\d_]*                                   # + ↺ − 16 px
    | (?:[aаAА][\s+\-−–=]*){1,4}                                   # A+ A- A
    | (?:font|text|yazı|şrift|шрифт|размер|taille|حجم)[\s-]*(?:size|boyutu|ölçüsü|шрифта|текста|
      du\stexte|الخط)?\s*[:\-+−aа\s]*
    | (?:advertisements?|ad|реклама|reklam|publicité|pubblicità|publicidad|anzeige|werbung|إعلان|
      sponsored(?:\scontent)?|promoted|story\scontinues\sbelow.*|continue\sreading.*|scroll\sdown.*|
      article\scontinues.*|skip\s(?:to|past).*|back\sto\s(?:top|article).*|read\smore|see\smore
      |show\smore|
      load\smore|view\s(?:all|gallery|comments|photos).*|click\s(?:here|to).{0,60})
    | (?:oxunub|baxış(?:\ssayı)?|baxılıb|görüntülenme|okunma|просмотр(?:ов|ы)?|views?|reads?|hits
      |vues|
      lectures?|المشاهدات|مشاهدات|عدد\sالقراءات|aufrufe)\s*[:\-–]?\s*[\d\s.,kmк]+
    | [\d\s.,k]+\s*(?:shares?|views?|comments?|likes?|просмотр\w*|комментари\w*|yorum\w*|şərh\w*
      |oxunub|
      baxış|commentaires?|vues|مشاهدة|تعليق(?:ات)?|tweets?|bookmarks?|okunma|görüntülenme|görüntüleme)
    | [\d\s]+\s*(?:min(?:ute)?s?)(?:\sread)? | (?:temps\sde\slecture|время\sчтения|reading\stime
      |okuma\s
      süresi|oxuma\smüddəti)\s*:?\s*\d+.* | \d+\s(?:мин(?:ут\w?)?|dəq(?:iqə)?|dk|dakika)(?:\s\w+)?
    | (?:leave|post|add|write)\s(?:a|your)\s(?:comment|reply|review).*
      | comments?(?:\s*\(\s*\d*\s*\))?
    | comments\s(?:are\s)?(?:closed|off).* | (?:be\sthe\s)?first\sto\scomment.* | (?:log
      |sign)\sin(?:\sto\s.*)?
    | комментари[ия](?:\s*\(\s*\d*\s*\))? | şərhlər(?:\s*\(\s*\d*\s*\))?
      | yorumlar(?:\s*\(\s*\d*\s*\))?
    | şərh\s(?:yaz|bildir)\w* | (?:оставить|добавить|написать)\s(?:комментарий|отзыв).*
      | yorum\s(?:yap|yaz)\w*
    | (?:laisser|ajouter|poster)\sun\scommentaire.* | (?:commentaires?\s\(\d*\)\s?:\s)?soyez\sle
      \spremier\sà\s(?:réagir|commenter).{0,20} | التعليقات.{0,8} | (?:أضف|اترك
      |كتابة)\sتعليق.{0,10}
    | برچسب\W?ها\s*:.* | ტეგები\s*:.* | (?:بازدید|ნახვა)\s*:?\s*[\d۰-۹]+ | اندازه\sمتن | چاپ
    | اشتراک\W?گذاری | გაზიარება | ბეჭდვა | (?:تمامی|همه)\sحقوق.{0,40} | ყველა\sუფლება.{0,40}
    | tags?\s*:.* | теги?\s*:.* | метки\s*:.* | etiketler?\s*:.* | mots[\s-]clés\s*:.*
      | açar\ssözlər\s*:.*
    | teqlər\s*:.* | filed\s(?:under|in)\b.* | posted\sin\b.* | topics?\s*: .*
    | (?:subscribe|abunə\sol\w*|abone\sol\w*|подписаться|s['’]abonner.{0,40}|اشترك.{0,30}
      |newsletter)
    | (?:follow|like|join|find)\s(?:us|me)\s(?:on|at)\b.* | подпис\w+\sна\s(?:нас|наш|канал).*
    | bizi\s.{0,30}(?:izləyin|takip\sedin).* | (?:suivez|retrouvez)[\s-]nous.{0,60} | تابعونا.{0,40}
    | (?:a\spost\sshared\sby|ein\sbeitrag\sgeteilt\svon|une\spublication\spartagée\spar|una
      \spublicación\scompartida\s(?:por|de)|публикация\sот)\s.* | .*\s(?:paylaştığı\sbir\sgönderi
      |tərəfindən\spaylaşılan\spost).{0,10}
    | follow\s.{2,40}\son\s(?:twitter|facebook|instagram|x).{0,20} | (?:video\s)?ad\sfeedback
    | share\s(?:this|on|via|with|the)\b.{0,60} | (?:print|email|save)\sthis\b.{0,40}
      | posted\s(?:on|by)\b.{0,60}
    | поделиться.{0,60} | paylaş\w*.{0,30} | partager\s(?:sur|cet|par).{0,60} | شارك.{0,40}
    | версия\sдля\sпечати | \w+(?:['’]\w{1,3})?\spaylaş\w*
    | (?:çap|yazdır|печать|print|imprimer|طباعة)(?:\s(?:et|versiyası|версия|version))?
    | (?:ana\ssəhifə|anasayfa|ana\ssayfa|главная|home|accueil|الرئيسية|startseite)
      (?:\s*[>»›/|→].*)?
    | (?:next|previous|prev|older|newer|növbəti|əvvəlki|sonraki|önceki|следующ\w+|предыдущ\w+
      |suivant|précédent|
      التالي|السابق)(?:\s(?:post|article|page|story|entry|xəbər|haber|новость|статья
      |الخبر))?[\s»«→←›‹]*
    | (?:menu|меню|menyu|search.{0,20}|axtar\w*|ara|поиск|rechercher|بحث|القائمة|close|bağla
      |kapat|fermer)
    | (?:photo|image|video|foto|фото|видео)s?\s*\d*(?:\s(?:of|/|из)\s\d+)?
    | (?:copyright|©|\(c\))\s*.{0,100} | loading.{0,6} | please\swait.{0,6} | report\s(?:abuse
      |an?\serror)
    | (?:more|daha\sçox|devamı|подробнее|далее|lire\sla\ssuite|المزيد|читать\sдалее
      |ətraflı)\s*[.…»>→]*
    )""",
    re.I | re.X,
)
ENDS = re.compile(
    r"""(?:
      (?:you\smay|you\smight)\salso\s(?:like|be\sinterested).* | recommended(?:\s(?:for\syou
      |stories|reading))?
    | (?:related|more|similar|latest|recent|popular|top|other|trending)\s(?:articles?|stories
      |posts?|news|
      content|coverage|topics|links|reading|items|headlines|videos)(?:\s(?:from|on|in|about|by
      |for)\s.{0,40})?
      | related(?:\sto\sthis)?
    | (?:see|read)\salso | read\s(?:more|next) | more\s(?:from|on|in|about|like|by)\b.{0,60}
    | most\s(?:read|popular|viewed|shared|recent|commented).{0,30} | around\sthe\sweb
      | from\sthe\sweb
    | (?:leave|post|add)\s(?:a|your)\s(?:comment|reply).* | (?:\d+\s)?(?:comments?|responses
      |replies)(?:\s.{0,30})?
    | читайте\s(?:также|ещ[её]).{0,40} | (?:похожие|связанные|другие|последние
      |популярные)\s(?:новости|статьи|
      материалы|публикации).{0,30} | (?:новости|материалы|статьи)\s(?:по\sтеме|партн[её]ров).{0,20}
    | (?:ещ[её]\s)?по\sтеме | (?:\d+\s)?комментари\w+.{0,20} | самое\s(?:читаемое|популярное
      |интересное).{0,20}
    | (?:oxşar|digər|əlaqəli|son|ən\sçox\soxunan|bənzər|mövzu\s+ilə\s+bağlı(?:\s+digər)?|populyar)\s
      (?:xəbər|məqalə|yazı|material)\w*.{0,20} | bunu\sda\soxu\w* | bunlar\w*\s(?:da\s)?(?:oxu
      |maraqlı).{0,20}
    | həmçinin\soxuyun.{0,40} | şərhlər.{0,12} | (?:benzer|ilgili|diğer|son|çok\sokunan|önerilen
      |sıradaki)\s
      (?:haber|yazı|içerik|konu)\w*.{0,20} | bunlar\sda\silginizi.{0,30} | yorumlar.{0,12}
    | (?:à\slire|lire|voir)\s(?:aussi|également).{0,60} | (?:sur\sle|dans\sle)\smême\s(?:sujet
      |thème).{0,20}
    | (?:articles?|contenus?)\s(?:similaires?|liés?|connexes?|recommandés?).{0,20}
      | les\splus\s(?:lus|populaires).{0,20}
    | (?:visitor|reader|user|your)(?:s|['’]s|s['’])?\s(?:comments|opinions|reviews).{0,30}
    | (?:leser|nutzer)kommentare.{0,20} | (?:vos|les)\s(?:commentaires|réactions).{0,20}
    | (?:okur|okuyucu)\syorumları.{0,12} | oxucu\s(?:rəy|şərh)\w+.{0,12}
    | this\sarticle\swas\sprinted\s.*
    | a\slire\saussi.{0,60} | pour\saller\splus\sloin | l['’]auteur\w*
    | (?:über|zum)\s(?:den|die)\sautor\w*.{0,20} | об\sавтор[еа]х? | müəllif\shaqqında
    | yazar\shakkında | sobre\s(?:el|o|la|a)\sautora?r? | (?:عن|نبذة\sعن)\sالكاتب
    | further\sreading | auch\sinteressant | lesen\ssie\sauch | themen\sin\sdiesem\sartikel
    | მსგავსი\sსიახლეები | ასევე\sწაიკითხეთ | კომენტარები.{0,12}
    | (?:اخبار|مطالب)\s(?:مرتبط|مشابه).{0,20} | (?:بیشتر\sبخوانید|همچنین\sبخوانید).{0,30}
    | (?:نظرات|دیدگاه)\s?(?:ها|کاربران)?.{0,12}
    | (?:\d+\s)?commentaires?.{0,12} | اقرأ\s(?:أيضا|أيضًا|ايضا|أيضاً|المزيد).{0,40}
    | (?:أخبار|مواضيع|مقالات|موضوعات)\s(?:ذات\sصلة|مشابهة|أخرى|متعلقة).{0,20} | ذات\sصلة
      | (?:ال)?تعليقات.{0,12}
    | الأكثر\s(?:قراءة|مشاهدة|شعبية) | (?:das\skönnte|mehr\szum|lesen\ssie\sauch
      |auch\sinteressant).{0,50}
    | (?:noticias|artículos)\srelacionad\w+ | leia\s(?:também|mais).{0,40}
      | te\spuede\sinteresar.{0,20}
    | more\smust-reads.* | comentar(?:ios)?(?:\s\(\d+\))? | about\sthe\sauthor | (?:share
      |like)\sthis\s?:? | sponsored\s(?:links|content)
    )\s*[:…]*""",
    re.I | re.X,
)


@lru_cache(maxsize=REMEMBERED)
def is_furniture(line: str) -> bool:
    """Whether a line is the page's: a button, a share bar, a counter, a notice, a left-over."""
    line = " ".join(line.split())
    if not line:
        return True
    if len(line) <= LONGEST and (WHOLE.fullmatch(line) or ENDS.fullmatch(line) or _is_bar(line)):
        return True
    if len(line) <= 2.5 * LONGEST and any_of(NOTICED, line) and NOTICE.search(line):
        return True
    return is_appeal(line)


@lru_cache(maxsize=REMEMBERED)
def ends_article(line: str) -> bool:
    """Whether a line heads what follows an article: related articles, comments."""
    line = " ".join(line.split())
    return len(line) <= LONGEST and bool(ENDS.fullmatch(line))


def heads_remarks(line: str) -> bool:
    """Whether a line heads what readers say of an article."""
    line = " ".join(line.split())
    told = ends_article(line) or (ASKING.match(line) and is_furniture(line))
    return bool(told and REMARKS.search(line))


def _is_bar(line: str) -> bool:
    words = WORD.findall(line.lower())
    known = [word for word in words if word in BAR or word.isdigit()]
    return len(known) == len(words) and any(word not in ALONE for word in known)
