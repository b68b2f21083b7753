"""What an export is: files made of the archive, each with what it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from archive_site.model.archive import Archive
from archive_site.model.message import Message
from archive_site.model.page import Site
from archive_site.model.record import Ref

MarkOf = Callable[[Ref], bytes]  # what stands for a record's fields, claims and all that it names


class Stretch(NamedTuple):
    """What a file holds of one record: what stands for all that it is made from, and its bytes."""

    mark: bytes
    make: Callable[[], bytes]


class Content(NamedTuple):
    """What a file holds: how many rows or records, and the bytes of it.

    They are `head`, the stretches, and `tail`; `between` stands between stretches, and `around`
    before the first and behind the last, where there are any. `alike` is a digest of what all
    stretches are made from besides their marks: where it is another, all are made anew.
    """

    rows: int
    head: bytes
    stretches: Sequence[Stretch] = ()
    between: bytes = b""
    around: tuple[bytes, bytes] = (b"", b"")
    tail: bytes = b""
    alike: str = ""


class ExportFile(msgspec.Struct, frozen=True):
    """A file under /data/: made only when `inputs`, a digest, differs from the last build's.

    A file with a `path` of its own stands beside a page, which leads to it; the data page doesn't
    list it.
    """

    name: str
    purpose: Message
    inputs: str
    make: Callable[[], Content]
    path: str = ""  # below the output folder


class Export(msgspec.Struct, frozen=True):
    """A format, found by module name: the name that `exports:` lists, and its files."""

    name: str
    files: Callable[[Archive, Site, MarkOf], Iterator[ExportFile]]
    always: bool = False  # not chosen by `exports:`
