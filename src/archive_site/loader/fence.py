"""Front matter and body of a record file, split at its fences."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from frontmatter.default_handlers import BaseHandler

from archive_site.loader.tree import compose, plain
from archive_site.model.problems import Place, Problem

FENCE = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)
NEARLY = re.compile(r"^(?:--|-{4,}|[–—]+-*)[ \t]*$", re.MULTILINE)  # meant as a fence


class Halves(msgspec.Struct, frozen=True):
    """Front matter and body as written; the body begins at `body_line`, counted from 1."""

    front: str
    body: str
    body_line: int


def split(file: str, text: str) -> tuple[Halves | None, tuple[Problem, ...]]:
    """The two halves of a file, or what is wrong with its fences."""
    opening = FENCE.match(text)
    if opening is None:
        if not text.strip():
            found = "the file is empty; write the fields between two lines of ---, or take it away"
            return None, (Problem(Place(file), "R001", found),)
        first = text.split("\n", 1)[0][:40]
        found = f"line 1 is {first!r}; write --- there, three hyphens and nothing else, and then"
        return None, (Problem(Place(file), "R001", f"{found} the fields"),)
    closing = FENCE.search(text, opening.end())
    if closing is None:
        found = "the fields that begin here have no end; write --- on a line of its own after them"
        if nearly := NEARLY.search(text, opening.end()):
            line = text.count("\n", 0, nearly.start()) + 1
            found = f"the fields end with {nearly[0].strip()!r}; write ---, three hyphens alone"
            return None, (Problem(Place(file, line), "R002", found),)
        return None, (Problem(Place(file), "R002", found),)
    front = text[opening.end() : closing.start()]
    return Halves(front, text[closing.end() :], text.count("\n", 0, closing.start()) + 2), ()


class StrictHandler(BaseHandler):
    """python-frontmatter's handler for our rules: texts stay texts, a fault is never silent."""

    FM_BOUNDARY = FENCE
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
