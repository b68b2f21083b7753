"""Files into the output folder: compare first, replace only what differs, remove only strays."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable
from pathlib import Path

from archive_site.builder.unchanged import Folders, Stat, seen
from archive_site.model.problems import ArchiveSiteError

MARKER = ".archive-site"
REMARK = "This folder is written by archive-site; what is put here by hand is removed.\n"
WAITING = ".new-"  # how the names of files begin that are not whole yet


def refuse(where: Folders) -> None:
    """Stop where the output folder can't be ours: it must be new, empty, or marked as ours."""
    site, true = where.site, where.site.resolve()
    for own in (where.content, where.templates, where.state):
        if true == own.resolve() or true in own.resolve().parents or own.resolve() in true.parents:
            raise ArchiveSiteError(
                f"the site can't be written to {site}: it holds or lies in {own}; "
                "name another folder with --out"
            )
    if true in (Path(true.anchor), Path.home().resolve()):
        raise ArchiveSiteError(f"{site} is no folder for a site; name another folder with --out")
    if (site / MARKER).is_file():
        return
    if site.exists() and (not site.is_dir() or any(site.iterdir())):
        raise ArchiveSiteError(
            f"{site} is not empty and was not made by archive-site, so nothing is written "
            "there; name an empty or new folder with --out"
        )


def claim(where: Folders) -> None:
    """Make the output folder ours, or refuse."""
    refuse(where)
    marker = where.site / MARKER
    if marker.is_file():
        return
    try:
        where.site.mkdir(parents=True, exist_ok=True)
        marker.write_text(REMARK, "utf-8")
    except OSError as error:
        raise ArchiveSiteError(f"{where.site} can't be written: {error.strerror}") from error


class Writer:
    """Writes into one folder; remembers which folders below it exist."""

    def __init__(self, site: Path) -> None:
        self.site = str(site)
        self.made: set[str] = set()

    def write(self, path: str, body: bytes, there: bool = True) -> tuple[Stat, bool]:
        """Put a file in its place, whole or not at all; says whether anything had to be written."""
        full = f"{self.site}/{path}"
        if there and _same(full, body):
            return seen(os.stat(full)), False
        folder = os.path.dirname(full)
        waiting = f"{folder}/{WAITING}{os.getpid()}"  # a process writes one file at a time
        try:
            if folder not in self.made:
                _folder(self.site, folder)
                self.made.add(folder)
            _put(waiting, body)
            _replace(waiting, full)
            stat = os.stat(full)  # being put in its place is a change of it, too
        except OSError as error:
            with contextlib.suppress(OSError):
                Path(waiting).unlink()
            raise ArchiveSiteError(f"{full} can't be written: {error.strerror}") from error
        return seen(stat), True

    def remove(self, strays: Iterable[str]) -> None:
        """Take away files one by one, and the folders that they leave empty."""
        site = Path(self.site)
        for path in strays:
            full = site / path
            full.unlink(missing_ok=True)
            for folder in full.parents:
                if folder == site:
                    break
                try:
                    folder.rmdir()
                except OSError:
                    break


class Rehearsal(Writer):
    """Writes nothing, and says what would have to be written."""

    def write(self, path: str, body: bytes, there: bool = True) -> tuple[Stat, bool]:
        """Whether a file differs from what is to stand there."""
        return (0, len(body)), not (there and _same(f"{self.site}/{path}", body))

    def remove(self, strays: Iterable[str]) -> None:
        """Take nothing away."""


def _put(path: str, body: bytes) -> None:
    with open(path, "wb", buffering=0) as handle:
        if handle.write(body) < len(body):  # a disk that is full takes what it can
            raise OSError(errno.ENOSPC, "no space left on the disk")


def _replace(waiting: str, full: str) -> None:
    try:
        os.replace(waiting, full)
    except IsADirectoryError:
        # Folders put there by hand; the files in them were removed as strays.
        for folder, _, _ in os.walk(full, topdown=False):
            os.rmdir(folder)
        os.replace(waiting, full)


def _same(full: str, body: bytes) -> bool:
    try:
        with open(full, "rb", buffering=0) as handle:
            found = os.stat(handle.fileno())
            same = found.st_size == len(body) and handle.read() == body
            return same and not os.path.islink(full)
    except OSError:
        return False


def _folder(site: str, folder: str) -> None:
    try:
        with contextlib.suppress(FileNotFoundError, FileExistsError):
            os.mkdir(folder)  # most often the only one that lacks
            return
        os.makedirs(folder, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        # A stray file stands where a folder must be.
        below = Path(site)
        for step in Path(folder).relative_to(site).parts:
            below /= step
            if below.is_symlink() or below.is_file():
                below.unlink()
        os.makedirs(folder, exist_ok=True)
