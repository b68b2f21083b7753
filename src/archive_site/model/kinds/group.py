"""A nested value with fields of its own."""

from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.record import Value
from archive_site.model.types import Field


def show_group(value: Value, field: Field, label_of: LabelOf) -> Shown:
    """Nothing of its own: its parts are shown one by one, by the planner."""
    return Shown()


KIND = Kind("group", None, show_group)
