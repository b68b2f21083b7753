"""Places on a map: where they are, which stretch of the globe shows them, which marks stand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise, product

import msgspec

from archive_site.model.archive import Label, Shown
from archive_site.model.message import Message
from archive_site.model.record import Record

ASPECT = 1.6  # width of every map by its height
MARGIN = 0.12  # of the span of the places, on each side
NORTHMOST, SOUTHMOST = 85.0, -90.0
POINTS = ("building", "settlement")  # precisions that name a point; the others name an area
LEAST = {"country": 40.0, "region": 20.0}  # degrees of latitude that a map shows at least
LEAST_OF_POINTS = 10.0


class Spot(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place with coordinates in degrees (WGS 84), and how precisely these say where it is."""

    label: Label
    lat: float
    lon: float
    precision: str
    said: tuple[Shown, ...] = ()  # the coordinates and their precision, as its page says them
    counts: tuple[Message, ...] = ()  # of records that name it, type by type
    total: int = 0

    @property
    def anchor(self) -> str:
        """The id of its row in the list beside the map."""
        return "at-" + self.label.ref.partition("/")[2]

    @property
    def is_area(self) -> bool:
        """Whether the coordinates stand for an area whose extent they don't give."""
        return self.precision not in POINTS


class Window(msgspec.Struct, frozen=True):
    """A stretch of the globe in degrees; `east` is above 180 where it crosses that meridian."""

    west: float
    south: float
    east: float
    north: float

    def at(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a point stands, in shares of the width from the left, of the height from above."""
        turned = self.west + (lon - self.west) % 360
        if turned > self.east and turned - self.east > self.west + 360 - turned:
            turned -= 360
        x = (turned - self.west) / (self.east - self.west)
        return x, (self.north - lat) / (self.north - self.south)


class Mark(msgspec.Struct, frozen=True):
    """A mark of the map: one place, or several that are too near each other to be told apart.

    It stands at the first of them, the one that most records name.
    """

    x: float  # as `Window.at`
    y: float
    spots: tuple[Spot, ...]

    @property
    def anchor(self) -> str:
        """The id of the part of the list that names its places."""
        return "near-" + self.spots[0].label.ref.partition("/")[2]

    @property
    def total(self) -> int:
        """The most records that one of its places is named by; they are not summed."""
        return max(spot.total for spot in self.spots)


class MapView(msgspec.Struct, frozen=True, omit_defaults=True):
    """The map and the list beside it, cut into pages; the drawing stands on the first."""

    window: Window
    marks: tuple[Mark, ...]  # of this page, with the places of the list
    drawn: tuple[tuple[Mark, str], ...] = ()  # all marks, each with the address it leads to
    without: tuple[tuple[Label, tuple[Message, ...]], ...] = ()  # places without coordinates
    total: int = 0  # places with coordinates
    number: int = 1
    of: int = 1
    url: str = "/map/"


def located(record: Record) -> tuple[float, float, str] | None:
    """Latitude, longitude and precision of a record that gives coordinates."""
    for value in record.all("coordinates"):
        lat, lon = value.one("lat"), value.one("lon")
        if lat and lon:
            return float(lat), float(lon), value.one("precision")
    return None


def window_of(spots: Sequence[Spot]) -> Window:
    """The least stretch with a margin that shows all places, across 180° where that is shorter."""
    south, north = min(spot.lat for spot in spots), max(spot.lat for spot in spots)
    west, wide = _stretch([spot.lon for spot in spots])
    least = max(LEAST.get(spot.precision, LEAST_OF_POINTS) for spot in spots)
    high = max((north - south) * (1 + 2 * MARGIN), least)
    wide = wide * (1 + 2 * MARGIN)
    middle, across = (south + north) / 2, west + wide / (1 + 2 * MARGIN) / 2
    narrowing = max(math.cos(math.radians(middle)), 0.3)
    if wide * narrowing / high < ASPECT:
        wide = ASPECT * high / narrowing
    else:
        high = wide * narrowing / ASPECT
    reach = NORTHMOST if north <= NORTHMOST else 90.0
    wide, high = min(wide, 360.0), min(high, reach - SOUTHMOST)
    top = min(max(middle + high / 2, SOUTHMOST + high), reach)
    west = (across - wide / 2 + 180) % 360 - 180
    return Window(*(round(each, 4) for each in (west, top - high, west + wide, top)))


def _stretch(lons: Iterable[float]) -> tuple[float, float]:
    """The western end and the width of the shortest stretch that holds all longitudes."""
    ordered = sorted({(lon + 180) % 360 - 180 for lon in lons})
    gaps = [(after - before, after) for before, after in pairwise(ordered)]
    gap, west = max([*gaps, (ordered[0] + 360 - ordered[-1], ordered[0])])
    return west, 360 - gap


def marks_of(spots: Iterable[Spot], window: Window, apart: float) -> list[Mark]:
    """Places as marks that stand `apart` from each other, in shares of the map's width."""
    groups: dict[tuple[int, int], list[tuple[float, float, list[Spot]]]] = {}
    found: list[tuple[float, float, list[Spot]]] = []
    for spot in sorted(spots, key=lambda spot: (-spot.total, spot.label.ref)):
        x, y = window.at(spot.lat, spot.lon)
        cell = (int(x / apart), int(y / ASPECT / apart))
        near = (
            group
            for right, down in product((-1, 0, 1), repeat=2)
            for group in groups.get((cell[0] + right, cell[1] + down), ())
        )
        least = min(near, key=lambda group: _between(group, x, y), default=None)
        if least and _between(least, x, y) < apart:
            least[2].append(spot)
        else:
            found.append((x, y, [spot]))
            groups.setdefault(cell, []).append(found[-1])
    return [Mark(round(x, 4), round(y, 4), tuple(members)) for x, y, members in found]


def _between(group: tuple[float, float, list[Spot]], x: float, y: float) -> float:
    return math.hypot(x - group[0], (y - group[1]) / ASPECT)
