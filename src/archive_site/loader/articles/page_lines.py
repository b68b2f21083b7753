"""Know the lines of a text dump that are not the article: buttons, counters, forms, letterheads."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from archive_site.loader.articles.days import Day, days_in
from archive_site.loader.articles.furniture import ends_article, is_furniture
from archive_site.loader.articles.tongue import Tongue

SHARED = (
    r"facebook|twitter|whatsapp|telegram|linkedin|pinterest|viber|vk|vkontakte|instagram|youtube"
    r"|ok\.ru|odnoklassniki|messenger|reddit|tumblr|email|e-mail|rss|google\+|copy link|x"
)
CHROME = (
    r"latest news|breaking news|top stories|most read|most popular|home|news|main page|read more"
    r"|more|menu|search|share|share this|print|print this|print version|send|save|tweet|pin it"
    r"|subscribe|sign in|log in|login|register|advertisement|advertising|sponsored|back to top|top"
    r"|next|previous|older posts|newer posts|related|comments?|no comments|skip to content|loading"
    r"|like this|like|liked|follow us|listen|archive|contact us|about us|font size|text size|tags"
    r"|son xəbərlər|ana səhifə|xəbərlər|paylaş|çap et|çap|axtarış|ətraflı|daha çox|xəbər lenti"
    r"|reklam|giriş|abunə ol|göndər|bölmələr|yuxarı|şərh yaz|lent|əvvəlki|növbəti|bütün xəbərlər"
    r"|последние новости|главная|новости|поделиться|печать|распечатать|версия для печати|поиск"
    r"|подробнее|читать далее|реклама|войти|подписаться|отправить|лента новостей|наверх|меню|ещё"
    r"|комментировать|нет комментариев|все новости|популярное|назад|далее|добавить в избранное"
    r"|son haberler|son dakika|ana sayfa|anasayfa|haberler|yazdır|ara|devamını oku|üye ol"
    r"|gönder|yorum yap|yukarı|manşet|abone ol|tüm haberler|yazı boyutu|giriş yap"
    r"|dernières nouvelles|dernières actualités|accueil|actualités|partager|imprimer|rechercher"
    r"|lire la suite|publicité|connexion|s'abonner|envoyer|haut de page|suivant|précédent|à la une"
    r"|آخر الأخبار|الرئيسية|أخبار|شارك|طباعة|بحث|المزيد|اقرأ المزيد|إعلان|تسجيل الدخول|اشترك|أرسل"
    r"|مشاركة|القائمة|التالي|السابق|حجم الخط|نسخة للطباعة"
)
BUTTONS = (
    r"[-+−–±]|a[-+−±]|[-+−]a|aa+|[↺↻⟲⟳🔍👁🖨✉⎙♥❤☆★►▶●•|·/»«›‹×✕≡☰↑↓←→]"
    r"|\d{1,3} ?(?:px|pt)|[аa]{1,3}|100 ?%|[a-z]"
)
COUNTERS = (
    r"(?:views?|shares?|reads?|hits|likes|comments?|reading time|baxış(?: sayı)?|oxunub|oxunma"
    r"|baxılıb|şərh|просмотр\w*|прочитано|комментари\w*|okunma(?: sayısı)?|görüntüleme|yorum"
    r"|vues?|lectures?|commentaires?|partages?|المشاهدات|مشاهدة|مشاهدات|تعليقات|قراءة)"
)
NUMBER = r"\d[\d.,  ]*k?"
COMMENT_FORM = (
    r"leave a (?:reply|comment)|post a comment|add a comment|write a comment|comments? ?\(?\d*\)?"
    r"|\d+ (?:comments?|responses?|replies|thoughts? on).*|join the (?:conversation|discussion)"
    r"|rəy (?:yaz|bildir|əlavə et)\w*|şərh (?:yaz|bildir|əlavə et)\w*|şərhlər\W*\d*|rəylər\W*\d*"
    r"|(?:оставить|добавить|написать) комментари\w+|комментарии\W*\d*|обсуждение"
    r"|yorum (?:yap|yaz|ekle|bırak)\w*|yorumlar\W*\d*|bir (?:yanıt|cevap|yorum) (?:yazın|bırakın)"
    r"|laisser un commentaire|(?:ajouter|écrire|poster) un commentaire|commentaires?\W*\d*"
    r"|(?:اترك|أضف|اكتب) (?:تعليق\w*|ردا|رد|رداً)|التعليقات\W*\d*|تعليقات\W*\d*"
)
RELATED = (
    r"(?:related|similar|more|other) (?:news|articles|stories|posts|topics)|see also|read also"
    r"|also read|you may also like|recommended(?: for you)?|related|don[’']t miss|more from .*"
    r"|oxşar xəbərlər|digər xəbərlər|həmçinin oxuyun|bunu da oxuyun|oxumağa dəyər|maraqlı xəbərlər"
    r"|читайте также|смотрите также|похожие (?:новости|статьи|материалы)|по теме|другие новости"
    r"|ещё по теме|материалы по теме|ilgili haberler|benzer haberler|diğer haberler|bunlar da "
    r"ilginizi çekebilir|ayrıca okuyun|à lire aussi|lire aussi|voir aussi|sur le même sujet"
    r"|articles (?:liés|similaires|connexes)|اقرأ أيضا\w*|اقرأ أيضًا|مواضيع ذات صلة|أخبار ذات صلة"
    r"|مقالات ذات صلة|شاهد أيضا\w*|قد يعجبك أيضا\w*"
)
COOKIES = (
    r".*\b(?:cookies?|çərəz\w*|куки|файлы cookie|çerez\w*|ملفات تعريف الارتباط)(?!\w).*"
    r"(?:accept|agree|consent|use|razı|qəbul|istifadə|соглас|использ|kabul|kullan|accept|utilis|نستخدم|موافق).*"
)
RIGHTS = (
    r"(?:©|\(c\)|copyright\b).*|.*\b(?:all rights reserved|bütün hüquqlar qorunur|bütün hüquqlar"
    r" qorunub|все права защищены|tüm hakları saklıdır|tous droits réservés)\b.*"
    r"|.*جميع الحقوق محفوظة.*|حقوق (?:النشر|الطبع) محفوظة.{0,40}"
    r"|müəllif(?:lik)? hüqu(?:q|qu|qlar[ıi])(?: [^\s.!?]+){0,3} qorun(?:ur|ub)[\W\d]*"
    r"|авторские права (?:защищены|охраняются).{0,40}|telif hakları? (?:saklıdır|korunmaktadır).{0,40}"
    r"|droits d[’']auteur réservés.{0,40}"
)
AGO = (
    r"\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|il y a \d+ (?:minutes?|heures?|jours?|mois)"
    r"|\d+ (?:минут\w*|час\w*|дн\w+|день) назад|\d+ (?:dəqiqə|saat|gün) əvvəl|\d+ (?:dakika|saat|gün) önce"
    r"|منذ \d+ (?:دقائق|دقيقة|ساعات|ساعة|أيام|يوما?)"
)
LEFTOVERS = (
    r".*(?:%[ds]\b|\{\{.*\}\}|\{%.*%\}|<%.*%>|\[\[.*\]\]|&nbsp;|<!--|undefined|lorem ipsum"
    r"|bloggers like this).*|null|nan|\[object object\]|function ?\(.*\{.*|.*document\.write.*"
)
LETTERHEAD = re.compile(
    r"(?<!\w)(?:tel|phone|fax|тел|факс|телефон|telefon|faks|tél|e-?mail|e-?poçt|эл\.? почта"
    r"|e-?posta|courriel|هاتف|فاكس|بريد)\.?\s*[:：(+\d]|\S+@\S+\.\w+|\+\d[\d\s()-]{8,}"
    r"|\(\d{3}\) ?\d{3}-\d{4}|,? [A-Z]{2},? \d{5}(?:-\d{4})?$",
    re.IGNORECASE,
)
OF_TEXT = re.compile(r"(?:\S+\s+){9}.*[.!?…؟][”\"’»)\]]*\s*$")  # a sentence, with an address or not
MODIFIED = (
    r"(?:last )?(?:updated|modified|edited|accessed|retrieved|printed)(?: on| at)?"
    r"|yenilən\w+|son yenilənmə|обновлено|изменено|güncelle\w*|son güncelleme|mis à jour(?: le)?"
    r"|modifié le|آخر تحديث|تحديث"
)
LONGEST = 400  # characters of a line of furniture
COMMENTS = (
    r"(?:\d+ )?(?:comment|комментар|şərh|rəy|yorum|التعليق|تعليق|leave|post|add|laisser|ajouter)"
)
HOME = (
    r"home|main|front page|ana səhifə|anasayfa|ana sayfa|главная|accueil|الرئيسية|startseite|news"
    r"|xəbərlər|haberler|новости|actualités|أخبار"
)
TRAIL = re.compile(
    rf"(?:{HOME})\s*(?:[>»›/|→:·]|::|&gt;)\s*[^.!?]{{1,90}}$|(?:[^>»›.!?]{{2,30}}\s*[>»›→]\s*){{2,}}[^.!?]{{0,60}}$",
    re.IGNORECASE,
)
MENU = re.compile(
    r"(?:[^|/•·.!?\d]{2,25}\s*[|/•·]\s*){2,}[^|/•·.!?\d]{2,25}"
    r"|(?:[^\W\d]+(?: [^\W\d]+)?(?:\s{2,}|\t)){2,}[^\W\d]+(?: [^\W\d]+)?"
)
PICTURE = re.compile(
    r"(?:photos?|foto(?:qraf)?|фото|fotoğraf|image|صورة|الصورة|تصوير)(?: credit| by)?\s*[:：©].{0,80}",
    re.I,
)
SEPARATED = re.compile(
    r"\s*[|·•]\s*|\s{2,}|\t|\s[-–—/]\s|,\s(?=[A-ZÇĞİÖŞÜƏА-Я])"
    r"|,\s(?=(?:updated|modified|mise? à jour|обновлено|yenilənib|güncelle))"
)
ONLY_SIGNS = re.compile(r"[\W\d_]*\d[\W\d_]*")
CLOCK = r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:gmt|utc)[+-]?\d*\)?)?|gmt|utc|e[sd]t"
WEEKDAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?"
    r"|bazar(?: ertəsi)?|çərşənbə(?: axşamı)?|cümə(?: axşamı)?|şənbə|понедельник|вторник|среда"
    r"|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|الاثنين|الإثنين|الثلاثاء|الأربعاء"
    r"|الخميس|الجمعة|السبت|الأحد"
)
SOURCE = re.compile(r"(?:source|mənbə|источник|kaynak|المصدر)\b", re.IGNORECASE)
CREDITED = r"[^\W\d_a-zа-яəöüğşçı][\w.’'-]*(?:[ ,/]+(?:[^\W\d_a-zа-яəöüğşçı][\w.’'-]*|and|və|и|ve|et|de)){0,5}"


class Line(msgspec.Struct, frozen=True):
    """A line that is no part of the article, with what it says of it."""

    kind: str  # "furniture", "comments", "related", "letterhead"
    day: Day | None = None
    dated: str = ""  # the words that make the day that of publication
    credit: str = ""  # as printed, with "By"
    author: str = ""


def page_line(line: str, tongue: Tongue) -> Line | None:
    """What a line is, where it is no part of the article."""
    stripped = line.strip(" \t\u00a0*_#>")
    if not stripped:
        return None
    if len(stripped) > LONGEST:
        return None
    if _whole(COMMENT_FORM).fullmatch(stripped):
        return Line("comments")
    if _whole(RELATED).fullmatch(stripped.rstrip(":：")) or ends_article(stripped):
        return Line("comments" if _whole(COMMENTS).match(stripped) else "related")
    if any(_whole(each).fullmatch(stripped) for each in (LEFTOVERS, RIGHTS, COOKIES, AGO)):
        return Line("furniture")
    if TRAIL.match(stripped) or MENU.fullmatch(stripped) or PICTURE.fullmatch(stripped):
        return Line("furniture")
    if _whole(CHROME).fullmatch(stripped):
        return Line("furniture")
    return _of_segments(stripped, tongue)


def _of_segments(line: str, tongue: Tongue) -> Line | None:
    """A line that is furniture as a whole, or part by part: "Published … | Updated … | Print"."""
    found = _of_pieces(line, tongue)
    if found and not _word(MODIFIED).search(line):
        return found
    parts = [part.strip() for part in SEPARATED.split(line) if part.strip()]
    read = [_of_pieces(part, tongue) or _bare(part, tongue) for part in parts]
    if not read or not all(read):
        return found
    lines = [each for each in read if each]
    dated = next((each for each in lines if each.day), lines[0])
    credited = next((each for each in lines if each.credit), lines[0])
    return Line("furniture", dated.day, dated.dated, credited.credit, credited.author)


def _bare(part: str, tongue: Tongue) -> Line | None:
    """A line that is furniture in any language; with its day where it says it was published."""
    if not is_furniture(part) or ONLY_SIGNS.fullmatch(part):
        return None
    days = days_in(part, tongue)
    dated = _word(tongue.dated).match(part)
    published = len(days) == 1 and dated and not _word(MODIFIED).search(part)
    return Line("furniture", days[0], dated[0]) if published and dated else Line("furniture")


def _of_pieces(line: str, tongue: Tongue) -> Line | None:
    """A line that has nothing but a day, a clock, a credit, buttons, counters."""
    days = days_in(line, tongue)
    rest = line
    for day in reversed(days):
        rest = f"{rest[: day.start]} \0 {rest[day.end :]}"
    modified = _word(MODIFIED).search(rest)
    dated = _word(tongue.dated).search(rest)
    credit = _credit(tongue).search(rest)
    if credit:
        rest = rest[: credit.start()] + " " + rest[credit.end() :]
    if _noise(tongue).sub(" ", rest).strip(" \t\u00a0\0,;:.|·•-–—/()[]"):
        return None
    first = days[0] if days and not modified else None
    printed = " ".join(credit[0].split()).strip(" ,") if credit else ""
    return Line(
        "furniture", first, dated[0] if dated else "", printed, credit["who"] if credit else ""
    )


@cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})", re.IGNORECASE)


@cache
def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


@cache
def _credit(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?i:{tongue.credit})[:\s]+(?P<who>{CREDITED}|[\w-]+(?:\.[a-z]{{2,}})+)(?=\s*(?:$|[|\0(,]))"
    )


@cache
def _noise(tongue: Tongue) -> re.Pattern[str]:
    """All that a line of page furniture may hold."""
    counted = rf"{COUNTERS}\s*[:：]?\s*{NUMBER}|{NUMBER}\s*{COUNTERS}"
    buttons = rf"(?<!\w)(?:{BUTTONS})(?!\w)"
    words = rf"(?<!\w)(?:{tongue.dated}|{MODIFIED}|{CHROME}|{SHARED}|{CLOCK}|{WEEKDAYS}|at|в|saat|à)(?!\w)"
    return re.compile(rf"(?<!\w)(?:{counted})(?!\w)|{words}|{buttons}", re.IGNORECASE)
