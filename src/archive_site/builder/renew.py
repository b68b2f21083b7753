"""Which files of the site are stale, and their renewal: rendered, compared, written, in shares."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from archive_site.builder.ledger import Ledger, Output
from archive_site.builder.outline import Plan
from archive_site.builder.publish import WAITING, Writer
from archive_site.builder.unchanged import Stat, present
from archive_site.builder.workers import in_shares
from archive_site.model.digest import digest
from archive_site.model.page import Page, Site
from archive_site.renderer.render import render
from archive_site.renderer.templates import Theme
from archive_site.renderer.voice import Voice, voice_of


class Making(NamedTuple):
    """How a file of the site is made: the digest of all it is made from, and its bytes.

    `why` gives the parts of the digest by name; it is asked only for files that are stale.
    """

    digest: str
    body: Callable[[], bytes]
    why: Callable[[], dict[str, str]]


class Shared(NamedTuple):
    """What all pages of a language are made from besides their own value.

    `texts` are the interface's (GNU's MO form); `mark` is the digest of it all.
    """

    site: Site
    theme: Theme
    texts: bytes
    mark: str


def voice_in(shared: Shared) -> Voice:
    """How pages of a language speak."""
    site = shared.site
    return voice_of(site.lang, site.links, site.prefix, shared.texts, site.main)


class Renewed(NamedTuple):
    """What became of the site: paths written and removed, how many files stayed as they were."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    published: dict[str, Stat]  # time and size of every file of the site
    strange: tuple[str, ...]  # those removed that no build made, as far as is known


HEAVY = 40  # pages that take as long as one picture

Makings = Mapping[str, Callable[[], Making]]


class Wanted(NamedTuple):
    """Every file of the site by its path, and how it is made.

    `last` is made when all else is published and kept in the ledger. `sure` are those that are
    made from the same as last time, so that only their files are looked at.
    """

    makings: Makings
    last: Makings
    sure: Container[str] = ()


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


def is_as_left(kept: Output | None, there: Stat | None) -> bool:
    """Whether a file lies there as the last build left it."""
    return kept is not None and there == (kept.mtime, kept.size)


def is_stale(making: Making, kept: Output | None, there: Stat | None) -> bool:
    """Whether a file is made from something else than last time, or isn't as the build left it."""
    return kept is None or kept.digest != making.digest or not is_as_left(kept, there)


def renew(wanted: Wanted, ledger: Ledger, writer: Writer, due: Due) -> Renewed:
    """Bring the output folder to what is planned, touching nothing that is right already.

    `due` is told what will be made, before it is.
    """
    makings, last, sure = wanted
    every = {**makings, **last}
    before, there = ledger.outputs(), present(Path(writer.site), also=WAITING)

    def is_due(path: str) -> bool:
        kept, stat = before.get(path), there.get(path)
        left = is_as_left(kept, stat)
        return not left or (path not in sure and is_stale(every[path](), kept, stat))

    def work(share: Sequence[str]) -> list[tuple[Output, bool]]:
        found = []
        for path in share:
            making = every[path]()
            stat, new = writer.write(path, making.body(), path in there)
            found.append((Output(path, making.digest, *stat, json.dumps(making.why())), new))
        return found

    strays = [path for path in there if path not in every]
    # What stands in the way of a folder must go first: a file `a` before `a/index.html`.
    writer.remove(strays)
    stale = [path for path in makings if is_due(path)]
    due(stale)
    size = len(stale) + HEAVY * sum(path.startswith("media/") for path in stale)
    done = in_shares(work, stale, size)
    ledger.keep_outputs([output for output, _ in done], [p for p in before if p not in every])
    done_last = work([path for path in last if is_due(path)])
    ledger.keep_outputs([output for output, _ in done_last], ())
    written = tuple(sorted(output.path for output, new in [*done, *done_last] if new))
    now = {output.path: (output.mtime, output.size) for output, _ in [*done, *done_last]}
    published = {path: now.get(path) or there[path] for path in every}
    # Where no build is remembered nothing can be said; one that was killed leaves some behind.
    left = [path for path in strays if path not in before] if before else []
    strange = tuple(sorted(path for path in left if WAITING not in path))
    kept = len(every) - len(written)
    return Renewed(written, tuple(sorted(strays)), kept, published, strange)
