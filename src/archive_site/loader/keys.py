"""The keys of a mapping in a type file, each read as what it must be, with what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from archive_site.model.near import meant
from archive_site.model.nodes import Node, Pairs, Series, Text
from archive_site.model.problems import Place, Problem

FLAGS = {"true": True, "yes": True, "false": False, "no": False}


class Keys:
    """A mapping of a file; what is wrong in it is added to `problems`."""

    def __init__(
        self, file: str, node: Pairs, allowed: Sequence[str], problems: list[Problem]
    ) -> None:
        self.file, self.node, self.problems = file, node, problems
        self.nodes: dict[str, Node] = {key.text: value for key, value in node.entries}
        for key, _ in node.entries:
            if key.text not in allowed:
                cure = meant(key.text, allowed, f"keys are {', '.join(allowed)}")
                self.say(key, "R005", f"unknown key {key.text!r}; {cure}")

    def say(self, at: Node | str, code: str, message: str) -> None:
        """Report something at a node, or at the value of a key where that is written."""
        node = self.nodes.get(at, self.node) if isinstance(at, str) else at
        self.problems.append(Problem(Place(self.file, node.line, node.column), code, message))

    def text(self, name: str, default: str = "") -> str:
        """The one text of a key."""
        node = self.nodes.get(name)
        if node is None:
            return default
        if not isinstance(node, Text):
            self.say(node, "R017", f"{name} is one text; write {name}: …")
            return default
        return node.text

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of a key, one or a list."""
        node = self.nodes.get(name)
        if isinstance(node, Series):
            return tuple(part.text for part in node.parts if isinstance(part, Text))
        return (node.text,) if isinstance(node, Text) and not node.empty else ()

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Whether a key is set."""
        text = self.text(name, "true" if default else "false")
        if text not in FLAGS:
            self.say(name, "Y002", f"{name} is {text!r}; write true or false")
        return FLAGS.get(text, default)

    def choice(self, name: str, values: Sequence[str]) -> str:
        """One of some words; the first of them, where the key isn't written."""
        text = self.text(name, values[0])
        if text in values:
            return text
        self.say(name, "Y002", f"{name} {text!r}; write one of {', '.join(values)}")
        return values[0]
