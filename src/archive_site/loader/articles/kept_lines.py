"""Which lines of a plain text are its article's, and what the others say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive_site.loader.articles.html_prose import CREDIT
from archive_site.loader.articles.page_lines import LETTERHEAD, OF_TEXT, TEXT, Line, page_line
from archive_site.loader.articles.page_parts import Row
from archive_site.loader.articles.page_titles import PICTURE
from archive_site.loader.articles.signatures import signed_above, signed_line
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import dumps
from archive_site.loader.articles.whole_pages import Page
from archive_site.model.clipping import Candidate, Confidence

STATUS = re.compile(rf"(?<!\d)\d{{1,2}}[:.]\d\d(?!\d)|\d ?°|{across(dumps.RATES)}")
SENTENCE_END = re.compile(r"[.!?…؟]+[”\"’»)\]]*\s*$")
PICTOGRAPH = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]")
RELATED_LONGEST = 8
RULE = "headline above the text of a page"


def status_line(line: str) -> Line | None:
    """A line with the time, the weather, a rate; or with a pictograph and no sentence."""
    text = line.strip()
    if len(text) > TEXT or SENTENCE_END.search(text):
        return None
    shows = STATUS.search(text) and any(mark in text for mark in "|·•°")
    return Line("furniture") if shows or PICTOGRAPH.search(text) else None


def _is_scrap(line: str) -> bool:
    """Whether a line amid an article is a picture's caption with its credit, or an address."""
    text = line.strip()
    if len(text) > TEXT or SENTENCE_END.search(text):
        return False
    address = "://" in text and len(text.split()) == 1
    return address or bool(CREDIT.fullmatch(text) or PICTURE.search(text))


class Lines:
    """The lines of a text's blocks; of a page, those that are its article's or say of it."""

    def __init__(self, blocks: Sequence[str], tongue: Tongue, page: Page | None) -> None:
        self.blocks, self.tongue, self.page = blocks, tongue, page
        self.removed: list[str] = []
        self.bodies: list[list[str]] = []
        self.told: list[tuple[int, Line]] = []  # by what is no part of the article; its block
        self.state = ""
        self.lists = 0
        shown = page.shown if page else blocks
        for number, block in enumerate(shown, 1):
            self.bodies.append(self._kept(number, block))
        self._without_letterhead()

    def _kept(self, number: int, block: str) -> list[str]:
        """The lines of a block that are the article's, as it seems."""
        kept: list[str] = []
        for place, told, line in self._placed(number, block):
            found = told or (self._found(number, line, kept) if place else None)
            if place == "title" or (found is None and place and not self._in_a_list(line)):
                kept.append(line)
                continue
            self.removed.append(line.strip())
            if found and self.state != "comments" and (not self.page or place in ("head", "tail")):
                self.told.append((number, found))
        return kept

    def _placed(self, number: int, block: str) -> Iterator[tuple[str, Line | None, str]]:
        """The lines of a block that are not blank; of a page, what each is there, and says."""
        for place, line in enumerate(block.split("\n")):
            if not line.strip():
                continue
            if self.page is None:
                yield "body", None, line
                continue
            row = (number - 1, place)
            told = self.page.told.get(row) or (Line("furniture") if _is_scrap(line) else None)
            yield self.page.places.get(row, ""), told, line

    def _found(self, number: int, line: str, kept: Sequence[str]) -> Line | None:
        """What a line is, where it is no part of the article."""
        block = self.blocks[number - 1]
        found = page_line(line, self.tongue) or status_line(line)
        if not found and (kept or any(self.bodies)):
            found = signed_line(line)
        elif not found and number < len(self.blocks) and line.strip() == block.strip():
            found = signed_above(line, self.blocks[number])
        if found and found.kind in ("comments", "related"):
            self.state = found.kind if self._anything_kept() else self.state
            self.lists = 0
        return found

    def _anything_kept(self) -> bool:
        return sum(len(line) for lines in self.bodies for line in lines) > TEXT

    def _in_a_list(self, line: str) -> bool:
        """Whether a line still belongs to a comment form or to a list of other articles."""
        if self.state == "comments":
            return True
        if self.state != "related":
            return False
        self.lists += 1
        heading = len(line) < TEXT and not SENTENCE_END.search(line)
        if not heading or self.lists > RELATED_LONGEST:
            self.state = ""
        return heading

    def _without_letterhead(self) -> None:
        """Take away the blocks before and after the text that hold an address and no sentence."""
        order = [*range(len(self.blocks))]
        for places in (order, order[::-1]):
            for place in places:
                lines = self.bodies[place]
                if any(len(line) > TEXT or OF_TEXT.match(line) for line in lines):
                    break
                if any(LETTERHEAD.search(line) for line in lines):
                    self.removed += [line.strip() for line in lines if line.strip()]
                    self.bodies[place] = []

    def take_headline(self) -> tuple[Candidate, ...]:
        """The headline of a page, taken away with what else stands between it and the text."""
        if self.page is None:
            return ()
        rows = sorted(row for row, place in self.page.places.items() if place == "title")
        head = {row for row, place in self.page.places.items() if place == "head"}
        taken = {(block, self._line(block, line)) for block, line in (*rows, *head)}
        title = {(block, self._line(block, line)) for block, line in rows}
        for block, lines in enumerate(self.bodies):
            gone = [each for each in lines if (block, each) in taken]
            self.removed += [each.strip() for each in gone if (block, each) not in title]
            self.bodies[block] = [each for each in lines if (block, each) not in taken]
        if not (self.page.headline and rows):
            return ()
        headline = self.page.headline
        found = self._candidate(headline.text, rows, "medium" if headline.sure else "low")
        others = (self._candidate(each.text, each.rows, "low") for each in headline.others)
        return (found, *others)

    def _candidate(self, text: str, rows: Sequence[Row], sure: Confidence) -> Candidate:
        printed = [self.blocks[block].split("\n")[line].strip() for block, line in rows]
        return Candidate(text, sure, "\n".join(printed), f"par {rows[0][0] + 1}", RULE)

    def _line(self, block: int, line: int) -> str:
        return self.page.shown[block].split("\n")[line] if self.page else ""
