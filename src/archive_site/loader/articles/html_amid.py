"""What stands amid an article's paragraphs in a page: lines under pictures, boxes to act on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from lxml.html import HtmlElement

from archive_site.loader.articles.asides import is_caption, is_credit, is_numbered
from archive_site.loader.articles.html_prose import FINISHED, HEADING, PARAGRAPH
from archive_site.loader.articles.html_tree import Passage, length_of, words_of

PICTURES = ("img", "picture", "svg", "video", "iframe", "amp-img")
SLIDES = re.compile(  # what is called so by those who make shows of pictures, in any language
    r"(?:gallery|galler[iy]|galeri|galéri|slide-?show|slider|carousel|swiper|slick-|splide|flickity"
    r"|lightbox|diaporama|fotostrecke|bilderstrecke|fotoreport)",
    re.I,
)
OF_CREDITS = re.compile(r"(?<![a-z])(?:(?:photo|image|img|picture)[-_]?)?credits?(?![a-z])")
BOXES = ("div", "section", "aside", "form", "center", "fieldset")
SLANTED = ("em", "i", "small")
LINE = 250  # characters of a slanted line under a picture
MOST = 0.5  # share of an article's text that one element has right in it, if it is its own
SHOWN = 0.25  # share of it that lines in a show of pictures have at most
SMALL = 450  # characters of a box with a form
LITTLE = 250  # and of one with no more than a button
LATELY = 4096  # classes and ids, which the passages of a page share
NEAR = 12  # passages before and after that may be of a box
SEVERAL = 3  # boxes alike: a list of questions, say, of which each opens by a button
FORM = ".//form | .//input[not(@type='hidden' or @type='checkbox')] | .//textarea"
BUTTON = (
    ".//button | .//*[@role='button'] | .//a[contains(@class, 'btn') or contains(@class, 'button')"
    " or contains(@class, 'cta')]"
)
QUOTED = ".//blockquote | .//pre | .//table | .//code | .//dl | .//li"


def amid(passages: Sequence[Passage], own: Sequence[int]) -> frozenset[int]:
    """The numbers of an article's passages that are lines under pictures, or in such boxes."""
    found = {n for n in own if _is_under_a_picture(passages[n])} | _on_slides(passages, own)
    found |= {n - 1 for n in own if n - 1 in own and _is_above_a_credit(passages, n - 1)}
    return frozenset(found | _boxed(passages, own)) if len(found) < len(own) else frozenset()


def _on_slides(passages: Sequence[Passage], own: Sequence[int]) -> set[int]:
    """The passages of a show of pictures that has few of an article's words: none is told in it."""
    shows: dict[HtmlElement, set[int]] = {}
    for number in own:
        for each in passages[number].element.iterancestors():
            if _is_of_slides(f"{each.get('class') or ''} {each.get('id') or ''}"):
                shows.setdefault(each, set()).add(number)
    most = SHOWN * length_of(passages, own)
    within = [numbers for numbers in shows.values() if length_of(passages, numbers) < most]
    return {number for each in within for number in each}


@lru_cache(maxsize=LATELY)
def _is_of_slides(called: str) -> bool:
    return bool(SLIDES.search(called))


def _is_under_a_picture(passage: Passage) -> bool:
    """Whether a passage says what a picture shows: by its credit, or right below one."""
    if HEADING.search(passage.hints):
        return False
    if is_caption(passage.text) or is_credit(passage.text):
        return True
    if len(passage.text) <= LINE and OF_CREDITS.search(passage.near(1)):
        return True
    if len(passage.text) > LINE or not (is_numbered(passage.text) or _is_slanted(passage)):
        return False
    return _shows(passage.element) or _shows_alone(_before(passage.element))


def _is_above_a_credit(passages: Sequence[Passage], number: int) -> bool:
    """Whether a line without an end stands right above whose a picture is, in the same box."""
    line, credit = passages[number], passages[number + 1]
    if len(line.text) > LINE or HEADING.search(line.hints) or FINISHED.search(line.text):
        return False
    return is_credit(credit.text) and line.element.getparent() is credit.element.getparent()


def _is_slanted(passage: Passage) -> bool:
    """Whether all of a paragraph is set as a remark."""
    inner = [each for each in passage.element if each.tag in SLANTED]
    return len(inner) == 1 and len(words_of(inner[0])) >= len(passage.text) - 1


def _before(element: HtmlElement) -> HtmlElement | None:
    """The element before one that isn't empty, whether it shows or says something."""
    before = element.getprevious()
    while before is not None and not (_shows(before) or words_of(before)):
        before = before.getprevious()
    return before


def _shows(element: HtmlElement) -> bool:
    return next(element.iter(*PICTURES), None) is not None


def _shows_alone(element: HtmlElement | None) -> bool:
    """Whether an element is a picture, with no more than another line under it."""
    return element is not None and _shows(element) and len(words_of(element)) < LINE


def _boxed(passages: Sequence[Passage], own: Sequence[int]) -> set[int]:
    """The passages of small boxes with a form or a button between an article's paragraphs."""
    around = _around(passages, own)
    if around is None:
        return set()
    boxes: dict[HtmlElement, list[int]] = {}
    for number in own:
        box = _box(passages[number].element, around)
        if box is not None:
            boxes.setdefault(box, []).append(number)
    alike = Counter(_kind(box) for box in boxes)
    return {
        number
        for box, numbers in boxes.items()
        if alike[_kind(box)] < SEVERAL and _is_to_act_on(box, passages, numbers)
        for number in numbers
    }


def _around(passages: Sequence[Passage], own: Sequence[int]) -> HtmlElement | None:
    """The element that has most paragraphs of an article right in it, if one has most."""
    sizes: Counter[HtmlElement] = Counter()
    for number in own:
        parent = passages[number].element.getparent()
        if parent is not None and PARAGRAPH.search(passages[number].hints):
            sizes[parent] += len(passages[number].text)
    least = MOST * length_of(passages, own)
    return next((each for each, size in sizes.most_common(1) if size > least), None)


def _box(element: HtmlElement, around: HtmlElement) -> HtmlElement | None:
    """The box right in an element in which another stands."""
    path = [element, *_up_to(element, around)]
    return path[-1] if path[-1].getparent() is around and path[-1].tag in BOXES else None


def _up_to(element: HtmlElement, around: HtmlElement) -> Iterator[HtmlElement]:
    for each in element.iterancestors():
        if each is around:
            return
        yield each


def _kind(box: HtmlElement) -> str:
    return f"{box.tag} {box.get('class') or ''}"


def _is_to_act_on(box: HtmlElement, passages: Sequence[Passage], held: Sequence[int]) -> bool:
    """Whether a box is there to give an address, register or buy; or has more than a heading."""
    near = range(max(held[0] - NEAR, 0), min(held[-1] + NEAR, len(passages)))
    inside = [passages[n] for n in near if box in _with_ancestors(passages[n].element)]
    size = sum(len(each.text) for each in inside)
    if box.xpath(QUOTED):
        return False
    if size <= SMALL and box.xpath(FORM):
        return True
    if all(HEADING.search(passages[n].hints) for n in held):  # with a button that links to it
        return len(inside) > len(held)  # what it heads was left out
    return size <= LITTLE and bool(box.xpath(BUTTON))


def _with_ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from element.iterancestors()
