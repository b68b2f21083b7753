"""Where something stands in a file: a field by its path, a character of a text in YAML."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_site.loader.claims import claim_ids
from archive_site.model.nodes import Node, Pairs, Series, Text, walk
from archive_site.model.problems import Place

CLAIM = re.compile(r"claims\.#([^.]+)")


def place_in(file: str, tree: Pairs, path: str) -> Place:
    """The place of the field that a path leads to, or of the last part of it that is there.

    `claims.#c2.group` leads to a claim by its id, `credits.0.agent` into a list by number.
    """
    nodes: dict[str, Node] = dict(walk(tree))
    path = CLAIM.sub(lambda match: f"claims.{_claim(nodes.get('claims'), match[1])}", path)
    while path and path not in nodes:
        # A single value may be written without a list round it: names.0.value is names.value.
        single = path.replace(".0.", ".", 1).removesuffix(".0")
        path = single if single in nodes else path.rpartition(".")[0]
    node = nodes[path]
    return Place(file, node.line, node.column)


def _claim(node: Node | None, name: str) -> int:
    """The number of a claim in its source's list."""
    parts = node.parts if isinstance(node, Series) else ()
    written = []
    for part in parts:
        entries = part.entries if isinstance(part, Pairs) else ()
        own = next((value for key, value in entries if key.text == "id"), None)
        written.append(own.text if isinstance(own, Text) else "")
    ids = claim_ids(written)
    return ids.index(name) if name in ids else 0


def spot(lines: Sequence[str], node: Text, line: int, column: int) -> tuple[int, int]:
    """The line and column of a file at which a line and column of a scalar's text stand.

    All count from 1; `lines` are those of the file. What can't be found stands where the scalar
    begins.
    """
    first = lines[node.line - 1][node.column - 1 :]
    if first[:1] == "|":
        above, found = node.line, _indent(lines[node.line :])
        while above < len(lines) and not lines[above].strip():
            above += 1
        return above + line, found + column
    rows = [(node.line, node.column + node.quoted, first[node.quoted :])]
    if first[:1] == ">":
        rows = []
    for number, row in enumerate(lines[node.line :], node.line + 1):
        rows.append((number, len(row) - len(row.lstrip()) + 1, row.strip()))
    return _folded(rows, line, column) or (node.line, node.column)


def _indent(rows: Sequence[str]) -> int:
    return next((len(row) - len(row.lstrip()) for row in rows if row.strip()), 0)


def _folded(rows: Sequence[tuple[int, int, str]], line: int, column: int) -> tuple[int, int] | None:
    """Rows are joined by single spaces; an empty row begins a new line."""
    at, passed = 1, 0
    for number, start, text in rows:
        if not text:
            at, passed = at + 1, 0
        elif at == line and column <= passed + len(text):
            return number, start + column - passed - 1
        else:
            passed += len(text) + 1
    return None
