"""What a server sent, as web archives keep it, to the page: chunks joined, unpacked.

Crawlers keep some pages as they were sent and some unpacked, with the headers of either: a header
is believed only where the bytes bear it out.
"""

from __future__ import annotations

import re
import zlib

import brotli

CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")
ZLIB = (47, -15)  # window bits: with the header of gzip or zlib, or bare as some servers send it
PACKED = {"gzip": ZLIB, "x-gzip": ZLIB, "deflate": ZLIB}


def as_shown(raw: bytes, encodings: str, *, chunked: bool, most: int) -> bytes:
    """The bytes of a page by its `Content-Encoding` (RFC 9110) and whether it came in chunks.

    At most one byte more than `most` is unpacked.
    """
    raw = _joined(raw) if chunked else raw
    for name in reversed(encodings.lower().split(",")):
        raw = _unpacked(raw, name.strip(), most + 1)
    return raw


def _joined(raw: bytes) -> bytes:
    """The bytes of all chunks; where these are no chunks, or end too early, what there is."""
    found, at = [], 0
    while match := CHUNK.match(raw, at):
        size = int(match[1], 16)
        found.append(raw[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if raw[at : at + 2] == b"\r\n" else 1
        if not size:
            break
    return b"".join(found) if found else raw


def _unpacked(raw: bytes, name: str, most: int) -> bytes:
    """The bytes unpacked; as they are where they aren't packed so."""
    if name == "br":
        try:
            return bytes(brotli.Decompressor().process(raw, output_buffer_limit=most))
        except brotli.error:
            return raw
    for bits in PACKED.get(name, ()):
        try:
            return zlib.decompressobj(bits).decompress(raw, most)
        except zlib.error:
            continue
    return raw
