"""A place in a text: ¶5, p. 4, 12:30 or title."""

from archive_site.model.ids import locator
from archive_site.model.kind import Kind, show_text
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    return Value(text=locator(text))


KIND = Kind("locator", _parse, show_text)
