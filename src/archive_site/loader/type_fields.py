"""The `fields:` of a type file become fields, each checked for what its kind needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from archive_site.loader.keys import Keys
from archive_site.model.field_kinds import KINDS
from archive_site.model.near import meant
from archive_site.model.nodes import Node, Pairs, Text
from archive_site.model.problems import Place, Problem
from archive_site.model.types import Field, Term

KEYS = (
    *("kind", "label", "required", "required_when", "repeated", "values", "open", "to", "inverse"),
    *("facet", "card", "verbatim", "panel", "schema", "dc", "help", "fields", "each"),
)
NAME = re.compile(r"[a-z][a-z0-9_]*")
FLAGS = ("required", "repeated", "open", "facet", "card", "verbatim")
TEXTS = ("required_when", "inverse", "schema", "dc", "help")
PANELS = ("facts", "provenance", "none")


class Reader:
    """Reads the fields of one file; `shapes` are the fields that some kinds always have."""

    def __init__(self, file: str, shapes: Mapping[str, Node], problems: list[Problem]) -> None:
        self.file, self.shapes, self.problems = file, shapes, problems

    def say(self, node: Node, code: str, message: str) -> None:
        """Report something at a node."""
        self.problems.append(Problem(Place(self.file, node.line, node.column), code, message))

    def fields(self, node: Node) -> tuple[Field, ...]:
        """The fields of a mapping, in its order."""
        if not isinstance(node, Pairs):
            self.say(node, "Y002", "fields are a mapping; write fields: {name: {kind: text}}")
            return ()
        return tuple(self.field(key, value) for key, value in node.entries)

    def field(self, key: Text, node: Node) -> Field:
        """One field."""
        name = key.text
        if not NAME.fullmatch(name):
            found = f"field {name!r}: name it in small letters, digits and underscores"
            self.say(key, "Y005", found)
        if not isinstance(node, Pairs):
            self.say(node, "Y002", f"field {name!r} is written as {{kind: text, label: …}}")
            return Field(name, "text", name)
        keys = Keys(self.file, node, KEYS, self.problems)
        kind = _kind(keys, name)
        flags: dict[str, Any] = {each: keys.flag(each) for each in FLAGS}
        texts: dict[str, Any] = {each: keys.text(each) for each in TEXTS}
        made = Field(
            name,
            kind,
            keys.text("label") or name.replace("_", " ").capitalize(),
            **flags,
            **texts,
            values=self.terms(keys.nodes.get("values")),
            to=tuple(each for each in keys.texts("to") if each != "any"),
            panel=keys.choice("panel", PANELS),
            fields=self.inner(kind, keys.nodes),
        )
        _check(keys, made)
        return made

    def inner(self, kind: str, keys: Mapping[str, Node]) -> tuple[Field, ...]:
        """The fields of a group, or of a kind that has a shape."""
        if kind == "by-field" and "each" in keys:
            return (self.field(Text("each", 1, 1), keys["each"]),)
        shape = keys.get("fields") if kind == "group" else self.shapes.get(kind)
        return self.fields(shape) if shape else ()

    def terms(self, node: Node | None) -> tuple[Term, ...]:
        """A vocabulary: slug to label, or slug to label and URI."""
        found = []
        for slug, value in node.entries if isinstance(node, Pairs) else ():
            if isinstance(value, Pairs):
                keys = Keys(self.file, value, ("label", "uri"), self.problems)
                uri = keys.nodes.get("uri")
                address = uri.text if isinstance(uri, Text) and not uri.empty else ""
                found.append(Term(slug.text, keys.text("label", slug.text), address))
            elif isinstance(value, Text):
                found.append(Term(slug.text, value.text or slug.text))
        return tuple(found)


def _kind(keys: Keys, name: str) -> str:
    kind = keys.text("kind")
    if kind in KINDS:
        return kind
    cure = meant(kind, KINDS, f"kinds are {', '.join(sorted(KINDS))}")
    keys.say("kind", "Y004", f"field {name!r}: there is no kind {kind!r}; {cure}")
    return "text"


def _check(keys: Keys, field: Field) -> None:
    said = f"field {field.name!r}:"
    if field.facet and not KINDS[field.kind].facet:
        able = ", ".join(sorted(name for name, kind in KINDS.items() if kind.facet))
        found = f"{said} lists can't be narrowed by a field of kind {field.kind}; take facet out,"
        keys.say("facet", "Y002", f"{found} or choose from {able}")
    if field.kind == "choice" and not field.values:
        keys.say("values", "Y002", f"{said} a choice needs values; write {{letter: letter, …}}")
    if (field.kind == "claims") != (field.name == "claims") or "claims" in _inside(field):
        found = f"{said} claims are kept in one field, named claims, of kind claims, in no group"
        keys.say("kind", "Y002", found)
    if field.kind == "group" and not field.fields:
        keys.say("kind", "Y002", f"{said} a group needs fields; write fields: {{name: …}}")


def _inside(field: Field) -> list[str]:
    return [inner.kind for inner in field.fields] if field.kind in ("group", "by-field") else []


def check_conditions(fields: Sequence[Field], keys: Keys) -> None:
    """Report conditions that name no field."""
    names = {field.name for field in fields}
    for field in fields:
        name = field.required_when.partition(" is ")[0]
        if name and name not in names:
            found = f"field {field.name!r}: required_when names {name!r}, which is no field;"
            keys.say("fields", "Y003", f"{found} write `date is empty`, `kind is report` …")
