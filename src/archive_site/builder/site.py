"""The spine: scan, read, link, plan, render, publish."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from time import perf_counter

import msgspec

from archive_site.builder.derive import URL, data_page, exported, of_export, path_of_export
from archive_site.builder.ledger import Ledger, anew_if_damaged, last, open_ledger
from archive_site.builder.meetings import meetings
from archive_site.builder.originals import kept_texts
from archive_site.builder.outline import Outline, Plan
from archive_site.builder.plan import CHECKS, PAGE_KINDS, path_of, plan
from archive_site.builder.publish import claim
from archive_site.builder.read import Rules, read, read_rules
from archive_site.builder.renew import Makings, Renewed, Shared, of_file, of_page, renew
from archive_site.builder.scan import File, scan
from archive_site.builder.unchanged import Folders, inputs_signature, outputs_signature
from archive_site.checks.verbatim import misprinted
from archive_site.loader.link import link, unlinked_home
from archive_site.loader.records import Reading, locate
from archive_site.model.archive import Archive
from archive_site.model.digest import digest
from archive_site.model.problems import Fault, Problem
from archive_site.model.record import Record, Ref
from archive_site.prose.convert import Engine


class Built(msgspec.Struct, frozen=True):
    """What a build did, or why it stopped before writing anything."""

    problems: tuple[Problem, ...]
    written: tuple[str, ...] = ()
    removed: int = 0
    unchanged: int = 0
    records: int = 0
    of: int = 0  # records read, drafts and withdrawn ones among them
    unpublished: tuple[tuple[str, str], ...] = ()  # reference, status
    left_out: tuple[str, ...] = ()  # what needs a base address and is left out without one
    seconds: float = 0.0

    @property
    def stopped(self) -> bool:
        """Whether problems kept the site as it was."""
        return stops(self.problems)


class Planned(msgspec.Struct, frozen=True):
    """An archive read, linked and planned: all that publishing needs."""

    rules: Rules
    outline: Outline
    plans: dict[str, Plan]
    static: tuple[File, ...]
    problems: tuple[Problem, ...]
    unpublished: dict[Ref, str]
    compared: int = 0  # kept texts that `check` has held claims against


@anew_if_damaged
def build(where: Folders) -> Built:
    """Bring the site up to date with the content; nothing is written while there are problems."""
    begun = perf_counter()
    inputs, _ = inputs_signature(where)
    with open_ledger(where) as ledger:
        planned = prepare(where, ledger)
        if stops(planned.problems):
            return Built(planned.problems)
        claim(where)
        renewed = renew(*all_makings(planned, ledger), ledger, where.site)
        built = _built(planned, renewed, perf_counter() - begun)
        said = msgspec.to_builtins(built)
        ledger.say("last", last(said, inputs, outputs_signature(where.site)))
    return built


@anew_if_damaged
def checked(where: Folders) -> Planned:
    """An archive read, linked and planned, with every problem; the site is not touched.

    What claims print is held against the kept texts, which builds never read.
    """
    with open_ledger(where) as ledger:
        planned = prepare(where, ledger)
    archive = planned.outline.archive
    kept = kept_texts(where, archive)
    faults = [each for ref, text in kept.items() for each in misprinted(archive.records[ref], text)]
    found = located(faults, where, planned.rules.settings.engine)
    problems = tuple(sorted({*planned.problems, *found}))
    return msgspec.structs.replace(planned, problems=problems, compared=len(kept))


def prepare(where: Folders, ledger: Ledger) -> Planned:
    """Scan, read, link, check and plan; reads files, and writes nothing but to the ledger."""
    top = where.content.name
    tree, unusable = scan(where.content)
    rules, unruly = read_rules(tree, where, ledger)
    readings = read(tree, rules, ledger, top)
    records, unpublished, unread = _sorted_out(readings, rules)
    archive, unlinked = link(records, rules.vocabulary.types, unpublished)
    terms = rules.settings.contested_terms
    doubtful = [fault for check in CHECKS for fault in check.find(archive, terms)]
    outline = Outline(archive, rules.settings, rules.theme.names)
    plans, two = plan(outline, PAGE_KINDS)
    found = located([*unlinked, *doubtful], where, rules.settings.engine)
    astray = unlinked_home(rules.settings, archive, unpublished)
    met = meetings(two, plans, tree.static, rules.assets, top)
    problems = tuple(sorted({*unusable, *unruly, *unread, *found, *astray, *met}))
    return Planned(rules, outline, plans, tree.static, problems, unpublished)


def all_makings(planned: Planned, ledger: Ledger) -> tuple[Makings, Makings]:
    """Every file of the site by its path below the output folder, and how it is made.

    The second are those that are written last, when the ledger tells of all others.
    """
    rules, outline = planned.rules, planned.outline
    shared = Shared(outline.site, rules.theme, digest([outline.site, rules.code]))
    if ledger.about("shared") != shared.mark:  # all pages are stale: compile before workers fork
        rules.theme.make_ready(outline.site.lang, outline.site.links)
        ledger.say("shared", shared.mark)
    copied = {file.path.removeprefix("static/"): file.full for file in planned.static}
    exports = tuple(exported(outline))
    makings: Makings = {
        **{path_of_export(file): partial(of_export, file, rules.code) for file in exports},
        **{path: partial(of_file, full) for path, full in {**rules.assets, **copied}.items()},
        **{path: partial(of_page, plan.page, shared) for path, plan in planned.plans.items()},
    }
    data = partial(of_page, partial(data_page, outline, exports, ledger), shared)
    return makings, {path_of(URL): data}


def stops(problems: Iterable[Problem]) -> bool:
    """Whether one of the problems is more than a warning."""
    return any(not problem.warning for problem in problems)


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


def _sorted_out(
    readings: Mapping[str, Reading], rules: Rules
) -> tuple[list[Record], dict[Ref, str], list[Problem]]:
    """Published records, the status of all others, and every problem of the files."""
    records: list[Record] = []
    unpublished: dict[Ref, str] = {}
    problems: list[Problem] = []
    for file, reading in readings.items():
        problems.extend(reading.problems)
        ref = Ref("/".join(file.removesuffix(".md").split("/")[-2:]))
        if reading.record is not None and reading.status == "published":
            records.append(reading.record)
        else:
            unpublished[ref] = reading.status
    return records, unpublished, problems


def _built(planned: Planned, renewed: Renewed, seconds: float) -> Built:
    archive: Archive = planned.outline.archive
    needing = () if planned.rules.settings.base_url else ("canonical addresses",)
    return Built(
        problems=planned.problems,
        written=renewed.written,
        removed=renewed.removed,
        unchanged=renewed.unchanged,
        records=len(archive.records),
        of=len(archive.records) + len(planned.unpublished),
        unpublished=tuple(sorted(planned.unpublished.items())),
        left_out=needing,
        seconds=seconds,
    )
