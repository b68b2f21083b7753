"""Tell which new names of a text may be two spellings of one: said, never merged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from archive_site.loader.articles.authorities import Authorities
from archive_site.model.clipping import Name
from archive_site.model.record import Record, Ref, Value

OTHERWISE = ("surname", "part of the name", "homonyms")  # likeness that is no spelling


def alike(names: Sequence[Name], language: str) -> tuple[Name, ...]:
    """The names, each new one with an earlier one of which it may be another spelling."""
    return tuple(_alike(names, language))


def _alike(names: Sequence[Name], language: str) -> Iterator[Name]:
    earlier: dict[str, list[str]] = {}
    for name in names:
        if name.ref or name.offered:
            yield name
            continue
        known = earlier.setdefault(name.kind, [])
        like = _spelled(name, known, language) if known else ""
        known.append(name.printed)
        yield msgspec.structs.replace(name, like=like) if like else name


def _spelled(name: Name, known: Sequence[str], language: str) -> str:
    records = [
        Record(Ref(f"names/{number}"), name.kind, {"title": (Value(each),), "shown": SHOWN})
        for number, each in enumerate(known)
    ]
    match = Authorities(records).match(name.printed, name.kind, language)
    found = [match.ref] if match.ref else match.offered
    if not found or match.why in OTHERWISE:
        return ""
    return known[int(found[0].rpartition("/")[2])]


SHOWN = (Value("named"),)
