"""A site in several languages: each page in each, at addresses of its own, from one archive."""

from __future__ import annotations

import re
from pathlib import Path

from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders
from tests.builder.sites import cold, edit
from tests.builders import a_record, a_site, built, site_bytes

TWO = "title: An archive\nbase_url: https://a.example/x/\nlanguages: [en, az]\n"
FILES = {
    "content/archive.yaml": TWO,
    "content/films/one.md": a_record("film", "About [[places/baku]].", title="One film"),
    "content/places/baku.md": a_record("place", title="Baku"),
}
WORDS = 'msgid "Films"\nmsgstr "Filmlər"\n\nmsgid "Chronology"\nmsgstr "Xronologiya"\n'


def page(where: Folders, path: str) -> str:
    """The text of a page."""
    return (where.site / path / "index.html").read_text("utf-8")


def test_every_page_stands_in_every_language_and_files_stand_once(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    pages = {path for path in site_bytes(where.site) if path.endswith("index.html")}
    main = {path for path in pages if not path.startswith("az/")}
    assert pages - main == {f"az/{path}" for path in main}
    files = [path for path in site_bytes(where.site) if path.startswith(("az/assets", "az/data"))]
    assert files == ["az/data/index.html"]


def test_links_stay_in_the_language_and_the_switch_leads_to_the_same_page(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    text = page(where, "az/films/one")
    assert '<html lang="az"' in text
    assert 'href="../../../az/places/baku/"' in text
    assert 'href="../../../assets/site.css"' in text
    assert 'href="../../../films/one/" hreflang="en" lang="en">English<' in text
    assert 'href="../../az/films/one/" hreflang="az" lang="az">Azərbaycan<' in page(
        where, "films/one"
    )


def test_alternates_are_told_with_the_main_language_as_default(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    for path in ("films/one", "az/films/one"):
        told = re.findall(
            r'<link rel="alternate" hreflang="(.*?)" href="(.*?)">', page(where, path)
        )
        assert told == [
            ("en", "https://a.example/x/films/one/"),
            ("x-default", "https://a.example/x/films/one/"),
            ("az", "https://a.example/x/az/films/one/"),
        ]
    assert '<link rel="canonical" href="https://a.example/x/az/films/one/">' in page(
        where, "az/films/one"
    )


def test_a_site_of_one_language_tells_of_no_other(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES | {"content/archive.yaml": TWO.replace(", az", "")})
    assert not [path for path in site_bytes(where.site) if path.startswith("az/")]
    assert "hreflang" not in page(where, "films/one")


def test_the_archive_s_own_words_go_before_ours(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    changed = edit_words(where, WORDS)
    assert "Xronologiya" in page(where, "az/films")
    assert all(path.startswith("az/") for path in changed)
    assert site_bytes(where.site) == cold(where)


def edit_words(where: Folders, text: str) -> set[str]:
    """Write the words of Azerbaijani, and build; the files that changed."""
    file = where.content / "locale/az.po"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    return set(built(where).written)


def test_a_language_that_is_added_gets_all_its_pages(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    changed = edit(where, "content/archive.yaml", "[en, az]", "[en, az, ar]")
    assert "ar/films/one/index.html" in changed
    assert '<html lang="ar" dir="rtl"' in page(where, "ar/films/one")
    assert site_bytes(where.site) == cold(where)
    assert build(where).written == ()
