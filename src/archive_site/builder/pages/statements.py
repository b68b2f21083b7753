"""What the held sources say on a record, where that is more than its own page shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import (
    HOME,
    TESTIMONIES,
    Outline,
    PageKind,
    Plan,
    page_url,
    paged,
)
from archive_site.builder.pages.record import groups
from archive_site.model.archive import Label, Testimony
from archive_site.model.compared import StatementsView
from archive_site.model.message import Message
from archive_site.model.page import Page, Way


def _plans(outline: Outline) -> Iterator[Plan]:
    for ref, rows in outline.archive.about.items():
        label = outline.label_of(ref)
        if len(rows) <= TESTIMONIES or not label.url:
            continue
        ordered = [row for group in groups(rows) for row in group.rows]
        pages = paged(ordered, TESTIMONIES)
        for number, part in enumerate(pages, 1):
            place = (number, len(pages), len(rows))
            url = page_url(f"{label.url}statements/", number)
            yield Plan(url, partial(_page, outline, label, place, part))


def _page(
    outline: Outline, label: Label, place: tuple[int, int, int], rows: Sequence[Testimony]
) -> Page:
    url = f"{label.url}statements/"
    view = StatementsView(label, groups(rows), *place, url)
    crumbs = (
        HOME,
        outline.way_to(label),
        Way(Message("Statements"), url, True),
    )
    at = page_url(url, place[0])
    return outline.page_on("statements", at, label, view, crumbs=crumbs)


PAGE_KIND = PageKind("statements", _plans)
