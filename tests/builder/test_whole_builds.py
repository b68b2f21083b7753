"""Builds with the built-in theme, and builds that are processes of their own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from archive_site.builder.ledger import open_ledger
from tests.builder.sites import cold, stats
from tests.builders import a_record, a_site, an_archive, built, site_bytes, write_archive

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


def test_a_warning_is_told_again_by_a_build_with_nothing_to_do(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive())
    warnings = [line for line in run_without_race(tmp_path).splitlines() if "warning" in line]
    assert warnings
    again = [line for line in run_without_race(tmp_path).splitlines() if "warning" in line]
    assert again == warnings


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
    assert f"0 pages written, 0 removed, {count} unchanged" in second
    told = "10 of 10 records published in site"
    assert told in first
    assert told in second


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
    assert built(where).left_out == (
        *("canonical addresses", "JSON-LD", "sitemap", "feed of latest additions", "calendars"),
    )
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


def test_exports_are_told_on_the_data_page_as_they_are(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    for _ in range(2):
        page = (where.site / "data/index.html").read_text("utf-8")
        files = [path for path in (where.site / "data").iterdir() if path.suffix != ".html"]
        assert {path.name for path in files} >= {"archive.json", "sources.csv", "claims.csv"}
        for path in files:
            assert sha256(path.read_bytes()).hexdigest() in page, path.name
        film = where.content / "films/a-film.md"
        film.write_text(a_record("film", title="Another title"), "utf-8")
        built(where)
