"""All filters of the templates; none reads a file, a clock or the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache, partial
from typing import Any

from babel.numbers import format_decimal
from babel.units import format_unit
from markupsafe import Markup

from archive_site.model.media import clock
from archive_site.renderer import (
    calendar,
    citing,
    dates,
    histogram,
    links,
    maps,
    names,
    paging,
    plots,
    prose,
    statements,
    strip,
    values,
)
from archive_site.renderer.markup import fill, metas, script, verbatim
from archive_site.renderer.voice import Voice, worded

# What a filter gives depends on its value only.
FILTERS: Mapping[str, Callable[..., Any]] = {
    "after_hash": links.after_hash,
    "brief_facts": values.brief,
    "clock": clock,
    "alternates": links.alternates,
    "at_edition": links.at_edition,
    "by_source": statements.by_source,
    "contents": prose.contents,
    "few": paging.few,
    "gathered": statements.gathered,
    "has_dates": statements.has_dates,
    "inside": values.inside,
    "isolated": names.isolated,
    "leads_to": paging.leads_to,
    "last_change": values.last_change,
    "long_facts": values.long,
    "merged": statements.merged,
    "most_of": maps.most_of,
    "metas": metas,
    "notes_in": prose.notes_in,
    "page_address": paging.page_address,
    "page_language": names.page_language,
    "pages": paging.pages,
    "radius": maps.radius,
    "rest": paging.rest,
    "script": script,
    "autonym": names.autonym,
    "shares": maps.shares,
    "away": links.away,
    "split_under": prose.split_under,
    "undated": statements.undated,
    "verbatim": verbatim,
}

# What these give depends on the page's language or form of links too.
VOICED: Mapping[str, Callable[..., Any]] = {
    "absolute": links.absolute,
    "absolute_own": links.absolute_own,
    "calendar": calendar.calendar,
    "called": paging.called,
    "citations": links.citations,
    "cited": links.cited,
    "country": names.country_name,
    "date": dates.date,
    "date_brief": dates.date_brief,
    "date_text": dates.date_text,
    "days_plot": plots.days,
    "figures_plot": plots.figures,
    "heading": links.heading,
    "histogram": histogram.histogram,
    "in_a_row": values.in_a_row,
    "in_styles": citing.in_styles,
    "in_language": names.in_language,
    "language": names.language_name,
    "link": links.link,
    "locator": links.locator,
    "per": values.per,
    "places_map": maps.places_map,
    "prose": prose.prose,
    "proses": prose.proses,
    "several": values.several,
    "say": worded,
    "short_link": links.short_link,
    "short_title": links.short_title,
    "shown": values.shown,
    "small_map": maps.small_map,
    "shown_with_edtf": values.shown_with_edtf,
    "spoken": names.spoken,
    "strip": strip.strip,
    "title_of": links.title,
    "to": links.to,
    "to_edition": links.to_edition,
    "to_own": links.to_own,
    "untranslated": names.untranslated,
}

_SIZES = (("gigabyte", 1_000_000_000), ("megabyte", 1_000_000), ("kilobyte", 1_000))


def filters_for(voice: Voice) -> dict[str, Callable[..., Any]]:
    """The filters of a page that speaks so."""
    bound = {name: partial(made, voice) for name, made in VOICED.items()}
    kept = lru_cache(maxsize=1 << 15)(_call)
    return {
        **FILTERS,
        **bound,
        "once": kept,
        "number": partial(_number, voice),
        "bytes": partial(_bytes, voice),
    }


def _call(macro: Callable[..., Markup], *values: Any) -> Markup:
    """What a macro gives for some values; kept, since equal values always give the same."""
    return macro(*values)


@lru_cache(maxsize=4096)
def _number(voice: Voice, count: int | str) -> str:
    """A count of ours, or a number as it is read, with the separators of the language."""
    number, locale = Decimal(count), names.locale_of(voice.lang)
    return str(format_decimal(number, locale=locale, decimal_quantization=False))


def _bytes(voice: Voice, count: int) -> Markup:
    """A size in kilobytes or megabytes of 1,000, in the language's own units."""
    unit, size = next((each for each in _SIZES if count >= each[1]), ("byte", 1))
    said = format_unit(
        round(count / size, 1), f"digital-{unit}", "short", locale=names.locale_of(voice.lang)
    )
    return fill("{}", said.replace(" ", "\u00a0"))
