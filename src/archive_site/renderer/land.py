"""The land of a stretch of the globe as the path of a drawing; outlines alone, no borders.

`land.bin` is Natural Earth's 1:50m land (public domain), taken from world-atlas (ISC); how it is
written says `tools/land.py`, which made it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from math import dist, floor, sqrt
from pkgutil import get_data

from archive_site.model.maps import Window

WIDE, HIGH = 16000, 10000  # units of the drawing, `model.maps.ASPECT` to one
STEPS = 100  # of a degree
CELL = 20  # degrees: outlines are cut to whole cells first
BEYOND = 0.02  # of the window: outlines are cut so far outside of it
COARSE = 14.0  # units: less than a px at 1,000 px
FINE = 0.012  # degrees, near the places that are shown
NEAR = 1.0  # degrees
COARSEST = 40.0  # times what is meant
LONGEST = 30_000  # characters: some 13 KB when compressed

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # west, south, east, north
Ring = tuple[Box, tuple[Point, ...]]


@lru_cache(maxsize=512)
def land(window: Window, near: tuple[Point, ...] = (), longest: int = LONGEST) -> str:
    """The outlines in a window, drawn finer round some points (longitude, latitude).

    They are made coarser until the path has at most so many characters.
    """
    fine = _cells(near)
    shapes = [_shape(ring, window, fine) for ring in _clipped(window) if len(ring) > 2]
    factor = 1.0
    while True:
        path = "".join(_path(shape, factor) for shape in shapes)
        if len(path) <= longest or factor > COARSEST:
            return path
        factor *= 1.3


@lru_cache(maxsize=1)
def _rings() -> tuple[Ring, ...]:
    numbers = _numbers(zlib.decompress(get_data(__name__, "land.bin") or b""))
    found = []
    for length in numbers:
        x = y = 0
        ring = []
        for _ in range(length):
            x, y = x + _step(next(numbers)), y + _step(next(numbers))
            ring.append((x / STEPS, y / STEPS))
        found.append((_box(ring), tuple(ring)))
    return tuple(found)


def _numbers(raw: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in raw:
        number |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield number
            number = shift = 0


def _step(number: int) -> int:
    return -(number + 1 >> 1) if number & 1 else number >> 1


def _box(ring: Iterable[Point]) -> Box:
    xs, ys = zip(*ring, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _clipped(window: Window) -> Iterator[Sequence[Point]]:
    """The parts of rings that lie in a window, turned by whole rounds so that they meet it."""
    wide, high = window.east - window.west, window.north - window.south
    box = (
        window.west - BEYOND * wide,
        window.south - BEYOND * high,
        window.east + BEYOND * wide,
        window.north + BEYOND * high,
    )
    for part in _around(tuple(floor(side / CELL) for side in box)):
        yield _within(part, box)


@lru_cache(maxsize=64)
def _around(cells: tuple[int, ...]) -> tuple[Sequence[Point], ...]:
    """The parts of rings in the cells from one (west, south) to another (east, north).

    Windows of the same cells are cut from these, so that no long outline is cut for each of them.
    """
    west, south, east, north = (
        *(n * CELL for n in cells[:2]),
        *((n + 1) * CELL for n in cells[2:]),
    )
    found = []
    for (left, low, right, top), ring in _rings():
        for turn in (-720, -360, 0, 360, 720):
            if left + turn < east and right + turn > west and low < north and top > south:
                turned = [(x + turn, y) for x, y in ring]
                found.append(_within(turned, (west, south, east, north)))
    return tuple(found)


def _within(ring: Sequence[Point], box: Box) -> Sequence[Point]:
    """The part of a ring that lies in a box."""
    west, south, east, north = box
    for axis, bound, side in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        ring = _cut(ring, axis, bound, side)
    return ring


def _cut(ring: Sequence[Point], axis: int, bound: float, side: int) -> list[Point]:
    """The part of a ring on one side of a line (Sutherland and Hodgman)."""
    found: list[Point] = []
    if not ring:
        return found
    before = ring[-1]
    was = (before[axis] - bound) * side >= 0
    for point in ring:
        inside = (point[axis] - bound) * side >= 0
        if inside != was:
            share = (bound - before[axis]) / (point[axis] - before[axis])
            other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            found.append((bound, other) if axis == 0 else (other, bound))
        if inside:
            found.append(point)
        before, was = point, inside
    return found


def _cells(near: Iterable[Point]) -> frozenset[tuple[int, int]]:
    """The degrees of the globe that lie round points."""
    around = (-NEAR, 0.0, NEAR)
    return frozenset(
        (int((x + right) % 360), int(y + up + 90))
        for x, y in near
        for right, up in product(around, repeat=2)
    )


Corner = tuple[int, int, float]  # units from the left and from above; how far it juts out


def _shape(ring: Sequence[Point], window: Window, fine: frozenset[tuple[int, int]]) -> list[Corner]:
    """A ring in units of the drawing, without the points that a line can do without."""
    across, down = WIDE / (window.east - window.west), HIGH / (window.north - window.south)
    least = min(COARSE, FINE * across)
    limits = [least if (int(x % 360), int(y + 90)) in fine else COARSE for x, y in ring]
    points = [((x - window.west) * across, (window.north - y) * down) for x, y in ring]
    kept = _kept(points, limits)
    return [(round(points[n][0]), round(points[n][1]), kept[n]) for n in sorted(kept)]


def _path(shape: Sequence[Corner], factor: float) -> str:
    """The corners that jut out more than a factor of what is meant, by steps."""
    corners = [(x, y) for x, y, out in shape if out > factor]
    if len(corners) < 3:
        return ""
    x, y = corners[0]
    said = [f"M{x} {y}l"]
    for right, lower in corners[1:]:
        if (right, lower) != (x, y):
            gap = "" if len(said) == 1 or right < x else " "
            said.append(f"{gap}{right - x}{'' if lower < y else ' '}{lower - y}")
            x, y = right, lower
    return "".join(said) + "z" if len(said) > 2 else ""


def _kept(points: Sequence[Point], limits: Sequence[float]) -> dict[int, float]:
    """The points that keep a line within its limits (Douglas and Peucker), and how far over.

    None is further over than the one that the line was parted at before it.
    """
    first = points[0]
    far = max(range(len(points)), key=lambda n: dist(points[n], first))
    over = dist(points[far], first) / limits[far]
    kept = {0: over, far: over}
    waiting = [(0, far, over), (far, len(points), over)]
    while waiting:
        start, end, before = waiting.pop()
        middle, most = _farthest(points, limits, start, end)
        if middle != start:
            kept[middle] = most = min(most, before)
            waiting += [(start, middle, most), (middle, end, most)]
    return kept


def _farthest(
    points: Sequence[Point], limits: Sequence[float], start: int, end: int
) -> tuple[int, float]:
    """The point that is furthest over its limit from the line between two, and how far over.

    It is the first of the two where none is over. Most of the time of a map is spent here.
    """
    (x, y), (right, low) = points[start], points[end % len(points)]
    dx, dy = right - x, low - y
    long = dx * dx + dy * dy or 1.0  # where both are one, no share of nothing is taken
    middle, most = start, 1.0
    for number in range(start + 1, end):
        across, down = points[number]
        across -= x
        down -= y
        share = (across * dx + down * dy) / long
        if share > 0.0:
            share = min(share, 1.0)
            across -= share * dx
            down -= share * dy
        over = sqrt(across * across + down * down) / limits[number]
        if over > most:
            middle, most = number, over
    return middle, most
