"""Lines with their places on printed pages to paragraphs; heads and feet of pages taken away."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

EDGE = 3  # lines at a page's head and foot that may be running heads
GAP = 1.45  # of the usual distance of lines: more begins a paragraph
TALLER = 1.25  # than the usual line: a heading
FEW, LEADING = 4, 1.3  # lines too few to show their distance, and what it then is, in heights
SHORT = 0.8  # of the column's width: a line that ends a paragraph
ENDS = re.compile(r"[.!?…:;؟۔][\"'»”’)\]]*$")
SENTENCE_ENDS = re.compile(r"[.!?…؟۔][\"'»”’)\]]*$")
NUMBER = re.compile(
    r"[-–—\s]*(page|p\.|seite|стр\.|səh\.|sayfa)?\s*\d{1,4}(\s*(/|of|из)\s*\d+)?[-–—\s]*", re.I
)
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\xad‐]$")


class Line(NamedTuple):
    """A line of a page; places in points from the page's left and lower edge.

    Two lines that a divided word joins come as one: `left`, `top` and `height` are those of its
    first letter, `right` and `bottom` those of its last.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    height: float

    def below(self, before: Line) -> float:
        """How far it stands below another, from foot to foot."""
        return before.bottom - (self.top - self.height)


class Usual(NamedTuple):
    """The measures of most lines of a page, in points: distance, height, left edge, width."""

    pitch: float
    height: float
    left: float
    width: float


class Paragraph(NamedTuple):
    """A paragraph and the page on which it begins, counted from 1."""

    text: str
    page: int


def body_of(pages: Sequence[Sequence[Line]]) -> tuple[list[Paragraph], list[str]]:
    """The paragraphs of all pages; and the lines at heads and feet that were taken away."""
    bodies, running = _without_running(pages)
    paragraphs: list[Paragraph] = []
    for number, lines in enumerate(bodies, 1):
        for position, text in enumerate(_paragraphs(lines)):
            before = paragraphs[-1] if paragraphs and position == 0 else None
            if before and not SENTENCE_ENDS.search(before.text) and text[:1].islower():
                paragraphs[-1] = Paragraph(_joined(before.text, text), before.page)
            else:
                paragraphs.append(Paragraph(text, number))
    tidy = [Paragraph(each.text.replace("\xad", ""), each.page) for each in paragraphs]
    return tidy, running


def _without_running(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    counts = Counter(mark for page in pages for mark in {_mark(line.text) for line in _edges(page)})
    often = max(2, round(len(pages) * 0.5)) if len(pages) > 1 else 2
    running: list[str] = []
    bodies = []
    for page in pages:
        edges = _edges(page)
        outer = [line for line in (edges[:1] + edges[-1:]) if NUMBER.fullmatch(line.text)]
        taken = {id(line) for line in edges if counts[_mark(line.text)] >= often}
        taken |= {id(line) for line in outer}
        running += [line.text for line in page if id(line) in taken]
        bodies.append([line for line in page if id(line) not in taken])
    return bodies, list(dict.fromkeys(running))


def _edges(page: Sequence[Line]) -> list[Line]:
    """The lines nearest to a page's head and foot, wherever they stand in the file."""
    ordered = sorted(page, key=lambda line: -line.top)
    return [*ordered[:EDGE], *ordered[max(EDGE, len(ordered) - EDGE) :]]


def _mark(text: str) -> str:
    """A line without its numbers: what heads of different pages have in common."""
    return re.sub(r"\d+", "#", " ".join(text.lower().split()))


def _paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The paragraphs of a page, in the order of the file."""
    if not lines:
        return
    usual = _usual(lines)
    text = lines[0].text
    for before, line in pairwise(lines):
        if _breaks(before, line, usual):
            yield text
            text = line.text
        else:
            text = _joined(text, line.text)
    yield text


def _usual(lines: Sequence[Line]) -> Usual:
    """The measures of most lines of a page."""
    height = statistics.median(line.height for line in lines)
    steps = sorted(other.below(one) for one, other in pairwise(lines))
    steps = [step for step in steps if step > height * 0.6]
    left = statistics.mode(round(line.left) for line in lines)
    rights = sorted(line.right for line in lines)
    width = max(rights[len(rights) * 9 // 10] - left, 1.0)
    pitch = steps[len(steps) // 4] if steps else height
    if len(steps) < FEW:
        pitch = min(pitch, height * LEADING)
    return Usual(pitch, height, left, width)


def _breaks(before: Line, line: Line, usual: Usual) -> bool:
    """Whether a paragraph begins with a line."""
    pitch, height, left, width = usual
    step = line.below(before)
    if step < -pitch:  # a new column
        return bool(SENTENCE_ENDS.search(before.text)) and not line.text[:1].islower()
    if abs(step) < pitch * 0.3:  # the same line, in two pieces
        return False
    sizes = before.height / max(line.height, 0.1)
    if step > pitch * GAP or not 1 / TALLER < sizes < TALLER:
        return True
    indented = line.left - before.left > height * 0.7 and before.left - left < height * 0.7
    ended = before.right - left < width * SHORT and ENDS.search(before.text) is not None
    return (indented and SENTENCE_ENDS.search(before.text) is not None) or ended


def _joined(text: str, line: str) -> str:
    """A text and the line after it; a word divided at the line's end is made whole."""
    if HYPHEN.search(text):
        soft = text.endswith("\xad") or line[:1].islower()
        return (text[:-1] if soft else text) + line
    return f"{text} {line}"
