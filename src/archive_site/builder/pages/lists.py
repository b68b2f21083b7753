"""The list of each type, whole and narrowed by each facet, cut into pages."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import msgspec

from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url, paged
from archive_site.model.field_kinds import KINDS
from archive_site.model.message import Message, Wording
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref
from archive_site.model.types import Field, RecordType
from archive_site.model.views import Facet, FacetValue, ListView

ABSENT = "not-stated"
FEW = 60  # values of all facets together: above, only the whole list shows them
Members = dict[str, tuple[FacetValue, list[Ref]]]


class Cut(NamedTuple):
    """One page of a list: what all its pages have, and its own number, facets and records."""

    whole: ListView
    crumbs: tuple[Way, ...]
    number: int
    facets: tuple[Facet, ...]
    refs: Sequence[Ref]


def _plans(outline: Outline) -> Iterator[Plan]:
    for kind in outline.kinds.values():
        refs = outline.archive.lists[kind.name]
        if kind.listed and refs:
            yield from _of_type(outline, kind, refs)


def _of_type(outline: Outline, kind: RecordType, refs: Sequence[Ref]) -> Iterator[Plan]:
    url = f"/{kind.folder}/"
    narrowed = [
        (field, _members(outline, field, refs, url))
        for field in kind.fields
        if field.facet and KINDS[field.kind].facet
    ]
    facets = tuple(
        Facet(field.name, Message(field.label), tuple(value for value, _ in members.values()))
        for field, members in narrowed
        if members
    )
    base = ListView(
        kind=Message(kind.label),
        plural=Message(kind.plural),
        lane=kind.lane,
        url=url,
        cards=(),
        number=1,
        of=1,
        total=0,
    )
    few = sum(len(facet.values) for facet in facets) <= FEW
    crumbs = (HOME, Way(base.plural, url, True))
    yield from _cut(outline, msgspec.structs.replace(base, facets=facets), refs, crumbs)
    for field, members in narrowed:
        for value, some in members.values():
            current = msgspec.structs.replace(value, current=True)
            view = msgspec.structs.replace(
                base,
                url=value.url,
                facets=_marked(facets, field, value) if few else (),
                by=Message(field.label),
                value=current,
                whole=url,
            )
            way = (HOME, Way(base.plural, url), _way(value))
            yield from _cut(outline, view, some, way)


def _cut(
    outline: Outline, view: ListView, refs: Sequence[Ref], crumbs: tuple[Way, ...]
) -> Iterator[Plan]:
    labels = outline.archive.labels
    pages = paged(refs)
    dates = [date for ref in refs if (date := labels[ref].date)]
    span = (dates[0], dates[-1]) if dates and view.lane != "none" else ("", "")
    whole = msgspec.structs.replace(view, of=len(pages), total=len(refs), span=span, facets=())
    for number, part in enumerate(pages, 1):
        cut = Cut(whole, crumbs, number, view.facets if number == 1 else (), part)
        parts = partial(_parts, outline, cut)
        yield Plan(page_url(view.url, number), partial(_page, outline, cut), "list.html", parts)


def _parts(outline: Outline, cut: Cut) -> dict[str, object]:
    own = {"number": cut.number, "facets": cut.facets, "cards": outline.card_marks(cut.refs)}
    return {"total": cut.whole, "crumbs": cut.crumbs, **own}


def _page(outline: Outline, cut: Cut) -> Page:
    view = msgspec.structs.replace(
        cut.whole,
        cards=tuple(outline.archive.cards[ref] for ref in cut.refs),
        number=cut.number,
        facets=cut.facets,
    )
    url, section = page_url(view.url, cut.number), view.whole or view.url
    return outline.page("list", url, view.plural, view, section=section, crumbs=cut.crumbs)


def _members(outline: Outline, field: Field, refs: Sequence[Ref], url: str) -> Members:
    """The values of a facet with their records; a date's in date order, others by title."""
    facet = KINDS[field.kind].facet
    assert facet is not None
    records = outline.archive.records
    found: dict[tuple[bool, Wording, str], list[Ref]] = {}  # absent, title, slug
    for ref in refs:
        values = records[ref].all(field.name)
        pairs = dict.fromkeys(facet(value, field, outline.label_of) for value in values)
        for slug, title in pairs or ((ABSENT, ""),):
            if slug:
                found.setdefault((not pairs, title, slug), []).append(ref)
    if all(absent for absent, _, _ in found):
        return {}
    members: Members = {}
    for key in sorted(found, key=_facet_order):
        absent, title, slug = key
        named = _free(slug, members)
        members[named] = (
            FacetValue(
                title=Message("not stated") if absent else title,
                url=f"{url}by/{field.name.replace('_', '-')}/{named}/",
                count=len(found[key]),
                language=str(title) if field.kind == "language" else "",
                country=str(title) if field.kind == "country" else "",
            ),
            found[key],
        )
    return members


def _way(value: FacetValue) -> Way:
    return Way(value.title, value.url, True, language=value.language, country=value.country)


def _facet_order(key: tuple[bool, Wording, str]) -> tuple[bool, str, str, str]:
    absent, title, slug = key
    return absent, str(title).casefold(), str(title), slug


def _free(slug: str, taken: Container[str]) -> str:
    """A slug for words that fold to one that is taken: two spellings are two values."""
    free, number = slug, 2
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free


def _marked(facets: tuple[Facet, ...], field: Field, value: FacetValue) -> tuple[Facet, ...]:
    return tuple(
        msgspec.structs.replace(
            facet,
            values=tuple(
                msgspec.structs.replace(each, current=each.url == value.url)
                for each in facet.values
            ),
        )
        if facet.name == field.name
        else facet
        for facet in facets
    )


PAGE_KIND = PageKind("list", _plans)
