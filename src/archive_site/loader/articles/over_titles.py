"""What stands over the title of a plain text: a paper, who sends it, what kind of text it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from archive_site.loader.articles.mastheads import ISSUE, PAPER
from archive_site.loader.articles.page_lines import TEXT
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import printed

KIND = re.compile(rf"(?:{across(printed.KINDS)})", re.IGNORECASE)
NUMBERED = re.compile(rf",?\s+{ISSUE.pattern}$", re.IGNORECASE)
SECTION = re.compile(r"[^\W\d_]{3,}(?: [^\W\d_]+)?")
ENDED = re.compile(r"[.!?…؟]+[”\"’»)\]]*$")
MARKUP = " \t\u00a0*_#=~"
MOST = 4  # blocks among which a title and what stands over it are
SHORTEST, LONGEST = 2, 10  # words of a title, at least; of a name, at most


class Over(NamedTuple):
    """The blocks that stand over a title, and the paper or body that one of them names."""

    places: tuple[int, ...] = ()
    name: str = ""


def over_title(bodies: Sequence[Sequence[str]], tongue: Tongue) -> Over:
    """What stands over a title, each in a block of one line; nothing where no title follows."""
    filled = [n for n, lines in enumerate(bodies) if any(x.strip() for x in lines)][:MOST]
    lines = [" ".join(" ".join(bodies[n]).split()).strip(MARKUP) for n in filled]
    single = [len([x for x in bodies[n] if x.strip()]) == 1 for n in filled]
    name = _name(lines, tongue)
    count = 1 if name else 0
    while count < len(lines) and _says_what(lines[count], tongue):
        count += 1
    if not count or not all(single[:count]) or not any(map(_is_title, lines[count : count + 1])):
        return Over()
    return Over(tuple(filled[:count]), name)


def _name(lines: Sequence[str], tongue: Tongue) -> str:
    """The paper that a first line names, by its issue's number, or who sends what follows."""
    first, *after = lines or [""]
    name = NUMBERED.sub("", first)
    if not 1 < len(name.split()) <= LONGEST or not after:
        return ""
    heads = PAPER.search(name) and _says_what(after[0], tongue)
    sends = name.isupper() and _is_kind(after[0], tongue)
    return name if name != first or heads or sends else ""


def _says_what(line: str, tongue: Tongue) -> bool:
    """Whether a line says what kind of text follows, or in large letters of what section it is."""
    return _is_kind(line, tongue) or bool(line.isupper() and SECTION.fullmatch(line))


def _is_kind(line: str, tongue: Tongue) -> bool:
    release = tongue.press_release and re.fullmatch(tongue.press_release, line, re.IGNORECASE)
    return bool(release or KIND.fullmatch(line))


def _is_title(line: str) -> bool:
    many = len(line.split()) >= SHORTEST and not line[:1].islower()
    return many and len(line) < TEXT and not ENDED.search(line.rstrip("?!"))
