"""The addresses that were withdrawn, with the reason and the day; erased ones by their hash."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from archive_site.exports.export import Content, Export, ExportFile, MarkOf
from archive_site.exports.rows import as_json
from archive_site.model.archive import Archive
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site

PURPOSE = Message(
    "What was withdrawn: address, code of the reason, day; SHA-256 of an address erased"
)


def _files(archive: Archive, site: Site, _: MarkOf) -> Iterator[ExportFile]:
    if archive.tombstones or archive.erased:
        inputs = digest((archive.tombstones, archive.erased, site.base_url))
        yield ExportFile("withdrawn.json", PURPOSE, inputs, partial(_make, archive, site))


def _make(archive: Archive, site: Site) -> Content:
    rows = [
        {"url": f"{site.base_url}{stone.label.url}", "reason": stone.reason, "date": stone.date}
        for stone in archive.tombstones
    ]
    rows += [
        {"sha256": each.mark, "reason": each.reason, "date": each.date} for each in archive.erased
    ]
    return Content(len(rows), as_json(rows) + b"\n")


EXPORT = Export("withdrawn", _files, always=True)
