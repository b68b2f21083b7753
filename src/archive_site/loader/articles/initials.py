"""A large first letter, set beside the lines of a paragraph, put back before its first word."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from archive_site.loader.articles.paragraphs import Line

LARGE = 1.8  # times the usual height
BESIDE = 2.0  # of the usual height: no further stands the letter from its word


def with_initials(page: Sequence[Line]) -> list[Line]:
    """The lines of a page; a large letter that stands alone is joined to the line beside it."""
    if not page:
        return []
    usual = statistics.median(line.height for line in page)
    found = list(page)
    for letter in page:
        if len(letter.text) != 1 or not letter.text.isupper() or letter.height < LARGE * usual:
            continue
        own = [line for line in found if line is not letter and _is_beside(letter, line, usual)]
        if own:
            first = max(own, key=lambda line: line.top)
            at = found.index(first)
            found[at] = first._replace(text=letter.text + first.text)
            found.remove(letter)
    return found


def _is_beside(letter: Line, line: Line, usual: float) -> bool:
    """Whether a line of small letters begins right behind a letter, within its height."""
    near = -usual < line.left - letter.right < BESIDE * usual
    within = letter.bottom - usual < line.bottom and line.top < letter.top + usual
    return near and within and line.text[:1].islower() and line.height < letter.height / LARGE
