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
FEW, LEADING = 4, 1.55  # lines too few to show their distance, and what it then is, in heights
FULL = 0.8  # of the column's width; a shorter line ends a paragraph
ROOM = 1.5  # heights of a line that stay free after a word, where it could have stood there
ABOVE, PROSE = 3, 40  # lines above another; letters of each, if they are of prose
HEAD = 8  # paragraphs among which a title is
LONGEST_ABOVE = 160  # letters of one above it
NAMEPLATE = 3  # words of a newspaper's own name, which may be set larger than a title
ENDS = re.compile(r"[.!?…:;؟۔][\"'»”’)\]]*$")
SENTENCE_ENDS = re.compile(r"[.!?…؟۔][\"'»”’)\]]*$")
NUMBER = re.compile(
    r"[-–—\s]*(page|p\.|seite|стр\.|səh\.|sayfa)?\s*\d{1,4}(\s*(/|of|из)\s*\d+)?[-–—\s]*", re.I
)
RANGE = re.compile(r"\d[-–]$")
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
    """The measures of most lines of a column, in points: distance, height, left edge, width.

    Distance and height are those of the page.
    """

    pitch: float
    height: float
    left: float
    width: float


class Paragraph(NamedTuple):
    """A paragraph, the page on which it begins, counted from 1, the height of its first line."""

    text: str
    page: int
    height: float = 0.0


def body_of(pages: Sequence[Sequence[Line]]) -> tuple[list[Paragraph], list[str]]:
    """The paragraphs of all pages; and the lines at heads and feet that were taken away."""
    bodies, running = _without_running(pages)
    paragraphs: list[Paragraph] = []
    for number, lines in enumerate(bodies, 1):
        for position, (text, height) in enumerate(_paragraphs(lines)):
            before = paragraphs[-1] if paragraphs and position == 0 else None
            if before and not SENTENCE_ENDS.search(before.text) and text[:1].islower():
                paragraphs[-1] = before._replace(text=_joined(before.text, text))
            else:
                paragraphs.append(Paragraph(text, number, height))
    tidy = [each._replace(text=each.text.replace("\xad", "")) for each in paragraphs]
    return tidy, running


def _without_running(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    edged = [edges_of(page) for page in pages]
    counts = Counter(mark for edges in edged for mark in {_mark(line.text) for line in edges})
    often = max(2, round(len(pages) * 0.5)) if len(pages) > 1 else 2
    running: list[str] = []
    bodies = []
    for page, edges in zip(pages, edged, strict=True):
        outer = [line for line in (edges[:1] + edges[-1:]) if NUMBER.fullmatch(line.text)]
        taken = {id(line) for line in edges if counts[_mark(line.text)] >= often}
        taken |= {id(line) for line in outer}
        running += [line.text for line in page if id(line) in taken]
        bodies.append([line for line in page if id(line) not in taken])
    return bodies, list(dict.fromkeys(running))


def edges_of(page: Sequence[Line], count: int = EDGE) -> list[Line]:
    """The lines nearest to a page's head and foot, wherever they stand in the file."""
    ordered = sorted(page, key=lambda line: -line.top)
    return [*ordered[:count], *ordered[max(count, len(ordered) - count) :]]


def _mark(text: str) -> str:
    """A line without its numbers: what heads of different pages have in common."""
    return re.sub(r"\d+", "#", " ".join(text.lower().split()))


def title_of(paragraphs: Sequence[Paragraph], told: str) -> int:
    """The number of the paragraph that a PDF names or sets large as the title, 0 where none is."""
    first = [each for each in paragraphs[:HEAD] if each.page == paragraphs[0].page]
    letters = sorted(each.height for each in paragraphs for _ in each.text) or [0.0]
    tall = TALLER * letters[len(letters) // 2]
    several = [number for number, each in enumerate(first, 1) if len(each.text.split()) > 1]
    named = [number for number in several if told.startswith(first[number - 1].text)]
    large = [
        number
        for number in several
        if first[number - 1].height > tall and len(first[number - 1].text.split()) > NAMEPLATE
    ]
    large.sort(key=lambda number: -first[number - 1].height)
    whole = [n for n in named if not told[len(first[n - 1].text) :].strip()[:1].isalnum()]
    found = whole or large or named  # what goes on with a day is a newspaper's name
    short = found and all(len(each.text) < LONGEST_ABOVE for each in first[: found[0]])
    return found[0] if short else 0


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[str, float]]:
    """The paragraphs of a page, in the order of the file, and how high their first lines are."""
    if not lines:
        return
    pitch, height = _distance(lines)
    text, first = lines[0].text, lines[0]
    columns = _columns(lines, pitch)
    for number, (before, line) in enumerate(pairwise(lines), 1):
        if columns[number - 1] is not columns[number]:
            begins = _begins_column(before, line)
        else:
            usual = _usual(columns[number], pitch, height)
            begins = _breaks(before, line, _beside(lines, number, usual))
        if begins:
            yield text, first.height
            text, first = line.text, line
        else:
            text = _joined(text, line.text)
    yield text, first.height


def _begins_column(before: Line, line: Line) -> bool:
    """Whether a paragraph begins with the first line of a column."""
    if not 1 / TALLER < before.height / max(line.height, 0.1) < TALLER:
        return True
    return bool(SENTENCE_ENDS.search(before.text)) and not line.text[:1].islower()


def _distance(lines: Sequence[Line]) -> tuple[float, float]:
    """How far most lines of a page stand from each other, and their height."""
    height = statistics.median(line.height for line in lines)
    steps = sorted(other.below(one) for one, other in pairwise(lines))
    steps = [step for step in steps if step > height * 0.6]
    pitch = steps[len(steps) // 4] if steps else height
    return min(pitch, height * LEADING) if len(steps) < FEW else pitch, height


def _columns(lines: Sequence[Line], pitch: float) -> list[Sequence[Line]]:
    """For each line the lines of its column: those until one stands higher on the page."""
    starts = [
        0,
        *(n for n, pair in enumerate(pairwise(lines), 1) if pair[1].below(pair[0]) < -pitch),
    ]
    found: list[Sequence[Line]] = []
    for start, end in pairwise([*starts, len(lines)]):
        found += [lines[start:end]] * (end - start)
    return found


def _usual(column: Sequence[Line], pitch: float, height: float) -> Usual:
    """The measures of most lines of a column; a heading may be wider."""
    own = [line for line in column if 1 / TALLER < line.height / height < TALLER] or column
    left = statistics.mode(round(line.left) for line in own)
    rights = sorted(line.right for line in own)
    return Usual(pitch, height, left, max(rights[len(rights) * 9 // 10] - left, 1.0))


def _beside(lines: Sequence[Line], number: int, usual: Usual) -> Usual:
    """The measures of the prose that a line follows: narrower than the column's by a picture."""
    first = number - 1
    while first and number - first < ABOVE and _follows(lines[first - 1], lines[first], usual):
        first -= 1
    above = lines[first:number]
    if min(len(line.text) for line in above) < PROSE:
        return usual
    right = max(line.right for line in lines[first : number + 1])
    return usual._replace(width=min(usual.width, right - usual.left))


def _follows(before: Line, line: Line, usual: Usual) -> bool:
    """Whether a line stands right below another of its height."""
    alike = 1 / TALLER < before.height / max(line.height, 0.1) < TALLER
    return alike and 0 < line.below(before) <= usual.pitch * GAP


def _breaks(before: Line, line: Line, usual: Usual) -> bool:
    """Whether a paragraph begins with a line."""
    pitch, height, left, width = usual
    step = line.below(before)
    if abs(step) < pitch * 0.3:  # the same line, in two pieces
        return False
    sizes = before.height / max(line.height, 0.1)
    if not 1 / TALLER < sizes < TALLER:
        return True
    if (small := min(before.height, line.height)) > height * TALLER:
        return step > small * LEADING * GAP
    if step > pitch * GAP:
        return True
    indented = line.left - before.left > height * 0.7 and before.left - left < height * 0.7
    short, closed = before.right - left < width * FULL, bool(SENTENCE_ENDS.search(before.text))
    if (indented and closed) or (short and ENDS.search(before.text)):
        return True
    return (short or closed) and _had_room(before, line, left + width)


def _had_room(before: Line, line: Line, edge: float) -> bool:
    """Whether the first word of a line could have stood in the one before it."""
    if HYPHEN.search(before.text) or not line.text:
        return False
    word = len(line.text.split()[0]) * (line.right - line.left) / len(line.text)
    return edge - before.right > word + ROOM * line.height


def _joined(text: str, line: str) -> str:
    """A text and the line after it; a word divided at the line's end is made whole."""
    if HYPHEN.search(text):
        soft = text.endswith("\xad") or line[:1].islower()
        return (text[:-1] if soft else text) + line
    if RANGE.search(text) and line[:1].isdigit():
        return text + line
    return f"{text} {line}"
