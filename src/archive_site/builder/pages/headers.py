"""`_headers`: what hosts of static sites that read it are to send with every answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.model.page import Page

URL = "/_headers"


class HeadersView(msgspec.Struct, frozen=True):
    """Nothing: what hosts are to send is the same for every archive."""


def _plans(outline: Outline) -> Iterator[Plan]:
    yield Plan(URL, partial(_page, outline))


def _page(outline: Outline) -> Page:
    return outline.page("headers", URL, "", HeadersView())


PAGE_KIND = PageKind("headers", _plans)
