"""A scan: nothing is read from its pixels; that it is whole is made sure of."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from archive_site.loader.articles.reader import Arrived, Reader
from archive_site.model.clipping import Clipping, Unreadable

CUT_OFF = "the picture is cut off or damaged; scan or copy it once more"


def read(arrived: Arrived) -> Iterator[Clipping]:
    """A clipping without text."""
    raw = arrived.raw
    if raw.startswith(b"\xff\xd8"):
        media_type, whole = "image/jpeg", _is_whole_jpeg(raw)
    elif raw.startswith(b"\x89PNG"):
        media_type, whole = "image/png", b"IEND\xaeB`\x82" in raw[-1024:]
    else:
        media_type, whole = "image/tiff", _is_whole_tiff(raw)
    if not whole:
        raise Unreadable(CUT_OFF)
    yield Clipping(arrived.name, media_type, "", ())


def _is_whole_jpeg(raw: bytes) -> bool:
    """Whether a JPEG has the mark of its end, after which cameras may have put more."""
    return b"\xff\xd9" in raw[-65536:] and b"\xff\xda" in raw


def _is_whole_tiff(raw: bytes) -> bool:
    """Whether a TIFF's directories and the strips that they name lie within the file."""
    order = "<" if raw[:2] == b"II" else ">"
    if raw[2:4] in (b"+\x00", b"\x00+"):  # BigTIFF
        return len(raw) > struct.unpack_from(f"{order}Q", raw, 8)[0] if len(raw) >= 16 else False
    try:
        at = struct.unpack_from(f"{order}I", raw, 4)[0]
        seen: set[int] = set()
        while at and at not in seen:
            seen.add(at)
            count = struct.unpack_from(f"{order}H", raw, at)[0]
            if not _has_strips(raw, order, at + 2, count):
                return False
            at = struct.unpack_from(f"{order}I", raw, at + 2 + 12 * count)[0]
    except struct.error:
        return False
    return bool(seen)


STRIPS, STRIP_SIZES, TILES, TILE_SIZES = 273, 279, 324, 325
WIDTHS = {3: "H", 4: "I"}


def _has_strips(raw: bytes, order: str, at: int, count: int) -> bool:
    """Whether the strips or tiles of a TIFF's directory end within the file."""
    found: dict[int, tuple[int, ...]] = {}
    for number in range(count):
        tag, kind, many, _ = struct.unpack_from(f"{order}HHII", raw, at + 12 * number)
        if tag in (STRIPS, STRIP_SIZES, TILES, TILE_SIZES) and kind in WIDTHS:
            form = f"{order}{many}{WIDTHS[kind]}"
            place = at + 12 * number + 8
            if struct.calcsize(form) > 4:
                place = struct.unpack_from(f"{order}I", raw, place)[0]
            if many > len(raw):
                return False
            found[tag] = struct.unpack_from(form, raw, place)
    starts = found.get(STRIPS, found.get(TILES, ()))
    sizes = found.get(STRIP_SIZES, found.get(TILE_SIZES, ()))
    return all(start + size <= len(raw) for start, size in zip(starts, sizes, strict=False))


READER = Reader(read, largest=1_000_000_000)
