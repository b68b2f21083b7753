"""Statements set together for reading: those of one source and one origin share a row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec

from archive_site.model.archive import Card, Label, Testimony
from archive_site.model.compared import ComparedRow
from archive_site.model.message import Message

_OWN = ("id", "printed", "at", "quote", "date", "citable", "reads_as")  # may differ in one row


class SourceRows(msgspec.Struct, frozen=True):
    """What one source says: rows of statements that share their origin and their near copies."""

    source: Label
    rows: tuple[tuple[ComparedRow, ...], ...]


def gathered(rows: Sequence[Testimony]) -> list[tuple[Testimony, ...]]:
    """Statements next to each other that differ only in their words and their place."""
    return [tuple(run) for _, run in groupby(rows, _origin)]


def by_source(rows: Sequence[ComparedRow]) -> list[SourceRows]:
    """Statements by source, in the order given, each source's gathered."""
    found = []
    for _, run in groupby(rows, lambda each: each.row.source.ref):
        alike = tuple(tuple(each) for _, each in groupby(run, _shared))
        found.append(SourceRows(alike[0][0].row.source, alike))
    return found


def merged(rows: Sequence[tuple[Message, Label]]) -> list[tuple[list[Message], Label]]:
    """Each record once, with all that its relation is called."""
    found: dict[str, tuple[list[Message], Label]] = {}
    for relation, label in rows:
        relations, _ = found.setdefault(label.ref, ([], label))
        if relation not in relations:
            relations.append(relation)
    return list(found.values())


def has_dates(cards: Sequence[Card]) -> bool:
    """Say whether a list needs a column of dates."""
    return any(card.label.date or card.lane != "none" for card in cards)


def undated(rows: Sequence[tuple[Message, Label]]) -> dict[Message, list[Label]]:
    """Records by what their relation is called, where none of them has a date; else nothing."""
    found: dict[Message, list[Label]] = {}
    for relation, label in rows:
        if label.date:
            return {}
        found.setdefault(relation, []).append(label)
    return found


def _shared(each: ComparedRow) -> tuple[object, ...]:
    """What statements in one row have in common: their origin, and which articles print them."""
    return _origin(each.row), each.articles, [copy.source.ref for copy in each.copies]


def _origin(row: Testimony) -> tuple[object, ...]:
    claim = row.claim
    if claim.kind == "figure":  # each figure has a row of its own
        return (row.source.ref, claim.id)
    bare = msgspec.structs.replace(claim, **dict.fromkeys(_OWN, ""))
    return (row.source.ref, bare, row.by, row.via, row.place, row.relations, row.primary)
