"""A point in decimal degrees (WGS 84), latitude first, with its precision."""

from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.message import Message
from archive_site.model.record import Value
from archive_site.model.types import Field


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    precision = next(each for each in field.fields if each.name == "precision")
    term = precision.term(value.one("precision"))
    said = Message(term.label) if term else value.one("precision")
    values = (("lat", value.one("lat")), ("lon", value.one("lon")), ("precision", said))
    return Shown(text=Message("%(lat)s, %(lon)s (%(precision)s)", values=values))


KIND = Kind("coordinates", None, _show)
