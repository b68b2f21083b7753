"""Who published a page, and under what title: candidates, the most trusted first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Mark, Page, candidate, headings
from archive_site.loader.articles.html_prose import is_strange
from archive_site.loader.articles.html_tree import pointer, words_of
from archive_site.model.clipping import Candidate, Confidence

PARTED = re.compile(r"\s+[|–—»·•:/-]+\s+|\s*\|\s*|\s+::\s+")
SMALL_PRINT = frozenset({"facebook", "twitter", "youtube", "home", "wordpress", "blogger"})
HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})", re.I)
TOP = re.compile(r"<h[1-3]>[^<]*$")
NEAR = 10  # passages between a heading and the article under it
FRONT = re.compile(r"(?:https?://[^/]+)?/?(?:index\.\w+|\.?/?)?", re.I)
SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]")
MOST_HEADINGS = 60
LONGEST_HEADING = 250  # characters
WEIGHTY = 3  # letters of a word that says little, "the"
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
    names = {_plain(each.value) for each in sites} | _hosts(page) | {""}
    where, whole = _title(page)
    ones = [
        (words, Mark(words, pointer(element)))
        for words, element in headings(page)
        if not _is_sites(words, element, names)
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
    ranked = list(_ranked(ones, [*open_graph, *linked, *items], whole, _lesser(page, names)))
    rest = [
        *(("og:title", mark) for mark in open_graph),
        *(("JSON-LD headline", mark) for mark in linked),
        *(("itemprop headline", mark) for mark in items),
        *(("meta title", mark) for mark in page.meta("twitter:title", "dc.title", "title")),
        ("title", Mark(_cut(whole, names), where)),
        *(("h1", mark) for _, mark in ones),
    ]
    return _made(page, ranked, [(r, m) for r, m in rest if _plain(m.value) not in names], whole)


def _hosts(page: Page) -> set[str]:
    """The name of the page's host, whole and without its ending, as it may stand in a title."""
    links = [str(each) for each in page.tree.xpath("//link[@rel='canonical']/@href")]
    given = [page.address, *links[:1], *(mark.value for mark in page.meta("og:url"))]
    hosts = {match[1].lower() for each in given if (match := HOST.match(each))}
    return {_plain(host) for host in hosts} | {max(host.split(".")[:-1], key=len) for host in hosts}


def heading_above(page: Page, first: int) -> tuple[Candidate, ...]:
    """The heading right above an article, for a page that gives its title in no other way."""
    for number in range(first - 1, max(first - NEAR, -1), -1):
        passage = page.passages[number]
        if TOP.search(passage.hints) and _are_words(passage.text, 3) and not is_strange(passage):
            mark = Mark(passage.text, pointer(passage.element))
            return (candidate(page, passage.text, "medium", mark, "heading above the article"),)
    return ()


def _is_sites(words: str, element: HtmlElement, names: set[str]) -> bool:
    """Whether a heading is the site's: its name, or all of it a link to its front page."""
    plain = _plain(words)
    if plain in names or any(name and plain.endswith(f" {name}") for name in names):
        return True
    link = next(element.iter("a"), None)
    if link is None or len(words_of(link)) < len(words):
        return False
    return bool(FRONT.fullmatch((link.get("href") or "-").strip()))


def _lesser(page: Page, names: set[str]) -> list[tuple[str, Mark]]:
    """The headings of the second and third rank, and what a class calls the title."""
    found = page.tree.xpath("//h2 | //h3 | //h4[contains(@class, 'title')]")[:MOST_HEADINGS]
    texts_of = [(words_of(each), each) for each in found]
    return [
        (words, Mark(words, pointer(each)))
        for words, each in texts_of
        if words and not _is_sites(words, each, names)
    ]


def _ranked(
    ones: list[tuple[str, Mark]],
    marks: list[Mark],
    whole: str,
    lesser: list[tuple[str, Mark]],
) -> Iterator[tuple[str, Mark]]:
    """The rules that measured best, in their order."""
    yield from _of_ones(ones, marks, whole)
    if not any(_alike(words, [whole, *(mark.value for mark in marks)]) for words, _ in ones):
        yield from _of_lesser(lesser, marks, whole)
    for mark in (*marks, Mark(PARTED.split(whole)[0], "/html/head/title")):
        begun = [words for words, _ in ones if _holds(words, mark.value)]
        if begun and _are_words(mark.value, 3):
            yield "mark that begins or ends the h1", mark
    if len(ones) == 1 and _are_words(ones[0][0], 2) and len(ones[0][0]) < LONGEST_HEADING:
        yield "only h1", ones[0][1]
    for mark in marks:
        if not PARTED.search(mark.value):
            yield "mark without separator", mark


def _of_ones(
    ones: list[tuple[str, Mark]], marks: list[Mark], whole: str
) -> Iterator[tuple[str, Mark]]:
    """Headings of the first rank that the page's title begins with, or that its marks repeat."""
    begins = [
        (words, mark)
        for words, mark in ones
        if _are_words(words, 2) and _plain(whole).startswith(_plain(words))
    ]
    if begins:
        yield "h1 that begins the title", max(begins, key=lambda each: len(each[0]))[1]
    for mark in marks:
        for words, one in ones:
            if _plain(words) == _plain(mark.value) and _are_words(words, 2):
                yield "h1 that marks repeat", one


def _holds(words: str, mark: str) -> bool:
    """Whether a heading begins with a mark, or ends with it, glued to a line above it."""
    return words.startswith(mark) or (
        words.endswith(mark) and not words[: -len(mark)][-1].isspace()
    )


def _of_lesser(
    lesser: list[tuple[str, Mark]], marks: list[Mark], whole: str
) -> Iterator[tuple[str, Mark]]:
    """Headings of lesser rank that the page's marks or a part of its title repeat."""
    said = {_plain(mark.value) for mark in marks}
    parts = [_plain(part) for part in PARTED.split(whole)] + [_plain(whole)]
    for rule, plains, least in (
        ("heading that marks repeat", said, 3),
        ("heading in the title", parts, 3),
        ("heading that begins the title", parts[:1], 2),
    ):
        for words, mark in lesser:
            if _plain(words) in plains and _are_words(words, least):
                yield rule, mark


def _are_words(text: str, least: int) -> bool:
    """Whether a text has so many words, or letters for them in a script without spaces."""
    return len(text.split()) >= least or len(SPACELESS.findall(text)) >= 2 * least


def _alike(words: str, others: list[str]) -> bool:
    """Whether a heading shares a word of weight with any of these texts."""
    mine = {word for word in _plain(words).split() if len(word) > WEIGHTY}
    return any(mine & set(_plain(other).split()) for other in others)


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
