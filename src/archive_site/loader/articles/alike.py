"""Tell which new names of a text may be two spellings of one: said, never merged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from archive_site.loader.articles.authorities import Authorities
from archive_site.model.clipping import Name
from archive_site.model.record import Record, Ref, Value

OTHERWISE = ("surname", "part of the name", "homonyms")  # likeness that is no spelling


def alike(names: Sequence[Name], language: str) -> tuple[Name, ...]:
    """The names, each new one with an earlier one of which it may be another spelling."""
    return tuple(_alike(names, language))


def _alike(names: Sequence[Name], language: str) -> Iterator[Name]:
    new = [each for each in names if not (each.ref or each.offered)]
    everyone = Authorities([_record(each, number) for number, each in enumerate(new)])
    number = 0
    for name in names:
        if name.ref or name.offered:
            yield name
            continue
        near = (_number(ref) for ref in everyone.near(name.printed, language))
        earlier = sorted(each for each in near if each < number and new[each].kind == name.kind)
        like = _spelled(name, {each: new[each] for each in earlier}, language) if earlier else ""
        number += 1
        yield msgspec.structs.replace(name, like=like) if like else name


def _spelled(name: Name, near: Mapping[int, Name], language: str) -> str:
    records = [_record(each, number) for number, each in near.items()]
    match = Authorities(records).match(name.printed, name.kind, language)
    found = [match.ref] if match.ref else match.offered
    if not found or match.why in OTHERWISE:
        return ""
    return near[_number(found[0])].printed


def _record(name: Name, number: int) -> Record:
    values: dict[str, tuple[Value, ...]] = {"title": (Value(name.printed),), "shown": SHOWN}
    return Record(Ref(f"names/{number}"), name.kind, values)


def _number(ref: Ref) -> int:
    """Which of the new names a record stands for."""
    return int(ref.rpartition("/")[2])


SHOWN = (Value("named"),)
