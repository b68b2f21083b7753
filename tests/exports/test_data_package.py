"""The tables and what `datapackage.json` says of them, read by the format's own library."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, validate
from frictionless.resources import TableResource

from tests.builders import a_claim, a_record, a_site

SETTINGS = (
    "title: An archive\nbase_url: https://a.example/\nkeeper: {name: K}\n"
    "licence: CC BY 4.0\nlicence_url: https://creativecommons.org/licenses/by/4.0/\n"
)
OWN = (
    "label: Sample\nplural: Samples\nfolder: samples\nfields:\n"
    "  id: {kind: text}\n  depth: {kind: number}\n"
)


@pytest.fixture(autouse=True)
def _tiny_theme(tiny_theme: object) -> None:
    pass


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of data of an archive with every type, one of its own, and what is hard."""
    speaker = a_record(
        "person", title="N", standing="private", shown="role-only", shown_as="a speaker"
    )
    source = a_record(
        url="https://b.example/x?y=ə",
        publisher="organizations/an-organization",
        about=["events/an-event", "people/a-person"],
        claims=[
            a_claim(printed="=600", value=600, reads_as="more-than"),
            a_claim(id="c2", part_of="c1", printed="-5", value=-5),
        ],
    )
    files = {
        "content/archive.yaml": SETTINGS,
        "content/people/a-person.md": speaker,
        "content/sources/a-source.md": source,
        "content/types/sample.yaml": OWN,
        "content/samples/s.md": a_record("sample", id="=x", depth=-4.5),
    }
    return a_site(tmp_path, files).site / "data"


def faults(data: Path) -> list[tuple[str, str]]:
    """What the library finds amiss: kind of fault and its note."""
    report = validate(str(data / "datapackage.json"))
    found = [*report.errors, *(fault for task in report.tasks for fault in task.errors)]
    return [(fault.type, fault.note) for fault in found]


def table_of(package: Package, name: str) -> TableResource:
    """A table of the package."""
    found = package.get_resource(name)
    assert isinstance(found, TableResource)
    return found


def described(data: Path, name: str) -> dict[str, Any]:
    """The schema of a table."""
    package = json.loads((data / "datapackage.json").read_bytes())
    found = next(each for each in package["resources"] if each["name"] == name)
    schema: dict[str, Any] = found["schema"]
    return schema


def test_every_table_is_as_the_data_package_says(data: Path) -> None:
    assert faults(data) == []
    package = Package(str(data / "datapackage.json"))
    tables = {path.stem for path in data.glob("*.csv")}
    assert {resource.name for resource in package.resources} == tables
    assert {"claims", "credits", "sources", "samples"} <= tables
    rows = table_of(package, "claims").read_rows()
    assert [(row["claim"], int(row["low"])) for row in rows] == [("c1", 600), ("c2", -5)]
    assert [float(row["depth"]) for row in table_of(package, "samples").read_rows()] == [-4.5]


def test_no_two_columns_of_a_table_have_one_name(data: Path) -> None:
    for path in data.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as table:
            head = next(csv.reader(table))
        assert len(head) == len(set(head)), path.name
        names = [field["name"] for field in described(data, path.stem)["fields"]]
        assert names == head


@pytest.mark.parametrize(
    ("table", "was", "now", "fault"),
    [
        ("sources", ",url,", ",", "missing-label"),
        ("claims", "sources/a-source,c1", "sources/b-source,c1", "foreign-key"),
        ("claims", "sources/a-source,c2", "sources/a-source,c1", "primary-key"),
        ("claims", "more-than", "more-or-less", "constraint-error"),
        ("samples", "-4.5", "'-4.5", "type-error"),
    ],
)
def test_what_is_amiss_in_a_table_is_told(
    data: Path, table: str, was: str, now: str, fault: str
) -> None:
    path = data / f"{table}.csv"
    text = path.read_text("utf-8")
    assert was in text
    path.write_text(text.replace(was, now), "utf-8")
    assert fault in {kind for kind, _ in faults(data)}


def test_keys_lead_to_other_tables_only_where_each_cell_names_a_record(data: Path) -> None:
    def keys(name: str) -> dict[str, str]:
        found = described(data, name).get("foreignKeys", [])
        return {key["fields"][0]: key["reference"]["resource"] for key in found}

    assert keys("claims") == {"source": "sources", "about": "events", "measure": "measures"}
    assert keys("measures") == {"about": "events"}
    assert keys("screenings") == {}  # films are several in a cell
    assert keys("sources") == {"publisher": "organizations"}


def test_the_package_names_its_licence_and_who_keeps_it(data: Path) -> None:
    package = json.loads((data / "datapackage.json").read_bytes())
    address = "https://creativecommons.org/licenses/by/4.0/"
    assert package["licenses"] == [{"name": "CC-BY-4.0", "path": address, "title": "CC BY 4.0"}]
    assert (package["homepage"], package["contributors"][0]["title"]) == ("https://a.example", "K")
