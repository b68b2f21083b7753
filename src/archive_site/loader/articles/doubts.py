"""What a sentence denies or supposes, and where it turns to what another may say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from archive_site.loader.articles.sentences import LATELY, Span, quotation_at, sentences_of
from archive_site.loader.articles.signs import Signed, signed, whole_words
from archive_site.loader.articles.tongue import Tongue

BRACKETS = re.compile(r"\([^()]*\)")


def tells(words: str, tongue: Tongue) -> bool:
    """Whether a sentence reports somebody's words, whoever it is."""
    return bool(tongue.telling_of and whole_words(tongue.telling_of).search(words))


def told(text: str, sentence: Span, tongue: Tongue) -> list[Span]:
    """The words of a sentence that report somebody's words."""
    if not tongue.telling_of:
        return []
    words = whole_words(tongue.telling_of)
    return [Span(*found.span()) for found in words.found_in(text, *sentence)]


@lru_cache(maxsize=LATELY)
def turns(text: str, tongue: Tongue) -> tuple[int, ...]:
    """Where a sentence turns to what another may say; not in what is quoted."""
    if not tongue.turning:
        return ()
    found = _turning(tongue.turning).found_in(text)
    return tuple(turn.start() for turn in found if not quotation_at(text, turn.start()))


@cache
def _turning(words: str) -> Signed:
    return signed(rf"(?:{words})(?!\w)", re.IGNORECASE)


def doubted(text: str, tongue: Tongue) -> tuple[Span, ...]:
    """The sentences that deny or only suppose what they tell, without what they add in brackets."""
    denied = whole_words(tongue.denying) if tongue.denying else None
    if denied is None or not denied.may_be_in(text):
        return ()
    found: list[Span] = []
    for sentence in sentences_of(text):
        if denied.whole.search(text, *sentence):
            added = (
                span for span in _added(text, sentence) if not denied.whole.search(text, *span)
            )
            found += _without(sentence, added)
    return tuple(found)


def _added(text: str, sentence: Span) -> Iterator[Span]:
    """What a sentence has in brackets."""
    return (Span(*found.span()) for found in BRACKETS.finditer(text, *sentence))


def _without(sentence: Span, added: Iterable[Span]) -> Iterator[Span]:
    start = sentence.start
    for span in added:
        yield Span(start, span.start)
        start = span.end
    yield Span(start, sentence.end)
