"""YAML text to a tree of texts with places, built from parser events and never by recursion in C.

The events are looked at first: nesting, anchors, aliases, tags and second documents are problems
before anything is composed, so that no file can exhaust the stack or the memory.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import yaml

from archive_site.loader.decode import REFUSED, refused
from archive_site.loader.mistakes import mistake, quoted
from archive_site.model.nodes import Node, Pairs, Series, Text
from archive_site.model.problems import Place, Problem

MAX_DEPTH = 32
COMMENT = re.compile(r"\s+#(?=[^\s#])")
NEAR_COMMENT = re.compile(r" # \S")


class _Stop(Exception):
    def __init__(self, mark: Any, code: str, message: str) -> None:
        super().__init__(message)
        self.mark, self.code, self.message = mark, code, message


def compose(file: str, text: str, first_line: int) -> tuple[Pairs | None, tuple[Problem, ...]]:
    """The mapping that a YAML text holds, with places counted from `first_line`; and problems."""
    problems: list[Problem] = []
    builder = _Builder(file, first_line - 1, text, problems)
    try:
        node = builder.document(yaml.CBaseLoader(text))
    except _Stop as stop:
        builder.say(stop.mark.line, stop.mark.column, stop.code, stop.message)
        return None, tuple(problems)
    except yaml.MarkedYAMLError as error:
        line, column, found = mistake(error, text.split("\n"))
        builder.say(line, column, "R003", found)
        return None, tuple(problems)
    if node is None:
        return Pairs((), first_line, 1), tuple(problems)
    if not isinstance(node, Pairs):
        found = "there is no field here; write lines of the form `title: Its title`"
        return None, (*problems, Problem(Place(file, node.line, node.column), "R003", found))
    return node, tuple(problems)


def plain(node: Node) -> Any:
    """A tree as texts, lists and dicts."""
    if isinstance(node, Text):
        return node.text
    if isinstance(node, Series):
        return [plain(part) for part in node.parts]
    return {key.text: plain(value) for key, value in node.entries}


class _Builder:
    """Events to nodes, with an own stack."""

    def __init__(self, file: str, offset: int, text: str, problems: list[Problem]) -> None:
        self.file, self.offset, self.problems = file, offset, problems
        self.lines = text.split("\n") if "#" in text else None

    def say(self, line: int, column: int, code: str, message: str) -> None:
        place = Place(self.file, line + self.offset + 1, column + 1)
        self.problems.append(Problem(place, code, message))

    def document(self, loader: Any) -> Node | None:
        """The only document's root; CBaseLoader's parser, freed in any case."""
        try:
            root = None
            documents = 0
            while (event := loader.get_event()) is not None:
                kind = type(event)
                if kind is yaml.DocumentStartEvent:
                    documents += 1
                    if documents > 1:
                        found = "a second YAML document begins here; write one"
                        raise _Stop(event.start_mark, "R008", found)
                elif kind not in _OUTSIDE:
                    root = self.nest(loader, event)
            return root
        finally:
            loader.dispose()

    def nest(self, loader: Any, event: Any) -> Node:
        """The node that an event begins; collections are kept on a list, not on the stack."""
        open_: list[tuple[Any, list[Node]]] = []
        next_event = loader.get_event
        while True:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                node: Node = self.scalar(event)
            elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
                _refuse(event)
                if len(open_) >= MAX_DEPTH:
                    found = f"nested deeper than {MAX_DEPTH} levels; take brackets or indents away"
                    raise _Stop(event.start_mark, "R009", found)
                open_.append((event, []))
                event = next_event()
                continue
            elif kind is yaml.AliasEvent:
                raise _Stop(event.start_mark, "R006", _ALIAS.format(event.anchor))
            else:
                start, parts = open_.pop()
                node = self.close(start, parts)
            if not open_:
                return node
            open_[-1][1].append(node)
            event = next_event()

    def scalar(self, event: Any) -> Text:
        if event.anchor is not None or event.tag is not None:
            _refuse(event)
        mark = event.start_mark
        cut = self.hash_after(event) if self.lines is not None else ""
        value = self.unescaped(event) if event.style == '"' else event.value
        return Text(value, mark.line + self.offset + 1, mark.column + 1, event.style != "", cut)

    def unescaped(self, event: Any) -> str:
        """A value in double quotes, whose escapes may stand for what no record may hold."""
        text = unicodedata.normalize("NFC", event.value)
        for match in REFUSED.finditer(text):
            self.say(event.start_mark.line, event.start_mark.column, "R011", refused(match[0]))
        return text

    def hash_after(self, event: Any) -> str:
        """A `#` with no space behind it would silently cut a value short.

        Gives the comment that stands one space behind a value.
        """
        end = event.end_mark
        if event.style or self.lines is None or end.line >= len(self.lines):
            return ""
        rest = self.lines[end.line][end.column :]
        match = COMMENT.match(rest)
        if match:
            whole = quoted(f"{event.value}{rest}".strip())
            self.say(
                end.line,
                end.column + rest.index("#"),
                "R016",
                f"everything from {rest.strip()[:20]!r} on would be lost as a comment; "
                f"put the value in quotes: {whole}",
            )
        return rest.strip() if NEAR_COMMENT.match(rest) else ""

    def close(self, start: Any, parts: list[Node]) -> Node:
        line, column = start.start_mark.line + self.offset + 1, start.start_mark.column + 1
        flow = bool(start.flow_style)
        if type(start) is yaml.SequenceStartEvent:
            return Series(tuple(parts), line, column, flow)
        entries = []
        seen: dict[str, Text] = {}
        for key, value in zip(parts[::2], parts[1::2], strict=True):
            if not isinstance(key, Text):
                found = (
                    'a list or mapping stands where a field name should; put it in quotes: "[…]"'
                )
                self.problems.append(Problem(Place(self.file, key.line, key.column), "R003", found))
                continue
            self.unique(key, seen)
            entries.append((key, value))
        return Pairs(tuple(entries), line, column, flow)

    def unique(self, key: Text, seen: dict[str, Text]) -> None:
        first = seen.setdefault(key.text, key)
        if first is key and key.text != "<<":
            return
        place = Place(self.file, key.line, key.column)
        if key.text == "<<" and not key.quoted:
            found = "'<<' is YAML's sign for a merge; write the fields themselves"
            self.problems.append(Problem(place, "R006", found))
        elif first is not key:
            found = f"{key.text!r} stands here and on line {first.line}; keep one of the two"
            self.problems.append(Problem(place, "R004", found))


_ALIAS = "'*{0}' is read by YAML as an alias; put the value in quotes: \"*{0}\""
_OUTSIDE = frozenset({yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentEndEvent})


def _refuse(event: Any) -> None:
    if event.anchor is not None:
        found = f"'&{event.anchor}' is read by YAML as an anchor; put the value in quotes"
        raise _Stop(event.start_mark, "R006", found)
    if event.tag is not None:
        found = f"'{event.tag}' is a YAML tag; write the value without it, or in quotes"
        raise _Stop(event.start_mark, "R007", found)
