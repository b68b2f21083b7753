"""The switch of languages, from disk in Chromium: to the same page, and back to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_site_in_a_browser import pages_of, window

pytestmark = pytest.mark.browser

LEFT_AND_RIGHT = "nodes => nodes.map(n => n.getBoundingClientRect()).map(b => [b.left, b.right])"
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


def test_names_and_marks_of_a_plot_stand_apart_from_right_to_left(
    rare: Path, chromium: Browser
) -> None:
    with window(chromium, 1440) as (page, _):
        page.goto((rare / "ar/figures/killed/index.html").as_uri())
        names = page.locator(".plot .src a").evaluate_all(LEFT_AND_RIGHT)
        marks = page.locator(".plot .track").evaluate_all(LEFT_AND_RIGHT)
        [(left, right)] = page.locator(".plot > .scale").evaluate_all(LEFT_AND_RIGHT)
        assert len(names) == len(marks) > 1
        assert max(mark[1] for mark in marks) < min(name[0] for name in names)
        assert {tuple(mark) for mark in marks} == {(left, right)}


@pytest.mark.parametrize("width", [360, 1440])
def test_a_title_in_latin_letters_begins_at_the_right_of_a_page_in_arabic(
    rare: Path, chromium: Browser, width: int
) -> None:
    with window(chromium, width) as (page, _):
        page.goto((rare / "ar/index.html").as_uri())
        title = page.locator("h1")
        expect(title).to_have_attribute("dir", "ltr")
        expect(title).to_have_css("text-align", "right")
        [(_, edge)] = title.evaluate_all(LEFT_AND_RIGHT)
        others = page.locator(".sec > :not(h2, .label)").evaluate_all(LEFT_AND_RIGHT)
        assert edge in {right for _, right in others}
