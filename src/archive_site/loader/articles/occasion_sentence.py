"""A sentence as occasions are read from it: where it tells of one, and what that is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from typing import NamedTuple

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.sentences import QUOTED, Span
from archive_site.loader.articles.signs import NEVER, Signed, whole_words, words_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import shown
from archive_site.loader.articles.tongues.small import BUT

FAR = 120  # characters between what took place and its day
MASK = "_"


class Article(NamedTuple):
    """What a sentence is read by: its language, the day of the report, all of the text."""

    tongue: Tongue
    stated: str
    authorities: Authorities | None
    text: str


class Sentence:
    """A sentence of an article, and the words in it that tell what took place."""

    def __init__(self, text: str, article: Article) -> None:
        self.text, self.article, self.tongue = text, article, article.tongue

    @cached_property
    def masked(self) -> str:
        """The sentence with what stands in quotation marks blank: no day or place is told there."""
        return _masked(self.text)

    @cached_property
    def anchors(self) -> tuple[Span, ...]:
        """Where the words stand that make it a report of what a report follows soon after."""
        return tuple(Span(*match.span()) for match in anchor(self.tongue).found_in(self.masked))

    def has(self, table: dict[str, str], text: str) -> bool:
        """Whether a text, such as a part of it, has words of a table for its language."""
        return words_of(table, self.tongue.code).search(text) is not None

    def is_about(self, text: str) -> bool:
        """Whether a part of it says what something is about, or of somebody's life."""
        return self.has(shown.ABOUT, text)

    def gap_before(self, start: int) -> str | None:
        """What stands between the last word of what took place and a place in the sentence."""
        number = bisect_right(self._ends, start)
        return self.masked[self._ends[number - 1] : start] if number else None

    def gap_behind(self, end: int) -> str | None:
        """What stands between a place in the sentence and the next word of what took place."""
        number = bisect_left(self._starts, end)
        return self.masked[end : self._starts[number]] if number < len(self._starts) else None

    def is_of_it(self, span: Span) -> bool:
        """Whether a day or a place is that of what took place, and not of what that is about."""
        before, behind = self.gap_before(span.start), self.gap_behind(span.end)
        if self.tongue.locative:  # what it is of stands before what took place
            following = self.masked[span.end :] if behind is None else behind
            if behind is None and before and self.has(shown.SAYING_THAT, before):
                return False
            another = self.has(shown.ANOTHER, following)
            return len(following) < FAR and not (another or self.is_about(following))
        if before is not None:
            return not self.is_about(before)
        if behind is None:
            return False
        return not self.is_about(self.masked[: span.start]) and not self.is_about(behind)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(each.start for each in self.anchors)

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        return tuple(each.end for each in self.anchors)


def without_denied(text: str, tongue: Tongue) -> str:
    """A sentence on a showing up to where it turns to another one that there was not."""
    masked, absent = _masked(text), words_of(shown.NOT_SHOWN, tongue.code)
    for turn in _turns(tongue).finditer(masked):
        parts = masked[: turn.start()], masked[turn.end() :]
        first, other = (absent.search(part) is not None for part in parts)
        if other and not first and all(anchor(tongue).search(part) for part in parts):
            return text[: turn.start()]
    return text


def _masked(text: str) -> str:
    return QUOTED.sub(lambda match: f"“{MASK * (len(match[0]) - 2)}”", text)


@cache
def _turns(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf";|,?\s(?:{BUT.get(tongue.code, NEVER)})\s", re.IGNORECASE)


@cache
def anchor(tongue: Tongue) -> Signed:
    """The words for screenings, and for what is remembered."""
    words = (
        shown.SHOWN.get(tongue.code, ""),
        *tongue.showings.values(),
        tongue.occasions.get("commemoration", ""),
    )
    return whole_words("|".join(each for each in words if each))
