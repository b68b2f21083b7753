"""Find the places where something is told to have taken place, that no archive has to know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.bare_names import is_person
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.signs import NEVER
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import shown as words
from archive_site.loader.articles.tongues.given import GIVEN
from archive_site.loader.articles.ways import UPPER

WORD = rf"{UPPER}[\w’'-]*"
NAME = rf"{WORD}(?:\s(?:(?:of|de|du|des)\s(?:(?:the|la|le)\s)?)?{WORD}){{0,4}}"
ENDED = re.compile(r"\s*(?:$|[.,;:!?…)»”\"–—]|\d)")
POSSESSIVE = re.compile(r"[’']s?$")
OF_SURNAMES = re.compile(r"zad[əe]$")  # no place in a case: "Talıbzadə"
INFLECTED = re.compile(  # behind an apostrophe or none; what stands before the ending of a place
    rf"(?<![\w’'-])(?P<word>{UPPER}[^\W\d_]*?(?:-{UPPER}[^\W\d_]*?)?)(?P<mark>[’'-]?)(?P<n>n?)[dt][aeə](?![\w’'-])"
)
LINKED = re.compile(r"[ıiuü]$")  # the last word of a name of several, before its case
CAPITALS = re.compile(rf"(?:{WORD}\s){{1,5}}$")
ADJECTIVE = re.compile(r"(?:[оеы]м|[оеё]й|их|ых)$")
INDIRECT = re.compile(r"(?:[еиуоюя]|ах|ях)$")  # Russian: how a place ends behind "in"
NEAR = 20  # characters before a preposition
SHORT = 4  # letters of what is in capitals alone and mostly no place


class Place(NamedTuple):
    """Where something was told to take place, as printed without the ending of its case."""

    span: Span
    printed: str


def places_told(text: str, tongue: Tongue, article: str) -> Iterator[Place]:
    """The places of a sentence, without regard to what is told of them."""
    if tongue.code in words.AT:
        yield from _behind_prepositions(text, tongue.code)
        yield from houses_in(text, tongue)
    elif tongue.locative:
        yield from _inflected(text, tongue, article)
    elif tongue.code in words.TOWN:
        yield from houses_in(text, tongue)
        for match in _compiled(words.TOWN[tongue.code]).finditer(text):
            other = rf"{words.NO_TOWN[tongue.code]}|{'|'.join(tongue.months)}"
            if not re.fullmatch(other, match["town"]):
                yield Place(Span(*match.span("town")), match["town"])


def _behind_prepositions(text: str, code: str) -> Iterator[Place]:
    for match in _compiled(rf"(?i:{words.AT[code]})(?P<name>{NAME})", lead=True).finditer(text):
        place: re.Match[str] | None = None if _denied(text, match.start(), code) else match
        while place and _is_place(text, place, code):
            name = POSSESSIVE.sub("", place["name"])
            end = place.start("name") + len(name)
            if more := _of_house(text, place.end(), name, code):
                name, end = f"{name} {more}", place.end() + len(more) + 1
            yield Place(Span(place.start("name"), end), name)
            place = _compiled(rf"(?:{words.LISTED[code]})(?P<name>{NAME})").match(text, place.end())


def _denied(text: str, start: int, code: str) -> bool:
    """Whether it is said that it was not there: "but not in Darrow"."""
    words_before = text[max(0, start - NEAR) : start]
    return bool(re.search(rf"(?<!\w)(?:{words.NOT_THERE[code]})\s$", words_before, re.I))


def _is_place(text: str, match: re.Match[str], code: str) -> bool:
    """Whether a name may be that of a place, by itself and by what stands behind it."""
    name, end = match["name"], match.end("name")
    if re.match(rf"(?:{words.NO_PLACE.get(code, NEVER)})(?!\w)", name):
        return False
    first, _, rest = name.partition(" ")
    if code != "en" and rest and first in _given():
        return False
    if re.match(words.AT_SOMEBODY.get(code, NEVER), match[0], re.IGNORECASE) and is_person(name):
        return False
    if code not in words.BEHIND:  # cases tell
        fits = bool(INDIRECT.search(name)) and not ADJECTIVE.search(name)
        return fits or bool(_of_house(text, end, name, code))
    behind = rf"\s+(?:{words.BEHIND[code]})(?!\w)"
    return bool(ENDED.match(text, end) or re.match(behind, text[end:], re.IGNORECASE))


def _of_house(text: str, end: int, name: str, code: str) -> str:
    """The words in small letters that belong to the name of a house."""
    house, behind = words.OF_HOUSE.get(code), words.OF_HOUSE_BEHIND.get(code)
    if not house or not re.search(house, f"{name.rpartition(' ')[2]} "):
        return ""
    match = re.match(rf"\s({behind})(?!\w)", text[end:])
    return match[1] if match else ""


def _inflected(text: str, tongue: Tongue, article: str) -> Iterator[Place]:
    """Names with the ending of a place; one that begins a sentence only if it stands elsewhere."""
    code = tongue.code
    for match in INFLECTED.finditer(text):
        word, mark, n = match["word"], match["mark"], match["n"]
        if (code == "tr" and not mark) or OF_SURNAMES.search(match[0]):
            continue
        start = match.start()
        before = CAPITALS.search(text, 0, start)
        of_a_name = bool(n) and before is not None and bool(LINKED.search(word))
        if not of_a_name:
            word += n
        elif before:
            leading = re.sub(rf"^(?:{words.FIRST[code]})\s", "", before[0])
            start -= len(leading)
            word = leading + word
            of_a_name = bool(leading)
        if not of_a_name and (
            first := re.search(rf"(?<!\w)(?:{words.PARTED[code]})\s$", text[:start])
        ):
            start = first.start()
            word = first[0] + word
        if _may_be_place(word, tongue) and (mark or start or _elsewhere(word, article)):
            yield Place(Span(start, start + len(word)), " ".join(word.split()))


def _may_be_place(word: str, tongue: Tongue) -> bool:
    if len(word) < SHORT - 1 or (len(word) <= SHORT and word.isupper()):
        return False
    other = rf"{words.NO_PLACE[tongue.code]}|{'|'.join(tongue.months)}"
    return not re.fullmatch(other, word, re.IGNORECASE)


def _elsewhere(word: str, article: str) -> bool:
    """Whether a name stands within another sentence too, or before the day of a dateline."""
    return bool(
        re.search(
            rf"(?<=[^\W\d_A-Z],\s){re.escape(word)}|(?<=[^\W\d_A-Z]\s){re.escape(word)}|(?m:^){re.escape(word)},\s\d",
            article,
        )
    )


def houses_in(text: str, tongue: Tongue) -> Iterator[Place]:
    """Houses that are called by a noun in small letters, with the town behind them."""
    code = tongue.code
    house = words.HOUSE.get(code, NEVER).replace("{name}", NAME)
    for match in _compiled(house, lead=True).finditer(text):
        printed = match[0].strip()
        town = _compiled(words.TOWN_BEHIND.get(code, NEVER)).match(text, match.end())
        yield Place(Span(match.start(), match.start() + len(printed)), printed)
        if town:
            yield Place(Span(*town.span("town")), town["town"])


@cache
def _compiled(pattern: str, *, lead: bool = False) -> re.Pattern[str]:
    """A pattern; what leads to a name may begin a sentence with a capital."""
    return re.compile(rf"(?<!\w)(?:{pattern})" if lead else pattern)


@cache
def _given() -> frozenset[str]:
    return frozenset(GIVEN.split())
