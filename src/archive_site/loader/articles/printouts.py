"""What a browser prints around a page: its title, its address, the day of printing, a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from archive_site.loader.articles.paragraphs import Line, edges_of

ADDRESS = re.compile(r"(?:https?|file)://\S+")
NUMBERS = re.compile(r"\d{1,3} ?(?:/|of|sur|из|von) ?\d{1,3}")
PRINTED_ON = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?,? +\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?"
    r"|[AP]M \d{1,2}:\d\d ,?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"  # in a line from the right
)
MARKED = 2  # lines at a page's head and foot that a browser may have printed
CUT = "…."  # where the title was too long


class Printout(NamedTuple):
    """The pages without what was printed around them; these lines, and the address in them."""

    pages: list[list[Line]]
    marks: tuple[str, ...]
    address: str


def without_marks(pages: Sequence[Sequence[Line]], title: str) -> Printout:
    """Take away the lines that hold nothing but what a browser prints on each page."""
    marks: list[str] = []
    bodies = []
    for page in pages:
        edges = {id(line) for line in edges_of(page, MARKED) if _is_mark(line.text, title)}
        marks += [line.text for line in page if id(line) in edges]
        bodies.append([line for line in page if id(line) not in edges])
    addresses = [found[0] for line in marks if (found := ADDRESS.search(line))]
    web = [each for each in addresses if each.startswith("http")]
    return Printout(bodies, tuple(dict.fromkeys(marks)), web[0] if web else "")


def _is_mark(text: str, title: str) -> bool:
    """Whether a line holds an address or a day of printing, and beside it only title and number."""
    found = ADDRESS.search(text) or PRINTED_ON.search(text)
    if not found:
        return False
    rest = NUMBERS.sub(" ", PRINTED_ON.sub(" ", ADDRESS.sub(" ", text))).strip(f" ,-–—|{CUT}")
    return not rest or bool(title and " ".join(title.split()).startswith(" ".join(rest.split())))
