"""The pictures that a record names: where each lies, and what it shows, said in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from archive_site.intake.assign import listed, text_in
from archive_site.intake.desk import Desk
from archive_site.loader.editing import open_record
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Ref

ALT = "alt"  # the column of a sheet: what the pictures show


def files_of(desk: Desk, ref: Ref) -> tuple[Path, ...]:
    """The files that a record names under `media`, where they lie now."""
    found = (_path(desk, text_in(each, "file")) for _, each in _media(desk, ref))
    return tuple(path for path in found if path.is_file())


def _path(desk: Desk, file: str) -> Path:
    """A file in `media/`, else among the originals."""
    shown = desk.where.content / "media" / file
    return shown if shown.is_file() else desk.where.originals / file


def said_of(desk: Desk, ref: Ref) -> str:
    """What the pictures of a record show: a text; for several, `FILE: text`, a line each."""
    media = _media(desk, ref)
    if len(media) == 1:
        return text_in(media[0][1], ALT)
    return "\n".join(f"{text_in(each, 'file')}: {text_in(each, ALT)}" for _, each in media)


def said_in(desk: Desk, ref: Ref, cell: str) -> Iterator[tuple[str, str, str]]:
    """What such a cell changes: the path of a part of `media`, its text before and after."""
    media = _media(desk, ref)
    told = dict(_told(cell, [text_in(each, "file") for _, each in media]))
    for number, each in media:
        before, after = text_in(each, ALT), told.get(text_in(each, "file"), "")
        if after != before:
            yield f"media.{number}.{ALT}", before, after


def _told(cell: str, files: list[str]) -> Iterator[tuple[str, str]]:
    """The files of a cell, with the text of each."""
    if len(files) == 1:
        yield files[0], " ".join(cell.split())
        return
    for line in filter(None, map(str.strip, cell.splitlines())):
        file = next((each for each in files if line.startswith(f"{each}:")), None)
        if file is None:
            known = ", ".join(f"{each}: …" for each in files) or "this record has no pictures"
            raise ArchiveSiteError(f"{line[:60]!r} in {ALT} begins with no file; write {known}")
        yield file, " ".join(line.removeprefix(f"{file}:").split())


def _media(desk: Desk, ref: Ref) -> list[tuple[int, Mapping[str, Any]]]:
    values = listed(open_record(desk.name(ref), desk.raw(ref)).values.get("media"))
    return [(number, each) for number, each in enumerate(values) if isinstance(each, dict)]
