"""A tenth record type is one YAML file: pages, list, facets, checks and exports follow."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import html5lib
import pytest

from archive_site.builder.site import build
from tests.builder.sites import cold
from tests.builders import INTERVIEW, a_record, a_site, an_archive, built, site_bytes, write_archive

TYPE = "content/types/interview.yaml"


def an_interview(**fields: Any) -> str:
    """The text of an interview's file."""
    given: dict[str, Any] = {
        "title": "An interview",
        "narrator": "a-person",
        "date": "2020",
        "consent": "oral",
    }
    return a_record("interview", **{**given, **fields})


def text_of(page: bytes) -> str:
    """All words of a page."""
    return " ".join(" ".join(html5lib.parse(page, namespaceHTMLElements=False).itertext()).split())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A site with two interviews and one in draft."""
    sessions = [{"date": "2020-01-02", "place": "a-place", "length": "52 min"}]
    files = {
        TYPE: INTERVIEW,
        "content/interviews/one.md": an_interview(sessions=sessions, date="2020-01-02"),
        "content/interviews/two.md": an_interview(title="Another", consent="written", date="1999"),
        "content/interviews/three.md": an_interview(status="draft", title="SENTINEL"),
    }
    where = a_site(tmp_path_factory.mktemp("interviews"), files)
    found = site_bytes(where.site)
    assert found == cold(where)
    return found


def test_a_record_of_an_own_type_has_a_page_with_its_fields(pages: dict[str, bytes]) -> None:
    text = text_of(pages["interviews/one/index.html"])
    for words in ("Interview", "An interview", "Narrator", "Ann Person", "oral", "A place"):
        assert words in text
    assert "52 min" in text


def test_an_own_type_has_a_list_in_its_order_and_a_way_there(pages: dict[str, bytes]) -> None:
    text = text_of(pages["interviews/index.html"])
    assert text.index("Another") < text.index("An interview")
    assert "2 records" in text
    assert "Interviews" in text_of(pages["index.html"])
    assert not any(b"SENTINEL" in body for body in pages.values())


def test_an_own_type_has_facets(pages: dict[str, bytes]) -> None:
    facets = {path for path in pages if path.startswith("interviews/by/")}
    assert facets == {
        "interviews/by/narrator/a-person/index.html",
        "interviews/by/consent/oral/index.html",
        "interviews/by/consent/written/index.html",
    }
    assert "1 record" in text_of(pages["interviews/by/consent/written/index.html"])


def test_an_own_types_relation_is_named_where_it_leads_to(pages: dict[str, bytes]) -> None:
    assert "gave interviews" in text_of(pages["people/a-person/index.html"])


def test_an_own_type_with_a_lane_stands_in_the_chronology(pages: dict[str, bytes]) -> None:
    assert "Another" in text_of(pages["chronology/index.html"])


def test_an_own_type_is_exported(pages: dict[str, bytes]) -> None:
    rows = list(csv.DictReader(pages["data/interviews.csv"].decode().splitlines()))
    assert [(row["id"], row["consent"]) for row in rows] == [("two", "written"), ("one", "oral")]
    records = json.loads(pages["data/archive.json"])["records"]
    assert [record["ref"] for record in records if record["type"] == "interview"] == [
        "interviews/two",
        "interviews/one",
    ]


@pytest.mark.usefixtures("tiny_theme")
def test_records_of_an_own_type_are_checked(tmp_path: Path) -> None:
    files = {
        TYPE: INTERVIEW,
        "content/interviews/a.md": an_interview(narrator=None, consent="maybe", date=None),
        "content/interviews/b.md": an_interview(narrator="nobody", sessions=[{"length": "long"}]),
    }
    done = build(write_archive(tmp_path, an_archive(files)))
    assert [str(each).split(" ")[:2] for each in done.problems if not each.warning] == [
        ["content/interviews/a.md:2:1:", "R015"],
        ["content/interviews/a.md:2:1:", "R015"],
        ["content/interviews/a.md:3:10:", "R013"],
        ["content/interviews/b.md:3:11:", "L001"],
        ["content/interviews/b.md:6:23:", "R024"],
    ]


@pytest.mark.usefixtures("tiny_theme")
def test_an_own_template_is_used_for_an_own_type(tmp_path: Path) -> None:
    files = {
        TYPE: INTERVIEW,
        "content/interviews/a.md": an_interview(),
        "templates/records/interview.html": "OWN {{ page.title }}",
    }
    where = a_site(tmp_path, files)
    assert (where.site / "interviews/a/index.html").read_bytes() == b"OWN An interview"


@pytest.mark.usefixtures("tiny_theme")
def test_a_type_that_goes_takes_its_pages_with_it(tmp_path: Path) -> None:
    where = a_site(tmp_path, {TYPE: INTERVIEW, "content/interviews/a.md": an_interview()})
    (where.content.parent / TYPE).unlink()
    done = build(where)
    (problem,) = [each for each in done.problems if not each.warning]
    assert "R029 no record type has the folder 'interviews'" in str(problem)
    (where.content / "interviews/a.md").unlink()
    where.permalinks.unlink()
    built(where)
    assert site_bytes(where.site) == cold(where)
    assert not (where.site / "interviews").exists()


@pytest.mark.usefixtures("tiny_theme")
def test_a_field_added_to_a_built_in_type_is_read_shown_and_exported(tmp_path: Path) -> None:
    gauge = "fields:\n  gauge: {kind: choice, values: {a16: 16 mm, a35: 35 mm}, facet: true}\n"
    files = {"content/types/film.yaml": gauge, "content/films/x.md": a_record("film", gauge="a16")}
    pages = site_bytes(a_site(tmp_path, files).site)
    assert b"16 mm" in pages["films/x/index.html"]
    assert "films/by/gauge/a16/index.html" in pages
    assert b"gauge" in pages["data/films.csv"].splitlines()[0]
