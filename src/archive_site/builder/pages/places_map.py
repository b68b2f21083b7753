"""The map: places that have coordinates as marks, and the list beside it that says the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url
from archive_site.loader.cards import show
from archive_site.model.alphabet import alphabetical
from archive_site.model.archive import Label, Shown
from archive_site.model.maps import MapView, Mark, Spot, located, marks_of, window_of
from archive_site.model.message import Message
from archive_site.model.page import Way
from archive_site.model.record import Record, Ref

URL = "/map/"
TITLE = Message("Map")
APART = 1 / 25  # of the map's width: 24 px where it is 600 px wide
PER_PAGE = 250  # places of the list


def _plans(outline: Outline) -> Iterator[Plan]:
    if not any(way.url == URL for way in (*outline.site.ways, *outline.site.more)):
        return
    refs = outline.archive.lists.get("place", ())
    found = {ref: located(outline.archive.records[ref]) for ref in refs}
    spots = [_spot(outline, ref, where) for ref, where in found.items() if where]
    window = window_of(spots)
    order = partial(_order, outline.site.lang)
    marks = sorted(marks_of(spots, window, APART), key=lambda mark: order(mark.spots[0]))
    pages = list(_paged(marks))
    drawn = tuple(
        (mark, _leads_to(mark, number)) for number, part in enumerate(pages, 1) for mark in part
    )
    for number, part in enumerate(pages, 1):
        last = number == len(pages)
        view = MapView(
            window=window,
            marks=tuple(part),
            drawn=drawn if number == 1 else (),
            without=tuple(_without(outline, ref) for ref in refs if not found[ref] and last),
            total=len(spots),
            number=number,
            of=len(pages),
        )
        url = page_url(URL, number)
        crumbs = (HOME, Way(TITLE, URL, True))
        make = partial(outline.page, "map", url, TITLE, view, section=URL, crumbs=crumbs)
        yield Plan(url, make)


def _order(lang: str, spot: Spot) -> tuple[object, ...]:
    return alphabetical(str(spot.label.title), lang), spot.label.ref


def _paged(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Marks in pages of some 250 places; the places of a mark stay together."""
    part: list[Mark] = []
    for mark in marks:
        if part and sum(len(each.spots) for each in part) + len(mark.spots) > PER_PAGE:
            yield part
            part = []
        part.append(mark)
    yield part


def _leads_to(mark: Mark, number: int) -> str:
    """The place's page; of several, where the list names them."""
    if len(mark.spots) == 1:
        return mark.spots[0].label.url
    return f"{page_url(URL, number) if number > 1 else ''}#{mark.anchor}"


def _spot(outline: Outline, ref: Ref, where: tuple[float, float, str]) -> Spot:
    record = outline.archive.records[ref]
    counts = counted(outline, ref)
    total = sum(message.number for message in counts)
    lat, lon, precision = where
    return Spot(outline.label_of(ref), lat, lon, precision, _said(outline, record), counts, total)


def _said(outline: Outline, record: Record) -> tuple[Shown, ...]:
    field = outline.kinds[record.type].field("coordinates")
    values = record.all("coordinates")
    return tuple(show(value, field, outline.label_of) for value in values) if field else ()


def counted(outline: Outline, ref: Ref) -> tuple[Message, ...]:
    """How many records of each type name a place, other places left out."""
    named = {each for _, each in outline.archive.mentioned_by.get(ref, ())}
    numbers = Counter(outline.archive.records[each].type for each in named)
    return tuple(
        Message(kind.label, kind.plural, numbers[kind.name])
        for kind in outline.kinds.values()
        if numbers[kind.name] and kind.name != "place"
    )


def _without(outline: Outline, ref: Ref) -> tuple[Label, tuple[Message, ...]]:
    return outline.label_of(ref), counted(outline, ref)


PAGE_KIND = PageKind("map", _plans)
