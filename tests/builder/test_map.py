"""The map on built sites: made of coordinates alone, its list says what its marks say."""

from __future__ import annotations

import gzip
import random
import re
from pathlib import Path
from typing import Any

import pytest

from tests.builder.sites import cold, edit
from tests.builders import a_record, a_site, built, site_bytes


def a_place(lat: float, lon: float, precision: str = "settlement", **fields: Any) -> str:
    """A place with coordinates."""
    at = {"lat": lat, "lon": lon, "precision": precision}
    return a_record("place", coordinates=at, **fields)


def the_map(site: Path, name: str = "index.html") -> str:
    """The text of the map's page."""
    return (site / "map" / name).read_text("utf-8")


def drawn(page: str) -> str:
    """The drawing of a page."""
    return page[page.index('<svg class="map"') : page.index("<figcaption")]


def test_without_coordinates_there_is_no_map_and_no_way_to_one(tmp_path: Path) -> None:
    site = site_bytes(a_site(tmp_path).site)
    assert "map/index.html" not in site
    assert not any(b"/map/" in body for path, body in site.items() if path.endswith(".html"))


def test_the_map_can_be_switched_off(tmp_path: Path) -> None:
    files = {
        "content/archive.yaml": 'title: An archive\nmap: "false"\n',
        "content/places/a-place.md": a_place(40.4, 49.9),
    }
    site = site_bytes(a_site(tmp_path, files).site)
    assert "map/index.html" not in site
    assert b"<figure" not in site["places/a-place/index.html"]


def test_one_place_is_a_mark_that_leads_to_it_and_its_pages_show_it(tmp_path: Path) -> None:
    files = {"content/places/a-place.md": a_place(40.4, 49.9)}
    site = a_site(tmp_path, files).site
    assert drawn(the_map(site)).count('<a href="../places/a-place/"') == 1
    for page in ("places/a-place", "screenings/a-screening", "events/an-event"):
        text = (site / page / "index.html").read_text("utf-8")
        assert 'role="img"' in text[text.index("<figure") : text.index("</figure>")]


def test_what_a_mark_is_called_holds_no_markup(tmp_path: Path) -> None:
    files = {"content/places/a-place.md": a_place(40.4, 49.9, title="مدينة")}
    site = a_site(tmp_path, files).site
    assert 'data-n="مدينة"' in the_map(site)
    assert 'aria-label="Map: مدينة"' in (site / "places/a-place/index.html").read_text("utf-8")


def test_an_area_is_a_ring_and_a_settlement_a_dot(tmp_path: Path) -> None:
    files = {
        "content/places/a-place.md": a_place(40.4, 49.9),
        "content/places/a-country.md": a_place(48, 10, "country", title="Elsewhere"),
    }
    text = drawn(the_map(a_site(tmp_path, files).site))
    assert re.search(r'places/a-country/".*?class="area"', text)
    assert re.search(r'places/a-place/".*?class="dot"', text)


def test_places_near_each_other_share_a_mark_that_leads_to_their_names(tmp_path: Path) -> None:
    files = {
        "content/places/a-place.md": a_place(37.46, -122.2),
        "content/places/b-place.md": a_place(37.45, -122.18, title="Another"),
        "content/places/far.md": a_place(40, 47, title="Far"),
    }
    text = the_map(a_site(tmp_path, files).site)
    (anchor,) = re.findall(r'<a href="#(near-[a-z-]+)"', drawn(text))
    group = text[text.index(f'id="{anchor}"') :]
    assert group.index("places/a-place/") < group.index("</ul></li>")
    assert group.index("places/b-place/") < group.index("</ul></li>")


def test_the_list_names_every_place_with_its_records_and_its_precision(tmp_path: Path) -> None:
    files = {
        "content/places/a-place.md": a_place(40.4, 49.9, "region"),
        "content/places/nowhere.md": a_record("place", title="Nowhere"),
    }
    text = the_map(a_site(tmp_path, files).site)
    rows = text[text.index('id="h-places"') :]
    assert "40.4, 49.9 (region)" in rows
    assert "1 screening, 1 event" in rows
    assert rows.index("Without coordinates") < rows.index("../places/nowhere/")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of five hundred places."""
    chance = random.Random(1)  # noqa: S311
    places = {
        f"content/places/p{n}.md": a_place(
            round(chance.gauss(45, 14), 2), round(chance.gauss(20, 40), 2), title=f"Place {n}"
        )
        for n in range(500)
    }
    return a_site(tmp_path_factory.mktemp("many"), places).site


def test_five_hundred_places_stay_within_the_budget_and_all_are_listed(many: Path) -> None:
    pages = sorted((many / "map").rglob("index.html"))
    assert len(pages) > 1
    assert max(len(gzip.compress(page.read_bytes())) for page in pages) <= 30_000
    listed = [
        place
        for page in pages
        for place in re.findall(r'<li id="at-([a-z0-9-]+)"', page.read_text("utf-8"))
    ]
    assert sorted(listed) == sorted(f"p{n}" for n in range(500))


def test_every_mark_leads_somewhere(many: Path) -> None:
    page = many / "map/index.html"
    for href in re.findall(r'<a href="([^"]+)"', drawn(page.read_text("utf-8"))):
        path, _, anchor = href.partition("#")
        there = (page.parent / path / "index.html") if path else page
        assert there.is_file(), href
        assert not anchor or f'id="{anchor}"' in there.read_text("utf-8")


def test_moving_a_place_changes_the_map_and_the_pages_that_show_it(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/places/a-place.md": a_place(40.4, 49.9)})
    changed = edit(where, "content/places/a-place.md", "49.9", "51.5")
    assert {
        *("map/index.html", "places/a-place/index.html"),
        *("screenings/a-screening/index.html", "events/an-event/index.html"),
    } <= changed
    assert site_bytes(where.site) == cold(where)
    assert not built(where).written
