"""Tell the parts of a whole: "including 12 children", "five of them"; and of which they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from archive_site.loader.articles.around import Around as AroundNumber
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.numbers import PARTITIVE, Number
from archive_site.loader.articles.phrases import PEOPLE, Phrase, listed, unknown_noun
from archive_site.loader.articles.topics import HARM, first_topic, whole_begins

NEAR = 60  # characters before a number in which its words stand
FAR = 240  # and in which what is said of its whole does
CLAUSE = re.compile(r"[^.,;:()\d]*")  # that a number begins, up to the next
APART = ("women", "men", "children")  # of whom none is another


class Around(AroundNumber, Protocol):
    """What is looked at around a number; `before` are the wholes before its sentence."""

    before: list[Figure]
    last: Figure | None  # of the sentences before


def of_whom(around: Around, end: int) -> re.Match[str] | None:
    """ "Of them", right after a number."""
    words = around.tongue.of_whom
    return re.compile(rf"\s+(?:{words})(?!\w)", re.I).match(around.hidden, end) if words else None


def unnamed(around: Around, number: Number, end: int, part: bool) -> Phrase:
    """What is counted that no table knows; behind "of them" mostly what is said of these."""
    found, plural = unknown_noun(around, end, part, number.vague), around.tongue.plural
    if part and of_whom(around, number.end):
        return found if plural and re.search(rf"(?:{plural})$", found.words) else Phrase(end)
    return found


def is_part(
    around: Around, at: tuple[int, Number], found: Sequence[Figure], phrase: Phrase
) -> bool:
    """Whether a number is of a part of a figure before it."""
    (start, number), tongue, hidden = at, around.tongue, around.hidden
    if PARTITIVE.match(hidden, number.end):
        return phrase.kind in PEOPLE or _harmed(around, number, found)
    if of_whom(around, number.end):
        one = number.spelled and number.value == 1  # "one of them", of both parents
        return not one and bool(found or around.before)
    gap = hidden[found[-1].end if found else around.span.start : start]
    if re.search(rf"(?:^|\W)(?:{tongue.including})\W*$", gap[-NEAR:], re.IGNORECASE):
        return bool(found or around.before)
    opening = hidden[around.span.start : start].lstrip('“"«(')
    if not found and around.before and re.match(tongue.of_them, opening, re.IGNORECASE):
        return True
    if found and phrase.kind == "group" and _listed(around, at, found, gap):
        return found[-1].whole < 0 and found[-1].of_people
    joined = re.compile(rf"[\s,،]*(?:(?:{tongue.and_})\s*)?", re.IGNORECASE)
    one = len(found) < 2 or found[-2].whole < 0  # an insertion of one part is over
    if one and re.fullmatch(rf"\s*[,،]\s*(?:{tongue.and_})\s*", gap, re.IGNORECASE):
        return False
    return bool(found and found[-1].whole >= 0 and joined.fullmatch(gap))


def _harmed(around: Around, number: Number, found: Sequence[Figure]) -> bool:
    """Whether harm is said of some of those before: tr "12 kişi yaralandı, 5'inin durumu ağır"."""
    before = around.hidden[around.span.start : number.start]
    known = found[-1].of_people if found else first_topic(before, around.tongue, True) in HARM
    said = CLAUSE.match(around.hidden, number.end, around.span.end)
    return bool(known and said and first_topic(said[0], around.tongue, True) in HARM)


def _listed(around: Around, at: tuple[int, Number], found: Sequence[Figure], gap: str) -> bool:
    """Whether a group is in a list behind its whole, or in a clause that begins with the whole."""
    before = around.hidden[around.span.start : found[-1].start]
    if whole_begins(before, around.tongue) and re.fullmatch(r"[^.;:()\d]*", gap):
        return True
    ends = (each.end for each in around.numbers if each.start >= at[1].start)
    return listed(gap, around.text, around.hidden[: around.span.end], ends, around.tongue)


def whole_of(
    around: Around, number: Number, found: Sequence[Figure], phrase: Phrase
) -> Figure | None:
    """The figure of which a number is a part; none where it may be of another."""
    if _unread_between(around, number, found):
        return None
    last = found[-1] if found else around.last
    if last and _may_be_of_a_part(around, number, last, phrase):
        return None
    wholes = [f for f in found if f.whole < 0 and f.of_people]
    if not wholes:
        topic = said_of_whole(around, number)
        alike = [f for f in around.before if f.about == topic]
        wholes = alike if topic in HARM else alike or list(around.before)
    wholes = [f for f in wholes if f.may_hold(number.value) and not _apart(f, phrase)]
    return wholes[-1] if wholes else None


def _unread_between(around: Around, number: Number, found: Sequence[Figure]) -> bool:
    """Whether a number stands before a part that is no figure, and may be its whole."""
    begin = found[-1].end if found else around.span.start
    return any(begin <= each.start and each.end < number.start for each in around.numbers)


def said_of_whole(around: Around, number: Number) -> str:
    """What is said before a number of those of whom it is some: "of the dead, five"."""
    begin = max(around.span.start, number.start - FAR)
    return first_topic(around.hidden[begin : number.start], around.tongue, True)


def _apart(whole: Figure, phrase: Phrase) -> bool:
    """Whether a figure is of a group that has none of those counted: of children no women."""
    group = {*whole.groups, *phrase.groups}
    return bool(whole.groups and phrase.groups) and len(group) > 1 and group <= {*APART}


def _may_be_of_a_part(around: Around, number: Number, last: Figure, phrase: Phrase) -> bool:
    """Whether "of them" may be said of the part before it: "17 women, 5 of them were found"."""
    return bool(of_whom(around, number.end) and last.whole >= 0 and not _apart(last, phrase))
