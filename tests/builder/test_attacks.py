"""What an attack on the whole found once; each stays found."""

import json
from pathlib import Path

import pytest

from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders
from tests.builder.sites import cold, edit
from tests.builders import a_claim, a_record, a_site, site_bytes


def errors(where: Folders) -> list[str]:
    """The codes of what stops a build, warnings left out."""
    return [problem.code for problem in build(where).problems if not problem.warning]


def test_a_base_address_that_is_more_than_an_address_is_refused(tmp_path: Path) -> None:
    hostile = 'https://x.example/"><script/src=/pwn.js></script>'
    where = a_site(tmp_path)
    settings = where.content / "archive.yaml"
    for address in (hostile, "https://x.example//evil.example", "mailto:a@b.c", "https://x/?q"):
        settings.write_text(f"title: T\nbase_url: {json.dumps(address)}\n", "utf-8")
        assert errors(where) == ["R019"]


def test_an_id_that_is_not_to_be_seen_is_in_no_heading_and_no_exported_note(tmp_path: Path) -> None:
    person = a_record(
        "person", title="T", sort_name="N", standing="private", shown="withheld", body=""
    )
    page = a_record("page", body="## On [[people/zz-secret]]\n", notes=["[[people/zz-secret]]"])
    where = a_site(
        tmp_path, {"content/people/zz-secret.md": person, "content/pages/a-page.md": page}
    )
    site = site_bytes(where.site)
    assert b"<h2" in site["a-page/index.html"]
    assert not [path for path, body in site.items() if b"zz-secret" in body or "zz-secret" in path]


def test_claims_stand_in_one_field_so_that_none_on_hold_is_overlooked(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    (where.content / "types").mkdir(exist_ok=True)
    own = "label: I\nplural: Is\nfolder: is\nfields:\n  testimony: {kind: claims, repeated: true}\n"
    (where.content / "types/interview.yaml").write_text(own, "utf-8")
    assert "Y002" in [problem.code for problem in build(where).problems]


def test_a_change_of_what_a_measure_is_about_reaches_the_table_of_claims(tmp_path: Path) -> None:
    files = {
        "content/events/one.md": a_record("event", title="One"),
        "content/events/two.md": a_record("event", title="Two"),
        "content/measures/m.md": a_record("measure", title="M", about="events/one"),
        "content/sources/s.md": a_record(
            "source", claims=[a_claim(kind="figure", measure="m", about=None, value=1)]
        ),
    }
    where = a_site(tmp_path, files)
    changed = edit(where, "content/measures/m.md", "events/one", "events/two")
    assert "data/claims.csv" in changed
    assert site_bytes(where.site) == cold(where)


@pytest.mark.parametrize("name", ["sources", "data", "index.html/x", "SOURCES"])
def test_a_file_in_the_way_of_a_folder_is_told_before_anything_is_written(
    tmp_path: Path, name: str
) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    path = where.content / "static" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("in the way", "utf-8")
    assert "L004" in [problem.code for problem in build(where).problems]
    assert site_bytes(where.site) == before


def test_two_spellings_that_fold_to_one_are_two_values_of_a_facet(tmp_path: Path) -> None:
    kinds = ("Film Noir", "film-noir!", "not stated")
    files = {
        f"content/films/f-{number}.md": a_record("film", title="F", kind=kind)
        for number, kind in enumerate(kinds)
    }
    where = a_site(tmp_path, files)
    pages = {path.split("/")[3] for path in site_bytes(where.site) if "films/by/kind/" in path}
    assert len(pages) >= len(kinds)


def test_many_headings_alike_are_no_work(tmp_path: Path) -> None:
    body = "## a\n\n" * 20_000
    where = a_site(tmp_path, {"content/pages/many.md": a_record("page", body=body)})
    assert b's-a-20000"' in site_bytes(where.site)["many/index.html"]


@pytest.mark.parametrize("name", ["a.md.txt", "a.MD", "a.markdown"])
def test_a_record_under_another_ending_is_not_passed_over(tmp_path: Path, name: str) -> None:
    where = a_site(tmp_path)
    (where.content / "films").mkdir(exist_ok=True)
    (where.content / "films" / name).write_text(a_record("film"), "utf-8")
    assert errors(where) == ["R029"]
    assert any("name it a.md" in problem.message for problem in build(where).problems)
