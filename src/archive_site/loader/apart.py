"""A record and its prose apart: the record keeps what stands for it, and how it begins."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from archive_site.model.digest import short
from archive_site.model.record import CLOSE, MARK, OPEN, Digests, Mark, Prose, Record, Writing


def apart(record: Record, body: Prose, notes: Mapping[str, Prose]) -> tuple[Record, Writing]:
    """A record as it is found without its prose, and this: its text and its fields of that kind."""
    writing = Writing(replace(body, first=""), dict(notes))
    opening = Prose() if record.one("summary") else _opening(body)
    kept = replace(record, opening=opening, has_text=bool(body.html))
    return digested(kept, writing), writing


def digested(record: Record, writing: Writing) -> Record:
    """A record with what stands for its large parts."""
    digests = Digests(short(record.fields), short(record.claims), short(writing))
    return replace(record, digests=digests)


def _opening(prose: Prose) -> Prose:
    """The first paragraph of a text and the marks that stand in it."""
    marks: list[Mark] = []

    def again(match: re.Match[str]) -> str:
        marks.append(prose.marks[int(match[1])])
        return f"{OPEN}{len(marks) - 1}{CLOSE}"

    return Prose(first=MARK.sub(again, prose.first), marks=tuple(marks))
