"""A time of day, HH:MM, local to the place."""

import re

from archive_site.model.kind import Kind, show_text
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


def _parse(text: str, field: Field) -> Value:
    if not _TIME.fullmatch(text):
        raise Unreadable("R023", f"time {text!r} is not of the form 19:30; write hours and minutes")
    return Value(text=text)


KIND = Kind("time", _parse, show_text, example="19:30")
