"""The line at the head of a printed page: "The Harwick Courier · 15 March 2019 · page 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from archive_site.loader.articles.bare_names import is_person
from archive_site.loader.articles.days import Day, days_in
from archive_site.loader.articles.page_lines import SEPARATED, WEEKDAYS, page_line
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import printed
from archive_site.model.clipping import Candidate, Confidence

RULE = "line at the page's head"
WORDS = 6  # of a newspaper's name, at most
LONGEST = 120  # characters
PAGE = re.compile(rf"(?:{across(printed.PAGE)})?\W{{0,2}}\d{{1,4}}", re.IGNORECASE)
ISSUE = re.compile(rf"(?:(?:{across(printed.ISSUE)})\W{{0,2}}\(?\d[\d ./()-]*\W*)+", re.IGNORECASE)
NUMBERED = re.compile(rf",?\s(?={ISSUE.pattern}$)", re.IGNORECASE).split
PRICE = re.compile(rf"\W*(?:{across(printed.PRICE)})\W{{0,3}}\d.*", re.IGNORECASE)
PAPER = re.compile(  # "Khojaly · 26 February 1992" is a title
    rf"\b(?:{across(printed.PAPER)})\b|{across(printed.PAPER_WITHIN)}", re.IGNORECASE
)
SENTENCE_END = re.compile(r"[.!?…؟;:]$")
WEEKDAY = re.compile(rf",?\s(?:{WEEKDAYS})$", re.IGNORECASE)  # before a day
CLOCK = re.compile(r"(?<![\d.])\d{1,2}:\d\d(?!\d)")  # of a page on the web, or of its printing
MISREAD = re.compile(r"(?<=\s)[٠.°*](?=\s)")  # what a scan's text has for the sign between them


class Masthead(NamedTuple):
    """What a page's head says: a day, and the name beside it, as they are printed."""

    day: Day
    name: str
    certain: bool  # whether page or issue, or a sign and a paper's name, tell it from a heading
    alone: bool = False  # whether a name and a page, or a paper's name, do without a heading below

    def tells_paper(self, line: str) -> bool:
        """Whether a line below a text names a paper: in brackets, or by a paper's name."""
        bracketed = line[:1] in "([" and line[-1:] in ")]" and ":" not in self.name
        may_be_one = bracketed and not is_person(self.name)
        return bool(self.name) and (bool(PAPER.search(self.name)) or may_be_one)

    def candidates(self, where: str) -> Iterator[tuple[str, Candidate]]:
        """The fields that it may give, and their values."""
        day = self.day
        confidence: Confidence = "medium" if self.certain and day.exact and not day.note else "low"
        yield "date", Candidate(day.date, confidence, day.printed, where, RULE)
        if self.name:
            yield "publisher", Candidate(self.name, "low", self.name, where, RULE)


def head_of(
    lines: Sequence[str], tongue: Tongue, *, heading: bool, top: bool
) -> tuple[Masthead | None, int]:
    """The head that a page's first lines are, and how many; a `heading` may follow them all.

    At the `top` a paper's name and a day alone may be the title.
    """
    whole = masthead(" ".join(lines), tongue)
    if whole and whole.certain and heading:
        return whole, len(lines)
    first = masthead(lines[0], tongue) if lines else None
    alone = first and first.alone and (first.certain or not top)
    return (first, 1) if alone else (None, 0)


def masthead(line: str, tongue: Tongue) -> Masthead | None:
    """What a line says, where it has a day and a name, and the number of a page or an issue."""
    text = MISREAD.sub("·", line.strip())
    days = days_in(text, tongue) if len(text) <= LONGEST and not CLOCK.search(text) else ()
    if len(days) != 1:
        return None
    around = (text[: days[0].start], text[days[0].end :])
    pieces = (each for side in around for part in SEPARATED.split(side) for each in NUMBERED(part))
    parts = [part.strip(" \t,.()–—-") for part in pieces]
    rest = [part for part in parts if any(each.isalnum() for each in part)]
    numbers = [part for part in rest if any(p.fullmatch(part) for p in (PAGE, ISSUE, PRICE))]
    names = [part for part in rest if part not in numbers and not page_line(part, tongue)]
    if len(names) > 1 or not all(map(_is_name, names)) or not (names or numbers):
        return None
    name = "".join(names)
    name = WEEKDAY.sub("", name) if around[0].rstrip(" ,").endswith(name) else name
    parted = re.search(r"[|·•]|\s{3}|\t", text)
    paper = bool(PAPER.search(name))
    alone = bool(name and (numbers or (paper and days[0].exact)) and text.startswith(name))
    return Masthead(days[0], name, bool(numbers or (parted and paper)), alone)


def _is_name(text: str) -> bool:
    return not text[:1].islower() and len(text.split()) <= WORDS and not SENTENCE_END.search(text)
