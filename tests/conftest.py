"""What tests of several packages share; Hypothesis' profiles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.builders import a_tiny_theme

# HYPOTHESIS_PROFILE=thorough looks ten times as long.
settings.register_profile("usual", deadline=None)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))


@pytest.fixture
def tiny_theme(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Builds in this process use a theme of a line a template, which prints all of a view."""
    folder = tmp_path_factory.mktemp("theme")
    a_tiny_theme(folder, monkeypatch)
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests begin first, so that no worker waits for them at the end."""
    items.sort(key=lambda item: "test_incremental" not in item.nodeid)
