"""Which month a word names, in any of the world's languages, and whether it is a weekday."""

from __future__ import annotations

from functools import cache

from archive_site.loader.articles.tongues.months import MONTHS, WEEKDAYS


@cache
def months() -> dict[str, int]:
    """The number of each month by its names, in small letters; 0 for those of two months."""
    found: dict[str, int] = {}
    for number, names in enumerate(MONTHS, 1):
        for name in names.split():
            found[name] = number if name not in found else 0
    return found


@cache
def weekdays() -> frozenset[str]:
    """The words of the names of the days of the week, in small letters."""
    return frozenset(WEEKDAYS.split())
