"""A record gets another id: every reference is mended, and nothing else of any file changes."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from archive_site.builder.rename import rename
from archive_site.builder.rewrite import rewrite
from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders
from archive_site.model.problems import ArchiveSiteError
from tests.builder.sites import cold
from tests.builders import a_claim, a_record, a_site, an_archive, built, site_bytes, write_archive

pytestmark = pytest.mark.usefixtures("tiny_theme")

EVERYWHERE = """\
---
title: "films/a-film is a title, [[films/a-film]] too"  # and films/a-film in a comment
genre: report
issuer_kind: newspaper
language: [en]
date: 2019
access: abstract
rights: https://rightsstatements.org/vocab/InC/1.0/
about: [films/a-film, 'films/a-film-2',   "films/a-film"]
mentions:
  - films/a-film
  -
    films/a-film
reports:
  - {ref: screenings/a-screening, at: ¶2}
notes:
  - >-
    A folded note, which goes on
    to [[films/a-film]].
  - |
    Á kept one: [[films/a-film|a-film]] and
    [[ films/a-film ]].
  - "Quoted [[films/a-film]]."
stated_by:
  date: [films/a-film 12:30]
claims:
  - id: c1
    kind: statement
    about: films/a-film
    printed: films/a-film
    at: ¶1
---

Ə́ [[films/a-film]], [[films/a-film|films/a-film]] and [@films/a-film, 12:30];
not `[[films/a-film]]`, nor films/a-film, nor [[films/a-film-2]].[^1]

| table | cell |
| --- | --- |
| [[films/a-film\\|x]] | y |

```
[[films/a-film]]
```

[^1]: A note with [[films/a-film]].
"""
PLACES = (
    *("about: [films/OLD, ", '"films/OLD"]\n', "  - films/OLD\n", "    films/OLD\nreports"),
    *("    to [[films/OLD]].", "[[films/OLD|a-film]] and", "[[ films/OLD ]]"),
    *('"Quoted [[films/OLD]]', "[films/OLD 12:30]", "about: films/OLD\n"),
    *("Ə́ [[films/OLD]]", ", [[films/OLD|films/a-film]] and [@films/OLD, 12:30]"),
    *("[[films/OLD\\|x]]", "note with [[films/OLD]]."),
)


def with_places(text: str, name: str) -> str:
    """The text with another id where it names the film, and nowhere else."""
    for place in PLACES:
        before = place.replace("OLD", "a-film")
        assert text.count(before) == 1, before
        text = text.replace(before, place.replace("OLD", name))
    return text


def a_film_site(folder: Path, more: dict[str, str | bytes] | None = None) -> Folders:
    """An archive with a second film, and with a source that names the first in every way."""
    files: dict[str, str | bytes | None] = {
        "content/films/a-film-2.md": a_record("film"),
        "content/sources/everywhere.md": EVERYWHERE,
        **(more or {}),
    }
    return write_archive(folder, an_archive(files))


def everything(where: Folders) -> dict[str, bytes]:
    """Every file of the content by its path."""
    return {
        path.relative_to(where.content).as_posix(): path.read_bytes()
        for path in where.content.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("form", ["plain", "crlf", "bom", "decomposed"])
def test_every_reference_is_mended_and_every_other_byte_stays(tmp_path: Path, form: str) -> None:
    def written(text: str) -> bytes:
        if form == "decomposed":
            text = unicodedata.normalize("NFD", text)
        raw = text.encode()
        if form == "crlf":
            raw = raw.replace(b"\n", b"\r\n")
        return b"\xef\xbb\xbf" * (form == "bom") + raw

    where = a_film_site(tmp_path, {"content/sources/everywhere.md": written(EVERYWHERE)})
    before = everything(where)
    done = rename(where, "films/a-film", "running-2017")
    after = everything(where)
    expected = written(with_places(EVERYWHERE, "running-2017"))
    assert after["sources/everywhere.md"] == expected
    assert dict(done.mended)["content/sources/everywhere.md"] == len(PLACES) + 1
    lines = after["films/running-2017.md"].splitlines(keepends=True)
    aliases = [line for line in lines if line.startswith(b"aliases:")]
    assert [line.split(b":")[1].strip() for line in aliases] == [b"[a-film]"]
    kept = b"".join(line for line in lines if line not in aliases)
    assert kept == before["films/a-film.md"]
    same = {path for path in before if before[path] == after.get(path)}
    assert same >= {"films/a-film-2.md", "events/an-event.md", "archive.yaml"}


def test_a_site_after_a_renaming_is_a_cold_one_and_keeps_the_old_address(tmp_path: Path) -> None:
    where = a_film_site(tmp_path)
    built(where)
    rename(where, "a-film", "films/another")
    built(where)
    assert site_bytes(where.site) == cold(where)
    assert "films/a-film/index.html" in site_bytes(where.site)
    assert "/films/a-film/" in where.permalinks.read_text("utf-8")
    rename(where, "films/another", "films/a-film")  # and back again
    built(where)
    assert site_bytes(where.site) == cold(where)
    assert "films/another/index.html" in site_bytes(where.site)


def test_settings_bare_ids_translations_drafts_and_private_files_follow(tmp_path: Path) -> None:
    settings = "title: T\nnavigation: [about, a-source]  # about\nhome: |\n  See [[pages/about]].\n"
    where = write_archive(
        tmp_path,
        an_archive(
            {
                "content/archive.yaml": settings,
                "content/films/f.md": a_record("film", stated_by={"year": ["a-source ¶2"]}),
                "content/sources/d.md": a_record(status="draft", same_text=["a-source"]),
                "content/sources/cite.md": a_record(
                    body="[@a-source, ¶1].",
                    claims=[a_claim(relation=[{"to": "a-source#c1", "kind": "repeats"}])],
                ),
                "content/sources/a-source.az.md": a_record(body="[[sources/a-source]]"),
                "content/private/originals/a-source.txt": "kept",
                "content/private/originals/a-source.html": "saved",
                "content/people/ann.md": a_record("person", status="draft"),
                "content/private/review/people/ann.yaml": "fields: {}\n",
            }
        ),
    )
    rename(where, "about", "about-us")
    rename(where, "sources/a-source", "b-source")
    rename(where, "people/ann", "ann-marsh")
    found = everything(where)
    wanted = settings.replace("[about,", "[about-us,").replace("[pages/about]", "[pages/about-us]")
    assert found["archive.yaml"].decode() == wanted
    assert b'"b-source \xc2\xb62"' in found["films/f.md"]
    assert b'"same_text": ' not in found["sources/d.md"]
    assert b'same_text: ["b-source"]' in found["sources/d.md"]
    assert b"[@b-source, " in found["sources/cite.md"]
    assert b'"b-source#c1"' in found["sources/cite.md"]
    assert b"[[sources/b-source]]" in found["sources/b-source.az.md"]
    assert b"aliases" not in found["sources/b-source.az.md"]
    assert found["private/originals/b-source.txt"] == b"kept"
    assert found["private/originals/b-source.html"] == b"saved"
    assert "private/review/people/ann-marsh.yaml" in found
    assert not [path for path in found if "/a-source" in path]


def test_scans_keep_the_names_by_which_their_record_knows_them(tmp_path: Path) -> None:
    where = write_archive(
        tmp_path,
        an_archive(
            {
                "content/sources/a-scan.md": a_record(
                    status="draft", media=[{"file": "a-scan.1.jpg"}]
                ),
                "content/private/originals/a-scan.1.jpg": b"scan",
                "content/private/review/a-scan.yaml": "file: a.jpg\n",
            }
        ),
    )
    rename(where, "a-scan", "b-scan")
    found = everything(where)
    assert found["private/originals/a-scan.1.jpg"] == b"scan"
    assert b"a-scan.1.jpg" in found["sources/b-scan.md"]
    assert "private/review/b-scan.yaml" in found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("films/no-such", "x", "there is no record films/no-such"),
        ("films/a-fim", "x", "did you mean films/a-film?"),
        ("a-fim", "x", "did you mean films/a-film?"),
        ("films/a-film.az", "x", "is a translation, and goes with films/a-film"),
        ("films/a-film", "films/a-film-2", "there is a record films/a-film-2 already"),
        ("films/a-film", "films/A Film", "can't be an id"),
        ("films/a-film", "sources/x", "a record keeps its type"),
        ("films/a-film", "a-film", "has this id already"),
        ("films/a-film", "../x", "a record keeps its type"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    where = a_film_site(tmp_path)
    before = everything(where)
    with pytest.raises(ArchiveSiteError, match=said):
        rename(where, old, new)
    assert everything(where) == before


def test_a_file_that_cannot_be_read_stops_a_renaming_and_nothing_changes(tmp_path: Path) -> None:
    where = a_film_site(tmp_path, {"content/pages/broken.md": "---\ntitle: [\n---\n"})
    before = everything(where)
    with pytest.raises(ArchiveSiteError, match=r"content/pages/broken.md:\d+:\d+: .*Mend this"):
        rename(where, "films/a-film", "x")
    assert everything(where) == before


def test_files_are_changed_all_together_or_not_at_all(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(name)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/full").write_text("x")
    with pytest.raises(ArchiveSiteError, match="nothing is done"):
        rewrite(
            {
                tmp_path / "a": (b"a", b"A"),
                tmp_path / "b": (b"b", None),
                tmp_path / "new": (None, b"new"),
                tmp_path / "folder": (None, b"no"),
            }
        )
    assert {path.name for path in tmp_path.iterdir()} == {"a", "b", "folder"}
    assert (tmp_path / "a").read_text() + (tmp_path / "b").read_text() == "ab"
    with pytest.raises(ArchiveSiteError, match="was changed meanwhile"):
        rewrite({tmp_path / "a": (b"other", b"A")})


def test_a_build_after_a_renaming_by_hand_stops_and_after_ours_does_not(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    rename(where, "events/an-event", "events/khojaly-1992")
    assert not build(where).stopped


@pytest.mark.parametrize("published_before", [False, True])
def test_the_old_id_of_a_draft_that_was_never_published_is_kept_nowhere(
    tmp_path: Path, published_before: bool
) -> None:
    name = "content/sources/by-ann-reed.md"
    where = a_site(tmp_path, {name: a_record(status="published" if published_before else "draft")})
    (tmp_path / name).write_text(a_record(status="draft"))
    done = rename(where, "sources/by-ann-reed", "sources/a-film-evening")
    text = (tmp_path / "content/sources/a-film-evening.md").read_text()
    assert (done.lasting, "by-ann-reed" in text) == (published_before, published_before)
