"""The texts of the interface in a language, as pages are said with them."""

from __future__ import annotations

import msgspec

Po = tuple[str, bytes]  # a file's path as messages name it, and its bytes


class Texts(msgspec.Struct, frozen=True):
    """The texts of the interface in a language: in GNU's MO form, by which digest, what lacks."""

    mo: bytes = b""
    mark: str = ""
    missing: int = 0  # texts that are said in English
    of: int = 0
