"""Where a page has most text in sentences, apart from its teasers of other articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from archive_site.loader.articles.html_cards import teasers
from archive_site.loader.articles.html_prose import PARAGRAPH, is_prose, way
from archive_site.loader.articles.html_tree import Passage, article_of

SHORTEST = 250  # characters of a body that is worth trusting
UNDER, BELOW = 12, 4  # passages from a title to the first paragraph, and to the next
NEARLY_ALL = 0.7  # share of a page's prose that is in one place, if there is no other


class Dense(NamedTuple):
    """The paragraphs of a page's densest place, by their numbers."""

    paragraphs: set[int]
    apart: frozenset[int]  # the teasers, which are of no article
    alone: bool  # whether hardly any prose stands elsewhere, and none before it


def densest(passages: Sequence[Passage]) -> Dense:
    """The densest place of a page."""
    prose = [number for number, passage in enumerate(passages) if is_prose(passage)]
    apart = teasers(passages)
    without = [number for number in prose if number not in apart]
    found = _densest(passages, without)
    if size_of(passages, found) < SHORTEST:
        if apart and (short := _under_title(passages, without)):
            return Dense(short, apart, alone=False)
        return Dense(_densest(passages, prose), frozenset(), alone=False)  # a page of nothing else
    most = NEARLY_ALL * size_of(passages, without)
    alone = size_of(passages, found) >= most and min(found) == min(without)
    return Dense(found, apart, alone)


def _under_title(passages: Sequence[Passage], prose: Sequence[int]) -> set[int]:
    """The paragraphs that follow a page's title, which may be all of its article."""
    found: set[int] = set()
    heading = next((n for n, each in enumerate(passages) if "<h1>" in each.hints), None)
    last = heading
    for number in prose:
        if last is not None and last < number <= last + (BELOW if found else UNDER):
            found.add(number)
            last = number
    return found


def size_of(passages: Sequence[Passage], chosen: Iterable[int]) -> int:
    """How many characters some passages have that are no links."""
    return sum(len(passages[n].text) - passages[n].linked for n in chosen)


def _densest(passages: Sequence[Passage], prose: Sequence[int]) -> set[int]:
    """The paragraphs of the element that has most prose in it or right under it."""
    weights: Counter[HtmlElement] = Counter()
    for number in prose:
        for above in islice(passages[number].element.iterancestors(), 2):
            weights[above] += len(passages[number].text)
    if not weights:
        return set()
    best, _ = weights.most_common(1)[0]
    within = {n for n in prose if best in passages[n].element.iterancestors()}
    return within if len(within) > 1 else _boxed_alike(passages, prose) or within


def _boxed_alike(passages: Sequence[Passage], prose: Sequence[int]) -> set[int]:
    """The paragraphs of one kind, and of one article, of which each has a box of its own."""
    alike: defaultdict[object, set[int]] = defaultdict(set)
    for number in prose:
        if PARAGRAPH.search(passages[number].hints):
            alike[way(passages[number]), article_of(passages[number])].add(number)
    return max(alike.values(), key=partial(size_of, passages), default=set())
