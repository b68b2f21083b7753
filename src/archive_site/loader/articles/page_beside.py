"""What stands beside the article of a whole page and says of it who wrote it, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from archive_site.loader.articles.bare_names import names_in
from archive_site.loader.articles.page_lines import Line
from archive_site.loader.articles.page_parts import ENDING, PROSE, SAID, Part
from archive_site.loader.articles.signatures import author_of

LEAD, STANDFIRST = 420, 300  # letters before a byline, of a paragraph over it
NEAR, ABOVE, BELOW = 4, 6, 7  # lines between byline and day, above a headline, below the text
NAME = 4  # words of a name


class Placed(NamedTuple):
    """A part of a page, what it is there ("" of the page alone), and what it says."""

    part: Part
    place: str  # "title", "head", "tail", ""
    line: Line | None = None


def beside(parts: Sequence[Part], title: int, start: int, end: int) -> list[Placed]:
    """The parts around a text, `parts[start:end]`, and under its headline, -1 where none is."""
    first = next((n for n in range(title + 1, end) if parts[n].prose), start)
    found = [Placed(parts[n], "") for n in range(start, max(title, start))]
    found += [Placed(parts[title], "title")] if 0 <= title < first else []
    below = list(_below_title(parts, title, first, end))
    found += [_told(parts[number], "head") for number in below]
    last = max((n for n in below if parts[n].tells), default=title)
    lead = [n for n in range(first, last) if parts[n].prose]
    if len(lead) == 1 and len(parts[lead[0]].text) < STANDFIRST:
        found.append(Placed(parts[lead[0]], ""))
    found += _elsewhere(parts, [parts[n] for n in below], title, end)
    top = title if title >= 0 else start
    return [*found, *_lives(parts, top, max(start, last), end)]


def _told(part: Part, place: str) -> Placed:
    """A part with the line that it is, if it says anything."""
    if not part.tells:
        return Placed(part, place, Line("furniture") if part.line else None)
    said = part.line or Line("furniture")
    return Placed(part, place, msgspec.structs.replace(said, day=part.day))


def _below_title(parts: Sequence[Part], title: int, first: int, end: int) -> Iterator[int]:
    """The lines between a headline and the text, and those that tell just below its begin."""
    read = 0
    for number in range(title + 1, min(end, first + 2 * NEAR)):
        read += max(parts[number].worth, 0)
        if read > LEAD:
            return
        if number < first or parts[number].tells:
            yield number


def _elsewhere(
    parts: Sequence[Part], below: Sequence[Part], title: int, end: int
) -> Iterator[Placed]:
    """The day and the byline above a headline or below the text, where none is between them."""
    above = [each for each in parts[: max(title, 0)] if each.tells or not each.line][-ABOVE:]
    under = []
    for part in parts[end : end + BELOW]:
        if part.worth == ENDING or part.prose:
            break
        under.append(part)
    for says in (_says_day, _says_who):
        if not any(map(says, below)):
            near = [_told(each, "head") for each in above[::-1] if says(each)]
            yield from (near or [_told(each, "tail") for each in under if says(each)])[:1]


def _says_day(part: Part) -> bool:
    return part.day is not None


def _says_who(part: Part) -> bool:
    return bool(part.who)


def _lives(parts: Sequence[Part], top: int, begin: int, end: int) -> Iterator[Placed]:
    """The lives of those who wrote, by a headline or below the text; and their names over them.

    Whose name stands alone over what begins with it is who wrote.
    """
    edges = [*range(top + 1, begin + 1), *range(max(end - NEAR, begin + 1), end)]
    credited = {author_of(each.who) for each in parts[max(top - ABOVE, 0) : end] if each.who}
    for number in edges:
        part, over = parts[number], parts[number - 1]
        names = {*credited, over.text} - {""}
        if part.worth >= SAID and any(_is_life(part.text, name) for name in names):
            yield Placed(part, "")
            if _is_name(over.text):
                name = "" if credited else over.text
                yield Placed(over, "tail", Line("furniture", credit=name, author=name))


def _is_life(text: str, name: str) -> bool:
    """Whether a text goes on after a name as what a person is or does."""
    after = text[len(name) :]
    return _is_name(name) and text.startswith(name) and after[:1] == " " and after[1:2].islower()


def _is_name(text: str) -> bool:
    words = text.split()
    return len(text) < PROSE and (
        names_in(text) is not None
        or (1 < len(words) <= NAME and all(each[0].isupper() for each in words))
    )
