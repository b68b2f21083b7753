"""A page at the address of each former id, which leads to the record that stands for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.model.page import Page
from archive_site.model.record import Ref
from archive_site.model.views import RedirectView


def _plans(outline: Outline) -> Iterator[Plan]:
    for url, ref in outline.archive.former.items():
        yield Plan(url, partial(_page, outline, url, ref))


def _page(outline: Outline, url: str, ref: Ref) -> Page:
    label = outline.label_of(ref)
    return outline.page("redirect", url, label.title, RedirectView(label, url))


PAGE_KIND = PageKind("redirect", _plans)
