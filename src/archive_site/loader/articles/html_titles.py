"""Who published a page, and under what title: candidates, the most trusted first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Mark, Page, candidate, headings
from archive_site.loader.articles.html_tree import pointer, words_of
from archive_site.model.clipping import Candidate, Confidence

PARTED = re.compile(r"\s+[|–—»·•:/-]+\s+|\s*\|\s*|\s+::\s+")
SMALL_PRINT = frozenset({"facebook", "twitter", "youtube", "home", "wordpress", "blogger"})
LONG = 500  # characters: a longer title is not cut


def publishers(page: Page) -> tuple[Candidate, ...]:
    """Whom the page names as its publisher; high where its marks and its title agree."""
    site = list(page.meta("og:site_name"))
    linked = [
        Mark(said.text, said.where)
        for thing, where in page.linked
        for key in ("publisher", "sourceOrganization")
        for said in texts(thing, where, key)
    ]
    named = {_plain(mark.value) for mark in site} & {_plain(mark.value) for mark in linked}
    _, title = _title(page)
    found = []
    for rule, marks in (("og:site_name", site), ("JSON-LD publisher", linked)):
        for mark in marks:
            if mark.value.lower() in SMALL_PRINT or mark.value.startswith(("http", "@")):
                continue
            sure = _plain(mark.value) in named and _plain(mark.value) in _plain(title)
            found.append(candidate(page, mark.value, "high" if sure else "medium", mark, rule))
    for mark in page.meta("application-name", "dc.publisher", "twitter:site"):
        if not mark.value.startswith(("@", "http")):
            found.append(candidate(page, mark.value, "low", mark, "meta"))
    return tuple(found)


def titles(page: Page, sites: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The titles that the page gives, the most trusted first."""
    names = {_plain(each.value) for each in sites} | {""}
    where, whole = _title(page)
    ones = [
        (words, Mark(words, pointer(element)))
        for words, element in headings(page)
        if _plain(words) not in names
    ]
    open_graph = [Mark(_cut(m.value, names), m.where) for m in page.meta("og:title")]
    linked = [
        Mark(said.text, said.where)
        for thing, at in page.linked
        for said in texts(thing, at, "headline")
    ]
    items = [
        Mark(words_of(each), pointer(each))
        for each in page.tree.xpath("//*[@itemprop='headline' and not(self::meta)]")
    ]
    ranked = list(_ranked(ones, [*open_graph, *linked, *items], whole))
    rest = [
        *(("og:title", mark) for mark in open_graph),
        *(("JSON-LD headline", mark) for mark in linked),
        *(("itemprop headline", mark) for mark in items),
        *(("meta title", mark) for mark in page.meta("twitter:title", "dc.title", "title")),
        ("title", Mark(_cut(whole, names), where)),
        *(("h1", mark) for _, mark in ones),
    ]
    return _made(page, ranked, [(r, m) for r, m in rest if _plain(m.value) not in names], whole)


def _ranked(
    ones: list[tuple[str, Mark]], marks: list[Mark], whole: str
) -> Iterator[tuple[str, Mark]]:
    """The rules that measured best, in their order."""
    begins = [
        (words, mark)
        for words, mark in ones
        if len(words.split()) >= 2 and _plain(whole).startswith(_plain(words))
    ]
    if begins:
        yield "h1 that begins the title", max(begins, key=lambda each: len(each[0]))[1]
    for mark in marks:
        for words, one in ones:
            if _plain(words) == _plain(mark.value) and len(words.split()) >= 2:
                yield "h1 that marks repeat", one
    for mark in (*marks, Mark(PARTED.split(whole)[0], "/html/head/title")):
        begun = [words for words, _ in ones if words.startswith(mark.value)]
        if begun and len(mark.value.split()) >= 3:
            yield "mark that begins the h1", mark
    if len(ones) == 1 and len(ones[0][0].split()) >= 2 and len(ones[0][0]) < 250:
        yield "only h1", ones[0][1]
    for mark in marks:
        if not PARTED.search(mark.value):
            yield "mark without separator", mark


def _made(
    page: Page, ranked: list[tuple[str, Mark]], rest: list[tuple[str, Mark]], whole: str
) -> tuple[Candidate, ...]:
    open_graph = {" ".join(mark.value.split()) for mark in page.meta("og:title")}
    ones = {words for words, _ in headings(page)}
    found: list[Candidate] = []
    for number, (rule, mark) in enumerate((*ranked, *rest)):
        if not mark.value or any(
            each.value == mark.value and each.where == mark.where for each in found
        ):
            continue
        sure = mark.value in open_graph and mark.value in ones and mark.value in whole
        confidence: Confidence = "low" if number >= len(ranked) else "medium"
        if sure and number == 0 and len(mark.value.split()) >= 3:
            confidence = "high"
        found.append(candidate(page, mark.value, confidence, mark, rule))
    return tuple(found)


def _title(page: Page) -> tuple[str, str]:
    element = page.tree.find("head/title")
    if element is None:
        element = next(page.tree.iter("title"), None)
    return ("/html/head/title", words_of(element)) if element is not None else ("", "")


def _cut(title: str, names: set[str]) -> str:
    """A title without the site's name, cut only where it equals the site's name."""
    title = " ".join(title.split())
    if len(title) > LONG:
        return title
    for match in reversed(list(PARTED.finditer(title))):
        if _plain(title[match.end() :]) in names and title[: match.start()]:
            return _cut(title[: match.start()], names)
    for match in PARTED.finditer(title):
        if _plain(title[: match.start()]) in names and title[match.end() :]:
            return _cut(title[match.end() :], names)
    return title


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
