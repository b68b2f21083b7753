"""Press articles to drafts: conducts reading, naming, keeping."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import PurePosixPath
from typing import NamedTuple

from archive_site.builder.unchanged import Folders
from archive_site.intake.archived import SOURCES, Archived, archived_in
from archive_site.intake.copies import Copies, open_copies
from archive_site.intake.keeping import Folder, endings, kept_text
from archive_site.intake.paths import Unit, Work, raw_of
from archive_site.intake.reading import Described, Known, Result, failed
from archive_site.intake.workers import read_all
from archive_site.loader.articles.draft import Arrival, Draft, draft_of
from archive_site.loader.articles.naming import free, id_of
from archive_site.loader.articles.reader import Unread
from archive_site.loader.articles.review import Near
from archive_site.model.problems import ArchiveSiteError


class Added(NamedTuple):
    """An article that is a draft now."""

    name: str  # of its file
    ref: str
    title: str
    date: str
    same_text: tuple[Near, ...]


Outcome = Added | Known | Unread


def add(where: Folders, work: Work, day: str) -> Iterator[tuple[Outcome, ...]]:
    """Make a draft of every article; what came of each unit, as soon as it is whole.

    `day` is the day of adding (ISO 8601).
    """
    with open_copies(where) as copies:  # held by one `add` at a time: what another added is known
        archived = archived_in(where)
        folder = Folder(where, iter(archived.aliases))
        desk = Adding(folder, copies, archived, dict(archived.setting.known), day)
        for unit, results in read_all(work.units, archived.setting):
            yield tuple(desk.outcome(unit, result) for result in results)


class Adding(NamedTuple):
    """Where drafts are made, one after the other."""

    folder: Folder
    copies: Copies
    archived: Archived
    known: dict[str, str]  # grows with each draft
    day: str

    def outcome(self, unit: Unit, result: Result) -> Outcome:
        """What came of an article."""
        if not isinstance(result, Described):
            return result
        if result.digest in self.known:
            return Known(result.name, self.known[result.digest])
        try:
            return self.draft(unit, result)
        except BaseException as error:
            self.folder.undo()
            if isinstance(error, ArchiveSiteError) or not isinstance(error, Exception):
                raise
            return Unread(result.name, failed(error))  # the rest goes on

    def draft(self, unit: Unit, found: Described) -> Added:
        """Keep an article and write its draft."""
        files = found.files or (unit.bundle.files[0],)
        raws = [found.raw] if found.raw else [raw_of(unit, file) for file in files]
        ends = endings(found.clipping, found.files, raws[0])
        kept = dict(zip(ends, raws, strict=True))
        wanted = id_of(found.description, found.clipping, found.digest, self.archived.terms)
        text, body = kept_text(found.clipping), found.clipping.body
        refused: set[str] = set()
        while True:
            name = free(
                wanted,
                lambda each: (
                    each not in refused and self.folder.is_free(each, ends, found.digest, text)
                ),
            )
            near = self._near(name, body)
            draft = self._text(name, found, kept, near)
            if not self.folder.is_reviewed(name, draft.review):
                break
            refused.add(name)
        self.folder.keep(name, kept, text)
        if text:
            self.copies.keep(name, body)
        self.folder.write(name, draft.record, draft.review)
        self.known[found.digest] = f"{SOURCES}/{name}"
        return _added(found, name, near)

    def _near(self, name: str, body: str) -> tuple[Near, ...]:
        found = self.copies.near(body, without=name) if body else ()
        return tuple(each for each in found if self.folder.holds(each.id))

    def _text(
        self, name: str, found: Described, kept: Mapping[str, bytes], near: tuple[Near, ...]
    ) -> Draft:
        given = dict(found.given)
        if found.files:
            given = {"media": list(_media(name, found.files, kept)), **given}
        arrival = Arrival(name, found.digest, found.size, self.day, near, given)
        setting = self.archived.setting
        return draft_of(
            found.description, found.clipping, arrival, setting.authorities, setting.kind
        )


def _media(name: str, files: Sequence[str], kept: Mapping[str, bytes]) -> Iterator[dict[str, str]]:
    """The scans of a clipping; of several, what each was called, and its SHA-256."""
    for file, (ending, raw) in zip(files, kept.items(), strict=True):
        received = {"name": PurePosixPath(file).name, "sha256": sha256(raw).hexdigest()}
        yield {"file": f"{name}{ending}", **(received if len(kept) > 1 else {})}


def _added(found: Described, name: str, near: tuple[Near, ...]) -> Added:
    chosen = {field: finding.chosen for field, finding in found.description.fields.items()}
    told = {
        field: each.value for field, each in chosen.items() if each and each.confidence != "low"
    }
    title, date = told.get("title", ""), told.get("date", "")
    return Added(found.name, f"{SOURCES}/{name}", title, date, near)
