"""Calendars, the feed and the sitemap, read back by other people's readers."""

from __future__ import annotations

import datetime
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import feedparser
import icalendar
import pytest
from lxml import etree

from archive_site.builder.pages import feeds
from archive_site.builder.unchanged import Folders
from archive_site.model.calendars import days
from tests.builder.sites import cold, edit
from tests.builders import a_record, a_site, built, site_bytes

BASE = "https://archive.example/films"
SETTINGS = f"title: An archive\nbase_url: {BASE}\nkeeper: {{name: A keeper}}\n"
LONG = "Şəhərində; bir, film \\ və “söz” " * 6
UTC = datetime.UTC


def a_screening(day: str | None, **more: Any) -> str:
    """A screening at a date; one that is uncertain says why."""
    given = {"date": day, "date_note": "As the source says.", "added": "2024-05-06", **more}
    return a_record("screening", **given)


def an_archive(folder: Path, **screenings: str) -> Folders:
    """A site with a base address and these screenings."""
    files = {f"content/screenings/{name}.md": text for name, text in screenings.items()}
    own = {"content/archive.yaml": SETTINGS, "content/screenings/a-screening.md": None}
    source = {"content/sources/a-source.md": a_record(added="2024-05-07")}
    return a_site(folder, {**own, **source, **files})


def events(where: Folders, path: str) -> list[icalendar.Event]:
    """The entries of a calendar, as its reader gives them."""
    raw = (where.site / path).read_bytes()
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    found = icalendar.Calendar.from_ical(raw)
    assert not found.errors
    return list(found.events)


def test_a_screening_at_a_time_is_an_entry_in_its_zone(tmp_path: Path) -> None:
    zone = "America/Los_Angeles"
    where = an_archive(
        tmp_path,
        one=a_screening("2018-03-07", time="19:30", zone=zone, title=LONG, place=["a-place"]),
    )
    (one,) = events(where, "screenings/one/calendar.ics")
    assert one.uid == f"{BASE}/screenings/one/"
    assert one["summary"] == LONG.strip()
    assert one["location"] == "A place"
    assert isinstance(one.start, datetime.datetime)
    assert one.start.astimezone(UTC) == datetime.datetime(2018, 3, 8, 3, 30, tzinfo=UTC)
    assert one.decoded("dtstamp") == datetime.datetime(2024, 5, 6, tzinfo=UTC)
    page = (where.site / "screenings/one/index.html").read_text("utf-8")
    assert 'href="calendar.ics"' in page or 'href="../../screenings/one/calendar.ics"' in page


def test_without_a_time_an_entry_is_of_whole_days(tmp_path: Path) -> None:
    where = an_archive(
        tmp_path,
        one=a_screening("2018-02-28"),
        some=a_screening("2018-12-30/2019-01-02", time="19:30"),
    )
    one, some = events(where, "screenings/calendar.ics")
    assert (one.start, one.end) == (datetime.date(2018, 2, 28), datetime.date(2018, 3, 1))
    assert (some.start, some.end) == (datetime.date(2018, 12, 30), datetime.date(2019, 1, 3))


def test_a_time_without_a_zone_is_that_of_the_place(tmp_path: Path) -> None:
    where = an_archive(tmp_path, one=a_screening("2018-02-28", time="20:00"))
    (one,) = events(where, "screenings/one/calendar.ics")
    assert one.start == datetime.datetime(2018, 2, 28, 20)  # noqa: DTZ001 - it has none


def test_what_states_no_day_is_given_none(tmp_path: Path) -> None:
    unsure = ("2018-03", "2018", "2018-03-07~", "2018-03-07?", "201X", "2018-03/2018-04", "2018-21")
    named = {f"unsure-{number}": a_screening(day) for number, day in enumerate(unsure)}
    where = an_archive(tmp_path, two=a_screening("2018-03-09"), **named)
    assert {days(day) for day in unsure} == {None}
    for name in named:
        assert not (where.site / f"screenings/{name}/calendar.ics").exists()
        page = (where.site / f"screenings/{name}/index.html").read_text("utf-8")
        assert "No calendar entry" in page
    assert [each.uid for each in events(where, "screenings/calendar.ics")] == [
        f"{BASE}/screenings/two/"
    ]
    assert "1 of 8 records" in (where.site / "screenings/index.html").read_text("utf-8")


@pytest.mark.parametrize("day", ["[..2018-03-07]", "[2018-03-07..]", "2018-03-07/..", ""])
def test_an_open_date_states_no_day(day: str) -> None:
    assert days(day) is None


def test_drafts_and_withdrawn_records_are_in_no_calendar(tmp_path: Path) -> None:
    gone = {"withdrawn": {"reason": "request", "date": "2024-01-01"}}
    where = an_archive(
        tmp_path,
        one=a_screening("2018-03-07"),
        two=a_screening("2018-03-08", status="draft", title="Not said"),
        three=a_screening("2018-03-09", status="withdrawn", title="Gone", **gone),
    )
    every = [path for path, _ in site_bytes(where.site).items() if path.endswith(".ics")]
    assert sorted(every) == [
        *("events/an-event/calendar.ics", "events/calendar.ics", "screenings/calendar.ics"),
        "screenings/one/calendar.ics",
    ]
    assert len(events(where, "screenings/calendar.ics")) == 1


def test_the_zone_in_a_calendar_says_the_offset(tmp_path: Path) -> None:
    held = [
        *(("America/Los_Angeles", day) for day in ("2018-03-11", "2018-11-04", "2018-07-01")),
        *(("Asia/Baku", day) for day in ("1992-02-26", "2010-07-01", "2022-07-01")),
        *(("Europe/London", day) for day in ("1970-06-01", "1941-06-01")),
        *(("UTC", "2018-01-01"), ("Asia/Kathmandu", "2018-01-01"), ("Europe/Dublin", "2018-01-01")),
    ]
    screenings = {
        f"s{number}": a_screening(day, time="12:00", zone=zone)
        for number, (zone, day) in enumerate(held)
    }
    where = an_archive(tmp_path, **screenings)
    for name, (zone, day) in zip(screenings, held, strict=True):
        raw = (where.site / f"screenings/{name}/calendar.ics").read_bytes()
        found = icalendar.Calendar.from_ical(raw)
        (told,) = (each for each in found.subcomponents if isinstance(each, icalendar.Timezone))
        noon = datetime.datetime.fromisoformat(f"{day}T12:00")
        offset = told.to_tz(lookup_tzid=False).utcoffset(noon)
        assert offset == ZoneInfo(zone).utcoffset(noon), (zone, day)


def test_an_edit_elsewhere_leaves_a_calendar_as_it_was(tmp_path: Path) -> None:
    where = an_archive(tmp_path, one=a_screening("2018-03-07"), two=a_screening("2018-03-08"))
    changed = edit(where, "content/screenings/one.md", "2018-03-07", "2018-03-06")
    assert {path for path in changed if path.endswith(".ics")} == {
        *("screenings/calendar.ics", "screenings/one/calendar.ics"),
    }
    assert site_bytes(where.site) == cold(where)


def test_the_feed_tells_what_was_added_last(tmp_path: Path) -> None:
    where = an_archive(
        tmp_path,
        one=a_screening("2018-03-07", title="<One> & more"),
        two=a_screening("2018-03-08", title_kind="supplied", title="Two"),
    )
    found = feedparser.parse((where.site / "feed.xml").read_bytes())
    assert not found.bozo
    assert found.version == "atom10"
    assert found.feed.id == f"{BASE}/feed.xml"
    assert found.feed.updated == "2024-05-07T00:00:00Z"
    assert [entry.id for entry in found.entries] == [
        *(f"{BASE}/sources/a-source/", f"{BASE}/screenings/two/", f"{BASE}/screenings/one/"),
    ]
    assert found.entries[1].title == "[Two]"
    assert found.entries[2].title == "<One> & more"
    home = (where.site / "index.html").read_text("utf-8")
    assert 'id="h-added">Latest additions</h2>' in home
    assert home.count('type="application/atom+xml">What is added') == 1


def test_where_all_was_added_on_one_day_the_feed_is_one_of_the_ways_in(tmp_path: Path) -> None:
    one = a_screening("2018-03-07", added="2024-05-07")
    home = (an_archive(tmp_path, one=one).site / "index.html").read_text("utf-8")
    assert "Latest additions</h2>" not in home
    ways = home[home.index('id="h-ways"') :]
    assert ways.count('type="application/atom+xml">What is added') == 1


def locations(where: Folders, name: str = "sitemap.xml") -> dict[str, str]:
    """The addresses of a sitemap with the days of their last change."""
    tree = etree.fromstring((where.site / name).read_bytes())
    return {loc.text: loc.getparent().findtext("{*}lastmod", "") for loc in tree.iter("{*}loc")}


def test_the_sitemap_names_every_record_with_its_last_change(tmp_path: Path) -> None:
    corrected = [{"date": "2024-06-01", "field": "title", "was": "x", "why": "y"}]
    where = an_archive(tmp_path, one=a_screening("2018-03-07", corrections=corrected))
    found = locations(where)
    assert found[f"{BASE}/screenings/one/"] == "2024-06-01"
    assert found[f"{BASE}/sources/a-source/"] == "2024-05-07"
    assert found[f"{BASE}/films/a-film/"] == ""
    assert found[f"{BASE}/"] == found[f"{BASE}/sources/"] == ""
    paths = {url.removeprefix(f"{BASE}/") for url in found}
    assert all((where.site / path / "index.html").exists() for path in paths)


def test_the_sitemap_follows_two_records_that_change_places(tmp_path: Path) -> None:
    first, second = a_screening("2018-03-07"), a_screening("2019-03-07")
    where = an_archive(tmp_path, one=first, two=second)
    before = list(locations(where))
    (where.content / "screenings/one.md").write_text(second, "utf-8")
    (where.content / "screenings/two.md").write_text(first, "utf-8")
    built(where)
    assert list(locations(where)) != before
    assert site_bytes(where.site) == cold(where)


def test_a_sitemap_that_would_be_long_is_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "MOST", 7)
    where = an_archive(tmp_path, one=a_screening("2018-03-07"))
    several = list(locations(where))
    assert len(several) > 1
    names = [url.removeprefix(f"{BASE}/") for url in several]
    every = [url for name in names for url in locations(where, name)]
    assert len(every) == len(set(every))
    assert f"{BASE}/screenings/one/" in every


def test_without_a_base_address_there_is_none_of_them(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    assert not [path for path in site_bytes(where.site) if path.endswith((".ics", ".xml"))]
    assert built(where).left_out


def test_at_the_ends_of_the_calendar_an_entry_has_no_time(tmp_path: Path) -> None:
    zones, ends = ("Asia/Baku", "America/Los_Angeles"), ("0001-01-01", "9999-12-31")
    held = {f"s{number}": each for number, each in enumerate(product(ends, zones))}
    where = an_archive(
        tmp_path,
        **{name: a_screening(day, time="23:30", zone=zone) for name, (day, zone) in held.items()},
    )
    for name, (day, zone) in held.items():
        (one,) = events(where, f"screenings/{name}/calendar.ics")
        assert one.start == datetime.date.fromisoformat(day), zone
