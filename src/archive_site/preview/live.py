"""The previewed archive while it is edited: its state, kept right by two threads."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock, Thread
from time import perf_counter

from archive_site.builder.again import found_at_first
from archive_site.builder.drafts import concerned
from archive_site.builder.ledger import in_memory
from archive_site.builder.unchanged import Folders
from archive_site.builder.watch import changes
from archive_site.model.problems import Problem
from archive_site.preview.early import Early
from archive_site.preview.events import Streams
from archive_site.preview.shelf import Shelf
from archive_site.preview.state import State, begun, hurried, settled

AT_ONCE = 0.06  # seconds: where planning all takes no longer, nothing is shown before it
QUIET = 0.25  # seconds without an edit after which all is planned again
AGAIN = 0.05  # seconds after which a file that went while it was read is looked for again
Told = Callable[[tuple[Problem, ...]], None]


class Live:
    """What is shown now; edits of a few records at once, everything soon after."""

    state: State
    shelf: Shelf

    def __init__(self, where: Folders, told: Told, early: Early | None = None) -> None:
        self.where, self.told, self.early = where, told, early
        self.streams, self.ledger = early.streams if early else Streams(), in_memory()
        self.styles = self.files = 0  # how often style sheets and other files changed
        self.stop, self.due, self.lock = Event(), Event(), Lock()
        self.waiting: set[Path] = set()  # changes that not all is planned with yet
        self.begun = self.planned = False
        self.failed: BaseException | None = None
        if early is None:
            self.begin()

    def begin(self) -> None:
        """Read and plan all for the first time."""
        begin = perf_counter()
        self.state = begun(found_at_first(self.where))
        self.shelf = Shelf(self.state, self.ledger)
        self.took = perf_counter() - begin
        with self.lock:
            self.planned = True
            new = frozenset(self.waiting)
            if new and (newer := hurried(self.state, new, self.ledger)):
                self._show(newer, new)
        self._tell()

    def start(self, ended: Callable[[], None]) -> list[Thread]:
        """Begin to watch and to plan; `ended` is called where that comes to an end too early."""

        def guarded(work: Callable[[], None]) -> None:
            try:
                work()
            except BaseException as error:
                self.failed = error
                ended()

        threads = [
            Thread(target=guarded, args=[each], daemon=True) for each in (self.watch, self.plan)
        ]
        for thread in threads:
            thread.start()
        return threads

    def end(self) -> None:
        """Let the threads and all streams end."""
        self.stop.set()
        self.due.set()
        self.streams.close()

    def watch(self) -> None:
        """Take changes as they are told, until the end."""
        for burst in changes(self.where, self.stop):
            if burst or not self.begun:
                self.begun = True
                self.take(burst)

    def take(self, burst: frozenset[Path]) -> None:
        """Show a burst of changes at once where that can be; all is planned soon."""
        with self.lock:
            self.waiting |= burst
            if burst and self.early:
                self.early.right = False
            hurry = burst and self.planned and self.took > AT_ONCE
            state = hurried(self.state, burst, self.ledger) if hurry else None
            if state is not None:
                self._show(state, burst)
        self.due.set()

    def plan(self) -> None:
        """Plan all again when there is something to and no more comes, until the end."""
        if self.early:
            self.begin()
            self.early.over(lambda: self.shelf)
        gc.freeze()  # the archive is not looked through again and again
        gc.enable()
        while not self.stop.is_set():
            self.due.wait()
            self.due.clear()
            while self.took > AT_ONCE and not self.stop.is_set() and self.due.wait(QUIET):
                self.due.clear()
            if not self.stop.is_set():
                self.settle()

    def settle(self) -> None:
        """Plan all again with what changed."""
        with self.lock:
            changed, self.waiting = frozenset(self.waiting), set()
            before = self.state
        begin = perf_counter()
        try:
            state = settled(before, changed, self.ledger)
        except OSError:  # a file that was there a moment ago
            self.stop.wait(AGAIN)
            with self.lock:
                self.waiting |= changed
            self.due.set()
            return
        with self.lock:
            if state is before:
                return
            self.took = perf_counter() - begin
            new = frozenset(self.waiting)
            newer = hurried(state, new, self.ledger) if new else None
            self._show(newer or state, changed)

    def _show(self, state: State, changed: frozenset[Path]) -> None:
        before, self.state = self.state.problems, state
        self.shelf = Shelf(state, self.ledger)
        files = [path for path in changed if _is_copied(path, self.where)]
        self.styles += any(path.suffix == ".css" for path in files)
        self.files += any(path.suffix != ".css" for path in files)
        self._tell()
        if state.problems != before:
            self.told(state.problems)

    def _tell(self) -> None:
        state, base = self.state, self.shelf.prefix.rstrip("/")
        said = {
            "problems": [
                {
                    "place": str(each.place),
                    "code": each.code,
                    "message": each.message,
                    "url": url and base + state.moved.get(url, url),
                }
                for each in state.problems
                for url in [concerned(each, state.shown, state.drafts)]
            ],
            "moved": {base + old: base + new for old, new in state.moved.items()},
            "styles": self.styles,
            "files": self.files,
        }
        self.streams.tell(json.dumps(said, ensure_ascii=False))


def _is_copied(path: Path, where: Folders) -> bool:
    """Whether a path is of a file that pages load: of the theme's assets or of static/."""
    return path.suffix not in (".html", ".md", ".yaml", ".po") and (
        "assets" in path.parts or path.is_relative_to(where.content / "static")
    )
