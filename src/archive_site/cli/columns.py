"""Texts beside each other in a terminal, whatever its width and their script."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator

NARROW = 76  # columns below which texts stand one under the other
GUTTER = " │ "
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
RIGHT_TO_LEFT = ("R", "AL")


def width() -> int:
    """The columns of the terminal; 80 where there is none."""
    return max(shutil.get_terminal_size((80, 24)).columns - 1, 24)


def beside(left: str, right: str, columns: int) -> Iterator[str]:
    """Two texts side by side; one under the other where that can't be read.

    Text that runs from right to left stands alone: a terminal would mix its line with the other.
    """
    if columns < NARROW or _runs_left(left) or _runs_left(right):
        yield from wrapped(left, columns)
        for line in wrapped(right, columns - 4):
            yield f"  > {line}"
        return
    half = (columns - len(GUTTER)) // 2
    one, other = list(wrapped(left, half)), list(wrapped(right, half))
    for number in range(max(len(one), len(other))):
        here = one[number] if number < len(one) else ""
        there = other[number] if number < len(other) else ""
        yield f"{here}{' ' * (half - cells(here))}{GUTTER}{there}".rstrip()


def wrapped(text: str, columns: int) -> Iterator[str]:
    """A text in lines of so many columns; a word that is longer is cut.

    What steers a terminal, and may stand in any article, is left out.
    """
    for paragraph in STEERING.sub("", text).split("\n") if text else ():
        line = ""
        for word in paragraph.split():
            while cells(word) > columns:
                if line:
                    yield line
                line, word = "", _cut(word, columns)
                head, word = word.split("\0", 1)
                yield head
            if line and cells(line) + 1 + cells(word) > columns:
                yield line
                line = word
            else:
                line = f"{line} {word}" if line else word
        yield line


def cells(text: str) -> int:
    """The columns that a text takes in a terminal."""
    return sum(_cell(each) for each in text) if not text.isascii() else len(text)


def _cell(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cut(word: str, columns: int) -> str:
    """A word with a mark where the line is full."""
    taken = 0
    for number, character in enumerate(word):
        taken += _cell(character)
        if taken > columns:
            return f"{word[:number]}\0{word[number:]}"
    return f"{word}\0"


def _runs_left(text: str) -> bool:
    return any(unicodedata.bidirectional(each) in RIGHT_TO_LEFT for each in text)
