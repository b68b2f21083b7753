"""Which passages of a page are its article: a library's choice, mended at its ends and in gaps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import trafilatura
from lxml.html import HtmlElement

from archive_site.loader.articles.furniture import ends_article
from archive_site.loader.articles.html_prose import ABOVE, HEADING, WORD, is_prose, plain
from archive_site.loader.articles.html_tree import Passage
from archive_site.loader.articles.html_trimming import (
    MOSTLY_LINKS,
    without_furniture,
    without_strange,
)

SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
PARAGRAPH = re.compile(r"<(?:p|blockquote)>[^<]*$")
SAME = 0.75  # share of a passage's word triples that the library's text has
LEADS = 25  # passages before the library's first that are looked at
NEAR = 3  # passages between one that was chosen and the next of the same article
MOST = 0.6  # share of the densest paragraphs that a choice has, if it is whole
SHORTEST = 250  # characters of a body that is worth trusting


def kept_in(tree: HtmlElement, passages: Sequence[Passage], title: str) -> list[int]:
    """The numbers of the passages that are the article's own."""
    chosen = _chosen(tree, passages)
    if not chosen:
        return []
    chosen = without_strange(passages, _of_one_place(passages, chosen))
    chosen |= _lead(passages, chosen, title)
    chosen |= _gaps(passages, chosen)
    chosen |= _tail(passages, chosen)
    return without_furniture(passages, sorted(chosen), title)


def _chosen(tree: HtmlElement, passages: Sequence[Passage]) -> set[int]:
    """What the library takes, as passages; with its own second thoughts where that is little."""
    densest = _densest(passages)
    enough = max(SHORTEST, int(MOST * _size(passages, densest)))
    best = densest
    for precise, fast in ((True, True), (True, False), (False, False)):
        if not precise and _size(passages, best) >= SHORTEST:
            return best
        found = _found_again(passages, _extracted(tree, precise=precise, fast=fast))
        if _size(passages, found) >= enough:
            return found
        best = max(found, best, key=lambda each: _size(passages, each))
    return best


def _size(passages: Sequence[Passage], chosen: set[int]) -> int:
    return sum(len(passages[number].text) for number in chosen)


def _extracted(tree: HtmlElement, *, precise: bool, fast: bool) -> str:
    try:
        text = trafilatura.extract(
            tree,
            include_comments=False,
            favor_precision=precise,
            favor_recall=not precise,
            fast=fast,
        )
    except (ValueError, RecursionError, AttributeError, TypeError):
        return ""
    return text or ""


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
        mine = list(zip(own, own[1:], own[2:], strict=False))
        if sum(each in triples for each in mine) >= SAME * len(mine):
            found.add(number)
    return found


def _densest(passages: Sequence[Passage]) -> set[int]:
    """The paragraphs of the element that has most text in sentences."""
    prose = [number for number, passage in enumerate(passages) if is_prose(passage)]
    weights: Counter[HtmlElement] = Counter()
    for number in prose:
        for above in list(passages[number].element.iterancestors())[:2]:
            weights[above] += len(passages[number].text)
    if not weights:
        return set()
    best, _ = weights.most_common(1)[0]
    return {number for number in prose if best in passages[number].element.iterancestors()}


def _of_one_place(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """What was chosen without what lies far from the rest and reads as no sentence."""
    ordered = sorted(chosen)
    heavy = [
        n for n in ordered if len(passages[n].text) > 80 and passages[n].density < MOSTLY_LINKS
    ]
    if len(heavy) < 2:
        return chosen
    first, last = heavy[0], heavy[-1]
    for number in reversed(ordered):
        first = number if 0 < first - number <= NEAR else first
    for number in ordered:
        last = number if 0 < number - last <= NEAR else last
    return {n for n in ordered if first <= n <= last}


def _lead(passages: Sequence[Passage], chosen: set[int], title: str) -> set[int]:
    """Paragraphs between the title and the first that the library took."""
    first = min(chosen)
    start = max(first - LEADS, 0)
    for number in range(first - 1, start - 1, -1):
        if "<h1>" in passages[number].hints or plain(passages[number].text) == plain(title):
            start = number + 1
            break
    else:
        start = max(first - 3, 0)
    found = set()
    for number in range(start, first):
        passage = passages[number]
        same = _shares_place(passage, passages[first]) or passage.hints == passages[first].hints
        near = first - number <= 6 and PARAGRAPH.search(passage.hints)
        if HEADING.search(passage.hints):
            continue
        if is_prose(passage) and (same or near) and not ABOVE.search(passage.near(2)):
            found.add(number)
    return found


def _shares_place(one: Passage, other: Passage) -> bool:
    mine, its = one.element.getparent(), other.element.getparent()
    return (
        one.element is other.element or mine is its or mine is other.element or its is one.element
    )


def _gaps(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """Paragraphs that the library left out between two that it took, in the same place."""
    first, last = min(chosen), max(chosen)
    places = {id(passages[n].element.getparent()) for n in chosen} | {
        id(passages[n].element) for n in chosen
    }
    return {
        n
        for n in range(first, last)
        if n not in chosen
        and (id(passages[n].element.getparent()) in places or id(passages[n].element) in places)
        and is_prose(passages[n])
        and passages[n].density < 0.3
    }


def _tail(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """Paragraphs right after the last that was taken, in the same place."""
    last = max(chosen)
    found = set()
    for number in range(last + 1, min(last + 8, len(passages))):
        passage = passages[number]
        if ends_article(passage.text) or not _shares_place(passage, passages[last]):
            break
        if is_prose(passage) and passage.density < 0.3:
            found.add(number)
    return found
