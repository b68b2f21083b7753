"""Files made of the whole archive; and, written last, the data page, which tells their sizes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

from archive_site.builder.ledger import Ledger
from archive_site.builder.outline import HOME, Outline
from archive_site.builder.pages.free import held
from archive_site.builder.plan import EXPORTS
from archive_site.builder.renew import Making
from archive_site.builder.spliced import NOTHING, Left, put_together
from archive_site.exports.export import ExportFile
from archive_site.model.digest import short
from archive_site.model.holdings import DataFile, DataView
from archive_site.model.lazily import Lazily
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref

URL = "/data/"
NUMBERS = ("rows", "bytes", "sha256")  # kept with the parts of an export's digest


def exported(outline: Outline) -> Iterator[ExportFile]:
    """The files of all exports that the settings ask for."""
    mark_of = Lazily(outline.archive.records, partial(_mark, outline)).of
    for export in EXPORTS:
        if export.always or export.name in outline.settings.exports:
            yield from export.files(outline.archive, outline.site, mark_of)


def _mark(outline: Outline, ref: Ref) -> bytes:
    """What stands for a record's fields and claims, and for how all that it names is called."""
    record = outline.archive.records[ref]
    named = outline.label_marks((ref, *(each for each, _ in record.mentions)))
    return short((ref, record.digests.fields, record.digests.claims, named))


def path_of_export(file: ExportFile) -> str:
    """Where an exported file stands below the output folder."""
    return file.path or f"data/{file.name}"


def of_export(file: ExportFile, code: str, left: Left) -> Making:
    """How an exported file is made; what is kept of it tells its rows, bytes and SHA-256."""
    path = path_of_export(file)
    made = cache(lambda: put_together(file.make(), code, partial(left.stretches, path)))

    def why() -> dict[str, str]:
        each = made()
        numbers = (str(each.rows), str(len(each.body)), each.sha256)
        return {
            "records, claims and titles": file.inputs[:8],
            **dict(zip(NUMBERS, numbers, strict=True)),
        }

    return Making(f"{file.inputs} {code}", lambda: made().body, why, lambda: made().seams)


def data_page(outline: Outline, exports: Sequence[ExportFile], ledger: Ledger) -> Page:
    """The page that describes the exported files, as they were published."""
    files = []
    for file in exports:
        if file.path:
            continue
        kept = ledger.why(path_of_export(file))
        if not kept.keys() >= set(NUMBERS):  # a damaged ledger
            kept = of_export(file, "", NOTHING).why()
        rows, size, mark = (kept[name] for name in NUMBERS)
        url = f"/{path_of_export(file)}"
        files.append(DataFile(file.name, url, file.purpose, int(rows), int(size), mark))
    title = Message("Data")
    crumbs = (HOME, Way(title, URL, True))
    view = DataView(files=tuple(files), held=held(outline))
    return outline.page("data", URL, title, view, section=URL, crumbs=crumbs)
