"""The words of all shelves by their beginnings: the parts of the index that a browser loads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from archive_site.builder.terms import Cuts, Part, Postings, Shelf, postings
from archive_site.model.digest import digest

LONG = 8_000  # places of words in records that one part of the index holds, some 40 KB
NUMBER = re.compile(r"[^!]{4}")
IN_TITLE = re.compile(r"!(.{4})")


class Group:
    """Parts of several shelves; their words are put together once, when first asked for."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = parts

    @cached_property
    def words(self) -> Postings:
        """All their words."""
        return together(self.parts)


class Beginning(NamedTuple):
    """The words that begin with some letters, on all shelves.

    Where they are many, `cut` says that only the word itself stands here, with the records of all
    words that begin so; the words themselves stand under longer beginnings.
    """

    letters: str
    group: Group
    cut: bool = False

    def words(self) -> Postings:
        """The words that stand here, in order."""
        every = self.group.words
        if self.cut:
            return {self.letters: every[self.letters]} if self.letters in every else {}
        return {word: said for word, said in every.items() if word.startswith(self.letters)}

    def under(self) -> str:
        """The records of every word that begins so, those first that have one in their title."""
        rows = "".join(
            row
            for word, said in self.group.words.items()
            if word.startswith(self.letters)
            for row in said.values()
        )
        told = _told(rows)
        titled = sorted(f"!{number}" for number, in_title in told.items() if in_title)
        return "".join(titled + sorted(each for each, in_title in told.items() if not in_title))


def _told(rows: str) -> dict[str, bool]:
    """The numbers in rows, each once, and whether any of it says that the word is in the title."""
    told = dict.fromkeys(NUMBER.findall(rows), False)
    told.update(dict.fromkeys(IN_TITLE.findall(rows), True))
    return told


def by_beginning(
    shelves: Iterable[Shelf], known: Mapping[str, Cuts], used: dict[str, Cuts]
) -> Iterator[Beginning]:
    """The beginnings of two letters; of three and more where one would be long.

    `known` tells how long ones were cut before; what holds of it, and what is new, goes to `used`.
    """
    by_two: dict[str, dict[str, list[Part]]] = {}
    for each in shelves:
        for key, part in each.parts.items():
            by_two.setdefault(key[:2], {}).setdefault(key, []).append(part)
    for letters, by_three in sorted(by_two.items()):
        every = [part for parts in by_three.values() for part in parts]
        cut = len(letters) == 2 and _held(every) > LONG
        yield Beginning(letters, Group(every), cut)
        for longer, parts in sorted(by_three.items()) if cut else ():
            if longer != letters:
                group = Group(parts)
                cuts = (
                    _cuts(longer, group, known, used) if _held(parts) > LONG else ((longer, False),)
                )
                yield from (Beginning(name, group, cut) for name, cut in cuts)


def _cuts(letters: str, group: Group, known: Mapping[str, Cuts], used: dict[str, Cuts]) -> Cuts:
    """How a long beginning is cut, from the last build where its words are the same."""
    mark = digest([letters, [part.mark for part in group.parts]])
    if (cuts := known.get(mark)) is None:
        held = {word: _places(said) for word, said in group.words.items()}
        cuts = tuple(_cut(letters, held))
    used[mark] = cuts
    return cuts


def _cut(letters: str, held: dict[str, int]) -> Iterator[tuple[str, bool]]:
    """A beginning cut by one letter more, as often as it is long and has longer words."""
    longer: dict[str, dict[str, int]] = {}
    for word, places in held.items():
        if word != letters:
            longer.setdefault(word[: len(letters) + 1], {})[word] = places
    cut = sum(held.values()) > LONG and bool(longer)
    yield letters, cut
    if cut:
        for beginning, words in longer.items():
            yield from _cut(beginning, words)


def _held(parts: Iterable[Part]) -> int:
    return sum(part.held for part in parts)


def _places(said: dict[str, str]) -> int:
    return sum(len(rows) for rows in said.values()) // 4


def together(parts: Iterable[Part]) -> Postings:
    """The words of parts, in order; a record that two parts give for a form stands once."""
    found: dict[str, dict[str, list[str]]] = {}
    for part in parts:
        for word, said in postings(part).items():
            known = found.get(word)
            if known is None:
                known = found[word] = {}
            for form, rows in said.items():
                if form in known:
                    known[form].append(rows)
                else:
                    known[form] = [rows]
    return {
        word: {form: _each_once(rows) for form, rows in said.items()}
        for word, said in sorted(found.items())
    }


def _each_once(parts: Sequence[str]) -> str:
    rows = "".join(parts)
    if len(parts) == 1:
        return rows
    numbers = NUMBER.findall(rows)
    every = dict.fromkeys(numbers)
    if len(every) == len(numbers):
        return rows
    titled = set(IN_TITLE.findall(rows))
    return "".join([f"!{each}" if each in titled else each for each in every] if titled else every)
