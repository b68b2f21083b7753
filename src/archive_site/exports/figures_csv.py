"""The figures of one measure as a table beside its page: each claim a row, none left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.exports.csv_tables import Row, cell, table
from archive_site.exports.export import Content, Export, ExportFile, MarkOf
from archive_site.model.archive import Archive, Label, Shown, Testimony
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site

HEAD = (
    *("date", "source", "title", "url", "at", "printed", "quote", "counted", "low", "high"),
    *("words", "reads_as", "about", "group", "place", "period", "as_of", "part_of", "by", "via"),
    *("attribution", "basis", "primary", "relation", "same_text", "publisher_status", "notice"),
    "note",
)
PURPOSE = Message("The figures of one measure, each as its source prints it")


def _files(archive: Archive, site: Site, _: MarkOf) -> Iterator[ExportFile]:
    for ref, rows in archive.by_measure.items():
        if ref not in archive.records:  # withdrawn, or left out because it is broken: no page
            continue
        url = archive.labels[ref].url
        inputs = digest((rows, [archive.texts.get(row.source.ref) for row in rows], site.base_url))
        make = partial(_make, archive, site, rows)
        yield ExportFile("figures.csv", PURPOSE, inputs, make, f"{url[1:]}figures.csv")


def _make(archive: Archive, site: Site, rows: Sequence[Testimony]) -> Content:
    return Content(len(rows), table([HEAD, *(_row(archive, site, row) for row in rows)]))


def _row(archive: Archive, site: Site, row: Testimony) -> Row:
    claim, source = row.claim, row.source
    primary = cell(archive, claim.primary.parts.get("document", ())) if claim.primary else ""
    relations = " | ".join(f"{kind} {_of(to.label)} {to.locator}" for kind, to in row.relations)
    copies = [ref for ref in archive.texts.get(source.ref, ()) if ref != source.ref]
    return [
        *(source.date, source.ref, str(source.title)),
        *(f"{site.base_url.rstrip('/')}{source.url}#{claim.id}", claim.at),
        *(claim.printed, claim.quote, claim.counted, claim.low or "", claim.high or ""),
        *(claim.words, claim.reads_as, _of(row.about), " | ".join(claim.group), _of(row.place)),
        *(claim.period, claim.as_of, claim.part_of, _who(row.by), _who(row.via)),
        *(claim.attribution, claim.basis, primary, relations, " | ".join(copies)),
        *(claim.publisher_status, claim.notice, claim.note),
    ]


def _of(label: Label | None) -> str:
    """A reference, or the title alone of a record that has no page."""
    return "" if label is None else label.ref if label.named else str(label.title)


def _who(agents: Sequence[Shown]) -> str:
    return " | ".join(str(each.text) or _of(each.label) for each in agents)


EXPORT = Export("csv", _files)
