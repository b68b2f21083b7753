"""A record file with some of its fields changed, and every other byte as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from archive_site.loader.decode import decode
from archive_site.loader.fence import Halves, split
from archive_site.loader.tree import compose, plain
from archive_site.loader.yaml_text import bullet, mapping
from archive_site.model.nodes import Node, Pairs, Series
from archive_site.model.problems import ArchiveSiteError

LATELY = 8  # files that are remembered as they were opened: a draft is asked about several times


class Edits(msgspec.Struct, frozen=True):
    """What is to change: fields by name, members of lists by field and number, the body.

    Values are texts, lists and dicts; None takes a field or a member away, and leaves the body.
    """

    fields: dict[str, Any] = {}
    members: dict[tuple[str, int], Any] = {}
    body: str | None = None


class Opened(NamedTuple):
    """A record file that can be edited: its text as it stands, halves and tree."""

    text: str
    halves: Halves
    tree: Pairs

    @property
    def values(self) -> dict[str, Any]:
        """The front matter as texts, lists and dicts."""
        found: dict[str, Any] = plain(self.tree)
        return found


class _Splice(NamedTuple):
    start: int  # number of the first line that is replaced, from 0
    end: int
    lines: list[str]


@lru_cache(maxsize=LATELY)
def open_record(file: str, raw: bytes) -> Opened:
    """A record file opened for editing; one that can't be read stops the command."""
    text, problems = decode(file, raw)
    halves, faults = split(file, text) if not problems else (None, problems)
    tree, more = compose(file, halves.front, 2) if halves else (None, faults)
    if halves is None or tree is None or more:
        raise ArchiveSiteError(f"{next(iter(more))}")
    plainly = raw.decode("utf-8-sig")
    if "\r" in plainly.replace("\r\n", ""):
        raise ArchiveSiteError(f"{file}: lines end in a carriage return alone; save it anew")
    if tree.flow:
        raise ArchiveSiteError(f"{file}: its fields stand between braces; write one a line")
    return Opened(plainly, halves, tree)


def edited(file: str, raw: bytes, edits: Edits, order: Sequence[str]) -> bytes:
    """The file's bytes with the edits made; new fields stand where `order` has them."""
    opened = open_record(file, raw)
    mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    ending = "\r\n" if "\r\n" in opened.text else "\n"
    lines = opened.text.split("\n")
    closing = opened.halves.body_line - 2  # number of the closing fence, from 0
    blocks = dict(_blocks(opened.tree, lines, closing))
    splices = [
        *_of_fields(edits, blocks, order),
        *_of_members(edits, opened.tree, blocks),
    ]
    for splice in sorted(splices, key=lambda each: (each.start, each.end), reverse=True):
        cut = ending.removesuffix("\n")
        lines[splice.start : splice.end] = [f"{line}{cut}" for line in splice.lines]
    if edits.body is not None:
        behind = opened.text.count("\n") + 1 - (opened.halves.body_line - 1)
        front = "\n".join(lines[: len(lines) - behind]).rstrip("\r")
        body = ending.join(edits.body.strip().splitlines())
        text = f"{front}{ending}{ending}{body}{ending}" if body else f"{front}{ending}"
        lines = text.split("\n")
    return mark + "\n".join(lines).encode()


def _blocks(tree: Pairs, lines: Sequence[str], closing: int) -> Iterator[tuple[str, range]]:
    """The lines of each field, from 0, without blank lines and comments after it."""
    starts = [key.line - 1 for key, _ in tree.entries]
    for (key, _), start, following in zip(
        tree.entries, starts, [*starts[1:], closing], strict=True
    ):
        yield key.text, range(start, _trimmed(lines, start, following))


def _trimmed(lines: Sequence[str], start: int, end: int) -> int:
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _of_fields(edits: Edits, blocks: dict[str, range], order: Sequence[str]) -> Iterator[_Splice]:
    new: dict[int, list[str]] = {}
    for name, value in sorted(edits.fields.items(), key=lambda each: _rank(each[0], order)):
        lines = mapping({name: value}).splitlines() if value not in (None, "", [], {}) else []
        if name in blocks:
            yield _Splice(blocks[name].start, blocks[name].stop, lines)
        else:
            before = [
                blocks[each].stop for each in blocks if _rank(each, order) < _rank(name, order)
            ]
            new.setdefault(max(before, default=1), []).extend(lines)
    for at, lines in new.items():
        yield _Splice(at, at, lines)


def _rank(name: str, order: Sequence[str]) -> int:
    return order.index(name) if name in order else len(order)


def _of_members(edits: Edits, tree: Pairs, blocks: dict[str, range]) -> Iterator[_Splice]:
    nodes: dict[str, Node] = {key.text: node for key, node in tree.entries}
    for field in dict.fromkeys(name for name, _ in edits.members):
        node = nodes.get(field)
        wanted = {n: each for (name, n), each in sorted(edits.members.items()) if name == field}
        if not isinstance(node, Series) or node.flow:
            values = plain(node) if node else []
            values = values if isinstance(values, list) else [values]
            values = [wanted.pop(number, each) for number, each in enumerate(values)]
            kept = [each for each in [*values, *wanted.values()] if each is not None]
            lines = mapping({field: kept}).splitlines()
            yield _Splice(blocks[field].start, blocks[field].stop, lines if kept else [])
            continue
        if set(wanted) == set(range(len(node.parts))) and not any(wanted.values()):
            yield _Splice(blocks[field].start, blocks[field].stop, [])
            continue
        indent = " " * (node.column - 1)
        starts = [part.line - 1 for part in node.parts]
        ends = [*starts[1:], blocks[field].stop]
        for number, value in wanted.items():
            lines = [f"{indent}{line}" for line in bullet(value)] if value is not None else []
            if number < len(starts):
                yield _Splice(starts[number], ends[number], lines)
            else:
                yield _Splice(ends[-1], ends[-1], lines)
