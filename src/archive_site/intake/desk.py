"""Where drafts are worked on: an archive read whole, and changes to its files, all or none."""

from __future__ import annotations

from pathlib import Path

import msgspec

from archive_site.builder.ledger import anew_if_damaged, open_ledger
from archive_site.builder.plan import CHECKS
from archive_site.builder.read import Rules, read, read_rules
from archive_site.builder.rewrite import put
from archive_site.builder.scan import scan
from archive_site.builder.unchanged import Folders
from archive_site.intake.keeping import untracked
from archive_site.loader.articles.authorities import Authorities, authorities_of
from archive_site.loader.articles.review import Review, read_review, review_text
from archive_site.loader.editing import open_record
from archive_site.loader.link import link
from archive_site.loader.records import Reading, locate, read_record
from archive_site.loader.translations import language_of
from archive_site.model.archive import Archive
from archive_site.model.near import meant
from archive_site.model.problems import ArchiveSiteError, Fault, Problem
from archive_site.model.record import Ref
from archive_site.model.types import RecordType


class Desk(msgspec.Struct, frozen=True):
    """An archive as its files stand, or will: rules, what each record file gives.

    `pending` are files that are to be written, `before` those same files as they stood.
    """

    where: Folders
    rules: Rules
    readings: dict[Ref, Reading]
    pending: dict[Ref, bytes] = {}
    before: dict[Ref, bytes] = {}
    reviews: dict[Ref, Review] = {}  # that are to be written

    @property
    def drafts(self) -> tuple[Ref, ...]:
        """The records in draft, by reference."""
        return tuple(ref for ref, each in sorted(self.readings.items()) if each.status == "draft")

    def type_of(self, ref: Ref) -> RecordType:
        """The record type of a reference."""
        return self.rules.vocabulary.by_folder[ref.partition("/")[0]]

    def path(self, ref: Ref) -> Path:
        """The file of a record."""
        return self.where.content / f"{ref}.md"

    def name(self, ref: Ref) -> str:
        """The file of a record as messages name it."""
        return f"{self.where.content.name}/{ref}.md"

    def raw(self, ref: Ref) -> bytes:
        """The bytes of a record's file, as they are to be; none where there is no file."""
        if ref in self.pending:
            return self.pending[ref]
        path = self.path(ref)
        return path.read_bytes() if path.is_file() else b""

    def changed(self, ref: Ref, raw: bytes) -> Desk:
        """The same with other bytes in a record's file."""
        return msgspec.structs.replace(
            self,
            readings={**self.readings, ref: self.read(ref, raw)},
            pending={**self.pending, ref: raw},
            before={ref: self.raw(ref), **self.before},
        )

    def reviewed(self, ref: Ref, review: Review) -> Desk:
        """The same with another review beside a draft."""
        return msgspec.structs.replace(self, reviews={**self.reviews, ref: review})

    def read(self, ref: Ref, raw: bytes) -> Reading:
        """What a file would give that holds these bytes."""
        return read_record(self.name(ref), raw, self.type_of(ref), self.rules.settings.engine)

    def review_path(self, ref: Ref) -> Path:
        """The file with what was found for a draft."""
        return self.where.review(ref)

    def review(self, ref: Ref) -> Review:
        """What was found for a draft; nothing, where it was written by hand."""
        if ref in self.reviews:
            return self.reviews[ref]
        path = self.review_path(ref)
        return read_review(path.name, path.read_bytes()) if path.is_file() else Review()

    def kept_text(self, ref: Ref) -> str:
        """The kept text of a source, or nothing where it isn't held."""
        name = ref.partition("/")[2]
        path = self.where.originals / f"{name}.txt"
        return path.read_text("utf-8", "replace") if path.is_file() else ""

    def draft(self, name: str) -> Ref:
        """The draft that a reference or a bare id means."""
        ref = self.record(name)
        reading = self.readings[ref]
        if reading.status == "unread":
            raise ArchiveSiteError(f"{reading.problems[0]}")
        if reading.status != "draft":
            raise ArchiveSiteError(f"{ref} is {self.readings[ref].status}, not a draft")
        return ref

    def record(self, name: str) -> Ref:
        """The record that a reference, a bare id or a file's path means."""
        wanted = name.removeprefix(f"{self.where.content.name}/").removesuffix(".md")
        found = [ref for ref in self.readings if ref == wanted or ref.endswith(f"/{wanted}")]
        drafts = [ref for ref in found if self.readings[ref].status == "draft"]
        if len(found) != 1 and len(drafts) != 1:
            several = f"{' and '.join(sorted(found))} have this id; write which"
            names = [*map(short_of, self.readings), *self.readings]
            none = f"no record has this id; {meant(wanted, names, '`review` lists the drafts')}"
            raise ArchiveSiteError(f"{name!r}: {several if found else none}")
        return drafts[0] if len(drafts) == 1 else found[0]


def short_of(ref: Ref) -> str:
    """The bare id of a reference."""
    return ref.partition("/")[2]


@anew_if_damaged
def open_desk(where: Folders) -> Desk:
    """Read an archive, with the ledger of its builds."""
    with open_ledger(where) as ledger:
        tree, _ = scan(where.content)
        rules, unruly = read_rules(tree, where, ledger)
        if wrong := [each for each in unruly if not each.warning]:
            raise ArchiveSiteError(f"{wrong[0]}")
        readings, _ = read(tree, rules, ledger, where.content.name)
    by_ref = {
        Ref("/".join(file.removesuffix(".md").split("/")[-2:])): reading
        for file, reading in readings.items()
        if not language_of(file)
    }
    return Desk(where, rules, by_ref)


def workable(desk: Desk) -> tuple[Desk, dict[Ref, str]]:
    """The desk without the records whose files can't be edited as they are; and what is wrong.

    That is said with its place and its cure, as `open_record` says it.
    """
    wrong = {}
    for ref, reading in sorted(desk.readings.items()):
        if reading.status in ("draft", "unread") or reading.problems:
            try:
                open_record(desk.name(ref), desk.raw(ref))
            except ArchiveSiteError as error:
                wrong[ref] = str(error)
    readings = {ref: each for ref, each in desk.readings.items() if ref not in wrong}
    return msgspec.structs.replace(desk, readings=readings), wrong


def archive_of(desk: Desk) -> tuple[Archive, tuple[Fault, ...]]:
    """The archive as its files will make it; and what leads nowhere in it."""
    published, withdrawn = (
        [each.record for each in desk.readings.values() if each.record and each.status == status]
        for status in ("published", "withdrawn")
    )
    unpublished = {
        ref: each.status for ref, each in desk.readings.items() if each.status != "published"
    }
    return link(published, desk.rules.vocabulary.types, unpublished, withdrawn)


def authorities(desk: Desk) -> Authorities:
    """The names that the archive knows, those of records in draft too."""
    return authorities_of(desk.readings.values())


def judged(desk: Desk) -> tuple[Problem, ...]:
    """Every problem and warning that the files will have that are to be written."""
    problems = {each for ref in desk.pending for each in desk.readings[ref].problems}
    archive, faults = archive_of(desk)
    terms = desk.rules.settings.contested_terms
    doubtful = [fault for check in CHECKS for fault in check.find(archive, terms)]
    for fault in (*faults, *doubtful):
        raw = desk.pending.get(Ref(fault.file))
        if raw is not None:
            file = desk.name(Ref(fault.file))
            place = locate(file, raw, fault.path, desk.rules.settings.engine)
            problems.add(Problem(place, fault.code, fault.message, fault.warning))
    return tuple(sorted(problems))


def write(desk: Desk) -> None:
    """Write what is pending, each file whole, unless one was changed meanwhile.

    Reviews come first, then the record itself, then what refers to it: wherever this is broken
    off, nothing refers to a draft.
    """
    for ref, raw in desk.before.items():
        path = desk.path(ref)
        if (path.read_bytes() if path.is_file() else b"") != raw:
            raise ArchiveSiteError(f"{desk.name(ref)} was changed meanwhile; look at it once more")
    for ref, review in desk.reviews.items():
        untracked(desk.where)
        put(desk.review_path(ref), review_text(review).encode())
    for ref, raw in desk.pending.items():
        if raw != desk.before[ref]:
            put(desk.path(ref), raw)
