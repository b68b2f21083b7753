"""Paths that a person named to what is read at a time: folders and ZIPs are looked through."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from archive_site.loader.articles.beside import read_table
from archive_site.loader.articles.gathering import (
    SIDECARS,
    TABLE,
    Bundle,
    Gathered,
    gather,
    names_in_table,
)
from archive_site.loader.articles.reader import Unread, too_large
from archive_site.loader.articles.zips import contents, is_wacz, member
from archive_site.model.clipping import Unreadable

ZIP = b"PK"
OWN = frozenset({"archive.yaml", ".archive-site"})  # in the folders of an archive and of its site
SYSTEM = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})


class Unit(NamedTuple):
    """The files of one clipping, and where they lie: below a folder, or in a ZIP."""

    top: str
    bundle: Bundle
    zipped: bool = False

    @property
    def name(self) -> str:
        """What messages call it: as short as it can be found by."""
        return f"{self.top}: {self.bundle.files[0]}" if self.zipped else self.path(0)

    def path(self, number: int) -> str:
        """The path of one of its files; of a ZIP's member, that of the ZIP."""
        return self.top if self.zipped else str(Path(self.top, self.bundle.files[number]))


class Work(NamedTuple):
    """What is to be read, and what can't be."""

    units: tuple[Unit, ...]
    unread: tuple[Unread, ...]


def look_through(paths: Sequence[str]) -> Work:
    """All that is to be read of files, folders and ZIPs, each once."""
    units: dict[tuple[str, str], Unit] = {}
    unread: list[Unread] = []
    for top, names in _tops(paths, unread):
        gathered = gather(names)
        unread += [Unread(str(Path(top, path)), why) for path, why in gathered.unused]
        unread += _rows_of_nothing(top, gathered)
        for bundle in gathered.bundles:
            for unit in _opened(Unit(top, bundle), unread):
                units.setdefault((str(Path(unit.path(0)).resolve()), unit.bundle.files[0]), unit)
    return Work(tuple(units.values()), tuple(dict.fromkeys(unread)))


def raw_of(unit: Unit, name: str, largest: int | None = None) -> bytes:
    """The bytes of one of its files."""
    if unit.zipped:
        with Path(unit.top).open("rb") as stream:
            return member(stream, name)
    path = Path(unit.top) / name
    size = path.stat().st_size
    if largest is not None and size > largest:
        raise Unreadable(too_large(size, largest))
    return path.read_bytes()


def head_of(unit: Unit, length: int) -> bytes:
    """The first bytes of its first file."""
    if unit.zipped:
        return raw_of(unit, unit.bundle.files[0])[:length]
    with Path(unit.path(0)).open("rb") as stream:
        return stream.read(length)


def _tops(paths: Sequence[str], unread: list[Unread]) -> Iterator[tuple[str, list[str]]]:
    """Folders, each with the files below it that are meant; files named alone by their folder."""
    alone: dict[str, list[str]] = {}
    for path in paths:
        named = Path(path)
        if named.is_dir():
            names = sorted(_below(named))
            if not names:
                unread.append(Unread(path, "there is no file in this folder"))
            yield path, names
        elif named.is_file():
            alone.setdefault(str(named.parent), []).append(named.name)
        else:
            there = named.is_symlink() or named.exists()
            why = "this is no file (a pipe, a device, a link that leads nowhere)"
            none = "there is no such file"
            if "://" in path:
                none = "nothing is fetched; save the page from your browser, and add that file"
            unread.append(Unread(path, why if there else none))
    for top, names in alone.items():
        yield top, [*names, *_beside(Path(top), names)]


def _beside(top: Path, names: Sequence[str]) -> Iterator[str]:
    """What is said beside files that were named alone."""
    if (top / TABLE).is_file():
        yield TABLE
    for name in names:
        stem = Path(name).stem
        series, _, number = stem.rpartition("-")
        for start in (name, stem, series if number.isdecimal() else ""):
            for ending in SIDECARS:
                beside = f"{start}{ending}"
                if start and beside != name and (top / beside).is_file():
                    yield beside


def _rows_of_nothing(top: str, gathered: Gathered) -> Iterator[Unread]:
    """Rows of tables that name no file; where only some files were named, nothing is said."""
    known: dict[str, set[str]] = {}
    for bundle in gathered.bundles:
        if bundle.table:
            known.setdefault(bundle.table, set()).update(names_in_table(bundle))
    for table, names in known.items():
        path = Path(top, table)
        here = {each.name for each in path.parent.iterdir()}
        try:
            rows = read_table(str(path), path.read_bytes())
        except (Unreadable, OSError):
            continue  # told with each article
        for name in rows:
            if name not in names and name not in here:
                yield Unread(str(path), f"no file is called {name!r}; mend the name in its row")


def _below(top: Path) -> Iterator[str]:
    """The files below a folder; hidden ones, those of systems and of archives are left out."""
    for folder, folders, names in os.walk(top):
        if OWN.intersection(names):
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        for name in names:
            path = Path(folder, name)
            if not _is_hidden(name) and path.is_file():
                yield path.relative_to(top).as_posix()


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name in SYSTEM


def _opened(unit: Unit, unread: list[Unread]) -> Iterator[Unit]:
    """A unit; of a ZIP that is a folder, a unit for each clipping in it."""
    try:
        with Path(unit.path(0)).open("rb") as stream:
            if stream.read(2) != ZIP:
                yield unit
                return
            inside = contents(stream)
    except Unreadable as why:
        unread.append(Unread(unit.name, str(why)))
        return
    except OSError as error:
        unread.append(Unread(unit.name, f"the file can't be opened: {error.strerror}"))
        return
    if is_wacz(inside.names):
        yield unit
        return
    top = unit.path(0)
    gathered = gather(sorted(inside.names))
    unread += [Unread(f"{top}: {name}", why) for name, why in inside.refused + gathered.unused]
    if not gathered.bundles and not inside.refused:
        unread.append(Unread(top, "there is no article in this ZIP"))
    yield from (Unit(top, bundle, zipped=True) for bundle in gathered.bundles)
