"""What a build writes, what it leaves alone, and what it puts right again."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from pathlib import Path
from time import time_ns

import pytest
from msgspec import to_builtins

from archive_site.builder.explain import explain
from archive_site.builder.ledger import Kept, in_memory, open_ledger
from archive_site.builder.publish import MARKER
from archive_site.builder.site import build
from archive_site.builder.unchanged import RACE, Folders, folders, inputs_of, unchanged
from archive_site.cli.say import built_lines
from tests.builder.sites import cold, edit, stats
from tests.builders import a_record, a_site, an_archive, built, site_bytes, write_archive

SOURCE = "content/sources/a-source.md"

pytestmark = pytest.mark.usefixtures("tiny_theme")


def test_what_is_left_out_without_an_address_of_the_site_is_said_in_one_line(
    tmp_path: Path,
) -> None:
    where = a_site(tmp_path, {"content/archive.yaml": "title: T\n"})
    said = [line for line in built_lines(to_builtins(built(where)), where) if "base_url" in line]
    (line,) = said
    assert "canonical addresses, JSON-LD, sitemap, feed of latest additions, calendars" in line


def test_a_second_build_writes_no_file(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = stats(where.site)
    again = built(where)
    assert (again.written, again.removed) == ((), 0)
    assert again.unchanged == len(before) - 1  # all but the marker
    assert stats(where.site) == before


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
        lambda where: where.permalinks.unlink(),
        lambda where: where.permalinks.write_text("/films/gone/\n", "utf-8"),
    ],
    ids=[
        *("new", "gone", "settings", "template", "deleted", "edited", "stray", "static", "ledger"),
        *("no addresses", "addresses"),
    ],
)
def test_a_change_of_any_input_or_output_is_seen_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: object
) -> None:
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    where = a_site(tmp_path)
    assert unchanged(where, inputs_of(where)) is not None
    assert callable(change)
    change(where)
    assert unchanged(where, inputs_of(where)) is None


def test_what_changed_a_moment_before_a_build_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = a_site(tmp_path)
    assert (
        unchanged(where, inputs_of(where)) is None
    )  # it might change once more within one tick of its clock
    ledger, long_ago = in_memory(), RACE
    ledger.time = 2 * RACE
    assert ledger.is_sure(Kept(long_ago - 1, 5, "", b""), long_ago - 1, 5)
    assert not ledger.is_sure(Kept(long_ago, 5, "", b""), long_ago, 5)
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    assert unchanged(where, inputs_of(where)) is not None


def test_what_changed_while_a_build_ran_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    monkeypatch.setattr("archive_site.builder.ledger.RACE", 0)
    where = a_site(tmp_path)
    with open_ledger(where) as ledger:
        last = json.loads(ledger.about("last"))
        assert last["time"] == ledger.time  # both are of when the build began
        during = time_ns()
    with open_ledger(where) as ledger:
        assert not ledger.is_sure(Kept(during, 5, "", b""), during, 5)


def test_a_folder_in_place_of_another_is_seen_though_times_and_sizes_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    where = write_archive(tmp_path, an_archive())
    films, other = where.content / "films", tmp_path / "other"
    shutil.copytree(films, other)
    text, stat = (other / "a-film.md").read_text("utf-8"), (films / "a-film.md").stat()
    (other / "a-film.md").write_text(text.replace("A film", "B film"), "utf-8")
    os.utime(other / "a-film.md", ns=(stat.st_atime_ns, stat.st_mtime_ns))
    built(where)
    assert unchanged(where, inputs_of(where)) is not None
    films.rename(tmp_path / "before")
    other.rename(films)
    assert unchanged(where, inputs_of(where)) is None


def test_an_older_template_of_another_size_or_time_is_seen_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    template = tmp_path / "templates/own.html"
    for text, time in (("one", 1_000), ("three", 1_000), ("seven", 2_000)):
        template.parent.mkdir(exist_ok=True)
        template.write_text(text)
        os.utime(template, (time, time))
        where = folders(tmp_path / "content")
        assert unchanged(where, inputs_of(where)) is None
        a_site(tmp_path)
        assert unchanged(where, inputs_of(where)) is not None


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


def test_an_output_changed_by_hand_to_the_same_size_and_time_is_put_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_site.builder.unchanged.RACE", 0)
    where = a_site(tmp_path)
    page = where.site / "index.html"
    before, stat = page.read_bytes(), page.stat()
    page.write_bytes(before[::-1])
    os.utime(page, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert unchanged(where, inputs_of(where)) is None
    assert built(where).written == ("index.html",)
    assert page.read_bytes() == before


def test_what_is_put_into_the_site_by_hand_is_removed(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = site_bytes(where.site)
    (where.site / "stray.html").write_text("x")
    (where.site / "sources/stray").mkdir()
    (where.site / "sources/stray/index.html").write_text("x")
    (where.site / "link.html").symlink_to(where.content)
    (where.site / "sources/.new-1-index.html").write_text("half a pa")
    done = built(where)
    assert done.removed == 4
    assert done.strange == ("link.html", "sources/stray/index.html", "stray.html")
    said = "removed, as no build made it: link.html, sources/stray/index.html, stray.html. What"
    assert [line for line in built_lines(to_builtins(done), where) if line.startswith(said)]
    assert site_bytes(where.site) == before
    more = where.content / "films/more.md"
    more.write_text(a_record("film"), "utf-8")
    built(where)
    for gone in (more, where.permalinks):
        gone.unlink()
    done = built(where)
    assert done.removed > 0
    assert done.strange == ()
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


def beside_search(paths: set[str]) -> set[str]:
    """Paths without the index of search, which changes with the words of a record."""
    return {path for path in paths if not path.startswith("search/")}


def test_an_edit_of_a_second_paragraph_changes_one_page(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    changed = edit(where, SOURCE, "A second paragraph.", "Another second paragraph.")
    assert beside_search(changed) == {"sources/a-source/index.html"}


def test_an_edit_of_a_title_changes_only_the_pages_that_show_it(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/places/a-place.md": a_record("place", title="OLD TITLE")})
    shows = {path for path, body in site_bytes(where.site).items() if b"OLD TITLE" in body}
    changed = edit(where, "content/places/a-place.md", "OLD TITLE", "NEW TITLE")
    # The data page tells sizes and checksums of the files that show it.
    assert beside_search(changed) == beside_search(shows) | {"data/index.html"}
    assert "films/a-film/index.html" not in changed


def test_an_edit_of_a_summary_does_not_touch_those_who_mention_the_record(tmp_path: Path) -> None:
    place = "content/places/a-place.md"
    where = a_site(tmp_path, {place: a_record("place", summary="OLD SUMMARY")})
    shows = {path for path, body in site_bytes(where.site).items() if b"OLD SUMMARY" in body}
    changed = edit(where, place, "OLD SUMMARY", "NEW SUMMARY")
    assert beside_search(changed) == beside_search(shows) | {"data/index.html"}
    assert "events/an-event/index.html" not in changed


def test_an_edit_in_the_same_tick_of_the_clock_is_seen(tmp_path: Path) -> None:
    film = a_record("film", title="One")
    where = a_site(tmp_path, {"content/films/a-film.md": film})
    path = where.content / "films/a-film.md"
    stat = path.stat()
    path.write_text(film.replace("One", "Two"), "utf-8")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert path.stat().st_size == stat.st_size
    built(where)
    assert b"Two" in (where.site / "films/a-film/index.html").read_bytes()


def test_a_record_renamed_leaves_nothing_behind(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/pages/old.md": a_record("page", title="P")})
    (where.content / "pages/old.md").rename(where.content / "pages/new.md")
    where.permalinks.unlink()
    built(where)
    assert site_bytes(where.site) == cold(where)
    assert not (where.site / "old").exists()


def test_a_problem_is_told_again_by_the_next_build(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/films/a-film.md": "no record"}))
    assert build(where).problems == build(where).problems
    assert not where.site.exists()


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
    assert unchanged(where, inputs_of(where)) is None
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
    source = where.content.parent / SOURCE
    source.write_text(source.read_text("utf-8").replace("A second", "Another"), "utf-8")
    said = "/sources/a-source/: it would be written again, because of its text"
    assert why(where, "/sources/a-source/") == said
    assert why(where, "sources/a-source/index.html").endswith("because of its text")
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


def test_drafts_and_withdrawn_records_are_named_and_have_no_page(tmp_path: Path) -> None:
    withdrawn = {"reason": "other", "date": "2026-01-01"}
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
    where.permalinks.unlink()
    built(where)
    assert site_bytes(where.site) == before
