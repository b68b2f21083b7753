"""An id that a record had before, or folder and id where its folder was another."""

from archive_site.model.ids import ID, looks_like_reference
from archive_site.model.kind import Kind, show_text
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    if not ID.fullmatch(text) and not looks_like_reference(text):
        found = f"{field.name} {text[:60]!r} is no id; write old-id, or folder/old-id"
        raise Unreadable("R020", found)
    return Value(text=text)


KIND = Kind("former-id", _parse, show_text, example="its-former-id")
