"""Find the title at the head of a plain text, and take away its repetitions."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from archive_site.loader.articles.bare_names import names_in
from archive_site.loader.articles.datelines import WEEKDAY, dateline_alone
from archive_site.loader.articles.days import days_in
from archive_site.loader.articles.mastheads import CLOCK
from archive_site.loader.articles.over_titles import ENDED, MARKUP, over_title
from archive_site.loader.articles.page_lines import TEXT
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.title_marks import unmarked
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import printed
from archive_site.model.clipping import Candidate, Confidence

MOST_WORDS = 30
FEW = 4  # words beside a day
WORD = re.compile(r"[^\W\d_]{2,}")
SECTION = 3  # words of the name of a page's section
LABELLED = re.compile(rf"(?i:{across(printed.TITLE)})\s*[:：]\s*(?P<title>\S.*)")


def folded(text: str) -> str:
    """A line as headings are compared: one space for each run, no markup, no last point."""
    return " ".join(text.split()).strip(MARKUP).rstrip(".").casefold()


def _spaced(lines: Sequence[str]) -> str:
    return " ".join(" ".join(lines).split())


class Headings:
    """The title of a text; what is left of its blocks' lines is changed to be without it."""

    def __init__(
        self, blocks: list[str], bodies: list[list[str]], tongue: Tongue, known: int = 0
    ) -> None:
        self.blocks, self.bodies, self.tongue = blocks, bodies, tongue
        self.known = known  # the block that is known to be the title, counted from 1
        self.removed: list[str] = []
        self.candidates: dict[str, tuple[Candidate, ...]] = {}
        self._read()

    def _read(self) -> None:
        over = not self.known and self._without_what_stands_over()
        filled = [n for n, lines in enumerate(self.bodies) if any(x.strip() for x in lines)]
        if not filled:
            return
        place = filled[0]
        lines = [line for line in self.bodies[place] if line.strip()]
        if self._label(lines, place) and len(filled) > 1:
            place, lines = filled[1], [line for line in self.bodies[filled[1]] if line.strip()]
        mixed = len(lines) < len([x for x in self.blocks[place].split("\n") if x.strip()])
        few = mixed and len(lines) < 3
        if not over and self.known != place + 1 and self._begins_small(filled, few=few):
            self.removed += [line.strip() for line in lines]
            self.bodies[place] = []
            place, lines = filled[1], [x for x in self.bodies[filled[1]] if x.strip()]
        sections = _sections(lines) if mixed else int(_first_is_a_section(lines))
        if len(filled) > 1 and sections:
            self.removed += [line.strip() for line in lines[:sections]]
            lines = lines[sections:]
        together = _spaced(lines) in _spaced([self.blocks[place]])  # no line between is gone
        count = self._lines_of_title(lines, alone=len(filled) == 1 or not together)
        if not count:
            return
        title = [line.strip(MARKUP) for line in lines[:count]]
        self.bodies[place] = lines[count:]
        doubled = self._without_repetitions(title, place)
        self.candidates["title"] = unmarked(self._titles(title, place, doubled, filled))
        self._genre(title, place)

    def _titles(
        self, title: list[str], place: int, doubled: bool, filled: list[int]
    ) -> tuple[Candidate, ...]:
        """The title, doubtful where its lines or what stands below say so, and what else may be."""
        others = self._others(place)
        found = _surer(self._title(title, place, doubled), others)
        beneath = next((each for n in filled for each in self.bodies[n] if each.strip()), "")
        if names_in(found.value) and self._heading(beneath) and len(beneath) < TEXT:
            found = msgspec.structs.replace(found, confidence="low")  # whose name is over the title
        apart = () if doubled else _lines_apart(title, found)
        found = msgspec.structs.replace(found, confidence="low") if apart else found
        return (found, *apart, *others)

    def _begins_small(self, filled: Sequence[int], *, few: bool) -> bool:
        """Whether a text begins with less than a title: `few` lines left of a block, a section."""
        left = few and len(filled) > 2 and self._heads(filled[1])
        return left or (len(filled) > 2 and self._only_a_section(*filled[:2]))

    def _without_what_stands_over(self) -> bool:
        """Take away a paper's name and what kind of text follows; whether anything was."""
        over = over_title(self.blocks, self.bodies, self.tongue)
        for place in over.places:
            self._genre(self.bodies[place], place)
        self.removed += over.taken_from(self.bodies)
        self.candidates |= over.publisher
        return bool(over.places)

    def _heads(self, place: int) -> bool:
        """Whether a block is a heading alone."""
        return self._heading(" ".join(self.bodies[place])) and len(self.bodies[place]) < 3

    def _only_a_section(self, place: int, after: int) -> bool:
        """Whether a heading is the name of a page's section: short, and over one that is long."""
        first, second = (" ".join(self.bodies[each]).split() for each in (place, after))
        short = len(first) <= SECTION and len(second) > SECTION + 1
        return short and self._heads(place) and self._heads(after)

    def _label(self, lines: list[str], place: int) -> bool:
        """Whether the first lines say only what kind of text follows: "Press release"."""
        pattern = self.tongue.press_release
        text = " ".join(lines).strip(MARKUP + ":")
        if not pattern or not re.fullmatch(pattern, text, re.IGNORECASE):
            return False
        self._genre(lines, place)
        self.removed += [line.strip() for line in lines]
        self.bodies[place] = []
        return True

    def _lines_of_title(self, lines: list[str], *, alone: bool) -> int:
        """How many lines at the head of the first block are the title."""
        if self._heading(" ".join(lines)) and len(lines) <= 4 and not alone:
            return len(lines)
        if len(lines) > 1 and self._heading(lines[0]) and len(lines[1]) > len(lines[0]):
            return 1 if any(len(line) > TEXT or ENDED.search(line) for line in lines[1:]) else 0
        return 0

    def _heading(self, text: str) -> bool:
        bare = text.strip(MARKUP)
        repeated = sum(folded(each) == folded(bare) for each in self.blocks) > 1
        ended = ENDED.search(bare) and not bare.endswith(("?", "!"))
        return (
            1 < len(bare.split()) <= MOST_WORDS
            and (repeated or not ended)
            and not bare.endswith((",", ";", ":"))
            and not bare.startswith(("http", "<http", "#"))
            and not bare[:1].islower()
            and not dateline_alone(bare, self.tongue)
            and not self._only_a_day(bare)
        )

    def _only_a_day(self, text: str) -> bool:
        """Whether a line says when it was published: a day with its hour or its weekday."""
        days = days_in(text, self.tongue)
        if len(days) != 1 or not days[0].exact:
            return False
        rest = text[: days[0].start] + text[days[0].end :]
        when = CLOCK.search(rest) or WEEKDAY.search(rest)
        return bool(when) and len(WORD.findall(rest)) <= FEW

    def _without_repetitions(self, title: list[str], place: int) -> bool:
        """Take away what says the title once more, right after it; whether anything did."""
        wanted = folded(" ".join(title))
        found = False
        for number in range(place, min(place + 4, len(self.bodies))):
            kept = []
            for line in self.bodies[number]:
                if folded(line) == wanted:
                    self.removed.append(line.strip())
                    found = True
                else:
                    kept.append(line)
            self.bodies[number] = kept
        return found

    def _title(self, lines: list[str], place: int, doubled: bool) -> Candidate:
        value = " ".join(" ".join(lines).split())
        if labelled := LABELLED.fullmatch(value):
            value, lines = labelled["title"], [labelled["title"]]
        confidence: Confidence = "high" if doubled and len(lines) == 1 else "medium"
        rule = "first line, printed twice" if doubled else "first line"
        evidence = lines[0] if len(lines) == 1 else self._verbatim(lines, place)
        return Candidate(value, confidence, evidence, f"par {place + 1}", rule)

    def _verbatim(self, lines: list[str], place: int) -> str:
        """The lines of the title as they stand in the file, one under the other."""
        block = self.blocks[place]
        start, end = block.find(lines[0]), block.rfind(lines[-1]) + len(lines[-1])
        return block[start:end]

    def _others(self, place: int) -> tuple[Candidate, ...]:
        """A second heading under the first."""
        for number in range(place + 1, min(place + 3, len(self.bodies))):
            text = " ".join(self.bodies[number]).strip(MARKUP)
            if text and self._heading(text) and len(text) < TEXT and len(self.bodies[number]) == 1:
                where = f"par {number + 1}"
                return (Candidate(text, "low", text, where, "second heading"),)
            if text:
                break
        return ()

    def _genre(self, title: list[str], place: int) -> None:
        pattern = self.tongue.press_release
        found = (
            re.search(rf"(?<!\w)(?:{pattern})", " ".join(title), re.IGNORECASE) if pattern else None
        )
        if found:
            where = f"par {place + 1}"
            genre = Candidate("press-release", "medium", found[0], where, "printed in the title")
            self.candidates.setdefault("genre", (genre,))


def _surer(title: Candidate, others: tuple[Candidate, ...]) -> Candidate:
    """A title; doubtful where it is as short as a section's or a site's name, over another."""
    if not others or title.confidence == "high" or len(title.value.split()) > SECTION + 1:
        return title
    return msgspec.structs.replace(title, confidence="low")


def _sections(lines: list[str]) -> int:
    """How many names of sections stand over a title, right above its text, on a copied page."""
    words = [line.strip(MARKUP).split() for line in lines]
    count = next((n for n, each in enumerate(words) if len(each) > SECTION + 1), 0)
    if not 0 < count < min(SECTION + 1, len(lines) - 1) or len(lines[count + 1]) < TEXT / 2:
        return int(_first_is_a_section(lines))
    small = all(len(each) < SECTION for each in words[:count])
    return count if small and not any(map(ENDED.search, lines[:count])) else 0


def _first_is_a_section(lines: list[str]) -> bool:
    """Whether the first of two lines is the name of a site or section: the title stands below."""
    words = [line.strip(MARKUP).split() for line in lines]
    if (
        len(lines) != 2
        or not all(words)
        or ENDED.search(lines[1].strip(MARKUP))
        or words[0][-1].endswith((":", ",", "-", "–", "—"))
    ):
        return False
    return len(words[0]) <= SECTION and len(words[1]) > SECTION + 1 and words[1][0][0].isupper()


def _lines_apart(lines: list[str], title: Candidate) -> tuple[Candidate, ...]:
    """The lines of what is no one title that runs on: one far shorter than another isn't wrapped.

    They are a site's name, a menu, the title itself.
    """
    sizes = [*map(len, lines)]
    if len(lines) <= 2 or min(sizes[:-1]) * 2 >= max(sizes):
        return ()
    return tuple(Candidate(each, "low", each, title.where, "one line") for each in lines)
