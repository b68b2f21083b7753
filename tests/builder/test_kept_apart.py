"""Prose and words that a build keeps apart: read where shown, found again where changed."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from archive_site.builder import workers
from archive_site.builder.unchanged import Folders, folders
from tests.builder.sites import cold
from tests.builders import a_record, a_site, built, site_bytes

CONTENT = Path(__file__).resolve().parents[2] / "content"
NAMING = "It names [[places/baku]] and nothing else."
FILES = {
    "content/films/one.md": a_record("film", NAMING, title="One"),
    "content/films/two.md": a_record("film", NAMING, title="Two"),
    "content/films/six.md": a_record("film", "A text of its own.", title="Six"),
    "content/places/baku.md": a_record("place", "A port.", title="Baku"),
}


def put(where: Folders, path: str, text: str) -> None:
    """Write a file of an archive."""
    file = where.content.parent / path
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")


def kept(where: Folders, query: str) -> dict[object, object]:
    """Rows of the ledger, by their first column."""
    with sqlite3.connect(where.ledger) as ledger:
        return dict(ledger.execute(query).fetchall())


def test_pages_made_in_workers_show_prose_that_was_read_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "WORTH", 1)
    where = a_site(tmp_path, FILES)
    put(where, "templates/record.html", "{{ view.body | prose(view.label.ref) }}")
    assert "films/six/index.html" in built(where).written
    assert b"A text of its own." in site_bytes(where.site)["films/six/index.html"]
    assert site_bytes(where.site) == cold(where)


def test_workers_show_prose_of_translations_that_was_read_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "WORTH", 1)
    settings = {"content/archive.yaml": "title: An archive\nlanguages: [en, az]\n"}
    own = {"content/films/six.az.md": "---\ntitle: Altı\n---\n\nÖz mətni.\n"}
    where = a_site(tmp_path, {**FILES, **settings, **own})
    put(where, "templates/record.html", "{{ view.body | prose(view.label.ref) }}")
    assert "az/films/six/index.html" in built(where).written
    assert "Öz mətni." in (where.site / "az/films/six/index.html").read_text("utf-8")
    assert site_bytes(where.site) == cold(where)


def test_workers_make_every_page_of_the_sample_whose_file_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(CONTENT, tmp_path / "content", ignore=shutil.ignore_patterns("private"))
    where = folders(tmp_path / "content")
    built(where)
    before = site_bytes(where.site)
    for path in where.site.rglob("*.html"):
        path.unlink()
    monkeypatch.setattr(workers, "WORTH", 1)
    built(where)
    assert site_bytes(where.site) == before


def test_prose_that_records_share_is_kept_until_none_has_it(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    shared = "SELECT digest, blob FROM prose WHERE instr(blob, CAST('It names' AS BLOB))"
    assert len(kept(where, shared)) == 1
    (where.content / "films/one.md").unlink()
    where.permalinks.unlink()
    built(where)
    assert len(kept(where, shared)) == 1
    put(where, "content/films/two.md", a_record("film", "Another.", title="Two"))
    built(where)
    assert not kept(where, shared)
    assert site_bytes(where.site) == cold(where)


def test_prose_that_the_ledger_lost_is_read_again(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    with sqlite3.connect(where.ledger) as ledger:
        ledger.execute("DELETE FROM prose")
    put(where, "templates/record.html", "{{ view.body | prose(view.label.ref) }}")
    built(where)
    assert site_bytes(where.site) == cold(where)


def test_an_edited_title_fills_two_shelves_of_words_again(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    before = kept(where, "SELECT shelf, blob FROM words")
    put(where, "content/places/baku.md", a_record("place", "A port.", title="Another town"))
    built(where)
    after = kept(where, "SELECT shelf, blob FROM words")
    changed = sorted(str(name).split()[0] for name in after if after[name] != before.get(name))
    assert changed == ["named", "own"]
    assert site_bytes(where.site) == cold(where)
