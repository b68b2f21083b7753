"""Several files changed together: all of them, or none."""

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
    waiting = {path: path.with_name(f".{path.name}.{os.getpid()}") for path in files}
    try:
        for path, (_, after) in files.items():
            if after is not None:
                _lay(waiting[path], after, path)
        for path, (_, after) in files.items():
            path.unlink() if after is None else waiting[path].replace(path)
    except OSError as error:
        for path, (before, _) in files.items():
            _restore(path, before)
        raise ArchiveSiteError(f"{error.filename}: {error.strerror}; nothing is done") from error
    finally:
        for each in waiting.values():
            each.unlink(missing_ok=True)


def _lay(waiting: Path, body: bytes, path: Path) -> None:
    waiting.write_bytes(body)
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
