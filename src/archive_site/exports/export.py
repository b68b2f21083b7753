"""What an export is: files made of the archive, each with what it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from archive_site.model.archive import Archive
from archive_site.model.message import Message
from archive_site.model.page import Site


class ExportFile(msgspec.Struct, frozen=True):
    """A file under /data/: made only when `inputs`, a digest, differs from the last build's.

    `make` gives the file's bytes and how many rows or records they hold. A file with a `path` of
    its own stands beside a page, which leads to it; the data page doesn't list it.
    """

    name: str
    purpose: Message
    inputs: str
    make: Callable[[], tuple[bytes, int]]
    path: str = ""  # below the output folder


class Export(msgspec.Struct, frozen=True):
    """A format, found by module name: the name that `exports:` lists, and its files."""

    name: str
    files: Callable[[Archive, Site], Iterator[ExportFile]]
    always: bool = False  # not chosen by `exports:`
