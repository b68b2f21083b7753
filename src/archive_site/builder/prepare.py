"""The reading half of the spine: scan, read, link, check, plan; nothing of the site is touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from archive_site.builder.furniture import editions
from archive_site.builder.languages import faults_of, other_outlines
from archive_site.builder.ledger import Ledger
from archive_site.builder.library import Stock
from archive_site.builder.media import paths_of, published, read_media
from archive_site.builder.meetings import meetings
from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.builder.permalinks import Permalinks, lost, read_permalinks
from archive_site.builder.plan import CHECKS, PAGE_KINDS, plan
from archive_site.builder.read import Rules, read, read_rules
from archive_site.builder.scan import File, Tree, scan
from archive_site.builder.unchanged import Folders
from archive_site.builder.unnamed import names_at_large, names_in_records
from archive_site.loader.link import link, unknown_ways, unlinked_home
from archive_site.loader.records import Reading, locate
from archive_site.loader.translations import STATUS as TRANSLATION
from archive_site.loader.translations import language_of
from archive_site.loader.unnamed import without_names
from archive_site.model.archive import Archive
from archive_site.model.media import MediaFile
from archive_site.model.problems import Fault, Problem
from archive_site.model.record import Record, Ref
from archive_site.prose.convert import Engine


class Planned(msgspec.Struct, frozen=True):
    """An archive read, linked and planned: all that publishing needs.

    `broken` are the problems of records that are left out for them, where that was asked for.
    """

    rules: Rules
    outlines: tuple[Outline, ...]  # one for each language, the main one first
    plans: dict[str, Plan]
    static: tuple[File, ...]
    media: tuple[File, ...]
    problems: tuple[Problem, ...]
    unpublished: dict[Ref, str]
    permalinks: Permalinks
    broken: tuple[Problem, ...] = ()
    drafts: tuple[Record, ...] = ()  # in no page; for `check`
    readings: Mapping[str, Reading] = {}  # all files of records, by their paths
    compared: int = 0  # kept texts that `check` has held claims against

    @property
    def outline(self) -> Outline:
        """The outline of the main language."""
        return self.outlines[0]


class Found(msgspec.Struct, frozen=True):
    """What the files of an archive gave, each by itself, and what is wrong in them."""

    where: Folders
    tree: Tree
    rules: Rules
    readings: dict[str, Reading]
    permalinks: Permalinks
    problems: tuple[Problem, ...]
    stock: Stock
    media: dict[str, MediaFile]


def prepare(where: Folders, ledger: Ledger, *, leave_out: bool = False) -> Planned:
    """Scan, read, link, check and plan; reads files, and writes nothing but to the ledger.

    With `leave_out`, records that have problems are left out, and what they were is told.
    """
    found = find(where, ledger)
    broken: set[Problem] = set()
    planned = planned_of(found)
    while leave_out and (more := _of_records(planned.problems, where.content.name) - broken):
        broken |= more
        planned = planned_of(found, frozenset(problem.place.file for problem in broken))
    if found.rules.settings.search:
        ledger.keep_words(found.stock.words, planned.outline.words)
        ledger.keep_cuts(planned.outline.cuts)
    rest = tuple(problem for problem in planned.problems if problem not in broken)
    return msgspec.structs.replace(planned, problems=rest, broken=tuple(sorted(broken)))


def find(where: Folders, ledger: Ledger) -> Found:
    """What lies in the folders of an archive, read."""
    tree, unusable = scan(where.content)
    rules, unruly = read_rules(tree, where, ledger)
    readings, texts = read(tree, rules, ledger, where.content.name)
    permalinks, unlisted = read_permalinks(where.permalinks)
    problems = (*unusable, *unruly, *unlisted)
    media = read_media(where, tree.media, readings, ledger)
    stock = Stock(texts, ledger.words(rules.code), ledger.cuts())
    return Found(where, tree, rules, readings, permalinks, problems, stock, media)


def stops(problems: Iterable[Problem]) -> bool:
    """Whether one of the problems is more than a warning."""
    return any(not problem.warning for problem in problems)


def _of_records(problems: Iterable[Problem], top: str) -> set[Problem]:
    """The problems that leaving out a record's file cures."""
    return {
        problem
        for problem in problems
        if not problem.warning
        and problem.place.file.startswith(f"{top}/")
        and problem.place.file.endswith(".md")
    }


def planned_of(
    found: Found, out: frozenset[str] = frozenset(), kinds: Sequence[PageKind] = PAGE_KINDS
) -> Planned:
    """The archive without the files named in `out`, linked, checked and planned."""
    rules, top = found.rules, found.where.content.name
    types, terms = rules.vocabulary.types, rules.settings.contested_terms
    sorted_out = _sorted_out(found.readings, out)
    records, unpublished = without_names(sorted_out.published), sorted_out.unpublished
    main, several = rules.settings.languages[0], sorted_out.translations
    archive, unlinked = link(records, types, unpublished, sorted_out.withdrawn, main)
    homes = tuple(f"/{each.prefix}" for each in editions(rules.settings)[1:])
    archive = msgspec.structs.replace(
        archive,
        erased=found.permalinks.erased,
        languages=homes,
        media=published(archive, found.media),
    )
    doubtful = [fault for check in CHECKS for fault in check.find(archive, terms)]
    aside, gone = lost(found.permalinks, archive, {**_unread(found.tree, archive), **unpublished})
    outline = Outline(archive, rules.settings, rules.theme.names, tuple(aside), found.stock)
    outlines = (outline, *other_outlines(outline, rules, several))
    plans, two = plan(outlines, kinds)
    engine = rules.settings.engine
    doubtful += faults_of(archive, rules, several, unpublished)
    doubtful += names_in_records(archive, several, found.stock.texts)
    faults = located([*unlinked, *doubtful], found.where, engine)
    astray = unknown_ways(rules.settings, archive, unpublished)
    for settings in (rules.settings, *rules.settings_in.values()):
        astray += unlinked_home(settings, archive, unpublished)
    written = (*rules.assets, *paths_of(archive.media.values()))
    astray += names_at_large(archive, rules, found.tree, top)
    met = meetings(two, plans, found.tree.static, written, top)
    problems = {*found.problems, *sorted_out.problems, *faults, *astray, *met, *gone}
    ordered = tuple(sorted(problems))
    static, media = found.tree.static, found.tree.media
    return Planned(
        *(rules, outlines, plans, static, media, ordered, unpublished, found.permalinks),
        drafts=tuple(sorted_out.drafts),
        readings=found.readings,
    )


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
    refs = (Ref(path.removesuffix(".md")) for path in files if not language_of(path))
    return {ref: "unread" for ref in refs if ref not in archive.records}


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
