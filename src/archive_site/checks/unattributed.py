"""Fields of films, screenings and events that no source is named for, nor said how known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault

TYPES = ("film", "screening", "event")
FIELDS = ("date", "year", "place", "film")


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    for record in archive.records.values():
        if record.type not in TYPES or not archive.lists.get("source"):
            continue
        stated = record.all("stated_by")
        known = record.all("known")
        given = {**(stated[0].parts if stated else {}), **(known[0].parts if known else {})}
        for name in FIELDS:
            if record.one(name) and name not in given:
                said = f"no source is named for {name}; write stated_by: {{{name}: [sources/… ¶3]}}"
                yield Fault(record.ref, name, "C003", said, warning=True)


CHECK = Check("C003", "a field that no source is named for", _find)
