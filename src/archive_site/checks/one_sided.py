"""One kind of issuer, or one country, behind more than four fifths of the sources on an event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Record, Ref

SHARE = 0.8
FEWEST = 5


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    lies_in = cache(lambda ref: country(archive, ref))
    place_of = cache(lambda ref: published_at(archive, archive.records[ref]))
    for ref, sources in archive.sources_on.items():
        if len(sources) < FEWEST or not ref.startswith("events/") or ref not in archive.records:
            continue
        records = [archive.records[source] for source in sources]
        sides: tuple[tuple[str, Iterable[str]], ...] = (
            ("are of one kind of issuer", [record.one("issuer_kind") for record in records]),
            ("come from one country", [lies_in(place_of(source)) for source in sources]),
        )
        for what, values in sides:
            side, most = Counter(values).most_common(1)[0]
            if side not in ("", "unknown") and most > SHARE * len(records):
                held = f"{most} of {len(records)} sources on it {what}, {side}"
                yield Fault(ref, "title", "C004", f"{held}; look for others", warning=True)


def published_at(archive: Archive, source: Record) -> Ref | None:
    """A source's place of publication, else its publisher's place."""
    publisher = archive.records.get(source.ref_of("publisher") or Ref(""))
    return source.ref_of("place") or (publisher.ref_of("place") if publisher else None)


def country(archive: Archive, place_of_it: Ref | None) -> str:
    """The country that a place lies in, as far as the records give one; else nothing.

    Where it lies in more than one by the records, none is chosen.
    """
    waiting = [place_of_it]
    found, seen = set[str](), set[Ref | None]()
    while waiting:
        ref = waiting.pop()
        place = archive.records.get(ref) if ref and ref not in seen else None
        seen.add(ref)
        if place and place.one("kind") == "country":
            found.add(place.one("title"))
        elif place:
            waiting += [value.ref_of("ref") for value in place.all("within")]
    return found.pop() if len(found) == 1 else ""


CHECK = Check("C004", "one side behind more than 80 % of an event's sources", _find)
