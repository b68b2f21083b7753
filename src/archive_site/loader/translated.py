"""An archive in another of its languages: texts translated where they are, the rest as it is.

A text that is not translated keeps its words and gets its language (`Value.lang`, `Prose.lang`), so
that pages can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from archive_site.loader.cards import cards, label
from archive_site.loader.link import dangling
from archive_site.loader.lists import listed
from archive_site.loader.testimony import Known, sources_on, testimonies
from archive_site.loader.translations import TEXTS, UNTRANSLATED, translatable
from archive_site.model.archive import Archive
from archive_site.model.digest import short
from archive_site.model.problems import Fault
from archive_site.model.record import Behind, Digests, Prose, Record, Ref, Value, Writing
from archive_site.model.types import Field

ORPHAN = "L010"
Values = tuple[Value, ...]
Translations = Mapping[Ref, Record]


class Languages(msgspec.Struct, frozen=True):
    """From which language (BCP 47) an archive is translated into which."""

    main: str
    lang: str


def translated(archive: Archive, several: Translations, languages: Languages) -> Archive:
    """The archive with its texts in another language."""
    kinds = {kind.name: kind for kind in archive.types}
    able = {name: {f.name: f for f in translatable(k.fields)} for name, k in kinds.items()}
    whole = {ref: own for ref, own in several.items() if is_whole(own, archive)}
    records = {
        ref: joined(record, whole.get(ref), able[record.type], languages.main)
        for ref, record in archive.records.items()
    }
    labels = archive.labels | {ref: label(r, kinds[r.type]) for ref, r in records.items()}
    about, by_measure = testimonies(tuple(records.values()), records, Known(labels, archive.texts))
    lists = listed(tuple(records.values()), archive.types, languages.lang)
    return msgspec.structs.replace(
        archive,
        records=records,
        labels=labels,
        cards=cards(records, kinds, labels),
        lists=lists,
        sources_on=sources_on(map(records.__getitem__, lists.get("source", ())), about),
        about=about,
        by_measure=by_measure,
    )


def is_whole(own: Record, archive: Archive) -> bool:
    """Whether all records that a translation names are there."""
    return all(ref in archive.labels for ref, _ in own.mentions)


def joined(
    record: Record, translation: Record | None, able: Mapping[str, Field], main: str
) -> Record:
    """A record with the texts that a translation gives, the others marked with their language."""
    own = translation.fields if translation else {}
    fields = {
        name: _values(able[name], values, own.get(name, ()), main)
        if name in able and not (name == "title" and is_printed(record))
        else values
        for name, values in record.fields.items()
    }
    fields |= {name: values for name, values in own.items() if name not in fields}
    has_own = translation is not None and translation.has_text
    mentions = (*record.mentions, *(translation.mentions if translation else ()))
    opening = record.opening
    if record.has_text:
        opening = msgspec.structs.replace(opening, lang=main)
    behind = Behind(translation.digests.texts if translation else b"", record.digests.texts, main)
    return msgspec.structs.replace(
        record,
        fields=fields,
        opening=translation.opening if translation and has_own else opening,
        has_text=has_own or record.has_text,
        mentions=tuple(dict.fromkeys(mentions)),
        digests=Digests(short(fields), record.digests.claims, short(behind)),
        behind=behind,
    )


def written(own: Writing, behind: Writing, main: str) -> Writing:
    """The prose of a translation; what it lacks in the main language, which is told."""
    notes = {name: _foreign(prose, main) for name, prose in behind.notes.items()}
    return Writing(own.body if own.body.html else _foreign(behind.body, main), notes | own.notes)


def is_printed(record: Record) -> bool:
    """Whether a record's title is its source's own, which is never translated."""
    return record.type == "source" and record.one("title_kind") != "supplied"


def _foreign(prose: Prose, main: str) -> Prose:
    return msgspec.structs.replace(prose, lang=main) if prose.html else prose


def _values(field: Field, values: Values, own: Values, main: str) -> Values:
    if field.kind in TEXTS:
        rest = (msgspec.structs.replace(value, lang=main) for value in values[len(own) :])
        return (*own[: len(values)], *rest)
    return tuple(
        _group(field, value, own[number] if number < len(own) else None, main)
        for number, value in enumerate(values)
    )


def _group(field: Field, value: Value, own: Value | None, main: str) -> Value:
    parts: dict[str, Values] = dict(value.parts)
    for inner in field.fields:
        given = own.parts.get(inner.name, ()) if own else ()
        if inner.name in parts:
            parts[inner.name] = _values(inner, parts[inner.name], given, main)
    return msgspec.structs.replace(value, parts=parts)


def translation_faults(
    archive: Archive, unpublished: Mapping[Ref, str], several: Mapping[str, Translations]
) -> Iterator[Fault]:
    """Translations of records that aren't there, or of more than these have; lost references."""
    for lang, translations in several.items():
        for ref, own in translations.items():
            here = Ref(f"{ref}.{lang}")
            record = archive.records.get(ref)
            if record is None and ref not in unpublished:
                said = f"there is no record {ref} to translate; write {ref}.md, or take this away"
                yield Fault(here, "", ORPHAN, said)
            if record is None:
                continue
            yield from _too_much(record, own, here)
            named = msgspec.structs.replace(own, ref=here)
            yield from dangling(named, archive.labels, archive.records, unpublished)


def _too_much(record: Record, own: Record, here: Ref) -> Iterator[Fault]:
    if own.one("title") and is_printed(record):
        said = "the title is as printed and is not translated; write short_title or summary"
        yield Fault(here, "title", UNTRANSLATED, said)
    for name, values in own.fields.items():
        given: Any = record.all(name)
        several = len(values) > 1 or any(value.parts for value in values)
        if several and len(values) > len(given):
            said = f"more of {name} stand here ({len(values)}) than in the record ({len(given)})"
            yield Fault(here, name, UNTRANSLATED, f"{said}; write them in the record's order")
