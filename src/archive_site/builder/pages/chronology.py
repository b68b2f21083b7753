"""The chronology: what happened, was shown, was written, by year; undated apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

import msgspec

from archive_site.builder.outline import HOME, MARKS, Outline, PageKind, Plan, page_url, paged
from archive_site.model.archive import Card
from archive_site.model.dates import sort_key, years
from archive_site.model.message import Message, Wording
from archive_site.model.page import Way
from archive_site.model.views import Year, YearsView

LANES = ("happened", "shown", "written")
TITLE = Message("Chronology")
URL = "/chronology/"
PER_PAGE = 100


def dated(outline: Outline) -> tuple[dict[int, list[Card]], list[Card]]:
    """Cards of the three lanes by year, in date order, and those without a date."""
    cards = [card for card in outline.archive.cards.values() if card.lane in LANES]
    cards.sort(key=lambda c: (sort_key(c.label.date), LANES.index(c.lane), c.label.ref))
    by_year: dict[int, list[Card]] = {}
    undated = []
    for card in cards:
        if card.label.date:
            by_year.setdefault(years(card.label.date)[0], []).append(card)
        else:
            undated.append(card)
    return dict(sorted(by_year.items())), undated


def _plans(outline: Outline) -> Iterator[Plan]:
    by_year, undated = dated(outline)
    whole = sum(map(len, by_year.values())) <= MARKS
    plan = tuple(
        Year(
            year=year,
            counts=_counts(cards),
            url=f"#y{year}" if whole else f"{URL}{year}/",
            cards=tuple(cards) if whole else (),
        )
        for year, cards in by_year.items()
    )
    bare = tuple(msgspec.structs.replace(year, cards=()) for year in plan)
    for number, part in enumerate(paged(undated, PER_PAGE), 1):
        view = YearsView(
            years=plan if number == 1 else bare,
            undated=tuple(part),
            number=number,
            of=_of(undated),
            url=URL,
        )
        yield _plan(outline, view)
    if not whole:
        for year in plan:
            yield from _year(outline, plan, year, by_year[year.year])


def _year(
    outline: Outline, plan: tuple[Year, ...], year: Year, cards: Sequence[Card]
) -> Iterator[Plan]:
    for number, part in enumerate(paged(cards, PER_PAGE), 1):
        shown = Year(year=year.year, counts=year.counts, url=year.url, cards=tuple(part))
        view = YearsView(years=plan, shown=shown, number=number, of=_of(cards), url=year.url)
        yield _plan(outline, view)


def _plan(outline: Outline, view: YearsView) -> Plan:
    url = page_url(view.url, view.number)
    crumbs: tuple[Way, ...] = (HOME, Way(TITLE, URL, True))
    title: Wording = TITLE
    if view.shown:
        title = str(view.shown.year)
        crumbs = (HOME, Way(TITLE, URL), Way(title, view.url, True))
    make = partial(outline.page, "chronology", url, title, view, section=URL, crumbs=crumbs)
    return Plan(url, make)


def _of(rows: Sequence[Card]) -> int:
    return len(paged(rows, PER_PAGE))


def _counts(cards: Sequence[Card]) -> tuple[tuple[str, int], ...]:
    counted = Counter(card.lane for card in cards)
    return tuple((lane, counted[lane]) for lane in LANES)


PAGE_KIND = PageKind("chronology", _plans)
