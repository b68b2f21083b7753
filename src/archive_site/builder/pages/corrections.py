"""What was corrected in the records, by the days of the corrections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url, paged
from archive_site.model.archive import Shown
from archive_site.model.dates import sort_key
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Value
from archive_site.model.views import Correction, CorrectionsView

URL = "/corrections/"
TITLE = Message("Corrections")


def _plans(outline: Outline) -> Iterator[Plan]:
    rows = sorted(_rows(outline), key=lambda row: (sort_key(row.date), row.label.ref))
    pages = paged(rows)
    for number, part in enumerate(pages, 1):
        make = partial(_page, outline, part, number, (len(pages), len(rows)))
        yield Plan(page_url(URL, number), make)


def _rows(outline: Outline) -> Iterator[Correction]:
    for ref, record in outline.archive.records.items():
        label = outline.label_of(ref)
        for value in record.all("corrections") if label.url else ():
            name = value.one("field")
            field = outline.kinds[record.type].field(name)
            parts = ((*value.parts.get(part, ()), Value())[0] for part in ("was", "now", "why"))
            said = (Shown(text=part.text, lang=part.lang) for part in parts)
            yield Correction(
                label, value.one("date"), Message(field.label) if field else name, *said
            )


def _page(outline: Outline, rows: Sequence[Correction], number: int, many: tuple[int, int]) -> Page:
    view = CorrectionsView(tuple(rows), number, *many, URL)
    url = page_url(URL, number)
    crumbs = (HOME, Way(TITLE, URL, True))
    return outline.page("corrections", url, TITLE, view, section=URL, crumbs=crumbs)


PAGE_KIND = PageKind("corrections", _plans)
