"""One record file to a record, and every problem in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from archive_site.loader.apart import apart
from archive_site.loader.claims import Group, read_claims
from archive_site.loader.decode import decode
from archive_site.loader.fence import Halves, split
from archive_site.loader.fields import Numbers, Values, read_fields
from archive_site.loader.places import place_in, spot
from archive_site.loader.tree import compose
from archive_site.model.folding import every_word
from archive_site.model.ids import id_fault
from archive_site.model.near import meant
from archive_site.model.nodes import Node, Pairs, Series, Text
from archive_site.model.problems import Place, Problem
from archive_site.model.record import (
    Claim,
    Prose,
    Record,
    Ref,
    Value,
    Writing,
)
from archive_site.model.types import RecordType
from archive_site.prose.convert import Engine, convert, mark_places

MISSING = "R015"


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a record file gave: a record, unless it can't be read at all, and its problems.

    `writing`, the record's prose, is kept apart from the rest: few pages of a build show them.
    """

    record: Record | None
    status: str = "published"  # "translation": the record has its texts alone
    problems: tuple[Problem, ...] = ()
    writing: Writing = Writing()
    bare: bytes = b""  # digest of all but the prose, where it was kept


def read_record(file: str, raw: bytes, kind: RecordType, engine: Engine) -> Reading:
    """The record in a file, `file` being its path as messages name it."""
    stem = file.rpartition("/")[2].removesuffix(".md")
    problems: list[Problem] = []
    fault = id_fault(stem)
    if fault:
        problems.append(Problem(Place(file), "R020", fault))
    halves, tree, unread = open_file(file, raw)
    problems.extend(unread)
    if halves is None or tree is None:
        return Reading(None, "unread", tuple(problems))
    values, faults, numbers = read_fields(file, tree, kind.fields)
    status = values["status"][0].text if "status" in values else "published"
    finished = status != "draft"  # what a draft lacks is asked for when it is accepted
    problems.extend(fault for fault in faults if finished or fault.code != MISSING)
    problems.extend(_unknown_fields(file, tree, kind))

    def say(path: str, code: str, message: str) -> None:
        problems.append(Problem(place_in(file, tree, path), code, message))

    made = values.pop("claims", ())
    groups = _groups(tree, made, numbers, finished=finished)
    claims, on_hold = read_claims(groups, say)
    body, in_body = prose_of(file, halves.body, halves.body_line, engine)
    lines = ["---", *halves.front.split("\n")]
    notes, in_notes = notes_of(Source(file, lines, engine), tree, kind)
    problems.extend([*in_body, *in_notes])
    read = Record(
        ref=Ref(f"{kind.folder}/{stem}"),
        type=kind.name,
        fields=values,
        claims=tuple(claim for _, claim in claims),
        mentions=tuple(dict.fromkeys(mentions_of(values, numbers, claims, body, notes))),
        on_hold=on_hold,
    )
    if status == "withdrawn":
        problems = [each for each in problems if not _excused(each, tree)]
    record, writing = apart(read, body, notes)
    return Reading(record, status, tuple(problems), writing)


def _excused(problem: Problem, tree: Pairs) -> bool:
    """Whether it is said of a field that a withdrawn record needs no more."""
    at_the_top = (problem.place.line, problem.place.column) == (tree.line, tree.column)
    return problem.code == "R015" and at_the_top and not problem.message.startswith("withdrawn ")


def locate(file: str, raw: bytes, path: str, engine: Engine) -> Place:
    """The place of a field (`credits.0.agent`) or of a mark of the body (`body.3`) in a file.

    `body mira dolan` leads to the first line of the body with these words, folded.
    """
    halves, tree, _ = open_file(file, raw)
    if halves is None or tree is None:
        return Place(file)
    if path.startswith("body "):
        wanted = path.split()[1:]
        lines = [every_word(line) for line in halves.body.split("\n")]
        having = (n for n, words in enumerate(lines) if set(wanted) <= set(words))
        return Place(file, halves.body_line + next(having, 0))
    if path.startswith("body."):
        places = mark_places(halves.body, halves.body_line, engine)
        number = int(path.removeprefix("body."))
        return Place(file, *places[number]) if number < len(places) else Place(file)
    return place_in(file, tree, path)


def open_file(file: str, raw: bytes) -> tuple[Halves | None, Pairs | None, list[Problem]]:
    """The halves of a record's file and the tree of its fields, and what is wrong in them."""
    text, problems = decode(file, raw)
    if problems:
        return None, None, list(problems)
    halves, faults = split(file, text)
    if halves is None:
        return None, None, list(faults)
    tree, faults = compose(file, halves.front, 2)
    return halves, tree, list(faults)


def prose_of(file: str, text: str, line: int, engine: Engine) -> tuple[Prose, Iterable[Problem]]:
    """A body that begins at a line of its file, and what is wrong in it."""
    if not text.strip():
        return Prose(), ()
    prose, troubles = convert(text, first_line=line, engine=engine)
    if not troubles:
        return prose, ()
    return prose, (Problem(Place(file, t.line, t.column), t.code, t.message) for t in troubles)


def _groups(
    tree: Pairs, found: tuple[Value, ...], numbers: Numbers, *, finished: bool
) -> list[Group]:
    """Claims as written, with their numbers in the file's list."""
    node = next((value for key, value in tree.entries if key.text == "claims"), None)
    parts = node.parts if isinstance(node, Series) else (node,)
    return [
        Group(number, value, finished and _written(parts[number]) == len(value.parts))
        for number, value in _numbered(found, numbers)
    ]


def _written(node: Node | None) -> int:
    """How many fields a group has that are not empty."""
    entries = node.entries if isinstance(node, Pairs) else ()
    return sum(not (isinstance(value, Text) and value.empty) for _, value in entries)


class Source(NamedTuple):
    """A file's path as messages name it, its lines, and the engine for the prose in them."""

    file: str
    lines: list[str]
    engine: Engine


def notes_of(
    source: Source, tree: Pairs, kind: RecordType
) -> tuple[dict[str, Prose], list[Problem]]:
    """The fields that are prose, by name and number, and what is wrong in them."""
    notes: dict[str, Prose] = {}
    problems: list[Problem] = []
    names = {field.name for field in kind.fields if field.kind == "prose"}
    for key, node in tree.entries:
        if key.text not in names:
            continue
        parts = node.parts if isinstance(node, Series) else (node,)
        for number, part in enumerate(parts):
            if isinstance(part, Text) and not part.empty:
                prose, faults = read_prose(source, part)
                notes[f"{key.text}.{number}"] = prose
                problems.extend(faults)
    return notes, problems


def read_prose(source: Source, node: Text) -> tuple[Prose, list[Problem]]:
    """The prose in a field, and what is wrong in it, at the places of the file."""
    prose, faults = prose_of(source.file, node.text, 1, source.engine)
    found = []
    for fault in faults:
        line, column = spot(source.lines, node, fault.place.line, fault.place.column)
        found.append(Problem(Place(source.file, line, column), fault.code, fault.message))
    return prose, found


def _unknown_fields(file: str, tree: Pairs, kind: RecordType) -> Iterator[Problem]:
    """Names in `stated_by` and `known` that are none of the record's fields."""
    for name, node in tree.entries:
        if name.text not in ("stated_by", "known") or not isinstance(node, Pairs):
            continue
        for key, _ in node.entries:
            if not kind.field(key.text):
                cure = meant(key.text, (f.name for f in kind.fields), "write the name of a field")
                found = f"{name.text}: records of type {kind.name} have no field {key.text!r}"
                yield Problem(Place(file, key.line, key.column), "R005", f"{found}; {cure}")


def _numbered(found: tuple[Value, ...], numbers: Numbers) -> tuple[tuple[int, Value], ...]:
    """Values with the numbers that they have in the file's list."""
    if id(found) not in numbers:
        return tuple(enumerate(found))
    return tuple(zip(numbers[id(found)], found, strict=True))


def mentions_of(
    values: Values,
    numbers: Numbers,
    claims: tuple[tuple[int, Claim], ...],
    body: Prose,
    notes: dict[str, Prose],
) -> Iterator[tuple[Ref, str]]:
    """All references of a record, each with the path of what it stands in."""
    yield from _in_fields(values, numbers, "")
    for number, claim in claims:
        yield from _of_claim(claim, numbers, f"claims.{number}")
    for number, mark in enumerate(body.marks):
        if mark.ref:
            yield mark.ref, f"body.{number}"
    for name, prose in notes.items():
        for mark in prose.marks:
            if mark.ref:
                yield mark.ref, name


def _in_fields(values: Values, numbers: Numbers, path: str) -> Iterator[tuple[Ref, str]]:
    for name, found in values.items():
        for number, value in _numbered(found, numbers):
            if value.ref:
                yield value.ref, f"{path}{name}.{number}"
            if value.parts:  # few have any: no generator for each
                yield from _in_fields(value.parts, numbers, f"{path}{name}.{number}.")


def _of_claim(claim: Claim, numbers: Numbers, path: str) -> Iterator[tuple[Ref, str]]:
    for name, ref in (("about", claim.about), ("measure", claim.measure), ("scope", claim.place)):
        if ref:
            yield ref, f"{path}.{name}"
    for name, values in (("by", claim.by), ("via", claim.via), ("relation", claim.relations)):
        yield from _in_fields({name: values}, numbers, f"{path}.")
    if claim.primary:
        if claim.primary.ref:
            yield claim.primary.ref, f"{path}.primary"
        yield from _in_fields(claim.primary.parts, numbers, f"{path}.primary.")
