"""What a build writes, what it leaves alone, and what it puts right again."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from archive_site.builder.explain import explain
from archive_site.builder.ledger import open_ledger
from archive_site.builder.publish import MARKER
from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders, folders, unchanged
from tests.builders import a_record, a_site, an_archive, built, site_bytes, write_archive

SOURCE = "content/sources/a-source.md"
Stats = dict[str, tuple[int, int]]


def stats(site: Path) -> Stats:
    """Time of change and inode of every file of a site, by path: writing changes them."""
    return {
        path.relative_to(site).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in site.rglob("*")
        if path.is_file()
    }


def differing(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> set[str]:
    """Paths of files that are not what they were."""
    return {path for path in {**before, **after} if before.get(path) != after.get(path)}


def edit(where: Folders, path: str, old: str, new: str) -> set[str]:
    """Edit a file of an archive and build; the paths whose bytes that changed."""
    before = site_bytes(where.site)
    file = where.content.parent / path
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")
    written = set(built(where).written)
    changed = differing(before, site_bytes(where.site))
    assert written <= changed  # nothing is written that stays the same
    return changed


def cold(where: Folders) -> dict[str, bytes]:
    """What a first build into a new folder gives."""
    fresh = folders(where.content, where.site.with_name("cold"))
    shutil.rmtree(fresh.site, ignore_errors=True)
    fresh.ledger.unlink(missing_ok=True)
    built(fresh)
    return site_bytes(fresh.site)


def test_a_second_build_writes_no_file(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = stats(where.site)
    again = built(where)
    assert (again.written, again.removed) == ((), 0)
    assert again.unchanged == len(before) - 1  # all but the marker
    assert stats(where.site) == before


# Files younger than two seconds may change again unseen; the program is told that none is.
NO_RACE = """
import sys
import archive_site.builder.unchanged as unchanged
unchanged.RACE = 0
from archive_site.cli.main import main
try:
    main()
finally:
    heavy = {"click", "jinja2", "yaml", "msgspec", "babel"} & set(sys.modules)
    print("loaded:", *sorted(heavy))
"""


def run_without_race(folder: Path) -> str:
    """What a build prints, and which heavy libraries it loaded."""
    program = [sys.executable, "-c", NO_RACE, "build"]
    done = subprocess.run(program, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


def test_a_build_with_nothing_to_do_looks_at_the_files_and_loads_nothing(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive())
    first = run_without_race(tmp_path)
    before = stats(tmp_path / "site")
    second = run_without_race(tmp_path)
    assert "loaded: babel click jinja2 msgspec yaml" in first
    assert second.endswith("loaded:\n")
    assert stats(tmp_path / "site") == before
    count = len(before) - 1
    assert f"{count} files written, 0 removed, 0 unchanged" in first
    assert f"0 files written, 0 removed, {count} unchanged" in second
    told = "10 of 10 records published in site"
    assert told in first
    assert told in second


@pytest.mark.parametrize(
    "change",
    [
        lambda where: (where.content / "pages/new.md").write_text(a_record("page"), "utf-8"),
        lambda where: (where.content / "films/a-film.md").unlink(),
        lambda where: (where.content / "archive.yaml").write_text("title: Other\n", "utf-8"),
        lambda where: where.templates.mkdir() or (where.templates / "404.html").write_text("x"),
        lambda where: (where.site / "index.html").unlink(),
        lambda where: (where.site / "index.html").write_text("changed by hand"),
        lambda where: (where.site / "stray.html").write_text("put here by hand"),
        lambda where: (
            (where.content / "static").mkdir() or (where.content / "static/CNAME").write_text("x")
        ),
        lambda where: where.ledger.unlink(),
    ],
    ids=["new", "gone", "settings", "template", "deleted", "edited", "stray", "static", "ledger"],
)
def test_a_change_of_any_input_or_output_is_seen_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: object
) -> None:
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    where = a_site(tmp_path)
    assert unchanged(where) is not None
    assert callable(change)
    change(where)
    assert unchanged(where) is None


def test_an_output_changed_or_deleted_by_hand_is_put_right(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    for number, path in enumerate(sorted(before)):
        file = where.site / path
        if number % 2:
            file.unlink()
        else:
            file.write_bytes(b"by hand" + file.read_bytes())
    assert len(built(where).written) == len(before)
    assert site_bytes(where.site) == before


@pytest.mark.parametrize("path", ["index.html", "data/archive.json", "assets/site.css"])
def test_an_output_changed_by_hand_to_the_same_size_and_time_but_for_a_tick_is_put_right(
    tmp_path: Path, path: str
) -> None:
    where = a_site(tmp_path)
    before = (where.site / path).read_bytes()
    stat = (where.site / path).stat()
    (where.site / path).write_bytes(before[::-1])
    os.utime(where.site / path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert built(where).written == (path,)
    assert (where.site / path).read_bytes() == before


def test_what_is_put_into_the_site_by_hand_is_removed(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    (where.site / "stray.html").write_text("x")
    (where.site / "sources/stray").mkdir()
    (where.site / "sources/stray/index.html").write_text("x")
    (where.site / "link.html").symlink_to(where.content)
    (where.site / "sources/.new-1-index.html").write_text("half a pa")
    assert built(where).removed == 4
    assert site_bytes(where.site) == before
    assert not (where.site / "sources/stray").exists()
    assert (where.content / "archive.yaml").is_file()


def test_a_folder_where_a_file_must_stand_gives_way(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    for path in ("404.html", "data/archive.json"):
        (where.site / path).unlink()
        (where.site / path / "deep").mkdir(parents=True)
    (where.site / "404.html/deep/x.html").write_text("x")
    built(where)
    assert site_bytes(where.site) == before


def test_a_file_where_a_folder_must_stand_gives_way(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    shutil.rmtree(where.site / "sources")
    (where.site / "sources").write_text("x")
    built(where)
    assert site_bytes(where.site) == before


def test_the_output_folder_is_marked_as_ours(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    assert "archive-site" in (where.site / MARKER).read_text("utf-8")


def test_an_edit_of_a_second_paragraph_changes_one_page(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    changed = edit(where, SOURCE, "A second paragraph.", "Another second paragraph.")
    assert changed == {"sources/a-source/index.html"}


def test_an_edit_of_a_title_changes_only_the_pages_that_show_it(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/places/a-place.md": a_record("place", title="OLD TITLE")})
    shows = {path for path, body in site_bytes(where.site).items() if b"OLD TITLE" in body}
    changed = edit(where, "content/places/a-place.md", "OLD TITLE", "NEW TITLE")
    # The data page tells sizes and checksums of the files that show it.
    assert changed == shows | {"data/index.html"}
    assert "films/a-film/index.html" not in changed


def test_an_edit_of_a_summary_does_not_touch_those_who_mention_the_record(tmp_path: Path) -> None:
    place = "content/places/a-place.md"
    where = a_site(tmp_path, {place: a_record("place", summary="OLD SUMMARY")})
    shows = {path for path, body in site_bytes(where.site).items() if b"OLD SUMMARY" in body}
    changed = edit(where, place, "OLD SUMMARY", "NEW SUMMARY")
    assert changed == shows | {"data/index.html"}
    assert "events/an-event/index.html" not in changed


def test_a_record_renamed_leaves_nothing_behind(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/pages/old.md": a_record("page", title="P")})
    (where.content / "pages/old.md").rename(where.content / "pages/new.md")
    built(where)
    assert site_bytes(where.site) == cold(where)
    assert not (where.site / "old").exists()


def test_a_problem_leaves_the_old_site_as_it_was(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before, times = site_bytes(where.site), stats(where.site)
    (where.content / "films/a-film.md").write_text("no record", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "archive_site", "build"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert "the site is as it was" in done.stderr
    assert (site_bytes(where.site), stats(where.site)) == (before, times)


def test_a_problem_is_told_again_by_the_next_build(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/films/a-film.md": "no record"}))
    assert build(where).problems == build(where).problems
    assert not where.site.exists()


def test_a_warning_is_told_again_by_a_build_with_nothing_to_do(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive())
    warnings = [line for line in run_without_race(tmp_path).splitlines() if "warning" in line]
    assert warnings
    again = [line for line in run_without_race(tmp_path).splitlines() if "warning" in line]
    assert again == warnings


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no database at all" * 100),
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        lambda path: _set_version(path, 999),
        lambda path: _drop_table(path),
        lambda path: _scramble(path),
        lambda path: _fill(path, "reading", "blob", b"\xc1"),
        lambda path: _fill(path, "output", "why", "no json"),
        lambda path: _fill(path, "about", "value", "no json"),
    ],
    ids=[
        *("gone", "empty", "no-database", "cut", "other-schema", "no-table", "scrambled"),
        *("readings", "reasons", "remarks"),
    ],
)
def test_a_damaged_or_foreign_ledger_is_made_anew(tmp_path: Path, damage: object) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    assert callable(damage)
    damage(where.ledger)
    (where.site / "index.html").unlink()
    (where.content / "films/a-film.md").write_text(a_record("film", title="Changed"), "utf-8")
    assert unchanged(where) is None
    built(where)
    assert site_bytes(where.site) == cold(where) != before
    assert built(where).written == ()


def _set_version(path: Path, number: int) -> None:
    with sqlite3.connect(path) as ledger:
        ledger.execute(f"PRAGMA user_version = {number}")


def _drop_table(path: Path) -> None:
    with sqlite3.connect(path) as ledger:
        ledger.execute("DROP TABLE output")


def _fill(path: Path, table: str, column: str, value: object) -> None:
    with sqlite3.connect(path) as ledger:
        ledger.execute(f"UPDATE {table} SET {column} = ?", (value,))  # noqa: S608


def _scramble(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    for place in range(5000, len(raw), 97):
        raw[place] ^= 0xFF
    path.write_bytes(raw)


def test_a_ledger_of_another_site_folder_is_not_this_ones(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    other = folders(where.content, tmp_path / "other")
    assert other.ledger != where.ledger
    built(other)
    assert site_bytes(other.site) == site_bytes(where.site)
    assert built(where).written == ()


def why(where: Folders, url: str) -> str:
    """What `archive-site why` says of an address."""
    return "\n".join(explain(where, url))


def test_why_tells_what_a_page_would_be_written_again_for(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    assert why(where, "/films/a-film/").startswith("/films/a-film/: up to date; it is made from: ")
    assert "no page is planned" in why(where, "/films/none/")
    film = where.content / "films/a-film.md"
    film.write_text(film.read_text("utf-8").replace("A short notice.", "A long one."), "utf-8")
    assert why(where, "/films/a-film/") == (
        "/films/a-film/: it would be written again, because of its text, or the title of a "
        "record linked in it"
    )
    assert why(where, "films/a-film/index.html").endswith("linked in it")
    built(where)
    (where.site / "films/a-film/index.html").write_text("by hand")
    assert "changed or deleted since it was published" in why(where, "/films/a-film/")
    (where.content / "films/another.md").write_text(a_record("film"), "utf-8")
    assert why(where, "/films/another/") == "/films/another/: it is new"


def test_asking_why_changes_nothing_of_what_the_next_build_does(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    film = where.content / "films/a-film.md"
    film.write_text(film.read_text("utf-8").replace("A film", "A renamed film"), "utf-8")
    why(where, "/films/a-film/")
    built(where)
    assert site_bytes(where.site) == cold(where)
    assert b"A renamed film" in (where.site / "data/archive.json").read_bytes()


def test_links_lead_to_files_where_the_archive_asks_for_it(tmp_path: Path) -> None:
    as_folders = a_site(tmp_path / "a", {"content/archive.yaml": "title: T\nlinks: folder\n"})
    as_files = a_site(tmp_path / "b", {"content/archive.yaml": "title: T\nlinks: file\n"})
    page = "films/a-film/index.html"
    assert b'href="../../people/a-person/"' in (as_folders.site / page).read_bytes()
    assert b'href="../../people/a-person/index.html"' in (as_files.site / page).read_bytes()
    assert set(site_bytes(as_files.site)) == set(site_bytes(as_folders.site))


@pytest.mark.parametrize(
    "base", ["https://a.example", "https://a.example/", "https://a.example/x/"]
)
def test_canonical_addresses_have_the_base_address_and_are_left_out_without_one(
    tmp_path: Path, base: str
) -> None:
    where = a_site(tmp_path, {"content/archive.yaml": f"title: T\nbase_url: {base}\n"})
    page = (where.site / "films/a-film/index.html").read_text("utf-8")
    root = base.rstrip("/")
    assert f'<link rel="canonical" href="{root}/films/a-film/">' in page
    missing = (where.site / "404.html").read_text("utf-8")
    path = "/x/" if base.endswith("/x/") else "/"
    assert f'href="{path}assets/site.css"' in missing
    assert f'href="{path}assets/site.css"' not in page
    (where.content / "archive.yaml").write_text("title: T\n", "utf-8")
    assert built(where).left_out == ("canonical addresses",)
    assert "canonical" not in (where.site / "films/a-film/index.html").read_text("utf-8")


def test_an_own_template_stands_in_front_of_the_built_in_one(tmp_path: Path) -> None:
    own = {
        "templates/records/film.html": "<title>{{ page.title }}</title><p>OWN {{ view.kind }}",
        "templates/assets/own.css": "p {}",
    }
    where = a_site(tmp_path, own)
    assert (where.site / "films/a-film/index.html").read_text("utf-8").endswith("<p>OWN Film")
    assert (where.site / "assets/own.css").read_bytes() == b"p {}"
    assert b"OWN" not in (where.site / "places/a-place/index.html").read_bytes()
    (where.templates / "records/film.html").unlink()
    shutil.rmtree(where.templates / "assets")
    built(where)
    assert site_bytes(where.site) == cold(where)


def test_a_second_build_waits_for_the_first(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    program = [sys.executable, "-m", "archive_site", "build"]
    with open_ledger(where):
        second = subprocess.Popen(program, cwd=tmp_path, stdout=subprocess.PIPE, encoding="utf-8")
        with pytest.raises(subprocess.TimeoutExpired):
            second.wait(timeout=2)
        assert not where.site.exists()
    out, _ = second.communicate(timeout=30)
    assert "10 of 10 records published" in out
    assert second.returncode == 0


def test_builds_at_once_end_at_the_right_site(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    program = [sys.executable, "-m", "archive_site", "build"]
    several = [subprocess.Popen(program, cwd=tmp_path, stdout=subprocess.DEVNULL) for _ in range(3)]
    assert [each.wait(timeout=60) for each in several] == [0, 0, 0]
    assert site_bytes(where.site) == cold(where)


def test_drafts_and_withdrawn_records_are_named_and_have_no_page(tmp_path: Path) -> None:
    withdrawn = {"reason": "asked for", "date": "2026-01-01"}
    files = {
        "content/films/d.md": a_record("film", status="draft", title="SENTINEL"),
        "content/films/w.md": a_record(
            "film", status="withdrawn", withdrawn=withdrawn, title="SENTINEL"
        ),
    }
    where = write_archive(tmp_path, an_archive(files))
    done = built(where)
    assert (done.records, done.of) == (10, 12)
    assert done.unpublished == (("films/d", "draft"), ("films/w", "withdrawn"))
    assert not any(b"SENTINEL" in body for body in site_bytes(where.site).values())


def test_a_publication_and_its_return_to_draft_are_a_round_trip(tmp_path: Path) -> None:
    record = a_record("film", title="Other", status="draft")
    where = a_site(tmp_path, {"content/films/x.md": record})
    before = site_bytes(where.site)
    file = where.content / "films/x.md"
    file.write_text(record.replace('"draft"', '"published"'), "utf-8")
    built(where)
    assert "films/x/index.html" in site_bytes(where.site)
    assert site_bytes(where.site) == cold(where)
    file.write_text(record, "utf-8")
    built(where)
    assert site_bytes(where.site) == before


def test_exports_are_told_on_the_data_page_as_they_are(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    with open_ledger(where) as ledger:
        told = json.loads(ledger.about("export data/archive.json"))["told"]
    raw = (where.site / "data/archive.json").read_bytes()
    assert told[:2] == [len(json.loads(raw)["records"]), len(raw)]
    page = (where.site / "data/index.html").read_text("utf-8")
    assert told[2] in page
