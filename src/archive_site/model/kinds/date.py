"""A date in EDTF (ISO 8601-2:2019), kept as spelled."""

from archive_site.model.archive import Shown
from archive_site.model.dates import parse as parse_edtf
from archive_site.model.dates import years
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    parse_edtf(text)
    return Value(text=text)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(edtf=value.text)


def _facet(value: Value, field: Field, label_of: LabelOf) -> tuple[str, str]:
    year = str(years(value.text)[0])
    return year, year


KIND = Kind("date", _parse, _show, _facet, example="2019-02-23")
