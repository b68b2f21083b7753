"""Which files of the site are stale, and their renewal: rendered, compared, written, in shares."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from archive_site.builder.ledger import Ledger, Output
from archive_site.builder.publish import leftovers, present, publish, remove
from archive_site.builder.workers import in_shares
from archive_site.model.digest import digest, digest_parts
from archive_site.model.page import Page, Site
from archive_site.renderer.render import render
from archive_site.renderer.templates import Theme


class Making(NamedTuple):
    """How a file of the site is made: the digest of all it is made from, and its bytes.

    `why` gives the parts of the digest by name; it is asked only for files that are written.
    """

    digest: str
    body: Callable[[], bytes]
    why: Callable[[], dict[str, str]]


class Renewed(NamedTuple):
    """What became of the site: paths written and removed, how many files stayed as they were."""

    written: tuple[str, ...]
    removed: int
    unchanged: int


def of_page(page: Page, site: Site, theme: Theme, base: str) -> Making:
    """How a page is made; `base` is the digest of what all pages share."""
    made = digest([page, theme.digest(page.template), base])
    return Making(made, lambda: render(page, site, theme), lambda: parts_of(page, theme, base))


def parts_of(page: Page, theme: Theme, base: str) -> dict[str, str]:
    """What a page is made from, part by part: its view's fields, its template, what all share."""
    outside = {name: getattr(page, name) for name in page.__struct_fields__ if name != "view"}
    return {
        **digest_parts(page.view),
        "title, breadcrumb and address": digest(outside)[:8],
        f"template {page.template}": theme.digest(page.template)[:8],
        "settings, navigation or archive-site itself": base[:8],
    }


def of_file(full: str, mark: str) -> Making:
    """How a file that is copied as it is is made."""
    return Making(mark, Path(full).read_bytes, lambda: {"the file itself": mark[:8]})


def of_bytes(mark: str, body: bytes | None, kept: Path) -> Making:
    """How a derived file is made: from its bytes, or, where it wasn't stale, not at all."""
    whole = kept.read_bytes if body is None else lambda: body
    return Making(mark, whole, lambda: {"records, claims and titles": digest(mark)[:8]})


def stale(
    makings: Mapping[str, Making], before: Mapping[str, Output], there: Mapping[str, object]
) -> list[str]:
    """Paths whose digest is not that of the last build, or whose file is not as that left it."""
    return [
        path
        for path, making in makings.items()
        if (kept := before.get(path)) is None
        or kept.digest != making.digest
        or there.get(path) != (kept.mtime, kept.size)
    ]


def renew(makings: Mapping[str, Making], ledger: Ledger, site: Path) -> Renewed:
    """Bring the output folder to what is planned, touching nothing that is right already."""
    before, there = ledger.outputs(), present(site)
    paths = stale(makings, before, there)

    def work(share: Sequence[str]) -> list[tuple[Output, bool]]:
        return [
            (Output(path, makings[path].digest, *stat, json.dumps(makings[path].why())), new)
            for path, stat, new in publish(site, share, lambda each: makings[each].body())
        ]

    strays = [path for path in there if path not in makings]
    # What stands in the way of a folder must go first: a file `a` before `a/index.html`.
    removed = remove(site, [*strays, *leftovers(site)])
    done = in_shares(work, paths)
    ledger.keep_outputs([output for output, _ in done], [p for p in before if p not in makings])
    written = tuple(sorted(output.path for output, new in done if new))
    return Renewed(written, removed, len(makings) - len(written))
