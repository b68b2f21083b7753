"""Digests of values: equal values, equal digests, on any machine and in any run."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import msgspec

_encode = msgspec.msgpack.Encoder().encode


def digest(value: Any) -> str:
    """128 bits of BLAKE2b over the value's MessagePack form, in hexadecimal."""
    return blake2b(_encode(value), digest_size=16).hexdigest()


def short(value: Any) -> bytes:
    """The same 128 bits as they are: what stands for a value in the digest of another."""
    return blake2b(_encode(value), digest_size=16).digest()
