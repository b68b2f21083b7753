"""Know the lines of a text dump that are not the article: buttons, counters, forms, letterheads."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from archive_site.loader.articles.days import Day, days_in
from archive_site.loader.articles.furniture import ends_article, is_furniture
from archive_site.loader.articles.sentences import LATELY
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import dumps
from archive_site.loader.articles.tongues.small import AND

SHARED = (
    r"facebook|twitter|whatsapp|telegram|linkedin|pinterest|viber|vk|vkontakte|instagram|youtube"
    r"|ok\.ru|odnoklassniki|messenger|reddit|tumblr|email|e-mail|rss|google\+|copy link|x"
)
CHROME = across(dumps.CHROME)
BUTTONS = (
    r"[-+−–±]|a[-+−±]|[-+−]a|aa+|[↺↻⟲⟳🔍👁🖨✉⎙♥❤☆★►▶●•|·/»«›‹×✕≡☰↑↓←→]"
    r"|\d{1,3} ?(?:px|pt)|[аa]{1,3}|100 ?%|[a-z]"
)
COUNTERS = rf"(?:{across(dumps.COUNTERS)})"
NUMBER = r"\d[\d.,  ]*k?"
COMMENT_FORM = across(dumps.COMMENT_FORM)
RELATED = across(dumps.RELATED)
COOKIES = rf".*\b(?:{across(dumps.COOKIES)})(?!\w).*(?:{across(dumps.CONSENT)}).*"
RIGHTS = rf"(?:©|\(c\)|copyright\b).*|{across(dumps.RIGHTS)}"
AGO = across(dumps.AGO)
LEFTOVERS = (
    r".*(?:%[ds]\b|\{\{.*\}\}|\{%.*%\}|<%.*%>|\[\[.*\]\]|&nbsp;|<!--|undefined|lorem ipsum"
    r"|bloggers like this).*|null|nan|\[object object\]|function ?\(.*\{.*|.*document\.write.*"
)
LETTERHEAD = re.compile(
    rf"(?<!\w)(?:{across(dumps.REACHED_BY)})\.?\s*[:：(+\d]|\S+@\S+\.\w+|\+\d[\d\s()-]{{8,}}"
    r"|\(\d{3}\) ?\d{3}-\d{4}|,? [A-Z]{2},? \d{5}(?:-\d{4})?$",
    re.IGNORECASE,
)
OF_TEXT = re.compile(r"(?:\S+\s+){9}.*[.!?…؟][”\"’»)\]]*\s*$")  # a sentence, with an address or not
MODIFIED = across(dumps.MODIFIED)
LONGEST = 400  # characters of a line of furniture
TEXT = 160  # characters: a line as long as this is text, not a heading
COMMENTS = rf"(?:\d+ )?(?:{across(dumps.COMMENTS)})"
TRAIL = re.compile(
    rf"(?:{across(dumps.HOME)})\s*(?:[>»›/|→:·]|::|&gt;)\s*[^.!?]{{1,90}}$"
    r"|(?:[^>»›→.!?\s][^>»›→.!?]{0,28}(?<=\S)\s*[>»›→]\s*){2,}[^.!?]{0,60}$",
    re.IGNORECASE,
)
CELL = r"[^|/•·.!?\d\s][^|/•·.!?\d]{1,24}(?<=\S)"  # no space at its edges: read in one way only
MENU = re.compile(
    rf"(?:{CELL}\s*[|/•·]\s*){{2,}}{CELL}"
    r"|(?:[^\W\d]+(?: [^\W\d]+)?(?:\s{2,}|\t)){2,}[^\W\d]+(?: [^\W\d]+)?"
)
PICTURE = re.compile(
    rf"(?:{across(dumps.PICTURE)})(?: credit| by)?\s*[:：©].{{0,80}}", re.IGNORECASE
)
SEPARATED = re.compile(
    r"\s*[|·•]\s*|\s{2,}|\t|\s[-–—/]\s|,\s(?=[A-ZÇĞİÖŞÜƏА-Я])"
    rf"|,\s(?=(?:{across(dumps.MODIFIED_TOO)}))"
)
ONLY_SIGNS = re.compile(r"[\W\d_]*\d[\W\d_]*")
CLOCK = (
    r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?(?:[ap]\.?m\.?|[صم](?!\w)))?(?: ?\(?(?:gmt|utc)[+-]?\d*\)?)?|gmt|utc"
    r"|[+-]\d{4}|[ecmp][sd]t|cest|[bij]st|pkt|msk|wi[bt]"
)
WEEKDAYS = across(dumps.WEEKDAYS)
SOURCE = re.compile(rf"(?:{across(dumps.SOURCE)})\b", re.IGNORECASE)
CREDITED = (
    r"[^\W\d_a-zа-яəöüğşçı][\w.’'-]*"
    rf"(?:[ ,/]+(?:[^\W\d_a-zа-яəöüğşçı][\w.’'-]*|{across(AND)}|de)){{0,5}}"
)


class Line(msgspec.Struct, frozen=True):
    """A line that is no part of the article, with what it says of it."""

    kind: str  # "furniture", "comments", "related", "letterhead"
    day: Day | None = None
    dated: str = ""  # the words that make the day that of publication
    credit: str = ""  # as printed, with "By"
    author: str = ""


@lru_cache(maxsize=LATELY)
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
    credit = _credit(tongue).search(rest)
    bare = rest[: credit.start()] + " " + rest[credit.end() :] if credit else rest
    if not _all_noise(tongue).fullmatch(bare):
        return None
    dated = _word(tongue.dated).search(rest)
    before = line[: days[0].start] if len(days) > 1 else rest  # "Posted … Updated …"
    first = days[0] if days and not _word(MODIFIED).search(before) else None
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
def _all_noise(tongue: Tongue) -> re.Pattern[str]:
    """A line of nothing but what page furniture may hold; it is tried no further than that goes."""
    counted = rf"{COUNTERS}\s*[:：]?\s*{NUMBER}|{NUMBER}\s*{COUNTERS}"
    buttons = rf"(?<!\w)(?:{BUTTONS})(?!\w)"
    words = rf"(?<!\w)(?:{tongue.dated}|{MODIFIED}|{CHROME}|{SHARED}|{CLOCK}|{WEEKDAYS}|{across(dumps.AT)})(?!\w)"
    signs = r"[ \t\u00a0\0,;:.،؛|·•\-–—/()\[\]]"
    nobody = rf"(?<!\w)(?:{across(dumps.SOURCE)})\s?[:：]\s*$"  # whose name was lost
    noise = rf"(?<!\w)(?:{counted})(?!\w)|{words}|{buttons}|{nobody}|{signs}"
    return re.compile(rf"(?>{noise})*+", re.IGNORECASE)
