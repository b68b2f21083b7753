"""The parts of a whole page: how much each speaks for an article, and what it says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from archive_site.loader.articles.days import Day, days_in
from archive_site.loader.articles.page_lines import LONGEST, Line, page_line
from archive_site.loader.articles.signatures import byline
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import dumps
from archive_site.loader.articles.wrapped import BULLET, Piece

SENTENCE = re.compile(r"[.!?…。！？؟۔।॥։።៖][\"'»”’)\]」』]*$")
WITHIN = re.compile(  # a sentence's end, and what may begin the next
    r"[.!?…؟۔।॥։።][\"'»”’)\]]*\s+[\"'«“‘(]*[^\W\d_a-zа-яё]|[。！？]"
)
DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # each as long as three letters
RIGHTS = re.compile(r"©.{0,60}\d{4}|\d{4}\s*©|^copyright\b", re.IGNORECASE)
COOKIES = re.compile(rf"(?<!\w)(?:{across(dumps.COOKIES)})(?!\w)", re.IGNORECASE)
PROSE, LONG, MOST = 70, 200, 500  # letters of a sentence, of any text, that count of a paragraph
WORDS = 4  # of a line that is no address
SAID, SHORT, TABLE, ENDING = 5, -30, -2, -250  # what lines speak for an article's going on
DATED, BESIDE = 90, 10  # letters of a line with a day, words beside it
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d|(?<!\d)\d\d?[./-]\d\d?[./-]\d\d(?!\d)")
GLUED = re.compile(r"(?<=(?<!\d)[12]\d\d\d)(?=[^\W\d]|\d\d? ?min)")  # "2019timer", "20264 mins"
MONTH = re.compile(rf"(?<!\w)({across(dumps.MONTHS)})(?= \d\d?, [12]\d\d\d)", re.IGNORECASE)
LETTERS = re.compile(r"[^\W\d_]+")

Row = tuple[int, int]  # block, line, counted from 0


class Part(NamedTuple):
    """A piece of a page, how much it speaks for an article, and what it says of one."""

    text: str
    rows: tuple[Row, ...]
    worth: int
    line: Line | None  # of a page's furniture
    day: Day | None  # that stands in it beside a few words

    @property
    def prose(self) -> bool:
        """Whether it is long, or a sentence."""
        return self.worth > SAID

    @property
    def who(self) -> str:
        """Whom it credits."""
        return self.line.author if self.line else ""

    @property
    def tells(self) -> bool:
        """Whether it says a day, or who wrote."""
        return bool(self.day or self.who)


def parts_of(pieces: Sequence[Piece], tongue: Tongue) -> list[Part]:
    """The parts that pieces of a text are; a short line between rows of a table is one of it."""
    parts = [_part(each, tongue) for each in _credited(pieces, tongue)]
    rows = [each.worth == TABLE for each in parts]
    return [
        part._replace(worth=TABLE)
        if part.worth == SHORT and not part.line and any(rows[max(n - 1, 0) : n + 2])
        else part
        for n, part in enumerate(parts)
    ]


def _credited(pieces: Sequence[Piece], tongue: Tongue) -> Iterator[Piece]:
    """The pieces, where "By" stands alone with what it stands over."""
    by = re.compile(rf"(?i:(?:{tongue.credit})\s*[:：]?)\s*A")
    over: Piece | None = None
    for piece in pieces:
        text, rows = piece
        if over:
            text, rows = f"{over.text} {BULLET.sub('', text, 1)}", (*over.rows, *rows)
        over = Piece(text, rows) if len(text) < PROSE and by.fullmatch(f"{text} A") else None
        if not over:
            yield Piece(text, rows)


def _part(piece: Piece, tongue: Tongue) -> Part:
    text, rows = piece
    line = page_line(text, tongue) if len(text) <= LONGEST else None
    day = line.day if line else _day_in(text, tongue)
    line = line or (byline(text) if len(text) <= LONGEST else None)
    if day and not (day.exact or day.note):  # "2016" may be of anything
        day = None
    return Part(text, rows, _worth(text, line), line, day)


def _day_in(text: str, tongue: Tongue) -> Day | None:
    """The day in a short line that has few other words, which may be run together with it."""
    if len(text) > DATED or not YEAR.search(text):
        return None
    parted = MONTH.sub(r"\1.", GLUED.sub(" ", text))
    for day in days_in(parted, tongue)[:1]:
        printed = day.printed if day.printed in text else day.printed.replace(".", "", 1)
        rest = f"{parted[: day.start]} {parted[day.end :]}"
        if printed in text and len(LETTERS.findall(rest)) <= BESIDE:
            return msgspec.structs.replace(day, printed=printed)
    return None


def weight(text: str) -> int:
    """How long a text is, in letters of an alphabet."""
    return len(text) + (0 if text.isascii() else 2 * len(DENSE.findall(text)))


def _worth(text: str, line: Line | None) -> int:
    """How much a piece speaks for an article's going on: letters, less than none for a menu's."""
    size = weight(text)
    if RIGHTS.search(text) and size < LONG:
        return ENDING
    if line:
        return ENDING if line.kind in ("comments", "related") else SHORT
    if "://" in text and len(text.split()) < WORDS:
        return SHORT
    if COOKIES.search(text):
        return 0
    return _worth_of_words(text, size)


def _worth_of_words(text: str, size: int) -> int:
    ended = SENTENCE.search(text)
    if size >= LONG or (size >= PROSE and (ended or WITHIN.search(text))):
        return min(size, MOST)
    if ended and len(text.split()) >= WORDS - 1:
        return SAID
    figures, letters = sum(map(str.isdigit, text)), sum(map(str.isalpha, text))
    return TABLE if "\t" in text or (figures > letters and ":" not in text) else SHORT
