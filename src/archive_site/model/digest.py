"""Digests of values: equal values, equal digests, on any machine and in any run."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import msgspec

_ENCODER = msgspec.msgpack.Encoder()


def digest(value: Any) -> str:
    """128 bits of BLAKE2b over the value's MessagePack form, in hexadecimal."""
    return blake2b(_ENCODER.encode(value), digest_size=16).hexdigest()


def digest_parts(value: msgspec.Struct) -> dict[str, str]:
    """A short digest of each field of a value, by the field's name; 32 bits each."""
    return {
        name: blake2b(_ENCODER.encode(getattr(value, name)), digest_size=4).hexdigest()
        for name in value.__struct_fields__
    }
