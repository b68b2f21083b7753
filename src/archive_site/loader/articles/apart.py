"""Set apart what a sentence tells of several days: each with its own places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from archive_site.loader.articles.days_told import Told
from archive_site.loader.articles.places_told import Place
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.signs import NEVER, Signed, words_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.days_told import CLAUSE_ENDS, TOGETHER

MARK = re.compile(r"[,;،؛]\s")


def parted(
    text: str, days: Sequence[Told], places: Sequence[Place], tongue: Tongue
) -> tuple[Span, ...]:
    """The parts of a sentence of which each has one day; all of it where they can't be told."""
    bounds = list(_bounds(text, days, places, tongue)) if len(days) > 1 else []
    if not bounds or min(bounds) < 0:
        return (Span(0, len(text)),)
    return tuple(Span(start, end) for start, end in pairwise((0, *bounds, len(text))))


def _bounds(
    text: str, days: Sequence[Told], places: Sequence[Place], tongue: Tongue
) -> Iterator[int]:
    """Where the part of each next day begins; -1 where no word or mark parts it."""
    first = bool(places) and places[0].span.start < days[0].start  # the place before its day
    for day, other in pairwise(days):
        found = [
            day.end + match.start()
            for match in (
                *MARK.finditer(text[day.end : other.start]),
                *_joined(tongue).found_in(text[day.end : other.start]),
                *re.finditer(CLAUSE_ENDS.get(tongue.code, NEVER), text[day.end : other.start]),
            )
        ]
        if not found:
            yield -1
        else:
            yield min(found) if first else max(found)


def _joined(tongue: Tongue) -> Signed:
    return words_of(TOGETHER, tongue.code)
