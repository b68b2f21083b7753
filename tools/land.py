"""Prepare the land of the maps once: `python -m tools.land PATH/land-50m.json`.

The file is that of `npm pack world-atlas@2.0.2` (ISC), made of Natural Earth's 1:50m land, which is
in the public domain. What is written holds outlines alone, no borders: per ring the number of its
points, then the steps from point to point in hundredths of a degree, longitude first, as
zigzag-coded varints, all of it deflated (RFC 1950). Rings run on over 180°; the one round the South
Pole is closed along it.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from archive_site.builder.unchanged import PACKAGE

LAND = PACKAGE / "renderer" / "land.bin"
SHA256 = "619477ff690c086885e45cb91707d783805561bd75ae8e437b7d4694b0204e0f"
STEPS = 100  # of a degree
TURN = 360 * STEPS
Point = tuple[int, int]


def rings(topology: dict[str, Any]) -> Iterator[list[Point]]:
    """Every ring of the land, in hundredths of a degree, its first point not repeated."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [list(_arc(steps, scale, shift)) for steps in topology["arcs"]]
    for shape in topology["objects"]["land"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for polygon in polygons:
            for numbers in polygon:
                yield _whole(_joined(arcs, numbers))


def _arc(steps: Sequence[Point], scale: Sequence[float], shift: Sequence[float]) -> Iterator[Point]:
    x = y = 0
    for right, up in steps:
        x, y = x + right, y + up
        yield round((x * scale[0] + shift[0]) * STEPS), round((y * scale[1] + shift[1]) * STEPS)


def _joined(arcs: Sequence[Sequence[Point]], numbers: Sequence[int]) -> list[Point]:
    """The arcs of a ring one after another; a number below zero is an arc read backwards."""
    found: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        found.extend(arc[1:] if found else arc)
    return found


def _whole(ring: Sequence[Point]) -> list[Point]:
    """A ring without its leaps over 180°; one round the pole is closed below it."""
    found, round_about = [ring[0]], 0
    for (before, _), (x, y) in pairwise(ring):
        round_about -= TURN * round((x - before) / TURN)
        if (x + round_about, y) != found[-1]:
            found.append((x + round_about, y))
    if round_about:
        pole = -90 * STEPS
        return [*found, (found[-1][0], pole), (found[0][0], pole)]
    return found[:-1] if found[0] == found[-1] else found


def packed(shapes: Sequence[Sequence[Point]]) -> bytes:
    """Rings as they are kept; see above."""
    out = bytearray()
    for ring in shapes:
        _put(out, len(ring))
        x = y = 0
        for point in ring:
            for step in (point[0] - x, point[1] - y):
                _put(out, step * 2 if step >= 0 else -step * 2 - 1)
            x, y = point
    return zlib.compress(bytes(out), 9)


def _put(out: bytearray, number: int) -> None:
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)


def main(path: str) -> None:
    """Write the land."""
    raw = Path(path).read_bytes()
    if sha256(raw).hexdigest() != SHA256:
        raise SystemExit(f"{path} is not land-50m.json of world-atlas 2.0.2")
    shapes = [ring for ring in rings(json.loads(raw)) if len(ring) > 2]
    LAND.write_bytes(packed(shapes))


if __name__ == "__main__":
    main(sys.argv[1])
