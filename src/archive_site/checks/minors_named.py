"""Minors are never named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    for record in archive.records.values():
        if record.one("standing") == "minor" and record.one("shown") == "named":
            said = "a minor is shown by name; write shown: role-only, or withheld"
            yield Fault(record.ref, "shown", "C002", said)


CHECK = Check("C002", "a minor shown by name", _find)
