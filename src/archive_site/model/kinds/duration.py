"""A duration, as "52 min", "1:12:30" or ISO 8601 "PT1H12M"."""

import re

from archive_site.model.kind import Kind, show_text
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

_DURATION = re.compile(r"\d+ min|\d+:[0-5]\d(:[0-5]\d)?|PT(?=\d)(\d+H)?(\d+M)?(\d+S)?", re.ASCII)


def _parse(text: str, field: Field) -> Value:
    if not _DURATION.fullmatch(text):
        raise Unreadable("R024", f"duration {text!r}; write 52 min, or 1:12:30 with hours")
    return Value(text=text)


KIND = Kind("duration", _parse, show_text, example="52 min")
