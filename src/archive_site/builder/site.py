"""The spine: scan, read, link, plan, render, publish."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from functools import partial
from time import perf_counter
from typing import NamedTuple

import msgspec

from archive_site.builder.catalogues import MAIN
from archive_site.builder.derive import URL, data_page, exported, of_export, path_of_export
from archive_site.builder.ledger import Ledger, anew_if_damaged, open_copy, open_ledger
from archive_site.builder.linked import located
from archive_site.builder.media import media_makings
from archive_site.builder.originals import kept_texts
from archive_site.builder.outline import Plan
from archive_site.builder.permalinks import added, text_of
from archive_site.builder.plan import path_of
from archive_site.builder.prepare import Planned, prepare, stops
from archive_site.builder.publish import Rehearsal, Writer, claim, refuse
from archive_site.builder.reasons import Reasons, reasons
from archive_site.builder.renew import Makings, Renewed, Wanted, of_file, of_page, renew
from archive_site.builder.rewrite import put
from archive_site.builder.shared import make_ready, shared_of
from archive_site.builder.spliced import NOTHING, Left
from archive_site.builder.standing import Standing, standing
from archive_site.builder.sure import SITE, Basis, keep_basis, kept_basis, sure_pages, unplanned
from archive_site.builder.unchanged import Folders, Inputs, inputs_of, last, outputs_signature
from archive_site.checks.verbatim import misprinted
from archive_site.model.archive import Archive
from archive_site.model.problems import ArchiveSiteError, Problem
from archive_site.renderer.links import root_of


class Wish(NamedTuple):
    """How a build is asked for, where it isn't the plain one."""

    frozen: bool = False  # stop where an address would be added to permalinks.txt
    leave_out: bool = False  # publish without the records that have problems
    reasons: bool = False  # tell for each file written which of its inputs changed
    rehearse: bool = False  # write nothing, and tell what would be written


PLAIN = Wish()
PICTURE = 40  # pages that take as long as one
OF_A_PAGE = 200  # records that an export takes as long for as a page
NEEDING = ("canonical addresses", "JSON-LD", "sitemap", "feed of latest additions", "calendars")


class Built(msgspec.Struct, frozen=True):
    """What a build did, or why it stopped before writing anything."""

    problems: tuple[Problem, ...]
    written: tuple[str, ...] = ()
    removed: int = 0
    unchanged: int = 0
    records: int = 0
    of: int = 0  # records read, drafts and withdrawn ones among them
    unpublished: tuple[tuple[str, str], ...] = ()  # reference, status
    unsaid: tuple[tuple[str, int, int], ...] = ()  # language, texts said in English, of how many
    left_out: tuple[str, ...] = ()  # what needs a base address and is left out without one
    seconds: float = 0.0
    taken: tuple[str, ...] = ()  # the files removed
    strange: tuple[str, ...] = ()  # those of them that no build made, as far as is known
    added: tuple[str, ...] = ()  # the addresses added to permalinks.txt
    broken: tuple[Problem, ...] = ()  # of the records that were left out for them
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()  # file written, what changed
    root: str = "/"  # the path of the base address, where the site stands

    @property
    def stopped(self) -> bool:
        """Whether problems kept the site as it was."""
        return stops(self.problems)


@anew_if_damaged
def build(where: Folders, wish: Wish = PLAIN, inputs: Inputs | None = None) -> Built:
    """Bring the site up to date with the content; nothing is written while there are problems.

    `inputs` is what it is made from, where that was looked for before: what changed since is taken
    in now, and looked at again by the next build.
    """
    begun = perf_counter()
    signature, _ = inputs or inputs_of(where)
    with (open_copy if wish.rehearse else open_ledger)(where) as ledger:
        stands = standing(where.site, ledger)
        since = partial(_basis_of, stands, ledger)
        planned = prepare(where, ledger, leave_out=wish.leave_out, since=since)
        if stops(planned.problems):
            return Built(planned.problems, broken=planned.broken)
        writer = _writer(where, wish)
        added = _keep_addresses(where, planned, wish)
        whys = ledger.whys() if wish.reasons else {}
        make_ready(planned.rules, planned.outlines, ledger)
        wanted = _wanted(where, planned, ledger, stands().before)
        _fetch(planned, [path for path, plan in planned.plans.items() if not plan.parts])
        renewed = renew(wanted, stands(), ledger, writer, partial(_fetch, planned))
        keep_basis(ledger, SITE, planned.basis)
        told = tuple(reasons(whys, ledger.whys(), renewed.written)) if wish.reasons else ()
        built = _built(planned, renewed, added, told, perf_counter() - begun)
        said = msgspec.to_builtins(_told_again(built))
        plain = not planned.broken  # what was left out is to be said by the next build again
        outputs = outputs_signature(where, renewed.published) if plain else ""
        ledger.say("last", last(said, signature, outputs, ledger.begun))
    return built


@anew_if_damaged
def checked(where: Folders) -> Planned:
    """An archive read, linked and planned, with every problem; the site is not touched.

    What claims print, drafts' too, is held against the kept texts, which builds never read.
    """
    with open_ledger(where) as ledger:
        planned = prepare(where, ledger)
    kept = kept_texts(where, [*planned.outline.archive.records.values(), *planned.drafts])
    faults = [fault for record, text in kept for fault in misprinted(record, text)]
    found = located(faults, where, planned.rules.settings.engine)
    problems = tuple(sorted({*planned.problems, *found}))
    return msgspec.structs.replace(planned, problems=problems, compared=len(kept))


def _writer(where: Folders, wish: Wish) -> Writer:
    if wish.rehearse:
        refuse(where)
        return Rehearsal(where.site)
    claim(where)
    return Writer(where.site)


def _keep_addresses(where: Folders, planned: Planned, wish: Wish) -> tuple[str, ...]:
    """Add the addresses that are new to the list of all, before they are published."""
    known = planned.permalinks
    new = added(known, planned.outline.archive)
    if new and wish.frozen:
        count = f"{len(new):,} address{'' if len(new) == 1 else 'es'}"
        raise ArchiveSiteError(
            f"--frozen: {count} would be added to permalinks.txt, the first {new[0]}; "
            "build without --frozen and commit the file"
        )
    if not wish.rehearse and (new or not where.permalinks.exists()):
        text = text_of({*known.addresses, *new}, known.erased)
        put(where.permalinks, text.encode())
    return tuple(new)


def all_makings(planned: Planned, ledger: Ledger, left: Left = NOTHING) -> tuple[Makings, Makings]:
    """Every file of the site by its path below the output folder, and how it is made.

    The second are those that are written last, when the ledger tells of all others. `left` is what
    exports are put together of, besides what is made anew.
    """
    rules, outline = planned.rules, planned.outline
    every = {each.edition.prefix: shared_of(rules, each) for each in planned.outlines}
    copied = {file.path.removeprefix("static/"): file.full for file in planned.static}
    exports = tuple(exported(outline)) if planned.edited is None else ()
    makings: Makings = {
        **{path_of_export(file): partial(of_export, file, rules.code, left) for file in exports},
        **{path: partial(of_file, full) for path, full in {**rules.assets, **copied}.items()},
        **media_makings(outline.archive, planned.media, rules.code),
        **{
            path: partial(of_page, plan, every[plan.edition.prefix])
            for path, plan in planned.plans.items()
        },
    }
    last = {
        path_of(URL, each.edition.prefix): partial(
            of_page,
            Plan(URL, partial(data_page, each, exports, ledger)),
            every[each.edition.prefix],
        )
        for each in planned.outlines
        if planned.edited is None
    }
    return makings, last


def _heavy(planned: Planned, makings: Iterable[str], known: Container[str]) -> dict[str, int]:
    """The files that take as long as many pages: pictures, and what is made of all records anew."""
    of_all = 1 + len(planned.outline.archive.records) // OF_A_PAGE
    found = {path: PICTURE for path in makings if path.startswith("media/")}
    data = (path for path in makings if path.startswith("data/") and path not in planned.plans)
    return found | dict.fromkeys((path for path in data if path not in known), of_all)


def _basis_of(stands: Callable[[], Standing], ledger: Ledger) -> Basis | None:
    """What the site is made from that stands there, where nobody has touched it."""
    return kept_basis(ledger, SITE) if stands().is_whole else None


def _wanted(where: Folders, planned: Planned, ledger: Ledger, before: Iterable[str]) -> Wanted:
    """All files of the site; of those that hang on no text, where texts alone differ, no more."""
    left = Left(where.site, ledger.seams())
    makings, last = all_makings(planned, ledger, left)
    if planned.edited is None:
        return Wanted(makings, last, heavy=_heavy(planned, makings, left.seams))
    prefixes = [each.edition.prefix for each in planned.outlines]
    rest = unplanned(before, makings, prefixes)
    return Wanted(makings, last, rest | sure_pages(planned.plans, planned.edited))


def _told_again(built: Built) -> Built:
    """What a build with nothing to do says after this one; nothing of what was here before."""
    every = built.unchanged + len(built.written)
    none = dict.fromkeys(("written", "taken", "strange", "added", "reasons"), ())
    return msgspec.structs.replace(built, unchanged=every, removed=0, **none)


def _fetch(planned: Planned, due: Sequence[str]) -> None:
    """Have at hand the prose that pages show which are due."""
    plans = [planned.plans[path] for path in due if path in planned.plans]
    for outline in planned.outlines:
        own = (plan for plan in plans if plan.edition.prefix == outline.edition.prefix)
        outline.fetch(ref for plan in own for ref in plan.refs)


def _built(
    planned: Planned,
    renewed: Renewed,
    added: tuple[str, ...],
    told: Reasons,
    seconds: float,
) -> Built:
    archive: Archive = planned.outline.archive
    needing = () if planned.rules.settings.base_url else NEEDING
    return Built(
        problems=planned.problems,
        written=renewed.written,
        removed=len(renewed.removed),
        unchanged=renewed.unchanged,
        records=len(archive.records),
        of=len(archive.records) + len(planned.unpublished),
        unpublished=tuple(sorted(planned.unpublished.items())),
        unsaid=tuple(
            (lang, texts.missing, texts.of)
            for lang, texts in planned.rules.texts.items()
            if texts.missing and lang != MAIN
        ),
        left_out=needing,
        seconds=seconds,
        taken=renewed.removed,
        strange=renewed.strange,
        added=added,
        broken=planned.broken,
        reasons=told,
        root=root_of("/404.html", planned.rules.settings.base_url),
    )
