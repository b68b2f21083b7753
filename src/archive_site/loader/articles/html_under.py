"""Lines by a title that have a day, a clock, counters and buttons, parted by signs."""

from __future__ import annotations

import re

from archive_site.loader.articles.furniture import LONGEST, is_furniture
from archive_site.loader.articles.html_days import printed_in

PARTED = re.compile(r"\s*[|•·]\s*|\s[—–-]\s")
LETTER = re.compile(r"[^\W\d_]")


def told_in(line: str) -> list[str]:
    """The parts of a line that are more than a clock, a counter or a button."""
    return [part for part in PARTED.split(line) if not is_furniture(part)]


def is_of_the_page(line: str) -> bool:
    """Whether a line is a day at most, beside parts that are the page's."""
    if len(line) > LONGEST or not PARTED.search(line):
        return False
    told = told_in(line)
    return len(told) < len(PARTED.split(line)) and all(map(_is_day, told))


def _is_day(part: str) -> bool:
    day = next(printed_in(part), None)
    return day is not None and not LETTER.search(part.replace(day.printed, ""))
