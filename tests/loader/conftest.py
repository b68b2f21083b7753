"""The reader's tests need no theme: they build with one of a line a template."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import a_tiny_theme


@pytest.fixture(autouse=True)
def _tiny_theme(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    a_tiny_theme(Path(tmp_path_factory.mktemp("theme")), monkeypatch)
