"""What each command prints, on the sample archive and where it cannot go on; never a traceback."""

from __future__ import annotations

import errno
import gc
import os
import shutil
import signal
import subprocess
import sys
import tomllib
from functools import partial
from pathlib import Path

import pytest

from archive_site.cli import run as command_line
from archive_site.cli.folders import seen
from archive_site.cli.say import every_line, problem_lines, program, rebuilt_lines
from archive_site.model.problems import Place, Problem
from tests.builders import a_record, an_archive, write_archive

CONTENT = Path(__file__).resolve().parents[2] / "content"


def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """archive-site with these words, in a folder."""
    done = subprocess.run(
        [sys.executable, "-m", "archive_site", *words],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample archive, built once."""
    folder = tmp_path_factory.mktemp("sample")
    shutil.copytree(CONTENT, folder / "content")
    done = run(folder, "build")
    assert done.returncode == 0
    assert done.stderr == ""
    return folder


def test_a_build_says_what_it_published_and_how_to_look_at_it(sample: Path) -> None:
    done = run(sample, "build", "--out", "other")
    *_, published, files, look = done.stdout.splitlines()
    count = sum("." not in path.stem for path in CONTENT.rglob("*.md"))
    assert published == f"{count} of {count} records published in other"
    assert " files written, 0 removed, 0 unchanged, " in files
    assert look == "Look at it: other/index.html"


def test_a_second_build_says_that_nothing_was_written(sample: Path) -> None:
    done = run(sample, "build")
    assert done.returncode == 0
    assert "0 pages written, 0 removed" in done.stdout


def test_a_build_that_empties_a_site_says_so_once(tmp_path: Path) -> None:
    pages = {f"content/films/f{n}.md": a_record("film") for n in range(30)}
    write_archive(tmp_path, {"content/archive.yaml": "title: T\n", **pages})
    assert "warning" not in run(tmp_path, "build").stdout
    shutil.rmtree(tmp_path / "content/films")
    (tmp_path / "permalinks.txt").unlink()
    emptied = run(tmp_path, "build")
    assert emptied.returncode == 0
    assert "warning: most files that stood there were removed: " in emptied.stdout
    assert "warning" not in run(tmp_path, "build").stdout


def test_a_check_says_all_that_is_doubtful_and_writes_nothing(sample: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (sample / "site").rglob("*")}
    done = run(sample, "check")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].endswith(", no problem")
    assert {path: path.stat().st_mtime_ns for path in (sample / "site").rglob("*")} == before


@pytest.mark.parametrize(
    "url", ["/", "sources/trend-2019-film-on-air", "/figures/killed/", "/data/"]
)
def test_why_answers_for_a_page(sample: Path, url: str) -> None:
    done = run(sample, "why", url)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{url}: up to date; it is made from: ")


def test_why_answers_for_an_address_as_it_is_shared(sample: Path) -> None:
    url = "https://archive.example/sources/trend-2019-film-on-air/#c2"
    assert "up to date" in run(sample, "why", url).stdout


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"], ["build", "--help"], ["why", "-h"]])
def test_help_is_given(tmp_path: Path, words: list[str]) -> None:
    done = run(tmp_path, *words)
    assert "Usage: archive-site" in done.stdout + done.stderr


def test_the_version_is_told(tmp_path: Path) -> None:
    project = tomllib.loads((CONTENT.parent / "pyproject.toml").read_text("utf-8"))["project"]
    done = run(tmp_path, "--version")
    assert done.stdout == f"archive-site, version {project['version']}\n"


@pytest.mark.parametrize("words", [["biuld"], ["build", "--outt", "x"], ["why"], ["build", "x"]])
def test_a_mistyped_command_is_told_and_ends_with_status_2(
    tmp_path: Path, words: list[str]
) -> None:
    done = run(tmp_path, *words)
    assert done.returncode == 2
    assert done.stderr


COMMANDS = (["build"], ["check"], ["why", "/"])


@pytest.mark.parametrize("words", COMMANDS)
def test_a_folder_without_content_is_one_sentence(tmp_path: Path, words: list[str]) -> None:
    done = run(tmp_path, *words)
    assert done.returncode == 1
    assert done.stderr == (
        f"archive-site: there is no content folder {tmp_path / 'content'}; go to the folder of "
        "your archive, or name it with --content\n"
    )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("words", COMMANDS)
def test_an_empty_content_folder_is_told_what_to_begin_with(
    tmp_path: Path, words: list[str]
) -> None:
    (tmp_path / "content").mkdir()
    done = run(tmp_path, *words)
    assert done.returncode == 1
    if words[0] != "why":
        assert "content/archive.yaml:1:1: R015 the file is missing; write `title: …`" in done.stderr
    assert not (tmp_path / "site").exists()


def test_an_archive_with_settings_and_nothing_else_is_built(tmp_path: Path) -> None:
    write_archive(tmp_path, {"content/archive.yaml": "title: T\n"})
    done = run(tmp_path, "build")
    assert done.returncode == 0
    assert "0 of 0 records published in site" in done.stdout


def test_a_content_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("x")
    assert run(tmp_path, "build").returncode == 1


@pytest.mark.parametrize("out", ["a-file/site", "/proc/site", "a-file"])
def test_an_output_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path, out: str) -> None:
    write_archive(tmp_path, an_archive())
    (tmp_path / "a-file").write_text("x")
    done = run(tmp_path, "build", "--out", out)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("archive-site: ")


def test_a_state_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive())
    (tmp_path / ".archive-site").write_text("x")
    done = run(tmp_path, "build")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert ".archive-site can't be written" in done.stderr


@pytest.mark.usefixtures("tiny_theme")
@pytest.mark.parametrize("path", ["films/a-film.md", "archive.yaml", "types/own.yaml", "static/x"])
@pytest.mark.parametrize("words", [["build"], ["check"]])
def test_a_file_that_may_not_be_read_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    path: str,
    words: list[str],
) -> None:
    own = "label: O\nplural: O\nfolder: owns\n"
    where = write_archive(tmp_path, an_archive({"content/types/own.yaml": own}))
    (where.content / "static").mkdir()
    (where.content / "static/x").write_text("x")
    read_bytes = Path.read_bytes

    def forbidden(file: Path) -> bytes:
        if str(file) == str(where.content / path):  # root could read it
            raise PermissionError(errno.EACCES, "Permission denied", str(file))
        return read_bytes(file)

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    if (path, words) == ("static/x", ["check"]):
        return  # which looks at no static file
    with pytest.raises(SystemExit) as ended:
        command_line.run([*words, "--content", str(where.content)])
    gc.enable()  # a command does without
    said = capsys.readouterr().err
    assert ended.value.code == 1
    assert said == (
        f"archive-site: {where.content / path}: Permission denied; mend its rights, or take it "
        "away\n"
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_what_a_terminal_cannot_show_does_not_stop_a_build(tmp_path: Path, encoding: str) -> None:
    record = a_record("page", title="Şəhər ¶", body="[[films/none]] <b>")
    write_archive(tmp_path, an_archive({"content/pages/x.md": record}))
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "archive_site", "check"],
        cwd=tmp_path,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"L001" in done.stderr
    fine = write_archive(tmp_path / "fine", an_archive())
    for _ in range(2):
        built = subprocess.run(
            [sys.executable, "-m", "archive_site", "build"],
            cwd=fine.content.parent,
            env={**os.environ, **environment},
            capture_output=True,
            check=False,
        )
        assert built.returncode == 0, built.stderr


def test_a_pipe_that_is_closed_early_is_no_fault(sample: Path) -> None:
    command = f"{sys.executable} -m archive_site check | true"
    done = subprocess.run(
        ["bash", "-c", command], cwd=sample, capture_output=True, encoding="utf-8", check=False
    )
    assert "Traceback" not in done.stderr


def test_an_interrupted_build_says_so_without_a_traceback(tmp_path: Path) -> None:
    many = {f"content/pages/p{n}.md": a_record("page", body="x\n\n" * 99) for n in range(1500)}
    write_archive(tmp_path, {"content/archive.yaml": "title: T\n", **many})
    process = subprocess.Popen(
        [sys.executable, "-m", "archive_site", "build"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
        # A shell that runs the tests in the background lets its programs ignore this signal.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=1.5)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=120)  # it ends; how soon is not asked here
    assert process.returncode == 130
    assert said.splitlines()[-1].startswith("Broken off: every file is whole")
    assert "Traceback" not in said, said


def test_a_site_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive({}))
    (tmp_path / "site").write_text("x")
    done = run(tmp_path, "build")
    assert done.returncode == 1
    assert "is not empty and was not made by archive-site" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_would_steer_a_terminal_is_written_as_its_code() -> None:
    assert seen("a\x1b[31mb\x07\u202ec\n\td") == "a\\x1b[31mb\\x07\\u202ec\n\td"


def test_many_problems_that_say_the_same_are_told_together() -> None:
    same = [Problem(Place(f"content/s/{n:03}.md", 7, 9), "L001", "no record x") for n in range(500)]
    other = Problem(Place("content/archive.yaml", 1, 1), "T001", "no title")
    assert list(problem_lines([other, *same])) == [
        "content/archive.yaml:1:1: T001 no title",
        "content/s/000.md:7:9: L001 no record x",
        "  the same at content/s/001.md:7:9, content/s/002.md:7:9 and 497 other places",
    ]
    assert list(problem_lines(same[:3])) == [f"{each.place}: L001 no record x" for each in same[:3]]


def test_of_one_code_twenty_problems_are_told_and_the_others_counted() -> None:
    found = [Problem(Place("permalinks.txt", n), "L007", f"/{n}/ was published") for n in range(70)]
    warning = Problem(Place("content/archive.yaml", 1, 1), "C001", "doubtful", warning=True)
    lines = list(problem_lines([*found, warning]))
    assert lines[19:] == [
        "permalinks.txt:19:1: L007 /19/ was published",
        "content/archive.yaml:1:1: warning C001 doubtful",
        f"and 50 more of L007: {program()} check names every one",
    ]
    assert len(list(every_line(found))) == 70


def test_files_that_were_written_for_one_reason_are_told_in_one_line() -> None:
    reasons = [(f"films/{n}/index.html", ("its text",)) for n in range(7)]
    said = {"reasons": [*reasons, ("index.html", ("it is new",))], "problems": [], "broken": []}
    files = {"written": ["index.html"], "removed": 0, "strange": [], "unchanged": 1, "seconds": 0.1}
    assert list(rebuilt_lines(said | files)) == [
        "  films/0, films/1, films/2, films/3, films/4 and 2 more: its text",
        "  home: it is new",
        "1 page written, 0 removed, 1 unchanged, 0.1 s: home",
    ]
