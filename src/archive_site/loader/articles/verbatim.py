"""Hold what is suggested of an article to its file: words as they stand there, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from archive_site.model.clipping import Candidate, Clipping, Description

BEFORE = 3  # words before a name, at most: "Written and read by"
LOCATOR = re.compile(r"(?:¶|par )([0-9]{1,9})")
GAP = r"(?:\s|\[\d{1,4}\])+"  # between two words, or the number that a text browser gives a link


def standing(told: Candidate, blocks: Sequence[str]) -> Iterator[Candidate]:
    """A candidate with its evidence as it stands in the block that it names, or in the next.

    "By" may stand alone in a block over the name, which is the evidence then. What stands in
    neither is none. What the whole text says of itself names no block.
    """
    if not told.where.startswith("par "):
        yield told
        return
    number = _number(told.where)
    near = blocks[number - 1 : number + 1] if number else ()
    words = told.evidence.split()
    for first in range(min(len(words), BEFORE + 1)):
        if first and not _tells(words[first:], told):
            return
        rest = GAP.join(map(re.escape, words[first:]))
        pattern = re.compile(rf"(?<!\w){rest}(?!\w)" if first else rest)
        for place, block in enumerate(near, number):
            if found := pattern.search(block):
                yield replace(told, evidence=found[0], where=f"par {place}")
                return


def _tells(rest: Sequence[str], told: Candidate) -> bool:
    """Whether the words left of evidence are more than one of several: a name or a day alone."""
    return len(rest) > 1 or rest[0] == told.value or re.search(r"\d", rest[0]) is not None


def _number(locator: str) -> int:
    """The number of the block that a locator such as ¶3 names; 0 where it names none."""
    named = LOCATOR.fullmatch(locator)
    return int(named[1]) if named else 0


class Standing:
    """Whether words stand in a block of a clipping, but for runs of white space."""

    def __init__(self, clipping: Clipping) -> None:
        self.clipping = clipping
        self.known: dict[str, str] = {}

    def __call__(self, words: object, at: object) -> bool:
        """Whether words stand in the block that a locator such as ¶3 names."""
        name = str(at)
        if name not in self.known:
            number = _number(name)
            blocks = self.clipping.blocks[number - 1 : number] if number else ()
            self.known[name] = " ".join(word for each in blocks for word in each.text.split())
        return " ".join(str(words).split()) in self.known[name]

    def kept(self, told: Description) -> Description:
        """A description without what runs over a line that was taken away, or a link's number."""
        return replace(
            told,
            claims=tuple(self._claim(each) for each in told.claims if self._is_claim(each)),
            names=tuple(each for each in told.names if self(each.printed, each.at)),
            reported=tuple(each for each in told.reported if self(each.evidence, each.at)),
            cites=tuple(each for each in told.cites if self._all(each, "what", "by")),
            quotes=tuple(each for each in told.quotes if self._all(each, "words", "speaker")),
        )

    def _all(self, told: Mapping[str, Any], *names: str) -> bool:
        return all(self(told.get(name, ""), told["at"]) for name in names)

    def _is_claim(self, claim: Mapping[str, Any]) -> bool:
        said = (claim.get("printed", ""), *(each["as_printed"] for each in claim.get("by", ())))
        return all(self(words, claim["at"]) for words in said)

    def _claim(self, claim: Mapping[str, Any]) -> dict[str, object]:
        return {k: v for k, v in claim.items() if k != "quote" or self(v, claim["at"])}
