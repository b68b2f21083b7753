"""What editors and version control do to an archive's files, seen by the preview as it runs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from starlette.testclient import TestClient

from archive_site.builder.unchanged import Folders
from archive_site.preview import live as live_module
from archive_site.preview.live import Live
from tests.builders import SETTINGS, a_record, an_archive, built, write_archive
from tests.preview.conftest import client_of
from tests.preview.test_preview import SCRIPT, differing

PATIENCE = 60  # seconds
MANY = 500
TYPE = "label: Letter\nplural: Letters\nfolder: letters\n"
LETTER = "---\ntitle: A letter\n---\n"
OWN = "{% include 'parts/own.html' %}"
CATALOGUE = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Home"\nmsgstr "{}"\n'
)
BEGINNING = {
    "content/archive.yaml": SETTINGS + "languages: [en, az]\n",
    "content/locale/az.po": CATALOGUE.format("Ev"),
    "content/types/letter.yaml": TYPE,
    "content/letters/one.md": LETTER,
    "templates/home.html": OWN + "{{ _('Home') }}",
    "templates/parts/own.html": "own",
}
FILM = "content/films/a-film.md"
EDITED = a_record("film", title="Edited")


@pytest.fixture
def where(tmp_path: Path, tiny_theme: Path) -> Folders:
    found = write_archive(tmp_path, an_archive(BEGINNING))
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return found


@pytest.fixture(params=["at once", "soon"])
def live(
    where: Folders, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Live]:
    """A preview that watches; edits of a few records are shown before all is planned, or not."""
    monkeypatch.setattr(live_module, "AT_ONCE", -1 if request.param == "at once" else PATIENCE)
    found = Live(where, lambda problems: None)
    threads = found.start(lambda: None)
    until(lambda: found.begun)
    yield found
    found.end()
    for thread in threads:
        thread.join(PATIENCE)
    assert found.failed is None


def git(top: Path, *words: str) -> None:
    """Run git, as nobody in particular."""
    who = ("-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=top, check=True, capture_output=True)


def commit(top: Path) -> None:
    git(top, "add", "content", "templates")
    git(top, "commit", "--quiet", "--message", "As it is")


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    end = monotonic() + PATIENCE
    while not holds():
        assert monotonic() < end


def checkout(top: Path) -> None:
    """Other branches: many records new, then edited, some renamed; a type, a template."""
    for branch in ("one", "other"):
        git(top, "checkout", "--quiet", "-b", branch)
        many = {f"content/films/f-{n}.md": a_record("film", title=branch) for n in range(MANY)}
        letter = {"content/types/letter.yaml": TYPE + f"schema: {branch.title()}\n"}
        write_archive(top, {**many, **letter, **of_home(branch)})
        for n in range(10):
            (top / f"content/films/f-{n}.md").rename(top / f"content/films/{branch}-{n}.md")
        commit(top)
    git(top, "checkout", "--quiet", "one")
    git(top, "checkout", "--quiet", "other")


def of_home(text: str) -> dict[str, str]:
    return {"templates/home.html": text}


def by_rename(top: Path) -> None:
    """Most editors: a new file beside the old one takes its name."""
    write_archive(top, {"content/films/a-film.md.tmp.4711": EDITED})
    (top / "content/films/a-film.md.tmp.4711").replace(top / FILM)


def by_backup(top: Path) -> None:
    """Vim: it tries whether it may write here, puts the old file aside, writes a new one."""
    (top / "content/films/4913").touch()
    (top / "content/films/4913").unlink()
    (top / FILM).rename(top / f"{FILM}~")
    write_archive(top, {FILM: EDITED, "content/films/.a-film.md.swp": "x"})
    (top / f"{FILM}~").unlink()


def by_autosave(top: Path) -> None:
    """Emacs: a link that leads nowhere as a lock, a copy that it keeps for a while."""
    (top / "content/films/.#a-film.md").symlink_to("me@here.1")
    write_archive(top, {"content/films/#a-film.md#": EDITED, "content/static/#x.txt#": "x"})
    write_archive(top, {FILM: EDITED})


def in_two_steps(top: Path) -> None:
    """A shell or a script: emptied, then written."""
    with (top / FILM).open("w", encoding="utf-8") as file:
        file.flush()
        file.write(EDITED)


def a_rename(top: Path) -> None:
    (top / "content/documents/a-document.md").rename(top / "content/documents/renamed.md")


def a_type_goes(top: Path) -> None:
    shutil.rmtree(top / "content/letters")
    (top / "content/types/letter.yaml").unlink()


def a_folder_goes_and_returns(top: Path) -> None:
    (top / "content/films").rename(top / "aside")
    (top / "aside").rename(top / "content/films")
    write_archive(top, {FILM: EDITED})


def written(files: dict[str, str]) -> Callable[[Path], None]:
    """Files are written, new ones and such as are there."""

    def edit(top: Path) -> None:
        write_archive(top, files)

    return edit


def gone(*paths: str) -> Callable[[Path], None]:
    def edit(top: Path) -> None:
        for path in paths:
            (top / path).unlink()

    return edit


EDITS: list[Callable[[Path], None]] = [
    *(checkout, by_rename, by_backup, by_autosave, in_two_steps, a_rename, a_type_goes),
    a_folder_goes_and_returns,
    written(
        {"content/types/note.yaml": TYPE.replace("etter", "note"), "content/lnotes/n.md": LETTER}
    ),
    written({"content/types/letter.yaml": TYPE.replace("Letters", "Post")}),
    written({"templates/list.html": "{{ view }}", **of_home("edited")}),
    written({"templates/parts/own.html": "edited"}),
    gone("templates/home.html"),
    written({"content/locale/az.po": CATALOGUE.format("Yurd")}),
    gone("content/locale/az.po"),
    written({"content/locale/en.po": CATALOGUE.format("House")}),
]


@pytest.mark.parametrize("edit", EDITS)
def test_the_preview_comes_to_what_a_build_publishes(
    live: Live, where: Folders, edit: Callable[[Path], None]
) -> None:
    client = client_of(live)
    edit(where.content.parent)
    built(where)
    until(lambda: not differing_soon(client, where.site))
    assert live.state.problems == ()


def differing_soon(client: TestClient, site: Path) -> bool:
    """Whether the preview differs still from a built site; a few pages are asked first."""
    for path in ("", "films/", "films/a-film/", "az/"):
        file = site / path / "index.html"
        if SCRIPT.sub(b"", client.get(f"/{path}").content) != file.read_bytes():
            return True
    return bool(differing(client, site))
