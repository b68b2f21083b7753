"""A point in decimal degrees (WGS 84), latitude first, with its precision."""

from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.record import Value
from archive_site.model.types import Field


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(text=f"{value.one('lat')}, {value.one('lon')} ({value.one('precision')})")


KIND = Kind("coordinates", None, _show)
