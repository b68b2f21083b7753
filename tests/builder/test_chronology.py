"""The chronology: years, lanes each for itself, what has no date apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive_site.builder.pages import chronology, home
from archive_site.builder.unchanged import Folders
from tests.builders import a_record, a_site, built, site_bytes

YEARS = {"1988": 1, "1992": 2, "2019": 3}


@pytest.fixture
def where(tmp_path: Path) -> Folders:
    """A site of sources in three years, of a screening in one of them, and of an undated event."""
    files = {
        f"content/sources/s{year}-{number}.md": a_record(title=f"Source {year} {number}", date=year)
        for year, count in YEARS.items()
        for number in range(count)
    }
    return a_site(
        tmp_path,
        {
            **files,
            "content/sources/a-source.md": None,
            "content/films/a-film.md": a_record("film"),
            "content/screenings/a-screening.md": a_record(
                "screening", title="The screening", date="2019~", date_note="Said so."
            ),
            "content/events/an-event.md": a_record(
                "event", title="The event", date=None, date_note="Nobody says."
            ),
        },
    )


def titles(where: Folders, path: str) -> list[str]:
    """The titles on a page of the chronology, in their order."""
    text = (where.site / "chronology" / path / "index.html").read_text("utf-8")
    return re.findall(r'<p class="t"><a[^>]*>([^<]*)</a>', text)


def lanes(where: Folders, path: str) -> list[tuple[str, str]]:
    """The lanes that a page leads to, and what it says of them."""
    text = (where.site / "chronology" / path / "index.html").read_text("utf-8")
    (nav,) = re.findall(r'<ul class="key lanes">.*?</ul>', text, re.DOTALL)
    return re.findall(r'<a href="([^"]*)"[^>]*>([^<]*)</a>', nav)


def test_each_lane_has_its_own_chronology(where: Folders) -> None:
    assert titles(where, "shown") == ["The screening"]
    assert titles(where, "happened") == ["The event"]
    written = titles(where, "written")
    assert written[0] == "Source 1988 0"
    assert len(written) == sum(YEARS.values())
    assert [words for _, words in lanes(where, "shown")] == [
        *("All, 8", "Happened, 1", "Shown, 1", "Written, 6"),
    ]


def test_what_has_no_date_stands_apart_at_the_end(where: Folders) -> None:
    text = (where.site / "chronology/index.html").read_text("utf-8")
    assert text.index('id="undated"') > text.index('id="y2019"')
    assert titles(where, "")[-1] == "The event"


def test_a_long_chronology_has_a_page_for_each_year_and_lane(
    where: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (chronology, home):
        monkeypatch.setattr(module, "MARKS", 3)
    (where.content / "archive.yaml").write_text("title: Another\n", "utf-8")
    built(where)
    assert titles(where, "2019") == ["The screening", *(f"Source 2019 {n}" for n in range(3))]
    assert titles(where, "written/2019") == [f"Source 2019 {n}" for n in range(3)]
    assert lanes(where, "2019") == [
        ("../../chronology/2019/", "All, 4"),
        ("../../chronology/shown/#y2019", "Shown, 1"),
        ("../../chronology/written/2019/", "Written, 3"),
    ]
    every = {f"/{path.removesuffix('index.html')}" for path in site_bytes(where.site)}
    page = (where.site / "index.html").read_text("utf-8")
    drawn = re.findall(r'<a href="\./(chronology/[^"#]*)[^"]*"><title>', page)
    assert drawn
    assert {f"/{path}" for path in drawn} <= every


def test_an_archive_of_one_lane_has_no_lanes_to_choose(tmp_path: Path) -> None:
    where = a_site(
        tmp_path,
        {
            "content/sources/a-source.md": a_record(),
            "content/events/an-event.md": None,
            "content/screenings/a-screening.md": None,
            "content/films/a-film.md": a_record("film"),
            "content/measures/killed.md": None,
        },
    )
    assert not (where.site / "chronology/written").exists()
    assert "key lanes" not in (where.site / "chronology/index.html").read_text("utf-8")
