"""What the columns of the tables are, for programs: a Data Package (Table Schema) beside them.

A key that leads to another table is told where each cell of a column names a record of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from archive_site.exports import csv_tables
from archive_site.exports.csv_tables import CLAIM, CREDIT, about, column, credits_of, fields_used
from archive_site.exports.export import Content, Export, ExportFile, MarkOf
from archive_site.exports.rows import as_json, exported
from archive_site.model.archive import Archive
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site
from archive_site.model.record import Record, Ref
from archive_site.model.slugs import letters
from archive_site.model.types import Field, RecordType

Keys = Mapping[str, Iterable[Ref | None]]  # a column, and the records that its cells name
PURPOSE = Message("What each column of the tables is, for programs (Frictionless Data Package)")
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
CELLS = (
    "Values in one cell stand between bars ( | ). A cell that a spreadsheet would take for a "
    "formula has an apostrophe before it; archive.json has the text as it is."
)
TITLES = {
    **{"id": "Id", "ref": "Reference", "permalink": "Permalink", "source": "Source"},
    **{"claim": "Id of the claim in its source", "record": "Record", "field": "Field"},
    **{"agent": "Person or organization", "role": "Role", "as_printed": "As printed"},
    **{"per": "Known from", "period": "Period", "place": "Place"},
}
NEEDED = {"id", "ref", "permalink", "source", "claim", "record", "field", "printed", "at"}
_LICENCE = re.compile(r"https?://creativecommons\.org/(licenses|publicdomain)/([a-z-]+)/([\d.]+)/?")


def _files(archive: Archive, site: Site, mark_of: MarkOf) -> Iterator[ExportFile]:
    tables = tuple(csv_tables.EXPORT.files(archive, site, mark_of))
    inputs = digest(([(file.name, file.inputs) for file in tables], archive.types, site))
    make = partial(_make, archive, site, tables)
    yield ExportFile("datapackage.json", PURPOSE, inputs, make)


def _make(archive: Archive, site: Site, tables: Sequence[ExportFile]) -> Content:
    schemas = _schemas(archive)
    resources = [_resource(file, schemas[file.name.removesuffix(".csv")]) for file in tables]
    package = {
        "profile": "tabular-data-package",
        "name": letters(site.title).encode("ascii", "ignore").decode().strip("-") or "archive",
        "title": site.title,
        "description": site.subtitle,
        "homepage": site.base_url,
        "licenses": _licences(site),
        "contributors": [{"title": site.keeper, "role": "publisher"}] if site.keeper else [],
        "resources": resources,
    }
    told = {name: value for name, value in package.items() if value}
    return Content(len(resources), as_json(told) + b"\n")


def _licences(site: Site) -> list[dict[str, str]]:
    if not site.licence_url:
        return []
    found = _LICENCE.match(site.licence_url)
    name = ""
    if found:
        kind, version = found[2].upper(), found[3]
        name = f"CC0-{version}" if kind == "ZERO" else f"CC-{kind}-{version}"
    told = {"name": name, "path": site.licence_url, "title": site.licence}
    return [{key: value for key, value in told.items() if value}]


def _resource(file: ExportFile, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": file.name.removesuffix(".csv"),
        "path": file.name,
        "title": str(file.purpose),
        "description": CELLS,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _schemas(archive: Archive) -> dict[str, dict[str, Any]]:
    """The schema of each table, by its name."""
    by_type = {kind: exported(archive, kind.name) for kind in archive.types}
    by_type = {kind: records for kind, records in by_type.items() if records}
    every = [record for records in by_type.values() for record in records]
    there = frozenset(record.ref for record in every)
    found = {kind.folder: _of_records(archive, records, there) for kind, records in by_type.items()}
    return {
        **found,
        "claims": _of_claims(archive, every, there),
        "credits": _of_credits(every, there),
    }


def _of_records(archive: Archive, records: list[Record], there: frozenset[Ref]) -> dict[str, Any]:
    used = fields_used(archive, records)
    fields = [_fixed(name) for name in csv_tables.RECORD]
    fields[0]["constraints"]["unique"] = True
    fields += [{**_field(each), "name": column(each.name)} for each in used]
    keys = {
        column(each.name): [record.ref_of(each.name) for record in records]
        for each in used
        if each.kind == "ref" and not each.repeated
    }
    return {"fields": fields, "primaryKey": ["ref"], **_foreign(keys, there)}


def _of_claims(archive: Archive, every: list[Record], there: frozenset[Ref]) -> dict[str, Any]:
    shape = {field.name: field for field in _shape(archive.types)}
    fields = [_field(shape[name]) if name in shape else _fixed(name) for name in CLAIM]
    claims = [(record, claim) for record in every for claim in record.claims]
    keys: Keys = {
        "source": [record.ref for record, _ in claims],
        "about": [about(archive, claim) for _, claim in claims],
        "measure": [claim.measure for _, claim in claims],
        "place": [claim.place for _, claim in claims],
    }
    return {"fields": fields, "primaryKey": ["source", "claim"], **_foreign(keys, there)}


def _shape(types: Sequence[RecordType]) -> tuple[Field, ...]:
    return next((f.fields for kind in types for f in kind.fields if f.kind == "claims"), ())


def _of_credits(every: list[Record], there: frozenset[Ref]) -> dict[str, Any]:
    found = list(credits_of(every))
    keys: Keys = {"record": [record.ref for record, _, _ in found]}
    return {"fields": [_fixed(name) for name in CREDIT], **_foreign(keys, there)}


def _fixed(name: str) -> dict[str, Any]:
    needed = {"constraints": {"required": True}} if name in NEEDED else {}
    return {"name": name, "title": TITLES.get(name, name), "type": "string", **needed}


def _field(field: Field) -> dict[str, Any]:
    single = not field.repeated
    rules: dict[str, Any] = {}
    if field.required and not field.fields:
        rules["required"] = True
    if field.kind == "choice" and single and not field.open:
        rules["enum"] = [term.slug for term in field.values]
    told = {
        "name": field.name,
        "title": field.label,
        "description": field.help,
        "type": "number" if field.kind == "number" and single else "string",
        "rdfType": EDTF if field.kind == "date" and single else "",
        "constraints": rules,
    }
    return {name: value for name, value in told.items() if value}


def _foreign(keys: Keys, there: frozenset[Ref]) -> dict[str, Any]:
    found = []
    for name, cells in keys.items():
        refs = {ref for ref in cells if ref}
        folders = {ref.partition("/")[0] for ref in refs}
        if len(folders) == 1 and refs <= there:
            to = {"resource": folders.pop(), "fields": ["ref"]}
            found.append({"fields": [name], "reference": to})
    return {"foreignKeys": found} if found else {}


EXPORT = Export("csv", _files)
