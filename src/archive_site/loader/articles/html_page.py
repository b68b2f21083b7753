"""A page opened once for all who read from it: its source, tree, passages and marks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from archive_site.loader.articles.html_linked import articles_in
from archive_site.loader.articles.html_parsing import tree_of
from archive_site.loader.articles.html_tree import (
    Passage,
    passages,
    pointer,
    shown,
    words_of,
)
from archive_site.model.clipping import Candidate, Confidence

MOST_ALIKE = 50  # marks of one name that are looked at
MOST_MARKED = 300  # elements of one kind
LONGEST_EVIDENCE = 300  # characters
GAP = r"(?:\s|&nbsp;|&#160;|&#xa0;|<[^<>]{0,300}>)+"
ASCII = re.compile(r"[a-zA-Z0-9]+")  # that stands in a source as it is, but for tags in it
TAGS = r"(?:<[^<>]{0,300}>|&shy;|&#173;|\u00ad)*"  # what may stand within a word
HIDDEN = ("content", "datetime", "data-date", "data-published", "data-pubdate")
NAMES = ("property", "name", "itemprop", "http-equiv")
REWRITTEN = re.compile(  # what web archives put before an address
    r"^(?:https?://(?:web\.archive\.org|archive\.(?:today|ph|is|md|vn|li|fo)))?/"
    r"(?:web/)?\d{4,14}(?:[a-z]{2}_)?/(?=https?://)"
)
SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(\S+)\s*-->", re.I)
BY_READERS = {"review", "reviews", "comment", "comments", "acceptedAnswer", "suggestedAnswer"}

WORD = re.compile(r"\w+")
SHORTEST_WORD = 3  # letters, at most, of words that say little


class Mark(NamedTuple):
    """What a `meta` or another element gives under a name."""

    value: str
    where: str


class Page(NamedTuple):
    """A page, opened."""

    text: str
    tree: HtmlElement
    passages: tuple[Passage, ...]
    metas: dict[str, tuple[Mark, ...]]
    linked: list[tuple[dict[str, object], str]]
    address: str

    def meta(self, *names: str) -> Iterator[Mark]:
        """The values under any of these names, in their order."""
        for name in names:
            yield from self.metas.get(name, ())


def opened(text: str, address: str) -> Page:
    """A page, opened."""
    tree = tree_of(text)
    return Page(text, tree, passages(tree), _metas(tree), _own(tree, articles_in(tree)), address)


def _own(
    tree: HtmlElement, linked: list[tuple[dict[str, object], str]]
) -> list[tuple[dict[str, object], str]]:
    """What linked data says of this page's article, where it also describes others."""
    said = [words_of(each) for each in tree.iter("title", "h1")]
    heads, words = " ".join(map(_letters, said)), _words(" ".join(said))
    named = [(thing, str(thing.get("headline") or "")) for thing, _ in linked]
    mine = {id(thing) for thing, name in named if name and _letters(name) in heads}
    others = {
        id(thing)
        for thing, name in named
        if name and id(thing) not in mine and (mine or not _is_like(_words(name), words))
    }
    return [(thing, where) for thing, where in linked if id(thing) not in others]


def _is_like(headline: frozenset[str], heads: frozenset[str]) -> bool:
    """Whether a headline may be the page's in other words; nobody knows where there is none."""
    return len(headline & heads) * 2 >= len(headline) or not heads


def _words(text: str) -> frozenset[str]:
    """The words of a title but for the shortest, which any title may have."""
    found = WORD.findall(html.unescape(text).casefold())
    return frozenset(word for word in found if len(word) > SHORTEST_WORD)


def _letters(text: str) -> str:
    return "".join(each for each in html.unescape(text).casefold() if each.isalnum())


def _metas(tree: HtmlElement) -> dict[str, tuple[Mark, ...]]:
    found: dict[str, tuple[Mark, ...]] = {}
    for element in tree.iter("meta"):
        value = shown(element.get("content") or element.get("value") or "")
        if any(each.get("itemprop") in BY_READERS for each in element.iterancestors()):
            continue
        for attribute in NAMES:
            for name in (element.get(attribute) or "").split():
                if value:
                    where = f"{above(element)}/meta[@{attribute}='{name}']"
                    key = name.lower()
                    before = found.get(key, ())
                    if len(before) < MOST_ALIKE:
                        found[key] = (*before, Mark(value, where))
    return found


def canonical(page: Page) -> list[Mark]:
    """The address that a page says is its own."""
    links = (
        each
        for each in page.tree.iter("link")
        if each.get("rel") == "canonical" and each.get("href")
    )
    link = next(links, None)
    if link is None:
        return []
    return [Mark(link.get("href"), f"{above(link)}/link[@rel='canonical']")]


def addresses(page: Page) -> Iterator[tuple[str, Mark]]:
    """The addresses that a page is said to have, without what web archives put before them."""
    saved = SAVED_FROM.search(page.text[:4000])
    marks = (
        *(("address", Mark(each, "address")) for each in [page.address] if each),
        *(("canonical", mark) for mark in canonical(page)),
        *(("og:url", mark) for mark in page.meta("og:url")),
        *(("saved from", Mark(saved[1], "comment()")) for _ in [0] if saved),
    )
    yield from ((rule, mark._replace(value=REWRITTEN.sub("", mark.value))) for rule, mark in marks)


def above(element: HtmlElement) -> str:
    """Where a mark stands: in the page's head, or strayed."""
    parent = element.getparent()
    return "/html/head" if parent is not None and parent.tag == "head" else "/html/body/"


def verbatim(value: str, text: str) -> str:
    """A value as the source has it: with its entities, escapes, line ends and tags."""
    value = value[:LONGEST_EVIDENCE]
    if value in text:
        return value
    escaped = html.escape(value, quote=False)
    if escaped in text:
        return escaped
    words = value.split()
    while words:
        for within in ("", TAGS):
            if not within and any(run not in text for run in ASCII.findall(" ".join(words))):
                continue
            if match := re.search(GAP.join(_piece(word, within) for word in words), text):
                return match[0]
        words = words[: len(words) * 3 // 4]
    return ""


def _piece(word: str, within: str) -> str:
    return within.join(
        each if each.isascii() and each.isalnum() else rf"(?:{re.escape(each)}|{_escape(each)})"
        for each in word
    )


def _escape(character: str) -> str:
    code = ord(character)
    forms = [rf"&#0*{code};?", rf"&#[xX]0*{code:x};?", r"&[a-zA-Z]{2,8};", rf"\\u{code:04x}"]
    forms += [rf"\\u{code:04X}", r"\\" + re.escape(character)]
    return "|".join(forms)


def candidate(page: Page, value: str, confidence: Confidence, mark: Mark, rule: str) -> Candidate:
    """A candidate whose evidence is the mark's value as the source has it."""
    evidence = verbatim(mark.value, page.text) or verbatim(value, page.text)
    return Candidate(value, confidence, evidence, mark.where, rule)


def headings(page: Page) -> list[tuple[str, HtmlElement]]:
    """The headings of the first rank."""
    found = ((words_of(each), each) for each in islice(page.tree.iter("h1"), MOST_MARKED))
    return [(words, element) for words, element in found if words]


def marks_of(elements: list[HtmlElement]) -> Iterator[Mark]:
    """The texts of elements."""
    for element in elements[:MOST_MARKED]:
        at = next((each for each in HIDDEN if element.get(each)), "")
        given = shown(element.get(at) or "") if at else words_of(element)
        if element.tag == "abbr":
            given = shown(element.get("title") or given)
        if given:
            yield Mark(given, pointer(element))
