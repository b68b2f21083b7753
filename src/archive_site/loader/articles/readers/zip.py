"""A web archive collection (WACZ 1.1): the pages that it lists, from the WARC files in it.

Any other ZIP is a folder, which is looked through before reading begins.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO

from archive_site.loader.articles.reader import Arrived, Found, Reader, reader_of
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
        raw = member(stream, name)
        for page in reader_of("warc").read(Arrived(arrived.name, raw)):
            if not isinstance(page, Arrived) or not listed or page.address in listed:
                found = True
                yield page
    if not found:
        raise Unreadable(NOT_SAVED)


def _listed(stream: BytesIO, names: tuple[str, ...]) -> set[str]:
    """The addresses in `pages/pages.jsonl`."""
    if "pages/pages.jsonl" not in names:
        return set()
    found = set()
    for line in member(stream, "pages/pages.jsonl").decode("utf-8", "replace").splitlines():
        try:
            page = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(page, dict) and isinstance(page.get("url"), str):
            found.add(page["url"])
    return found


READER = Reader(read, largest=1_000_000_000)
