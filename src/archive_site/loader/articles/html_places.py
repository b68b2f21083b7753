"""Where the passages of an article stand in a page: what of a choice to leave, what to add."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

from archive_site.loader.articles.furniture import ends_article, is_furniture
from archive_site.loader.articles.html_prose import (
    ABOVE,
    CELL,
    ENDED,
    FINISHED,
    HEADING,
    LEAD,
    PARAGRAPH,
    is_prose,
    is_strange,
    plain,
    way,
)
from archive_site.loader.articles.html_tree import Passage, article_of, length_of, words_of
from archive_site.loader.articles.html_trimming import MOSTLY_LINKS
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import page_lines

LEADS = 25  # passages before the library's first that are looked at
NEAR = 3  # passages between one that was chosen and the next of the same article
APART = 6  # passages between two stretches that may be of two uses
STRAYS = 6  # passages of another place that may stand between two of an article
AHEAD = 16  # passages after the last that are looked at for more
ENOUGH = 0.25  # share of the longest stretch's text that the article's own has at least
READ_ALSO = re.compile(rf"\W*(?:{across(page_lines.READ_ALSO)})\s*[:—–-]", re.IGNORECASE)
ROWS = 4  # cells of a table that is worth its place
WRAPPERS = 2  # elements around a table
LINKED = 100  # characters of a paragraph that is a link
LONG_PASSAGE = 80  # characters of a passage that shows where an article is
FEW_LINKS = 0.3
MOST_HEAVY = 0.1  # share of a table's cells that are as long as a paragraph, if it is of figures


def of_one_place(passages: Sequence[Passage], chosen: set[int], title: str) -> set[int]:
    """What was chosen without what lies far from the rest, in another place or as no sentence."""
    ordered = sorted(chosen)
    heavy = [n for n in ordered if _is_heavy(passages[n])]
    if len(heavy) < 2:
        return chosen
    first, last = heavy[0], heavy[-1]
    for number in reversed(ordered):
        first = number if 0 < first - number <= NEAR else first
    for number in ordered:
        last = number if 0 < number - last <= NEAR else last
    begins = title_at(passages, first, title) or 0
    return _of_main_stretch(passages, [n for n in ordered if first <= n <= last], begins)


def _of_main_stretch(passages: Sequence[Passage], ordered: list[int], begins: int) -> set[int]:
    """The first long stretch, and those of the others that stand where its passages do."""
    stretches = list(_stretches(ordered))
    sizes = [length_of(passages, each) for each in stretches]
    main = next(
        each for each, size in zip(stretches, sizes, strict=True) if size >= ENOUGH * max(sizes)
    )
    places = {place for n in main for place in _around(passages[n])}
    same = {way(passages[n]) for n in main if _is_heavy(passages[n])}
    return {
        n
        for stretch in stretches
        for n in stretch
        if stretch is main
        or begins < stretch[0] < main[0]
        or any(
            way(passages[each]) in same or not places.isdisjoint(_around(passages[each]))
            for each in stretch
        )
    }


def _stretches(ordered: list[int]) -> Iterator[list[int]]:
    start = 0
    for position in range(1, len(ordered) + 1):
        if position == len(ordered) or ordered[position] - ordered[position - 1] > APART:
            yield ordered[start:position]
            start = position


def _is_heavy(passage: Passage) -> bool:
    return len(passage.text) > LONG_PASSAGE and passage.density < MOSTLY_LINKS


def _places(passage: Passage) -> set[object]:
    return {passage.element, passage.element.getparent()}


def _spot(passage: Passage) -> set[object]:
    """Where a passage stands: for a heading that is alone in its box, where that stands."""
    parent = passage.element.getparent()
    if parent is None or not HEADING.search(passage.hints) or words_of(parent) != passage.text:
        return _places(passage)
    return {*_places(passage), parent.getparent()}


def _around(passage: Passage) -> set[object]:
    """A passage's element and the two around it, but for the page's own."""
    near = [passage.element, *islice(passage.element.iterancestors(), 2)]
    return {each for each in near if each.tag not in ("html", "body", "main")}


def lead(passages: Sequence[Passage], chosen: set[int], title: str) -> set[int]:
    """Paragraphs between the title and the first that the library took."""
    first = min(chosen)
    above = title_at(passages, first, title)
    found = set()
    for number in range(max(first - 3, 0) if above is None else above + 1, first):
        passage = passages[number]
        same = shares_place(passage, passages[first]) or way(passage) == way(passages[first])
        told = ENDED.search(passage.text)  # a line under the title has no stop
        near = told and first - number <= 6 and PARAGRAPH.search(passage.hints)
        led = told and LEAD.search(passage.near(1))
        if HEADING.search(passage.hints):
            continue
        alone = passage._replace(hints=passage.near(1)) if led else passage  # in a header, too
        if is_prose(alone) and (led or ((same or near) and not ABOVE.search(passage.near(2)))):
            found.add(number)
    return found


def title_at(passages: Sequence[Passage], first: int, title: str) -> int | None:
    """The number of the passage that is the title above an article's first, if it is near."""
    mine = plain(title)
    return next(
        (
            number
            for number in range(first - 1, max(first - LEADS, 0) - 1, -1)
            if "<h1>" in passages[number].hints or plain(passages[number].text) == mine
        ),
        None,
    )


def shares_place(one: Passage, other: Passage) -> bool:
    """Whether two passages stand in the same element, or one in the other's."""
    mine, its = one.element.getparent(), other.element.getparent()
    return (
        one.element is other.element or mine is its or mine is other.element or its is one.element
    )


def gaps(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """Paragraphs and headings left out between two that were taken, in the same place."""
    first, last = min(chosen), max(chosen)
    places = {place for n in chosen for place in _places(passages[n])}
    usual = {way(passages[n]) for n in chosen if _is_heavy(passages[n])}
    found = set()
    for number in range(first, last):
        passage = passages[number]
        if number in chosen:
            continue
        if passage.density > FEW_LINKS:
            if _is_linked_paragraph(passages, chosen, number):
                found.add(number)
            continue
        if places.isdisjoint(_spot(passage)) and way(passage) not in usual:
            continue
        if is_prose(passage) or (
            HEADING.search(passage.hints) and _heads(passages, chosen, number)
        ):
            found.add(number)
    return found


def _is_linked_paragraph(passages: Sequence[Passage], chosen: set[int], number: int) -> bool:
    """Whether a passage of links stands right between two of its kind, and is as long as they."""
    text, kind = passages[number].text, way(passages[number])
    led = READ_ALSO.match(text)
    if len(text) < LINKED or led or not FINISHED.search(text) or is_furniture(text):
        return False
    return all(n in chosen and way(passages[n]) == kind for n in (number - 1, number + 1))


def cells(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """The cells of tables within an article: a row's name and figure."""
    found: dict[HtmlElement, set[int]] = {}
    for number in range(min(chosen), max(chosen)):
        if CELL.search(passages[number].hints) and passages[number].density < FEW_LINKS:
            table = next(passages[number].element.iterancestors("table"), None)
            if table is not None:
                found.setdefault(table, set()).add(number)
    parents = {
        passages[n].element.getparent() for n in chosen if PARAGRAPH.search(passages[n].hints)
    }
    within = [
        numbers
        for table, numbers in found.items()
        if _is_amid(passages, numbers, chosen)
        and (not chosen.isdisjoint(numbers) or _is_among(table, numbers, parents))
    ]
    return {number for each in within for number in each}


def _is_amid(passages: Sequence[Passage], table: set[int], chosen: set[int]) -> bool:
    """Whether a table of short cells stands between paragraphs."""
    outside = chosen - table
    if not outside or sum(_is_heavy(passages[n]) for n in table) > MOST_HEAVY * len(table):
        return False
    return min(outside) < min(table) and max(table) < max(outside)


def _is_among(table: HtmlElement, numbers: set[int], parents: set[HtmlElement | None]) -> bool:
    """Whether a table of which nothing was taken stands in the same element as paragraphs."""
    return len(numbers) >= ROWS and any(
        each in parents for each in islice(table.iterancestors(), WRAPPERS)
    )


def _box(passage: Passage) -> set[object]:
    """Where a passage stands: for one of a list or a quotation, where that stands too."""
    parent = passage.element.getparent()
    held = parent is not None and parent.tag in ("ul", "ol", "blockquote")
    return _places(passage) | ({parent.getparent()} if held and parent is not None else set())


def _heads(passages: Sequence[Passage], chosen: set[int], number: int) -> bool:
    """Whether a heading stands right above a passage that was taken, and is of the article."""
    passage = passages[number]
    if not HEADING.search(passage.hints) or is_strange(passage) or ends_article(passage.text):
        return False
    return any(each in chosen for each in (number + 1, number + 2))


def tail(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """Paragraphs after the last that was taken, as long as they stand in the same place."""
    last = max((n for n in chosen if passages[n].density < MOSTLY_LINKS), default=max(chosen))
    usual = way(passages[last]) if PARAGRAPH.search(passages[last].hints) else ""
    found: set[int] = set()
    number, strays = last + 1, 0
    while number < len(passages) and number <= last + AHEAD and strays <= STRAYS:
        passage = passages[number]
        if ends_article(passage.text) or article_of(passage) is not article_of(passages[last]):
            break
        if way(passage) != usual and _box(passage).isdisjoint(_places(passages[last])):
            strays += not HEADING.search(passage.hints)
        elif is_prose(passage) and passage.density < FEW_LINKS:
            found.add(number)
            last, strays = number, 0
        number += 1
    return found
