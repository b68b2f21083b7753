"""Numbers that are told otherwise than as one count with its noun: no count, or one of another."""

from __future__ import annotations

import re
from functools import cache

from archive_site.loader.articles.around import Around
from archive_site.loader.articles.numbers import Number
from archive_site.loader.articles.signs import NEVER
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import ages, limits

TITLED = re.compile(r"[“\"«„‘]\d+(?: [^\W\d_a-zа-яё][^\W\d_]+){2}")  # words with capitals
NEAR = 60  # characters
SMALL = 10  # of fewer it isn't seen that they are counted


def _of_units(around: Around, number: Number) -> bool:
    """Whether a unit of time or of length follows a number: "8 days as a captive"."""
    return _units(around.tongue.code).match(around.hidden, number.end) is not None


@cache
def _units(code: str) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{limits.UNITS.get(code, NEVER)})(?!\w)", re.IGNORECASE)


def told_otherwise(around: Around, number: Number, start: int) -> bool:
    """Whether a number is not the count: "613 nəfər deyil", "one in 5", "rose from 30 to 45".

    Nor is "3.5 family" one, nor "“10 People Who Mattered”", a title, nor "under 18", an age.
    """
    tongue, hidden = around.tongue, around.hidden
    if TITLED.match(hidden, max(0, start - 1)) or _of_units(around, number):
        return True
    before = hidden[max(around.span.start, start - NEAR) : start]
    after = hidden[number.end : around.span.end]
    if tongue.instead and re.match(rf"[\s'’]+(?:\w+ )?(?:{tongue.instead})(?!\w)", after, re.I):
        return True
    if _of_age(
        number, hidden[max(around.span.start, number.start - NEAR) : number.start], after, tongue
    ):
        return True
    if tongue.one_in and re.search(rf"(?<!\w)(?:{tongue.one_in})\s+$", before, re.I):
        return True
    changing = rf"(?<!\w)(?:{tongue.changing})(?!\w)[^,;]*$"
    return bool(tongue.changing and number.high and re.search(changing, before, re.I))


def _of_age(number: Number, before: str, after: str, tongue: Tongue) -> bool:
    """Whether a number is of years of life: "people under 18", tr "18 yaşından küçük"."""
    first, then = ages.BEFORE.get(tongue.code), ages.AFTER.get(tongue.code)
    if number.vague or (number.high or number.value or 0) > ages.OLDEST:
        return False
    said = bool(first and re.search(rf"(?<!\w)(?:{first})\s*$", before, re.IGNORECASE))
    return said or bool(then and re.match(rf"(?:{then})(?!\w)", after, re.IGNORECASE))


def counted_too(around: Around, number: Number, start: int) -> bool:
    """Whether a number ends a clause in which another counts the same: "the union counted 231"."""
    counting, hidden = around.tongue.counting, around.hidden
    if not counting or number.spelled or (number.value or 0) < SMALL:
        return False
    before = hidden[max(around.span.start, start - NEAR) : start]
    ended = re.match(r"\s*(?:[.,;)]\s|[.,;)]?\s*$)", hidden[number.end : around.span.end])
    return bool(ended and re.search(rf"(?<!\w)(?:{counting})\s*$", before, re.IGNORECASE))
