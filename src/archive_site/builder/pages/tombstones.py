"""A page at the address of each withdrawn record: that it was withdrawn, when and why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from archive_site.builder.outline import HOME, Outline, PageKind, Plan
from archive_site.model.archive import Tombstone
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.views import TombstoneView

TITLE = Message("Record withdrawn")


def _plans(outline: Outline) -> Iterator[Plan]:
    for stone in outline.archive.tombstones:
        yield Plan(stone.label.url, partial(_page, outline, stone))


def _page(outline: Outline, stone: Tombstone) -> Page:
    view = TombstoneView(stone.label, stone.kind, stone.reason, stone.words, stone.date)
    crumbs = (HOME, Way(Message("Withdrawn"), stone.label.url, True))
    return outline.page("tombstone", stone.label.url, TITLE, view, crumbs=crumbs)


PAGE_KIND = PageKind("tombstone", _plans)
