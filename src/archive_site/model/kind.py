"""What a field kind is: how a text is read, and what the value shows."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from archive_site.model.archive import Label, Shown
from archive_site.model.message import Wording
from archive_site.model.record import Ref, Value
from archive_site.model.types import Field

LabelOf = Callable[[Ref], Label]


class Kind(msgspec.Struct, frozen=True):
    """A field kind, one module each in `model/kinds/`.

    `parse` makes a value of a text, or raises `Unreadable`; a kind without it is a group whose
    fields are the shape of its name. `show` gives what a page shows of a value, without HTML.
    `example` is what a message gives to write, `{to}` being the first folder that a field names.
    `fault` says what is wrong in the parts of a group taken together, or nothing.
    `facet` gives slug and title of the value's facet page, or None where the kind has none.
    """

    name: str
    parse: Callable[[str, Field], Value] | None
    show: Callable[[Value, Field, LabelOf], Shown]
    facet: Callable[[Value, Field, LabelOf], tuple[str, Wording]] | None = None
    fault: Callable[[Value], str] | None = None
    example: str = '"…"'


def show_text(value: Value, field: Field, label_of: LabelOf) -> Shown:
    """The text as written."""
    return Shown(text=value.text, lang=value.lang)


def parse_text(text: str, field: Field) -> Value:
    """Any text, as written."""
    return Value(text=text)
