"""The preview's server against what hosts of the open network are asked: threats 20 to 23."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from archive_site.builder.unchanged import Folders
from archive_site.model.problems import ArchiveSiteError
from archive_site.preview.app import App
from archive_site.preview.built import built_folder
from archive_site.preview.events import MOST, Streams
from archive_site.preview.folder import Folder
from archive_site.preview.live import Live
from archive_site.preview.paths import is_host
from archive_site.preview.server import listening
from tests.builders import SETTINGS, a_record, a_site, an_archive, built, write_archive
from tests.preview.conftest import HOST

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30  # seconds
Serving = tuple[subprocess.Popen[str], int]  # and its port
SENTINEL = "SENTINEL-8261"
HEAD = b" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def serving(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Serving]:
    """`archive-site serve` as people run it; its port is the first free one."""
    folder = tmp_path_factory.mktemp("served")
    where = write_archive(folder, an_archive({"content/static/own.txt": "0123456789"}))
    (folder / "secret.txt").write_text(SENTINEL, "utf-8")
    started = start(where)
    yield started
    started[0].send_signal(signal.SIGINT)
    started[0].communicate(timeout=PATIENCE)


def start(where: Folders, *more: str) -> Serving:
    """A server of an archive, and the port that it says it listens to."""
    command = [sys.executable, "-m", "archive_site", "serve", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--content", where.content, "--out", where.site, *more],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert "http://127.0.0.1:" in line, line
    return process, int(line.partition("127.0.0.1:")[2].partition("/")[0])


def asked(port: int, request: bytes) -> bytes:
    """What the server answers to bytes, to the end."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(request)
        found = b""
        while part := connection.recv(65536):
            found += part
    return found


def status(answer: bytes) -> int:
    """The status of an answer."""
    return int(answer.split(b" ", 2)[1])


TARGETS = [
    *(b"/../secret.txt", b"/sources/../../secret.txt", b"/%2e%2e/secret.txt", b"/.%2e/secret.txt"),
    *(b"/%2e%2e%2fsecret.txt", b"/%252e%252e/secret.txt", b"/..%5csecret.txt", b"/%5c..%5cx"),
    *(
        b"/own.txt%00",
        b"/%00",
        b"/own.txt%00.html",
        b"/%0d%0aSet-Cookie:x",
        b"/%ff",
        b"/%c0%ae%c0%ae/",
    ),
    *(b"//evil.example/", b"//evil.example/..", b"/\\evil.example", b"/%5cevil.example"),
    *(b"/.archive-site", b"/.git/config", b"/content/archive.yaml", b"/private/x", b"/./own.txt"),
    *(b"http://evil.example/", b"*", b"/_preview/../own.txt", b"/_preview/server.py", b"/out.txt"),
    *(b"/assets/../own.txt", b"/" + b"a" * 9000, b"/" + b"a/" * 2000, b"/sources//a-source/"),
]


@pytest.mark.parametrize("target", TARGETS)
def test_threat_20_no_path_leads_out_of_the_site(serving: Serving, target: bytes) -> None:
    answer = asked(serving[1], b"GET " + target + HEAD)
    assert 400 <= status(answer) < 500
    assert SENTINEL.encode() not in answer
    assert status(asked(serving[1], b"GET /" + HEAD)) == 200


def test_threat_20_no_link_leads_out_of_the_site(tmp_path: Path, tiny_theme: Path) -> None:
    where = a_site(tmp_path, {"content/static/own.txt": "own", "content/private/x.txt": SENTINEL})
    (tmp_path / "secret.txt").write_text(SENTINEL, "utf-8")
    live = Live(where, lambda problems: None)
    (where.content / "static/own.txt").unlink()
    (where.content / "static/own.txt").symlink_to(where.content / "private/x.txt")
    (where.site / "out.txt").symlink_to(tmp_path / "secret.txt")
    (where.site / "up").symlink_to(tmp_path)
    app = App(lambda: live.shelf, "127.0.0.1", live.streams)
    assert TestClient(app, HOST).get("/own.txt").status_code == 404
    host = TestClient(App(lambda: Folder(where.site, "/"), "127.0.0.1"), HOST)
    for path in ("/out.txt", "/up/secret.txt", "/up/", "/.archive-site"):
        answer = host.get(path)
        assert answer.status_code == 404, path
        assert SENTINEL not in answer.text
    assert host.get("/films/a-film/").status_code == 200


ALL = "0.0.0.0"  # noqa: S104 - named, not bound to


@pytest.mark.parametrize(
    ("header", "listening_to", "known"),
    [
        *(("localhost", "127.0.0.1", True), ("127.0.0.1:8000", "127.0.0.1", True)),
        *(("[::1]:8000", "127.0.0.1", True), ("LOCALHOST:80", "127.0.0.1", True)),
        *(("evil.example", "127.0.0.1", False), ("localhost.evil.example", "127.0.0.1", False)),
        *(("127.0.0.1.evil.example", "127.0.0.1", False), ("", "127.0.0.1", False)),
        *(("192.168.0.7", "127.0.0.1", False), ("localhost@evil.example", "127.0.0.1", False)),
        *(("evil.example/localhost", "127.0.0.1", False), ("[::1", "127.0.0.1", False)),
        *(("localhost:x", "127.0.0.1", False), ("192.168.0.7:8000", ALL, True)),
        *(("evil.example", ALL, False), ("my.machine", "my.machine", True)),
    ],
)
def test_threat_21_only_this_host_is_answered(
    header: str, listening_to: str, *, known: bool
) -> None:
    assert is_host(header, listening_to) is known


def test_threat_21_a_page_of_elsewhere_reads_nothing(
    serving: Serving,
) -> None:
    for target in (b"/", b"/_preview/events", b"/drafts/"):
        answer = asked(serving[1], b"GET " + target + HEAD.replace(b"127.0.0.1", b"evil.example"))
        assert status(answer) == 421
    answer = asked(serving[1], b"GET / HTTP/1.0\r\n\r\n")
    assert status(answer) == 421
    with socket.socket() as elsewhere:  # another number of this machine
        assert elsewhere.connect_ex(("127.0.0.2", serving[1])) != 0


def test_threat_21_the_reload_script_is_in_no_built_page(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    for path in where.site.rglob("*"):
        assert not path.is_file() or b"_preview" not in path.read_bytes(), path


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
def test_threat_22_only_get_and_head_are_answered(client: TestClient, method: str) -> None:
    answer = client.request(method, "/")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_threat_22_fifty_streams_are_held_and_the_site_is_served_all_the_same(
    serving: Serving,
) -> None:
    port = serving[1]
    request = b"GET /_preview/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    held = []
    try:
        for _ in range(MOST):
            connection = socket.create_connection(("127.0.0.1", port), PATIENCE)
            held.append(connection)
            connection.sendall(request)
            assert status(connection.recv(65536)) == 200
        for _ in range(5):
            assert (
                status(asked(port, request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")))
                == 503
            )
        assert status(asked(port, b"GET /" + HEAD)) == 200
    finally:
        for connection in held:
            connection.close()
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
            connection.sendall(request)
            if status(connection.recv(65536)) == 200:
                return
    pytest.fail("a closed stream keeps its place")


def test_threat_22_who_never_finishes_a_request_is_hung_up_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = write_archive(tmp_path, an_archive())
    code = (
        "from archive_site.preview import server; server.PATIENCE = 0.1\n"
        "from archive_site.cli.run import run; import sys; run(sys.argv[1:])"
    )
    command = [sys.executable, "-c", code, "serve", "--port", "0", "--content"]
    process = subprocess.Popen(
        [*command, where.content],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    port = int(process.stdout.readline().partition("127.0.0.1:")[2].partition("/")[0])
    assert asked(port, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ") == b""
    assert asked(port, b"") == b""
    assert status(asked(port, b"GET /" + HEAD)) == 200
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=PATIENCE)[0].endswith("The preview has ended.\n")
    assert process.returncode == 0


def test_threat_23_types_are_told_and_not_guessed(client: TestClient, live: Live) -> None:
    for path, kind in {
        "/": "text/html; charset=utf-8",
        "/assets/site.css": "text/css; charset=utf-8",
        "/data/archive.json": "application/json",
        "/data/sources.csv": "text/csv; charset=utf-8",
        "/_preview/reload.js": "text/javascript; charset=utf-8",
        "/nothing/": "text/html; charset=utf-8",
        "/%00": "text/plain; charset=utf-8",
    }.items():
        answer = client.get(path)
        assert answer.headers["x-content-type-options"] == "nosniff", path
        assert answer.headers["content-type"] == kind, path


def test_threat_23_no_redirect_leads_to_another_host(tmp_path: Path, tiny_theme: Path) -> None:
    where = a_site(tmp_path, {"content/static/evil.example/index.html": "own"})
    live = Live(where, lambda problems: None)
    for app in (
        App(lambda: live.shelf, "127.0.0.1", live.streams),
        App(lambda: Folder(where.site, "/"), "127.0.0.1"),
    ):
        client = TestClient(app, HOST, follow_redirects=False)
        assert client.get("/evil.example").headers["location"] == "/evil.example/"
        for path in (
            "//evil.example",
            "/%2fevil.example",
            "/%2f%2fevil.example",
            "///evil.example",
        ):
            answer = client.get(f"{HOST}{path}")
            assert not answer.headers.get("location", "/").startswith("//"), path
            assert answer.status_code >= 400, path


def test_what_the_browser_has_is_not_sent_again(client: TestClient, live: Live) -> None:
    for path in ("/", "/assets/site.css", "/data/archive.json"):
        mark = client.get(path).headers["etag"]
        again = client.get(path, headers={"If-None-Match": f'"x", W/{mark}'})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", mark)
    head = client.head("/")
    assert head.headers["etag"] == client.get("/").headers["etag"]


@pytest.mark.parametrize(
    ("asked_for", "got"),
    [
        *(("bytes=0-3", b"0123"), ("bytes=7-", b"789"), ("bytes=-2", b"89"), ("bytes=8-99", b"89")),
    ],
)
def test_a_part_of_a_file_or_page_is_to_be_had(
    tmp_path: Path, tiny_theme: Path, asked_for: str, got: bytes
) -> None:
    where = a_site(tmp_path, {"content/static/own.txt": "0123456789"})
    live = Live(where, lambda problems: None)
    for app in (
        App(lambda: live.shelf, "127.0.0.1", live.streams),
        App(lambda: Folder(where.site, "/"), "127.0.0.1"),
    ):
        answer = TestClient(app, HOST).get("/own.txt", headers={"Range": asked_for})
        assert (answer.status_code, answer.content) == (206, got)
    whole = TestClient(app, HOST).get("/data/archive.json").content
    client = TestClient(App(lambda: live.shelf, "127.0.0.1", live.streams), HOST)
    part = client.get("/data/archive.json", headers={"Range": "bytes=5-9"})
    assert (part.status_code, part.content) == (206, whole[5:10])
    assert part.headers["content-range"] == f"bytes 5-9/{len(whole)}"
    for odd in ("bytes=9-5", "bytes=a-b", "lines=1-2", "bytes=-", "bytes=0-1,3-4", "bytes=²-³"):
        headers = {"Range": odd.encode()}
        assert client.get("/data/archive.json", headers=headers).content == whole


def test_the_built_folder_is_served_as_a_host_would(tmp_path: Path, tiny_theme: Path) -> None:
    where = a_site(tmp_path)
    client = TestClient(App(lambda: built_folder(where), "127.0.0.1"), HOST, follow_redirects=False)
    assert client.get("/").content == (where.site / "index.html").read_bytes()
    assert client.get("/films/a-film").headers["location"] == "/films/a-film/"
    missing = client.get("/nothing")
    assert missing.status_code == 404
    assert missing.content == (where.site / "404.html").read_bytes()
    (where.content / "archive.yaml").write_text(SETTINGS + "base_url: https://a.org/b/\n", "utf-8")
    built(where)
    assert client.get("/").headers["location"] == "/b/"
    assert client.get("/b/films/a-film/").status_code == 200
    assert client.get("/films/a-film/").status_code == 404


def test_a_site_that_was_never_built_is_said_to_be_none(where: Folders) -> None:
    with pytest.raises(ArchiveSiteError, match="build it first"):
        built_folder(where)


def test_another_port_is_taken_where_one_is_taken() -> None:
    with listening("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        with listening("127.0.0.1", port) as second:
            assert port < second.getsockname()[1] <= port + 20


def test_a_host_that_isn_t_this_machine_s_is_said_in_a_sentence() -> None:
    with pytest.raises(ArchiveSiteError, match="name another with --host"):
        listening("203.0.113.7", 0)


def test_ctrl_c_ends_it_cleanly_with_streams_open(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/sources/d.md": a_record(status="draft")}))
    process, port = start(where)
    assert process.stdout is not None
    assert process.stdout.readline() == f"1 draft: http://127.0.0.1:{port}/drafts/\n"
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(b"GET /_preview/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert status(connection.recv(65536)) == 200
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert said == "\nThe preview has ended.\n"


def test_no_more_streams_open_once_they_are_closed() -> None:
    streams = Streams()
    streams.close()
    assert streams.response() is None
