"""The built folder, as a static host would serve it."""

from __future__ import annotations

from pathlib import Path

from archive_site.preview.paths import inside


class Folder:
    """Answers from the files of a folder; `prefix` is the path of the site's base address."""

    def __init__(self, site: Path, prefix: str) -> None:
        self.site = site
        self.prefix = prefix
        self.moved: dict[str, str] = {}

    def file(self, path: str) -> Path | None:
        """The file at a path, if it lies in the folder and no link leads out of it."""
        full = self.site / path
        return full if inside(full, self.site) else None

    def body(self, path: str) -> bytes | None:
        """Nothing: a folder has files alone."""
        return None
