"""An address elsewhere: http, https or mailto."""

from archive_site.model.addresses import safe_address
from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    if not text.startswith(("http://", "https://", "mailto:")) or not safe_address(text):
        raise Unreadable("R019", f"address {text[:60]!r} must begin with https:// or http://")
    return Value(text=text)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(text=value.text, href=value.text)


KIND = Kind("url", _parse, _show)
