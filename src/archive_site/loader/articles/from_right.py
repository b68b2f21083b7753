"""Lines of Arabic and Hebrew script, in the order they are read, from where a page puts letters.

A PDF keeps letters as they are seen, and who takes its text out gives some words backwards. What is
seen is turned back here by the rules of Unicode's bidirectional algorithm (UAX #9), as far as they
can be told from the places: numbers and words of other scripts run from the left within the line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from archive_site.loader.articles.from_left import Sign, in_order, kind_of, runs

LIGATURES = ("لا", "لأ", "لإ", "لآ", "لله", "الله")  # one sign for several letters, as read
FOUND, NOT_FOUND = 0.06, 0.45  # of the size of letters: so far apart, two words, by the file's own
AT_BRACKET, AT_MARKED = 0.2, 0.33  # so far where the file's own word for it is not to be trusted
PIECES = 3.0  # of the size: pieces of a line further apart are of two columns
LEVEL = 0.4  # of the size: pieces whose bases are less apart stand in one line
RAISED = 0.6  # so far where a piece is a letter alone whose mark has its place
NEAR = 0.4  # of the size: a mark so near to a letter of its own height is that letter's
MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
OPENING, CLOSING = "([{<«‹", ")]}>»›"
BESIDE = re.compile(r"(?<=[\u0590-\u08ff])[()\[\]«»]|[()\[\]«»](?=[\u0590-\u08ff])")  # a word so
CLOSING_A_LINE = ".،,؛:"
BRACKETS = frozenset(OPENING + CLOSING + "“”„\"'")


class Glyph(NamedTuple):
    """A letter or sign of a page, with its box in points from the page's left and lower edge."""

    text: str
    left: float
    right: float
    foot: float
    top: float
    base: float  # the line on which it stands
    size: float  # of its font, in points
    word: int = 0  # number of the word that the file's own order puts it in
    turned: bool = False  # as who recognizes scans writes what is read from the right, digits too

    @property
    def middle(self) -> float:
        """Where its middle stands from the page's left edge."""
        return (self.left + self.right) / 2


def runs_from_right(text: str) -> bool:
    """Whether most letters of a line are of a script that is read from the right."""
    kinds = [unicodedata.bidirectional(each) for each in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def is_of_right(glyphs: Sequence[Glyph]) -> bool:
    """Whether a line on a page that is read from the right is read so, too.

    One of which most is an address may begin or end with a word, or end with a sentence's point.
    """
    seen = sorted((each for each in glyphs if not each.text.isspace()), key=lambda at: at.middle)
    letters = [each.text for each in seen if each.text.isalpha()]
    ended = bool(seen) and seen[0].text in CLOSING_A_LINE and seen[-1].text.isalnum()
    return ended or any(map(runs_from_right, ("".join(letters), *letters[:1], *letters[-1:])))


class Extent(NamedTuple):
    """Where a line stands: its base and size as most letters have them, its edges."""

    base: float
    size: float
    left: float
    right: float


def extent(glyphs: Sequence[Glyph]) -> Extent:
    """Where a line stands."""
    letters = [each for each in glyphs if each.text.isalnum()] or list(glyphs)
    base = sorted(each.base for each in letters)[len(letters) // 2]
    size = sorted(each.size for each in letters)[len(letters) // 2]
    return Extent(
        base, size, min(each.left for each in letters), max(each.right for each in letters)
    )


def one_line(above: Sequence[Glyph], below: Sequence[Glyph]) -> bool:
    """Whether two pieces stand in one line, beside or between each other."""
    one, other = extent(above), extent(below)
    size = max(one.size, other.size)
    level = RAISED if _is_sign(above) or _is_sign(below) else LEVEL
    apart = max(one.left, other.left) - min(one.right, other.right)
    return abs(one.base - other.base) < size * level and apart < PIECES * size


def _is_sign(glyphs: Sequence[Glyph]) -> bool:
    """Whether a piece is no more than a letter with its marks."""
    marks = sum(map(_is_mark, glyphs))
    return bool(marks) and sum(each.text.isalnum() for each in glyphs) - marks <= 1


def levels(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The lines that a piece of a page's text is of, from above: mostly one."""
    found: list[list[Glyph]] = []
    signs = {(each.foot, each.top) for each in glyphs if _is_mark(each)}
    for each in glyphs:
        own = each.text.isalnum() and (each.foot, each.top) not in signs  # others stand too high
        if found and own and abs(found[-1][0].base - each.base) > LEVEL * each.size:
            found.append([])
        found = found or [[]]
        found[-1].append(each)
    return sorted(found, key=lambda line: -line[0].base)


def lines_from_right(lines: Sequence[Sequence[Glyph]]) -> list[str]:
    """The texts of lines as they are read; brackets as they open and close, page by page."""
    seen = [_read(line, mirror=False) for line in lines]
    turned = [_read(line, mirror=True) for line in lines]
    return turned if _unpaired(turned) <= _unpaired(seen) else seen


def words_from_right(glyphs: Sequence[Glyph]) -> str:
    """The text of a line from the left, words of Arabic script in it in the order they are read."""
    signs = _parted(glyphs)[::-1]
    found: list[str] = []
    at = 0
    while at < len(signs):
        of_right = [n for n in range(at, len(signs)) if is_from_right(signs[n].text[0])]
        others = (n for n in range(at, len(signs)) if signs[n].kind in ("L", "N"))
        stop = next((n for n in others if of_right and n > of_right[0]), len(signs))
        inner = [n for n in of_right if n < stop]
        start, end = (inner[0], inner[-1] + 1) if inner else (stop, stop)
        found += [each.text for each in signs[at:start]]
        found += [each.text.translate(MIRRORED) for each in reversed(signs[start:end])]
        at = end
    text = unicodedata.normalize("NFKC", "".join(found))
    turned = BESIDE.sub(lambda each: each[0].translate(MIRRORED), text)
    return min(text, turned, key=lambda each: _unpaired([each]))


def is_from_right(letter: str) -> bool:
    """Whether a letter or mark is of a script that is read from the right."""
    return unicodedata.bidirectional(letter) in ("R", "AL")


def _unpaired(lines: Sequence[str]) -> int:
    """How many brackets close what none opens."""
    found, still_open = 0, 0
    for letter in " ".join(lines):
        still_open += letter in OPENING
        if letter in CLOSING:
            found, still_open = found + (still_open == 0), max(0, still_open - 1)
    return found + still_open


def _read(glyphs: Sequence[Glyph], *, mirror: bool) -> str:
    """A line in the order it is read: from the right, but for runs from the left."""
    found = []
    for of_left, run in runs(_parted(glyphs)):
        texts = in_order(run) if of_left else [each.text for each in run]
        found += texts if of_left or not mirror else [text.translate(MIRRORED) for text in texts]
    return unicodedata.normalize("NFKC", "".join(found))


def _parted(glyphs: Sequence[Glyph]) -> list[Sign]:
    """The signs of a line as they stand, from the right, spaces between words."""
    size = max((each.size for each in glyphs), default=0)
    spaces = [each.middle for each in glyphs if each.text.isspace() and each.right > each.left]
    signs = sorted(_signs(glyphs), key=lambda each: -(each.left + each.right))
    parts: list[Sign] = list(signs[:1])
    for before, sign in pairwise(signs):
        spaced = any(sign.right <= at <= before.left for at in spaces)
        if spaced or before.left - sign.right > _word_gap(before, sign) * size:
            parts.append(Sign(" ", " ", sign.right, before.left))
        parts.append(sign)
    return parts


def _word_gap(before: Sign, sign: Sign) -> float:
    if before.turned or sign.turned:
        return -inf if before.word != sign.word else inf
    if {before.text[0], sign.text[0]} & BRACKETS:
        return AT_BRACKET
    if before.marked or sign.marked:
        return AT_MARKED
    return NOT_FOUND if before.word == sign.word else FOUND


def _signs(glyphs: Sequence[Glyph]) -> Iterator[Sign]:
    """The letters of a line, each with its marks; those of one place as one.

    A word whose letters the file has in the order they are read is one sign; where they stand
    tells that order, as who takes the text out turns numbers behind a letter.
    """
    words: dict[int, list[Glyph]] = {}
    for each in glyphs:
        if each.turned and not each.text.isspace():
            words.setdefault(each.word, []).append(each)
    for word, letters in words.items():
        letters.sort(key=lambda each: -each.left)
        text = "".join(each.text for each in letters)
        left, right = min(each.left for each in letters), max(each.right for each in letters)
        yield Sign(text, "", left, right, word, turned=True)
    yield from _single([each for each in glyphs if not each.turned])


def _single(glyphs: Sequence[Glyph]) -> Iterator[Sign]:
    """The letters of a line, each with its marks; those of one place as one."""
    places: dict[tuple[float, float], list[Glyph]] = {}
    for each in glyphs:
        if not each.text.isspace() and not _is_mark(each):
            places.setdefault((round(each.left, 1), round(each.right, 1)), []).append(each)
    marks: dict[tuple[float, float], list[Glyph]] = {}
    for each in glyphs:
        if _is_mark(each) and places:
            of = min(places, key=lambda place: _distance(each, places[place][0]))
            marks.setdefault(of, []).append(each)
    for place, letters in places.items():
        own = marks.get(place, [])
        text = _ligature("".join(each.text for each in letters))
        parts = [letters[0], *(each for each in own if _level(each, letters[0]))]
        left, right = min(each.left for each in parts), max(each.right for each in parts)
        text += "".join(each.text for each in own)
        yield Sign(text, kind_of(text), left, right, letters[0].word, marked=len(parts) > 1)


def _distance(mark: Glyph, letter: Glyph) -> float:
    away = max(letter.left - mark.middle, mark.middle - letter.right, 0.0)
    return away - mark.size if _level(mark, letter) and away < NEAR * mark.size else away


def _level(mark: Glyph, letter: Glyph) -> bool:
    """Whether a page has a mark and a letter as parts of one sign."""
    return (letter.foot, letter.top) == (mark.foot, mark.top)


def _ligature(letters: str) -> str:
    known = (each for each in LIGATURES if sorted(each) == sorted(letters))
    return next(known, letters)


def _is_mark(glyph: Glyph) -> bool:
    return unicodedata.category(glyph.text) == "Mn"
