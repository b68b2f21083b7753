"""An archive that was read and planned before, again: only what changed is read."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from pathlib import Path

import msgspec

from archive_site.builder.found import Found, find
from archive_site.builder.ledger import Ledger, anew_if_damaged, open_ledger
from archive_site.builder.media import read_media
from archive_site.builder.outline import Outline, Plan
from archive_site.builder.permalinks import read_permalinks
from archive_site.builder.plan import PAGE_KINDS, path_of
from archive_site.builder.prepare import Planned
from archive_site.builder.read import Rules, read_rules
from archive_site.builder.scan import File, scan
from archive_site.builder.unchanged import Folders
from archive_site.loader.cards import card, label
from archive_site.loader.records import Reading
from archive_site.loader.testimony import Known, testimonies
from archive_site.loader.translations import language_of, read_file
from archive_site.loader.unnamed import without_names
from archive_site.model.archive import Archive
from archive_site.model.ids import told_apart
from archive_site.model.problems import Problem
from archive_site.model.record import Record, Ref, Writing
from archive_site.model.unnamed import unnamed_of

Prose = dict[bytes, bytes]  # by digest
OF_RECORDS = ("record", "free")  # the kinds of pages that show one record


@anew_if_damaged
def found_at_first(where: Folders) -> Found:
    """What lies in the folders; what is read is kept for the next build."""
    with open_ledger(where) as ledger:
        found = find(where, ledger)
        records = (each.record for each in found.readings.values() if each.record)
        stock = found.stock._replace(texts=found.stock.texts.alone(records))
    return msgspec.structs.replace(found, stock=stock)


def find_again(before: Found, changed: frozenset[Path], ledger: Ledger) -> Found:
    """What lies in the folders now; files are opened where they are new, changed or named."""
    where = before.where
    tree, unusable = scan(where.content)
    rules, unruly = read_rules(tree, where, ledger)
    known = {
        file.path: file
        for listed in before.tree.records.values()
        for file in listed
        if Path(file.full) not in changed
    }
    if _by_what(before) != _by_what(msgspec.structs.replace(before, rules=rules)):
        known = {}
    top = where.content.name
    readings: dict[str, Reading] = {}
    prose: Prose = {}
    for folder, listed in tree.records.items():
        for file in listed if folder in rules.vocabulary.by_folder else ():
            name = f"{top}/{file.path}"
            is_known = known.get(file.path) == file and name in before.readings
            if is_known:
                readings[name] = before.readings[name]
            else:
                readings[name], new = _read(rules, file, name)
                prose |= new
    permalinks, unlisted = read_permalinks(where.permalinks)
    problems = (*unusable, *unruly, *unlisted)
    stock = before.stock._replace(texts=before.stock.texts.also(prose))
    media = read_media(where, tree.media, readings, ledger)
    return Found(where, tree, rules, readings, permalinks, problems, stock, media)


def rules_again(found: Found, ledger: Ledger) -> tuple[Rules, tuple[Problem, ...]]:
    """The rules as they are now, and what is wrong in them."""
    return read_rules(found.tree, found.where, ledger)


def read_one(found: Found, path: Path) -> tuple[str, Reading, Prose] | None:
    """A record's file read again, by its path as messages name it, and its prose.

    None if it isn't one. A file without a byte is none yet: an editor has emptied it and is about
    to write it.
    """
    where = found.where
    if not path.is_relative_to(where.content) or not path.is_file() or path.is_symlink():
        return None
    name = path.relative_to(where.content.parent).as_posix()
    if name not in found.readings or language_of(name) or not path.stat().st_size:
        return None
    file = File(path.relative_to(where.content).as_posix(), str(path), 0, 0)
    return name, *_read(found.rules, file, name)


def _read(rules: Rules, file: File, name: str) -> tuple[Reading, Prose]:
    kind = rules.vocabulary.by_folder[file.path.partition("/")[0]]
    raw = Path(file.full).read_bytes()
    reading = read_file(name, raw, kind, rules.settings.engine)
    record, texts = reading.record, msgspec.msgpack.encode(reading.writing)
    bare = msgspec.structs.replace(reading, writing=Writing())
    return bare, {record.digests.texts: texts} if record else {}


def _by_what(found: Found) -> object:
    rules = found.rules
    return rules.code, rules.vocabulary.types, rules.settings.engine


def ref_of(name: str) -> Ref:
    """The record in a file, or that it translates, by the path as messages name it."""
    folder, stem = name.removesuffix(".md").split("/")[-2:]
    return Ref(f"{folder}/{told_apart(stem)[0]}")


def edited(planned: Planned, record: Record, prose: Prose) -> Planned | None:
    """The plan with one record edited, at once: its own page is right, but for its neighbours.

    What other pages show of it follows when all is planned again. None where that can't wait:
    the record is new, has another address, or names what isn't there.
    """
    archive = planned.outline.archive
    kind = planned.outline.kinds.get(record.type)
    if kind is None or record.ref not in archive.records:
        return None
    shown = label(record, kind)
    known = all(ref in archive.labels for ref, _ in record.mentions)
    if not known or not shown.url or shown.url != archive.labels[record.ref].url:
        return None
    unnamed = archive.unnamed
    if record.type == "person":
        unnamed = unnamed_of([*archive.records.values(), record])
    (record,) = without_names([record], unnamed)
    labels = {**archive.labels, record.ref: shown}
    archive = msgspec.structs.replace(
        archive,
        records={**archive.records, record.ref: record},
        labels=labels,
        cards=archive.cards.also(record.ref, card(record, kind, labels.__getitem__)),
    )
    outline = _outline(planned.outline, archive, record, prose)
    plan = next((each for each in _plans_of_records(outline) if each.url == shown.url), None)
    if plan is None:
        return None
    plans = {**planned.plans, path_of(plan.url): plan}
    outlines = (outline, *planned.outlines[1:])
    return msgspec.structs.replace(planned, outlines=outlines, plans=plans)


def _outline(before: Outline, archive: Archive, record: Record, prose: Prose) -> Outline:
    """What planning looks things up in, with the claims of one record made anew."""
    gathered = testimonies([record], archive.records, Known(archive.labels, archive.texts))
    outline = copy(before)
    vars(outline).pop("marks", None)  # digests of what was before
    outline.archive = archive
    outline.stock = before.stock._replace(texts=before.stock.texts.also(prose))
    outline.label_of = archive.labels.__getitem__
    rows = [row for found in gathered for several in found.values() for row in several]
    outline.claims = {**before.claims, **{(row.source.ref, row.claim.id): row for row in rows}}
    return outline


def _plans_of_records(outline: Outline) -> Iterator[Plan]:
    for kind in PAGE_KINDS:
        if kind.name in OF_RECORDS:
            yield from kind.plans(outline)
