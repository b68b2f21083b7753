"""What was meant by a name that is none of those there are."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

LIKE = 0.6  # how alike two names must be, of 1


def meant(found: str, names: Iterable[str], otherwise: str, like: float = LIKE) -> str:
    """The cure for a name: the nearest of the names there are, or what else to write."""
    near = get_close_matches(found, list(names), 1, like)
    return f"did you mean {near[0]}?" if near else otherwise
