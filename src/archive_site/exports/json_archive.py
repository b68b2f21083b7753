"""The whole archive as one JSON document: fields and claims of every record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from archive_site.exports.export import Content, Export, ExportFile, MarkOf, Stretch
from archive_site.exports.rows import as_json, exported, plain_claim, plain_fields
from archive_site.model.archive import Archive
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site
from archive_site.model.record import Record


def _files(archive: Archive, site: Site, mark_of: MarkOf) -> Iterator[ExportFile]:
    every = [record for kind in archive.types for record in exported(archive, kind.name)]
    told = [(r.ref, r.digests.fields, r.digests.claims) for r in every]
    inputs = digest((told, list(archive.labels.values()), archive.types, site))
    purpose = Message("Every record with its fields and claims, as one JSON document")
    yield ExportFile("archive.json", purpose, inputs, partial(_make, archive, site, every, mark_of))


def _make(archive: Archive, site: Site, every: Sequence[Record], mark_of: MarkOf) -> Content:
    told = {"title": site.title, "licence": site.licence, "keeper": site.keeper}
    return Content(
        rows=len(every),
        head=b'{\n "archive": %b,\n "records": [' % as_json(told, 1),
        stretches=[Stretch(mark_of(r.ref), partial(_one, archive, site, r)) for r in every],
        between=b",\n  ",
        around=(b"\n  ", b"\n "),
        tail=b"]\n}\n",
        alike=digest((archive.types, site.base_url)),
    )


def _one(archive: Archive, site: Site, record: Record) -> bytes:
    return as_json(_plain(archive, site, record), 2)


def _plain(archive: Archive, site: Site, record: Record) -> dict[str, Any]:
    return {
        "ref": record.ref,
        "type": record.type,
        "url": f"{site.base_url}{archive.labels[record.ref].url}",
        "fields": plain_fields(archive, record),
        **({"claims": [plain_claim(archive, c) for c in record.claims]} if record.claims else {}),
    }


EXPORT = Export("json", _files)
