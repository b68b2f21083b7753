"""Sites as values, to compare before and after."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from archive_site.builder.unchanged import Folders, folders
from tests.builders import built, site_bytes

Stats = dict[str, tuple[int, int]]


def stats(site: Path) -> Stats:
    """Time of change and inode of every file of a site, by path: writing changes them."""
    return {
        path.relative_to(site).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in site.rglob("*")
        if path.is_file()
    }


def differing(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> set[str]:
    """Paths of files that are not what they were."""
    return {path for path in {**before, **after} if before.get(path) != after.get(path)}


def edit(where: Folders, path: str, old: str, new: str) -> set[str]:
    """Edit a file of an archive and build; the paths whose bytes that changed."""
    before = site_bytes(where.site)
    file = where.content.parent / path
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")
    written = set(built(where).written)
    changed = differing(before, site_bytes(where.site))
    assert written <= changed  # nothing is written that stays the same
    return changed


def cold(where: Folders) -> dict[str, bytes]:
    """What a first build into a new folder gives."""
    fresh = folders(where.content, where.site.with_name("cold"))
    shutil.rmtree(fresh.site, ignore_errors=True)
    fresh.ledger.unlink(missing_ok=True)
    built(fresh)
    return site_bytes(fresh.site)
