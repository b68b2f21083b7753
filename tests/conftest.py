"""What tests of several packages share; Hypothesis' profiles."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

from archive_site.builder import read
from archive_site.model.problems import Problem
from archive_site.renderer.templates import Theme, make_theme
from tests.builders import a_tiny_theme

# HYPOTHESIS_PROFILE=thorough looks ten times as long.
settings.register_profile("usual", deadline=None)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))


@lru_cache(maxsize=64)
def looked_through(sources: tuple[tuple[str, str], ...]) -> tuple[Theme, tuple[Problem, ...]]:
    """`make_theme`, which is given all that it looks at."""
    return make_theme(dict(sources))


@pytest.fixture(autouse=True, scope="session")
def themes_looked_through_once() -> Iterator[None]:
    """A set of templates is looked through once in a process: two thirds of a small cold build."""

    def remembered(sources: Mapping[str, str]) -> tuple[Theme, tuple[Problem, ...]]:
        return looked_through(tuple(sources.items()))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(read, "make_theme", remembered)
        yield


@pytest.fixture
def tiny_theme(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Builds in this process use a theme of a line a template, which prints all of a view."""
    folder = tmp_path_factory.mktemp("theme")
    a_tiny_theme(folder, monkeypatch)
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests begin first, so that no worker waits for them at the end."""
    items.sort(key=lambda item: "test_incremental" not in item.nodeid)
