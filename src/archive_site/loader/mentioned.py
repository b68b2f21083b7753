"""Where a file names a record, letter by letter; and the file with another name in those places.

Every other byte stays: line ends, byte order mark, letters composed or not, comments, quotes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from archive_site.loader.decode import decode
from archive_site.loader.fence import split
from archive_site.loader.places import spot
from archive_site.loader.tree import compose
from archive_site.model.field_kinds import KINDS
from archive_site.model.nodes import Node, Pairs, Series, Text
from archive_site.model.problems import ArchiveSiteError, Problem, Unreadable
from archive_site.model.record import Ref
from archive_site.model.types import Field
from archive_site.prose.convert import Engine, convert, mark_places

NAMING = frozenset({"ref", "agent", "citation"})  # kinds of fields whose values name a record
LEAD = r"(?:\[\[\s*|\[@\s*|['\"]?\s*|[|>][^\n]*\n\s*)"  # what may stand before the name


class Renaming(NamedTuple):
    """A record's reference, and what it is to be."""

    old: Ref
    new: Ref

    def of(self, written: str) -> str:
        """What is to stand where the old one is written, bare or with its folder."""
        return self.new if "/" in written else self.new.rpartition("/")[2]


class Source(NamedTuple):
    """A file as it is read: its path as messages name it, its text, the Markdown engine."""

    file: str
    text: str
    engine: Engine


def renamed(
    file: str, raw: bytes, fields: Sequence[Field], engine: Engine, renaming: Renaming
) -> tuple[bytes, int]:
    """A file with the record's new name wherever it names it, and in how many places that was."""
    places = named_at(file, raw, fields, engine, renaming.old)
    source = Source(file, decode(file, raw)[0], engine)
    return _replaced(source, raw, places[::-1], renaming), len(places)


def named_at(
    file: str, raw: bytes, fields: Sequence[Field], engine: Engine, old: Ref
) -> list[tuple[int, int]]:
    """The lines and columns, from 1, at which a file names a record.

    A record file has its fields between fences; any other is YAML from its first line on.
    """
    text, problems = decode(file, raw)
    _stop_at(problems)
    source = Source(file, text, engine)
    if file.endswith(".md"):
        halves, faults = split(file, text)
        _stop_at(faults)
        assert halves is not None
        tree, faults = compose(file, halves.front, 2)
        places = list(_in_prose(halves.body, halves.body_line, engine, old))
    else:
        tree, faults = compose(file, text, 1)
        places = []
    _stop_at(faults)
    assert tree is not None
    places += _in_fields(source, tree, fields, old)
    return sorted(set(places))


def _stop_at(problems: Sequence[Problem]) -> None:
    if problems:
        raise ArchiveSiteError(
            f"{problems[0]}. Mend this first: every file has to be looked through"
        )


def _in_prose(text: str, line: int, engine: Engine, old: Ref) -> Iterator[tuple[int, int]]:
    if old.rpartition("/")[2] not in text:
        return
    prose, _ = convert(text, first_line=line, engine=engine)
    for mark, place in zip(prose.marks, mark_places(text, line, engine), strict=True):
        if mark.ref == old:
            yield place


def _in_fields(
    source: Source, tree: Pairs, fields: Sequence[Field], old: Ref
) -> Iterator[tuple[int, int]]:
    by_name = {field.name: field for field in fields}
    for key, node in tree.entries:
        if field := by_name.get(key.text):
            for part in _parts(node):
                yield from _in_value(source, part, field, old)


def _parts(node: Node) -> Sequence[Node]:
    return node.parts if isinstance(node, Series) else (node,)


def _in_value(source: Source, node: Node, field: Field, old: Ref) -> Iterator[tuple[int, int]]:
    if isinstance(node, Pairs):
        if field.kind == "by-field":
            for _, value in node.entries:
                for part in _parts(value):
                    yield from _in_value(source, part, field.fields[0], old)
        else:
            yield from _in_fields(source, node, field.fields, old)
    elif isinstance(node, Text) and field.kind == "prose":
        lines = source.text.split("\n")
        for line, column in _in_prose(node.text, 1, source.engine, old):
            yield spot(lines, node, line, column)
    elif isinstance(node, Text) and _names(node, field, old):
        yield node.line, node.column


def _names(node: Text, field: Field, old: Ref) -> bool:
    if field.name == "navigation":  # free pages stand there by their ids
        return f"pages/{node.text}" == old
    parse = KINDS[field.kind].parse
    if field.kind not in NAMING or parse is None or node.empty:
        return False
    try:
        return parse(node.text.strip(), field).ref == old
    except Unreadable:
        return False


def _replaced(
    source: Source, raw: bytes, places: Sequence[tuple[int, int]], renaming: Renaming
) -> bytes:
    mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    text = raw.removeprefix(mark).decode()
    read, stands = source.text.split("\n"), text.split("\n")
    name = re.escape(renaming.old.rpartition("/")[2])
    folder = re.escape(renaming.old.partition("/")[0])
    pattern = re.compile(rf"{LEAD}((?:{folder}/)?{name})(?![a-z0-9-])")
    for line, begins in places:
        rest = "\n".join([read[line - 1][begins - 1 :], *read[line : line + 2]])
        match = pattern.match(rest)
        if match is None:
            there = f"{source.file}:{line}:{begins}"
            raise ArchiveSiteError(f"{there}: {renaming.old} is written so that it can't be mended")
        below = rest.count("\n", 0, match.start(1))
        column = match.start(1) - rest.rfind("\n", 0, match.start(1)) - 1
        column += 0 if below else begins - 1
        row = line - 1 + below
        at = _as_it_stands(read[row], stands[row], column)
        whole = stands[row]
        stands[row] = whole[:at] + renaming.of(match[1]) + whole[at + len(match[1]) :]
    return mark + "\n".join(stands).encode()


def _as_it_stands(read: str, stands: str, column: int) -> int:
    """Where a column (from 0) of a line as it is read, in NFC, stands in the line of the file."""
    if stands[:column] == read[:column]:
        return column
    before = read[:column]
    return next(
        n for n in range(len(stands) + 1) if unicodedata.normalize("NFC", stands[:n]) == before
    )
