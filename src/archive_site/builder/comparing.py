"""Comparable figures set beside each other, and what can be counted of them: never inferred."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import msgspec

from archive_site.builder.outline import MENTIONS, Outline
from archive_site.model.archive import Testimony
from archive_site.model.compared import ComparedRow, Pair, Repeated
from archive_site.model.record import Ref

PAIRS = 12  # above it none is named: all of them or none, never a selection
SHARED = 2  # one figure in common is said by "print the number …"

Texts = Mapping[Ref, tuple[Ref, ...]]


def text_of(texts: Texts, ref: Ref) -> Ref:
    """The first of the articles that print the same text, which stands for them all."""
    return texts[ref][0] if ref in texts else ref


def set_together(outline: Outline, rows: Sequence[Testimony]) -> list[ComparedRow]:
    """Comparable figures in rows; a part has no row beside its whole, which it stands under."""
    found = with_copies(outline, rows)
    under = _under(outline, found)
    alone = [members for members in found if not under.issuperset(map(_key, members))]
    return [row_of(outline, members) for members in alone]


def with_copies(outline: Outline, rows: Sequence[Testimony]) -> list[list[Testimony]]:
    """Rows in the order given; near copies that print the same of the same origin share one.

    A source stands in a row once: what it prints twice has two rows.
    """
    texts = outline.archive.texts
    gathered: dict[tuple[Ref, bytes], list[list[Testimony]]] = {}
    found: list[list[Testimony]] = []
    for row in rows:
        if row.source.ref not in texts:
            found.append([row])
            continue
        alike = gathered.setdefault((text_of(texts, row.source.ref), _said(row)), [])
        place = next((each for each in alike if not _holds(each, row.source.ref)), None)
        if place is None:
            alike.append(place := [])
            found.append(place)
        place.append(row)
    return found


def _under(outline: Outline, sets: Sequence[Sequence[Testimony]]) -> set[tuple[Ref, str]]:
    """The parts that stand under their whole, where that begins a row and is no part itself."""
    here = {_key(row) for members in sets for row in members}
    firsts = [first for first, *_ in sets if (first.source.ref, first.claim.part_of) not in here]
    return {_key(part) for first in firsts for part in outline.parts.get(_key(first), ())}


def _key(row: Testimony) -> tuple[Ref, str]:
    return row.source.ref, row.claim.id


def _holds(members: Iterable[Testimony], source: Ref) -> bool:
    return any(row.source.ref == source for row in members)


_OF_THE_COPY = {"id": "", "at": "", "quote": "", "part_of": "", "citable": False}


def _said(row: Testimony) -> bytes:
    """What near copies must have in common to share a row."""
    printed = " ".join(row.claim.printed.split())
    if row.claim.kind == "figure":
        printed = printed.casefold()
    claim = msgspec.structs.replace(row.claim, printed=printed, **_OF_THE_COPY)
    said = (claim, row.by, row.via, row.place, row.relations, row.primary)
    return msgspec.json.encode(said)


def row_of(outline: Outline, members: Sequence[Testimony]) -> ComparedRow:
    first, *copies = members
    return ComparedRow(
        row=first,
        articles=len(members),
        copies=tuple(copies) if len(copies) <= MENTIONS else (),
        parts=outline.parts.get(_key(first), ()),
    )


def texts_among(texts: Texts, rows: Iterable[Testimony]) -> int:
    """How many texts some rows are from, near copies being one."""
    return len({text_of(texts, row.source.ref) for row in rows})


def repeated(texts: Texts, rows: Sequence[Testimony]) -> tuple[Repeated, ...]:
    """The numbers that several sources print, in the order in which they first appear."""
    printing: dict[tuple[str, str], list[Testimony]] = {}
    for row in rows:
        low, high = row.claim.low or "", row.claim.high or ""
        if low or high:
            ends = (low, high) if low and high and low != high else (low or high, "")
            printing.setdefault(ends, []).append(row)
    return tuple(
        Repeated(low, high, sources, texts_among(texts, found))
        for (low, high), found in printing.items()
        if (sources := len({row.source.ref for row in found})) > 1
    )


def unexplained(rows: Sequence[Testimony]) -> bool:
    """Whether of no row its source says where it comes from, as its record states expressly."""
    return all(
        row.claim.basis == "unstated"
        and row.claim.attribution != "ambiguous"
        and not (row.by or row.via or row.primary or row.relations)
        for row in rows
    )


def pairs(outline: Outline, subject: Ref, rows: Sequence[Testimony]) -> tuple[Pair, ...]:
    """Which two of the sources of some rows share figures on a subject, and how many.

    A figure is shared when both print the same number for the same measure, group and scope.
    Two near copies are one text, so no pair.
    """
    texts, labels = outline.archive.texts, {row.source.ref: row.source for row in rows}
    if len(labels) > MENTIONS:
        return ()
    printing: dict[tuple[object, ...], dict[Ref, None]] = {}
    for row in outline.archive.about.get(subject, ()):
        claim = row.claim
        if row.source.ref in labels and claim.kind == "figure" and (claim.low or claim.high):
            same = (claim.measure, claim.group, claim.place, claim.period, claim.low, claim.high)
            printing.setdefault(same, {})[row.source.ref] = None
    shared = Counter(pair for sources in printing.values() for pair in combinations(sources, 2))
    order = {ref: number for number, ref in enumerate(labels)}
    found = [
        (min(pair, key=order.__getitem__), max(pair, key=order.__getitem__), number)
        for pair, number in shared.items()
        if number >= SHARED and text_of(texts, pair[0]) != text_of(texts, pair[1])
    ]
    if len(found) > PAIRS:
        return ()
    found.sort(key=lambda each: (order[each[0]], order[each[1]]))
    return tuple(Pair(labels[one], labels[other], number) for one, other, number in found)
