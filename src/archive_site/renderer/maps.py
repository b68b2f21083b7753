"""Drawings of places: land, degrees, marks with the names that fit; x and y in percent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import msgspec

from archive_site.model.maps import ASPECT, MapView, Mark, Spot, Window, marks_of, window_of
from archive_site.renderer.land import HIGH, WIDE, land
from archive_site.renderer.scale import COLUMN, NARROW, cut, percent, px, text_width
from archive_site.renderer.voice import Voice, worded

SMALLEST, LARGEST, SEVERAL = 5.0, 11.0, 10.0  # radii in px; of a mark for several places
WIDER = 3.0  # px by which a ring is larger
SMALL_APART, SMALL_LONGEST = 1 / 10, 4_000
LONGEST_NAME = 32  # characters
STEPS, LINES = (1, 2, 5, 10, 15, 30, 45), 7  # degrees between two lines; how many there are
NARROWEST = 1.5  # degrees that the whole width may show
_GAP, _LINE = 4, 16  # px between a mark and its name; height of a name


class Drawn(msgspec.Struct, frozen=True):
    """A mark as it is drawn: where, how large, as what, where it leads, what stands beside it."""

    x: str
    y: str
    radius: str
    shape: str  # dot | area | several
    places: int
    mark: Mark
    url: str = ""
    words: str = ""
    side: str = ""  # of its name: right | left; empty: it doesn't fit
    shown: str = ""  # class of the name: "", or only-wide where it fits the wider drawing alone


class Degree(msgspec.Struct, frozen=True):
    """A line of the grid that is named at the edge: how many degrees, on which side."""

    at: str  # in percent, from the left or from above
    degrees: int
    side: str  # N | S | E | W; empty: the equator, 0° or 180°


class Drawing(msgspec.Struct, frozen=True):
    """A map: paths in units of `land`, then what is drawn over them in percent and px."""

    land: str
    grid: str
    parallels: tuple[Degree, ...]
    meridians: tuple[Degree, ...]
    marks: tuple[Drawn, ...]
    least: str  # share of the width that may be enlarged to the whole
    shapes: frozenset[str]  # of its marks


def places_map(voice: Voice, view: MapView) -> Drawing:
    """The map of all places, each mark a link."""
    found = _drawn(voice, [mark for mark, _ in view.drawn])
    urls = {id(mark): url for mark, url in view.drawn}
    linked = [msgspec.structs.replace(each, url=urls[id(each.mark)]) for each in found]
    spots = [spot for mark, _ in view.drawn for spot in mark.spots]
    near = tuple((round(spot.lon, 1), round(spot.lat, 1)) for spot in spots)
    return _drawing(view.window, linked, land(view.window, near))


def small_map(voice: Voice, spots: Sequence[Spot]) -> Drawing:
    """The map of the places of one record; nothing in it is a link."""
    window = window_of(spots)
    path = land(window, longest=SMALL_LONGEST)
    return _drawing(window, _drawn(voice, marks_of(spots, window, SMALL_APART), NARROW), path)


def radius(spot: Spot, most: int) -> str:
    """The radius of a place's mark: its surface grows with the records that name it."""
    size = SMALLEST + (LARGEST - SMALLEST) * math.sqrt(spot.total / most if most else 0)
    return px(size + WIDER if spot.is_area else size)


def most_of(view: MapView) -> int:
    """The most records that a place of the map is named by."""
    return max((mark.total for mark, _ in view.drawn), default=0)


def shares(spot: Spot, window: Window) -> tuple[str, str]:
    """Where a place stands in the window, for the script of the map."""
    x, y = window.at(spot.lat, spot.lon)
    return f"{x:.5f}", f"{y:.5f}"


def _drawing(window: Window, marks: Sequence[Drawn], path: str) -> Drawing:
    wide = window.east - window.west
    step = next((step for step in STEPS if wide / step <= LINES), STEPS[-1])
    meridians = list(_lines(window.west, window.east, step))
    parallels = [(1 - share, degree) for share, degree in _lines(window.south, window.north, step)]
    grid = [f"M{round(x * WIDE)} 0v{HIGH}" for x, _ in meridians]
    grid += [f"M0 {round(y * HIGH)}h{WIDE}" for y, _ in parallels]
    return Drawing(
        land=path,
        grid="".join(grid),
        parallels=tuple(_degree(y, degree, "NS") for y, degree in parallels if 0.06 < y < 0.94),
        meridians=tuple(_degree(x, degree, "EW") for x, degree in meridians if 0.06 < x < 0.94),
        marks=tuple(marks),
        least=f"{min(NARROWEST / wide, 1):.4f}",
        shapes=frozenset(mark.shape for mark in marks),
    )


def _lines(low: float, high: float, step: int) -> Iterator[tuple[float, int]]:
    """Where the multiples of a step stand between two degrees, as shares from the lower one."""
    for number in range(math.ceil(low / step), math.ceil(high / step)):
        yield (number * step - low) / (high - low), number * step


def _degree(share: float, degree: int, sides: str) -> Degree:
    turned = (degree + 180) % 360 - 180
    side = sides[turned < 0] if turned % 180 else ""
    return Degree(percent(share), abs(turned), side)


def _drawn(voice: Voice, marks: Sequence[Mark], widest: int = COLUMN) -> list[Drawn]:
    """Marks with their names where these fit; larger ones lie below smaller ones."""
    most = max(mark.total for mark in marks)
    found = [_mark(voice, mark, most) for mark in marks]
    found.sort(key=lambda each: (-float(each.radius), each.mark.spots[0].label.ref))
    named: dict[int, Drawn] = {}
    for width, shown in ((NARROW, ""), (widest, "only-wide")):
        taken = [_round(each, width) for each in found]
        taken += [_beside(each, width) for each in named.values()]
        for number, each in enumerate(found):
            for side in ("right", "left") if number not in named else ():
                beside = msgspec.structs.replace(each, side=side, shown=shown)
                box = _beside(beside, width)
                if (
                    box[0] >= 0
                    and box[2] <= width
                    and not any(_meet(box, other) for other in taken)
                ):
                    named[number] = beside
                    taken.append(box)
                    break
    return [named.get(number, each) for number, each in enumerate(found)]


def _mark(voice: Voice, mark: Mark, most: int) -> Drawn:
    first, count = mark.spots[0], len(mark.spots)
    words = cut(worded(voice, first.label.short or first.label.title), LONGEST_NAME)
    return Drawn(
        x=percent(mark.x),
        y=percent(mark.y),
        radius=px(SEVERAL) if count > 1 else radius(first, most),
        shape="several" if count > 1 else "area" if first.is_area else "dot",
        places=count,
        mark=mark,
        words=f"{words} +{count - 1}" if count > 1 else words,
    )


Box = tuple[float, float, float, float]  # left, top, right, bottom in px


def _round(each: Drawn, width: int) -> Box:
    x, y, size = each.mark.x * width, each.mark.y * width / ASPECT, float(each.radius)
    return x - size, y - size, x + size, y + size


def _beside(each: Drawn, width: int) -> Box:
    left, top, right, bottom = _round(each, width)
    middle, long = (top + bottom) / 2, text_width(each.words) + _GAP
    ends = (right, right + long) if each.side == "right" else (left - long, left)
    return ends[0], middle - _LINE / 2, ends[1], middle + _LINE / 2


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
