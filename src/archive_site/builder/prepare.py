"""The reading half of the spine: scan, read, link, check, plan; nothing of the site is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from archive_site.builder.found import Found, find
from archive_site.builder.ledger import Ledger
from archive_site.builder.linked import Linked, linked
from archive_site.builder.media import paths_of
from archive_site.builder.meetings import meetings
from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.builder.permalinks import Permalinks
from archive_site.builder.plan import PAGE_KINDS, of_texts, plan
from archive_site.builder.read import Rules
from archive_site.builder.scan import File
from archive_site.builder.sure import WORDS, Basis, basis_of, edited_since, keep_basis, kept_basis
from archive_site.builder.unchanged import Folders
from archive_site.loader.records import Reading
from archive_site.model.problems import Problem
from archive_site.model.record import Record, Ref


class Planned(msgspec.Struct, frozen=True):
    """An archive read, linked and planned: all that publishing needs.

    `broken` are the problems of records that are left out for them, where that was asked for.
    Where nothing but texts of records differs from what the last build was made from, `edited`
    are these records, and pages that show no text are not planned.
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
    basis: Basis | None = None
    edited: frozenset[Ref] | None = None

    @property
    def outline(self) -> Outline:
        """The outline of the main language."""
        return self.outlines[0]


def prepare(
    where: Folders,
    ledger: Ledger,
    *,
    leave_out: bool = False,
    since: Callable[[], Basis | None] = lambda: None,
) -> Planned:
    """Scan, read, link, check and plan; reads files, and writes nothing but to the ledger.

    With `leave_out`, records that have problems are left out, and what they were is told. `since`
    gives what the site is made from that stands there whole.
    """
    found = find(where, ledger)
    broken: set[Problem] = set()
    planned = _planned(found, frozenset(), ledger, since)
    while leave_out and (more := _of_records(planned.problems, where.content.name) - broken):
        broken |= more
        out = frozenset(problem.place.file for problem in broken)
        planned = _planned(found, out, ledger, since)
    if found.rules.settings.search:
        ledger.keep_words(found.stock.words, planned.outline.words)
        ledger.keep_cuts(planned.outline.cuts)
        keep_basis(ledger, WORDS, planned.basis)
    rest = tuple(problem for problem in planned.problems if problem not in broken)
    return msgspec.structs.replace(planned, problems=rest, broken=tuple(sorted(broken)))


def _planned(
    found: Found, out: frozenset[str], ledger: Ledger, since: Callable[[], Basis | None]
) -> Planned:
    """The archive planned: where texts alone differ, only pages that show some."""
    now, readings, before = basis_of(found, out), found.readings, since()
    edited = edited_since(before, now, readings)
    known = linked(found, out, before.settled if before and edited is not None else None)
    # Words that other code found are thrown away by who reads them; what is kept of them stays.
    of_words = kept_basis(ledger, WORDS) if found.stock.words else None
    known.outlines[0].reworded = edited_since(of_words, now, readings)
    kinds = PAGE_KINDS if edited is None else of_texts(_types_of(known, edited))
    basis = msgspec.structs.replace(now, settled=known.settled)
    return msgspec.structs.replace(planned_from(known, kinds), basis=basis, edited=edited)


def _types_of(known: Linked, refs: Iterable[Ref]) -> set[str]:
    records = known.outlines[0].archive.records
    return {records[ref].type for ref in refs if ref in records}


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


def planned_of(found: Found, kinds: Sequence[PageKind] = PAGE_KINDS) -> Planned:
    """The archive linked, checked and planned."""
    return planned_from(linked(found), kinds)


def planned_from(known: Linked, kinds: Sequence[PageKind]) -> Planned:
    """The pages of some kinds planned, and what is wrong where files would meet."""
    found, rules, outlines = known.found, known.found.rules, known.outlines
    plans, two = plan(outlines, kinds)
    written = (*rules.assets, *paths_of(outlines[0].archive.media.values()))
    met = meetings(two, plans, found.tree.static, written, found.where.content.name)
    return Planned(
        *(rules, outlines, plans, found.tree.static, found.tree.media),
        tuple(sorted({*known.problems, *met})),
        *(known.unpublished, found.permalinks),
        drafts=known.drafts,
        readings=found.readings,
    )
