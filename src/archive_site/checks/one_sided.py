"""One kind of issuer, or one country, behind more than four fifths of the sources on an event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from archive_site.checks.check import Check
from archive_site.model.archive import Archive, sources_on
from archive_site.model.problems import Fault
from archive_site.model.record import Record, Ref

SHARE = 0.8
FEWEST = 5


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    country_of = cache(lambda ref: country(archive, archive.records[ref]))
    for ref, sources in sources_on(archive).items():
        if len(sources) < FEWEST or not ref.startswith("events/") or ref not in archive.records:
            continue
        records = [archive.records[source] for source in sources]
        sides: tuple[tuple[str, Iterable[str]], ...] = (
            ("are of one kind of issuer", [record.one("issuer_kind") for record in records]),
            ("come from one country", map(country_of, sources)),
        )
        for what, values in sides:
            side, most = Counter(values).most_common(1)[0]
            if side not in ("", "unknown") and most > SHARE * len(records):
                held = f"{most} of {len(records)} sources on it {what}, {side}"
                yield Fault(ref, "title", "C004", f"{held}; look for others", warning=True)


def country(archive: Archive, source: Record) -> str:
    """The country that a source was published in, as far as the records give one; else nothing.

    Its place of publication counts, else its publisher's place. Where a place lies in more than
    one country by the records, none is chosen.
    """
    publisher = archive.records.get(source.ref_of("publisher") or Ref(""))
    of_publisher = publisher.ref_of("place") if publisher else None
    waiting = [source.ref_of("place") or of_publisher]
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
