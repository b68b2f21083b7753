"""What `add` prints, as lines: what came of each file, and of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from archive_site.builder.unchanged import Folders
from archive_site.cli.say import count, program, shown
from archive_site.intake.add import Added, Outcome
from archive_site.intake.reading import Known
from archive_site.loader.articles.gathering import TABLE
from archive_site.loader.articles.reader import Unread

NAMED = 30  # so many files of one kind are named; of those that can't be read, all


class Tally:
    """How many files became what."""

    def __init__(self) -> None:
        self.added = self.known = self.unread = self.rows = 0
        self.beside: dict[str, None] = {}  # what is said beside files that are here already

    @property
    def failed(self) -> bool:
        """Whether something that was asked for wasn't done."""
        return self.unread > 0 or self.rows > 0 or self.added == 0

    def lines(self, outcome: Outcome) -> Iterator[str]:
        """Count what came of a file, and say it."""
        if isinstance(outcome, Unread):
            of_a_table = PurePath(outcome.name).name == TABLE
            self.rows += of_a_table
            self.unread += not of_a_table
            yield f"{outcome.name}: {outcome.why}"
        elif isinstance(outcome, Known):
            self.known += 1
            if outcome.beside and outcome.ref.startswith("sources/"):
                self.beside[outcome.beside] = None
            if self.known <= NAMED:
                yield _known(outcome)
        else:
            self.added += 1
            if self.added <= NAMED:
                yield from _added(outcome)

    def summary(self, where: Folders) -> Iterator[str]:
        """What came of all files, and what to do next."""
        parts = [f"{count(self.added, 'draft')} written in {shown(where.content / 'sources')}"]
        if self.known:
            parts.append(f"{count(self.known, 'file')} here already")
        if self.unread:
            parts.append(f"{count(self.unread, 'file')} not read (see above)")
        if self.rows:
            parts.append(f"{count(self.rows, 'row')} of {TABLE} without a file (see above)")
        yield "; ".join(parts)
        if self.beside:
            said = f"What {' and '.join(self.beside)} says now"
            yield f"{said} is not taken into drafts that are there. To correct them in a table:"
            yield f"  {program()} sheet sources --drafts > drafts.csv"
        if self.added:
            yield "Drafts are not published. To check them:"
            yield f"  {program()} review"


def _known(known: Known) -> str:
    if known.ref.startswith("private/refused/"):
        cure = f"take it out of {known.ref} to add it again"
        return f"{known.name}: was refused before; {cure}"
    return f"{known.name}: is here already, as {known.ref}; nothing was changed"


def _added(added: Added) -> Iterator[str]:
    told = f"“{added.title}”" if added.title else "no title found"
    yield f"{added.name} → {added.ref}: {told}, {added.date or 'no date found'}"
    for near in added.same_text:
        yield f"  shares its text with sources/{near.id} ({near.containment:.0%})"
