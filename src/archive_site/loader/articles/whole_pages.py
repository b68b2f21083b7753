"""Find the article in a text that holds a whole page, as it was copied, saved or dumped.

Menus, lists of other articles and footers are runs of short lines; an article is a run of long
ones that end as sentences. Its headline, byline and day stand right above it or below.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from archive_site.loader.articles.bare_names import names_in
from archive_site.loader.articles.page_beside import beside
from archive_site.loader.articles.page_lines import Line
from archive_site.loader.articles.page_parts import (
    PROSE,
    RIGHTS,
    SHORT,
    TABLE,
    WORDS,
    Part,
    Row,
    parts_of,
    weight,
)
from archive_site.loader.articles.page_titles import Headline, headline_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.wrapped import BULLET, pieces_of, without_links

OUTSIDE, FEWER = 12, 8  # short lines around an article; with a notice of rights below
KNOWN, MENU = 2, 24  # such as are plainly a page's; short lines above, whatever they are
ROW = 4  # short lines, of which the last counts twice
NAMES = 4  # of a list of persons, at least
ENOUGH = 150  # letters of an article


class Page(NamedTuple):
    """Which lines of a page are what: "title", "head", "body" or "tail"; others are the page's."""

    places: dict[Row, str]
    told: dict[Row, Line]  # what lines of head and tail say
    shown: list[str]  # the blocks without numbers of links
    headline: Headline | None


def page_of(blocks: Sequence[str], tongue: Tongue) -> Page | None:
    """The page that a text holds; None where it is an article with little around it."""
    shown = without_links(blocks)
    pieces = pieces_of(blocks, shown)
    short = sum(len(each.text) < PROSE for each in pieces)
    if (
        short < FEWER
        or sum(size for each in pieces if (size := weight(each.text)) > PROSE) < ENOUGH
    ):
        return None
    parts = parts_of(pieces, tongue)
    start, end = _run(parts)
    end = _with_names(parts, end)
    if sum(each.worth for each in parts[start:end] if each.prose) < ENOUGH:
        return None
    headline = headline_of(parts, start, end)
    above = parts[: headline.at if headline else start]
    if shown == [*blocks] and not _is_around(above, parts[end:]):  # text browsers save pages
        return None
    places = dict.fromkeys((row for each in parts[start:end] for row in each.rows), "body")
    again = (each for each in parts[start:end] if headline and headline.is_in(each.text))
    places |= {row: "" for each in again for row in each.rows}
    told: dict[Row, Line] = {}
    for part, place, line in beside(parts, headline.at if headline else start - 1, start, end):
        places |= dict.fromkeys(part.rows, place)
        told |= {part.rows[0]: line} if line else {}
    places = {row: place for row, place in places.items() if place}
    return Page(places, told, shown, headline)


def _run(parts: Sequence[Part]) -> tuple[int, int]:
    """From where to where most speaks for an article, and least against it.

    The longer a row of short lines, the more each of them speaks against.
    """
    best, total, start, row = (0.0, 0, 0), 0.0, 0, 0
    for number, part in enumerate(parts):
        row = row + 1 if part.worth == SHORT else 0
        if total <= 0:
            total, start = 0, number
        total += part.worth * (1 + row / ROW)
        if total > best[0]:
            best = (total, start, number + 1)
    return best[1:]


def _with_names(parts: Sequence[Part], end: int) -> int:
    """The end of a text with the list of persons right below it: of the dead, of who signs."""
    stop = next((n for n in range(end, len(parts)) if parts[n].line or parts[n].prose), len(parts))
    names = [n for n in range(end, stop) if names_in(_first(parts[n].text))]
    return names[-1] + 1 if len(names) >= NAMES and 2 * len(names) >= stop - end else end


def _first(text: str) -> str:
    """A line of a list without its number, and what follows a name."""
    return BULLET.sub("", text, count=1).split(",")[0].strip(" .;")


def _is_around(above: Sequence[Part], below: Sequence[Part]) -> bool:
    """Whether what stands around an article is a page: short lines, some of them known."""
    menu, short = _short(above), _short([*above, *below])
    if any(RIGHTS.search(each.text) for each in below):
        return len(short) >= FEWER
    known = len(_known(short)) >= KNOWN or _known(menu)
    return len(menu) >= MENU or (len(short) >= OUTSIDE and bool(known))


def _known(parts: Sequence[Part]) -> set[str]:
    """The texts that are plainly a page's, and more than a sign."""
    found = {each.text for each in parts if each.line and not each.tells}
    return {text for text in found if len(text) > WORDS}


def _short(parts: Sequence[Part]) -> list[Part]:
    return [each for each in parts if not each.prose and each.worth != TABLE]
