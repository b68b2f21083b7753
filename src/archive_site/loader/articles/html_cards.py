"""Which passages of a page are teasers: some words of another article, in a card with its link."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

from archive_site.loader.articles.html_prose import way
from archive_site.loader.articles.html_tree import Passage, words_of

LINKS = 0.9  # share of a card's title that is a link
WORDS = 3  # of a card's title
LONGEST = 400  # characters of a teaser
LEVELS = 3  # from a card down to its title
CARD = 4  # passages after which a card has ended
LEAST_PROSE = 60  # characters of a paragraph, at least
SEVERAL = 4  # teasers of one kind: one box alone may be an article's own


def teasers(passages: Sequence[Passage]) -> frozenset[int]:
    """The numbers of the passages that are teasers, and of their titles."""
    found = [(title, n, way(passages[n])) for title, n in _in_cards(passages)]
    kinds = Counter({n: kind for _, n, kind in found}.values())
    several = [(title, n) for title, n, kind in found if kinds[kind] >= SEVERAL]
    return frozenset(number for card in several for number in card)


def _in_cards(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """The numbers of titles and of the teasers that stand in a card with them."""
    for number, passage in enumerate(passages):
        if passage.density < LINKS:
            if passage.linked and _is_short(passage) and _begins_with_link(passage.element):
                yield number, number
            continue
        if passage.text.count(" ") < WORDS - 1:
            continue
        near = range(max(number - 1, 0), min(number + 3, len(passages)))
        beside = [n for n in near if passages[n].density < LINKS and _is_short(passages[n])]
        boxes = _around(passage.element) if beside else ()
        for each in beside:
            its = _around(passages[each].element)
            box = next((one for one in boxes if one in its), None)
            if box is not None and _is_small(passages, number, box) and not _is_of_text(box):
                yield number, each


def _begins_with_link(element: HtmlElement) -> bool:
    """Whether a title that is a link stands on a line of its own, above other words."""
    first: HtmlElement | None = element
    while first is not None and first.tag != "a" and not (first.text or "").strip():
        first = next(iter(first), None)
    if first is None or first.tag != "a" or len(words_of(first).split()) < WORDS:
        return False
    after = first.getnext() if not (first.tail or "").strip() else None
    return after is not None and after.tag == "br"


def _is_short(passage: Passage) -> bool:
    return len(passage.text) <= LONGEST


def _around(element: HtmlElement) -> tuple[HtmlElement, ...]:
    return (element, *islice(element.iterancestors(), LEVELS))


def _is_of_text(box: HtmlElement) -> bool:
    """Whether a box stands right among paragraphs: a part of an article that tells of several."""
    around = box.getparent()
    return around is not None and any(
        (each.text or "").strip() and len(words_of(each)) >= LEAST_PROSE
        for each in around.iterchildren("p")
    )


def _is_small(passages: Sequence[Passage], number: int, box: HtmlElement) -> bool:
    """Whether a box ends soon before and after a passage in it."""
    ends = (number - CARD, number + CARD)
    return not any(
        box in passages[each].element.iterancestors() for each in ends if 0 <= each < len(passages)
    )
