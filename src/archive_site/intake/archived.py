"""An archive as adding needs it: its names, what it holds, which ids are taken."""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from archive_site.builder.ledger import anew_if_damaged, open_ledger
from archive_site.builder.read import read, read_rules
from archive_site.builder.scan import scan
from archive_site.builder.unchanged import Folders
from archive_site.intake.reading import Setting
from archive_site.loader.articles.authorities import authorities_of
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Record

SOURCES = "sources"


class Archived(NamedTuple):
    """What adding needs of an archive: by what articles are described, which ids are taken."""

    setting: Setting
    aliases: tuple[str, ...]
    terms: tuple[str, ...]


@anew_if_damaged
def archived_in(where: Folders) -> Archived:
    """What adding needs of an archive; problems in its records are for the build to tell."""
    with open_ledger(where) as ledger:
        tree, _ = scan(where.content)
        rules, _ = read_rules(tree, where, ledger, themed=False)
        readings, _ = read(tree, rules, ledger, where.content.name)
    kind = rules.vocabulary.by_folder.get(SOURCES)
    if kind is None:
        raise ArchiveSiteError(f"no record type has the folder {SOURCES}; articles become sources")
    records = [each.record for each in readings.values() if each.record]
    known = {**_refused(where), **_originals(records)}
    setting = Setting(authorities_of(readings.values()), kind, known)
    aliases = tuple(each.text for record in records for each in record.all("aliases"))
    return Archived(setting, aliases, tuple(rules.settings.contested_terms))


def _refused(where: Folders) -> dict[str, str]:
    """The SHA-256 of every file that was put aside with its draft, and where it lies."""
    return {
        sha256(path.read_bytes()).hexdigest(): f"private/refused/{path.parent.name}"
        for path in sorted(where.refused.glob("*/*"))
        if path.is_file()
    }


def _originals(records: list[Record]) -> dict[str, str]:
    """The SHA-256 of every original and every scan, and the record that is made of it."""
    return {
        original.one("sha256"): str(record.ref)
        for record in records
        for original in (*record.all("media"), *record.all("original"))
        if original.one("sha256")
    }
