"""Numbers of claims whose point may have been meant to part thousands; YAML reads a fraction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Claim

DOUBTFUL = re.compile(r"[1-9]\d{0,2}\.\d{3}")


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    for record in archive.records.values():
        for claim in record.claims:
            for name, number in _numbers(claim).items():
                if number and DOUBTFUL.fullmatch(number):
                    plain, fraction = number.replace(".", ""), f"{number}0"
                    said = f"{number} is read as a fraction, not as {plain}; write {plain}"
                    cure = f"{said}, or {fraction} where the fraction is meant"
                    yield Fault(
                        record.ref, f"claims.#{claim.id}.{name}", "C008", cure, warning=True
                    )


def _numbers(claim: Claim) -> dict[str, str | None]:
    if claim.low == claim.high:
        return {"value": claim.low}
    return {"low": claim.low, "high": claim.high}


CHECK = Check("C008", "a number whose point may part thousands", _find)
