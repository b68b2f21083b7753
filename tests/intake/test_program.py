"""What commands print is to be typed as it stands, wherever the program lies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from archive_site.cli.say import program


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in an environment of its own, which no path leads to."""
    file = tmp_path / ".venv" / "bin" / "archive-site"
    file.parent.mkdir(parents=True)
    file.write_text("#!/bin/sh\n", "utf-8")
    file.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    return file


def test_a_program_off_the_path_is_named_by_its_place(
    script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [str(script), "review"])
    assert program() == str(Path(".venv/bin/archive-site"))


def test_a_program_run_as_a_module_is_named_by_its_script(
    script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["somewhere/archive_site/__main__.py"])
    monkeypatch.setattr(sys, "executable", str(script.with_name("python")))
    assert program() == str(Path(".venv/bin/archive-site"))


def test_a_program_on_the_path_is_named_by_its_name(
    script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [str(script)])
    monkeypatch.setenv("PATH", str(script.parent))
    assert program() == "archive-site"
