"""A text without markup: what somebody copied from a page, a press release, a typescript."""

from __future__ import annotations

from collections.abc import Iterator

from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.reader import Arrived, Reader
from archive_site.model.clipping import Clipping


def read(arrived: Arrived) -> Iterator[Clipping]:
    """The article of a text."""
    yield read_plain(arrived.name, arrived.raw)


READER = Reader(read, largest=5_000_000)
