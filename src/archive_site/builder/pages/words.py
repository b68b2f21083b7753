"""Words compared: which words each source uses, in the order of the sources' dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.comparing import row_of, with_copies
from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url
from archive_site.model.compared import ComparedRow, WordsOf, WordsView
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref

URL = "/words/"
WORDS = 120  # of statements on a page, near copies counted: none above 30 KB gzipped

Said = tuple[Ref, ComparedRow]  # of which record


def _plans(outline: Outline) -> Iterator[Plan]:
    pages = _cut(
        [said for subject in sorted(outline.archive.about) for said in _of(outline, subject)]
    )
    for number, part in enumerate(pages, 1):
        yield Plan(page_url(URL, number), partial(_page, outline, part, (number, len(pages))))


def _of(outline: Outline, subject: Ref) -> Iterator[Said]:
    """The words for a record; near copies that print the same share one."""
    terms = [row for row in outline.archive.about[subject] if row.claim.kind == "term"]
    for members in with_copies(outline, terms):
        yield subject, row_of(outline, members)


def _cut(rows: Sequence[Said]) -> list[list[Said]]:
    pages: list[list[Said]] = []
    room = 0
    for subject, row in rows:
        size = 1 + len(row.copies)
        if size > room:
            pages.append([])
            room = WORDS
        pages[-1].append((subject, row))
        room -= size
    return pages


def _page(outline: Outline, rows: Sequence[Said], place: tuple[int, int]) -> Page:
    by_subject: dict[Ref, list[ComparedRow]] = {}
    for subject, row in rows:
        by_subject.setdefault(subject, []).append(row)
    subjects = tuple(_words(outline, ref, found) for ref, found in by_subject.items())
    view = WordsView(subjects, *place)
    url = page_url(URL, place[0])
    title = Message("Words compared")
    crumbs = (HOME, Way(title, URL, True))
    return outline.page("words", url, title, view, section=URL, crumbs=crumbs)


def _words(outline: Outline, subject: Ref, rows: list[ComparedRow]) -> WordsOf:
    on = outline.archive.sources_on.get(subject, ())
    using = {row.source.ref for row in outline.archive.about[subject] if row.claim.kind == "term"}
    silent, count = outline.silent(subject, using)
    return WordsOf(
        about=outline.label_of(subject),
        rows=tuple(rows),
        silent=silent,
        silent_count=count,
        of=len(on),
    )


PAGE_KIND = PageKind("words", _plans)
