"""Under what title a page stands: candidates, the most trusted first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive_site.loader.articles.furniture import is_furniture
from archive_site.loader.articles.html_days import printed_in
from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import MOST_MARKED, Mark, Page, candidate, headings
from archive_site.loader.articles.html_prose import HEADING, is_strange
from archive_site.loader.articles.html_sites import (
    PARTED,
    PRINTED,
    SMALL_PRINT,
    bare,
    cut,
    hosts,
    is_the_site_s,
    page_title,
)
from archive_site.loader.articles.html_tree import is_unseen, pointer, words_of
from archive_site.model.clipping import Candidate, Confidence

TOP = re.compile(r"<h[1-3]>[^<]*$")
CALLED = re.compile(r"tit(?:le|ul|re|ol)|headline|heading|ba[sş]l[ıi][kq]|zagolov", re.I)
BLOG = re.compile(r"(.{2,80}?)\s+[»«|›-]\s+(?:Blog Archive|Archive du blog|Blogarchiv)\s+[»«|›-]\s")
ABOVE = "heading above the article"
UNPARTED = "mark without separator"
ITEMS = "//@itemprop[.='headline']/parent::*[not(self::meta)]"
NEAR = 10  # passages between a heading and the article under it
SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]")
MOST_HEADINGS = 60
LONGEST_HEADING = 250  # characters
ENDS = " .!…"
WEIGHTY = 3  # letters of a word that says little, "the"


def titles(page: Page, sites: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The titles that the page gives, the most trusted first."""
    where, whole = page_title(page)
    names = {bare(each.value) for each in sites} | hosts(page) | PRINTED | {""}
    names |= {bare(match[1]) for match in [BLOG.match(whole)] if match}
    ones = [
        (words, Mark(words, pointer(element)))
        for words, element in headings(page)
        if not is_the_site_s(words, element, names)
        and not is_furniture(words)
        and not is_unseen(element)
    ]
    social = any(mark.value.casefold() in SMALL_PRINT for mark in page.meta("og:site_name"))
    given = [] if social else page.meta("og:title")  # there it names a channel, not a post
    open_graph = [Mark(cut(mark.value, names), mark.where) for mark in given]
    linked = [
        Mark(said.text, said.where)
        for thing, at in page.linked
        for said in texts(thing, at, "headline")
    ]
    items = [Mark(words_of(each), pointer(each)) for each in page.tree.xpath(ITEMS)[:MOST_MARKED]]
    ranked = list(_ranked(ones, [*open_graph, *linked, *items], whole, _lesser(page, names, whole)))
    rest = [
        *(("og:title", mark) for mark in open_graph),
        *(("JSON-LD headline", mark) for mark in linked),
        *(("itemprop headline", mark) for mark in items),
        *(("meta title", mark) for mark in page.meta("twitter:title", "dc.title", "title")),
        ("title", Mark(cut(whole, names), where)),
        *(("h1", mark) for _, mark in ones),
    ]
    return _made(page, ranked, [(r, m) for r, m in rest if bare(m.value) not in names], whole)


def titled(page: Page, named: tuple[Candidate, ...], first: int) -> tuple[Candidate, ...]:
    """The titles; where all are doubtful, the heading right above the article before them."""
    if named and named[0].confidence != "low":
        return named
    above = _heading_above(page, first)
    others = [each.value for each in named if each.rule != "h1"]
    if any(_alike(each.value, others) for each in above):
        return named
    return (*above, *named)


def _heading_above(page: Page, first: int) -> tuple[Candidate, ...]:
    for number in range(first - 1, max(first - NEAR, -1), -1):
        passage = page.passages[number]
        if not TOP.search(passage.hints) or any(printed_in(passage.text)):
            continue
        if _are_words(passage.text, 3) and not is_strange(passage):
            mark = Mark(passage.text, pointer(passage.element))
            return (candidate(page, passage.text, "medium", mark, ABOVE),)
    return ()


def _lesser(page: Page, names: set[str], whole: str) -> Iterator[tuple[str, Mark]]:
    """The headings of lesser rank, what a class calls the title, bold lines that it consists of."""
    found = page.tree.xpath(
        "//h2 | //h3 | //h4[contains(@class, 'title')] | //@class[contains(., 'headline')]/.."
    )[:MOST_HEADINGS]
    for each in found:
        words = words_of(each)
        if words and not is_the_site_s(words, each, names):
            yield words, Mark(words, pointer(each))
    parts = PARTED.split(whole)
    for passage in page.passages:
        most = _is_most_of(passage.text, whole)
        if passage.linked or not (most or passage.text in parts):
            continue
        called = passage.bold or CALLED.search(passage.near(1))
        if called or (most and HEADING.search(passage.hints)):
            yield passage.text, Mark(passage.text, pointer(passage.element))


def _ranked(
    ones: list[tuple[str, Mark]],
    marks: list[Mark],
    whole: str,
    lesser: Iterator[tuple[str, Mark]],
) -> Iterator[tuple[str, Mark]]:
    """The rules that measured best, in their order."""
    begun = list(_of_ones(ones, marks, whole))
    yield from begun
    parts = [part for part in PARTED.split(whole) if _are_words(part, 3)] or [whole]
    others = [] if begun else list(lesser)
    if not any(_alike(words, [*parts, *(mark.value for mark in marks)]) for words, _ in ones):
        yield from _of_lesser(others, marks, whole)
    yield from _of_first(others, whole)
    for words, most in others:
        if _is_most_of(words, whole):
            yield "heading that is most of the title", most
    for mark in (*marks, Mark(PARTED.split(whole)[0], "/html/head/title")):
        first = bare(whole).startswith(bare(mark.value))
        if any(_holds(words, mark.value, first=first) for words, _ in ones) and _are_words(
            mark.value, 3
        ):
            yield "mark that begins or ends the h1", mark
    if len(ones) == 1 and _are_words(ones[0][0], 2) and len(ones[0][0]) < LONGEST_HEADING:
        yield "only h1", ones[0][1]
    for mark in marks:
        if not PARTED.search(mark.value):
            yield UNPARTED, mark


def _of_ones(
    ones: list[tuple[str, Mark]], marks: list[Mark], whole: str
) -> Iterator[tuple[str, Mark]]:
    """Headings of the first rank that the page's title begins with, or that its marks repeat."""
    begins = [
        (words, mark)
        for words, mark in ones
        if _are_words(words, 2) and bare(whole).startswith(bare(words))
    ]
    if begins:
        yield "h1 that begins the title", max(begins, key=lambda each: len(each[0]))[1]
    for mark in marks:
        for words, one in ones:
            if bare(words) == bare(mark.value) and _are_words(words, 2):
                yield "h1 that marks repeat", one


def _holds(words: str, mark: str, *, first: bool) -> bool:
    """Whether a heading begins with a mark, or ends with it, after a line that it is set under.

    That is glued to it, or has a few words and the page's title begins with the mark without it.
    """
    words = words.rstrip(ENDS) if words[-1:] in ENDS and mark[-1:] not in ENDS else words
    if words.startswith(mark) or not words.endswith(mark):
        return words.startswith(mark)
    above = words[: -len(mark)]
    return not above[-1].isspace() or (first and len(above.split()) < WEIGHTY)


def _of_lesser(
    lesser: list[tuple[str, Mark]], marks: list[Mark], whole: str
) -> Iterator[tuple[str, Mark]]:
    """Headings of lesser rank that the page's marks or a part of its title repeat."""
    said = {bare(mark.value) for mark in marks}
    parts = [bare(part) for part in PARTED.split(whole)] + [bare(whole)]
    for rule, plains, least in (
        ("heading that marks repeat", said, 3),
        ("heading in the title", parts, 3),
        ("heading that begins the title", parts[:1], 2),
    ):
        for words, mark in lesser:
            if bare(words) in plains and _are_words(words, least):
                yield rule, mark


def _of_first(lesser: list[tuple[str, Mark]], whole: str) -> Iterator[tuple[str, Mark]]:
    """Headings of lesser rank that are all of a title before what is the site's."""
    first, *after = PARTED.split(whole)
    for words, mark in lesser if after else ():
        if bare(words) == bare(first) and _are_words(words, 3):
            yield "heading in the title", mark


def _is_most_of(words: str, whole: str) -> bool:
    """Whether a line is most of a page's title, and parted by signs from what is the site's.

    Signs such as "_" and "--" part nothing elsewhere, and a space does in scripts without spaces.
    """
    if not words or len(words) >= len(whole) or words[:3] not in whole or words[-3:] not in whole:
        return False
    mine = bare(words)
    if len(mine) * 2 <= len(bare(whole)) or not _are_words(words, 4):
        return False
    line = r"[\W_]+".join(map(re.escape, mine.split()))
    found = re.search(rf"(?:^|([\W_]+)){line}(?:$|([\W_]+))", whole.casefold())
    parted = [each.strip() for each in found.groups() if each] if found else []
    return any(parted) if all(parted) else bool(SPACELESS.search(words))


def _are_words(text: str, least: int) -> bool:
    """Whether a text has so many words, or letters for them in a script without spaces."""
    return len(text.split()) >= least or len(SPACELESS.findall(text)) >= 2 * least


def _alike(words: str, others: list[str]) -> bool:
    """Whether a heading shares a word of weight with any of these texts."""
    mine = {word for word in bare(words).split() if len(word) > WEIGHTY}
    return any(mine & set(bare(other).split()) for other in others)


def _made(
    page: Page, ranked: list[tuple[str, Mark]], rest: list[tuple[str, Mark]], whole: str
) -> tuple[Candidate, ...]:
    open_graph = {" ".join(mark.value.split()) for mark in page.meta("og:title")}
    ones = {words for words, _ in headings(page)}
    found: list[Candidate] = []
    known: set[Mark] = set()
    for number, (rule, mark) in enumerate((*ranked, *rest)):
        if not mark.value or mark in known:
            continue
        known.add(mark)
        sure = mark.value in open_graph and mark.value in ones and mark.value in whole
        doubtful = number >= len(ranked) or (rule == UNPARTED and not _shows(page, mark, whole))
        confidence: Confidence = "low" if doubtful else "medium"
        if sure and number == 0 and len(mark.value.split()) >= 3:
            confidence = "high"
        found.append(candidate(page, mark.value, confidence, mark, rule))
    return tuple(found)


def _shows(page: Page, mark: Mark, whole: str) -> bool:
    """Whether a page shows a mark's words, or has them as its title beside what is the site's."""
    words = " ".join(mark.value.split()).casefold()
    parts = (bare(part) for part in (whole, *PARTED.split(whole)))
    return bare(words) in parts or any(words in each.text.casefold() for each in page.passages)
