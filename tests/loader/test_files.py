"""Threats 6 and 7: what lies in a content folder and isn't what it seems, and names of files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_site.builder.ledger import open_ledger
from archive_site.builder.prepare import prepare
from archive_site.builder.unchanged import Folders
from archive_site.model.ids import DEVICES, ID, LANGUAGES, MAX_ID, RESERVED, id_fault
from tests.builders import a_record, an_archive, built, site_bytes, write_archive


def problems_of(where: Folders) -> list[str]:
    """Everything said of a content folder, warnings left out."""
    with open_ledger(where) as ledger:
        return [str(each) for each in prepare(where, ledger).problems if not each.warning]


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A file that no archive may publish."""
    path = tmp_path / "outside.md"
    path.write_text(a_record("page", title="SENTINEL"), "utf-8")
    return path


@pytest.mark.parametrize("place", ["pages/x.md", "types/x.yaml", "static/x.txt", "archive.yaml"])
def test_a_link_that_leads_out_of_the_content_is_refused(
    tmp_path: Path, outside: Path, place: str
) -> None:
    where = write_archive(tmp_path / "archive", an_archive())
    link = where.content / place
    link.unlink(missing_ok=True)
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(outside)
    assert any(f"content/{place}:1:1: R028" in line for line in problems_of(where))


def test_a_link_into_private_is_refused(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/private/x.md": a_record("page")}))
    (where.content / "pages/x.md").symlink_to(where.content / "private/x.md")
    (line,) = problems_of(where)
    assert "content/pages/x.md:1:1: R028 a link that leads into private/" in line


def test_a_link_inside_the_content_is_read_like_the_file_itself(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/pages/x.md": a_record("page")}))
    (where.content / "pages/y.md").symlink_to(where.content / "pages/x.md")
    assert problems_of(where) == []


@pytest.mark.parametrize("target", ["nowhere.md", "y.md", ".", "..", "../..", "/", "/etc"])
def test_a_link_to_nothing_to_itself_or_to_a_folder_is_told(tmp_path: Path, target: str) -> None:
    where = write_archive(tmp_path, an_archive())
    (where.content / "pages/y.md").symlink_to(target)
    (line,) = problems_of(where)
    assert line.startswith("content/pages/y.md:1:1: R028 ")


def test_a_folder_behind_a_link_is_not_entered(tmp_path: Path, outside: Path) -> None:
    where = write_archive(tmp_path / "archive", an_archive())
    (where.content / "elsewhere").symlink_to(outside.parent)
    assert [line.partition(" ")[2][:4] for line in problems_of(where)] == ["R028"]


def test_a_pipe_is_passed_over_and_does_not_hang(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    os.mkfifo(where.content / "pages/pipe.md")
    os.mkfifo(where.content / "archive.yaml.md")
    os.mkfifo(tmp_path / "pipe")
    (where.content / "pages/link.md").symlink_to(tmp_path / "pipe")
    program = [sys.executable, "-m", "archive_site", "check"]
    done = subprocess.run(
        program, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=30, check=False
    )
    assert done.returncode == 1
    assert "content/pages/link.md:1:1: R028 this is no file (a pipe" in done.stderr
    assert "pipe.md" not in done.stderr.replace("link.md", "")


def test_a_link_in_the_templates_that_leads_out_is_refused(tmp_path: Path, outside: Path) -> None:
    where = write_archive(tmp_path / "archive", an_archive())
    where.templates.mkdir()
    (where.templates / "about.html").symlink_to(outside)
    (where.templates / "assets").symlink_to(outside.parent)
    assert [line.split(" ")[0] for line in problems_of(where)] == [
        "templates/about.html:1:1:",
        "templates/assets:1:1:",
    ]


def test_hidden_files_and_copies_of_editors_are_passed_over(tmp_path: Path) -> None:
    hidden: dict[str, str | bytes]
    hidden = {".x.md": "no record", "x.md~": "no record", ".git/x.md": "", ".DS_Store": b"\xff"}
    files: dict[str, str | bytes | None]
    files = {f"content/pages/{name}": text for name, text in hidden.items()}
    assert problems_of(write_archive(tmp_path, an_archive(files))) == []


def test_well_known_files_of_static_are_published(tmp_path: Path) -> None:
    names = ("CNAME", ".well-known/security.txt", ".nojekyll", ".htaccess")
    files = {f"content/static/{name}": "x" for name in names}
    where = write_archive(tmp_path, an_archive({**files, "content/static/.DS_Store": "x"}))
    for _ in range(2):
        built(where)
        assert all((where.site / name).is_file() for name in names)
        assert not (where.site / ".DS_Store").exists()


@given(st.text(max_size=90))
def test_a_name_is_an_id_or_is_told_one_that_is(stem: str) -> None:
    fault = id_fault(stem)
    allowed = ID.fullmatch(stem) and len(stem) <= MAX_ID
    assert bool(fault) != bool(allowed and stem not in DEVICES | RESERVED | LANGUAGES)
    if fault:
        cure = fault.rpartition("name the file ")[2].partition(".md")[0]
        assert id_fault(cure) == "", cure


@pytest.mark.parametrize(
    "stem",
    [
        *("CON", "con", "NUL", "aux", "com1", "lpt9", "by", "page", "index", "az", "..", "../x"),
        *(
            "a/b",
            "a.",
            "a b",
            "A",
            "-a",
            "a-",
            "a--b",
            "ſ",
            "ﬁ",
            "é",
            "e\u0301",
            "",
            "a" * 81,
            "a\n",
        ),
    ],
)
def test_names_that_some_disk_or_address_cannot_hold_are_no_ids(stem: str) -> None:
    assert id_fault(stem)


def test_two_names_that_are_one_on_a_mac_are_told_at_both(tmp_path: Path) -> None:
    record = a_record("page")
    files = {"content/pages/cafe.md": record, "content/pages/CAFE.md": record}
    lines = problems_of(write_archive(tmp_path, an_archive(files)))
    assert [line for line in lines if "R028" in line] == [
        "content/pages/CAFE.md:1:1: R028 pages/CAFE.md and pages/cafe.md are one file on many "
        "disks; rename one",
        "content/pages/cafe.md:1:1: R028 pages/cafe.md and pages/CAFE.md are one file on many "
        "disks; rename one",
    ]


def test_nothing_of_a_hostile_type_file_is_written_outside_the_site(tmp_path: Path) -> None:
    evil = (
        "label: Evil\nplural: Evils\nfolder: evils\naddress: /../../evil/{id}/\n"
        "fields: {'../../up': {kind: choice, facet: true, values: {a: a}}}\n"
    )
    files = {
        "content/types/evil.yaml": evil,
        "content/types/evil-too.yaml": evil.replace("/../../evil/{id}/", "//host/{id.__class__}"),
        "content/evils/x.md": "---\ntitle: X\n'../../up': a\n---\n",
    }
    where = write_archive(tmp_path / "archive", an_archive(files))
    codes = [line.split(" ")[1] for line in problems_of(where)]
    assert {"Y002", "Y005"} <= set(codes)
    assert not where.site.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive"]
    assert site_bytes(where.site) == {}
