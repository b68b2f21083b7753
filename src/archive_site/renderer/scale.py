"""Scales of drawings: round steps, widths of text, numbers with fixed decimals."""

from __future__ import annotations

import math

# Widths of drawings in px: the narrowest phone, a column on a tablet, the whole page.
NARROW, COLUMN, WHOLE = 280, 696, 928

_THIN = frozenset("iljtfrI.,:;'|!()[]-–‘’·¶ ")
_BROAD = frozenset("mwMWQOGÖДЖШЩЮМФ—%@")


def percent(share: float) -> str:
    """A share of the width as a percentage with two decimals."""
    return f"{100 * share + 0.0:.2f}%"


def px(length: float) -> str:
    """A length in px with one decimal, none where it is whole."""
    return f"{length:.1f}".removesuffix(".0")


def text_width(text: str, size: float = 13) -> float:
    """About how wide a text is in the interface face, in px, rather too wide than too narrow."""
    return size * sum(0.3 if c in _THIN else 0.92 if c in _BROAD else _broad(c) for c in text)


def _broad(character: str) -> float:
    if character >= "\u2e80":
        return 1.05
    return 0.66 if character.isupper() else 0.55


def round_step(span: float, steps: int) -> float:
    """The smallest of 1, 2, 5 × 10ⁿ by which a span is covered in so many steps."""
    if span <= 0:
        return 1
    raw = span / steps
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * 0.999999)


def cut(text: str, length: int) -> str:
    """A text of at most so many characters, with an ellipsis where it was cut."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
