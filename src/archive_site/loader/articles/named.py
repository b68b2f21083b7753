"""Find the names that an article prints: those of the archive, and new ones that are plain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.attribution import attributed
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, quotations_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.offices import BODIES, BODY, OFFICE, OFFICES, PERSON
from archive_site.model.clipping import Name

LONGEST_TITLE = 9  # words of a film's title
OUTLET = re.compile(
    r"(?:agency|newspaper|channel|campaign|magazine|agentliyi|qəzeti|kanalı|агентств\w+|газет\w+"
    r"|телеканал\w*|портал\w*|журнал\w*|ajansı|gazetesi|agence|journal|chaîne|وكالة|صحيفة|قناة)\s*$",
    re.IGNORECASE,
)
NEAR = 160  # characters between a title and the word film


class Spot(NamedTuple):
    """A name in a paragraph that no record of the archive has."""

    span: Span
    printed: str
    kind: str
    role: str = ""


def names_of(
    passages: Sequence[Passage], tongue: Tongue, authorities: Authorities | None
) -> tuple[Name, ...]:
    """Each name once, with its first place; the archive's own first in a paragraph."""
    found: dict[object, Name] = {}
    for passage in passages:
        taken = []
        for known in authorities.known_in(passage.text, tongue.code) if authorities else ():
            taken.append(Span(known.start, known.end))
            match = known.match
            role = _role_before(passage.text, known.start) if known.kind == "person" else ()
            name = Name(
                known.printed, known.kind, passage.at, match.ref, match.offered, match.why, role
            )
            if known.kind in ("person", "place", "organization", "film"):
                found.setdefault(match.ref or known.printed, name)
        for spot in _spotted(passage.text, tongue):
            if not any(_meet(spot.span, span) for span in taken):
                taken.append(spot.span)
                _add(found, spot, passage, tongue, authorities)
    certain = {name.ref for name in found.values() if name.ref}
    return tuple(name for name in found.values() if name.ref or not certain & set(name.offered))


def _add(
    found: dict[object, Name],
    spot: Spot,
    passage: Passage,
    tongue: Tongue,
    authorities: Authorities | None,
) -> None:
    """Propose a name, or offer the records that it is like."""
    if any(isinstance(key, str) and spot.printed in key for key in found):
        return
    match = authorities.match(spot.printed, spot.kind, tongue.code) if authorities else None
    ref, offered, why = (match.ref, match.offered, match.why) if match else (None, (), "")
    roles = (spot.role,) if spot.role else ()
    name = Name(spot.printed, spot.kind, passage.at, ref, offered, why, roles)
    found.setdefault(ref or spot.printed, name)


def films_in(text: str, tongue: Tongue) -> tuple[tuple[Span, str], ...]:
    """Titles in quotation marks beside the word for a film."""
    word = _film(tongue)
    return tuple(
        (span, words)
        for span, words in quotations_of(text)
        if len(words.split()) <= LONGEST_TITLE and not words[:1].islower()
        if not OUTLET.search(text, max(0, span.start - 20), span.start)
        if word.search(text, max(0, span.start - NEAR), span.start)
        or word.search(text, span.end, min(len(text), span.end + NEAR))
    )


def _spotted(text: str, tongue: Tongue) -> Iterator[Spot]:
    for span, words in films_in(text, tongue):
        yield Spot(span, words.rstrip(",."), "film")
    if tongue.code == "ar":
        return  # no capitals tell its names
    for match in BODY.finditer(text):
        printed = match[0].removeprefix("The ").removeprefix("the ")
        if " " in printed:
            yield Spot(Span(*match.span()), printed, "organization")
    for match in OFFICE.finditer(text):
        if not re.search(BODIES, match["name"]):
            yield Spot(Span(*match.span("name")), match["name"], "person", match["role"])
    for said in attributed(text, tongue).said:
        last = re.search(rf"(?<!\w){PERSON}$", said.who)
        if said.explicit and last and not re.search(BODIES, said.who) and len(said.who.split()) < 4:
            start = said.place + last.start("name")
            yield Spot(Span(start, start + len(last["name"])), last["name"], "person")


def _role_before(text: str, start: int) -> tuple[str, ...]:
    found = re.search(rf"(?<!\w)({OFFICES}),? $", text[max(0, start - 40) : start])
    return (found[1],) if found else ()


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


@cache
def _film(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{tongue.film})(?!\w)", re.IGNORECASE)
