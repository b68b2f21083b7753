"""The kept texts of sources, private: `check` reads them, a build never does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from archive_site.builder.unchanged import Folders
from archive_site.model.record import Record


def kept_texts(where: Folders, records: Iterable[Record]) -> list[tuple[Record, str]]:
    """Each record that makes claims with its kept text, where that is there."""
    found = ((record, _file(where.originals, record)) for record in records if record.claims)
    return [
        (record, path.read_text("utf-8-sig", errors="replace")) for record, path in found if path
    ]


def _file(folder: Path, source: Record) -> Path | None:
    """ID.txt, else the original itself where that is plain text."""
    paths = (folder / name for name in _names(source))
    return next((path for path in paths if path.is_file() and not path.is_symlink()), None)


def _names(source: Record) -> Iterator[str]:
    yield f"{source.id}.txt"
    for original in source.all("original"):
        name = original.one("name")
        if name.endswith(".txt") and not {"/", "\\"} & set(name):
            yield name
