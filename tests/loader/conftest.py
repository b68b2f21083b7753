"""The reader's tests need no theme: they build with one of a line a template."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _tiny_theme(tiny_theme: object) -> None:
    pass
