"""A page at each published address whose record a build leaves out because it is broken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from archive_site.builder.outline import HOME, Outline, PageKind, Plan
from archive_site.model.message import Message
from archive_site.model.page import Page
from archive_site.model.views import AsideView

TITLE = Message("This record is being mended")


def _plans(outline: Outline) -> Iterator[Plan]:
    for url in outline.aside:
        yield Plan(url, partial(_page, outline, url))


def _page(outline: Outline, url: str) -> Page:
    return outline.page("aside", url, TITLE, AsideView(url), crumbs=(HOME,))


PAGE_KIND = PageKind("aside", _plans)
