"""What mentions a record, where that is more than its own page shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import HOME, MENTIONS, Outline, PageKind, Plan, page_url, paged
from archive_site.model.archive import Label
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref
from archive_site.model.views import MentionsView

Rows = Sequence[tuple[Message, Ref]]
Part = tuple[Label, int, int, Rows]


def _plans(outline: Outline) -> Iterator[Plan]:
    for label, number, of, rows in _cut(outline):
        url = page_url(f"{label.url}mentions/", number)
        total = len(outline.archive.mentioned_by[label.ref])
        place = {"number": number, "of": of, "total": total}
        page = partial(_page, outline, label, rows, place)
        yield Plan(url, page, "mentions.html", partial(_parts, outline, label, rows, place))


def _parts(outline: Outline, label: Label, rows: Rows, place: dict[str, int]) -> dict[str, object]:
    marks = outline.label_marks(ref for _, ref in rows)
    return {"of_record": label, "mentioned_by": rows, "labels": marks, **place}


def _page(outline: Outline, label: Label, rows: Rows, place: dict[str, int]) -> Page:
    url = f"{label.url}mentions/"
    named = tuple((name, outline.label_of(ref)) for name, ref in rows)
    view = MentionsView(of_record=label, rows=named, url=url, **place)
    crumbs = (HOME, outline.way_to(label), Way(Message("Mentions"), url, True))
    at = page_url(url, view.number)
    return outline.page_on("mentions", at, label, view, crumbs=crumbs)


def _cut(outline: Outline) -> Iterator[Part]:
    """The long lists of mentions, page by page: record, number, of, rows."""
    for ref, rows in outline.archive.mentioned_by.items():
        label = outline.label_of(ref)
        if len(rows) > MENTIONS and label.url:
            pages = paged(rows)
            for number, part in enumerate(pages, 1):
                yield label, number, len(pages), part


PAGE_KIND = PageKind("mentions", _plans)
