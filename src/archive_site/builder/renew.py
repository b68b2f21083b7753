"""Which files of the site are stale, and their renewal: rendered, compared, written, in shares."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from archive_site.builder.ledger import Ledger, Output
from archive_site.builder.outline import Plan
from archive_site.builder.publish import WAITING, Writer
from archive_site.builder.shared import Shared
from archive_site.builder.standing import Standing, lies_as_left
from archive_site.builder.unchanged import Stat
from archive_site.builder.workers import in_shares
from archive_site.model.digest import digest
from archive_site.model.page import Page
from archive_site.renderer.render import render


class Making(NamedTuple):
    """How a file of the site is made: the digest of all it is made from, and its bytes.

    `why` gives the parts of the digest by name, `seams` where it can be cut to be put together
    again; they are asked only for files that are stale.
    """

    digest: str
    body: Callable[[], bytes]
    why: Callable[[], dict[str, str]]
    seams: Callable[[], bytes] = bytes


class Renewed(NamedTuple):
    """What became of the site: paths written and removed, how many files stayed as they were."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    published: dict[str, Stat]  # time and size of every file of the site
    strange: tuple[str, ...]  # those removed that no build made, as far as is known


Makings = Mapping[str, Callable[[], Making]]


class Wanted(NamedTuple):
    """The files of the site by their paths, and how they are made.

    `last` is made when all else is published and kept in the ledger. `sure` are those that are
    made from the same as last time, so that only whether they are as they were left is asked; how
    some of them are made is not told. `heavy` tells as how many pages a file counts that takes
    longer than one.
    """

    makings: Makings
    last: Makings
    sure: frozenset[str] = frozenset()
    heavy: Mapping[str, int] = {}


Due = Callable[[list[str]], None]


def of_page(plan: Plan, shared: Shared) -> Making:
    """How a page is made; its value is made here only where nothing cheaper tells it apart."""
    made = plan.page if plan.parts else cache(plan.page)
    parts = plan.parts() if plan.parts else _told(made())
    template = plan.template or made().template
    used = shared.theme.digest(template)

    def why() -> dict[str, str]:
        return {
            **{name: digest(part)[:8] for name, part in parts.items()},
            f"template {template}": used[:8],
            "settings, types, navigation, words or archive-site itself": shared.mark[:8],
        }

    def body() -> bytes:
        return render(made(), shared.site, shared.theme, shared.texts)

    return Making(digest([parts, template, used, shared.mark]), body, why)


def _told(page: Page) -> dict[str, object]:
    """The parts of a page by its own value."""
    outside = [getattr(page, name) for name in page.__struct_fields__ if name != "view"]
    view = {name: getattr(page.view, name) for name in page.view.__struct_fields__}
    return {**view, "title, breadcrumb and address": outside}


def of_file(full: str) -> Making:
    """How a file that is copied as it is is made."""
    body = Path(full).read_bytes()
    mark = digest(body)
    return Making(mark, lambda: body, lambda: {"the file itself": mark[:8]})


def is_stale(making: Callable[[], Making], kept: Output | None, there: Stat | None) -> bool:
    """Whether a file is made from something else than last time, or isn't as the build left it."""
    return kept is None or not lies_as_left(kept, there) or kept.digest != making().digest


def renew(wanted: Wanted, standing: Standing, ledger: Ledger, writer: Writer, due: Due) -> Renewed:
    """Bring the output folder to what is planned, touching nothing that is right already.

    `due` is told what will be made, before it is.
    """
    makings, last, sure, heavy = wanted
    made, (before, there) = {**makings, **last}, standing
    every = made.keys() | sure

    def is_due(path: str) -> bool:
        if path in sure:
            return not standing.is_as_left(path)
        return is_stale(made[path], before.get(path), there.get(path))

    def work(share: Sequence[str]) -> list[tuple[Output, bool]]:
        found = []
        for path in share:
            making = made[path]()
            stat, new = writer.write(path, making.body(), path in there)
            told = json.dumps(making.why()), making.seams()
            found.append((Output(path, making.digest, *stat, *told), new))
        return found

    strays = [path for path in there if path not in every]
    # What stands in the way of a folder must go first: a file `a` before `a/index.html`.
    writer.remove(strays)
    # Here and not in shares: what pages are compared by is then at hand when some are made.
    stale = [path for path in makings if is_due(path)]
    due(stale)
    done = in_shares(work, stale, sum(heavy.get(path, 1) for path in stale))
    ledger.keep_outputs([output for output, _ in done], [p for p in before if p not in every])
    done_last = work([path for path in last if is_due(path)])
    ledger.keep_outputs([output for output, _ in done_last], ())
    return _renewed(every, standing, strays, [*done, *done_last])


def _renewed(
    every: Collection[str],
    standing: Standing,
    strays: Sequence[str],
    done: Sequence[tuple[Output, bool]],
) -> Renewed:
    """What became of a site of some files, of those that were made, and whether these differ."""
    before, there = standing
    written = tuple(sorted(output.path for output, new in done if new))
    now = {output.path: (output.mtime, output.size) for output, _ in done}
    published = {path: now.get(path) or there[path] for path in every}
    # Where no build is remembered nothing can be said; one that was killed leaves some behind.
    left = [path for path in strays if path not in before] if before else []
    strange = tuple(sorted(path for path in left if WAITING not in path))
    kept = len(every) - len(written)
    return Renewed(written, tuple(sorted(strays)), kept, published, strange)
