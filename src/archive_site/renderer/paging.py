"""Numbered pages: which numbers a pager shows, and where each stands."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from archive_site.model.page import Way
from archive_site.model.views import FacetValue
from archive_site.renderer.markup import spanned
from archive_site.renderer.names import country_name, in_language, isolated, language_name
from archive_site.renderer.voice import Voice, worded

FEW = 12  # values of a facet that are shown before the rest folds away


def pages(number: int, of: int) -> tuple[int, ...]:
    """The numbers of a pager, 0 for those left out: 1 … 4 5 6 … 20."""
    near = {1, 2, number - 1, number, number + 1, of - 1, of}
    shown = sorted(each for each in near if 1 <= each <= of)
    made: list[int] = []
    for each in shown:
        if made and each - made[-1] > 1:
            made.append(0)
        made.append(each)
    return tuple(made)


def page_address(url: str, number: int) -> str:
    """The address of a numbered page; the first is the list's own."""
    return url if number == 1 else f"{url}page/{number}/"


def leads_to(ways: Sequence[Way], url: str) -> bool:
    """Say whether one of the ways in leads to an address."""
    return any(way.url == url for way in ways)


def called(voice: Voice, value: FacetValue | Way) -> Markup:
    """What a value of a facet, or a way, is called: a language or country by its name."""
    if value.language:
        return escape(language_name(voice, value.language))
    if value.country:
        return escape(country_name(voice, value.country))
    return spanned(in_language(voice, value.lang), isolated(worded(voice, value.title)))


def few(values: Sequence[FacetValue]) -> Sequence[FacetValue]:
    """The values of a facet that are shown at once."""
    return values if len(values) <= FEW + 3 else values[:FEW]


def rest(values: Sequence[FacetValue]) -> Sequence[FacetValue]:
    """The values of a facet that fold away."""
    return () if len(values) <= FEW + 3 else values[FEW:]
