"""The map in Chromium: it grows and moves by buttons and keys; without scripts it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_site_in_a_browser import window

pytestmark = pytest.mark.browser


@pytest.fixture
def opened(chromium: Browser, site: Path) -> Iterator[Page]:
    """The sample's map in a window in which nothing may go wrong."""
    with window(chromium, 1440) as (page, wrong):
        page.goto((site / "map/index.html").as_uri())
        yield page
        assert wrong == []


def test_several_places_are_told_apart_when_their_mark_is_chosen(opened: Page) -> None:
    marks = opened.locator(".marks a")
    before = marks.count()
    opened.locator(".marks a", has_text="+").click()
    expect(opened.locator(".marks a[aria-label='San Francisco']")).to_be_visible()
    expect(opened.locator(".marks a[aria-label='Khojaly']")).to_have_count(0)
    opened.get_by_role("button", name="The whole map").click()
    expect(marks).to_have_count(before)
    opened.locator(".marks a[aria-label='Khojaly']").click()
    expect(opened.locator("h1")).to_have_text("Khojaly")


def test_the_map_grows_and_moves_by_keys_and_keeps_the_focus(opened: Page) -> None:
    ground = opened.locator(".ground")
    mark = opened.locator(".marks a[aria-label='New York']")
    mark.focus()
    opened.keyboard.press("+")
    expect(ground).to_have_attribute("viewBox", "4000 2500 8000 5000")
    opened.keyboard.press("ArrowLeft")
    expect(ground).to_have_attribute("viewBox", "2000 2500 8000 5000")
    expect(mark).to_be_focused()
    opened.keyboard.press("-")
    expect(ground).to_have_attribute("viewBox", "0 0 16000 10000")


def test_without_scripts_every_mark_leads_to_a_place_or_to_the_list(
    chromium: Browser, site: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "map/index.html").as_uri())
    expect(page.locator(".tools")).to_be_hidden()
    page.locator(".marks a[href^='#near-']").click()
    expect(page.locator(".near:target a", has_text="San Francisco")).to_be_visible()
    context.close()
