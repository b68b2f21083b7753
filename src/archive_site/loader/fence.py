"""Front matter and body of a record file, split at its fences."""

from __future__ import annotations

from typing import Any

import msgspec
from frontmatter.default_handlers import BaseHandler

from archive_site.loader.tree import compose, plain
from archive_site.model.problems import Place, Problem


class Halves(msgspec.Struct, frozen=True):
    """Front matter and body as written; the body begins at `body_line`, counted from 1."""

    front: str
    body: str
    body_line: int


def split(file: str, text: str) -> tuple[Halves | None, tuple[Problem, ...]]:
    """The two halves of a file, or what is wrong with its fences."""
    if not (text.startswith("---\n") or text == "---"):
        first = text.split("\n", 1)[0][:40]
        found = f"line 1 is {first!r}; a record begins with a line of three hyphens, ---"
        return None, (Problem(Place(file), "R001", found),)
    end = text.find("\n---\n", 3)
    if end < 0 and text.endswith("\n---"):
        end = len(text) - 4
    if end < 0:
        found = "the front matter is never closed; write --- on a line of its own after it"
        return None, (Problem(Place(file), "R002", found),)
    front = text[4 : end + 1]
    return Halves(front, text[end + 5 :], text.count("\n", 0, end + 1) + 2), ()


class StrictHandler(BaseHandler):
    """python-frontmatter's handler for our rules: texts stay texts, a fault is never silent."""

    START_DELIMITER = END_DELIMITER = "---"

    def detect(self, text: str) -> bool:
        """Whether a text begins with a fence."""
        return text.startswith("---")

    def split(self, text: str) -> tuple[str, str]:
        """Front matter and body."""
        halves, problems = split("<text>", text if text.endswith("\n") else text + "\n")
        if halves is None:
            raise ValueError(str(problems[0]))
        return halves.front, halves.body

    def load(self, fm: str, **_: object) -> Any:
        """The front matter as plain texts, lists and dicts."""
        tree, problems = compose("<text>", fm, 2)
        if tree is None or problems:
            raise ValueError("; ".join(map(str, problems)))
        return plain(tree)
