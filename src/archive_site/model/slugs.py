"""Texts as parts of addresses."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FOLD = str.maketrans({"ə": "e", "ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae"})


@lru_cache(4096)
def slug(text: str) -> str:
    """A text in lower case, marks folded, hyphens between words: "İctimai TV" is "ictimai-tv"."""
    folded = unicodedata.normalize("NFKD", text.replace("İ", "i").lower().translate(_FOLD))
    plain = "".join(each for each in folded if not unicodedata.combining(each)).lower()
    return (
        re.sub(r"[^\w]+|_+", "-", plain).strip("-").encode()[:120].decode("utf-8", "ignore")
        or "other"
    )
