"""Texts as parts of addresses."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse

_FOLD = str.maketrans({"ə": "e", "ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae"})
_BETWEEN = re.compile(r"[\W_]+")


@lru_cache(4096)
def slug(text: str) -> str:
    """A text in lower case, marks folded, hyphens between words: "İctimai TV" is "ictimai-tv"."""
    return letters(text).encode()[:120].decode("utf-8", "ignore") or "other"


def letters(text: str) -> str:
    """What a slug is made of, of any length; nothing where a text has no letter and no digit."""
    if text.isascii():
        return _BETWEEN.sub("-", text.lower()).strip("-")
    folded = unicodedata.normalize("NFKD", text.replace("İ", "i").lower().translate(_FOLD))
    plain = "".join(filterfalse(unicodedata.combining, folded)).lower()
    return _BETWEEN.sub("-", unicodedata.normalize("NFC", plain)).strip("-")
