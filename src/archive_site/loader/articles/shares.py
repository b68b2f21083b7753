"""Find shares in a hundred, and of what they are: territory, population."""

from __future__ import annotations

import re
from functools import cache

from archive_site.loader.articles.around import Around
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.numbers import Number
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.tongue import Tongue

NEAR = 60  # characters before a share in which its noun may stand
ENDING = re.compile(r"(?:[’'-]\w+)?")


def percent_at(text: str, number: Number, tongue: Tongue) -> Span | None:
    """A number with its sign or word of per cent, from the first to the last of them."""
    if after := _after(tongue).match(text, number.end):
        return Span(number.start, after.end())
    before = _before(tongue)
    found = before.search(text, max(0, number.start - NEAR), number.start) if before else None
    if not found:
        return None
    ending = ENDING.match(text, number.end)
    assert ending is not None
    return Span(found.start(), ending.end())


def share(around: Around, number: Number, read: tuple[int, str], percent: Span) -> Figure | None:
    """A part in a hundred of territory or people; `read` is where it begins, and how it reads."""
    of = share_of(around.hidden, around.span, percent, around.tongue)
    if of is None or number.vague:
        return None
    start = min(read[0], percent.start)
    words = " ".join(around.text[of.start : of.end].split())
    printed = around.text[start : percent.end]
    span = start, max(of.end, percent.end)
    return Figure(*span, printed, read[1], words, "share", number.value, number.high)


def share_of(text: str, sentence: Span, percent: Span, tongue: Tongue) -> Span | None:
    """What a share is of: the words after it, or right before it, that are land or people."""
    link = _link(tongue).match(text, percent.end)
    begin = link.end() if link else percent.end
    if found := _noun(tongue).match(text, begin):
        return Span(begin, found.end())
    near = max(sentence.start, percent.start - NEAR)
    before = _last(tongue).search(text, near, percent.start)
    return Span(*before.span("noun")) if before else None


@cache
def _after(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(tongue.percent, re.IGNORECASE)


@cache
def _before(tongue: Tongue) -> re.Pattern[str] | None:
    words = tongue.percent_before
    return re.compile(rf"(?:{words})\s*$", re.IGNORECASE) if words else None


@cache
def _link(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{tongue.link})\s*" if tongue.link else r"\s*", re.IGNORECASE)


@cache
def _noun(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(
        rf"(?:[^\W\d_][\w’'-]*\s+){{0,4}}?(?:{tongue.territory})(?!\w)", re.IGNORECASE
    )


@cache
def _last(tongue: Tongue) -> re.Pattern[str]:
    words = rf"(?<!\w)(?P<noun>(?:{tongue.territory}))(?!\w)"
    return re.compile(rf"{words}(?:\s+\w+)?\s*$", re.IGNORECASE)
