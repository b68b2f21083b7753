"""What a sentence denies or supposes, and where it turns to what another may say."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from archive_site.loader.articles.sentences import LATELY, Span, quotations_of, sentences_of
from archive_site.loader.articles.signs import Signed, signed, whole_words
from archive_site.loader.articles.tongue import Tongue


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
    quoted = [span for span, _ in quotations_of(text)]
    starts = (turn.start() for turn in found)
    return tuple(at for at in starts if not any(s.start <= at < s.end for s in quoted))


@cache
def _turning(words: str) -> Signed:
    return signed(rf"(?:{words})(?!\w)", re.IGNORECASE)


def doubted(text: str, tongue: Tongue) -> tuple[Span, ...]:
    """The sentences that deny or only suppose what they tell."""
    denied = whole_words(tongue.denying) if tongue.denying else None
    if denied is None or not denied.may_be_in(text):
        return ()
    return tuple(each for each in sentences_of(text) if denied.whole.search(text, *each))
