"""A language as a BCP 47 tag: `az`, `az-Cyrl`."""

import re

from archive_site.model import ids
from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

TAG = re.compile(ids.TAG)


def _parse(text: str, field: Field) -> Value:
    if not TAG.fullmatch(text):
        first, _, rest = text.replace("_", "-").lower().partition("-")
        near = f"{first}-{rest.title() if len(rest) == 4 else rest.upper()}" if rest else first
        cure = near if TAG.fullmatch(near) else "en, az, ru, az-Cyrl, or und when unknown"
        raise Unreadable("R021", f"language {text!r} is not a tag of BCP 47; write {cure}")
    return Value(text=text)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(language=value.text)


def _facet(value: Value, field: Field, label_of: LabelOf) -> tuple[str, str]:
    return value.text.lower(), value.text


KIND = Kind("language", _parse, _show, _facet)
