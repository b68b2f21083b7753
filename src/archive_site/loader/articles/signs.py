"""Patterns that are slow to try at every place, with the words without which they match nowhere."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from archive_site.loader.articles.needs import folded, needed

ANYWHERE = sys.maxsize
LATELY = 256  # texts that several patterns are looked for in
ALTERNATIVE = re.compile(r"(?:\((?:[^()]|\([^()]*\))*\)|[^|()])+")  # with groups in groups
compiled = cache(re.compile)
small = lru_cache(maxsize=LATELY)(folded)


def any_of(signs: Iterable[str], text: str) -> bool:
    """Whether a text has one of some words, which are in small letters."""
    words = small(text)
    for sign in signs:  # noqa: SIM110 - a third faster than `any`, and what this is for
        if sign in words:
            return True
    return False


def may_have(signs: Collection[str], text: str) -> bool:
    """Whether a text may have something that is told by some words; it may if by none."""
    return any_of(signs, text) if signs else True


def across(*tables: Mapping[str, str]) -> str:
    """The words that tables have for each language as one pattern, to find them in any."""
    return "|".join(words for table in tables for words in table.values())


def by_letter(words: str) -> str:
    """Alternatives of a pattern, those of one letter together: it tries each of them in turn."""
    letters: dict[str, list[str]] = {}
    for each in ALTERNATIVE.findall(words):
        begins = each[0].isalpha() and each[1:2] not in ("?", "*", "+", "{")
        letters.setdefault(each[0] if begins else each, []).append(each)
    return "|".join(
        f"{letter}(?:{'|'.join(each[1:] for each in some)})" if len(some) > 1 else some[0]
        for letter, some in letters.items()
    )


class Signed(NamedTuple):
    """A pattern, and words of which any text that it matches in has one; none if not sure."""

    signs: tuple[str, ...]
    pattern: str
    flags: int

    @property
    def whole(self) -> re.Pattern[str]:
        """The pattern, compiled when a text may have it: most of a language's are long."""
        return compiled(self.pattern, self.flags)

    def may_be_in(self, text: str) -> bool:
        """Whether a text has one of the words, which takes far less than to try the pattern."""
        return may_have(self.signs, text)

    def found_in(self, text: str, start: int = 0, end: int = ANYWHERE) -> Iterator[re.Match[str]]:
        """Where a text has it, or a part of the text."""
        part = text if end == ANYWHERE else text[start:end]
        return self.whole.finditer(text, start, end) if self.may_be_in(part) else iter(())

    def search(self, text: str) -> re.Match[str] | None:
        """Where a text has it first."""
        return self.whole.search(text) if self.may_be_in(text) else None


def signed(pattern: str, flags: int = 0) -> Signed:
    """A pattern with its signs."""
    return Signed(needed(pattern), pattern, flags)


def signs_of(patterns: Iterable[Signed]) -> tuple[str, ...]:
    """Words of which any text that one of some patterns matches in has one; none if not sure."""
    each = [pattern.signs for pattern in patterns]
    return tuple(dict.fromkeys(sign for signs in each for sign in signs)) if all(each) else ()


NEVER = r"(?!)"  # matches nothing


def words_of(table: Mapping[str, str], code: str) -> Signed:
    """The words that a table has for a language, as whole ones; none where it has no line."""
    return whole_words(table.get(code, NEVER))


@cache
def whole_words(words: str) -> Signed:
    """Some words as a pattern has them, in any case, not within others."""
    return signed(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
