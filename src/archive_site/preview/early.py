"""The preview until all is planned: what the last build published, while nothing changed since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from archive_site.preview.app import Site
from archive_site.preview.events import Streams
from archive_site.preview.folder import Folder
from archive_site.preview.server import Behind


class Early:
    """Answers with what was published; the rest, and all once a file changes, waits for the plan.

    A page published by a build that nothing has changed since is the page that would be made now.
    """

    def __init__(self, folder: Folder, plan: Callable[[Early], Behind]) -> None:
        self.folder = folder
        self.plan = plan
        self.streams = Streams()
        self.right = True  # nothing has changed yet
        self.planned = Event()
        self.later: Behind | None = None
        self.shelf: Callable[[], Site] | None = None  # once all is planned
        self.failed: BaseException | None = None

    def site(self) -> Site:
        """What answers now."""
        return self.shelf() if self.shelf else self

    def over(self, shelf: Callable[[], Site]) -> None:
        """All is planned: `shelf` gives what answers from now on."""
        self.shelf = shelf
        self.planned.set()

    def start(self, ended: Callable[[], None]) -> list[Thread]:
        """Begin to plan; `ended` is called where that comes to an end too early."""

        def work() -> None:
            try:
                self.later = self.plan(self)
                self.later.start(ended)
            except BaseException as error:
                self.failed = error
                ended()

        thread = Thread(target=work, daemon=True)
        thread.start()
        return [thread]

    def end(self) -> None:
        """Let who waits go, and all streams end."""
        self.streams.close()
        self.planned.set()
        if self.later:
            self.later.end()
            self.failed = self.failed or self.later.failed

    @property
    def prefix(self) -> str:
        """The path of the base address."""
        return self.folder.prefix if self.right else self._waited().prefix

    @property
    def moved(self) -> dict[str, str]:
        """The addresses of renamed records."""
        return {} if self.right else self._waited().moved

    def file(self, path: str) -> Path | None:
        """A published file that isn't a page."""
        found = self.folder.file(path) if self.right else None
        if found is None:
            return self._waited().file(path)
        return None if path.endswith(".html") else found

    def body(self, path: str) -> bytes | None:
        """A published page."""
        found = self.folder.file(path) if self.right else None
        return found.read_bytes() if found else self._waited().body(path)

    def _waited(self) -> Site:
        self.planned.wait()
        site = self.site()
        return self.folder if site is self else site
