"""A point in decimal degrees (WGS 84), latitude first, with its precision."""

from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.message import Message
from archive_site.model.record import Value
from archive_site.model.types import Field

NORTHMOST, EASTMOST = 90, 180


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    precision = next(each for each in field.fields if each.name == "precision")
    term = precision.term(value.one("precision"))
    said = Message(term.label) if term else value.one("precision")
    values = (("lat", value.one("lat")), ("lon", value.one("lon")), ("precision", said))
    return Shown(text=Message("%(lat)s, %(lon)s (%(precision)s)", values=values))


def _fault(value: Value) -> str:
    lat, lon = float(value.one("lat") or 0), float(value.one("lon") or 0)
    if abs(lat) > NORTHMOST >= abs(lon) and abs(lat) <= EASTMOST:
        return f"latitude {lat:g} is outside -90 to 90; exchange lat and lon"
    if abs(lat) > NORTHMOST:
        return f"latitude {lat:g} is outside -90 to 90; write degrees, such as 39.91"
    if abs(lon) > EASTMOST:
        return f"longitude {lon:g} is outside -180 to 180; write degrees, such as 46.79"
    return ""


KIND = Kind("coordinates", None, _show, fault=_fault)
