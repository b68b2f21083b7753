"""The data files, read back by the libraries of their formats."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive_site.exports.csv_tables import table as csv_table
from tests.builders import a_claim, a_record, a_site, a_tiny_theme, built, write_archive

NEGATIVE = re.compile(r"-[0-9]+(\.[0-9]+)?")
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@pytest.fixture(autouse=True)
def _tiny_theme(tiny_theme: object) -> None:
    pass


def table(site: Path, name: str) -> list[dict[str, str]]:
    """The rows of a CSV file by the names of their columns."""
    text = (site / f"data/{name}.csv").read_bytes().decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def records(site: Path) -> dict[str, Any]:
    """The records of archive.json by reference."""
    document = json.loads((site / "data/archive.json").read_bytes())
    return {record["ref"]: record for record in document["records"]}


def cell(text: str) -> str:
    """A cell as the text that a record's file gives: without the apostrophe put before formulas."""
    return text[1:] if text[:1] == "'" and text[1:2] in FORMULAS else text


TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("=+-@'\",;|\n #:<&é"), st.characters(codec="utf-8")),
    max_size=20,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=5))
@example(["=HYPERLINK(1)", "+1", "-1", "@x", "'quoted", '"', "a,b", "a\nb"])
def test_every_text_is_read_back_from_both_formats_as_it_was(texts: list[str]) -> None:
    patch = pytest.MonkeyPatch()
    with TemporaryDirectory() as folder:
        a_tiny_theme(Path(folder) / "theme", patch)
        files: dict[str, str | bytes] = {"content/archive.yaml": "title: T\n"}
        for number, text in enumerate(texts):
            record = a_record("page", title="T", described_by=text, caution=[text, "x"])
            files[f"content/pages/p{number}.md"] = record
        where = write_archive(Path(folder), files)
        from_files = {
            f"p{n}": text for n, text in enumerate(map(as_read, texts)) if text is not None
        }
        if len(from_files) < len(texts):
            return  # a character that no record may hold
        built(where)
        rows = {row["id"]: row for row in table(where.site, "pages")}
        found = records(where.site)
        for name, text in from_files.items():
            assert cell(rows[name]["described_by"]) == text
            assert cell(rows[name]["caution"]) == f"{text} | x"
            if not NEGATIVE.fullmatch(text):
                assert not rows[name]["described_by"].startswith(FORMULAS)
            assert found[f"pages/{name}"]["fields"]["described_by"] == [text]
            assert found[f"pages/{name}"]["fields"]["caution"] == [text, "x"]
    patch.undo()


def as_read(text: str) -> str | None:
    """A text as a record that holds it gives it, or None where it may not stand in one."""
    from tests.builders import read  # noqa: PLC0415

    reading = read(a_record("page", described_by=text), "page")
    return None if reading.problems or not reading.record else reading.record.one("described_by")


@pytest.mark.parametrize("begins", [each for each in FORMULAS if each != "\r"])  # in no record
def test_no_cell_is_a_formula(begins: str) -> None:
    assert _safe_of(f"{begins}1+1") == f"'{begins}1+1"
    assert _safe_of(f"1{begins}1") == f"1{begins}1"


def _safe_of(text: str) -> str:
    raw = csv_table([[text]]).decode()
    ((found,),) = csv.reader(io.StringIO(raw, newline=""))
    return found


def test_a_table_has_a_row_a_record_in_the_order_of_its_list(tmp_path: Path) -> None:
    films = {"b": "1999", "a": "2001", "c": "1990"}
    files = {f"content/films/{n}.md": a_record("film", year=y) for n, y in films.items()}
    where = a_site(
        tmp_path, {**files, "content/archive.yaml": "title: T\nbase_url: https://a.b/x\n"}
    )
    rows = table(where.site, "films")
    assert [(row["id"], row["permalink"], row["year"]) for row in rows] == [
        ("c", "https://a.b/x/films/c/", "1990"),
        ("b", "https://a.b/x/films/b/", "1999"),
        ("a", "https://a.b/x/films/a/", "2001"),
        ("a-film", "https://a.b/x/films/a-film/", "2017"),
    ]


def test_columns_are_the_fields_that_some_record_gives(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    assert list(table(where.site, "places")[0]) == ["id", "ref", "permalink", "title", "kind"]


def test_references_are_written_as_such_and_citations_with_their_place(tmp_path: Path) -> None:
    files = {
        "content/events/e.md": a_record(
            "event", place=["a-place"], stated_by={"date": ["a-source ¶2", "a-source#c1"]}
        )
    }
    where = a_site(tmp_path, files)
    row = {row["id"]: row for row in table(where.site, "events")}["e"]
    assert row["place"] == "places/a-place"
    assert row["stated_by"] == "date: sources/a-source ¶2, sources/a-source c1"
    fields = records(where.site)["events/e"]["fields"]
    assert fields["place"] == [{"ref": "places/a-place", "title": "A place"}]
    assert fields["stated_by"][0]["date"][0] == {
        "ref": "sources/a-source",
        "title": "A source",
        "at": "¶2",
    }


def test_claims_have_a_table_of_their_own_with_all_that_is_printed(tmp_path: Path) -> None:
    claims = [
        a_claim(
            printed="=600",
            value=600,
            reads_as="more-than",
            group=["children"],
            counted="-people",
            quote="@quote",
            by=[{"agent": "people/a-person"}],
            basis="official",
        ),
        a_claim(id="c2", hold="yes", printed="SENTINEL"),
    ]
    where = a_site(tmp_path, {"content/sources/a-source.md": a_record(claims=claims)})
    (row,) = table(where.site, "claims")
    assert {name: text for name, text in row.items() if text} == {
        "source": "sources/a-source",
        "claim": "c1",
        "kind": "figure",
        "about": "events/an-event",
        "measure": "measures/killed",
        "group": "children",
        "printed": "'=600",
        "low": "600",
        "reads_as": "more-than",
        "counted": "'-people",
        "at": "¶5",
        "quote": "'@quote",
        "by": "agent: people/a-person",
        "basis": "official",
    }
    (claim,) = records(where.site)["sources/a-source"]["claims"]
    assert (claim["printed"], claim["low"], "high" in claim) == ("=600", "600", False)


def test_credits_have_a_table_of_their_own(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    assert table(where.site, "credits") == [
        {
            "record": "films/a-film",
            "field": "credits",
            "agent": "people/a-person",
            "role": "drt",
            "as_printed": "",
            "per": "sources/a-source ¶1",
        }
    ]


def test_json_holds_every_published_record_with_the_fields_of_its_file(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/films/d.md": a_record("film", status="draft")})
    found = records(where.site)
    assert set(found) == {
        *("sources/a-source", "screenings/a-screening", "events/an-event", "films/a-film"),
        *("documents/a-document", "people/a-person", "organizations/an-organization"),
        *("places/a-place", "measures/killed", "pages/about"),
    }
    film = found["films/a-film"]
    assert (film["type"], film["fields"]["title"], film["fields"]["year"]) == (
        "film",
        ["A film"],
        ["2017"],
    )


def test_a_person_shown_by_role_is_exported_by_role_where_records_name_them(
    tmp_path: Path,
) -> None:
    person = a_record(
        "person", title="N", standing="private", shown="role-only", shown_as="a speaker"
    )
    where = a_site(tmp_path, {"content/people/a-person.md": person})
    assert "people/a-person" not in records(where.site)
    assert not (where.site / "data/people.csv").exists()
    (row,) = table(where.site, "credits")
    assert row["agent"] == "a speaker"
    credit = records(where.site)["films/a-film"]["fields"]["credits"][0]
    assert credit["agent"] == [{"title": "a speaker"}]


@pytest.mark.parametrize(
    ("exports", "there", "gone"),
    [
        ("[json]", "data/archive.json", "data/films.csv"),
        ("[csv]", "data/films.csv", "data/archive.json"),
    ],
)
def test_an_archive_chooses_its_exports(
    tmp_path: Path, exports: str, there: str, gone: str
) -> None:
    where = a_site(tmp_path)
    (where.content / "archive.yaml").write_text(f"title: T\nexports: {exports}\n", "utf-8")
    built(where)
    assert (where.site / there).is_file()
    assert not (where.site / gone).exists()


@pytest.mark.parametrize(("exports", "some"), [("exports: []", False), ("exports:", True)])
def test_an_empty_list_of_exports_means_none(tmp_path: Path, exports: str, some: bool) -> None:
    where = a_site(tmp_path, {"content/archive.yaml": f"title: T\n{exports}\n"})
    found = [path for path in (where.site / "data").iterdir() if path.suffix != ".html"]
    assert bool(found) == some


def test_exports_are_text_in_utf_8_with_line_feeds(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/films/x.md": a_record("film", title="Şəhər\nikinci")})
    files = [path for path in (where.site / "data").iterdir() if path.suffix != ".html"]
    assert {path.suffix for path in files} == {".csv", ".json", ".bib", ".ris"}
    for path in files:
        raw = path.read_bytes()
        assert b"\r" not in raw
        assert raw.endswith(b"\n")
        assert raw.decode("utf-8")


def test_an_archive_without_records_has_files_that_can_be_read(tmp_path: Path) -> None:
    where = write_archive(tmp_path, {"content/archive.yaml": "title: T\n"})
    built(where)
    assert records(where.site) == {}
    assert json.loads((where.site / "data/references.csl.json").read_bytes()) == []
    assert (where.site / "data/references.bib").read_bytes() == b"\n"
