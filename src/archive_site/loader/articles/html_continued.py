"""Whether a page shows that its article goes on in a text that it hides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from archive_site.loader.articles.html_tree import words_of
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import furniture

BROKEN_OFF = re.compile(r"(?:…|\.\.\.)\W*$")
MORE = re.compile(rf"\W*(?:{across(furniture.GOES_ON)})\W*", re.I)
HERE = re.compile(r"\s*(?:#.*|javascript:.*)?", re.I | re.S)  # addresses that lead to no other page
LONGEST = 40  # characters of a button
BEGINNING = 40  # letters by which a text is known again
FEWEST = 15  # and fewer tell nothing


def begins_with(lines: Sequence[str], beginning: Sequence[str]) -> bool:
    """Whether a text tells from its first lines what a page shows of it."""
    shown = _letters(" ".join(beginning))[:BEGINNING]
    return len(shown) >= FEWEST and shown in _letters(" ".join(lines))


def breaks_off(text: str) -> bool:
    """Whether a text says that it goes on."""
    return bool(BROKEN_OFF.search(text))


def is_opened_beside(veil: HtmlElement) -> bool:
    """Whether a button stands next to what is hidden, and says that there is more."""
    return any(
        MORE.fullmatch(words) and _stays(each)
        for each in _beside(veil)
        if len(words := words_of(each)) <= LONGEST
    )


def _beside(element: HtmlElement) -> Iterator[HtmlElement]:
    for each in (element.getprevious(), element.getnext()):
        if each is not None and isinstance(each.tag, str):
            yield each


def _stays(element: HtmlElement) -> bool:
    return all(HERE.fullmatch(link.get("href") or "") for link in element.iter("a"))


def _letters(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalnum())
