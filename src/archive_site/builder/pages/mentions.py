"""What mentions a record, where that is more than its own page shows."""

from __future__ import annotations

from collections.abc import Iterator

from archive_site.builder.outline import HOME, Outline, PageKind, page_url
from archive_site.builder.pages.record import mentions_pages
from archive_site.model.page import MentionsView, Page, Way


def _pages(outline: Outline) -> Iterator[Page]:
    for label, number, of, rows in mentions_pages(outline):
        url = f"{label.url}mentions/"
        view = MentionsView(
            of_record=label,
            rows=tuple((name, outline.label_of(ref)) for name, ref in rows),
            number=number,
            of=of,
            total=len(outline.archive.mentioned_by[label.ref]),
            url=url,
        )
        crumbs = (HOME, Way(label.short or label.title, label.url), Way("Mentions", url, True))
        yield outline.page("mentions", page_url(url, number), label.title, view, crumbs=crumbs)


PAGE_KIND = PageKind("mentions", _pages)
