"""Facts of films, screenings, events, places and people that no source is named for.

A fact is told where it is from by `stated_by`, by `known` (how else it is known), or by the `per`
of each of its values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Record

# What we know of such a thing only from somebody who says it; classifying it is our own doing.
FACTS: Mapping[str, Sequence[str]] = {
    "film": (
        *("year", "country", "language", "credits", "participants", "versions"),
        *("holdings", "production_place"),
    ),
    "screening": (
        *("film", "date", "time", "place", "places_open", "channel", "credits", "version"),
        "subtitles",
    ),
    "event": ("date", "place", "agents"),
    "place": ("within", "coordinates"),
    "person": ("roles", "dates"),
}


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    if not archive.lists.get("source"):
        return
    for record in archive.records.values():
        for name, path in _without(record):
            cure = f"write stated_by: {{{name}: [sources/… ¶3]}}"
            if path != name:
                cure = "write per: [sources/… ¶3] in it"
            said = f"no source is named for {name}; {cure}"
            yield Fault(record.ref, path, "C003", said, warning=True)


def _without(record: Record) -> Iterator[tuple[str, str]]:
    """The fields that nothing tells where they are from, with the path of the value."""
    stated, known = record.all("stated_by"), record.all("known")
    given = {**(stated[0].parts if stated else {}), **(known[0].parts if known else {})}
    for name in FACTS.get(record.type, ()):
        values = record.all(name)
        bare = [number for number, value in enumerate(values) if "per" not in value.parts]
        if name in given or not bare:
            continue
        if len(bare) == len(values):
            yield name, name
        else:
            yield from ((name, f"{name}.{number}") for number in bare)


CHECK = Check("C003", "a fact that no source is named for", _find)
