"""Whose what stands in quotation marks is: of the speaker next to it, or left open."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from archive_site.loader.articles.reach import JOINS
from archive_site.loader.articles.said import Said, left_open
from archive_site.loader.articles.sentences import Span, quotations_of, sentence_at
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.told_amid import teller_in
from archive_site.loader.articles.tongues.small import AND, BUT, TELLING_ON, THEN
from archive_site.loader.articles.utterances import told_behind, uttered

BEGINS = re.compile(
    rf"\W*(?:(?:{JOINS})\s|و|{across(THEN)})", re.IGNORECASE
)  # what follows, not what was said
JOINED = re.compile(rf"[^:;“”«»\"]{{0,120}}[,.]\s(?:(?:{across(AND, BUT)})\s)?")
WORD = re.compile(r"\w")
ENDS = re.compile(
    rf"(?! (?:{across(TELLING_ON)})\s)(?: [^\W\d]+){{0,3}}\s*(?:[.,;:!?…“«„\"»”—–،؛؟]|$)"
)
FEW = 3  # words in quotation marks that may be a name


def quoted(text: str, found: Sequence[Said]) -> list[Said]:
    """What stands in quotation marks beside a speaker's verb is the speaker's, and what follows it.

    Where it isn't found whose it is, it is somebody's, never the text's own.
    """
    said: list[Said] = []
    last: tuple[Said, Span] | None = None
    sure = [each for each in found if each.explicit]
    for span, words in quotations_of(text):
        sentence = sentence_at(text, span.start)
        few = len(words.split()) <= FEW and not (" " in words and told_behind(text, span))
        if few and not _spoken(words, text[sentence.start : span.end + 3]):
            continue
        whose = (
            _behind(sure, text, span, sentence)
            or _amid(sure, text, span)
            or uttered(text, span, sentence)
            or _around(sure, text, span, sentence)
            or (_further(last, text, span, sentence) if last else None)
        )
        if whose or not WORD.search(text, sentence.start, span.start):
            last = (whose, sentence) if whose else None
        said.append(
            msgspec.structs.replace(whose, start=span.start, end=span.end)
            if whose
            else left_open(*span)
        )
    return said


def _behind(sure: Sequence[Said], text: str, span: Span, sentence: Span) -> Said | None:
    """Who speaks right behind a quotation: "“It fell,” said Reed"."""
    for said in sure:
        start = said.cue.start
        near = span.end - 2 <= start < min(span.end + 4, sentence.end)
        if near and not BEGINS.match(text, start) and _closes(said, text, span, sentence):
            return said
    return None


def _amid(sure: Sequence[Said], text: str, span: Span) -> Said | None:
    """Who speaks by words within a quotation's marks; "he said" there is the speaker before."""
    teller = teller_in(text, span)
    if teller and teller["who"]:
        at = Span(*teller.span())
        return Said(*span, teller["who"], teller.start("who"), explicit=True, cue=at)
    before = [said for said in sure if said.place < span.start] if teller else []
    return before[-1] if before and not before[-1].listed else None


def _around(sure: Sequence[Said], text: str, span: Span, sentence: Span) -> Said | None:
    """The nearest speaker before a quotation whose words reach to it."""
    told = _told(text, span, sentence)
    near = [
        said
        for said in sure
        if said.place < span.end
        and (said.end > span.start or (said.end > span.start - 2 and not told))
    ]
    return near[-1] if near else None


def _further(last: tuple[Said, Span], text: str, span: Span, sentence: Span) -> Said | None:
    """Who said the quotation before, where this one goes on with it: "said Reed. “Then”"."""
    said, where = last
    if where == sentence:
        return said if JOINED.fullmatch(text, said.cue.end, span.start) else None
    begins = not WORD.search(text, sentence.start, span.start)
    follows = where.end == sentence.start and begins and not _told(text, span, sentence)
    return said if follows else None


def _told(text: str, span: Span, sentence: Span) -> str:
    """What stands behind a quotation in its sentence: by whom it is said, maybe."""
    return text[span.end : sentence.end].strip(' .,!?…”"»')


def _closes(said: Said, text: str, quotation: Span, sentence: Span) -> bool:
    """Whether who speaks behind a quotation says no more than it, as far as that can be seen.

    Not in "Asked of the “black stair,” Reed said it was gone".
    """
    begins = not WORD.search(text, sentence.start, quotation.start)
    return begins or ENDS.match(text, said.cue.end, sentence.end) is not None


def _spoken(words: str, before: str) -> bool:
    """Whether few words in quotation marks are what somebody says, not a name."""
    if " " not in words:
        return False
    begun = before.lstrip()[:1] in '“«"„' and len(before.strip()) > len(words)
    closed = words[-1:] in ",.!?" or re.search(r"[”\"»],? ?[—–,-]", before[-4:])
    return bool(re.search(r"\d", words) or (begun and closed))
