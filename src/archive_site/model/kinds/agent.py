"""A person or body: a reference where the archive has a record, else the name as text."""

from archive_site.model.archive import Shown
from archive_site.model.ids import looks_like_reference, reference
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.kinds.ref import show_ref
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    if not looks_like_reference(text):
        return Value(text=text)
    ref = reference(text, field.to)
    return Value(text=ref, ref=ref)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return show_ref(value, field, label_of) if value.ref else Shown(text=value.text)


KIND = Kind("agent", _parse, _show, example="{to}/its-id")
