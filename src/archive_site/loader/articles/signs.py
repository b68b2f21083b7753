"""Patterns that are slow to try at every place, with a sign without which they match nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Signed(NamedTuple):
    """A pattern that begins with names or the like, and what no text lacks that it matches in."""

    sign: re.Pattern[str]
    whole: re.Pattern[str]

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Where a text has it; the sign is looked for first, which takes far less."""
        return self.whole.finditer(text) if self.sign.search(text) else iter(())


def signed(pattern: str, sign: str = "", flags: int = 0) -> Signed:
    """A pattern with its sign; without one it is its own."""
    whole = re.compile(pattern, flags)
    return Signed(re.compile(sign, flags) if sign else whole, whole)
