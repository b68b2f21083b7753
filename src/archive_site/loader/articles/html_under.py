"""Lines by a title that have a day, a clock, counters and buttons, parted by signs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_site.loader.articles.furniture import LONGEST, is_furniture
from archive_site.loader.articles.html_days import printed_in
from archive_site.loader.articles.html_prose import plain
from archive_site.loader.articles.html_tree import Passage, length_of
from archive_site.loader.articles.language import tongue_by
from archive_site.loader.articles.page_lines import page_line

PARTED = re.compile(r"\s*[|•·]\s*|\s[—–-]\s")
ADDRESS = re.compile(r"https?://\S+")
LETTER = re.compile(r"[^\W\d_]")
MOST = 0.75  # share of an article that stands below its title
ABOVE, BELOW = 3, 5  # lines of the page that are looked for at either end of an article


def told_in(line: str) -> list[str]:
    """The parts of a line that are more than a clock, a counter or a button."""
    parts = PARTED.split(line)
    return [part for part in parts if any(printed_in(part)) or not is_furniture(part)]


def is_of_the_page(line: str) -> bool:
    """Whether a line is a day at most, beside parts that are the page's."""
    if len(line) > LONGEST or not PARTED.search(line):
        return False
    told = told_in(line)
    return len(told) < len(PARTED.split(line)) and all(map(_is_day, told))


def _is_day(part: str) -> bool:
    day = next(printed_in(part), None)
    return day is not None and not LETTER.search(part.replace(day.printed, ""))


def within(passages: Sequence[Passage], kept: Sequence[int]) -> list[int]:
    """An article without the lines of the page at either end, as its language has them."""
    own = list(kept)
    short = [n for n in (*own[:ABOVE], *own[-BELOW:]) if len(passages[n].text) <= LONGEST]
    if not short:
        return own
    tongue = tongue_by("\n".join(passages[n].text for n in own))
    lines = ((n, page_line(_without_address(passages[n].text), tongue)) for n in short)
    told = {n for n, line in lines if line and (line.day or len(own) >= ABOVE)}
    while len(own) > 1 and own[0] in told:
        own.pop(0)
    while len(own) > 1 and own[-1] in told:
        own.pop()
    return own


def below_title(passages: Sequence[Passage], kept: Sequence[int], title: str) -> list[int]:
    """An article without what stands above its title, if that is little of it."""
    mine = plain(title)
    heads = [
        n for n, each in enumerate(passages) if "<h1>" in each.hints and plain(each.text) == mine
    ]
    below = [n for n in kept if n > heads[0]] if len(heads) == 1 else []
    most = length_of(passages, below) >= MOST * length_of(passages, kept)
    return below if below and most else list(kept)


def _without_address(line: str) -> str:
    """A line without the address that a page prints beside its day; one alone stays."""
    return ADDRESS.sub(" ", line).strip(" —–-|") or line
