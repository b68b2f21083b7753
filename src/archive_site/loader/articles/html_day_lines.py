"""Which days in a line beside an article may be those of publication, by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from operator import eq

from lxml.html import HtmlElement

from archive_site.loader.articles.html_days import Day, printed_in
from archive_site.loader.articles.html_tree import Passage, words_of
from archive_site.loader.articles.page_lines import WEEKDAYS

CHANGED = re.compile(
    r"\b(?:updated?|modified|edited|refreshed|güncel\w*|yenilə\w*|обновл\w*|измен\w*|mis à jour|"
    r"aktualisiert|actualizado|last\s+\w+ed)\b|تحديث|به‌روز|განახლ",
    re.I,
)
RIGHTS = re.compile(r"©|\(c\)|copyright", re.I)
SIGNED = re.compile(r"\s*(?:by|par|von|por|di|автор:?|müəllif:?|yazar:?|بقلم)\s", re.I)
PARTED = re.compile(r"[|•·]|\s[—–-]\s")
BESIDE = re.compile(r"\b(?:by|von|par|por|di|от|автор)\s+\S+", re.I)  # as a system calls them
PLACE = re.compile(
    r"\W*(?:at|in|im|au|à|в)\s+(?:the\s|la\s|der\s)?[^\W\d]{4,}|\s*:\s*[^\W\d]", re.I
)
WORD = re.compile(r"[^\W\d_]+")
SHORT = 3  # letters of words that name nothing: "at", "le", "год"
RANGE = re.compile(r"(?:(?<![:.\d])\d{1,2}\s?[–—-]\s?|\w[–—-])$")
BEFORE = re.compile(
    r"\b(?:first|originally)\s(?:published|appeared|posted|printed)|впервые\s(?:был\w?\s)?опублик|"
    r"\bilk\s(?:dəfə|kez|olaraq)\b.{0,30}(?:dərc|yay[ıi][nm])|paru\w*\s(?:initialement|d['’]abord)|"
    r"publié\w*\s(?:initialement|pour\sla\spremière\sfois)|zuerst\s(?:erschienen|veröffentlicht)|"
    r"نشر\w*\s(?:هذا\sالمقال\s)?(?:لأول\sمرة|أول\sمرة)",
    re.I,
)
VENUE = re.compile(r"\b(?:town|city|village|concert|community|music) hall\b|\bdoors open", re.I)
HEADER = re.compile(
    r"<header>|<\w+> (?!(?:[\w-]+ )*(?:entry|post|article|story)\b)"
    r"(?:[\w-]+ )*(?:(?:site|page|top|main)-)?header(?![a-z])"
)
ARTICLES = re.compile(r"<article>|<main>")
DASH = re.compile(r"\s?[–—-]\s?")
PUBLISHING = re.compile(
    rf"""(?:{WEEKDAYS}|dated?|time|first|publi\w+|posted|parution|issued?|created|added|submitted|online
    |uploaded|written|ligne|mise|heures?
    |yay[ıi][nm]\w*|tari[xh]\w*|dərc|edil\w*|olun\w*|əlavə|haber\w*|xəbər\w*|giriş\w*|eklen?me\w*
    |oluşturulma|saat\w*|məqalə\w*|yerləşdiril\w*
    |опубликован\w*|размещ\w+|добавлен\w*|создан\w*|дата|время|публикаци\w+|новост\w+|года?|статьи
    |veröffentlicht\w*|erschienen|erstellt|verfasst|geschrieben|eingestellt|datum|stand|seit|beitrag
    |publicad\w+|fecha|data|hora|pubblicat\w+|posté\w*|rédigé\w*|paru|écrit\w*
    |lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì
    |sabato|domenica|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|发布\w*|时间|日期
    |comments?|views?|shares?|reads?|minutes?|kommentare?|commentaires?|просмотр\w*|комментари\w*
    |bax[ıi]\w*|oxun\w*|okun\w*|yorum\w*|şərh\w*|filed|under|article|artikel|entry
    |(?:ال)?نشر\w*|(?:ب?ال)?تاريخ|بتاريخ|الإضافة|الخبر|المقال|يوم|الساعة|گرينتش|تاریخ|انتشار
    |გამოქვეყნ\w*|თარიღი)""",
    re.I | re.X,
)
OTHER = re.compile(
    r"""\b(?:screening|premi[eè]re|première|showing|release|event|when|starts?|ends?|opens?|deadline
    |apply|until|till|before|since|from|born|died|founded|taken|expires?|valid
    |photos?|foto\w*|фото|image|bild|şəkil|صورة
    |nümayiş\w*|tədbir\w*|premyera\w*|doğul\w*|показ\w*|премьер\w*|мероприяти\w*|событи\w*|родил\w*
    |etkinli[kğ]\w*|gösterim\w*|vizyon\w*|doğum\w*|başvuru\w*|projection|séance|sortie|événement
    |(?:ال)?عرض|(?:ال)?فعالية|veranstaltung\w*|beginn|estreno|evento)\b""",
    re.I | re.X,
)


def days_in_line(text: str) -> Iterator[Day]:
    """The days in a line that aren't those of a change or of rights."""
    if RIGHTS.search(text):
        return
    yield from (day for day in printed_in(text) if not CHANGED.search(text[: day.start][-40:]))


def is_change(element: HtmlElement) -> bool:
    """Whether an element of a day says, or what stands before it, that it is that of a change."""
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''} "
    parent = element.getparent()
    before = [(parent.text or "") if parent is not None else ""]
    for each in islice(element.itersiblings("span", "b", "strong", "i", preceding=True), 2):
        before.append(f" {words_of(each)} {each.tail or ''}")
    around = "".join(before)
    return bool(CHANGED.search(own.replace("-", " ") + around[-60:]) or "modified" in own.lower())


def is_of_the_site(passage: Passage, title: Passage) -> bool:
    """Whether a passage stands in a page's header, which isn't the header of the title too."""
    if not HEADER.search(passage.hints) or ARTICLES.search(passage.hints):
        return False
    header = list(HEADER.finditer(passage.hints))[-1]
    return not title.hints.startswith(passage.hints[: header.end()])


def hints_apart(passage: Passage, title: Passage) -> str:
    """What is said of a passage's place, from where it parts from the title's."""
    own, its = (each.hints.strip().split("  <") for each in (passage, title))
    shared = sum(takewhile(bool, map(eq, own, its)))
    return " <".join(("", *(each.removeprefix("<") for each in own[shared:])))


def first_published(text: str) -> Day | None:
    """The day on which a line says that an article stood elsewhere or earlier."""
    said = BEFORE.search(text)
    return (
        next((day for day in printed_in(text) if day.start >= said.end()), None) if said else None
    )


def may_be_published(text: str, day: Day) -> bool:
    """Whether nothing in a line says that its day is another than that of publication."""
    before, after = text[: day.start], text[day.start + len(day.printed) :]
    if is_of_several(text, day) or VENUE.search(text):
        return False
    before = BESIDE.sub("", PARTED.split(before)[-1])
    after = PARTED.split(after)[0]
    told = any(PUBLISHING.fullmatch(word) for word in WORD.findall(before))
    if OTHER.search(f"{before} {after}") or (PLACE.match(after) and not told):
        return False
    if SIGNED.match(text):
        return True
    label = before.rstrip().endswith((":", "："))
    return all(_fits(word, label=label) for word in WORD.findall(before))


def is_of_several(text: str, day: Day) -> bool:
    """Whether a day begins or ends a time of several days."""
    before, after = text[: day.start], text[day.start + len(day.printed) :]
    return bool(RANGE.search(before)) or _is_begun(after)


def _is_begun(after: str) -> bool:
    """Whether a dash and another day follow: the first of several."""
    dash = DASH.match(after)
    other = next(printed_in(after), None) if dash else None
    return dash is not None and other is not None and other.start == dash.end()


def _fits(word: str, *, label: bool) -> bool:
    """Whether a word may stand by a day of publication: it says so, is a name or says nothing."""
    if len(word) <= SHORT or PUBLISHING.fullmatch(word):
        return True
    return not label and not word[0].islower()
