"""An archive of 5,000 records: how much a first search loads, how heavy its pages are."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from playwright.sync_api import Browser, expect

from archive_site.builder.unchanged import folders
from tests.browser.test_site_in_a_browser import ROOT, pages_of, window
from tests.builders import built

pytestmark = pytest.mark.browser

KB = 1000
RECORDS = 5000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a generated archive."""
    folder = tmp_path_factory.mktemp("large")
    script = ROOT / "bench" / "gen_corpus.py"
    subprocess.run(
        [sys.executable, script, str(RECORDS), folder],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    where = folders(folder / "content", folder / "site")
    settings = where.content / "archive.yaml"
    said = settings.read_text("utf-8").replace("links: folder", "links: file")
    settings.write_text(said.replace("languages: [en]", "languages: [en, az]"), "utf-8")
    assert built(where).records >= RECORDS
    return where.site


@pytest.mark.parametrize(("query", "most"), [("the", 250), ("kat", 250), ("the to", 300)])
def test_a_first_search_loads_little(large: Path, chromium: Browser, query: str, most: int) -> None:
    loaded: dict[str, int] = {}

    def note(url: str) -> None:
        path = Path(url2pathname(urlsplit(url).path))
        if path.suffix == ".js":
            loaded[path.name] = path.stat().st_size

    with window(chromium, 1440) as (page, wrong):
        page.on("request", lambda request: note(request.url))
        page.goto((large / "search/index.html").as_uri())
        page.locator("#words").fill(query)
        expect(page.locator("#results > li")).to_have_count(20)
        assert wrong == []
    assert "facts.js" in loaded
    assert sum(loaded.values()) <= most * KB, loaded  # as they lie on the disk


def test_no_page_is_heavy(large: Path) -> None:
    heavy = {
        str(path.relative_to(large)): size
        for path in pages_of(large)
        if path.stat().st_size > 30 * KB
        and (size := len(gzip.compress(path.read_bytes()))) > 30 * KB
    }
    assert heavy == {}
