"""A saved web page."""

from __future__ import annotations

from collections.abc import Iterator

from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.reader import Arrived, Reader
from archive_site.model.clipping import Clipping


def read(arrived: Arrived) -> Iterator[Clipping]:
    """The article of a page."""
    yield read_html(arrived.name, arrived.raw, arrived.charset, arrived.address)


READER = Reader(read, largest=20_000_000)
