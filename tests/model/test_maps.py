"""Windows of maps hold every place, across 180° too; every place is in one mark."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from archive_site.model.archive import Label
from archive_site.model.maps import ASPECT, Spot, Window, marks_of, window_of
from archive_site.model.record import Ref

PRECISIONS = ("building", "settlement", "district", "region", "country")


def a_spot(name: str, lat: float, lon: float, precision: str = "settlement") -> Spot:
    """A place with coordinates."""
    return Spot(Label(Ref(f"places/{name}"), f"/places/{name}/", name), lat, lon, precision)


DEGREES = st.floats(-90, 90), st.floats(-180, 180)
SPOTS = st.lists(st.tuples(*DEGREES, st.sampled_from(PRECISIONS)), min_size=1, max_size=40).map(
    lambda found: [a_spot(f"p{n}", *each) for n, each in enumerate(found)]
)


@given(SPOTS)
def test_every_place_stands_inside_the_window(spots: list[Spot]) -> None:
    window = window_of(spots)
    assert 0 < window.east - window.west <= 360.001
    assert window.south >= -90.001
    assert window.north <= 90
    for spot in spots:
        x, y = window.at(spot.lat, spot.lon)
        assert -0.001 <= x <= 1.001
        assert -0.001 <= y <= 1.001


@given(SPOTS)
def test_every_place_is_in_one_mark_and_marks_stand_apart(spots: list[Spot]) -> None:
    marks = marks_of(spots, window_of(spots), 0.05)
    named = [spot.label.ref for mark in marks for spot in mark.spots]
    assert sorted(named) == sorted(spot.label.ref for spot in spots)
    for one in marks:
        for other in marks:
            if one is not other:
                assert math.hypot(one.x - other.x, (one.y - other.y) / ASPECT) > 0.0498


def test_places_on_both_sides_of_180_degrees_are_shown_side_by_side() -> None:
    suva, apia = a_spot("suva", -18.14, 178.44), a_spot("apia", -13.83, -171.76)
    window = window_of([suva, apia])
    assert window.east - window.west < 30
    assert window.at(suva.lat, suva.lon)[0] < window.at(apia.lat, apia.lon)[0]


def test_a_country_is_shown_with_more_round_it_than_a_town() -> None:
    town, country = window_of([a_spot("a", 40, 47)]), window_of([a_spot("a", 40, 47, "country")])
    assert town.north - town.south < (country.north - country.south) / 2


def test_what_lies_outside_a_window_is_told_on_its_nearer_side() -> None:
    window = Window(170, -10, 190, 10)  # over 180°
    across = [window.at(0, lon)[0] for lon in (165, 170, -170, -165)]
    assert across == [-0.25, 0, 1, 1.25]
