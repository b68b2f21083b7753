"""The preview before all is planned: right from its first answer."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from starlette.testclient import TestClient

from archive_site.builder.unchanged import Folders
from archive_site.preview.app import App
from archive_site.preview.early import Early
from archive_site.preview.folder import Folder
from archive_site.preview.live import Live
from tests.builders import a_record, built, write_archive
from tests.preview.conftest import HOST, Heard
from tests.preview.test_preview import SCRIPT, differing
from tests.preview.test_serving import PATIENCE, ROOT, asked

EDITED = a_record("film", title="Edited since")
FILM = b"/films/a-film/"
DRAFT = a_record("film", title="Sentinel", status="draft")
HASTY = """
from archive_site.builder import unchanged
unchanged.RACE = 0
from archive_site.cli.main import main
main()
"""


@pytest.fixture
def early(where: Folders) -> Early:
    """What answers from a build until the plan is there."""
    write_archive(where.content.parent, {"content/films/draft.md": DRAFT})
    built(where)
    return Early(Folder(where.site, "/"), lambda _: pytest.fail("not planned here"))


@pytest.fixture
def client(early: Early) -> TestClient:
    return TestClient(App(early.site, "127.0.0.1", early.streams), HOST, follow_redirects=False)


@pytest.fixture
def live(early: Early, where: Folders, heard: Heard) -> Live:
    """The preview that is still to be planned."""
    return Live(where, heard.append, early)


def test_before_all_is_planned_each_page_is_the_one_that_was_published(
    client: TestClient, where: Folders, live: Live, early: Early
) -> None:
    def marks() -> dict[str, str]:
        pages = [each.relative_to(where.site).as_posix() for each in where.site.rglob("*.html")]
        return {each: client.get(f"/{each}").headers["etag"] for each in pages}

    assert differing(client, where.site) == set()
    assert b"/_preview/reload.js" in client.get("/films/a-film/").content
    before = marks()
    live.begin()
    early.over(lambda: live.shelf)
    assert early.site() is live.shelf
    assert marks() == before  # so that no tab is loaded again


@pytest.mark.parametrize(
    ("changed", "path", "text"),
    [
        ({}, "/films/draft/", b"Sentinel"),
        ({}, "/drafts/", b"Sentinel"),
        ({}, "/nothing/", b""),
        ({"content/films/a-film.md": EDITED}, "/films/a-film/", b"Edited since"),
        ({"content/films/a-film.md": EDITED}, "/films/", b"Edited since"),
        ({"content/static/x.txt": "new"}, "/x.txt", b"new"),
        ({"templates/home.html": "own"}, "/", b"own"),
    ],
)
def test_what_was_not_published_or_has_changed_waits_for_the_plan(
    client: TestClient, live: Live, changed: dict[str, str], path: str, text: bytes
) -> None:
    early = live.early
    assert early is not None
    write_archive(live.where.content.parent, changed)
    live.take(frozenset(live.where.content.parent / each for each in changed))
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(client.get, path)
        if not changed:
            assert client.get("/films/a-film/").status_code == 200  # waits for nobody
        assert not answer.done()
        live.begin()
        early.over(lambda: live.shelf)
        assert text in answer.result(PATIENCE).content
    assert answer.result().status_code == (200 if text else 404)


def test_who_waits_is_let_go_at_the_end(client: TestClient, early: Early) -> None:
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(client.get, "/films/draft/")
        early.end()
        assert answer.result(PATIENCE).status_code == 404


def test_a_plan_that_fails_ends_the_preview(where: Folders) -> None:
    def fails(_: Early) -> Live:
        raise ValueError("a fault of ours")

    early = Early(Folder(where.site, "/"), fails)
    ended: list[bool] = []
    for thread in early.start(lambda: ended.append(True)):
        thread.join(PATIENCE)
    assert (ended, type(early.failed)) == ([True], ValueError)


@pytest.mark.parametrize("edit", [None, EDITED])
def test_a_preview_that_begins_after_a_build_shows_what_was_edited_since(
    where: Folders, edit: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    write_archive(where.content.parent, {"content/films/a-film.md": a_record("film", title="Old")})
    with running(where, "build") as building:
        building.communicate(timeout=PATIENCE)
    if edit:
        write_archive(where.content.parent, {"content/films/a-film.md": edit})
    with running(where, "serve", "--port", "0") as process:
        assert process.stdout is not None
        port = int(process.stdout.readline().partition(b"127.0.0.1:")[2].partition(b"/")[0])
        first, drafts, again = (got(port, url) for url in (FILM, b"/drafts/", FILM))
    assert (b"Edited since" if edit else b"Old") in first
    assert b"Drafts" in drafts
    assert again == first
    built_page = (where.site / "films/a-film/index.html").read_bytes()
    assert (SCRIPT.sub(b"", first) == built_page) is not bool(edit)


def got(port: int, url: bytes) -> bytes:
    """The body of an answer."""
    request = b"GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    return asked(port, request % url).partition(b"\r\n\r\n")[2]


@contextmanager
def running(where: Folders, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A command on an archive that may be edited right after a build; ended in the end."""
    folders = ("--content", where.content, "--out", where.site)
    process = subprocess.Popen(
        [sys.executable, "-c", HASTY, *words, *folders],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE)
