"""The home page: what this is, the chronology strip, the ways in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from archive_site.builder.facts import linked
from archive_site.builder.outline import MARKS, Outline, PageKind, Plan
from archive_site.builder.pages.chronology import LANES, dated, year_url
from archive_site.model.archive import Card
from archive_site.model.changes import added_on
from archive_site.model.chronicle import Lane
from archive_site.model.message import Message
from archive_site.model.page import Page
from archive_site.model.record import Ref
from archive_site.model.views import HomeView

LATEST = 5


def _plans(outline: Outline) -> Iterator[Plan]:
    yield Plan("/", partial(_page, outline))


def _page(outline: Outline) -> Page:
    archive = outline.archive
    by_year, _ = dated(outline)
    view = HomeView(
        intro=linked(outline.settings.home, archive.labels),
        counts=_counts(outline),
        span=(min(by_year), max(by_year)) if by_year else None,
        lanes=_lanes(by_year),
        films=tuple(archive.cards[ref] for ref in archive.lists.get("film", ())[:LATEST]),
        shown=_latest(outline, "screening"),
        written=_latest(outline, "source"),
        added=_added(outline),
        feed=bool(outline.settings.base_url and added(outline, 1)),
        ways=outline.site.more,
    )
    return outline.page("home", "/", outline.site.title, view, description=outline.site.subtitle)


def _counts(outline: Outline) -> tuple[tuple[int, Message, str], ...]:
    return tuple(
        (number, Message(kind.label, kind.plural, number), f"/{kind.folder}/")
        for kind in outline.kinds.values()
        if kind.lane != "none" and (number := len(outline.archive.lists[kind.name]))
    )


def _lanes(by_year: dict[int, list[Card]]) -> tuple[Lane, ...]:
    cards = [card for listed in by_year.values() for card in listed]
    if len(cards) <= MARKS:
        return tuple(
            Lane(lane, marks=tuple(c.label for c in cards if c.lane == lane)) for lane in LANES
        )
    counted = Counter((card.lane, year) for year, listed in by_year.items() for card in listed)
    held = Counter(card.lane for card in cards)
    alone = len(held) == 1
    return tuple(
        Lane(
            lane,
            years=tuple(
                (year, count, year_url("" if alone else lane, year, held[lane]))
                for year in by_year
                if (count := counted[lane, year])
            ),
        )
        for lane in LANES
    )


def _latest(outline: Outline, name: str) -> tuple[Card, ...]:
    refs = outline.archive.lists.get(name, ())
    dated_refs = [ref for ref in refs if outline.label_of(ref).date]
    return tuple(outline.archive.cards[ref] for ref in reversed(dated_refs[-LATEST:]))


def added(outline: Outline, most: int) -> tuple[tuple[str, Ref], ...]:
    """The records added last and the days written in them, the last first."""
    records = outline.archive.records
    days = sorted(
        (day, ref)
        for kind in outline.kinds.values()
        if kind.lane != "none"
        for ref in outline.archive.lists[kind.name]
        if (day := added_on(records[ref]))
    )
    return tuple(reversed(days[-most:]))


def _added(outline: Outline) -> tuple[Card, ...]:
    """The records added last; none where all bear the same day."""
    if len({added_on(record) for record in outline.archive.records.values()} - {""}) < 2:
        return ()
    return tuple(outline.archive.cards[ref] for _, ref in added(outline, LATEST))


PAGE_KIND = PageKind("home", _plans)
