"""Files made of the whole archive, only when stale; and the data page, which tells their sizes."""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from pathlib import Path

import msgspec

from archive_site.builder.ledger import Ledger, Output, remark
from archive_site.builder.outline import HOME, Outline, Plan
from archive_site.builder.pages.free import held
from archive_site.builder.plan import EXPORTS
from archive_site.exports.export import ExportFile
from archive_site.model.page import Page, Way
from archive_site.model.views import DataFile, DataView

URL = "/data/"


class Derived(msgspec.Struct, frozen=True):
    """An exported file: the digest it is made from; its bytes, or None where it is not stale."""

    path: str
    inputs: str
    body: bytes | None


def derived(outline: Outline, code: str, ledger: Ledger, site: Path) -> tuple[list[Derived], Plan]:
    """The exports that the settings ask for, and the page that describes them."""
    chosen = [each for each in EXPORTS if each.name in outline.settings.exports]
    found = [
        _derive(file, code, ledger, site)
        for export in chosen
        for file in export.files(outline.archive, outline.site)
    ]
    page = partial(_page, outline, tuple(told for _, told in found))
    return [made for made, _ in found], Plan(URL, page)


def _page(outline: Outline, files: tuple[DataFile, ...]) -> Page:
    crumbs = (HOME, Way("Data", URL, True))
    view = DataView(files=files, held=held(outline))
    return outline.page("data", URL, "Data", view, section=URL, crumbs=crumbs)


def _derive(file: ExportFile, code: str, ledger: Ledger, site: Path) -> tuple[Derived, DataFile]:
    path = f"data/{file.name}"
    inputs = f"{file.inputs} {code}"
    known = remark(ledger.about(f"export {path}"))
    if known.get("inputs") == inputs and _as_left(site / path, inputs, ledger.output(path)):
        told = DataFile(file.name, f"/{path}", file.purpose, *known["told"])
        return Derived(path, inputs, None), told
    body, rows = file.make()
    numbers = (rows, len(body), sha256(body).hexdigest())
    ledger.say(f"export {path}", json.dumps({"inputs": inputs, "told": numbers}))
    told = DataFile(file.name, f"/{path}", file.purpose, *numbers)
    return Derived(path, inputs, body), told


def _as_left(file: Path, inputs: str, before: Output | None) -> bool:
    """Whether a file is the one that was published from the same inputs."""
    if before is None or before.digest != inputs or not file.is_file():
        return False
    stat = file.stat()
    return (stat.st_mtime_ns, stat.st_size) == (before.mtime, before.size)
