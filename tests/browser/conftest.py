"""The sample archive, built once, and a Chromium to open it in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import MappingProxyType
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.rare import rare_pages

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM_OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)


def named_by(variable: str) -> Path:
    """Give the file that an environment variable names; without it the tests fail, never skip."""
    value = os.environ.get(variable, "")
    if not value or not Path(value).exists():
        pytest.fail(f"{variable} names no file: run `python3 build.py test`, which sets it.")
    return Path(value)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sample archive."""
    return sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="session")
def bilingual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sample archive in English and Arabic, for a server."""
    settings = {"languages: [en, az]": "languages: [en, ar]", "links: file": "links: folder"}
    return sample(tmp_path_factory.mktemp("bilingual"), settings, "*.az.*")


@pytest.fixture(scope="session")
def rare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build, in English and Arabic, the kinds of page that the sample archive has none of."""
    return rare_pages(tmp_path_factory.mktemp("rare"))


def sample(
    folder: Path, settings: Mapping[str, str] = MappingProxyType({}), without: str = ""
) -> Path:
    """Build the sample archive, from a copy so that its ledger is nobody else's.

    Lines of its settings are put in place of others; files of a pattern are left out.
    """
    content, out = folder / "content", folder / "site"
    shutil.copytree(ROOT / "content", content, ignore=shutil.ignore_patterns("private", without))
    own = (content / "archive.yaml").read_text("utf-8")
    for line, other in settings.items():
        assert line in own
        own = own.replace(line, other)
    (content / "archive.yaml").write_text(own, "utf-8")
    built = subprocess.run(
        [sys.executable, "-m", "archive_site", "build", "--content", content, "--out", out],
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    if built.returncode or not (out / "index.html").exists():
        pytest.fail(f"The sample archive does not build:\n{built.stdout}")
    return out


class Quiet(SimpleHTTPRequestHandler):
    """A static host that says nothing of its requests."""

    def log_message(self, *said: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def served(bilingual: Path) -> Iterator[str]:
    """Serve the bilingual sample; gives the address of its root."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(bilingual)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start Chromium once; each test opens windows of its own."""
    path = named_by("ARCHIVE_SITE_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """Give the source of axe-core."""
    return named_by("ARCHIVE_SITE_AXE").read_text(encoding="utf-8")
