"""What stands in the output folder, beside what the last build left there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from archive_site.builder.ledger import Ledger, Output
from archive_site.builder.publish import WAITING
from archive_site.builder.unchanged import Stat, present
from archive_site.builder.workers import beside


class Standing(NamedTuple):
    """The files that the last build published, and those that are there, by their paths."""

    before: Mapping[str, Output]
    there: Mapping[str, Stat]

    def is_as_left(self, path: str) -> bool:
        """Whether a file lies there as the last build left it."""
        return lies_as_left(self.before.get(path), self.there.get(path))

    @property
    def is_whole(self) -> bool:
        """Whether all files lie there as the last build left them, and no others."""
        return self.before.keys() == self.there.keys() and all(map(self.is_as_left, self.before))


def standing(site: Path, ledger: Ledger) -> Callable[[], Standing]:
    """What stands in an output folder; it is looked at while other work is done."""
    before = ledger.outputs()
    there = beside(partial(present, site, WAITING), len(before))
    return cache(lambda: Standing(before, there()))


def lies_as_left(kept: Output | None, there: Stat | None) -> bool:
    """Whether a file lies there as the last build left it."""
    return kept is not None and there == (kept.mtime, kept.size)
