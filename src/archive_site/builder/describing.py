"""What the head of a record's page tells programs: meta tags, and schema.org as JSON-LD.

Field by field as the record types say (`schema:`, `dc:`); dates as ISO 8601, without EDTF's marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from archive_site.model.archive import Label
from archive_site.model.citing import Work
from archive_site.model.dates import parse
from archive_site.model.page import Site
from archive_site.model.record import Record, Ref, Value
from archive_site.model.types import Field, RecordType

Labels = Mapping[Ref, Label]
Metas = tuple[tuple[str, str], ...]
ELEMENTS = (  # the fifteen of Dublin Core; other terms are DCTERMS
    *("title", "creator", "subject", "description", "publisher", "contributor", "date", "type"),
    *("format", "identifier", "source", "language", "relation", "coverage", "rights"),
)
ZOTERO = {"article": "newspaperArticle", "film": "film", "document": "document"}
KINDS_OF_OPEN_GRAPH = {"article": "article", "document": "article", "film": "video.movie"}
IN_COMMON = ("title", "summary")  # said by other tags too


def iso(text: str) -> str:
    """A date as ISO 8601 has it, day, month, year or interval; else nothing."""
    if not text:
        return ""
    date = parse(text)
    if date.precision in ("day", "month", "year"):
        return text.rstrip("?~%")
    if date.precision == "interval" and date.start and date.end:
        return "/".join(iso(end.text) for end in (date.start, date.end))
    return ""


def metas(record: Record, kind: RecordType, labels: Labels, work: Work, page: Work) -> Metas:
    """Dublin Core, Zotero's own fields and Open Graph; empty ones left out.

    `work` is what the record is cited as, `page` its page (the same for most types).
    """
    found: list[tuple[str, str]] = [
        ("DC.title", work.title),
        ("DC.identifier", page.permalink),
        *(pair for field in kind.fields for pair in _of_field(field, record, labels)),
        ("DC.publisher", page.container if work.kind == "page" else ""),
        ("DCTERMS.modified", page.date),
        ("DCTERMS.isPartOf", page.container),
        *_zotero(record, kind, work, page),
        ("og:title", work.title),
        ("og:type", KINDS_OF_OPEN_GRAPH.get(work.kind, "website")),
        ("og:url", page.permalink if "://" in page.permalink else ""),
    ]
    return tuple((name, content) for name, content in found if content)


def _of_field(field: Field, record: Record, labels: Labels) -> Iterator[tuple[str, str]]:
    if not field.dc or field.name in IN_COMMON:
        return
    name = f"DC.{field.dc}" if field.dc in ELEMENTS else f"DCTERMS.{field.dc}"
    for value in record.all(field.name):
        yield name, _plain(value, field, labels)


def _plain(value: Value, field: Field, labels: Labels) -> str:
    """A value in words: a group's first part, a record's title."""
    if field.fields:
        first = next((each for each in field.fields if each.name in value.parts), None)
        return _plain(value.parts[first.name][0], first, labels) if first else ""
    if value.ref:
        label = labels.get(value.ref)
        return (label.sort or str(label.title)) if label else ""
    if field.kind == "date":
        return iso(value.text)
    term = field.term(value.text)
    return term.label if term else value.text


def _zotero(record: Record, kind: RecordType, work: Work, page: Work) -> Iterator[tuple[str, str]]:
    yield "z:itemType", ZOTERO.get(work.kind, "webpage")
    if work.kind == "page":
        yield "z:websiteTitle", page.container
        yield "z:websiteType", f"{kind.label} record"
        return
    if work.kind == "film":
        yield from (("z:directors", name.text) for name in work.authors)
        yield "z:distributor", work.publisher
    yield "prism.publicationName", work.container
    yield "z:place", work.place
    yield "z:pages", work.pages
    yield "z:url", work.url or page.permalink
    yield "z:archive", page.container
    yield "z:callNumber", record.id
    yield "z:archiveLocation", record.one("archived_url")


def graph(
    record: Record, kind: RecordType, labels: Labels, page: Work, site: Site
) -> dict[str, Any]:
    """The thing described and its page, as JSON-LD with stable ids; nothing without an address."""
    if not site.base_url or not kind.schema:
        return {}
    label, base = labels[record.ref], site.base_url.rstrip("/")
    thing: dict[str, Any] = {
        "@id": f"{base}{label.url}#it",  # one in all languages
        "@type": [kind.schema, "ArchiveComponent"] if kind.name == "source" else kind.schema,
        "name": str(label.title),
    }
    for field in kind.fields:
        if not field.schema or field.schema == "name":
            continue
        values = [said for v in record.all(field.name) if (said := _said(v, field, labels, base))]
        if values:
            thing[field.schema] = values[0] if len(values) == 1 else values
    described = {
        "@id": page.permalink,
        "@type": "WebPage",
        "mainEntity": {"@id": thing["@id"]},
        "isPartOf": {"@type": "Collection", "@id": f"{base}/", "name": page.container},
        "inLanguage": site.lang,
        "dateModified": page.date,
        "license": site.licence_url,
    }
    page_of = {name: value for name, value in described.items() if value}
    return {"@context": "https://schema.org", "@graph": [thing, page_of]}


def _said(value: Value, field: Field, labels: Labels, base: str) -> Any:
    """A value for JSON-LD: text, an ISO date, or a record by its id and name."""
    if field.kind == "coordinates":
        where = {"latitude": value.one("lat"), "longitude": value.one("lon")}
        return {"@type": "GeoCoordinates", **where}
    ref = value.ref or next((part.ref for parts in value.parts.values() for part in parts), None)
    if ref:
        label = labels.get(ref)
        if label is None:
            return None
        address = {"@id": f"{base}{label.url}#it"} if label.named else {}
        if address and not field.to and not field.fields:
            return address  # of records of any type there may be many
        return {**address, "name": str(label.title)}
    return _plain(value, field, labels)
