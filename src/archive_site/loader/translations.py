"""A translation, `ID.az.md` beside `ID.md`: the texts of a record in another language."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from archive_site.loader.apart import apart
from archive_site.loader.fields import read_fields
from archive_site.loader.records import (
    Reading,
    Source,
    mentions_of,
    notes_of,
    open_file,
    prose_of,
    read_record,
)
from archive_site.model.ids import told_apart
from archive_site.model.nodes import Pairs
from archive_site.model.problems import Place, Problem
from archive_site.model.record import Record, Ref
from archive_site.model.types import Field, RecordType
from archive_site.prose.convert import Engine

UNTRANSLATED = "R031"
STATUS = "translation"
TEXTS = ("text", "prose")
GROUPS = ("group", "media")


def read_file(file: str, raw: bytes, kind: RecordType, engine: Engine) -> Reading:
    """The record or the translation in a file, `file` being its path as messages name it."""
    read = read_translation if language_of(file) else read_record
    return read(file, raw, kind, engine)


def language_of(file: str) -> str:
    """The language of a translation by the name of its file, nothing for a record's own file."""
    return told_apart(file.rpartition("/")[2].removesuffix(".md"))[1]


def read_translation(file: str, raw: bytes, kind: RecordType, engine: Engine) -> Reading:
    """A record that has only the texts which are translated, and the reference of the whole one."""
    stem, _ = told_apart(file.rpartition("/")[2].removesuffix(".md"))
    halves, tree, unread = open_file(file, raw)
    if halves is None or tree is None:
        return Reading(None, STATUS, tuple(unread))
    fields = translatable(kind.fields)
    kept, astray = kept_of(file, tree, kind, fields)
    values, faults, numbers = read_fields(file, kept, fields)
    body, in_body = prose_of(file, halves.body, halves.body_line, engine)
    source = Source(file, ["---", *halves.front.split("\n")], engine)
    notes, in_notes = notes_of(source, kept, kind)
    read = Record(
        ref=Ref(f"{kind.folder}/{stem}"),
        type=kind.name,
        fields=values,
        mentions=tuple(dict.fromkeys(mentions_of(values, numbers, (), body, notes))),
    )
    problems = (*unread, *astray, *faults, *in_body, *in_notes)
    record, writing = apart(read, body, notes)
    return Reading(record, STATUS, problems, writing)


@lru_cache(maxsize=64)
def _translatable(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    found = []
    for field in fields:
        inner = _translatable(field.fields) if field.kind in GROUPS else ()
        if inner or (field.kind in TEXTS and not field.verbatim):
            made = msgspec.structs.replace(field, required=False, required_when="", fields=inner)
            found.append(made)
    return tuple(found)


def translatable(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields that are texts of ours, groups with such parts alone; none is required."""
    return _translatable(fields)


def kept_of(
    file: str, tree: Pairs, kind: RecordType, fields: tuple[Field, ...]
) -> tuple[Pairs, list[Problem]]:
    """The entries of a file that are among some fields of a type; others of these as problems."""
    able = {field.name for field in fields}
    kept, problems = [], []
    for key, node in tree.entries:
        if kind.field(key.text) and key.text not in able:
            said = f"{key.text} is not translated; take it out here, it stands in the main file"
            problems.append(Problem(Place(file, key.line, key.column), UNTRANSLATED, said))
        else:
            kept.append((key, node))
    return Pairs(tuple(kept), tree.line, tree.column), problems
