"""The events, dated records and measures of an archive, by what guesses look them up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from archive_site.loader.articles.language import tongues
from archive_site.loader.articles.signs import Signed, across, signed
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import small
from archive_site.loader.articles.topics import topics_of
from archive_site.model.dates import Edtf, parse
from archive_site.model.record import Record, Ref

PERCENT = re.compile(rf"%|{across(small.PER_CENT)}", re.IGNORECASE)


class Measured(NamedTuple):
    """A measure: what is said of those it counts, their kind, the record it is about by default."""

    ref: Ref
    topics: frozenset[str]
    kind: str
    unit: str
    about: Ref | None


class Held(NamedTuple):
    """A screening or an event of the archive, by what reports of it are told."""

    ref: Ref
    type: str
    kind: str
    films: frozenset[Ref]
    places: frozenset[Ref]
    date: str


class Subjects:
    """The events, dated records and measures of an archive, for guesses."""

    def __init__(self, records: Sequence[Record]) -> None:
        of = {each.ref: each for each in records}
        self.occurrences = {
            ref
            for ref, each in of.items()
            if each.type == "event" and each.one("kind") == "occurrence"
        }
        self.measures = tuple(_measured(each) for each in records if each.type == "measure")
        self.measures_years = any(each.kind == "years" for each in self.measures)
        self.happened_at = dict(self._happened(of))
        self.parents = {up for each in self.occurrences if (up := of[each].ref_of("part_of"))}
        self.names = _pattern({ref: of[ref] for ref in self.occurrences})
        self.around = {up for place in self.happened_at for up in _within(of, place)}
        self.dates = dict(_dates(of))
        self.named = {ref: {ref, *(each for each, _ in of[ref].mentions)} for ref in self.dates}
        self.held = tuple(_held(each) for each in records if each.type in ("screening", "event"))

    def _happened(self, of: Mapping[Ref, Record]) -> Iterator[tuple[Ref, Ref]]:
        """The event of each place: of several, that which most measures are about."""
        weights = Counter(each.about for each in self.measures)
        at: dict[Ref, list[Ref]] = {}
        for ref in sorted(self.occurrences):
            for value in of[ref].all("place"):
                if value.ref:
                    at.setdefault(value.ref, []).append(ref)
        for place, events in at.items():
            first, *others = sorted(events, key=lambda each: -weights[each])
            if not others or weights[first] > weights[others[0]]:
                yield place, first

    def has_date(self, ref: Ref) -> bool:
        """Whether a record says when."""
        return ref in self.dates

    def is_of_a_day(self, ref: Ref) -> bool:
        """Whether a record is of one day."""
        return self.dates[ref].earliest == self.dates[ref].latest

    def naming(self, ref: Ref) -> Set[Ref]:
        """A dated record and all that it names."""
        return self.named[ref]

    def dated_as(self, date: str) -> Ref | None:
        """The record whose time holds a date, if it is narrower than any other that does."""
        day = parse(date)
        if not day.earliest or not day.latest:
            return None
        holding = sorted(
            (_length(each), ref)
            for ref, each in self.dates.items()
            if each.earliest <= day.earliest and day.latest <= each.latest
        )
        alone = len(holding) == 1 or (holding and holding[0][0] < holding[1][0])
        return holding[0][1] if alone else None


def _held(record: Record) -> Held:
    films, places = (
        frozenset(value.ref for value in record.all(name) if value.ref)
        for name in ("film", "place")
    )
    kind, date = record.one("kind"), record.one("date")
    return Held(record.ref, record.type, kind, films, places, date)


def _pattern(events: Mapping[Ref, Record]) -> tuple[tuple[Signed, Ref], ...]:
    """The names of events of several words, as they stand in a text."""
    named = {
        (tuple(map(re.escape, name.split())), ref)
        for ref, each in events.items()
        for name in (each.one("title"), *(value.one("value") for value in each.all("names")))
    }
    return tuple(
        (signed(r"(?<!\w)" + r"\s+".join(words), re.IGNORECASE), ref)
        for words, ref in sorted(named)
        if len(words) > 1
    )


def _length(date: Edtf) -> int:
    """How long a time is, in days and about."""
    (y, m, d), (b, n, e) = (map(int, each.split("-")) for each in (date.earliest, date.latest))
    return (b - y) * 372 + (n - m) * 31 + e - d


def _dates(of: Mapping[Ref, Record]) -> Iterator[tuple[Ref, Edtf]]:
    for ref, each in of.items():
        if each.type in ("event", "screening", "film") and (text := each.one("date")):
            date = parse(text)
            if date.earliest and date.latest:
                yield ref, date


def _within(of: Mapping[Ref, Record], place: Ref) -> Iterator[Ref]:
    """The places round a place, as far as the archive says."""
    waiting, seen = [place], {place}
    while waiting:
        record = of.get(waiting.pop())
        for each in record.all("within") if record else ():
            up = each.ref or each.ref_of("ref")
            if up and up not in seen:
                seen.add(up)
                waiting.append(up)
                yield up


def _measured(record: Record) -> Measured:
    unit, title = record.one("unit"), record.one("title")
    found = next((each for t in tongues() if (each := topics_of(title, t))), frozenset())
    kind = next((kind for t in tongues() if (kind := _kind(unit, t))), "things")
    return Measured(record.ref, found, kind, unit, record.ref_of("about"))


def _kind(unit: str, tongue: Tongue) -> str:
    if PERCENT.search(unit):
        return "share"
    groups = "|".join([tongue.people, *tongue.groups.values()])
    kinds = {"families": tongue.families, "years": tongue.years, "people": groups}
    fits = (name for name, words in kinds.items() if re.fullmatch(words, unit, re.IGNORECASE))
    return next(fits, "")
