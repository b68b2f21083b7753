"""What a sentence denies or supposes, and where it turns to what another may say."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from archive_site.loader.articles.sentences import LATELY, Span, quotations_of, sentences_of
from archive_site.loader.articles.signs import Signed, signed
from archive_site.loader.articles.tongue import Tongue


def tells(words: str, tongue: Tongue) -> bool:
    """Whether a sentence reports somebody's words, whoever it is."""
    return bool(tongue.telling_of and _told(tongue).search(words))


def told(text: str, sentence: Span, tongue: Tongue) -> list[Span]:
    """The words of a sentence that report somebody's words."""
    if not tongue.telling_of:
        return []
    return [Span(*found.span()) for found in _told(tongue).found_in(text, *sentence)]


@lru_cache(maxsize=LATELY)
def turns(text: str, tongue: Tongue) -> tuple[int, ...]:
    """Where a sentence turns to what another may say; not in what is quoted."""
    if not tongue.turning:
        return ()
    found = re.finditer(rf"(?:{tongue.turning})(?!\w)", text, re.IGNORECASE)
    quoted = [span for span, _ in quotations_of(text)]
    starts = (turn.start() for turn in found)
    return tuple(at for at in starts if not any(s.start <= at < s.end for s in quoted))


@cache
def _told(tongue: Tongue) -> Signed:
    return signed(rf"(?<!\w)(?:{tongue.telling_of})(?!\w)", re.IGNORECASE)


@cache
def _denied(tongue: Tongue) -> Signed:
    return signed(rf"(?<!\w)(?:{tongue.denying})(?!\w)", re.IGNORECASE)


def doubted(text: str, tongue: Tongue) -> tuple[Span, ...]:
    """The sentences that deny or only suppose what they tell."""
    if not tongue.denying or not _denied(tongue).may_be_in(text):
        return ()
    words = _denied(tongue).whole
    return tuple(each for each in sentences_of(text) if words.search(text, *each))
