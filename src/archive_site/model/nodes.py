"""What a YAML text holds before a record type says what it means: texts, with their places."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec


class Text(msgspec.Struct, frozen=True):
    """A scalar as written; line and column count from 1."""

    text: str
    line: int
    column: int
    quoted: bool = False
    cut: str = ""  # a comment one space behind it, which may be meant to be part of it

    @property
    def empty(self) -> bool:
        """Nothing written, or YAML's word for nothing."""
        return not self.quoted and self.text in ("", "~", "null")


class Series(msgspec.Struct, frozen=True):
    """A YAML sequence."""

    parts: tuple[Node, ...]
    line: int
    column: int
    flow: bool = False


class Pairs(msgspec.Struct, frozen=True):
    """A YAML mapping; keys are unique, in the order of the file."""

    entries: tuple[tuple[Text, Node], ...]
    line: int
    column: int
    flow: bool = False


Node = Text | Series | Pairs


def walk(node: Node, path: str = "") -> Iterator[tuple[str, Node]]:
    """Every node below a node with its path, `credits.0.agent`, the node itself first."""
    yield path, node
    if isinstance(node, Pairs):
        for key, value in node.entries:
            yield from walk(value, f"{path}.{key.text}" if path else key.text)
    elif isinstance(node, Series):
        for number, value in enumerate(node.parts):
            yield from walk(value, f"{path}.{number}" if path else str(number))
