"""Runs from the left, numbers and words of other scripts, in a line that is read from the right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

IN_NUMBERS = frozenset(".,:/٫٬")
JOINING = frozenset("'’-&@_+#") | IN_NUMBERS  # within words of another script
OF_NUMBERS = frozenset("%٪°$€£₼₽")


class Sign(NamedTuple):
    """A letter with its marks, or a ligature, and where it stands.

    `kind` is "L" for letters from the left, "N" for a number, "." and "-" for what joins these,
    "%" for what stands beside a number, "" for the rest.
    """

    text: str
    kind: str
    left: float
    right: float
    word: int = 0
    turned: bool = False  # a whole word, in the order it is read
    marked: bool = False  # by marks that the page has as parts of one sign: its place is a guess


def kind_of(text: str) -> str:
    """What a sign is, in the words of `Sign.kind`."""
    kind = unicodedata.bidirectional(text[0])
    if kind in ("EN", "AN"):
        return "N"
    if kind == "L":
        return "L"
    joining = "." if text in IN_NUMBERS else "-" if text in JOINING else ""
    return joining or ("%" if text in OF_NUMBERS else "")


def runs(parts: Sequence[Sign]) -> Iterator[tuple[bool, Sequence[Sign]]]:
    """The parts of a line, from the right; those that belong together from the left as one."""
    start = at = 0
    while at < len(parts):
        end = _end_of_run(parts, at)
        if end == at:
            at += 1
            continue
        if start < at:
            yield False, parts[start:at]
        yield True, parts[at:end]
        start = at = end
    if start < len(parts):
        yield False, parts[start:]


def _end_of_run(parts: Sequence[Sign], at: int) -> int:
    """Where a run from the left ends that begins here, seen from the right; `at` where none does.

    A number takes in its signs; words of another script take in each other, and a number that
    stands to their right.
    """
    end = at
    if parts[at].kind == "%" and at + 1 < len(parts) and parts[at + 1].kind == "N":
        end = at + 1
    elif parts[at].kind not in ("L", "N"):
        return at
    while end < len(parts):
        before, kind = parts[end - 1].kind, parts[end].kind
        after = parts[end + 1].kind if end + 1 < len(parts) else ""
        if kind in ("L", "N"):
            end += 1
        elif (
            (kind == "." and before == after == "N")
            or (kind in (".", "-") and "L" in (before, after) and {before, after} <= {"L", "N"})
            or (kind == " " and after == "L")
        ):
            end += 2
        else:
            break
    return end
