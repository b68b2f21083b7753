"""What was found of an archive, linked and checked: all that planning looks at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial

import msgspec

from archive_site.builder.found import Found
from archive_site.builder.furniture import editions
from archive_site.builder.in_settings import idle_terms
from archive_site.builder.languages import faults_of, other_outlines
from archive_site.builder.media import published
from archive_site.builder.outline import Outline
from archive_site.builder.permalinks import lost
from archive_site.builder.plan import CHECKS
from archive_site.builder.read import Rules
from archive_site.builder.scan import Tree
from archive_site.builder.unchanged import Folders
from archive_site.builder.unnamed import names_at_large, names_in_records
from archive_site.loader.link import Lists, link, unknown_ways, unlinked_home
from archive_site.loader.lists import listed
from archive_site.loader.records import Reading, locate
from archive_site.loader.translated import Translations
from archive_site.loader.translations import STATUS as TRANSLATION
from archive_site.loader.translations import language_of
from archive_site.loader.unnamed import without_names
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault, Problem
from archive_site.model.record import Record, Ref
from archive_site.model.unnamed import unnamed_of
from archive_site.prose.convert import Engine

ALIASES = re.compile(r"^aliases:(.*(?:\n(?![\w-]+:|---).*)*)", re.MULTILINE)
ID = re.compile(r"[a-z0-9][a-z0-9/-]*")


class Settled(msgspec.Struct, frozen=True):
    """What hangs on no text: the lists of records, and what the checks found."""

    lists: Lists
    doubts: tuple[Fault, ...]


class Linked(msgspec.Struct, frozen=True):
    """An archive linked and checked; `out` are the files that it was linked without."""

    found: Found
    out: frozenset[str]
    outlines: tuple[Outline, ...]  # one for each language, the main one first
    problems: tuple[Problem, ...]
    unpublished: dict[Ref, str]
    drafts: tuple[Record, ...]  # in no page; for `check`
    settled: Settled


def linked(
    found: Found, out: frozenset[str] = frozenset(), before: Settled | None = None
) -> Linked:
    """The archive without the files named in `out`, linked and checked.

    `before` is what was found of an archive that differs from this one in texts alone.
    """
    rules, top = found.rules, found.where.content.name
    types = rules.vocabulary.types
    sorted_out = _sorted_out(found.readings, out)
    unnamed = unnamed_of(sorted_out.published, sorted_out.withdrawn)
    records, unpublished = without_names(sorted_out.published, unnamed), sorted_out.unpublished
    main, several = rules.settings.languages[0], sorted_out.translations
    order = partial(_as_before, before.lists) if before else partial(listed, lang=main)
    archive, unlinked = link(records, types, unpublished, sorted_out.withdrawn, order)
    homes = tuple(f"/{each.prefix}" for each in editions(rules.settings)[1:])
    archive = msgspec.structs.replace(
        archive,
        erased=found.permalinks.erased,
        languages=homes,
        media=published(archive, found.media),
    )
    left = {**_unread(found.tree, archive), **unpublished, **_former(found, out, archive)}
    aside, gone = lost(found.permalinks, archive, left)
    outline = Outline(archive, rules.settings, rules.theme.names, tuple(aside), found.stock)
    outlines = (outline, *other_outlines(outline, rules, several))
    doubts = before.doubts if before else _doubts(archive, rules, several, unpublished)
    shown = names_in_records(archive, several, found.stock.texts)
    faults = located([*unlinked, *doubts, *shown], found.where, rules.settings.engine)
    astray = unknown_ways(rules.settings, archive, unpublished)
    for settings in (rules.settings, *rules.settings_in.values()):
        astray += unlinked_home(settings, archive, unpublished)
    astray += [*names_at_large(archive, rules, found.tree, top), *idle_terms(archive, found)]
    problems = (*found.problems, *sorted_out.problems, *faults, *astray, *gone)
    settled = Settled(archive.lists, doubts)
    return Linked(found, out, outlines, problems, unpublished, tuple(sorted_out.drafts), settled)


def _doubts(
    archive: Archive,
    rules: Rules,
    several: Mapping[str, Translations],
    unpublished: Mapping[Ref, str],
) -> tuple[Fault, ...]:
    terms = rules.settings.contested_terms
    checked = (fault for check in CHECKS for fault in check.find(archive, terms))
    return (*checked, *faults_of(archive, rules, several, unpublished))


def _as_before(lists: Lists, *_: object) -> Lists:
    return lists


def located(faults: Iterable[Fault], where: Folders, engine: Engine) -> list[Problem]:
    """Faults with their places; each file concerned is read once more for it."""
    raws: dict[str, bytes] = {}
    found = []
    for fault in faults:
        if fault.file not in raws:
            raws[fault.file] = (where.content / f"{fault.file}.md").read_bytes()
        file = f"{where.content.name}/{fault.file}.md"
        place = locate(file, raws[fault.file], fault.path, engine)
        found.append(Problem(place, fault.code, fault.message, fault.warning))
    return found


def _unread(tree: Tree, archive: Archive) -> dict[Ref, str]:
    """Files that gave no record of the archive; they have problems of their own."""
    files = (file.path for each in tree.records.values() for file in each)
    refs = ((Ref(path.removesuffix(".md")), path) for path in files)
    astray = ((ref, path) for ref, path in refs if ref not in archive.records)
    return {ref: "unread" for ref, path in astray if not language_of(path)}


def _former(found: Found, out: frozenset[str], archive: Archive) -> dict[Ref, str]:
    """The former ids of records that can't be read or are left out, be it for what they name."""
    refs: dict[Ref, str] = {}
    for file, reading in found.readings.items():
        record = reading.record
        stands = record and (reading.status != "published" or record.ref in archive.records)
        if (stands and file not in out) or language_of(file):
            continue
        path = found.where.content / file.partition("/")[2]
        told = [each.text for each in record.all("aliases")] if record else []
        for alias in told or _aliases_in(path.read_text("utf-8", "replace")):
            ref = alias if "/" in alias else f"{path.parent.name}/{alias}"
            refs[Ref(ref)] = "broken"
    return refs


def _aliases_in(text: str) -> list[str]:
    """The former ids in a file that can't be read, as far as they stand where they should."""
    found = ALIASES.search(text)
    return ID.findall(found[1]) if found else []


class SortedOut(msgspec.Struct, frozen=True):
    """Records by what becomes of them, and every problem of their files."""

    published: list[Record]
    withdrawn: list[Record]
    drafts: list[Record]
    unpublished: dict[Ref, str]  # the status of all but the published
    problems: list[Problem]
    translations: dict[str, dict[Ref, Record]]  # by language


def _sorted_out(readings: Mapping[str, Reading], out: frozenset[str]) -> SortedOut:
    found = SortedOut([], [], [], {}, [], {})
    for file, reading in readings.items():
        found.problems.extend(reading.problems)
        if reading.status == TRANSLATION:
            if reading.record and file not in out:
                several = found.translations.setdefault(language_of(file), {})
                several[reading.record.ref] = reading.record
            continue
        record, status = reading.record, "broken" if file in out else reading.status
        if record is not None and status == "published":
            found.published.append(record)
            continue
        found.unpublished[Ref("/".join(file.removesuffix(".md").split("/")[-2:]))] = status
        if record is not None and status == "withdrawn":
            found.withdrawn.append(record)
        elif record is not None and status == "draft":
            found.drafts.append(record)
    return found
