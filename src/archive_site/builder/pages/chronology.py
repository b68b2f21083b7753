"""The chronology: what happened, was shown, was written, by year; undated apart.

Each lane has the same pages for itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import msgspec

from archive_site.builder.outline import HOME, MARKS, Outline, PageKind, Plan, page_url, paged
from archive_site.model.archive import Card
from archive_site.model.chronicle import LaneWay, Year, YearsView
from archive_site.model.dates import sort_key, years
from archive_site.model.message import Message, Wording
from archive_site.model.page import Way

LANES = ("happened", "shown", "written")
TITLE = Message("Chronology")
TITLES = {
    "": TITLE,
    "happened": Message("What happened"),
    "shown": Message("What was shown"),
    "written": Message("What was written"),
}
URL = "/chronology/"
PER_PAGE = 100
ByYear = dict[int, list[Card]]


class Span(NamedTuple):
    """The cards of all lanes, or of one: by year, and those without a date."""

    lane: str
    by_year: ByYear
    undated: Sequence[Card]
    years: tuple[Year, ...]
    whole: bool  # whether all cards stand on one page

    @property
    def url(self) -> str:
        """The address of its first page."""
        return url_of(self.lane)


def url_of(lane: str, year: int | None = None) -> str:
    """The address of a lane's chronology, of all lanes' for "", or of one year of it."""
    return URL + (f"{lane}/" if lane else "") + (f"{year}/" if year is not None else "")


def year_url(lane: str, year: int, held: int) -> str:
    """Where the records of a year stand, in the chronology of a lane that has so many in all."""
    return url_of(lane, year) if held > MARKS else f"{url_of(lane)}#y{year}"


def dated(outline: Outline) -> tuple[ByYear, list[Card]]:
    """Cards of the three lanes by year, in date order, and those without a date."""
    cards = [card for card in outline.archive.cards.values() if card.lane in LANES]
    cards.sort(key=lambda c: (sort_key(c.label.date), LANES.index(c.lane), c.label.ref))
    by_year: ByYear = {}
    undated = []
    for card in cards:
        if card.label.date:
            by_year.setdefault(years(card.label.date)[0], []).append(card)
        else:
            undated.append(card)
    return dict(sorted(by_year.items())), undated


def _plans(outline: Outline) -> Iterator[Plan]:
    by_year, undated = dated(outline)
    every = _span("", by_year, undated)
    lanes = [span for lane in LANES if (span := _of_lane(lane, by_year, undated))]
    spans = {span.lane: span for span in (every, *lanes)} if len(lanes) > 1 else {"": every}
    for span in spans.values():
        yield from _of_span(outline, span, spans)


def _of_lane(lane: str, by_year: ByYear, undated: Sequence[Card]) -> Span | None:
    own = {
        year: some
        for year, cards in by_year.items()
        if (some := [card for card in cards if card.lane == lane])
    }
    rest = [card for card in undated if card.lane == lane]
    return _span(lane, own, rest) if own or rest else None


def _span(lane: str, by_year: ByYear, undated: Sequence[Card]) -> Span:
    whole = sum(map(len, by_year.values())) <= MARKS
    found = tuple(
        Year(
            year=year,
            counts=_counts(cards),
            url=f"#y{year}" if whole else url_of(lane, year),
            cards=tuple(cards) if whole else (),
        )
        for year, cards in by_year.items()
    )
    return Span(lane, by_year, undated, found, whole)


def _of_span(outline: Outline, span: Span, spans: Mapping[str, Span]) -> Iterator[Plan]:
    bare = tuple(msgspec.structs.replace(year, cards=()) for year in span.years)
    for number, part in enumerate(paged(span.undated, PER_PAGE), 1):
        view = YearsView(
            years=span.years if number == 1 else bare,
            undated=tuple(part),
            number=number,
            of=_of(span.undated),
            url=span.url,
            lane=span.lane,
            lanes=_ways(spans),
        )
        yield _plan(outline, view)
    if not span.whole:
        for year in span.years:
            yield from _year(outline, span, year, spans)


def _year(outline: Outline, span: Span, year: Year, spans: Mapping[str, Span]) -> Iterator[Plan]:
    cards = span.by_year[year.year]
    for number, part in enumerate(paged(cards, PER_PAGE), 1):
        shown = Year(year=year.year, counts=year.counts, url=year.url, cards=tuple(part))
        view = YearsView(
            years=span.years,
            shown=shown,
            number=number,
            of=_of(cards),
            url=year.url,
            lane=span.lane,
            lanes=_ways(spans, year.year),
        )
        yield _plan(outline, view)


def _ways(spans: Mapping[str, Span], year: int | None = None) -> tuple[LaneWay, ...]:
    """The way to each lane, or to a year of it: to its place where the year has no page."""
    found = []
    for span in spans.values() if len(spans) > 1 else ():
        cards = [span.by_year.get(year, [])] if year is not None else span.by_year.values()
        count = sum(map(len, cards)) + (len(span.undated) if year is None else 0)
        held = sum(map(len, span.by_year.values()))
        url = span.url if year is None else year_url(span.lane, year, held)
        if count:
            found.append(LaneWay(span.lane, count, url))
    return tuple(found)


def _plan(outline: Outline, view: YearsView) -> Plan:
    url = page_url(view.url, view.number)
    title: Wording = TITLES[view.lane]
    crumbs: tuple[Way, ...] = (HOME, Way(TITLE, URL, not view.lane and not view.shown))
    if view.lane:
        crumbs = (*crumbs, Way(title, url_of(view.lane), not view.shown))
    if view.shown:
        title = str(view.shown.year)
        crumbs = (*crumbs, Way(title, view.url, True))
    make = partial(outline.page, "chronology", url, title, view, section=URL, crumbs=crumbs)
    return Plan(url, make)


def _of(rows: Sequence[Card]) -> int:
    return len(paged(rows, PER_PAGE))


def _counts(cards: Sequence[Card]) -> tuple[tuple[str, int], ...]:
    counted = Counter(card.lane for card in cards)
    return tuple((lane, counted[lane]) for lane in LANES)


PAGE_KIND = PageKind("chronology", _plans)
