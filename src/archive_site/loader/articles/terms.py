"""Find the words that a paragraph uses for what happened, and by whom it says it was done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.tongue import Tongue

NAME = r"[^\W\d_a-zа-яёçəğıöşüé][^\W\d_]+(?:[-‐][^\W\d_]+)*"


class Term(NamedTuple):
    """Words as printed, with their place; `kind` is term or responsibility."""

    start: int
    end: int
    printed: str
    kind: str
    sure: bool


def terms_in(text: str, tongue: Tongue) -> tuple[Term, ...]:
    """The words for what happened, each once a paragraph; and who is printed to have done it."""
    found: list[Term] = []
    for pattern, sure in _patterns(tongue):
        for match in pattern.finditer(text):
            new = Term(*match.span("term"), match["term"], "term", sure)
            if not any(_same(new, old) for old in found):
                found.append(new)
    found += _by_whom(text, tongue)
    return tuple(sorted(found))


def _same(new: Term, old: Term) -> bool:
    within = new.start < old.end and old.start < new.end
    here, there = new.printed.casefold(), f" {old.printed.casefold()} "
    return within or f" {here} " in there


def _by_whom(text: str, tongue: Tongue) -> Iterator[Term]:
    if tongue.forces:
        for match in re.finditer(tongue.forces, text):
            yield Term(*match.span("by"), match["by"], "responsibility", True)


@cache
def _patterns(tongue: Tongue) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """With a name before or after it; alone."""
    year = r"(?:(?:19|20)\d\d )?"
    noun = rf"(?i:{tongue.terms})(?!\w)"
    named = rf"(?<![\w-])(?P<term>{year}{NAME}(?: {NAME})? {noun})"
    placed = rf"(?<!\w)(?P<term>{noun} (?i:{tongue.term_of}) {NAME})"
    words = "|".join(each for each in (tongue.strong, tongue.deeds) if each)
    alone = rf"(?<!\w)(?P<term>(?i:{words}))(?!\w)"
    placing = [(re.compile(placed), True)] if tongue.term_of else []
    return ((re.compile(named), True), *placing, (re.compile(alone), False))
