"""A time zone by its name in the time zone database: `America/Los_Angeles`."""

from archive_site.model.kind import Kind, show_text
from archive_site.model.near import meant
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field
from archive_site.model.zones import zone, zones


def _parse(text: str, field: Field) -> Value:
    if zone(text) is None:
        cure = meant(text.replace(" ", "_"), zones(), "write a name like America/Los_Angeles")
        raise Unreadable("R023", f"{text!r} is no time zone; {cure}")
    return Value(text=text)


KIND = Kind("zone", _parse, show_text, example="Europe/Paris")
