"""Cut a few words out of a paragraph, as printed."""

from __future__ import annotations

import re

from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import small

WORDS = 9  # of a quotation, at most
CLAUSE_END = re.compile(r"[,;:.!?…—–،؛؟]+[”\"’»)]*$")
LONGEST = 40  # words of a sentence of a quotation
SENTENCE_END = re.compile(r"\w{2}[”\"’»)]*[.!?…؟]+[”\"’»)]*$")
DANGLING = re.compile(  # what needs a next word, and a number that may be of a day or be cut
    rf"[“\"«„(]*(?:{across(small.DANGLING)})|[“\"«„(]*(?:[^\W\d_]{{1,3}}[’'])?\d[\d.,]*",
    re.IGNORECASE,
)
WORD = re.compile(r"\S+")
EDGE = " \t\n,;:—–-،؛"


def excerpt(text: str, start: int, end: int) -> str:
    """At most nine words that hold what stands between two places, and what follows it first.

    Empty where that is longer itself, or is the same as what stands there.
    """
    inside = len(text[start:end].split())
    if inside >= WORDS:
        return ""
    words = [match.span() for match in WORD.finditer(text)]
    first = next(n for n, span in enumerate(words) if span[1] > start)
    last = max(n for n, span in enumerate(words) if span[0] < end)
    while last - first + 1 < WORDS and last + 1 < len(words) and not _ends(text, words[last]):
        last += 1
    while last - first + 1 < WORDS and first and not _ends(text, words[first - 1]):
        first -= 1
    if last + 1 < len(words):
        last = _not_dangling(text, words, last, end)
    found = text[words[first][0] : words[last][1]].strip(EDGE).rstrip(".!?…؟")
    return "" if "\n\n" in found else " ".join(found.split())


def _not_dangling(text: str, words: list[tuple[int, int]], last: int, end: int) -> int:
    """The last of some words behind `end` that needs no next one: no "of", no day of a month."""
    while words[last][0] >= end and not _ends(text, words[last]):
        if not DANGLING.fullmatch(text, *words[last]):
            break
        last -= 1
    return last


def _ends(text: str, span: tuple[int, int]) -> bool:
    return bool(CLAUSE_END.search(text[span[0] : span[1]]))


def opening(words: str) -> str:
    """The first sentences of a quotation: those of nine words together, else the first one.

    None is cut at a clause, as what follows may change its sense; one that has no end is.
    """
    each = words.split()
    ends = [n for n, word in enumerate(each, 1) if SENTENCE_END.search(word)] or [len(each)]
    short = [end for end in (*ends, len(each)) if end <= WORDS]
    length = max(short) if short else min(ends[0], len(each))
    length = length if length <= LONGEST else WORDS
    return " ".join(each[:length]).rstrip(EDGE + ".")
