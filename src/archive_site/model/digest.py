"""Digests of values: equal values, equal digests, on any machine and in any run."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import msgspec

_ENCODER = msgspec.msgpack.Encoder()


def digest(value: Any) -> str:
    """128 bits of BLAKE2b over the value's MessagePack form, in hexadecimal."""
    return blake2b(_ENCODER.encode(value), digest_size=16).hexdigest()


def digest_fields(value: msgspec.Struct, rest: Any) -> tuple[str, dict[str, bytes]]:
    """The digest of a value and of what else counts; and each field encoded, by name."""
    encoded = {name: _ENCODER.encode(getattr(value, name)) for name in value.__struct_fields__}
    seen = blake2b(_ENCODER.encode([rest, *map(len, encoded.values())]), digest_size=16)
    for each in encoded.values():
        seen.update(each)
    return seen.hexdigest(), encoded


def brief(encoded: bytes) -> str:
    """32 bits of BLAKE2b, in hexadecimal: enough to tell that a part changed."""
    return blake2b(encoded, digest_size=4).hexdigest()
