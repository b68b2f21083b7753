"""Find the name that stands alone, above a text or below it, as that of who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from archive_site.loader.articles.bare_names import Told, is_office, names_in, plain
from archive_site.loader.articles.days import Day, days_in
from archive_site.loader.articles.page_lines import CLOCK, TEXT
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import signing
from archive_site.loader.articles.tongues.signing import ARABIC_PREFIXES
from archive_site.loader.articles.topics import topics_of
from archive_site.model.clipping import Candidate, Confidence

HEAD = 6  # lines among which a title and what stands below it are
TITLE = 3  # words of a title at least: "Obituary" may stand above the one who died
OVER = 4  # words of a title that a name stands over, at least
SHORTEST = 120  # letters of the text that is signed
STEM = 4  # letters of a word of a name that are the same in each case
ENDED = re.compile(r"[.!?…؟]+[”\"’»)\]]*$")
QUOTED = re.compile(r"[“”«»\"„].*[“”«»\"]\W*$", re.DOTALL)
CLOCKED = re.compile(rf"(?<![\d.])(?:{CLOCK})(?!\w)", re.IGNORECASE)
ABOUT_ONE = re.compile(rf"(?<!\w)(?:{across(signing.ABOUT_ONE)})(?!\w)", re.IGNORECASE)
SHE = re.compile(rf"(?:{across(signing.SHE)})(?!\w)", re.IGNORECASE)
LEADS_ON = re.compile(rf"(?:[:,;–—-]|(?<!\w)(?:{across(signing.LEADS_ON)}))$", re.IGNORECASE)
DIGIT = re.compile(r"\d")
WORD = re.compile(r"[^\W\d_]+")


class Row(NamedTuple):
    """A line of a text: its block, its place in it, its words."""

    block: int
    line: int
    text: str
    day: Day | None  # that stands in it beside other words
    rest: str  # without its day

    @property
    def told(self) -> Told | None:
        """Whom it names alone."""
        return names_in(self.rest)


class Signed(NamedTuple):
    """A name that stands alone, and the lines that hold it and its office."""

    told: Told
    rows: tuple[Row, ...]
    rule: str

    @property
    def certain(self) -> bool:
        """Whether an office, an agency, a town or a day is beside it: else it may head a text."""
        told = self.told
        return told.writes or told.agency or told.placed or any(row.day for row in self.rows)

    @property
    def candidate(self) -> Candidate:
        """The author that it gives."""
        row = self.rows[0]
        sure: Confidence = "medium" if self.certain else "low"
        return Candidate(self.told.names, sure, row.text, f"par {row.block + 1}", self.rule)


def signed_alone(bodies: Sequence[Sequence[str]], tongue: Tongue) -> tuple[Signed, ...]:
    """Who signs a text with nothing but a name; nobody where others or the text are named so."""
    rows = [
        _row(block, number, line.strip(), tongue)
        for block, lines in enumerate(bodies)
        for number, line in enumerate(lines)
        if line.strip()
    ]
    found = [*_above(rows), *_below(rows)]
    if not found or len({each.told.names for each in found}) > 1:
        return ()
    taken = {row for each in found for row in each.rows}
    rest = [row for row in rows if row not in taken]
    if any(row.told for row in rest[1:]) or _speaks_of(rest, found[0].told):
        return ()
    begun = " ".join(row.text[:TEXT] for row in rows[:HEAD])
    titled = ABOUT_ONE.search(" ".join(row.text for row in rows[:HEAD] if len(row.text) < TEXT))
    is_of_text = titled or "killed" in topics_of(begun, tongue)
    told = found[0].told
    return () if is_of_text and not (told.writes or told.placed) else tuple(found)


def _row(block: int, number: int, line: str, tongue: Tongue) -> Row:
    """A line, and what is left of one that is short without its day and clock."""
    days = days_in(line, tongue) if len(line) < TEXT and DIGIT.search(line) else ()
    if len(days) != 1:
        return Row(block, number, line, None, line)
    rest = CLOCKED.sub("", f"{line[: days[0].start]} {line[days[0].end :]}")
    return Row(block, number, line, days[0], rest.strip(" \t,;.|·•–—-/"))


def _above(rows: Sequence[Row]) -> Iterator[Signed]:
    """The name between a title and a text, or over a title."""
    head = next((n for n, row in enumerate(rows[:HEAD]) if _is_text(row, n)), HEAD)
    named = [(n, told) for n, row in enumerate(rows[:head]) if (told := row.told)]
    after = [(n, told) for n, row in enumerate(rows[: head + 2]) if (told := row.told)]
    if not named and head and after and after[0][1].placed:  # below what leads in
        named, head = after, head + 1
    if len(named) != 1 or sum(len(row.text) for row in rows[head:]) < SHORTEST:
        return
    (number, told), above = named[0], [row.text for row in rows[: named[0][0]]]
    following = rows[number + 1].text
    if number == 0 and not (head > 1 and len(following.split()) >= OVER):
        return
    if number and (max(len(each.split()) for each in above) < TITLE or LEADS_ON.search(above[-1])):
        return
    begun = next((row.text for row in rows[number + 1 :] if _is_text(row)), "")
    if SHE.match(begun.lstrip('“”«»"—–- ')):
        return
    own, rule = [rows[number]], "name alone below the title" if number else "name over the title"
    if is_office(following):
        own, told = [*own, rows[number + 1]], told._replace(writes=True)
    yield Signed(told, tuple(own), rule)


def _below(rows: Sequence[Row]) -> Iterator[Signed]:
    """The name that is the last line of a text, or the last but for an office or a town."""
    for count in (1, 2, 3):
        own, before = rows[-count:], rows[:-count]
        one = len({row.block for row in own}) == 1
        told = names_in(", ".join(row.rest.rstrip(",") for row in own)) if one else None
        if told is None or sum(len(row.text) for row in before) < SHORTEST:
            continue
        last, shows = before[-1].text, told.agency and not told.writes
        if ENDED.search(last) and not (QUOTED.match(last) or before[-1].told or shows):
            yield Signed(told, tuple(own), "name alone below the text")
            return


def _is_text(row: Row, number: int = 1) -> bool:
    """Whether a line is of the text: long, or a sentence, and no name with a point."""
    line = row.text
    asks = number == 0 and line.rstrip('”»"').endswith(("?", "!", "؟"))
    return len(line) > TEXT or bool(ENDED.search(line) and not asks and not row.told)


def _speaks_of(rows: Sequence[Row], told: Told) -> bool:
    """Whether a text has a word of a name elsewhere: it is about that person, place or film."""
    words = told.words
    stems = tuple(word if len(word) <= STEM else word[:-1] for word in words)
    for match in (match for row in rows for match in WORD.finditer(row.text)):
        word = plain(match[0])
        if word in words:
            return True
        if not match[0][0].islower() and word.lstrip(ARABIC_PREFIXES).startswith(stems):
            return True
    return False
