"""An article's text that a saved page has but doesn't show: hidden, or in its scripts' data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import copy
from html import unescape
from itertools import pairwise
from typing import NamedTuple

from lxml.html import HtmlElement

from archive_site.loader.articles.furniture import is_furniture
from archive_site.loader.articles.html_body import kept_in
from archive_site.loader.articles.html_continued import begins_with, breaks_off, is_opened_beside
from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Page, canonical, headings
from archive_site.loader.articles.html_parsing import tree_of
from archive_site.loader.articles.html_prose import (
    SPACELESS,
    is_prose,
    is_scrap,
    is_strange,
)
from archive_site.loader.articles.html_tree import (
    HIDDEN,
    SEEN_WITHOUT,
    Passage,
    is_unseen,
    passages,
    pointer,
)
from archive_site.loader.articles.script_texts import texts_in

LEAST = 250  # characters of a text that may be an article's
SENTENCE = 40  # and of what may be its beginning
LONGER = 2  # times as long as what the page shows, at least
ABOUT = 0.4  # share of the title's words that an article of that title has
BESIDE = 0.1  # and that a text has at most which is of something else
ALIKE = 0.5  # share of one headline's words, and more are in another of the same article
FEWEST = 2  # words by which a headline is told
KNOWN = 5  # words of a title by which what is shown can be told to be something else
MANY_LINKS = 0.6
MARKUP = re.compile(
    r"</?(?:p|div|br|h\d|ul|ol|li|figure|blockquote|section|article)\b[^<>]*>", re.I
)
WRITTEN = re.compile(
    rf"{MARKUP.pattern}|</?[a-z]\w*(?:\s[^<>]*)?>|&(?:\w{{2,8}}|#\w{{1,7}});", re.I
)
FRONT = re.compile(r"(?:https?:)?//[^/]+/*")
SIGNS = re.compile(r"[{}\[\]<>=_$|\\]|://")  # of a program or of data
MOST_SIGNS = 0.01
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 5  # letters


class Unshown(NamedTuple):
    """The paragraphs of a text that no reader of the page sees, and the pointer to it."""

    paragraphs: tuple[str, ...]
    where: str


NOTHING = Unshown((), "")


class Sought(NamedTuple):
    """An article by what its page shows: its title, what it is about, how it begins."""

    title: str
    about: frozenset[str]
    begun: tuple[str, ...]


def unshown(page: Page, title: str, visible: Sequence[str]) -> Unshown:
    """The article's text as a page has it unshown, if what it shows is not the article.

    What it shows of the article may be its beginning, if it shows that there is more.
    """
    about = _stems(" ".join([title, *_described(page)]))
    size = _size(visible)
    other = len(about) >= KNOWN and _share(about, visible) <= BESIDE
    if (size >= LEAST and not other) or _is_front(page):
        return NOTHING
    sought = Sought(title, about, () if other or size < SENTENCE else tuple(visible))
    least = max(LEAST, LONGER * size)
    for found in _given(page, sought):
        if _size(found.paragraphs) >= least and _share(about, found.paragraphs) >= ABOUT:
            return found
    linked = _linked(page)
    return linked if not visible or _size(linked.paragraphs) >= least else NOTHING


def _is_front(page: Page) -> bool:
    """Whether a page says that it is a site's first, which has many articles and is none."""
    own = [mark.value for mark in (*canonical(page), *page.meta("og:url"))]
    return any(FRONT.fullmatch(address) for address in own)


def _given(page: Page, sought: Sought) -> Iterator[Unshown]:
    """The texts that a page has unshown, those that agree most with what it shows first."""
    yield _hidden(page, sought)
    found = []
    for given in texts_in(page.tree, LEAST):
        if _share(sought.about, given.parts) < ABOUT or not _reads(
            lines := tuple(_lines(given.parts))
        ):
            continue
        begun = begins_with(lines, sought.begun)
        own = _likeness(given.headline, sought.title)
        if begun or own > 0 or (own == 0 and not sought.begun):
            rank = begun, own, round(_share(sought.about, lines), 1), _size(lines)
            found.append((rank, Unshown(lines, given.where)))
    found.sort(key=lambda each: each[0], reverse=True)
    yield from (each for _, each in found)


def _likeness(headline: str, title: str) -> int:
    """Whether a text's headline is the page's (1), another's (-1), or tells nothing (0)."""
    own, its = _stems(headline), _stems(title)
    if min(len(own), len(its)) < FEWEST:
        return 0
    shared = len(own & its) / min(len(own), len(its))
    return 1 if shared > ALIKE else 0 if shared else -1


def _hidden(page: Page, sought: Sought) -> Unshown:
    """The article as it is with all that a style or a browser without scripts would show."""
    every = passages(page.tree, hidden=True)
    if len(every) == len(page.passages):
        return NOTHING
    veiled = [each.text for each in every if is_prose(each) and _veil(each) is not None]
    if _size(veiled) < LEAST or _share(sought.about, veiled) < ABOUT:
        return NOTHING
    kept = [every[n] for n in kept_in(_unveiled(page.tree), every, sought.title)]
    veils = [veil for each in kept if (veil := _veil(each)) is not None]
    return Unshown(_joined(kept, veils, sought.begun), pointer(veils[0])) if veils else NOTHING


def _joined(
    kept: Sequence[Passage], veils: Sequence[HtmlElement], begun: Sequence[str]
) -> tuple[str, ...]:
    """What is hidden, behind what is shown where that goes on in it; else nothing."""
    texts = tuple(each.text for each in kept)
    hidden = tuple(each.text for each in kept if _veil(each) is not None)
    if not begun or begins_with(hidden, begun):
        return hidden
    goes_on = breaks_off(begun[-1]) or is_opened_beside(veils[0])
    return texts if goes_on and texts == (*begun, *hidden) else ()


def _veil(passage: Passage) -> HtmlElement | None:
    """The element that hides a passage."""
    around = [passage.element, *passage.element.iterancestors()]
    return next((each for each in around if is_unseen(each)), None)


def _unveiled(tree: HtmlElement) -> HtmlElement:
    """A tree in which nothing is hidden, for the library, which leaves it out."""
    whole = copy(tree)
    for element in whole.iter():
        if element.tag in SEEN_WITHOUT:
            element.tag = "div"
        element.attrib.pop("hidden", None)
        if HIDDEN.search(element.get("style") or ""):
            del element.attrib["style"]
    return whole


def _linked(page: Page) -> Unshown:
    """The text that linked data gives of the article."""
    for thing, at in page.linked:
        for said in texts(thing, at, "articleBody"):
            return Unshown(tuple(_lines([said.text])), said.where)
    return NOTHING


def _lines(given: Sequence[str]) -> Iterator[str]:
    """The paragraphs of a text, which may be markup; without the page's furniture."""
    for text in map(_opened, given):
        for part in (text,) if MARKUP.search(text) else text.splitlines():
            if WRITTEN.search(part):
                yield from _marked_up(part)
            elif part.strip():
                yield " ".join(part.split())


def _opened(text: str) -> str:
    """A text whose markup is escaped as a whole, with its markup."""
    opened = text if MARKUP.search(text) else unescape(text)
    return opened if MARKUP.search(opened) else text


def _marked_up(text: str) -> Iterator[str]:
    """The paragraphs of a text in markup."""
    found = [*passages(tree_of(f"<html><body>{text}</body></html>"))]
    while found and MARKUP.search(text) and is_scrap(found[-1]):  # at an end, not in each line
        found.pop()
    for each in found:
        links = each.density > MANY_LINKS and len(each.text) < LEAST
        if not (links or is_furniture(each.text) or is_strange(each)):
            yield each.text


def _reads(lines: Sequence[str]) -> bool:
    """Whether a text is for readers and not for a program."""
    signs = sum(len(SIGNS.findall(line)) for line in lines)
    return bool(lines) and signs <= MOST_SIGNS * _size(lines)


def _described(page: Page) -> Iterator[str]:
    yield from (mark.value for mark in page.meta("og:description", "description"))
    yield from (words for words, _ in headings(page))


def _size(lines: Sequence[str]) -> int:
    return sum(map(len, lines))


def _share(about: frozenset[str], lines: Sequence[str]) -> float:
    """Which share of the words that a page is about a text has."""
    return len(about & _stems(" ".join(lines))) / max(len(about), 1)


def _stems(text: str) -> frozenset[str]:
    """How the longer words of a text begin; pairs of letters where no space parts them."""
    folded = text.casefold()
    if SPACELESS.search(folded):
        signs = "".join(each for each in folded if each.isalnum())
        return frozenset(map("".join, pairwise(signs)))
    return frozenset(word[:STEM] for word in LONG_WORD.findall(folded))
