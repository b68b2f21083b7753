"""A paragraph of an article with its number in the kept text."""

from __future__ import annotations

from typing import NamedTuple


class Passage(NamedTuple):
    """A paragraph of the article with its number in the kept text."""

    number: int
    text: str

    @property
    def at(self) -> str:
        """The paragraph as a locator: ¶3."""
        return f"¶{self.number}"
