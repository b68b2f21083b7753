"""The records of each type in the order of its list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from archive_site.loader.cards import has_page
from archive_site.model.alphabet import Key, alphabetical
from archive_site.model.dates import sort_key
from archive_site.model.record import Record, Ref
from archive_site.model.types import RecordType


def listed(
    records: Sequence[Record], types: Sequence[RecordType], lang: str
) -> dict[str, tuple[Ref, ...]]:
    """The records of each type in the order of its list, by the alphabet of a language."""
    members: dict[str, list[Record]] = {kind.name: [] for kind in types}
    for record in records:
        if has_page(record):
            members[record.type].append(record)
    return {
        kind.name: tuple(
            record.ref for record in sorted(members[kind.name], key=_order(kind, lang))
        )
        for kind in types
    }


def _order(kind: RecordType, lang: str) -> Callable[[Record], tuple[Any, ...]]:
    dates = {field.name for field in kind.fields if field.kind == "date"}

    keys: list[tuple[str, Callable[[str], Any]]] = [
        (name, sort_key if name in dates else partial(_last_if_empty, lang)) for name in kind.sort
    ]

    def key(record: Record) -> tuple[Any, ...]:
        return (*[of(record.one(name)) for name, of in keys], record.ref)

    return key


def _last_if_empty(lang: str, text: str) -> tuple[bool, Key]:
    return not text, alphabetical(text, lang)
