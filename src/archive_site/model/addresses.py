"""Which addresses the archive publishes: http, https, mailto and relative ones (RFC 3986)."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

_SCHEMES = ("http", "https", "mailto")
# Browsers drop these inside a scheme or read a backslash as a slash, so none may stand anywhere.
_HIDING = re.compile(r"[\s\x00-\x20\x7f-\xa0\\]")
_OTHER_HOST = re.compile(r"(?:/|%5c){2}", re.IGNORECASE)
_WEB = re.compile(r"https?://[^/?#:@\[]", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def safe_address(text: str) -> bool:
    """Say whether an address may be a link; character references in it are read first."""
    return _allowed(text) and ("&" not in text or _allowed(unescape(text)))


def _allowed(address: str) -> bool:
    if not address or _HIDING.search(address) or _OTHER_HOST.match(address):
        return False
    head = re.split(r"[/?#]", address, maxsplit=1)[0]
    if ":" not in head:
        return True
    scheme, _, rest = address.partition(":")
    if scheme.lower() not in _SCHEMES:
        return False
    return bool(rest) if scheme.lower() == "mailto" else bool(_WEB.match(address))
