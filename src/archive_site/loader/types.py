"""Type files become record types: the built-in ones, changed and joined by the archive's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from archive_site.loader.decode import decode
from archive_site.loader.tree import compose
from archive_site.model.field_kinds import KINDS
from archive_site.model.ids import ID
from archive_site.model.nodes import Node, Pairs, Series, Text
from archive_site.model.problems import Place, Problem
from archive_site.model.types import Field, RecordType, Term

TYPE_KEYS = ("label", "plural", "folder", "address", "schema", "lane", "sort", "columns", "listed")
FIELD_KEYS = (
    *("kind", "label", "required", "required_when", "repeated", "values", "open", "to", "inverse"),
    *("facet", "card", "panel", "schema", "dc", "help", "fields", "each"),
)
LANES = ("happened", "shown", "written", "none")
ORDER = ["source", "screening", "event", "film", "document", "person", "organization", "place", "measure", "page"]
OWN_FOLDERS = frozenset(["pages", "media", "static", "types", "private"])


class Vocabulary:
    """The types of an archive, with what is read only with them: settings and shapes."""

    def __init__(self, types: tuple[RecordType, ...], settings: RecordType) -> None:
        self.types = types
        self.settings = settings
        self.by_folder = {each.folder: each for each in types}


def read_types(
    built_in: Mapping[str, bytes], own: Mapping[str, bytes]
) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """The record types that two sets of files give, file path to bytes; and problems.

    A file of the archive with the name of a built-in type changes it: its keys replace that
    type's, its fields are added to that type's or replace them.
    """
    reader = _Reader()
    trees = {_stem(file): (file, reader.tree(file, raw)) for file, raw in built_in.items()}
    common = _entries(trees.pop("_common")[1])
    reader.shapes = _entries(common["shapes"])
    shared = reader.fields("_common", common["fields"])
    settings = reader.record_type("_archive", *trees.pop("_archive"), ())
    for file, raw in sorted(own.items()):
        stem, tree = _stem(file), reader.tree(file, raw)
        if stem in trees:
            tree = _merged(trees[stem][1], tree)
        trees[stem] = (file, tree)
    types = [reader.record_type(name, *trees[name], shared) for name in sorted(trees, key=_rank)]
    reader.folders(types, {name: trees[name][0] for name in trees})
    return Vocabulary(tuple(types), settings), tuple(reader.problems)


def _rank(name: str) -> tuple[int, str]:
    return (ORDER.index(name) if name in ORDER else len(ORDER), name)


def _stem(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yaml")


def _entries(node: Node | None) -> dict[str, Node]:
    return {key.text: value for key, value in node.entries} if isinstance(node, Pairs) else {}


def _merged(base: Pairs, change: Pairs) -> Pairs:
    below, above = _entries(base), _entries(change)
    merged = {**below, **above}
    if "fields" in below and "fields" in above:
        fields = {**_entries(below["fields"]), **_entries(above["fields"])}
        merged["fields"] = _pairs(fields, change)
    return _pairs(merged, change)


def _pairs(entries: Mapping[str, Node], like: Pairs) -> Pairs:
    keyed = ((Text(name, value.line, 1), value) for name, value in entries.items())
    return Pairs(tuple(keyed), like.line, like.column)


class _Reader:
    """Trees of type files to types, gathering problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.shapes: dict[str, Node] = {}
        self.file = ""

    def say(self, node: Node, code: str, message: str) -> None:
        self.problems.append(Problem(Place(self.file, node.line, node.column), code, message))

    def tree(self, file: str, raw: bytes) -> Pairs:
        text, problems = decode(file, raw)
        self.problems.extend(problems)
        tree, problems = compose(file, text, 1)
        self.problems.extend(problems)
        return tree or Pairs((), 1, 1)

    def record_type(
        self, name: str, file: str, tree: Pairs, shared: tuple[Field, ...]
    ) -> RecordType:
        self.file = file
        if not ID.fullmatch(name.strip("_")):
            self.say(tree, "Y005", f"type {name!r}: name the file in small letters and hyphens")
        keys = self.known(tree, (*TYPE_KEYS, "fields", "help"))
        for key in ("label", "plural", "folder"):
            if key not in keys:
                self.say(tree, "Y001", f"the type has no {key!r}; write {key}: …")
        own = self.fields(file, keys["fields"]) if "fields" in keys else ()
        names = {field.name for field in own}
        fields = (*(field for field in shared if field.name not in names), *own)
        order = {"title": 0, "title_kind": 1, "short_title": 2, "names": 3}
        own_first = sorted(fields, key=lambda f: (order.get(f.name, 9), f not in own))
        made = RecordType(
            name=name,
            fields=tuple(own_first),
            listed=self.text(keys, "listed", "true") != "false",
            sort=self.texts(keys, "sort") or ("title",),
            columns=self.texts(keys, "columns"),
            **{key: self.text(keys, key) for key in ("label", "plural", "folder")},
            **{key: self.text(keys, key) for key in ("address", "schema", "help")},
            lane=self.text(keys, "lane", "none"),
        )
        self.checks(tree, keys, made)
        return made

    def checks(self, tree: Pairs, keys: Mapping[str, Node], made: RecordType) -> None:
        if made.lane not in LANES:
            self.say(keys["lane"], "Y002", f"lane {made.lane!r}; write one of {', '.join(LANES)}")
        if not ID.fullmatch(made.folder) or (made.folder in OWN_FOLDERS and made.name != "page"):
            self.say(keys.get("folder", tree), "Y002", f"folder {made.folder!r} can't be used")
        for key in ("sort", "columns"):
            for name in getattr(made, key):
                if made.fields and not made.field(name):
                    self.say(keys.get(key, tree), "Y003", f"{key}: the type has no field {name!r}")

    def fields(self, file: str, node: Node) -> tuple[Field, ...]:
        self.file = file
        if not isinstance(node, Pairs):
            self.say(node, "Y002", "fields are written as `name: {kind: …}`")
            return ()
        return tuple(self.field(key, value) for key, value in node.entries)

    def field(self, key: Text, node: Node) -> Field:
        if not isinstance(node, Pairs):
            self.say(node, "Y002", f"field {key.text!r} is written as {{kind: text, label: …}}")
            return Field(key.text, "text", key.text)
        keys = self.known(node, FIELD_KEYS)
        kind = self.text(keys, "kind")
        if kind not in KINDS:
            near = get_close_matches(kind, KINDS, 1)
            cure = f"did you mean {near[0]}?" if near else f"kinds are {', '.join(sorted(KINDS))}"
            self.say(keys.get("kind", node), "Y004", f"field {key.text!r}: kind {kind!r}; {cure}")
            kind = "text"
        label = self.text(keys, "label") or key.text.replace("_", " ").capitalize()
        flags = ("required", "repeated", "open", "facet", "card")
        flagged: dict[str, Any] = {name: self.text(keys, name) == "true" for name in flags}
        texts: dict[str, Any] = {
            name: self.text(keys, name)
            for name in ("required_when", "inverse", "schema", "dc", "help")
        }
        to = tuple(each for each in self.texts(keys, "to") if each != "any")
        panel = self.text(keys, "panel", "facts")
        inner = self.inner(kind, keys)
        values = self.terms(keys.get("values"))
        return Field(
            key.text,
            kind,
            label,
            values=values,
            to=to,
            panel=panel,
            fields=inner,
            **flagged,
            **texts,
        )

    def inner(self, kind: str, keys: Mapping[str, Node]) -> tuple[Field, ...]:
        if kind == "by-field" and "each" in keys:
            return (self.field(Text("each", 1, 1), keys["each"]),)
        shape = keys.get("fields") if kind == "group" else self.shapes.get(kind)
        return self.fields(self.file, shape) if shape else ()

    def terms(self, node: Node | None) -> tuple[Term, ...]:
        found = []
        for slug, value in _entries(node).items():
            if isinstance(value, Pairs):
                keys = self.known(value, ("label", "uri"))
                uri = keys.get("uri")
                address = uri.text if isinstance(uri, Text) and not uri.empty else ""
                found.append(Term(slug, self.text(keys, "label", slug), address))
            elif isinstance(value, Text):
                found.append(Term(slug, value.text or slug))
        return tuple(found)

    def known(self, node: Pairs, allowed: Sequence[str]) -> dict[str, Node]:
        for key, _ in node.entries:
            if key.text not in allowed:
                near = get_close_matches(key.text, allowed, 1)
                cure = f"did you mean {near[0]}?" if near else f"keys are {', '.join(allowed)}"
                self.say(key, "R005", f"unknown key {key.text!r}; {cure}")
        return {key.text: value for key, value in node.entries}

    def text(self, keys: Mapping[str, Node], name: str, default: str = "") -> str:
        node = keys.get(name)
        if node is None:
            return default
        if not isinstance(node, Text):
            self.say(node, "R017", f"{name} is one text")
            return default
        return node.text

    def texts(self, keys: Mapping[str, Node], name: str) -> tuple[str, ...]:
        node = keys.get(name)
        if isinstance(node, Series):
            return tuple(part.text for part in node.parts if isinstance(part, Text))
        return (node.text,) if isinstance(node, Text) and not node.empty else ()

    def folders(self, types: Sequence[RecordType], files: Mapping[str, str]) -> None:
        taken: dict[str, str] = {}
        for each in types:
            first = taken.setdefault(each.folder, each.name)
            if first != each.name:
                message = f"folder {each.folder!r} is also that of type {first!r}; choose another"
                self.problems.append(Problem(Place(files[each.name]), "Y002", message))
