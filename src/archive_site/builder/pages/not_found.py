"""The page for an address that isn't there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.model.message import Message
from archive_site.model.page import Page
from archive_site.model.views import NotFoundView

URL = "/404.html"


def _plans(outline: Outline) -> Iterator[Plan]:
    yield Plan(URL, partial(_page, outline), own=True)


def _page(outline: Outline) -> Page:
    view = NotFoundView(ways=(*outline.site.ways, *outline.site.more))
    return outline.page("404", URL, Message("No such page"), view)


PAGE_KIND = PageKind("not_found", _plans)
