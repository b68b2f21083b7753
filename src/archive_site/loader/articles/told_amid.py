"""Part what somebody says from the words of who tells it, where one pair of marks holds both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.tongues.told_amid import TOLD_AMID

WORD = re.compile(r"\w")


def teller_in(text: str, quotation: Span) -> re.Match[str] | None:
    """The words that tell who says a quotation, within its marks; `who`, or `he`, says it."""
    start, end = _within(quotation)
    found = (pattern.search(text, start, end) for pattern in _patterns())
    return next((match for match in found if match), None)


def parts_of(text: str, quotation: Span) -> Iterator[tuple[Span, str]]:
    """What is said in a quotation, with its place; the whole where nobody tells it there."""
    teller = teller_in(text, quotation)
    if not teller:
        yield quotation, text[slice(*_within(quotation))].strip()
        return
    start, end = _within(quotation)
    for part in (Span(start, teller.start()), Span(teller.end(), end)):
        words = text[part.start : part.end].strip()
        if WORD.search(words):
            yield part, words


def _within(quotation: Span) -> Span:
    """A quotation without its marks."""
    return Span(quotation.start + 1, quotation.end - 1)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, TOLD_AMID.values()))
