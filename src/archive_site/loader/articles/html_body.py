"""Which passages of a page are its article: a library's choice, mended at its ends and in gaps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import copy
from functools import partial

import trafilatura
from lxml import etree
from lxml.html import HtmlElement
from trafilatura import xpaths

from archive_site.loader.articles.html_amid import amid
from archive_site.loader.articles.html_dense import SHORTEST, Dense, densest, size_of
from archive_site.loader.articles.html_places import cells, gaps, lead, of_one_place, tail
from archive_site.loader.articles.html_prose import SPACELESS, WORD, plain
from archive_site.loader.articles.html_tree import Passage
from archive_site.loader.articles.html_trimming import (
    of_one_article,
    without_furniture,
    without_strange,
)
from archive_site.loader.articles.html_under import below_title, within

SAME = 0.75  # share of a passage's word triples that the library's text has
MOST = 0.6  # share of the densest paragraphs that a choice has, if it is whole
DROPPED = (
    *("head", "script", "style", "noscript", "svg", "nav", "footer", "aside", "iframe", "button"),
    *("select", "input", "textarea", "picture", "video", "audio", "object"),
)
FORUM = etree.XPath(  # by which the library knows one
    "boolean(//script[@type='application/ld+json'][contains(., 'DiscussionForumPosting')])"
)
ASKED = (  # lists of the library's paths, which it asks of each element, over and over
    *("RAW_TREE_PRUNE_XPATH", "REMOVE_COMMENTS_XPATH", "REMOVE_COMMENTS_AND_LISTS_XPATH"),
    *("BODY_XPATH", "OVERALL_DISCARD_XPATH", "TEASER_DISCARD_XPATH", "PRECISION_DISCARD_XPATH"),
)
EXSLT = {"re": "http://exslt.org/regular-expressions"}
TESTED = re.compile(r"re:test\((@[\w|@-]+),")
WAYS = ((True, True), (True, False), (False, False))  # precise, fast


def quick(asked: etree.XPath) -> etree.XPath:
    """What finds the same sooner: it tests no attribute that an element has not."""
    path = TESTED.sub(r"\1 and re:test(\1,", asked.path)
    return etree.XPath(path, namespaces=EXSLT, smart_strings=False)


def asked_of(library: object) -> Iterator[list[etree.XPath]]:
    """Its lists of paths; what another version has not, or has otherwise, stays as it is."""
    for name in ASKED:
        paths = getattr(library, name, None)
        if isinstance(paths, list) and all(isinstance(each, etree.XPath) for each in paths):
            yield paths


for _paths in asked_of(xpaths):  # in place: the library's other modules hold these lists
    _paths[:] = map(quick, _paths)


def kept_in(tree: HtmlElement, passages: Sequence[Passage], title: str) -> list[int]:
    """The numbers of the passages that are the article's own."""
    if not passages:
        return []
    dense = densest(passages)
    chosen = _chosen(tree, passages, dense)
    if not chosen:
        return []
    chosen = without_strange(passages, of_one_place(passages, chosen, title))
    chosen |= lead(passages, chosen, title)
    chosen |= tail(passages, chosen)
    chosen |= gaps(passages, chosen)
    table = cells(passages, chosen)
    own = sorted(of_one_article(passages, chosen | table) - dense.apart)
    kept = below_title(passages, without_furniture(passages, own, title, table), title)
    beside = amid(passages, kept)
    return within(passages, [n for n in kept if n not in beside])


def _chosen(tree: HtmlElement, passages: Sequence[Passage], dense: Dense) -> set[int]:
    """What the library takes, as passages; with its own second thoughts where that is little."""
    enough = max(SHORTEST, int(MOST * size_of(passages, dense.paragraphs)))
    best = dense.paragraphs
    for precise, fast in WAYS:
        if (not precise or (dense.alone and not fast)) and size_of(passages, best) >= SHORTEST:
            return best
        if precise and not fast and not best:
            continue  # what finds nothing in two ways is looked for in the widest
        found = _found_again(passages, _extracted(tree, precise=precise, fast=fast)) - dense.apart
        if size_of(passages, found) >= enough:
            return found
        best = max(found, best, key=partial(size_of, passages))
    return best


def _extracted(tree: HtmlElement, *, precise: bool, fast: bool) -> str:
    try:
        text = trafilatura.extract(
            _lighter(tree) if precise and fast else tree,
            include_comments=False,
            favor_precision=precise,
            favor_recall=not precise,
            fast=fast,
        )
    except (ValueError, RecursionError, AttributeError, TypeError):
        return ""
    return text or ""


def _lighter(tree: HtmlElement) -> HtmlElement:
    """A tree without what the library takes away first, which costs it much at each step."""
    if FORUM(tree):
        return tree
    lighter = copy(tree)
    etree.strip_elements(lighter, *DROPPED, with_tail=False)
    etree.strip_tags(lighter, "img")
    return lighter


def _found_again(passages: Sequence[Passage], text: str) -> set[int]:
    lines = Counter(plain(line.strip("-| ")) for line in text.splitlines())
    words = WORD.findall(text.casefold())
    triples = set(zip(words, words[1:], words[2:], strict=False))
    whole = "".join(words)
    found = set()
    for number, passage in enumerate(passages):
        words_only = plain(passage.text)
        own = words_only.split()
        if len(own) < 5 or SPACELESS.search(words_only):
            squeezed = words_only.replace(" ", "")
            if len(squeezed) > 12 and squeezed in whole:
                found.add(number)
            elif words_only and lines[words_only] > 0:
                lines[words_only] -= 1
                found.add(number)
            continue
        mine = zip(own, own[1:], own[2:], strict=False)
        if sum(map(triples.__contains__, mine)) >= SAME * (len(own) - 2):
            found.add(number)
    return found
