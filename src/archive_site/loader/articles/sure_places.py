"""Find where something took place by the archive's places, by bodies, by cinemas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive_site.loader.articles.authorities import Known
from archive_site.loader.articles.places_told import Place
from archive_site.loader.articles.sentences import Span, quotations_of
from archive_site.loader.articles.signs import whole_words
from archive_site.loader.articles.spotting import bodies_in
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.offices import HOUSES

AT = re.compile(r"\b(?:at|à)\s(?:the\s|la\s|l[’'])?$|\bau\s$")  # before a house


def sure_places(text: str, tongue: Tongue, known: Sequence[Known]) -> Iterator[Place]:
    """Places of the archive, bodies and cinemas at which something took place."""
    begin = _said_at(text, tongue) if tongue.place_behind else 0
    for each in known:
        if each.start >= begin and _is_place(each, text, tongue):
            yield Place(Span(each.start, each.end), each.printed)
    taken = [range(each.start, each.end) for each in known if each.kind != "place"]
    for spot in bodies_in(text, tongue):
        free = spot.span.start >= begin and not any(spot.span.start in each for each in taken)
        if free and _house(spot.span, text, tongue):
            yield Place(spot.span, spot.printed)
    for match in HOUSES.finditer(text):
        group = match.lastgroup or 0
        yield Place(Span(*match.span(group)), match[group].strip())


def _is_place(known: Known, text: str, tongue: Tongue) -> bool:
    """Whether it is a place of the archive, or a body at which something took place."""
    span = Span(known.start, known.end)
    if known.kind == "place" and known.match.ref:
        return _took_place_at(span, text, tongue)
    return known.kind == "organization" and _house(span, text, tongue)


def _house(span: Span, text: str, tongue: Tongue) -> bool:
    """Whether a body is spoken of as the house where it took place."""
    if ending := tongue.locative:
        return bool(re.search(ending, re.split(r"[^\w’']", text[span.end - 1 :])[0]))
    return bool(AT.search(text, 0, span.start))


def _said_at(text: str, tongue: Tongue) -> int:
    """Where the word stands that makes it a report."""
    words = (*tongue.showings.values(), *tongue.occasions.values())
    found = (whole_words(each).search(text) for each in words)
    return min((match.start() for match in found if match), default=0)


def _took_place_at(span: Span, text: str, tongue: Tongue) -> bool:
    """Whether a place is where it took place, and not what it was about."""
    start, end = span
    if any(quoted.start <= start < quoted.end for quoted, _ in quotations_of(text)):
        return False
    ending, town = tongue.locative, tongue.town
    if ending and not re.search(ending, text[start:end]):
        return bool(re.match(rf" (?:{town})", text[end:]))
    terms = f"{tongue.terms}|{tongue.strong}"
    if re.match(rf"[\s-]+(?:{terms})(?!\w)", text[end:], re.IGNORECASE):
        return False
    before = text[max(0, start - 40) : start]
    about = rf"(?:{terms})(?: \w+)? (?:in|of|at|de|à|в) (?:the )?$|(?:about|of|on|to|о|об|sur|de) $"
    return not re.search(about, before, re.IGNORECASE)
