"""What changes in an archive's folders while it is edited, a burst at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event

from watchfiles import Change, watch

from archive_site.builder.unchanged import PRIVATE, PUBLISHED, Folders, is_passing, theme
from archive_site.model.problems import ArchiveSiteError

QUIET = 8  # milliseconds without a change that end a burst
LONGEST = 300  # milliseconds after which a burst is told though it goes on
LOOK = 1000  # milliseconds after which what stands beside the watched folders is looked at
Seen = dict[Path, tuple[int, int] | None]


def changes(where: Folders, stop: Event) -> Iterator[frozenset[Path]]:
    """The paths that change, a burst at a time, until `stop` is set.

    A set is empty where nothing changed for a second. With the first set the watching has begun,
    and what changed just before it is to be looked for. A folder that came, went or was put in
    place of another is named itself.
    """
    seen = _beside(where)
    again: set[Path] = set()  # told once more: it may have changed before it was watched
    while not stop.is_set():
        for found in _watched(where, stop):
            now = _beside(where)
            replaced = {path for path in now if now[path] != seen[path]}
            yield found | replaced | again
            again, seen = replaced, now
            if replaced:
                break


def _watched(where: Folders, stop: Event) -> Iterator[frozenset[Path]]:
    """Bursts in the folders that are there now; empty ones, too, so that others are looked at."""
    tops = {Path(os.path.realpath(top)): top for top in _tops(where) if top.is_dir()}
    if not tops:
        stop.wait(LOOK / 1000)
        yield frozenset()
        return

    def counts(_: Change, path: str) -> bool:
        return any(_is_input(Path(path), real, top == where.content) for real, top in tops.items())

    try:
        for burst in watch(
            *tops,
            watch_filter=counts,
            debounce=LONGEST,
            step=QUIET,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            stop_event=stop,
            raise_interrupt=False,
        ):
            yield frozenset(_as_named(Path(path), tops) for _, path in burst)
    except OSError as error:
        raise ArchiveSiteError(f"the files can't be watched: {error}; raise that limit") from error


def _tops(where: Folders) -> Iterable[Path]:
    return dict.fromkeys((where.content, where.templates, theme()))


def _beside(where: Folders) -> Seen:
    """The folders themselves, as the disk numbers them; and the list of addresses."""
    found: Seen = {}
    for path in (*_tops(where), where.permalinks):
        try:
            stat = path.stat()
        except OSError:
            found[path] = None
        else:
            found[path] = (stat.st_ino, 0 if path.suffix == "" else stat.st_mtime_ns)
    return found


def _is_input(path: Path, top: Path, is_content: bool) -> bool:
    """Whether a scan would see a path: not hidden, no editor's copy, not private."""
    if not path.is_relative_to(top):
        return False
    steps = path.relative_to(top).parts
    if is_content and steps and steps[0] in PRIVATE:
        return False
    return not any(
        (step.startswith(".") and step not in PUBLISHED) or is_passing(step) for step in steps
    )


def _as_named(path: Path, tops: dict[Path, Path]) -> Path:
    """A path below the folder as it was named, where the system tells what links lead to."""
    for real, top in tops.items():
        if path.is_relative_to(real):
            return top / path.relative_to(real)
    return path
