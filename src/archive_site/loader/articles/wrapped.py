"""The paragraphs of a text whose lines were broken at a width, without what a browser put in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import east_asian_width

NARROWEST, WIDEST = 60, 110  # columns at which programs break lines
SENTENCE = 50  # columns of a line that may be of a paragraph
NEAR, FULL, OVER = 5, 0.2, 0.1  # columns to the edge; shares of lines there, and just over it
BEYOND = 0.15  # of lines that are wider than any edge: tables, addresses
FEW = 3  # lines near to the edge that are no sign of it
NEARLY = 0.75  # of the width, where a sentence goes on
ENDED = re.compile(r"[.!?…:。！？؟۔।][\"'»”’)\]]*$")
NUMBERED = re.compile(r"\[\d{1,4}\]")  # a link, by a text browser
LISTED = re.compile(
    r"^[^\S\n]*\d{1,4}\. (?:https?|file|ftp|mailto|javascript|tel|about):.*$", re.IGNORECASE | re.M
)
FORM = re.compile(
    r"\((?:BUTTON|FILE|IMAGE)\)|\[BUTTON\b[^\]\n]*\](?: \(not implemented\))?|_{3,}"
    r"|^[^\S\n]*IFRAME:.*$|\[[^\]\s]+\.(?:jpe?g|png|gif|svg|webp)[^\]\s]*\]",
    re.MULTILINE | re.IGNORECASE,
)
BULLET = re.compile(r"\s*(?:[•·*+○◦□▪■●‣※#]|\d{1,3}\.)\s")
NOTHING = re.compile(r"[\W_]*|\d{1,3}\.")  # of a list that had pictures
LINKS = 3  # of a list of links, at least


class Piece(NamedTuple):
    """A paragraph, or a line that stands for itself, and the places of its lines."""

    text: str
    rows: tuple[tuple[int, int], ...]  # block, line, counted from 0


def without_links(blocks: Sequence[str]) -> list[str]:
    """The blocks without numbers of links, where they list the links by them; without forms.

    Each line stays in its place.
    """
    listed = sum(len(LISTED.findall(block)) for block in blocks if "://" in block)
    if listed < LINKS:
        return list(blocks)
    return [FORM.sub("", NUMBERED.sub("", LISTED.sub("", block))) for block in blocks]


def pieces_of(blocks: Sequence[str], shown: Sequence[str]) -> list[Piece]:
    """The paragraphs of blocks, in the words `shown`: lines broken at a width are joined."""
    lines = [
        ((block, number), line, words)
        for block, (whole, bare) in enumerate(zip(blocks, shown, strict=True))
        for number, (line, words) in enumerate(
            zip(whole.split("\n"), bare.split("\n"), strict=True)
        )
    ]
    edge = _edge([line for _, line, words in lines if words.strip()])
    found: list[Piece] = []
    before = ""
    for row, line, words in lines:
        text = " ".join(words.split())
        text = "" if NOTHING.fullmatch(text) else text
        if row[1] and before and text and edge and _broken(before, line, edge):
            last = found[-1]
            found[-1] = Piece(f"{last.text} {text}", (*last.rows, row))
        elif text:
            found.append(Piece(text, (row,)))
        before = line.rstrip() if text else ""
    return found


def _edge(lines: Sequence[str]) -> int:
    """The width at which lines were broken, 0 where they were not: many end there, few beyond."""
    counts = Counter(min(_width(line.rstrip()), WIDEST + 1) for line in lines)
    long = sum(count for width, count in counts.items() if width >= SENTENCE)
    if counts[WIDEST + 1] > BEYOND * long:
        return 0
    for edge in range(WIDEST, NARROWEST, -1):
        near = sum(counts[edge - step] for step in range(NEAR))
        over = sum(counts[edge + step] for step in range(1, NEAR + 1))
        if counts[edge] and near > max(FEW, FULL * long) and over <= OVER * near:
            return edge
    return 0


def _broken(before: str, line: str, edge: int) -> bool:
    """Whether the first word of a line had no room in the one before it."""
    width, words = _width(before), line.split()
    if not words or width > edge + 1 or BULLET.match(line):
        return False
    wide = east_asian_width(words[0][0]) in "WF"
    if width + (4 if wide else 1 + _width(words[0])) > edge:
        return True
    goes_on = words[0][0].islower() or not words[0][0].isupper()
    return width > edge * NEARLY and goes_on and not ENDED.search(before) and words[0][0].isalpha()


def _width(text: str) -> int:
    """The columns of a line, counted as far as they matter."""
    text = text[: WIDEST + 1]
    return len(text) if text.isascii() else sum(1 + (east_asian_width(c) in "WF") for c in text)
