"""A stretch of a paragraph and who says it."""

from __future__ import annotations

import msgspec

from archive_site.loader.articles.sentences import Span


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
