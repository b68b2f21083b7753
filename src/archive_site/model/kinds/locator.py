"""A place in a text: ¶5, p. 4, 12:30 or title."""

from archive_site.model.archive import Shown
from archive_site.model.ids import locator
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.message import Message
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    return Value(text=locator(text))


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(text=Message("title") if value.text == "title" else value.text)


KIND = Kind("locator", _parse, _show, example="¶3")
