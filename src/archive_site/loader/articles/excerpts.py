"""Cut a few words out of a paragraph, as printed."""

from __future__ import annotations

import re

WORDS = 9  # of a quotation, at most
LEAST = 4  # words of a quotation that is cut at a clause
CLAUSE = re.compile(r"[,;:.!?…—–،؛؟]+[”\"’»)]*$")
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
    found = text[words[first][0] : words[last][1]].strip(EDGE).rstrip(".!?…؟")
    return "" if "\n\n" in found else " ".join(found.split())


def _ends(text: str, span: tuple[int, int]) -> bool:
    return bool(CLAUSE.search(text[span[0] : span[1]]))


def opening(words: str) -> str:
    """The first words of a quotation: all of it, else a first clause, else nine words."""
    each = words.split()
    if len(each) <= WORDS:
        return " ".join(each).rstrip(",")
    for length in range(WORDS, LEAST - 1, -1):
        if CLAUSE.search(each[length - 1]):
            return " ".join(each[:length]).rstrip(EDGE + ".")
    return " ".join(each[:WORDS]).rstrip(EDGE)
