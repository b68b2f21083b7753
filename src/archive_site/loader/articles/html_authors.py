"""Who wrote a page's article, as it says: candidates, the most trusted first, never sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from archive_site.loader.articles.bare_names import names_in
from archive_site.loader.articles.bylines import (
    ABOUT,
    AFTER_NAME,
    AGENCY,
    BY,
    EDITED,
    JOINS,
    LONGEST,
    OF_PICTURES,
    begins,
    is_name,
    name_in,
    written_by,
)
from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Mark, Page, candidate, marks_of
from archive_site.loader.articles.html_tree import pointer, words_of
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import bylines
from archive_site.model.clipping import Candidate, Confidence

BYLINE = re.compile(
    r"by-?line|(?<![a-z-])by(?![a-z-])|author|(?<![a-z])auth(?![a-z])|writer|credit|contributor|yazar|muhabir|müəllif|muellif",
    re.I,
)
ASIDE = re.compile(
    r"<(?:aside|nav|footer)>|\b(?:comment|related|sidebar|widget|recent|popular|recommend)|"
    r"\[(?:review|comment|suggestedanswer|acceptedanswer)s?\]",
    re.I,
)
# By their attributes elements are found several times faster than with conditions on each.
MARKED = "//@class[contains(., 'author')]/.. | //@itemprop[.='author']/.. | //@rel[.='author']/.."
CLASSED = "//@class[contains(., 'author') or contains(., 'byline')]/.."
METAS = (
    *("author", "dc.creator", "article:author", "byl", "parsely-author"),
    *("sailthru.author", "dcterms.creator"),
)
WITH = re.compile(rf"\b(?:{across(bylines.WITH)})\s+(?=\S+(?:\s\S+)?$)", re.I)  # an agency
BELOW = "name below the text"
BESIDE = "byline beside who made the pictures"
DOUBTFUL = ("meta author", BELOW)
LONGEST_LINE = 150  # characters of a line that has an author's name
NEAR = 8  # passages above an article in which its author is named
SHORT = 200  # characters of a passage that signs an article
BELOW_IT = 4  # and below it
MOSTLY_LINKS = 0.6


def authors(page: Page, first: int, last: int) -> tuple[Candidate, ...]:
    """The persons or agencies that a page names as its article's authors."""
    found: list[Candidate] = []
    for rule, mark in _marks(page, first, last):
        name = name_in(mark.value)
        if not name or any(each.value == name for each in found):
            continue
        if rule == "meta author" and not _is_printed(page, name):
            continue
        byline = rule in ("byline", BESIDE) or (
            rule != BELOW and _is_signed(page, name, first, last)
        )
        confidence: Confidence = "medium" if byline or rule not in DOUBTFUL else "low"
        shown = name if name in page.text else JOINS.split(name)[0]
        found.append(candidate(page, name, confidence, Mark(shown, mark.where), rule))
    return tuple(sorted(found, key=lambda each: each.confidence == "low"))


def credit_lines(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """An agency that is credited: a credit, neither an author's name nor the publisher."""
    return tuple(each for each in found if AGENCY.match(each.value))


def credits_beside(page: Page, first: int) -> Iterator[Candidate]:
    """The bylines above an article that credit an agency too: "By Ann Lee, with AFP"."""
    for passage in page.passages[_above(first)]:
        text = passage.text
        agency = WITH.search(text) if len(text) <= LONGEST_LINE and begins(text) else None
        if agency and AGENCY.match(text[agency.end() :]):
            mark = Mark(text, pointer(passage.element))
            yield candidate(page, text, "medium", mark, "byline with an agency")


def _marks(page: Page, first: int, last: int) -> Iterator[tuple[str, Mark]]:
    for thing, where in page.linked:
        said = [each for each in texts(thing, where, "author") if each.kind != "Organization"]
        said = [each for each in said if is_name(BY.sub("", each.text))] or said[:1]
        if len(said) > 1:
            yield "JSON-LD author", Mark(", ".join(each.text for each in said), said[0].where)
        for each in said:
            yield "JSON-LD author", Mark(each.text, each.where)
    holding = _holding(page, first)
    marked = _outside(page.tree.xpath(MARKED), holding)
    items = [each for each in marked if each.get("itemprop") == "author"]
    named = (each.xpath(".//*[@itemprop='name']") or [each] for each in items)
    yield from _together("itemprop author", [name for names in named for name in names][:3])
    cards = [name for each in marked for name in each.xpath(".//*[contains(@class, 'fn')]")]
    links = [each for each in marked if each.get("rel") or "vcard" in (each.get("class") or "")]
    yield from _together("rel author", _outside([*cards, *links], holding)[:3])
    yield from sorted(_bylines(page, first, last), key=lambda each: each[0] == BESIDE)
    yield from _about(page, first, last)
    yield from _classed(page, holding)
    yield from _under_the_title(page, first)
    yield from (("meta author", mark) for mark in page.meta(*METAS))
    yield from _below(page, last)


def _together(rule: str, elements: list[HtmlElement]) -> Iterator[tuple[str, Mark]]:
    """The names that elements give: all of those that stand side by side as one, then each."""
    marks = [(mark, name) for mark in marks_of(elements) if (name := name_in(mark.value))]
    said = list(dict.fromkeys(name for _, name in marks))
    if len(said) > 1 and len({_box(each) for each in elements}) == 1:
        yield rule, Mark(", ".join(said), marks[0][0].where)
    yield from ((rule, mark) for mark, _ in marks)


def _box(element: HtmlElement) -> HtmlElement:
    """The element two levels above: names of one line stand in one."""
    return next(islice(element.iterancestors(), 1, 2), element)


def _holding(page: Page, first: int) -> frozenset[HtmlElement]:
    """The elements that an article stands in: what their classes say is no matter of parts."""
    return frozenset(page.passages[first].element.iterancestors() if page.passages else ())


def _outside(elements: list[HtmlElement], holding: frozenset[HtmlElement]) -> list[HtmlElement]:
    """Elements that aren't in comments or beside the article."""
    return [each for each in elements if not _is_aside(each, holding)]


def _is_aside(element: HtmlElement, holding: frozenset[HtmlElement]) -> bool:
    """Whether an element stands in comments, in reviews by readers or beside the article."""
    around = " ".join(
        f"<{each.tag}> {each.get('class') or ''} {each.get('id') or ''} "
        f"[{each.get('itemprop') or ''}]"
        for each in (element, *element.iterancestors())
        if each.tag not in ("html", "body") and each not in holding
    )
    return bool(ASIDE.search(around))


def _bylines(page: Page, first: int, last: int) -> Iterator[tuple[str, Mark]]:
    holding = _holding(page, first)
    for number in (*range(_above(first).start, first + 4), *range(last, last + 4)):
        if number >= len(page.passages):
            return
        passage = page.passages[number]
        if number > last + 1 and page.passages[number - 1].density > MOSTLY_LINKS:
            return
        if len(passage.text) > LONGEST_LINE or _is_aside(passage.element, holding):
            continue
        line = AFTER_NAME.split(passage.text)[0]
        within = first <= number <= last
        classed = not within and number <= last + 2 and BYLINE.search(passage.hints[-80:])
        signed = begins(passage.text)
        if not within and (named := written_by(passage.text)):
            yield "byline", Mark(named, pointer(passage.element))
        if classed or (signed and not (within and len(line) > LONGEST)):
            rule = BESIDE if OF_PICTURES.search(passage.text) else "byline"
            yield rule, Mark(line, pointer(passage.element))
        elif number <= first + 1 and (told := names_in(passage.text)) and told.placed:
            yield "byline", Mark(told.names, pointer(passage.element))


def _classed(page: Page, holding: frozenset[HtmlElement]) -> Iterator[tuple[str, Mark]]:
    """The only byline that is marked as one, wherever it stands, such as after a day."""
    said = [each for each in page.tree.xpath(CLASSED) if begins(words_of(each))]
    lines = [
        Mark(AFTER_NAME.split(mark.value)[0], mark.where)
        for mark in marks_of(_outside(said, holding))
        if len(mark.value) <= LONGEST_LINE
    ]
    if len({name_in(line.value) for line in lines}) == 1:
        yield "byline", lines[0]


def _under_the_title(page: Page, first: int) -> Iterator[tuple[str, Mark]]:
    """The only byline between a title and what stands above its article, such as pictures."""
    holding = _holding(page, first)
    headings = (n for n in range(first - 1, -1, -1) if "<h1>" in page.passages[n].hints)
    signed = [
        passage
        for passage in page.passages[next(headings, first) + 1 : _above(first).start]
        if len(passage.text) <= LONGEST_LINE and not _is_aside(passage.element, holding)
        if begins(passage.text)
    ]
    for passage in signed if len(signed) == 1 else ():
        line = AFTER_NAME.split(passage.text)[0]
        yield "byline", Mark(line, pointer(passage.element))


def _about(page: Page, first: int, last: int) -> Iterator[tuple[str, Mark]]:
    """A name that stands alone above an article, and below it as of whom something is told."""
    for passage in page.passages[last + 1 : last + BELOW_IT]:
        told = ABOUT.fullmatch(passage.text)
        name = told["name"] if told else ""
        above = (each.text for each in page.passages[_above(first)])
        if name and is_name(name) and name in above:
            yield "name above the text and below it", Mark(name, pointer(passage.element))


def _below(page: Page, last: int) -> Iterator[tuple[str, Mark]]:
    """A line that is nothing but a name, right below the article: who wrote it, or who is shown."""
    for passage in page.passages[last + 1 : last + 2]:
        words = passage.text.split()
        named = 2 <= len(words) <= 3 and all(word[0].isupper() for word in words)
        plain = not passage.linked and passage.element.tag == "p"
        if named and plain and not passage.text.isupper() and is_name(passage.text):
            yield BELOW, Mark(passage.text, pointer(passage.element))


def _is_printed(page: Page, name: str) -> bool:
    """Whether a reader of the page sees a name: what a system calls its user isn't printed."""
    if AGENCY.match(name):
        return False
    sought = name.casefold()
    texts = (passage.text.casefold() for passage in page.passages if len(passage.text) >= len(name))
    return any(sought in text and not EDITED.search(text[: text.index(sought)]) for text in texts)


def _is_signed(page: Page, name: str, first: int, last: int) -> bool:
    """Whether a name stands by the title or at the article's end."""
    near = (*page.passages[_above(first)], *page.passages[last : last + 3])
    sought = name.casefold()
    return any(sought in each.text.casefold() for each in near if len(each.text) < SHORT)


def _above(first: int) -> slice:
    """The passages above an article in which its author is named."""
    return slice(max(first - NEAR, 0), first)
