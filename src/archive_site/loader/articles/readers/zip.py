"""A web archive collection (WACZ 1.1): the pages that it lists, from the WARC files in it.

Any other ZIP is a folder, which is looked through before reading begins.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO

from archive_site.loader.articles.reader import Arrived, Found, Reader, Unread, reader_of
from archive_site.loader.articles.readers.warc import ELSEWHERE, NONE
from archive_site.loader.articles.zips import contents, is_wacz, member
from archive_site.model.clipping import Unreadable

NESTED = "a ZIP in another; unpack it first"
NOT_SAVED = "none of the pages that the web archive collection lists was saved in it"


def read(arrived: Arrived) -> Iterator[Found]:
    """The pages that were looked at when it was made; all that were saved, where it lists none."""
    stream = BytesIO(arrived.raw)
    names = contents(stream).names
    if not is_wacz(names):
        raise Unreadable(NESTED)
    listed = _listed(stream, names)
    found = False
    for name in sorted(name for name in names if name.startswith("archive/")):
        for page in _pages(arrived, name, member(stream, name)):
            if not isinstance(page, Arrived) or not listed or page.address in listed:
                found = True
                yield page
    if not found:
        raise Unreadable(NOT_SAVED)


def _pages(arrived: Arrived, name: str, raw: bytes) -> Iterator[Found]:
    """The pages of one WARC file; crawlers put pictures of pages in files of their own."""
    try:
        yield from reader_of("warc").read(Arrived(arrived.name, raw))
    except Unreadable as why:
        if str(why) not in (NONE, ELSEWHERE):
            yield Unread(f"{arrived.name}: {name}", str(why))


def _listed(stream: BytesIO, names: tuple[str, ...]) -> set[str]:
    """The addresses in `pages/pages.jsonl`, and in the lists beside it of what a crawl found."""
    lists = [name for name in names if name.startswith("pages/") and name.endswith(".jsonl")]
    lines = [line for name in lists for line in member(stream, name).splitlines()]
    found = set()
    for line in lines:
        try:
            page = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(page, dict) and isinstance(page.get("url"), str):
            found.add(page["url"])
    return found


READER = Reader(read, largest=1_000_000_000)
