"""What stands over the title of a plain text: a paper, who sends it, what kind of text it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from archive_site.loader.articles.mastheads import NUMBERED, PAPER
from archive_site.loader.articles.page_lines import TEXT
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import printed
from archive_site.model.clipping import Candidate

KIND = re.compile(rf"(?:{across(printed.KINDS)})", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{3,}")
SECTION = re.compile(r"[^\W\d_]{3,}(?: [^\W\d_]+)?")
ENDED = re.compile(r"[.!?…؟]+[”\"’»)\]]*$")
MARKUP = " \t\u00a0*_#=~"
RULE = "line over the title"
MOST = 4  # blocks among which a title and what stands over it are
SHORTEST, LONGEST = 2, 10  # words of a title, at least; of a name, at most


class Over(NamedTuple):
    """The blocks that stand over a title, and the paper or body that one of them names."""

    places: tuple[int, ...] = ()
    name: str = ""

    @property
    def publisher(self) -> dict[str, tuple[Candidate, ...]]:
        """The paper or body as whose text it is, if any is named."""
        if not self.name:
            return {}
        where = f"par {self.places[0] + 1}"
        return {"publisher": (Candidate(self.name, "low", self.name, where, RULE),)}

    def taken_from(self, bodies: list[list[str]]) -> list[str]:
        """The lines of its blocks, which are then empty."""
        lines = [line.strip() for place in self.places for line in bodies[place]]
        for place in self.places:
            bodies[place] = []
        return [line for line in lines if line]


def over_title(blocks: Sequence[str], bodies: Sequence[Sequence[str]], tongue: Tongue) -> Over:
    """What stands over a title, by what is left of the first blocks; nothing with no title below.

    Each stands in a block of its own, in one line but for who sends it.
    """
    filled = [n for n, lines in enumerate(bodies) if any(x.strip() for x in lines)][:MOST]
    lines = [_line(bodies[n]) for n in filled]
    name = _name(blocks, bodies, filled, tongue)
    count = 1 if name else 0
    while count < len(lines) and _says_what(lines[count : count + 2], tongue):
        count += 1
    single = all(_height(bodies[n]) == 1 for n in filled[1 if name else 0 : count])
    if not count or not single or not any(map(_is_title, lines[count : count + 1])):
        return Over()
    return Over(tuple(filled[:count]), name)


def _line(lines: Sequence[str]) -> str:
    return " ".join(" ".join(lines).split()).strip(MARKUP)


def _height(lines: Sequence[str]) -> int:
    return sum(bool(each.strip()) for each in lines)


def _name(
    blocks: Sequence[str], bodies: Sequence[Sequence[str]], filled: Sequence[int], tongue: Tongue
) -> str:
    """The paper that a first line names, by its issue or its day, or who sends what follows."""
    if len(filled) < 2:
        return ""
    body, after = bodies[filled[0]], [_line(bodies[n]) for n in filled[1:3]]
    first = _line(next([x] for x in body if x.strip()))
    name = NUMBERED(first)[0]
    if not 1 < len(name.split()) <= LONGEST:
        return ""
    heads = PAPER.search(name) and _says_what(after, tongue)
    dated = name.isupper() and _height(blocks[filled[0]].split("\n")) > _height(body)
    if _height(body) == 1 and (name != first or heads or dated):
        return name
    return name if _line(body).isupper() and _is_kind(after[0], tongue) else ""


def _says_what(lines: Sequence[str], tongue: Tongue) -> bool:
    """Whether the first of some lines says what kind of text follows, or in what section it is.

    A section is written large, or is one word over the kind.
    """
    line, *after = lines
    large = line.isupper() and SECTION.fullmatch(line)
    over = WORD.fullmatch(line) and any(_is_kind(each, tongue) for each in after)
    return _is_kind(line, tongue) or bool(large or over)


def _is_kind(line: str, tongue: Tongue) -> bool:
    release = tongue.press_release and re.fullmatch(tongue.press_release, line, re.IGNORECASE)
    return bool(release or KIND.fullmatch(line))


def _is_title(line: str) -> bool:
    many = len(line.split()) >= SHORTEST and not line[:1].islower()
    return many and len(line) < TEXT and not ENDED.search(line.rstrip("?!"))
