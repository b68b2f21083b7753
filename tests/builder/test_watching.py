"""`build --watch` builds again after each change, says so, and ends when it is told to."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import a_record, an_archive, write_archive


def lines_until(process: subprocess.Popen[str], word: str) -> list[str]:
    """The lines of a running program up to one that holds a word."""
    assert process.stdout is not None
    found: list[str] = []
    for line in process.stdout:
        found.append(line.rstrip("\n"))
        if word in line:
            return found
    raise AssertionError(found)


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A build that watches an archive in a folder."""
    write_archive(tmp_path, an_archive())
    program = [sys.executable, "-m", "archive_site", "build", "--watch"]
    with subprocess.Popen(
        program, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_each_change_is_built_and_told_and_problems_until_they_are_mended(
    tmp_path: Path, watching: subprocess.Popen[str]
) -> None:
    assert "10 of 10 records published in site" in lines_until(watching, "Watching for changes")
    page = tmp_path / "content/pages/about.md"
    page.write_text(a_record("page", title="Another title"), "utf-8")
    assert "about" in lines_until(watching, " written, ")[-1]
    assert "Another title" in (tmp_path / "site/about/index.html").read_text("utf-8")
    page.write_text("---\ntitle: [\n---\n", "utf-8")
    told = lines_until(watching, "the site is as it was")
    assert any("content/pages/about.md:" in line for line in told)
    assert "Another title" in (tmp_path / "site/about/index.html").read_text("utf-8")
    page.write_text(a_record("page", title="A third title"), "utf-8")
    assert "about" in lines_until(watching, " written, ")[-1]
    watching.send_signal(signal.SIGINT)
    assert watching.wait(timeout=30) == 0
