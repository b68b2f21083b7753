"""Words before and after a number that say how it reads, or that it is no quantity."""

from __future__ import annotations

import re
from functools import cache

from archive_site.loader.articles.numbers import alternatives
from archive_site.loader.articles.tongue import Tongue


def reading(words: str, table: dict[str, str]) -> str:
    """What a number reads as by the words before or after it."""
    folded = " ".join(words.casefold().split())
    fits = [(len(m[0]), reads) for p, reads in table.items() if (m := re.search(p, folded))]
    return max(fits, key=lambda fit: fit[0])[1] if fits else "exact"


@cache
def words_before(tongue: Tongue) -> re.Pattern[str]:
    """Words that qualify the number after them: "over"."""
    return re.compile(rf"(?<!\w)(?P<words>{alternatives(tongue.before)})\s*$", re.IGNORECASE)


@cache
def words_after(tongue: Tongue) -> re.Pattern[str] | None:
    """Words that qualify the number before them: "or more"; a noun may stand between."""
    words = alternatives(tongue.after)
    noun = rf"(?:(?<=\s)(?:{tongue.people}))?" if tongue.verb_last else ""
    return re.compile(rf"\s*{noun}(?:{words})(?!\w)", re.IGNORECASE) if words else None


@cache
def label_before(tongue: Tongue) -> re.Pattern[str]:
    """Words whose number is a name: "Suite"."""
    return re.compile(rf"(?<!\w)(?:{tongue.labels})\s*$", re.IGNORECASE)
