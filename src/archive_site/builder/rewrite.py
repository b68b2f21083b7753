"""Files written whole or not at all: one of them, or several that change together."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from archive_site.model.problems import ArchiveSiteError

Rewrites = Mapping[
    Path, tuple[bytes | None, bytes | None]
]  # as it is, as it is to be; None: absent


def rewrite(files: Rewrites) -> None:
    """Put all files in their places, or leave everything as it was."""
    for path, (before, _) in files.items():
        if _bytes(path) != before:
            raise ArchiveSiteError(f"{path} was changed meanwhile; nothing is done, try again")
    waiting = {path: _waiting(path) for path in files}
    try:
        for path, (_, after) in files.items():
            if after is not None:
                waiting[path].write_bytes(after)
                _as_open(waiting[path], path)
        for path, (_, after) in files.items():
            path.unlink() if after is None else waiting[path].replace(path)
    except BaseException as error:  # a command that is broken off changes nothing, either
        for path, (before, _) in files.items():
            _restore(path, before)
        if isinstance(error, OSError):
            message = f"{error.filename}: {error.strerror}; nothing is done"
            raise ArchiveSiteError(message) from error
        raise
    finally:
        for each in waiting.values():
            each.unlink(missing_ok=True)


def put(path: Path, body: bytes, *, new: bool = False) -> None:
    """Put one file in its place, with the folders it needs; a new one only where none is."""
    waiting = _waiting(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with waiting.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        _as_open(waiting, path)
        if new:
            _link(waiting, path)
        else:
            waiting.replace(path)
    except OSError as error:
        raise ArchiveSiteError(f"{path} can't be written: {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            waiting.unlink(missing_ok=True)


def _waiting(path: Path) -> Path:
    """Where a file stands until it is whole; hidden, so that nothing reads it."""
    return path.with_name(f".{path.name}.{os.getpid()}")


def _link(waiting: Path, path: Path) -> None:
    """Give a file its name unless another has it; some disks can't do both at once."""
    try:
        os.link(waiting, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise
        waiting.replace(path)


def _as_open(waiting: Path, path: Path) -> None:
    """Let who may read and write a file do so afterwards too."""
    if path.exists():
        waiting.chmod(path.stat().st_mode)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _restore(path: Path, before: bytes | None) -> None:
    with contextlib.suppress(OSError):
        if before is None:
            path.unlink(missing_ok=True)
        elif _bytes(path) != before:
            path.write_bytes(before)
