"""A previewed archive, and a client that asks it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from archive_site.builder.unchanged import Folders
from archive_site.model.problems import Problem
from archive_site.preview import live as live_module
from archive_site.preview.app import App
from archive_site.preview.live import Live
from tests.builders import an_archive, write_archive

HOST = "http://127.0.0.1:8000"
Heard = list[tuple[Problem, ...]]


@pytest.fixture
def where(tmp_path: Path, tiny_theme: Path) -> Folders:
    return write_archive(tmp_path, an_archive())


@pytest.fixture
def heard() -> Heard:
    """What the terminal would be told of problems."""
    return []


@pytest.fixture
def live(where: Folders, heard: Heard) -> Live:
    return Live(where, heard.append)


@pytest.fixture
def client(live: Live) -> TestClient:
    return client_of(live)


def client_of(live: Live) -> TestClient:
    """A client whose redirects are seen, not followed."""
    return TestClient(
        App(lambda: live.shelf, "127.0.0.1", live.streams), HOST, follow_redirects=False
    )


@pytest.fixture
def save(live: Live) -> Callable[..., None]:
    """Write files of the archive, None to delete one, and let the preview take them."""

    def write(files: dict[str, str | None], *, settled: bool = True) -> None:
        paths = set()
        for name, text in files.items():
            path = live.where.content.parent / name
            paths.add(path)
            if text is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
        live.took = 0 if settled else live_module.AT_ONCE + 1
        live.take(frozenset(paths))
        if settled:
            live.settle()

    return write
