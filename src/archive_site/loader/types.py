"""Type files become record types: the built-in ones, changed and joined by the archive's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from archive_site.loader.decode import decode
from archive_site.loader.keys import Keys
from archive_site.loader.tree import compose
from archive_site.loader.type_fields import Reader, check_conditions
from archive_site.model.ids import ID
from archive_site.model.near import meant
from archive_site.model.nodes import Node, Pairs, Series, Text, walk
from archive_site.model.problems import Place, Problem
from archive_site.model.types import Field, RecordType

KEYS = (
    *("label", "plural", "folder", "address", "schema", "lane", "sort", "columns", "listed"),
    *("fields", "help"),
)
LANES = ("none", "happened", "shown", "written")
ORDER = (
    *("source", "screening", "event", "film", "document", "person", "organization", "place"),
    *("measure", "page"),
)
OWN_FOLDERS = frozenset(
    [
        *("pages", "media", "static", "types", "private", "assets", "data", "search"),
        *("claims", "credits"),  # tables of these names are exported
    ]
)
ADDRESS = re.compile(r"(/[a-z0-9-]+)*/\{id\}/")
FIRST = {"title": 0, "title_kind": 1, "short_title": 2, "names": 3}

Source = tuple[str, Pairs]  # a type's file and its tree


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
    problems: list[Problem] = []
    trees = {_stem(file): (file, _tree(file, raw, problems)) for file, raw in built_in.items()}
    common = _entries(trees.pop("_common")[1])
    shapes = _entries(common["shapes"])
    shared = Reader("_common", shapes, problems).fields(common["fields"])
    settings = _record_type("archive", trees.pop("_archive"), (), (shapes, problems))
    for file, raw in sorted(own.items()):
        stem, tree = _stem(file), _tree(file, raw, problems)
        if not ID.fullmatch(stem):
            found = f"type {stem!r}: name the file in small letters and hyphens"
            problems.append(Problem(Place(file), "Y005", found))
        if stem in trees:
            tree = _merged(trees[stem][1], tree)
        trees[stem] = (file, tree)
    types = [
        _record_type(name, trees[name], shared, (shapes, problems))
        for name in sorted(trees, key=_rank)
    ]
    _check_folders(types, trees, problems)
    return Vocabulary(tuple(types), settings), tuple(problems)


def _rank(name: str) -> tuple[int, str]:
    return (ORDER.index(name) if name in ORDER else len(ORDER), name)


def _stem(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yaml")


def _tree(file: str, raw: bytes, problems: list[Problem]) -> Pairs:
    text, faults = decode(file, raw)
    tree, more = compose(file, text, 1)
    problems.extend([*faults, *more])
    return tree or Pairs((), 1, 1)


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


def _record_type(
    name: str,
    source: Source,
    shared: tuple[Field, ...],
    common: tuple[Mapping[str, Node], list[Problem]],
) -> RecordType:
    (file, tree), (shapes, problems) = source, common
    keys = Keys(file, tree, KEYS, problems)
    for key in ("label", "plural", "folder"):
        if key not in keys.nodes:
            keys.say(tree, "Y001", f"the type has no {key!r}; write {key}: …")
    written = keys.nodes.get("fields")
    own = Reader(file, shapes, problems).fields(written) if written else ()
    names = {field.name for field in own}
    fields = (*(field for field in shared if field.name not in names), *own)
    made = RecordType(
        name=name,
        fields=tuple(sorted(fields, key=lambda f: (FIRST.get(f.name, 9), f not in own))),
        listed=keys.flag("listed", default=True),
        sort=keys.texts("sort") or ("title",),
        columns=keys.texts("columns"),
        **{key: keys.text(key) for key in ("label", "plural", "folder")},
        **{key: keys.text(key) for key in ("address", "schema", "help")},
        lane=keys.choice("lane", LANES),
    )
    _check(keys, made)
    return made


def _check(keys: Keys, made: RecordType) -> None:
    if made.folder and not ID.fullmatch(made.folder):
        found = f"folder {made.folder!r}: name it in small letters, digits and hyphens"
        keys.say("folder", "Y002", found)
    elif made.folder in OWN_FOLDERS and made.name != "page":
        found = f"folder {made.folder!r} has a use of its own; name another"
        keys.say("folder", "Y002", found)
    if made.address and not ADDRESS.fullmatch(made.address):
        found = f"address {made.address!r} is not of the form /words/{{id}}/; write it so"
        keys.say("address", "Y002", found)
    for key in ("sort", "columns"):
        for name in getattr(made, key):
            if made.fields and not made.field(name):
                cure = meant(name, (f.name for f in made.fields), "write the name of a field")
                keys.say(key, "Y003", f"{key}: the type has no field {name!r}; {cure}")
    check_conditions(made.fields, keys)


def _check_folders(
    types: Sequence[RecordType], trees: Mapping[str, Source], problems: list[Problem]
) -> None:
    """Report folders that two types share, and folders that references lead to and no type has."""
    taken: dict[str, str] = {}
    for each in types:
        file, tree = trees[each.name]
        first = taken.setdefault(each.folder, each.name)
        if first != each.name:
            node = _entries(tree).get("folder", tree)
            message = f"folder {each.folder!r} is also that of type {first!r}; choose another"
            problems.append(Problem(Place(file, node.line, node.column), "Y002", message))
    for file, tree in trees.values():
        for path, node in walk(tree):
            if path.endswith(".to") and path.startswith("fields."):
                problems.extend(_astray(file, node, list(taken)))


def _astray(file: str, to: Node, folders: Sequence[str]) -> list[Problem]:
    found = []
    for part in to.parts if isinstance(to, Series) else (to,):
        if isinstance(part, Text) and not part.empty and part.text not in (*folders, "any"):
            cure = meant(part.text, folders, f"folders are {', '.join(folders)}")
            said = f"no record type has the folder {part.text!r}; {cure}"
            found.append(Problem(Place(file, part.line, part.column), "Y003", said))
    return found
