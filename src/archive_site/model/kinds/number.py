"""A number in digits: `613`, `20.5`."""

import re

from archive_site.model.kind import Kind, show_text
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

_NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,9})?", re.ASCII)


def _parse(text: str, field: Field) -> Value:
    if not _NUMBER.fullmatch(text):
        digits = re.sub(r"[ \u00a0\u202f]", "", text)
        digits = re.sub(r",(?=\d{3}\b)", "", digits).replace(",", ".")
        cure = digits if _NUMBER.fullmatch(digits) else "digits, such as 1275 or 46.79"
        raise Unreadable("R018", f"number {text!r} is not in plain digits; write {cure}")
    return Value(text=text)


KIND = Kind("number", _parse, show_text, example="120")
