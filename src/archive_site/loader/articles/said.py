"""A stretch of a paragraph and who says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from heapq import heappop, heappush

import msgspec

from archive_site.loader.articles.sentences import Span

SET_IN = re.compile(r".?[,،]\s?|[,،]\s")
NUMBER = re.compile(r"[,،]\s\d")


class Said(msgspec.Struct, frozen=True):
    """Who says what stands between `start` and `end` of a paragraph, and how sure that is."""

    start: int
    end: int
    who: str
    place: int  # where `who` is printed
    explicit: bool
    via: str = ""
    named: bool = True  # whether who is printed is who says it, or may be
    listed: bool = False  # whether who is printed is the last of several
    cue: Span = Span(-1, -1)  # the words that attribute: "according to the Committee"
    calling: bool = False  # whether it is but what somebody calls something, in quotation marks


def left_open(start: int, end: int) -> Said:
    """A stretch that somebody says, where it isn't found who."""
    return Said(start, end, "", start, explicit=False, named=False)


def surest(said: Sequence[Said]) -> tuple[tuple[int, Said | None], ...]:
    """From each place on to the next, whose the words are: the surest and nearest that speaks."""
    bounds = sorted({place for each in said for place in (each.start, each.end)})
    begun = sorted(enumerate(said), key=lambda each: -each[1].start)
    speaking: list[tuple[bool, int, int]] = []
    found = []
    for bound in bounds:
        while begun and begun[-1][1].start == bound:
            number, each = begun.pop()
            heappush(speaking, (not each.explicit, -each.start, number))
        while speaking and said[speaking[0][2]].end <= bound:
            heappop(speaking)
        found.append((bound, said[speaking[0][2]] if speaking else None))
    return tuple(found)


def is_set_in(cue: Span, text: str) -> bool:
    """Whether words with which one speaks part a verb from its number: "fell, said Reed, 31"."""
    before = SET_IN.fullmatch(text, max(cue.start - 2, 0), cue.start)
    return before is not None and NUMBER.match(text, cue.end) is not None
