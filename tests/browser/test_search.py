"""Search on the built site, opened from disk in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_site_in_a_browser import AXE_TAGS, OVERHANG, RUN_AXE, SCHEMES, window
from tests.builders import a_record, a_site

pytestmark = pytest.mark.browser

BODIES = {
    "one": ("Şəhərində", "In Bakı and İSTANBUL; constructor, __proto__."),
    "two": ("Ёлка", "Йод и كتاب, مُحَمَّد."),
    "three": ("Seherinde", "Written without its letters."),
    "four": ("<b>Markup</b> & more", "A seherinde in the text."),
}


@pytest.fixture(scope="module")
def folded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of words that people type otherwise than they are written."""
    films = {
        f"content/films/{stem}.md": a_record("film", body, title=title)
        for stem, (title, body) in BODIES.items()
    }
    settings = "title: An archive\nlinks: file\n"
    where = a_site(tmp_path_factory.mktemp("folded"), {"content/archive.yaml": settings, **films})
    return where.site


@pytest.fixture
def quiet(chromium: Browser) -> Iterator[Page]:
    """A window in which nothing may go wrong."""
    with window(chromium, 1440) as opened:
        yield opened.page
        assert opened.wrong == []


def search(page: Page, site: Path, query: str) -> None:
    """Open the page of search and type a query, letter by letter gone through at once."""
    page.goto((site / "search/index.html").as_uri())
    page.locator("#words").fill(query)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("seherinde", ["Seherinde", "<b>Markup</b> & more", "Şəhərində"]),
        ("şəhərində", ["Şəhərində", "Seherinde", "<b>Markup</b> & more"]),
        ("BAKI", ["Şəhərində"]),
        ("istanbul", ["Şəhərində"]),
        ("елка", ["Ёлка"]),
        ("иод", ["Ёлка"]),
        ("کتاب محمد", ["Ёлка"]),
        ("constructor __proto__", ["Şəhərində"]),
        ("se", ["Seherinde", "Şəhərində", "<b>Markup</b> & more"]),
    ],
)
def test_a_query_finds_what_is_written_with_other_letters(
    quiet: Page, folded: Path, query: str, titles: list[str]
) -> None:
    search(quiet, folded, query)
    found = quiet.locator("#results .t")
    expect(found.first).to_be_visible()
    expect(quiet.locator("#said")).to_contain_text("Records found")
    assert [text for text in found.all_inner_texts() if text in titles] == titles


def test_the_address_keeps_the_query_and_becomes_no_markup(quiet: Page, folded: Path) -> None:
    address = (folded / "search/index.html").as_uri()
    quiet.goto(f"{address}?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20markup")
    expect(quiet.locator("#words")).to_have_value("<img src=x onerror=alert(1)> markup")
    expect(quiet.locator("#said")).to_contain_text("No record")
    assert quiet.locator("main img").count() == 0
    quiet.locator("#words").fill("markup")
    expect(quiet.locator("#results mark").first).to_have_text("Markup")
    assert quiet.url == f"{address}?q=markup"


def test_a_very_long_query_answers(quiet: Page, folded: Path) -> None:
    quiet.goto((folded / "search/index.html").as_uri() + "?q=" + "seherinde%20x" * 800)
    expect(quiet.locator("#said")).not_to_be_empty()


def test_results_are_narrowed_and_the_way_back_is_right(quiet: Page, site: Path) -> None:
    search(quiet, site, "tolerance")
    rows = quiet.locator("#results > li")
    expect(rows.first).to_be_visible()
    all_of_them = quiet.locator("#said").inner_text()
    choice = quiet.locator("[data-choice='type source']")
    wanted = int(choice.locator("span").last.inner_text())
    choice.click()
    expect(rows).to_have_count(wanted)
    assert "type=source" in quiet.url
    expect(quiet.locator("[data-choice='type source']")).to_have_attribute("aria-current", "true")
    quiet.go_back()
    expect(quiet.locator("#said")).to_have_text(all_of_them)
    rows.first.locator(".t a").click()
    expect(quiet.locator("h1")).to_be_visible()


def test_every_page_leads_to_search_with_its_words(quiet: Page, site: Path) -> None:
    quiet.goto((site / "index.html").as_uri())
    quiet.locator("#find").fill("premiere")
    quiet.locator("#find").press("Enter")
    expect(quiet.locator("#words")).to_have_value("premiere")
    expect(quiet.locator("#results > li").first).to_be_visible()


def test_without_scripts_search_leads_to_the_lists(chromium: Browser, site: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "search/index.html").as_uri())
    expect(page.locator("main noscript, main p").first).to_be_visible()
    expect(page.locator("main form")).to_be_hidden()
    page.locator("main .plainlist a").first.click()
    expect(page.locator("h1")).to_have_text("Sources")
    context.close()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_results_can_be_used_by_everyone(
    chromium: Browser, site: Path, axe: str, scheme: str
) -> None:
    with window(chromium, 360, "dark" if scheme == "dark" else "light") as opened:
        search(opened.page, site, "tolerance")
        expect(opened.page.locator("#results > li").first).to_be_visible()
        assert opened.page.evaluate(OVERHANG) <= 0
        assert opened.wrong == []  # before axe, which asks for the style sheets and is refused
        opened.page.evaluate(axe)
        assert opened.page.evaluate(RUN_AXE, AXE_TAGS) == []
