"""A name without spaces: an id, a checksum, a number of a catalogue."""

from archive_site.model.kind import Kind, show_text
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    if text.split() != [text]:
        raise Unreadable("R020", f"{field.name} {text!r} has spaces in it; write it without")
    return Value(text=text)


KIND = Kind("identifier", _parse, show_text, example="its-id")
