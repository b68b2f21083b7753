"""What the held sources say on a record, where that is more than its own page shows."""

from __future__ import annotations

from collections.abc import Iterator

from archive_site.builder.outline import (
    HOME,
    TESTIMONIES,
    Outline,
    PageKind,
    page_url,
    paged,
)
from archive_site.builder.pages.record import groups
from archive_site.model.page import Page, StatementsView, Way


def _pages(outline: Outline) -> Iterator[Page]:
    for ref, rows in outline.archive.about.items():
        label = outline.label_of(ref)
        if len(rows) <= TESTIMONIES or not label.url:
            continue
        url = f"{label.url}statements/"
        crumbs = (HOME, Way(label.short or label.title, label.url), Way("Statements", url, True))
        ordered = [row for group in groups(rows) for row in group.rows]
        pages = paged(ordered, TESTIMONIES)
        for number, part in enumerate(pages, 1):
            view = StatementsView(label, groups(part), number, len(pages), len(rows), url)
            at = page_url(url, number)
            yield outline.page("statements", at, label.title, view, crumbs=crumbs)


PAGE_KIND = PageKind("statements", _pages)
