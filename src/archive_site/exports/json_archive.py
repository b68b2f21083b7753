"""The whole archive as one JSON document: fields and claims of every record."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from archive_site.exports.export import Export, ExportFile
from archive_site.exports.rows import exported, plain_claim, plain_fields
from archive_site.model.archive import Archive
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site


def _files(archive: Archive, site: Site) -> Iterator[ExportFile]:
    every = [record for kind in archive.types for record in exported(archive, kind.name)]
    told = [(r.ref, r.digests.fields, r.digests.claims) for r in every]
    inputs = digest((told, list(archive.labels.values()), site))
    purpose = Message("Every record with its fields and claims, as one JSON document")
    yield ExportFile("archive.json", purpose, inputs, partial(_make, archive, site))


def _make(archive: Archive, site: Site) -> tuple[bytes, int]:
    records = [
        {
            "ref": record.ref,
            "type": record.type,
            "url": f"{site.base_url}{archive.labels[record.ref].url}",
            "fields": plain_fields(archive, record),
            **(
                {"claims": [plain_claim(archive, c) for c in record.claims]}
                if record.claims
                else {}
            ),
        }
        for kind in archive.types
        for record in exported(archive, kind.name)
    ]
    document = {
        "archive": {"title": site.title, "licence": site.licence, "keeper": site.keeper},
        "records": records,
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n", len(records)


EXPORT = Export("json", _files)
