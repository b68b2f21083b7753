"""One record file to a record, and every problem in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from archive_site.loader.claims import read_claims
from archive_site.loader.decode import decode
from archive_site.loader.fence import Halves, split
from archive_site.loader.fields import Values, read_fields
from archive_site.loader.tree import compose
from archive_site.model.ids import id_fault
from archive_site.model.nodes import Node, Pairs, Text, walk
from archive_site.model.problems import Place, Problem
from archive_site.model.record import Claim, Prose, Record, Ref, Value
from archive_site.model.types import RecordType
from archive_site.prose.convert import Engine, convert, mark_places


class Reading(msgspec.Struct, frozen=True):
    """What a record file gave: a record, unless it can't be read at all, and its problems."""

    record: Record | None
    status: str = "published"
    problems: tuple[Problem, ...] = ()


def read_record(file: str, raw: bytes, kind: RecordType, engine: Engine) -> Reading:
    """The record in a file, `file` being its path as messages name it."""
    stem = file.rpartition("/")[2].removesuffix(".md")
    problems: list[Problem] = []
    fault = id_fault(stem)
    if fault:
        problems.append(Problem(Place(file), "R020", fault))
    halves, tree, unread = _open(file, raw)
    problems.extend(unread)
    if halves is None or tree is None:
        return Reading(None, "unread", tuple(problems))
    values, faults = read_fields(file, tree, kind.fields)
    problems.extend(faults)

    def say(path: str, code: str, message: str) -> None:
        problems.append(Problem(place_in(file, tree, path), code, message))

    claims = read_claims(values.pop("claims", ()), say)
    for path, message in _by_field_faults(values, kind):
        say(path, "R005", message)
    body, in_body = _prose(file, halves.body, halves.body_line, engine)
    notes, in_notes = _notes(file, tree, values, kind, engine)
    problems.extend([*in_body, *in_notes])
    status = values["status"][0].text if "status" in values else "published"
    record = Record(
        ref=Ref(f"{kind.folder}/{stem}"),
        type=kind.name,
        fields=values,
        claims=tuple(claim for _, claim in claims),
        prose=body,
        notes=notes,
        mentions=tuple(dict.fromkeys(_mentions(values, claims, body, notes))),
    )
    return Reading(record, status, tuple(problems))


def locate(file: str, raw: bytes, path: str) -> Place:
    """The place of a field (`credits.0.agent`) or of a mark of the body (`body.3`) in a file."""
    halves, tree, _ = _open(file, raw)
    if halves is None or tree is None:
        return Place(file)
    if path.startswith("body."):
        places = mark_places(halves.body, halves.body_line)
        number = int(path.removeprefix("body."))
        return Place(file, *places[number]) if number < len(places) else Place(file)
    return place_in(file, tree, path)


def place_in(file: str, tree: Pairs, path: str) -> Place:
    """The place of the field that a path leads to, or of the last part of it that is there."""
    nodes: dict[str, Node] = dict(walk(tree))
    while path and path not in nodes:
        # A single value may be written without a list round it: names.0.value is names.value.
        single = path.replace(".0.", ".", 1).removesuffix(".0")
        path = single if single in nodes else path.rpartition(".")[0]
    node = nodes[path]
    return Place(file, node.line, node.column)


def _open(file: str, raw: bytes) -> tuple[Halves | None, Pairs | None, list[Problem]]:
    text, problems = decode(file, raw)
    if problems:
        return None, None, list(problems)
    halves, faults = split(file, text)
    if halves is None:
        return None, None, list(faults)
    tree, faults = compose(file, halves.front, 2)
    return halves, tree, list(faults)


def _prose(
    file: str, text: str, line: int, engine: Engine
) -> tuple[Prose, Iterable[Problem]]:
    if not text.strip():
        return Prose(), ()
    prose, troubles = convert(text, first_line=line, engine=engine)
    if not troubles:
        return prose, ()
    return prose, (Problem(Place(file, t.line, t.column), t.code, t.message) for t in troubles)


def _notes(
    file: str, tree: Pairs, values: Values, kind: RecordType, engine: Engine
) -> tuple[dict[str, Prose], list[Problem]]:
    notes: dict[str, Prose] = {}
    problems: list[Problem] = []
    for name in values:
        field = kind.field(name)
        if field is None or field.kind != "prose":
            continue
        node = next(value for key, value in tree.entries if key.text == name)
        line = node.line + (1 if isinstance(node, Text) and "\n" in node.text else 0)
        for number, value in enumerate(values[name]):
            prose, faults = _prose(file, value.text, line, engine)
            notes[f"{name}.{number}"] = prose
            problems.extend(faults)
    return notes, problems


def _by_field_faults(values: Values, kind: RecordType) -> Iterator[tuple[str, str]]:
    for name in ("stated_by", "known"):
        for value in values.get(name, ()):
            for key in value.parts:
                if not kind.field(key):
                    yield f"{name}.{key}", f"{name}: {key!r} is not a field of a {kind.label}"


def _mentions(
    values: Values, claims: tuple[tuple[int, Claim], ...], body: Prose, notes: dict[str, Prose]
) -> Iterator[tuple[Ref, str]]:
    for name, found in values.items():
        for number, value in enumerate(found):
            yield from _within(value, f"{name}.{number}")
    for number, claim in claims:
        yield from _of_claim(claim, f"claims.{number}")
    for number, mark in enumerate(body.marks):
        if mark.ref:
            yield mark.ref, f"body.{number}"
    for name, prose in notes.items():
        for mark in prose.marks:
            if mark.ref:
                yield mark.ref, name


def _within(value: Value, path: str) -> Iterator[tuple[Ref, str]]:
    if value.ref:
        yield value.ref, path
    for name, parts in value.parts.items():
        for number, part in enumerate(parts):
            yield from _within(part, f"{path}.{name}.{number}")


def _of_claim(claim: Claim, path: str) -> Iterator[tuple[Ref, str]]:
    for name, ref in (("about", claim.about), ("measure", claim.measure), ("scope", claim.place)):
        if ref:
            yield ref, f"{path}.{name}"
    for name, values in (("by", claim.by), ("via", claim.via), ("relation", claim.relations)):
        for number, value in enumerate(values):
            yield from _within(value, f"{path}.{name}.{number}")
    if claim.primary:
        yield from _within(claim.primary, f"{path}.primary")
