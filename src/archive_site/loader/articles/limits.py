"""Counts that are limits ("did not exceed 60"), that changed, that are given behind their parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from archive_site.loader.articles.around import Around
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.numbers import DIGITS, PARTITIVE, Number
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import limits

FEW = 10  # years
NEAR = 60  # characters before a number in which its words stand
CLAUSE = re.compile(r"[^,.;:()،؛\d]*")


def is_no_more(around: Around, figure: Span) -> bool:
    """Whether the clause says that a number was not passed: "60 nəfərdən artıq deyil"."""
    code, hidden = around.tongue.code, around.hidden
    before, after = limits.NO_MORE_BEFORE.get(code), limits.NO_MORE_AFTER.get(code)
    begin = max(around.span.start, figure.start - NEAR)
    clause = CLAUSE.match(hidden, figure.end, around.span.end)
    return bool(
        before
        and re.search(rf"(?<!\w)(?:{before})[^,.;:()،؛\d]*$", hidden[begin : figure.start], re.I)
    ) or bool(after and clause and re.search(rf"(?<!\w)(?:{after})(?!\w)", clause[0], re.I))


def lasting(around: Around, number: Number, begin: int, end: int) -> bool:
    """Whether a few years, with their words, are how long something lasted: "in six years"."""
    before, behind = limits.LASTING.get(around.tongue.code, ("", ""))
    if (number.value or FEW) >= FEW:
        return False
    said = bool(
        before
        and re.search(
            rf"(?<!\w)(?:{before})\s*$", around.hidden[max(0, begin - NEAR) : begin], re.I
        )
    )
    return said or bool(behind and re.match(rf"\s*(?:{behind})(?!\w)", around.hidden[end:], re.I))


def without_adjectives(text: str, tongue: Tongue) -> str:
    """The text without words that say whose those counted are: ru "родственников погибших"."""
    if not tongue.adjective:
        return text
    words = rf"(?<=\s)\w+(?:{tongue.adjective})(?!\w)"
    return re.sub(words, lambda found: " " * len(found[0]), text)


def without_former(hidden: str, tongue: Tongue) -> str:
    """The text without the first of two counts that changed, as spaces: "rose from 41 to 57"."""
    if not tongue.changing:
        return hidden
    return _changed(tongue).sub(lambda found: " " * len(found["former"]) + found["change"], hidden)


@cache
def _changed(tongue: Tongue) -> re.Pattern[str]:
    if cases := limits.FORMER.get(tongue.code):
        before, now = (rf"(?:{each})" for each in cases)
        change = rf"\s+(?:\w+\s+)?(?:{tongue.changing})(?!\w)"
        former = (
            rf"(?<![\w.,])(?P<change>)(?P<former>{DIGITS}{before}\s)(?=\s*{DIGITS}{now}{change})"
        )
        return re.compile(former, re.IGNORECASE)
    first, then = limits.FROM_TO[tongue.code]
    change = rf"(?<!\w){tongue.prefixes}(?:{tongue.changing})(?!\w)[^,.;:\d]{{0,{NEAR}}}?"
    former = rf"(?P<change>{change})(?P<former>\s(?:{first})\s+{DIGITS})(?=\s+(?:{then})\s*\d)"
    return re.compile(former, re.IGNORECASE)


def made_up(figures: Sequence[Figure], hidden: str, tongue: Tongue) -> list[Figure]:
    """The figures, the parts that stand before their whole as parts: "63-ü uşaq olmaqla 613"."""
    words, found = limits.MAKING_UP.get(tongue.code), list(figures)
    if not words:
        return found
    for place, whole in enumerate(found):
        gap, first = rf"\s*(?:{words})\s*", place
        if place and PARTITIVE.match(hidden, _number_end(found[place - 1])):
            gap = rf"\s*(?:(?:{words})\s*)?"
        while first and _is_of(found[first - 1], whole, hidden, found[first].start, gap):
            first -= 1
            gap = rf"[\s,]*(?:(?:{tongue.and_})\s+)?"
        for part in range(first, place):
            found[part] = msgspec.structs.replace(
                found[part], whole=whole.start, about=whole.about, sure=True
            )
    return found


def _number_end(figure: Figure) -> int:
    return figure.start + len(figure.printed)


def _is_of(part: Figure, whole: Figure, hidden: str, end: int, gap: str) -> bool:
    joined = re.compile(gap, re.IGNORECASE).fullmatch(hidden, part.end, end)
    return bool(joined and part.groups and part.whole < 0 and whole.may_hold(part.value))
