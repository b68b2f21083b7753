"""What mentions a record, where that is more than its own page shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url
from archive_site.builder.pages.record import mentions_pages
from archive_site.model.archive import Label
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref
from archive_site.model.views import MentionsView


def _plans(outline: Outline) -> Iterator[Plan]:
    for label, number, of, rows in mentions_pages(outline):
        url = page_url(f"{label.url}mentions/", number)
        yield Plan(url, partial(_page, outline, label, (number, of), rows))


def _page(
    outline: Outline, label: Label, place: tuple[int, int], rows: Sequence[tuple[Message, Ref]]
) -> Page:
    url = f"{label.url}mentions/"
    number, of = place
    view = MentionsView(
        of_record=label,
        rows=tuple((name, outline.label_of(ref)) for name, ref in rows),
        number=number,
        of=of,
        total=len(outline.archive.mentioned_by[label.ref]),
        url=url,
    )
    crumbs = (HOME, Way(label.short or label.title, label.url), Way(Message("Mentions"), url, True))
    return outline.page("mentions", page_url(url, number), label.title, view, crumbs=crumbs)


PAGE_KIND = PageKind("mentions", _plans)
