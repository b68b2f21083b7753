"""The list of each type, whole and narrowed by each facet, cut into pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

import msgspec

from archive_site.builder.narrowing import Narrowing, is_by_name, other_orders
from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url, paged
from archive_site.model.alphabet import initial
from archive_site.model.calendars import days, has_calendar
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref
from archive_site.model.types import RecordType
from archive_site.model.views import Facet, FacetValue, Letter, ListView

FEW = 60  # values of all facets together: above, only the whole list shows them


class Cut(NamedTuple):
    """One page of a list: what all its pages have, and its own number, facets and records."""

    whole: ListView
    crumbs: tuple[Way, ...]
    number: int
    facets: tuple[Facet, ...]
    starts: tuple[tuple[int, Letter], ...]
    refs: Sequence[Ref]


def _plans(outline: Outline) -> Iterator[Plan]:
    for kind in outline.kinds.values():
        refs = outline.archive.lists[kind.name]
        if kind.listed and refs:
            yield from _of_type(outline, kind, refs)


def _of_type(outline: Outline, kind: RecordType, refs: Sequence[Ref]) -> Iterator[Plan]:
    url = f"/{kind.folder}/"
    narrowings = outline.narrowings.of(kind)
    facets = tuple(map(_facet, narrowings))
    base = ListView(
        kind=Message(kind.label),
        plural=Message(kind.plural),
        lane=kind.lane,
        url=url,
        cards=(),
        number=1,
        of=1,
        total=0,
        shelf=kind.folder if outline.settings.search else "",
    )
    few = sum(len(facet.values) for facet in facets) <= FEW
    crumbs = (HOME, Way(base.plural, url, True))
    sorts = other_orders(outline.archive, kind) if base.shelf else ()
    letters = _letters(outline, kind, refs)
    labels, dated = outline.archive.labels, outline.settings.base_url and has_calendar(kind)
    whole = msgspec.structs.replace(
        base,
        facets=facets,
        orders=sorts,
        letters=letters,
        in_calendar=sum(days(labels[ref].date) is not None for ref in refs) if dated else 0,
    )
    yield from _cut(outline, whole, refs, crumbs)
    for each in narrowings:
        for slug, (value, some) in each.members.items():
            view = msgspec.structs.replace(
                base,
                url=value.url,
                facets=_marked(facets, each, value) if few else (),
                by=Message(each.field.label),
                value=msgspec.structs.replace(value, current=True),
                whole=url,
                chosen=f"{each.name}={slug}",
            )
            yield from _cut(outline, view, some, (HOME, Way(base.plural, url), _way(value)))


def _cut(
    outline: Outline, view: ListView, refs: Sequence[Ref], crumbs: tuple[Way, ...]
) -> Iterator[Plan]:
    labels = outline.archive.labels
    pages = paged(refs)
    dates = [date for ref in refs if (date := labels[ref].date)]
    span = (dates[0], dates[-1]) if dates and view.lane != "none" else ("", "")
    whole = msgspec.structs.replace(view, of=len(pages), total=len(refs), span=span, facets=())
    for number, part in enumerate(pages, 1):
        starts = tuple(
            (letter.place - (number - 1) * len(pages[0]), letter)
            for letter in view.letters
            if letter.page == number
        )
        cut = Cut(whole, crumbs, number, view.facets if number == 1 else (), starts, part)
        parts = partial(_parts, outline, cut)
        yield Plan(page_url(view.url, number), partial(_page, outline, cut), "list.html", parts)


def _parts(outline: Outline, cut: Cut) -> dict[str, object]:
    own = {"number": cut.number, "facets": cut.facets, "cards": outline.card_marks(cut.refs)}
    return {"total": cut.whole, "crumbs": cut.crumbs, "letters": cut.starts, **own}


def _page(outline: Outline, cut: Cut) -> Page:
    view = msgspec.structs.replace(
        cut.whole,
        cards=tuple(outline.archive.cards[ref] for ref in cut.refs),
        number=cut.number,
        facets=cut.facets,
        starts=dict(cut.starts),
    )
    url, section = page_url(view.url, cut.number), view.whole or view.url
    return outline.page("list", url, view.plural, view, section=section, crumbs=cut.crumbs)


def _letters(outline: Outline, kind: RecordType, refs: Sequence[Ref]) -> tuple[Letter, ...]:
    """Where each letter begins in a list that is by name: its page, its place in the whole list."""
    if not is_by_name(kind):
        return ()
    records, lang = outline.archive.records, outline.site.lang
    size = len(paged(refs)[0])
    found, place = [], 0
    for letter, some in groupby(initial(records[ref].one(kind.sort[0]), lang) for ref in refs):
        page = place // size + 1
        named = "-".join(f"{ord(each):x}" for each in letter)
        url = f"{page_url(f'/{kind.folder}/', page)}#letter-{named}"
        found.append(Letter(letter or "…", url, page, place))
        place += len(list(some))
    return tuple(found)


def _facet(narrowing: Narrowing) -> Facet:
    field, values = narrowing.field, narrowing.members.values()
    return Facet(narrowing.name, Message(field.label), tuple(value for value, _ in values))


def _way(value: FacetValue) -> Way:
    return Way(value.title, value.url, True, value.lang, value.language, value.country)


def _marked(
    facets: tuple[Facet, ...], narrowing: Narrowing, value: FacetValue
) -> tuple[Facet, ...]:
    return tuple(
        msgspec.structs.replace(
            facet,
            values=tuple(
                msgspec.structs.replace(each, current=each.url == value.url)
                for each in facet.values
            ),
        )
        if facet.name == narrowing.name
        else facet
        for facet in facets
    )


PAGE_KIND = PageKind("list", _plans)
