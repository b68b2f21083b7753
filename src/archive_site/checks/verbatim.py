"""What claims print, against the kept text of their source at the place they name.

Kept texts are private: `check` alone reads them, never a build, so this is no `CHECK`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from archive_site.model.problems import Fault
from archive_site.model.record import Record

BLANK = re.compile(r"\n[^\S\n]*\n")
OMITTED = re.compile(r"\[(?:…|\.\.\.)\]")  # words left out of a quotation
PARAGRAPH = re.compile(r"¶?(\d+)(?:[–-](\d+))?")


def misprinted(source: Record, text: str) -> Iterator[Fault]:
    """The words of claims that don't stand in the source's text where the claim says.

    Blocks between blank lines count from 1. A page or a time can't be found in a text: there the
    words may stand anywhere.
    """
    blocks = [folded(block) for block in BLANK.split(text.replace("\r\n", "\n")) if block.strip()]
    for claim in source.claims:
        for name, words in (("printed", claim.printed), ("quote", claim.quote)):
            fault = _fault(folded(words), claim.at, blocks)
            if words and fault:
                path = f"claims.#{claim.id}.{name}"
                yield Fault(source.ref, path, "C005", f"{name} {words!r} {fault}")


def folded(text: str) -> str:
    """NFC, with each run of white space, no-break spaces included, as one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _fault(looked: str, at: str, blocks: Sequence[str]) -> str:
    """What is wrong with the words, and what to write instead; or nothing."""
    numbers = _paragraphs(at)
    if max(numbers, default=0) > len(blocks):
        return f"is said to stand at {at}, and the kept text ends with ¶{len(blocks)}; mend at"
    there = [blocks[number - 1] for number in numbers if number] or blocks
    if any(_stands(looked, block) for block in (*there, " ".join(there))):
        return ""
    elsewhere = [number for number, block in enumerate(blocks, 1) if _stands(looked, block)]
    if elsewhere:
        return f"does not stand at {at} of the kept text; write at: ¶{elsewhere[0]}"
    return f"does not stand at {at} of the kept text; write it as printed there"


def _stands(looked: str, block: str) -> bool:
    """Whether words stand in a block; where […] is written, others may stand between."""
    parts = [part for part in map(str.strip, OMITTED.split(looked)) if part]
    at = 0
    for part in parts:
        found = block.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return bool(parts)


def _paragraphs(at: str) -> list[int]:
    """The numbers of the blocks that a locator names; none for a page, a time, the title."""
    if not at.startswith("¶"):
        return []
    found: list[int] = []
    for part in at.split(","):
        match = PARAGRAPH.fullmatch(part.strip())
        if match:
            first, last = int(match[1]), int(match[2] or match[1])
            found.extend(range(first, min(last, first + 1000) + 1))
    return found
