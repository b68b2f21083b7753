"""Read a number of some of a whole: "12 of the dead were children", "17 of the 41 victims"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.around import Around
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.numbers import Number
from archive_site.loader.articles.phrases import PEOPLE, Phrase, phrase_after
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import small
from archive_site.loader.articles.topics import HARM, first_topic, whole_begins

HARMED = re.compile(  # to whom something was done already, whatever is said of them further
    rf"(?:{across(small.HARMED)})", re.IGNORECASE
)
WORD = re.compile(r"[^\W\d_][\w’'-]*")
THOUSAND = 1000
LONGEST = 60  # characters between a whole and what some of it are


class Portion(NamedTuple):
    """What some of a whole are, as what is counted; `about` is what is said of them."""

    phrase: Phrase
    about: str
    of: str  # what is said of the whole
    whole: Number | None  # where its number stands between


def portion_at(around: Around, place: int, end: int) -> Portion | None:
    """The portion whose number ends at `end`; none of the usual "12 of the children"."""
    number, tongue, hidden = around.numbers[place], around.tongue, around.hidden
    link = _link(tongue).match(hidden, end) if tongue.of_those else None
    if not link or (number.spelled and number.value == 1):
        return None
    later = around.numbers[place + 1 : place + 2]
    whole = next((each for each in later if each.start == link.end()), None)
    if whole and _of_its_scale(number, whole):
        return None
    noun = _noun(around, whole.end if whole else link.end(), link)
    if noun is None or (noun.kind == "group" and not whole):
        return None
    begin = whole.start if whole else link.start("of")
    being = _being(tongue).match(hidden, noun.end, around.span.end) if tongue.being else None
    until = being.start("being") if being else noun.end
    of = first_topic(hidden[begin:until], tongue, noun.kind in PEOPLE)
    group = phrase_after(around.text, hidden, being.end(), tongue) if being else None
    if group and group.kind == "group" and noun.kind in PEOPLE:
        return Portion(group, of, of, whole)
    counted = " ".join(around.text[link.start("of") : noun.end].split())
    phrase = Phrase(noun.end, counted, noun.kind)
    harmed = of in HARM or HARMED.match(hidden, link.end())
    harmed = harmed or HARMED.search(hidden, link.end(), noun.end)
    said = first_topic(hidden[until : around.span.end], tongue, noun.kind in PEOPLE)
    return Portion(phrase, "" if harmed else said, of, whole)


def _of_its_scale(number: Number, whole: Number) -> bool:
    """Whether a number may be so many millions: "eight of the 28 million"."""
    return any(map(str.isalpha, whole.printed)) and (number.value or 0) < THOUSAND <= (
        whole.value or 0
    )


def some_are(around: Around, start: int, end: int) -> Phrase:
    """What those are whose number follows its whole: "of the dead, 12 were children"."""
    tongue, opening = around.tongue, around.hidden[around.span.start : start]
    first = around.numbers[0].start if around.numbers else start
    begun = re.match(tongue.of_them, opening.lstrip('“"«('), re.IGNORECASE)
    whole = first < start and whole_begins(around.hidden[around.span.start : first], tongue)
    being = _being(tongue).match(around.hidden, end) if tongue.being else None
    if not ((begun or whole) and being and not around.hidden[end : being.start("being")].strip()):
        return Phrase(end)
    group = phrase_after(around.text, around.hidden, being.end(), tongue)
    return group if group.kind == "group" else Phrase(end)


def whole_of(portion: Portion, number: Number, earlier: Sequence[Figure]) -> int:
    """Where the figure of a portion's whole stands: its own, or the only one before of the kind."""
    if portion.whole:
        return portion.whole.start
    wholes = [f for f in earlier if f.whole < 0 and f.about == (portion.of or f.about)]
    wholes = [f for f in wholes if f.of_people and f.value is not None]
    one = len({f.value for f in wholes}) == 1 and wholes[-1].may_hold(number.value)
    return wholes[-1].start if one else -1


def _noun(around: Around, place: int, link: re.Match[str]) -> Phrase | None:
    """What the whole counts: a noun, or what was done to them: "those killed"."""
    if words := link.groupdict().get("noun"):
        return Phrase(link.end("noun"), words, "people")
    found = phrase_after(around.text, around.hidden, place, around.tongue)
    if found.kind in ("people", "group", "things"):
        return found
    gap = re.compile(r"\s*").match(around.hidden, place)
    word = WORD.match(around.hidden, gap.end() if gap else place)
    if word and first_topic(word[0], around.tongue, True) in HARM:
        return Phrase(word.end(), word[0], "people")
    return None


@cache
def _link(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"\s+(?P<of>{tongue.of_those})(?!\w)\s*", re.IGNORECASE)


@cache
def _being(tongue: Tongue) -> re.Pattern[str]:
    gap = rf"[^,.;:()،؛]{{0,{LONGEST}}}?"
    return re.compile(rf"{gap}(?<!\w)(?P<being>{tongue.being})\s*", re.IGNORECASE)
