"""A country as an ISO 3166-1 alpha-2 code: `US`."""

import re

from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

_CODE = re.compile(r"[A-Z]{2}")


def _parse(text: str, field: Field) -> Value:
    if not _CODE.fullmatch(text):
        cure = text.upper() if _CODE.fullmatch(text.upper()) else "US, AZ, FR …"
        raise Unreadable("R022", f"country {text!r} is not a code of two capitals; write {cure}")
    return Value(text=text)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(country=value.text)


def _facet(value: Value, field: Field, label_of: LabelOf) -> tuple[str, str]:
    return value.text.lower(), value.text


KIND = Kind("country", _parse, _show, _facet, example="FR")
