"""The whole archive as one JSON document: fields and claims of every record."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec

from archive_site.exports.export import Content, Export, ExportFile, MarkOf, Stretch
from archive_site.exports.rows import exported, plain_claim, plain_fields
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
    yield ExportFile("archive.json", purpose, inputs, partial(_make, archive, site, mark_of))


def _make(archive: Archive, site: Site, mark_of: MarkOf) -> Content:
    every = [record for kind in archive.types for record in exported(archive, kind.name)]
    told = {"title": site.title, "licence": site.licence, "keeper": site.keeper}
    head = b'{\n "archive": %b,\n "records": [' % _indented(told, 1)
    return Content(
        rows=len(every),
        head=head + b"\n  " if every else head,
        stretches=[Stretch(mark_of(r.ref), partial(_one, archive, site, r)) for r in every],
        between=b",\n  ",
        tail=b"\n ]\n}\n" if every else b"]\n}\n",
        alike=digest((archive.types, site.base_url)),
    )


def _one(archive: Archive, site: Site, record: Record) -> bytes:
    return _indented(_plain(archive, site, record), 2)


def _plain(archive: Archive, site: Site, record: Record) -> dict[str, Any]:
    return {
        "ref": record.ref,
        "type": record.type,
        "url": f"{site.base_url}{archive.labels[record.ref].url}",
        "fields": plain_fields(archive, record),
        **({"claims": [plain_claim(archive, c) for c in record.claims]} if record.claims else {}),
    }


def _indented(value: object, depth: int) -> bytes:
    """A value as JSON, at a depth in the document."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=1)
    return text.replace(b"\n", b"\n" + b" " * depth)


EXPORT = Export("json", _files)
