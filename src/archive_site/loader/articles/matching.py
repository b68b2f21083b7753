"""Hold what an article reports beside the archive's screenings and events: offered, not joined."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date as Day

import msgspec

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.subjects import Held
from archive_site.model.clipping import Reported
from archive_site.model.dates import parse
from archive_site.model.record import Ref

SHOWINGS = frozenset(["premiere", "broadcast", "festival", "online", "screening"])
PLAIN = "screening"  # a kind that tells nothing apart
SOON = 31  # days in which a report follows what it reports
MOST = 3  # records that are offered
LAST = "9999-12-31"


def matched(
    reported: Sequence[Reported], stated: str, authorities: Authorities
) -> tuple[Reported, ...]:
    """Each report with the one record that it fits in two ways, else those that it may be of.

    `stated` is the date of the text: what it reports without a date was not long before.
    """
    return tuple(_matched(each, stated, authorities) for each in reported)


def _matched(report: Reported, stated: str, authorities: Authorities) -> Reported:
    film = authorities.match(report.film, "film").ref if report.film else None
    places = frozenset(_places(report.places, authorities))
    fits: list[tuple[tuple[str, ...], Held]] = []
    for held in authorities.subjects.held:
        showing = report.kind in SHOWINGS
        if (held.type == "screening") == showing and (showing or held.kind == report.kind):
            by = _by(held, report, stated, (film, places))
            fits += [(by, held)] if by else []
    best = max((len(by) for by, _ in fits), default=0)
    top = [(by, held) for by, held in fits if len(by) == best]
    if not top:
        return report
    why = " and ".join(top[0][0])
    if best > 1 and len(top) == 1:
        return msgspec.structs.replace(report, ref=top[0][1].ref, why=why)
    return msgspec.structs.replace(
        report, offered=tuple(held.ref for _, held in top[:MOST]), why=why
    )


def _places(printed: Collection[str], authorities: Authorities) -> Iterator[Ref]:
    for name in printed:
        for kind in ("place", "organization"):
            if ref := authorities.match(name, kind).ref:
                yield ref


def _by(
    held: Held, report: Reported, stated: str, told: tuple[Ref | None, frozenset[Ref]]
) -> tuple[str, ...]:
    """By what a record fits a report; nothing where something speaks against it."""
    film, places = told
    if (film and held.films and film not in held.films) or not _may_meet(report.date, held.date):
        return ()
    towns = {place for place in places if place.startswith("places/")}
    elsewhere = towns and held.places and not towns & held.places
    if (elsewhere and held.type == "event") or _later(held.date, stated):
        return ()
    kind = held.kind == report.kind != PLAIN
    when = _same_time(report.date, held) if report.date else _just_before(held.date, stated)
    found = {
        "film": bool(film and film in held.films),
        "kind": kind,
        "place": bool(places & held.places),
        "date": when,
    }
    return tuple(name for name, fits in found.items() if fits)


def _later(date: str, stated: str) -> bool:
    """Whether a time begins after a text: it can't tell of that."""
    return bool(date and stated) and parse(date).earliest > (parse(stated).latest or LAST)


def _may_meet(one: str, other: str) -> bool:
    """Whether two times have a day in common; where one isn't told, they may."""
    if not one or not other:
        return True
    here, there = parse(one), parse(other)
    first = max(here.earliest, there.earliest)
    return first <= min(here.latest or LAST, there.latest or LAST)


def _same_time(date: str, held: Held) -> bool:
    """Whether times that meet tell something: those of events, where they are no longer than
    a month."""
    if not held.date:
        return False
    return held.type == "screening" or all(len(each) > len("2015") for each in (date, held.date))


def _just_before(date: str, stated: str) -> bool:
    """Whether the last day of a time is that of a text, or not long before it."""
    last = parse(date).latest if date else ""
    if not last or len(stated) < len("2019-02-23"):
        return False
    days = (Day.fromisoformat(stated[:10]) - Day.fromisoformat(last)).days
    return 0 <= days <= SOON
