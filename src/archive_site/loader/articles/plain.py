"""Read a plain text, such as a dump of a page: what is the article, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from archive_site.loader.articles import bylines
from archive_site.loader.articles.datelines import agencies_in, datelines_in
from archive_site.loader.articles.days import days_in
from archive_site.loader.articles.decoding import decoded
from archive_site.loader.articles.forwarded import below_of
from archive_site.loader.articles.headings import Headings
from archive_site.loader.articles.kept_lines import SENTENCE_END, Lines
from archive_site.loader.articles.language import language_of, tongue_of
from archive_site.loader.articles.mail_heads import saved_head
from archive_site.loader.articles.mastheads import head_of, masthead
from archive_site.loader.articles.names_alone import signed_alone
from archive_site.loader.articles.page_lines import SOURCE, TEXT, Line
from archive_site.loader.articles.signatures import author_of
from archive_site.loader.articles.title_marks import unmarked
from archive_site.loader.articles.verbatim import standing
from archive_site.loader.articles.whole_pages import page_of
from archive_site.model.clipping import Block, Candidate, Clipping, Confidence, Unreadable

AMID = 5  # blocks, such as the words of who sends an article on, before its heading
BLANK = re.compile(r"\n[^\S\n]*\n")
SITE = re.compile(r"(?:www\.)?[\w-]{2,}(?:\.[a-z]{2,})+", re.IGNORECASE)
ADDRESS = re.compile(r"https?://[^\s<>\"'“”»)\]]+|(?<![\w@/.])www\.[^\s<>\"'“”»)\]]+\w")
AGENCY = re.compile(r"[(\[—–-]*\s*([^\W\d_a-zа-яəöüğşçıё]{2,12})\s*[)\]]*")  # capitals alone
BELOW = "paper and day below the text"
ALONE = "line with a date alone"
HOUR = re.compile(r"\s*(?:[01]?\d|2[0-3])(?:[:.]| ?h ?)(?:[0-5]\d)?(?!\d)")  # begins a showing
DAY_OR_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\D(?:0?[1-9]|1[0-2])\D\d{4}")


def read_plain(name: str, raw: bytes, title: int = 0) -> Clipping:
    """A plain text without its furniture, and what it says of itself; the block `title` is one."""
    text = text_of(raw)
    if not any(character.isalpha() for character in text):
        raise Unreadable("it holds no words; is it the right file?")
    return _Reading(name, text, language_of(text), title).clipping()


def text_of(raw: bytes) -> str:
    """The text of a file, whatever its encoding; what holds nothing of a text is none."""
    text = decoded(raw)
    if raw.count(b"\0") * 4 > len(raw) and not any(c.isalpha() for c in text[:4096]):
        raise Unreadable("it is not a text; give it the suffix of its kind")
    return text


class _Reading:
    """The reading of one text, block after block."""

    def __init__(self, name: str, text: str, language: Candidate, title: int) -> None:
        self.name, self.text, self.title = name, text, title
        lines = text.split("\n")
        below = below_of(lines)
        own = "\n".join(lines[:below])
        self.blocks = [block.strip("\n") for block in BLANK.split(own) if block.strip()]
        self.language, self.tongue = language, tongue_of(language.value)
        self.page = None if title else page_of(self.blocks, self.tongue)
        self.kept = Lines(self.blocks, self.tongue, self.page)
        self.bodies, self.removed = self.kept.bodies, self.kept.removed
        self.removed += [each.strip() for each in lines[below:] if each.strip()]
        self.lines = self.kept.told
        self.head: dict[str, Candidate] = {}  # what the head of a printed page says

    def clipping(self) -> Clipping:
        """All that was read."""
        if not self.page:
            self._without_head(self.title)
            self.head = {**self._below(), **self._over_heading(), **self.head}
        sent = self._sent()
        signed = self._signed()
        candidates = self._headed(self.title)
        over = candidates.get("publisher", ())
        for field, told in sent.items():
            candidates[field] = (*candidates.get(field, ()), told)
        candidates |= self._said(self.language, self._publisher())
        candidates["publisher"] += over
        candidates["author"] = (*signed, *candidates["author"])
        stand = {
            field: tuple(each for told in found for each in standing(told, self.blocks))
            for field, found in candidates.items()
        }
        bodies = ["\n".join(lines).strip() for lines in self.bodies]
        return Clipping(
            name=self.name,
            media_type="text/plain",
            text=self.text,
            blocks=tuple(Block(b, k) for b, k in zip(self.blocks, bodies, strict=True)),
            removed=tuple(self.removed),
            candidates={field: found for field, found in stand.items() if found},
            links=tuple(_links(bodies)),
        )

    def _headed(self, title: int) -> dict[str, tuple[Candidate, ...]]:
        """The title, and what it says of the text; it is taken away."""
        if self.page:
            return {"title": unmarked(self.kept.take_headline())}
        headings = Headings(self.blocks, self.bodies, self.tongue, title)
        self.removed += headings.removed
        return dict(headings.candidates)

    def _without_head(self, title: int) -> None:
        """Take away a printed page's head where a heading follows; all above a known title."""
        filled = [n for n, lines in enumerate(self.bodies) if any(x.strip() for x in lines)]
        after = " ".join(self.bodies[filled[1]]) if len(filled) > 2 else ""
        heading = 0 < len(after) < TEXT and not SENTENCE_END.search(after)
        for place in [n for n in filled if n < title - 1] if title else filled[:3]:
            lines = self.bodies[place]
            top = place == filled[0]
            heads = place < title - 1 or (heading and top)
            head, count = head_of(lines, self.tongue, heading=heads, top=top)
            count = len(lines) if title else count
            self.head |= head.candidates(f"par {place + 1}") if head else ()
            self.removed += [each.strip() for each in lines[:count]]
            self.bodies[place] = lines[count:]

    def _over_heading(self) -> dict[str, Candidate]:
        """What a paper's name and a day say in the line over a heading, amid the first blocks."""
        for place, lines in enumerate(self.bodies[:AMID]):
            for line, after in pairwise(lines):
                heads = 0 < len(after) < TEXT and not SENTENCE_END.search(after)
                found = masthead(line, self.tongue) if heads else None
                if found and found.name and found.day.exact and line.startswith(found.name):
                    each = found.candidates(f"par {place + 1}")
                    return {field: replace(told, confidence="low") for field, told in each}
        return {}

    def _below(self) -> dict[str, Candidate]:
        """What the last line says, where it is a paper's name and a day."""
        place = next((n for n in range(len(self.bodies) - 1, 0, -1) if self.bodies[n]), 0)
        line = self.bodies[place][-1].strip() if place else ""
        found = masthead(line, self.tongue) if line else None
        if not (found and found.day.exact and found.tells_paper(line)):
            return {}
        del self.bodies[place][-1]
        self.removed.append(line)
        return {
            field: replace(told, rule=BELOW) for field, told in found.candidates(f"par {place + 1}")
        }

    def _sent(self) -> dict[str, Candidate]:
        """What the head of a mail says, saved with its text; it is taken away."""
        whole = bool(self.title or self.page)
        found = {} if whole else saved_head(self.blocks[0].split("\n"), self.tongue)
        if found:
            self.removed += [line.strip() for line in self.bodies[0] if line.strip()]
            self.bodies[0] = []
        return found

    def _signed(self) -> tuple[Candidate, ...]:
        """Who signs with a name alone, where no other person is credited."""
        credited = filter(None, (author_of(line.author) for _, line in self.lines))
        if not all(map(bylines.AGENCY.match, credited)):
            return ()
        found = signed_alone(self.bodies, self.tongue)
        for row in (row for each in found for row in each.rows):
            self.removed.append(row.text)
            self.bodies[row.block][row.line] = ""
            self.lines.append((row.block + 1, Line("furniture", row.day)))
        return tuple(each.candidate for each in found)

    def _publisher(self) -> list[Candidate]:
        """A site's name that stands alone before or after the text."""
        filled = [n for n, lines in enumerate(self.bodies) if any(x.strip() for x in lines)]
        found = []
        for place in dict.fromkeys((*filled[-1:], *filled[:1])):
            lines = self.bodies[place]
            edge = -1 if place == filled[-1] else 0
            printed = lines[edge].strip()
            if edge and AGENCY.fullmatch(printed) and len(filled) > 1:
                del lines[edge]
                self.removed.append(printed)
                self.lines.append((place + 1, Line("furniture", credit=printed, author=printed)))
            elif SITE.fullmatch(printed) and len(filled) > 1:
                del lines[edge]
                self.removed.append(printed)
                where = f"par {place + 1}"
                found.append(Candidate(printed, "medium", printed, where, "site name alone"))
        return found

    def _said(
        self, language: Candidate, publisher: list[Candidate]
    ) -> dict[str, tuple[Candidate, ...]]:
        """What the lines around the article say of it."""
        dates, credits, authors = [], [], []
        for number, line in self.lines:
            where = f"par {number}"
            if line.day:
                dates.append(self._date(number, line))
            if line.credit and not bylines.NOBODY.fullmatch(line.author.strip()):
                credits.append(Candidate(line.credit, "medium", line.credit, where, "credit line"))
            if not SOURCE.match(line.credit) and (name := author_of(line.author)):
                printed = name if name in self.text else line.credit
                sure: Confidence = "low" if f"{name}:" in line.credit else "medium"  # "Ann Leeon:"
                authors.append(Candidate(name, sure, printed, where, "credit line"))
        dateline = tuple(datelines_in(self.bodies, self.tongue))
        dates.sort(key=lambda each: ("high", "medium", "low").index(each.confidence))
        return {
            "dateline": dateline,
            "date": (*_agreed(dates), *self._of_head("date"), *self._of_dateline(dateline)),
            "publisher": (*publisher, *self._of_head("publisher")),
            "credit_line": (*credits, *agencies_in(dateline)),
            "author": tuple(authors),
            "language": (language,) if language.value else (),
        }

    def _of_head(self, field: str) -> Iterator[Candidate]:
        if field in self.head:
            yield self.head[field]

    def _of_dateline(self, dateline: tuple[Candidate, ...]) -> Iterator[Candidate]:
        """The day of a dateline: a report may come out on the next."""
        for each in dateline:
            for day in days_in(each.evidence, self.tongue):
                if day.exact and not day.note:
                    yield Candidate(day.date, "low", day.printed, each.where, "dateline")

    def _date(self, number: int, line: Line) -> Candidate:
        assert line.day is not None
        day = line.day
        first = number == 1 and day.exact and bool(line.dated) and not self.bodies[0]
        first = first and not DAY_OR_MONTH.match(day.printed)
        below = self.blocks[number - 1].partition(day.printed)[2].split("\n")[1:2]
        of_a_programme = not line.dated and any(map(HOUR.match, below))
        confidence = "high" if first else "low" if of_a_programme else "medium"
        rule = f"line “{line.dated}”" if line.dated else ALONE
        return Candidate(day.date, confidence, day.printed, f"par {number}", rule)  # type: ignore[arg-type]


def _agreed(dates: list[Candidate]) -> tuple[Candidate, ...]:
    """The dates, less sure of them where they differ."""
    if len({each.value for each in dates}) < 2:
        return tuple(dates)
    first, *others = dates
    unsure = [replace(each, confidence="low") if each.rule == ALONE else each for each in others]
    return (first if first.confidence == "high" else replace(first, confidence="low"), *unsure)


def _links(bodies: list[str]) -> Iterator[tuple[str, str]]:
    for body in bodies:
        for match in ADDRESS.finditer(body):
            yield match[0], match[0] if "://" in match[0] else f"https://{match[0]}"
