"""Numbers of claims that the printed digits can't be read as: one of the two is mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Claim

MARKS = re.compile(r"[.,'’٬٫\s]")
ALONE = re.compile(rf"\d+(?:{MARKS.pattern}\d+)*")  # with a word beside it, it may be anything


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    for record in archive.records.values():
        for claim in record.claims:
            if wrong := _otherwise(claim):
                said = f"{claim.printed!r} is printed, and the value is {wrong}; mend one of them"
                path = f"claims.#{claim.id}.printed"
                yield Fault(record.ref, path, "C009", said, warning=True)


def _otherwise(claim: Claim) -> str:
    """The number of a claim that its printed digits can't be read as, or nothing."""
    ends = {each for each in (claim.low, claim.high) if each}
    printed = claim.printed.strip()
    if len(ends) != 1 or not ALONE.fullmatch(printed):
        return ""
    value = ends.pop()
    try:
        return "" if Decimal(value) in _readings(printed) else value
    except InvalidOperation:
        return ""


def _readings(printed: str) -> set[Decimal]:
    """What digits are worth: their last mark may part thousands or a fraction."""
    *before, last = MARKS.split(printed)
    found = {Decimal("".join((*before, last)))}
    return found | {Decimal(f"{''.join(before)}.{last}")} if before else found


CHECK = Check("C009", "a value that its printed digits can't be read as", _find)
