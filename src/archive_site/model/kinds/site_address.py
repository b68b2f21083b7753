"""The address at which a site will stand: https, a host, perhaps folders, nothing else."""

import re

from archive_site.model.kind import Kind, show_text
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

_ADDRESS = re.compile(r"https?://[\w.-]+(:\d{1,5})?(/[\w.~%-]+)*/?")


def _parse(text: str, field: Field) -> Value:
    if not _ADDRESS.fullmatch(text):
        found = f"{text[:60]!r} is no address for a site; write https://example.org/archive/"
        raise Unreadable("R019", found)
    return Value(text=text)


KIND = Kind("site-address", _parse, show_text, example="https://archive.example/")
