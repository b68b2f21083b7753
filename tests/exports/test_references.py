"""What to cite, read back by the libraries of the formats."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_site.exports.references import bibtex, csl, ris
from archive_site.model.citing import Name, Work
from tests.builders import a_record, a_site
from tests.renderer.works import WORKS, a_work

# CSL-JSON 1.0.2: the types and variables that the schema has, of those that we write.
CSL_TYPES = {"article-newspaper", "document", "motion_picture", "webpage"}
CSL_TEXTS = {
    *("id", "type", "title", "container-title", "publisher", "publisher-place", "page", "genre"),
    *("language", "URL", "note"),
}
PLAIN = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12
)


def entry(work: Work) -> Any:
    """A work's BibTeX as its library reads it."""
    library = parse_string(bibtex(work))
    assert not library.failed_blocks
    (found,) = library.entries
    return found


def shaped(item: dict[str, Any]) -> None:
    """Hold an item of CSL-JSON against the schema's shapes."""
    assert item["type"] in CSL_TYPES
    for name, value in item.items():
        if name in CSL_TEXTS:
            assert isinstance(value, str)
            assert value
        elif name in ("author", "director"):
            assert value
            for each in value:
                assert set(each) in ({"literal"}, {"family", "given"})
        else:
            assert name in ("issued", "accessed")
            assert set(value) <= {"date-parts", "circa", "literal"}
            parts = value.get("date-parts", [])
            assert len(parts) in (0, 1, 2)
            assert all(1 <= len(each) <= 3 for each in parts)


@pytest.mark.parametrize("work", WORKS, ids=[work.key for work in WORKS])
def test_each_work_is_read_back_from_every_format(work: Work) -> None:
    names = [n.text for n in work.authors]
    (read,) = rispy.loads(ris(work) + "\n")
    assert read["id"] == work.key
    assert read.get("title", read.get("primary_title")) == work.title
    assert read.get("authors", read.get("first_authors", [])) == names
    assert read.get("secondary_title", "") == work.container
    fields = {field.key: field.value for field in entry(work).fields}
    assert entry(work).key == work.key
    assert fields.get("date", "") == work.date
    assert len(fields["author"].split(" and ")) == len(names) if names else "author" not in fields
    shaped(csl(work))


PLAINLY = ("2019-02-23", "2019-02")  # dates of which RIS says all


@pytest.mark.parametrize(
    ("date", "issued", "py", "da"),
    [
        ("2019-02-23", {"date-parts": [[2019, 2, 23]]}, "2019", "2019/02/23/"),
        ("2008/2010", {"date-parts": [[2008], [2010]]}, None, None),
        ("2008-05-08/..", {"literal": "2008-05-08/.."}, None, None),
        ("2019-02", {"date-parts": [[2019, 2]]}, "2019", "2019/02//"),
        ("2017~", {"date-parts": [[2017]], "circa": True}, "2017", "2017///"),
        (
            "1992-02-25/1992-02-26",
            {"date-parts": [[1992, 2, 25], [1992, 2, 26]]},
            "1992",
            None,
        ),
        ("199X", {"literal": "199X"}, None, None),
        ("[..2018-03-07]", {"literal": "[..2018-03-07]"}, None, None),
        ("", None, None, None),
    ],
)
def test_dates_say_no_more_than_is_known(
    date: str, issued: dict[str, Any] | None, py: str | None, da: str | None
) -> None:
    work = a_work(date=date)
    assert csl(work).get("issued") == issued
    (read,) = rispy.loads(ris(work) + "\n")
    assert (read.get("year"), read.get("date")) == (py, da)
    fields = {field.key: field.value for field in entry(work).fields}
    assert fields.get("date", "") == ("" if date.startswith("[") else date)  # biblatex: level 1
    assert (f"Dated {date} (EDTF)" in read["notes"]) == (bool(date) and date not in PLAINLY)


@settings(max_examples=60, deadline=None)
@given(PLAIN, PLAIN, PLAIN)
def test_no_text_breaks_an_entry(title: str, author: str, container: str) -> None:
    work = Work("article", "k", title, "/s/k/", authors=(Name(author),), container=container)
    assert {field.key for field in entry(work).fields} == {
        "author",
        "title",
        "journaltitle",
        "note",
    }
    lines = ris(work).splitlines()
    assert [line[:6] for line in lines] == [
        f"{tag}  - " for tag in ("TY", "ID", "AU", "TI", "T2", "N1", "ER")
    ]


@pytest.mark.parametrize("text", ["a\nER  - \nTY  - X", "a\r\nTY  - X", "a\u2028b", "a\x0bb"])
def test_no_line_of_a_text_is_a_line_of_ris(text: str) -> None:
    assert len(rispy.loads(ris(a_work(title=text, container=text)) + "\n")) == 1


def test_what_tex_would_take_for_a_command_is_written_out() -> None:
    fields = {
        field.key: field.value for field in entry(a_work(title=r"50 % & \x_{y} #1 $2 ~^")).fields
    }
    assert fields["title"] == (
        r"50 \% \& \textbackslash{}x\_\{y\} \#1 \$2 \textasciitilde{}\textasciicircum{}"
    )


def test_all_records_stand_in_one_file_a_format(tmp_path: Path, tiny_theme: object) -> None:
    files = {
        "content/people/d.md": a_record("person", title="Jane Doe", sort_name="Doe, Jane"),
        "content/sources/x.md": a_record(
            title="A notice",
            author=[{"agent": "people/d", "kind": "person"}],
            publisher="organizations/an-organization",
        ),
        "content/people/p.md": a_record(
            "person", title="Hidden Name", sort_name="Name, Hidden", shown="withheld"
        ),
        "content/sources/y.md": a_record(author=[{"agent": "people/p", "kind": "person"}]),
    }
    where = a_site(tmp_path, {**files, "content/archive.yaml": "title: T\nbase_url: https://a.b\n"})
    data = where.site / "data"
    items = {item["id"]: item for item in json.loads((data / "references.csl.json").read_bytes())}
    for item in items.values():
        shaped(item)
    assert items["x"]["author"] == [{"family": "Doe", "given": "Jane"}]
    assert items["x"]["container-title"] == "A organization"
    assert items["x"]["note"] == "Described at https://a.b/sources/x/"
    assert items["y"]["author"] == [{"literal": "name withheld"}]
    library = parse_string((data / "references.bib").read_text("utf-8"))
    assert not library.failed_blocks
    assert {each.key for each in library.entries} == set(items)
    assert len(rispy.loads((data / "references.ris").read_text("utf-8"))) == len(items)
    everything = b"".join(path.read_bytes() for path in where.site.rglob("*") if path.is_file())
    assert b"Hidden" not in everything


def test_a_film_is_by_its_director_and_the_producer_that_has_a_record(
    tmp_path: Path, tiny_theme: object
) -> None:
    credited = [
        {"agent": "Filmmakers (not named)", "role": "pro", "as_printed": "made by filmmakers"},
        {"agent": "organizations/an-organization", "role": "pro"},
        {"agent": "Doe, Jane", "role": "drt"},
        {"agent": "Somebody", "role": "spk"},
    ]
    where = a_site(tmp_path, {"content/films/x.md": a_record("film", credits=credited)})
    text = (where.site / "data/references.csl.json").read_bytes()
    found = next(item for item in json.loads(text) if item["id"] == "x")
    assert found["type"] == "motion_picture"
    assert found["director"] == [{"family": "Doe", "given": "Jane"}]
    assert found["publisher"] == "A organization"
    assert found.keys().isdisjoint({"URL", "note"})  # where the site will stand isn't known
    assert b"/films/x/" not in (where.site / "data/references.bib").read_bytes()
