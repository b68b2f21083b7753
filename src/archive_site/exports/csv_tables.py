"""Tables for spreadsheets: one a type, and the claims and credits of all types apart.

A cell that a spreadsheet would take for a formula (it begins with = + - @, be they wide, with a tab
or return, and is no negative number) gets an apostrophe before it; archive.json has the text as it
is.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from io import StringIO

from archive_site.exports.export import Content, Export, ExportFile, MarkOf, Stretch
from archive_site.exports.rows import exported, words
from archive_site.model.archive import Archive, Label
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site
from archive_site.model.record import Claim, Record, Ref, Value
from archive_site.model.types import Field, RecordType

Row = Sequence[str]
RECORD = ("id", "ref", "permalink")  # of each type's table, before the fields
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # how cells begin that are run
CLAIM = (
    *("source", "claim", "kind", "about", "measure", "group", "printed", "low", "high", "words"),
    *("date", "reads_as", "counted", "at", "quote", "by", "via", "attribution", "basis"),
    *("place", "period", "as_of", "part_of", "note"),
)
CREDIT = ("record", "field", "agent", "role", "as_printed", "per")
CREDITED = ("author", "credits", "participants", "agents")
_NEGATIVE = re.compile(r"-[0-9]+(\.[0-9]+)?")


def _files(archive: Archive, site: Site, mark_of: MarkOf) -> Iterator[ExportFile]:
    titles = digest([_as_named(label) for label in archive.labels.values()])
    every = []
    for kind in archive.types:
        records = exported(archive, kind.name)
        if not records:
            continue
        every += records
        inputs = digest(([(r.ref, r.digests.fields) for r in records], titles, kind, site.base_url))
        types = Message(kind.plural)
        purpose = Message("%(types)s as a table, one row each", values=(("types", types),))
        make = partial(_records, archive, site, mark_of, kind)
        yield ExportFile(f"{kind.folder}.csv", purpose, inputs, make)
    measures = [(r.ref, r.ref_of("about")) for r in exported(archive, "measure")]
    claims = digest(([(r.ref, r.digests.claims) for r in every if r.claims], titles, measures))
    purpose = Message("Every claim with its source, its place in it, and the words printed")
    yield ExportFile("claims.csv", purpose, claims, partial(_claims, archive, every))
    credited = digest(([(r.ref, r.digests.fields) for r in every if _has_credits(r)], titles))
    purpose = Message("Who is credited for what, in the records' own words")
    yield ExportFile("credits.csv", purpose, credited, partial(_credits, archive, mark_of, every))


def _as_named(label: Label) -> tuple[Ref, str, str]:
    """What a cell shows of a record that it names: its id, or the title alone without one."""
    return label.ref, label.url, "" if label.named else str(label.title)


def _records(archive: Archive, site: Site, mark_of: MarkOf, kind: RecordType) -> Content:
    records = exported(archive, kind.name)
    used = [field.name for field in fields_used(archive, records)]

    def row(record: Record) -> bytes:
        url = f"{site.base_url}{archive.labels[record.ref].url}"
        cells = (cell(archive, record.all(name)) for name in used)
        return table([[record.id, record.ref, url, *cells]])

    return Content(
        rows=len(records),
        head=table([[*RECORD, *map(column, used)]]),
        stretches=[Stretch(mark_of(each.ref), partial(row, each)) for each in records],
        alike=digest((used, kind, site.base_url)),
    )


def fields_used(archive: Archive, records: Sequence[Record]) -> tuple[Field, ...]:
    """The fields of a type that its table has: those that some record gives."""
    fields = archive.type_of(records[0].ref).fields
    shown = [field for field in fields if field.kind not in ("claims", "prose")]
    return tuple(field for field in shown if any(field.name in each.fields for each in records))


def column(name: str) -> str:
    """What a field's column is called: as the field, unless each table has a column so called."""
    return f"field_{name}" if name in RECORD else name


def cell(archive: Archive, values: Sequence[Value]) -> str:
    """Values in one cell, a bar between them."""
    return " | ".join(words(archive, value) for value in values)


def _claims(archive: Archive, records: Sequence[Record]) -> Content:
    rows = [_claim(archive, record, claim) for record in records for claim in record.claims]
    return Content(len(rows), table([CLAIM, *rows]))


def _claim(archive: Archive, record: Record, claim: Claim) -> Row:
    return [
        *(
            record.ref,
            claim.id,
            claim.kind,
            named(archive, about(archive, claim)),
            named(archive, claim.measure),
            " | ".join(claim.group),
        ),
        *(claim.printed, claim.low or "", claim.high or "", claim.words, claim.date),
        *(claim.reads_as, claim.counted, claim.at, claim.quote),
        *(cell(archive, claim.by), cell(archive, claim.via), claim.attribution, claim.basis),
        *(named(archive, claim.place), claim.period, claim.as_of, claim.part_of, claim.note),
    ]


def about(archive: Archive, claim: Claim) -> Ref | None:
    """What a claim is about: what it says itself, else what its measure says."""
    measure = archive.records.get(claim.measure) if claim.measure else None
    return claim.about or (measure.ref_of("about") if measure else None)


def named(archive: Archive, ref: Ref | None) -> str:
    """A reference, or the title alone of a record that has no page."""
    return words(archive, Value(ref=ref)) if ref else ""


def _has_credits(record: Record) -> bool:
    return any(name in record.fields for name in CREDITED)


def credits_of(records: Sequence[Record]) -> Iterator[tuple[Record, str, Value]]:
    """Each credit: its record, the field that it stands in, its parts."""
    for record in records:
        for name in CREDITED:
            for value in record.all(name):
                yield record, name, value


def _credits(archive: Archive, mark_of: MarkOf, records: Sequence[Record]) -> Content:
    credited = [record for record in records if _has_credits(record)]

    def rows(record: Record) -> bytes:
        return table([_credit(archive, *each) for each in credits_of([record])])

    return Content(
        rows=sum(1 for _ in credits_of(credited)),
        head=table([CREDIT]),
        stretches=[Stretch(mark_of(each.ref), partial(rows, each)) for each in credited],
    )


def _credit(archive: Archive, record: Record, name: str, value: Value) -> Row:
    part = partial(_part, archive, value)
    role = part("role") or part("kind") or part("as")
    return [record.ref, name, part("agent"), role, part("as_printed"), part("per")]


def _part(archive: Archive, value: Value, name: str) -> str:
    return cell(archive, value.parts.get(name, ()))


def table(rows: Iterable[Row]) -> bytes:
    """Rows of a table in UTF-8; nothing in them is a formula."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def _safe(cell: str) -> str:
    formula = cell.startswith(FORMULA) and not _NEGATIVE.fullmatch(cell)
    return f"'{cell}" if formula else cell


EXPORT = Export("csv", _files)
