"""Know a dateline: where a report was sent from, and mostly when and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from archive_site.loader.articles.bylines import AGENCY as AN_AGENCY
from archive_site.loader.articles.days import SPACES
from archive_site.loader.articles.mastheads import PAPER
from archive_site.loader.articles.page_lines import WEEKDAYS
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import dating
from archive_site.model.clipping import Candidate

CAPITAL = r"[^\W\d_a-zа-яəöüğşçıё]"
CITY = rf"{CAPITAL}[\w’'.-]+(?: {CAPITAL}[\w’'.-]+){{0,2}}"
DAY = (
    rf"(?:le )?\d{{1,2}}\.? [^\W\d_]{{3,9}}\.?(?:,? \d{{4}}(?:{across(dating.YEAR_BEHIND)})?)?"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
)
AGENCIES = r"(?:,? ?\([\w .]{2,20}\)|\s*[/(][A-ZА-ЯƏÇĞİÖŞÜ]{2,10}[/)])?"
BY = r"(?: \([^\W\d_](?:[\w .-]{0,18}[\w.])?\))?"  # who sends it
BEFORE = re.compile(
    rf"(?P<line>{CITY}(?:[,،] (?:{CITY}|{DAY})){{0,2}}{AGENCIES})\s*(?:—|–|--|-)\s"
    rf"|(?P<wire>{CITY}, (?:{DAY})\.? ?/[A-ZА-ЯЁƏÇĞİÖŞÜ-]{{2,12}}/)\.?\s"
    r"|(?P<capitals>[A-ZА-ЯЁƏÇĞİÖŞÜ]{3,}(?:[ -][A-ZА-ЯЁƏÇĞİÖŞÜ]{3,})?):\s"
)
DATED = re.compile(  # known by the name of a month
    rf"(?P<line>{CITY}{BY}(?:[,،.] |\s[—–-]\s)(?P<day>{DAY})(?:, \d{{4}})?"
    rf"(?:[,.] {CITY}){{0,2}}{AGENCIES})"
    r"(?:\s*(?:—|–|--|-)|[.:])\s"
)
STOPPED = re.compile(  # as Russian papers do; or with who sends it
    r"(?P<line>[А-ЯЁ]{4,}(?:-[А-ЯЁ]{3,})?"
    r"|[A-ZƏÇĞİÖŞÜ]{3,}(?: [A-ZƏÇĞİÖŞÜ]{2,}){0,2} \([\w .]{2,20}\)"
    r"|[A-ZƏÇĞİÖŞÜÉÈ]{4,}(?:-[A-ZƏÇĞİÖŞÜÉÈ]{3,})?)\.\s"
)
CAPITALS = re.compile(r"[A-ZА-ЯЁƏÇĞİÖŞÜ]{3,}(?:[ -][A-ZА-ЯЁƏÇĞİÖŞÜ]{2,}){0,2}(?:,| \(|\.\s)")
WEEKDAY = re.compile(rf"(?:{WEEKDAYS})(?!\w)", re.IGNORECASE)
CALL = re.compile(rf"(?:{across(dating.CALLS)})(?!\w)")
AGENCY = re.compile(r"[(/]\s*(?P<agency>[^()/]+?)\s*[)/]$")
ALONE = re.compile(
    rf"{CITY}{BY}(?:[,،.] |\s[—–-]\s)(?P<day>{DAY})"
    rf"(?:,? \(?[A-ZА-ЯЁƏÇĞİÖŞÜ-]{{2,15}}\)?| \([^\W\d_ ]{{2,15}}\))?"
    rf"(?:\. {CITY}){{0,2}}[.:]?"
)
BEHIND_TOWN = re.compile(r"[,،(/]")
DAY_BEHIND = re.compile(rf"[,،] (?:{DAY})")
FIRST = 3  # paragraphs of a page in which a dateline stands
SHORTEST = 40  # characters that follow a dateline


def dateline_alone(line: str, tongue: Tongue) -> str:
    """The dateline that is all of a line, or nothing."""
    match = ALONE.fullmatch(line.translate(SPACES))
    return line.rstrip(".:") if match and _month(tongue).search(match["day"]) else ""


def dateline_before(text: str, length: int, tongue: Tongue, *, first: bool) -> str:
    """The dateline before the first sentence of a paragraph, or nothing.

    `text` is its first line, `length` that of all of it in characters. What ends with a point
    is one before the `first` paragraphs alone.
    """
    printed, text = text, text.translate(SPACES)
    if WEEKDAY.match(text):  # "Monday, May 3: the film", in a programme
        return ""
    match = DATED.match(text)
    stopped = match and match[0].rstrip().endswith((".", ":"))
    if not (match and _month(tongue).search(match["day"])) or (stopped and not first):
        match = BEFORE.match(text)
    if not match and first:
        match = STOPPED.match(text)
        match = None if CALL.match(text) else match
    if not match or length <= len(match[0]) + SHORTEST:
        return ""
    found = (name for name in match.re.groupindex if name != "day" and match[name])
    return printed[slice(*match.span(next(found)))].strip()


def datelines_in(bodies: Sequence[Sequence[str]], tongue: Tongue) -> Iterator[Candidate]:
    """The place, and what stands with it, before the first sentence or in a line of its own."""
    filled = [n for n, lines in enumerate(bodies, 1) if "".join(lines).strip()]
    for number in filled:
        line, *lines = [each for each in bodies[number - 1] if each.strip()]
        first, length = number in filled[:2], len(" ".join([line, *lines]))
        first = first or (number in filled[:5] and CAPITALS.match(line) is not None)
        printed = dateline_alone(line.strip(), tongue)
        line = f"{line.strip()} "
        printed = printed or dateline_before(line, length, tongue, first=first)
        if printed and not PAPER.search(re.split("[,(]", printed)[0]):
            value = " ".join(printed.split())
            yield Candidate(value, "medium", printed, f"par {number}", "dateline")
            return


def dateline_of_page(texts: Sequence[str], tongue: Tongue) -> tuple[Candidate, ...]:
    """The dateline of a page's first paragraphs that capitals, an agency or a day make sure of.

    On pages much else stands before a dash that papers print no more.
    """
    found = datelines_in([text.split("\n") for text in texts[:FIRST]], tongue)
    said = " ".join(texts[:FIRST])
    return tuple(each for each in found if _is_sure(each) and f"{each.evidence}:" not in said)


def _is_sure(dateline: Candidate) -> bool:
    town = BEHIND_TOWN.split(dateline.value)[0].strip()
    dated = re.search(r"\d", dateline.value) and DAY_BEHIND.search(dateline.value)
    return bool(town.isupper() or dated or any(agencies_in([dateline])))


def agencies_in(datelines: Sequence[Candidate]) -> Iterator[Candidate]:
    """The agency that a dateline names in brackets, as a credit: "ZONGULDAK (AA)"."""
    for each in datelines:
        found = AGENCY.search(each.value)
        if found and AN_AGENCY.match(found["agency"]):
            yield Candidate(found["agency"], "medium", each.evidence, each.where, "dateline")


@cache
def _month(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(tongue.months)})(?!\w)", re.IGNORECASE)
