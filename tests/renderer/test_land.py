"""The land of a window: what is land is inside the path, what is sea is not; never too long."""

from __future__ import annotations

import re

import pytest

from archive_site.model.maps import Window
from archive_site.renderer.land import HIGH, LONGEST, WIDE, land

WORLD = Window(-180, -60, 180, 85)
CAUCASUS = Window(39, 35, 55, 45)
FIJI = Window(170, -25, 190, -12)

Point = tuple[float, float]


def outlines(path: str) -> list[list[Point]]:
    """The corners of each ring of a path, in units of the drawing."""
    found = []
    for ring in path.split("z")[:-1]:
        numbers = [int(number) for number in re.findall(r"-?\d+", ring)]
        x, y = 0, 0
        corners: list[Point] = []
        for right, lower in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + right, y + lower
            corners.append((x, y))
        found.append(corners)
    return found


def is_land(path: str, window: Window, lat: float, lon: float) -> bool:
    """Whether a point is inside an odd number of rings."""
    x, y = window.at(lat, lon)
    x, y = x * WIDE, y * HIGH
    inside = False
    for ring in outlines(path):
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside


@pytest.mark.parametrize(
    ("window", "lat", "lon", "expected"),
    [
        (WORLD, 48, 10, True),
        (WORLD, 0, -30, False),
        (WORLD, 67, -175, True),  # the land that crosses 180°
        (WORLD, 66, 175, True),
        (CAUCASUS, 40, 47, True),
        (CAUCASUS, 41, 51, False),  # the Caspian is a hole
        (FIJI, -17.8, 178, True),
        (FIJI, -16.5, 179.3, True),
        (FIJI, -20, -175, False),
    ],
)
def test_land_is_inside_and_sea_outside(
    window: Window, lat: float, lon: float, expected: bool
) -> None:
    assert is_land(land(window), window, lat, lon) is expected


def test_a_coast_near_a_place_is_drawn_finer() -> None:
    near = ((-122.4, 37.8),)
    assert not is_land(land(WORLD, near), WORLD, 37.75, -122.7)
    assert len(land(WORLD, near)) > len(land(WORLD))


def test_a_path_is_never_longer_than_asked_for() -> None:
    everywhere = tuple(
        (float(lon), float(lat)) for lon in range(-170, 170, 9) for lat in range(-50, 80, 9)
    )
    assert len(land(WORLD, everywhere)) <= LONGEST
    assert 0 < len(land(WORLD, longest=3000)) <= 3000
