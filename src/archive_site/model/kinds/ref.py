"""A reference to a record, `folder/id`, or the bare id where the field names one folder."""

from archive_site.model.archive import Shown
from archive_site.model.ids import reference
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.message import Wording
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    ref = reference(text, field.to)
    return Value(text=ref, ref=ref)


def show_ref(value: Value, field: Field, label_of: LabelOf) -> Shown:
    """The label of the record named."""
    assert value.ref is not None
    return Shown(label=label_of(value.ref))


def facet_ref(value: Value, field: Field, label_of: LabelOf) -> tuple[str, Wording]:
    """The record's id, with its folder where the field may lead to several; its title."""
    assert value.ref is not None
    label = label_of(value.ref)
    if not label.named:
        return "", ""
    folder, _, record = value.ref.partition("/")
    return (record if len(field.to) == 1 else f"{folder}-{record}"), label.title


KIND = Kind("ref", _parse, show_ref, facet_ref, example="{to}/its-id")
