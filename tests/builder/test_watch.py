"""Watching an archive's folders: what is told, what is not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest

from archive_site.builder import watch
from archive_site.builder.unchanged import Folders
from tests.builders import a_record, an_archive, write_archive

Told = Callable[[], frozenset[Path]]
PATIENCE = 20  # seconds


@pytest.fixture
def where(tmp_path: Path) -> Folders:
    return write_archive(tmp_path, an_archive())


@pytest.fixture
def told(where: Folders, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """What is told next, empty sets left out; watching has begun."""
    monkeypatch.setattr(watch, "LOOK", 50)
    bursts: Queue[frozenset[Path]] = Queue()
    stop = Event()

    def listen() -> None:
        for burst in watch.changes(where, stop):
            bursts.put(burst)

    def following() -> frozenset[Path]:
        while not (burst := bursts.get(timeout=PATIENCE)):
            pass
        return burst

    thread = Thread(target=listen)
    thread.start()
    bursts.get(timeout=PATIENCE)  # the watching has begun
    yield following
    stop.set()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def test_a_saved_record_is_told(where: Folders, told: Told) -> None:
    path = where.content / "sources/a-source.md"
    path.write_text(a_record(title="Another"), "utf-8")
    assert path in told()


def test_hidden_files_copies_of_editors_and_private_ones_are_not_told(
    where: Folders, told: Told
) -> None:
    (where.content / "private").mkdir()
    for name in ("sources/.a-source.md.swp", "sources/a-source.md~", "private/letter.txt"):
        (where.content / name).write_text("x", "utf-8")
    last = where.content / "archive.yaml"
    last.write_text("title: Another\n", "utf-8")
    found = told()
    assert {path for path in found if path.is_file()} == {last}


def test_a_templates_folder_that_comes_later_is_watched(where: Folders, told: Told) -> None:
    where.templates.mkdir()
    assert told() == {where.templates}
    path = where.templates / "home.html"
    found = frozenset[Path]()
    while path not in found:  # until the new folder is watched a change in it may go unseen
        path.write_text("<p>", "utf-8")
        found = told()
    assert path in found


def test_a_content_folder_put_in_place_of_another_is_told(where: Folders, told: Told) -> None:
    aside = where.content.with_name("aside")
    shutil.copytree(where.content, aside)
    where.content.rename(where.content.with_name("before"))
    aside.rename(where.content)
    found = told()
    while where.content not in found:
        found = told()
