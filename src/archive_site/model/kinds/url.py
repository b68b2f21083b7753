"""An address elsewhere: http, https or mailto."""

from archive_site.model.addresses import safe_address
from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    found = f"address {text[:60]!r}"
    if not text.startswith(("http://", "https://", "mailto:")):
        raise Unreadable("R019", f"{found} must begin with https:// or http://; write it whole")
    if not safe_address(text):
        cure = "has a space or backslash in it, or no host; write %20 for a space"
        raise Unreadable("R019", f"{found} {cure}")
    return Value(text=text)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(text=value.text, href=value.text)


KIND = Kind("url", _parse, _show, example="https://…")
