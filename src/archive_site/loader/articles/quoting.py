"""Whose what stands in quotation marks is: of the speaker next to it, or left open."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from archive_site.loader.articles.reach import JOINS
from archive_site.loader.articles.said import Said, left_open
from archive_site.loader.articles.sentences import quotations_of, sentences_of

BEGINS = re.compile(rf"\W*(?:(?:{JOINS})\s|و)", re.IGNORECASE)  # what follows, not what was said
FEW = 3  # words in quotation marks that may be a name


def quoted(text: str, found: Sequence[Said]) -> list[Said]:
    """What stands in quotation marks right after a speaker's verb is the speaker's.

    Where it isn't found whose it is, it is somebody's, never the text's own.
    """
    said: list[Said] = []
    for span, words in quotations_of(text):
        sentence = next(s for s in sentences_of(text) if s.start <= span.start < s.end)
        if len(words.split()) <= FEW and not _spoken(words, text[sentence.start : span.end + 3]):
            continue
        told = text[span.end : sentence.end].strip(' .,!?…”"»')  # by whom this one is said
        near = [
            s
            for s in found
            if s.explicit
            and s.place < span.end
            and (s.end > span.start or (s.end > span.start - 2 and not told))
        ]
        behind = [
            s
            for s in found
            if s.explicit
            and span.end - 2 < s.cue.start < min(span.end + 4, sentence.end)
            and not BEGINS.match(text, s.cue.start)
        ]
        if behind or near:
            whose = behind[0] if behind else near[-1]
            said.append(msgspec.structs.replace(whose, start=span.start, end=span.end))
        else:
            said.append(left_open(*span))
    return said


def _spoken(words: str, before: str) -> bool:
    """Whether few words in quotation marks are what somebody says, not a name."""
    if " " not in words:
        return False
    begun = before.lstrip()[:1] in '“«"„' and len(before.strip()) > len(words)
    closed = words[-1:] in ",.!?" or re.search(r"[”\"»],? ?[—–,-]", before[-4:])
    return bool(re.search(r"\d", words) or (begun and closed))
