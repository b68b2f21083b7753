"""The page for an address that isn't there."""

from __future__ import annotations

from collections.abc import Iterator

from archive_site.builder.outline import Outline, PageKind
from archive_site.model.page import NotFoundView, Page


def _pages(outline: Outline) -> Iterator[Page]:
    view = NotFoundView(ways=(*outline.site.ways, *outline.site.more))
    yield outline.page("404", "/404.html", "No such page", view)


PAGE_KIND = PageKind("not_found", _pages)
