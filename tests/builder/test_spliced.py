"""Exports are put together of what was published, where that holds what would be made again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import msgspec
import pytest

from archive_site.builder.derive import _mark, exported
from archive_site.builder.ledger import in_memory
from archive_site.builder.prepare import prepare
from archive_site.builder.spliced import Left
from archive_site.builder.unchanged import Folders, folders
from archive_site.exports import csv_tables, json_archive, references
from archive_site.model.archive import Label
from archive_site.model.citing import works
from archive_site.model.record import Record, Ref
from tests.builders import a_claim, a_record, a_site, built, site_bytes, write_archive

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _tiny_theme(tiny_theme: object) -> None:
    pass


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is made anew from here on: the file, and the record that a stretch of it is of."""
    found: list[tuple[str, str]] = []
    one, cells = json_archive._plain, csv_tables.cell

    def plain(archive: object, site: object, record: Record) -> object:
        found.append(("archive.json", record.ref))
        return one(archive, site, record)  # type: ignore[arg-type]

    def cited(record: Record, *rest: object) -> object:
        found.append(("references", record.ref))
        return works(record, *rest)  # type: ignore[arg-type]

    def cell(*given: Any) -> str:
        found.append(("csv", ""))
        return cells(*given)

    monkeypatch.setattr(json_archive, "_plain", plain)
    monkeypatch.setattr(references, "works", cited)
    monkeypatch.setattr(csv_tables, "cell", cell)
    return found


def an_archive_of_sources(folder: Path) -> Folders:
    """Nine sources, of which three name their publisher and one a person."""
    bodies = {f"content/organizations/{name}.md": a_record("organization") for name in "ab"}
    files = {
        f"content/sources/s{number}.md": a_record(
            title=f"Source {number}",
            publisher="organizations/a" if number < 3 else "organizations/b",
            claims=[a_claim()] if number == 5 else None,
        )
        for number in range(9)
    }
    return a_site(folder, {**bodies, **files})


def equal_to_a_cold_one(where: Folders, folder: Path) -> bool:
    cold = folders(where.content, folder / "cold")
    built(cold)
    return site_bytes(where.site) == site_bytes(cold.site)


def test_of_an_edited_record_alone_a_stretch_is_made(
    tmp_path: Path, made: list[tuple[str, str]]
) -> None:
    where = an_archive_of_sources(tmp_path)
    made.clear()
    path = where.content / "sources/s4.md"
    path.write_text(path.read_text().replace("Source 4", "Another = title"))
    built(where)
    assert {each for each in made if each[0] != "csv"} == {
        ("archive.json", "sources/s4"),
        ("references", "sources/s4"),
    }
    assert len([each for each in made if each[0] == "csv"]) < 30  # one row of one table
    assert equal_to_a_cold_one(where, tmp_path)


def test_of_those_that_name_a_record_stretches_are_made(
    tmp_path: Path, made: list[tuple[str, str]]
) -> None:
    where = an_archive_of_sources(tmp_path)
    made.clear()
    write_archive(
        tmp_path, {"content/organizations/a.md": a_record("organization", title="Renamed")}
    )
    built(where)
    named = {f"sources/s{number}" for number in range(3)} | {"organizations/a"}
    assert {ref for name, ref in made if name == "archive.json"} == named
    assert equal_to_a_cold_one(where, tmp_path)


@pytest.mark.parametrize("change", ["bytes", "gone", "shorter"])
def test_nothing_is_taken_from_a_file_that_is_not_as_it_was_left(
    tmp_path: Path, change: str
) -> None:
    where = an_archive_of_sources(tmp_path)
    (tmp_path / "content/sources/s4.md").write_text(a_record(title="Another"))
    for name in ("archive.json", "references.bib", "sources.csv"):
        path = where.site / "data" / name
        times, body = path.stat(), path.read_bytes()
        path.unlink()
        if change != "gone":
            path.write_bytes(body.replace(b"Source", b"Sauces") if change == "bytes" else body[:-9])
            os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    built(where)
    assert equal_to_a_cold_one(where, tmp_path)


def test_a_field_that_no_record_had_before_gives_every_row_a_column(tmp_path: Path) -> None:
    where = an_archive_of_sources(tmp_path)
    write_archive(tmp_path, {"content/sources/s8.md": a_record(page="3")})
    built(where)
    assert equal_to_a_cold_one(where, tmp_path)


def test_records_added_and_deleted_leave_the_others_where_they_belong(tmp_path: Path) -> None:
    where = an_archive_of_sources(tmp_path)
    write_archive(tmp_path, {"content/sources/a-first.md": a_record(date="1900")})
    (where.content / "sources/s8.md").rename(where.content / "sources/z.md")
    (where.content / "sources/z.md").write_text(a_record(aliases=["s8"]))
    built(where)
    assert equal_to_a_cold_one(where, tmp_path)
    refs = [
        each["ref"]
        for each in json.loads((where.site / "data/archive.json").read_bytes())["records"]
    ]
    assert "sources/a-first" in refs
    assert "sources/s8" not in refs


class Watched(dict[Ref, Label]):
    """Labels that tell which of them were asked for."""

    asked: set[object]

    def __getitem__(self, key: Ref) -> Label:
        self.asked.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.asked.add(key)
        return super().__contains__(key)

    def get(self, key: Ref, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)


def test_a_stretch_is_made_of_no_more_than_its_mark_tells() -> None:
    outline = prepare(folders(ROOT / "content", ROOT / "site"), in_memory()).outline
    marks = {_mark(outline, ref): record for ref, record in outline.archive.records.items()}
    labels = Watched(outline.archive.labels)
    labels.asked = set()
    outline.archive = msgspec.structs.replace(outline.archive, labels=labels)
    count = 0
    for file in exported(outline):
        for each in file.make().stretches:
            labels.asked.clear()
            each.make()
            record, count = marks[each.mark], count + 1
            told = {record.ref, *(ref for ref, _ in record.mentions)}
            assert labels.asked <= {*told, None}, (file.name, record.ref)
    assert count > 4 * len(marks)


def test_references_follow_what_an_own_type_calls_a_genre(tmp_path: Path) -> None:
    genre = "fields: {genre: {kind: choice, required: true, values: {report: {label: %s}}}}\n"
    files = {
        "content/types/source.yaml": genre % "account",
        "content/sources/a-source.md": a_record(issuer_kind="ngo"),
    }
    where = a_site(tmp_path, files)
    write_archive(tmp_path, {"content/types/source.yaml": genre % "relation"})
    built(where)
    assert equal_to_a_cold_one(where, tmp_path)


@pytest.mark.parametrize("seams", [b"\xc1", msgspec.msgpack.encode(["alike", 1])])
def test_of_seams_that_are_none_nothing_is_taken(tmp_path: Path, seams: bytes) -> None:
    (tmp_path / "a.json").write_bytes(b"[]")
    assert Left(tmp_path, {"a.json": seams}).stretches("a.json", "alike") == {}
