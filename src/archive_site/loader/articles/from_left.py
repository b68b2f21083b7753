"""Runs from the left, numbers and words of other scripts, in a line that is read from the right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import NamedTuple

IN_NUMBERS = frozenset(".,:/٫٬")
RANGES = frozenset("-+")  # join numbers behind Hebrew, not behind Arabic (UAX #9, W2)
JOINING = frozenset("'’-&@_+#=?~") | IN_NUMBERS  # within words of another script
INSIDE = ("L", "N", ".", "-", " ")  # kinds of what stands between brackets
ROUND = ("(", ")")  # some files have one for both
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
    elif parts[at].kind not in ("L", "N") and (end := _bracketed(parts, at)) == at:
        return at
    letters = (unicodedata.bidirectional(each.text[0]) for each in (*parts[at::-1], *parts[at:]))
    hebrew = next((each for each in letters if each in ("R", "AL")), "") == "R"
    while end < len(parts):
        upto = next((n for n in range(end, len(parts)) if parts[n].kind not in (".", "-")), end)
        upto += upto == end and parts[end].kind == " "
        after = parts[upto] if upto < len(parts) else None
        if not after or not _joined(parts[end - 1], parts[end:upto], after, hebrew=hebrew):
            break
        end = upto + 1
    return end


def in_order(run: Sequence[Sign]) -> list[str]:
    """The texts of a run as they are read: from the left, its brackets opened and closed."""
    sides = cycle(ROUND)
    return [next(sides) if each.text in ROUND else each.text for each in reversed(run)]


def _bracketed(parts: Sequence[Sign], at: int) -> int:
    """Where words begin, seen from the right, behind which others stand in brackets: "UN (U)"."""
    if parts[at].text not in ROUND:
        return at
    opened = next((n for n in range(at + 1, len(parts)) if parts[n].kind not in INSIDE), at)
    behind = opened > at and parts[opened].text in ROUND and len(parts) > opened + 2
    behind = behind and parts[opened + 1].kind == " " and parts[opened + 2].kind == "L"
    return opened + 2 if behind else at


def _joined(before: Sign, between: Sequence[Sign], after: Sign, *, hebrew: bool) -> bool:
    """Whether two signs of a line belong to one run, with what stands between them."""
    kinds = {before.kind, after.kind}
    if not between or not kinds <= {"L", "N"}:
        return not between and after.kind in ("L", "N")
    if between[0].kind == " ":
        return after.kind == "L"
    if "L" in kinds:
        return True
    return len(between) == 1 and (between[0].kind == "." or (hebrew and between[0].text in RANGES))
