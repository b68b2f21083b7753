"""One kind of issuer behind more than four fifths of the sources on an event."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Ref

SHARE = 0.8
FEWEST = 5


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    kinds: dict[Ref, Counter[str]] = defaultdict(Counter)
    for ref in archive.lists.get("source", ()):
        source = archive.records[ref]
        for value in source.all("about"):
            if value.ref and value.ref.startswith("events/"):
                kinds[value.ref][source.one("issuer_kind")] += 1
    for ref, counted in kinds.items():
        kind, most = counted.most_common(1)[0]
        every = counted.total()
        if every >= FEWEST and most > SHARE * every and ref in archive.records:
            held = f"{most} of {every} sources on it are of one kind of issuer, {kind}"
            said = f"{held}; look for others"
            yield Fault(ref, "title", "C004", said, warning=True)


CHECK = Check("C004", "one kind of issuer behind more than 80 % of an event's sources", _find)
