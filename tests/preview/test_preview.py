"""The preview against the build; what an edit shows, at once and when all is planned."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from archive_site.builder.unchanged import Folders, folders
from archive_site.preview import live as live_module
from archive_site.preview.app import tag
from archive_site.preview.live import Live
from tests.builders import SETTINGS, a_claim, a_record, built, site_bytes, write_archive
from tests.preview.conftest import Heard, client_of

ROOT = Path(__file__).resolve().parents[2]
WITHDRAWN = {"reason": "request", "date": "2025-01-02"}
Save = Callable[..., None]
SCRIPT = re.compile(rb'<script src="/_preview/reload.js" data-mark="[0-9a-f]+" defer></script>\n')


def differing(client: TestClient, site: Path) -> set[str]:
    """The paths of a built site at which the preview answers otherwise, less its script."""
    found = set()
    for path, body in site_bytes(site).items():
        answer = client.get("/" + path.removesuffix("index.html"))
        status = 404 if path == "404.html" and not answer.content else 200
        if answer.status_code != status or SCRIPT.sub(b"", answer.content) != body:
            found.add(path)
    return found


def test_every_page_of_the_sample_archive_is_the_built_one_but_for_one_script(
    tmp_path: Path,
) -> None:
    shutil.copytree(
        ROOT / "content", tmp_path / "content", ignore=shutil.ignore_patterns("private")
    )
    where = folders(tmp_path / "content")
    built(where)
    client = client_of(Live(where, lambda problems: None))
    assert differing(client, where.site) == set()
    home = client.get("/")
    assert home.content.count(tag(home.headers["etag"])) == 1


def test_after_edits_of_every_kind_the_preview_is_what_a_build_publishes(
    live: Live, client: TestClient, save: Save, where: Folders
) -> None:
    steps: list[dict[str, str | None]] = [
        {"content/sources/a-source.md": a_record(title="Another title", about=["events/an-event"])},
        {"content/sources/b.md": a_record(body='"B".', about=["films/a-film"])},
        {"content/archive.yaml": SETTINGS + "base_url: https://example.org/archive/\n"},
        {"content/archive.yaml": SETTINGS},
        {"content/archive.yaml": SETTINGS + "markdown: {engine: markdown}\n"},
        {"content/archive.yaml": SETTINGS},
        {"content/sources/b.md": a_record(title="B", status="withdrawn", withdrawn=WITHDRAWN)},
        {
            "content/documents/a-document.md": None,
            "content/documents/c.md": a_record("document", date="1993", aliases=["a-document"]),
        },
        {"content/static/x.txt": "x"},
        {"content/types/letter.yaml": "label: Letter\nplural: Letters\nfolder: letters\n"},
        {"content/letters/one.md": "---\ntitle: One\n---\n"},
        {"templates/home.html": "<h1>Mine</h1>"},
        {"templates/home.html": None},
    ]
    for step in steps:
        save(step)
        assert live.state.problems == (), step
        built(where)
        base = live.shelf.prefix.rstrip("/")
        for path, body in site_bytes(where.site).items():
            answer = client.get(f"{base}/{path.removesuffix('index.html')}")
            assert SCRIPT.sub(b"", answer.content) == body, (step, path)


def test_an_edit_shows_on_its_own_page_before_all_is_planned(
    live: Live, client: TestClient, save: Save, where: Folders
) -> None:
    term = a_claim(id="c2", measure=None, value=None, kind="term", about="events/an-event", at="¶6")
    claims = [a_claim(id="c7", printed="7", value=7), term]
    edited = a_record(title="Edited", about=["events/an-event"], claims=claims, body="Newly said.")
    save({"content/sources/a-source.md": edited}, settled=False)
    early = client.get("/sources/a-source/").content
    assert b"Edited" in early
    assert b"Newly said." in early
    live.settle()
    built(where)
    assert client.get("/sources/a-source/").content == early
    assert differing(client, where.site) == set()


def test_an_edited_template_shows_before_all_is_planned(
    client: TestClient, save: Save, where: Folders
) -> None:
    save({"templates/home.html": "<h1>Mine</h1>"})
    save({"templates/home.html": "<h1>Mine again</h1>"}, settled=False)
    assert client.get("/").content.startswith(b"<h1>Mine again</h1>")
    save({"templates/home.html": "<h1>{{</h1>"}, settled=False)
    assert client.get("/").content.startswith(b"<h1>Mine again</h1>")
    assert [row["place"] for row in told_in(client)] == ["templates/home.html:1:1"]


def told_in(client: TestClient) -> list[dict[str, Any]]:
    """The problems that open tabs are told."""
    app: Any = client.app
    problems: list[dict[str, Any]] = json.loads(app.streams.text)["problems"]
    return problems


@pytest.mark.parametrize("settled", [True, False])
def test_a_broken_record_stays_readable_as_it_was_and_its_problem_is_told(
    client: TestClient, save: Save, heard: Heard, *, settled: bool
) -> None:
    before = client.get("/sources/a-source/").content
    save({"content/sources/a-source.md": a_record(date="1972-13")}, settled=settled)
    assert client.get("/sources/a-source/").content == before
    (told,) = told_in(client)
    assert told["url"] == "/sources/a-source/"
    assert told["place"].startswith("content/sources/a-source.md:")
    assert "month 13" in told["message"]
    assert [len(problems) for problems in heard] == [1]
    save({"content/sources/a-source.md": a_record(title="Mended")}, settled=settled)
    assert told_in(client) == []
    assert b"Mended" in client.get("/sources/a-source/").content


def test_a_file_that_an_editor_has_emptied_to_write_it_is_no_problem_yet(
    client: TestClient, save: Save, heard: Heard
) -> None:
    before = client.get("/films/a-film/").content
    save({"content/films/a-film.md": ""}, settled=False)
    assert client.get("/films/a-film/").content == before
    save({"content/films/a-film.md": a_record("film", title="Whole")}, settled=False)
    assert b"Whole" in client.get("/films/a-film/").content
    assert heard == []


def test_files_by_which_editors_save_do_not_keep_an_edit_waiting(
    live: Live, client: TestClient, save: Save
) -> None:
    save({"content/films/a-film.md": a_record("film", title="Old")})
    films = live.where.content / "films"
    (films / "a-film.md").write_text(a_record("film", title="Edited"), "utf-8")
    (films / "a-film.md.bak").write_text("x", "utf-8")
    live.took = live_module.AT_ONCE + 1
    live.take(frozenset(films / name for name in ("4913", "gone.md", "a-film.md", "a-film.md.bak")))
    assert b"Edited" in client.get("/films/a-film/").content


def test_other_edits_show_while_a_record_is_broken(client: TestClient, save: Save) -> None:
    save({"content/sources/a-source.md": a_record(date="1972-13")})
    save({"content/films/a-film.md": a_record("film", title="Another film")})
    assert b"Another film" in client.get("/films/a-film/").content
    assert b"Another film" in client.get("/films/").content


def test_a_page_whose_reference_leads_nowhere_stays_as_it_was(
    client: TestClient, save: Save
) -> None:
    before = client.get("/screenings/a-screening/").content
    save({"content/films/a-film.md": None})
    assert client.get("/films/a-film/").status_code == 200  # as it was, while others name it
    assert client.get("/screenings/a-screening/").content == before
    assert "/screenings/a-screening/" in {row["url"] for row in told_in(client)}


def test_broken_settings_types_and_templates_leave_the_site_as_it_was(
    client: TestClient, save: Save
) -> None:
    save({"templates/home.html": "<h1>Mine</h1>"})
    before = client.get("/").content
    for name, text in {
        "content/archive.yaml": "title: [\n",
        "content/types/letter.yaml": "label: Letter\nkind: no\n",
        "templates/home.html": "<h1>{{ site.</h1>",
    }.items():
        save({name: text})
        assert client.get("/").content == before, name
        assert {row["url"] for row in told_in(client)} == {""}, name
        back = {"content/archive.yaml": SETTINGS, "templates/home.html": "<h1>Mine</h1>"}
        save({name: back.get(name)})
        assert told_in(client) == []


def test_a_preview_begins_with_problems_and_shows_the_rest(
    tmp_path: Path, tiny_theme: Path
) -> None:
    files = {
        "content/archive.yaml": SETTINGS,
        "content/films/good.md": a_record("film"),
        "content/films/bad.md": "no fence",
        "templates/home.html": "{{ broken",
    }
    live = Live(write_archive(tmp_path, files), lambda problems: None)
    client = client_of(live)
    assert client.get("/films/good/").status_code == 200
    assert client.get("/films/bad/").status_code == 404
    home = client.get("/")
    assert b"can\xe2\x80\x99t be shown yet" in home.content
    assert b"templates/home.html" in home.content
    assert {row["url"] for row in told_in(client)} == {"/films/bad/", ""}


def test_the_page_follows_a_renamed_record(client: TestClient, save: Save) -> None:
    text = a_record("document", date="1993")
    save({"content/documents/a-document.md": None, "content/documents/the-document.md": text})
    app: Any = client.app
    moved = json.loads(app.streams.text)["moved"]
    assert moved == {"/documents/a-document/": "/documents/the-document/"}
    answer = client.get("/documents/a-document/")
    assert (answer.status_code, answer.headers["location"]) == (302, "/documents/the-document/")


def test_a_rename_told_in_two_bursts_is_one(client: TestClient, save: Save, live: Live) -> None:
    save({"content/documents/a-document.md": None})
    assert client.get("/documents/a-document/").status_code == 404
    save({"content/documents/b.md": a_record("document", date="1993")})
    assert live.state.moved == {"/documents/a-document/": "/documents/b/"}
    save({"content/documents/a-document.md": a_record("document", title="New")})
    assert live.state.moved == {}
    assert client.get("/documents/a-document/").status_code == 200


def test_five_hundred_files_at_once_are_taken(client: TestClient, save: Save, live: Live) -> None:
    many = {f"content/films/f-{n}.md": a_record("film", title=f"F {n}") for n in range(500)}
    save(dict(many))
    assert b"F 499" in client.get("/films/f-499/").content
    save(dict.fromkeys(many))
    assert client.get("/films/f-499/").status_code == 404
    assert len(live.state.shown.outline.archive.records) == 10


def test_a_file_that_goes_while_it_is_read_is_looked_for_again(
    live: Live, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = live.where.content / "films/a-film.md"
    path.write_text(a_record("film", title="Kept"), "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr("archive_site.preview.live.settled", vanishing)
        live.take(frozenset({path}))
        live.settle()
    assert live.due.is_set()
    live.settle()
    assert b"Kept" in client.get("/films/a-film/").content


def vanishing(*_: object) -> None:
    raise FileNotFoundError


def test_nothing_is_planned_again_where_nothing_changed(live: Live) -> None:
    before = live.state
    live.settle()
    assert live.state is before


def test_style_sheets_and_other_files_are_told_apart(live: Live, save: Save) -> None:
    def counts() -> tuple[int, int]:
        said = json.loads(live.streams.text)
        return said["styles"], said["files"]

    save({"templates/assets/site.css": "p { color: red }"})
    assert counts() == (1, 0)
    save({"templates/assets/site.js": "1"})
    assert counts() == (1, 1)
    save({"content/films/a-film.md": a_record("film", title="No file")})
    assert counts() == (1, 1)


def test_a_draft_has_its_own_page_and_stands_in_one_list(
    client: TestClient, save: Save, where: Folders, live: Live
) -> None:
    draft = a_record(title="Sentinel", status="draft", about=["films/a-film", "people/new"])
    person = a_record("person", title="New person", status="draft")
    save({"content/sources/new.md": draft, "content/people/new.md": person})
    assert b"Sentinel" in client.get("/sources/new/").content
    drafts = client.get("/drafts/").content
    assert b"Sentinel" in drafts
    assert b"New person" in drafts
    built(where)
    assert differing(client, where.site) == set()
    for path in ("", "films/a-film/", "sources/"):
        assert b"Sentinel" not in client.get(f"/{path}").content
    save({"content/sources/new.md": draft.replace("Sentinel", "Second")}, settled=False)
    assert b"Second" in client.get("/sources/new/").content
    save({"content/sources/new.md": draft.replace("Sentinel", "Third")})
    assert b"Third" in client.get("/sources/new/").content


def test_a_draft_that_names_nothing_says_so_on_its_page(client: TestClient, save: Save) -> None:
    save({"content/sources/new.md": a_record(status="draft", about=["films/none"])})
    answer = client.get("/sources/new/")
    assert b"can\xe2\x80\x99t be shown yet" in answer.content
    assert b"content/sources/new.md:" in answer.content
    assert b"no record" in answer.content


def test_a_base_address_in_a_folder_is_where_the_preview_stands(
    client: TestClient, save: Save, where: Folders
) -> None:
    save({"content/archive.yaml": SETTINGS + "base_url: https://example.org/the/archive/\n"})
    for path in ("/", "/the/archive"):
        assert client.get(path).headers["location"] == "/the/archive/"
    assert client.get("/the/archive/films/a-film/").status_code == 200
    assert client.get("/films/a-film/").status_code == 404
    built(where)
    missing = client.get("/the/archive/nothing/")
    assert SCRIPT.sub(b"", missing.content) == (where.site / "404.html").read_bytes()
