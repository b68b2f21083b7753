"""The switch of languages, from disk in Chromium: to the same page, and back to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_site_in_a_browser import pages_of, window

pytestmark = pytest.mark.browser

RECORDS = ("films/running-from-the-darkness", "sources/trend-2019-film-on-air", "figures/killed")
WAY = re.compile(r'<nav class="tongues".*?<a href="([^"#]*)" hreflang="([^"]*)"', re.DOTALL)


def choose(page: Page, lang: str, *, by_keyboard: bool) -> None:
    """Take the way to a page in another language."""
    way = page.locator(f".tongues a[hreflang={lang}]")
    if not by_keyboard:
        way.click()
        return
    for _ in range(12):
        page.keyboard.press("Tab")
        if way.evaluate("link => link === document.activeElement"):
            break
    expect(way).to_be_focused()
    page.keyboard.press("Enter")


@pytest.mark.parametrize("by_keyboard", [False, True])
@pytest.mark.parametrize("record", RECORDS)
def test_the_switch_leads_to_the_same_record_and_back(
    site: Path, chromium: Browser, record: str, by_keyboard: bool
) -> None:
    english, other = (site / below / record / "index.html" for below in ("", "az"))
    with window(chromium, 1440) as (page, wrong):
        page.goto(english.as_uri())
        title = page.locator("h1").inner_text()
        choose(page, "az", by_keyboard=by_keyboard)
        page.wait_for_url(other.as_uri())
        expect(page.locator("html")).to_have_attribute("lang", "az")
        expect(page.locator(".tongues [aria-current]")).to_have_text("Azərbaycan")
        choose(page, "en", by_keyboard=by_keyboard)
        page.wait_for_url(english.as_uri())
        expect(page.locator("html")).to_have_attribute("lang", "en")
        expect(page.locator("h1")).to_have_text(title)
        assert wrong == []


def test_every_page_of_one_language_leads_to_its_own_in_the_other(site: Path) -> None:
    wrong = []
    pages = [path for path in pages_of(site) if path.name != "404.html"]
    for path in pages:
        below = path.relative_to(site)
        az = below.parts[0] == "az"
        other = site / (Path(*below.parts[1:]) if az else Path("az", below))
        found = WAY.search(path.read_text("utf-8"))
        way = found and ((path.parent / found[1]).resolve(), found[2])
        if way != (other.resolve(), "en" if az else "az"):
            wrong.append(str(below))
    assert len(pages) > 200
    assert wrong == []
