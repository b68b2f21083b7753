"""Files made of the whole archive; and, written last, the data page, which tells their sizes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256

from archive_site.builder.ledger import Ledger
from archive_site.builder.outline import HOME, Outline
from archive_site.builder.pages.free import held
from archive_site.builder.plan import EXPORTS
from archive_site.builder.renew import Making
from archive_site.exports.export import ExportFile
from archive_site.model.holdings import DataFile, DataView
from archive_site.model.message import Message
from archive_site.model.page import Page, Way

URL = "/data/"
NUMBERS = ("rows", "bytes", "sha256")  # kept with the parts of an export's digest


def exported(outline: Outline) -> Iterator[ExportFile]:
    """The files of all exports that the settings ask for."""
    for export in EXPORTS:
        if export.always or export.name in outline.settings.exports:
            yield from export.files(outline.archive, outline.site)


def path_of_export(file: ExportFile) -> str:
    """Where an exported file stands below the output folder."""
    return file.path or f"data/{file.name}"


def of_export(file: ExportFile, code: str) -> Making:
    """How an exported file is made; what is kept of it tells its rows, bytes and SHA-256."""
    made = cache(file.make)

    def why() -> dict[str, str]:
        body, rows = made()
        numbers = (str(rows), str(len(body)), sha256(body).hexdigest())
        return {
            "records, claims and titles": file.inputs[:8],
            **dict(zip(NUMBERS, numbers, strict=True)),
        }

    return Making(f"{file.inputs} {code}", lambda: made()[0], why)


def data_page(outline: Outline, exports: Sequence[ExportFile], ledger: Ledger) -> Page:
    """The page that describes the exported files, as they were published."""
    files = []
    for file in exports:
        if file.path:
            continue
        kept = ledger.why(path_of_export(file))
        if not kept.keys() >= set(NUMBERS):  # a damaged ledger
            kept = of_export(file, "").why()
        rows, size, mark = (kept[name] for name in NUMBERS)
        url = f"/{path_of_export(file)}"
        files.append(DataFile(file.name, url, file.purpose, int(rows), int(size), mark))
    title = Message("Data")
    crumbs = (HOME, Way(title, URL, True))
    view = DataView(files=tuple(files), held=held(outline))
    return outline.page("data", URL, title, view, section=URL, crumbs=crumbs)
