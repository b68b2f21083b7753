"""Lists narrowed and sorted where scripts run, and without them, opened from disk in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_site_in_a_browser import AXE_TAGS, OVERHANG, RUN_AXE, SCHEMES, window
from tests.builders import a_record, a_site

pytestmark = pytest.mark.browser

# genre, publisher, date, added: what each source is told by
SOURCES = {
    "Beta": ("report", "one", "2018-01-02", "2024-03-01"),
    "Alpha": ("report", "two", "2018-05", "2024-01-01"),
    "Delta": ("interview", "one", "2018-06~", "2024-02-01"),
    "Gamma": ("report", "one", "2019", "2024-04-01"),
    "Ærø": ("report", "one", None, "2024-05-01"),
}


@pytest.fixture(scope="module")
def narrowed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with sources that facets tell apart, and many events of different places."""
    files = {
        f"content/sources/s{number}.md": a_record(
            title=title,
            genre=genre,
            publisher=f"organizations/{publisher}",
            date=date,
            date_note="Said by nobody." if not date or "~" in date else None,
            added=added,
        )
        for number, (title, (genre, publisher, date, added)) in enumerate(SOURCES.items())
    }
    for number in range(120):
        files[f"content/places/p{number}.md"] = a_record("place", title=f"Town {number}")
        files[f"content/events/e{number}.md"] = a_record(
            "event", title=f"Event {number}", place=[f"places/p{number}"]
        )
    for name in ("one", "two"):
        title = f"Publisher {name}"
        files[f"content/organizations/{name}.md"] = a_record("organization", title=title)
    settings = {"content/archive.yaml": "title: An archive\nlinks: file\n"}
    own = {"content/sources/a-source.md": None, "content/films/a-film.md": a_record("film")}
    return a_site(tmp_path_factory.mktemp("narrowed"), {**settings, **own, **files}).site


@pytest.fixture
def quiet(chromium: Browser) -> Iterator[Page]:
    """A window in which nothing may go wrong."""
    with window(chromium, 1440) as opened:
        yield opened.page
        assert opened.wrong == []


def address(site: Path, folder: str = "sources") -> str:
    """The address of a list on the disk."""
    return (site / folder / "index.html").as_uri()


def shows(page: Page, *titles: str) -> None:
    """Wait until these titles stand in the list, in this order."""
    expect(page.locator(".entries .t")).to_have_text(list(titles))


def choose(page: Page, facet: str, value: str) -> None:
    """Click a value of a facet."""
    value_of(page, facet, value).click()


def value_of(page: Page, facet: str, value: str):  # type: ignore[no-untyped-def]
    """The link of a value of a facet."""
    box = page.locator(".facets > div").filter(has=page.get_by_role("heading", name=facet))
    return box.get_by_role("link").filter(has_text=value)


def test_facets_are_combined_and_the_way_back_is_right(quiet: Page, narrowed: Path) -> None:
    quiet.goto(address(narrowed))
    shows(quiet, "Beta", "Alpha", "Delta", "Gamma", "Ærø")
    choose(quiet, "Genre", "report")
    shows(quiet, "Beta", "Alpha", "Gamma", "Ærø")
    choose(quiet, "Publisher", "Publisher one")
    shows(quiet, "Beta", "Gamma", "Ærø")
    choose(quiet, "Date", "2018")
    shows(quiet, "Beta")
    expect(quiet.locator("#said")).to_have_text("Records found: 1")
    assert quiet.url == f"{address(narrowed)}?genre=report&publisher=one&date=2018"
    quiet.go_back()
    shows(quiet, "Beta", "Gamma", "Ærø")
    quiet.go_back()
    quiet.go_back()
    shows(quiet, "Beta", "Alpha", "Delta", "Gamma", "Ærø")
    expect(quiet.locator("#said")).to_have_text("")
    quiet.go_forward()
    shows(quiet, "Beta", "Alpha", "Gamma", "Ærø")


def test_counts_are_those_of_what_a_click_would_show(quiet: Page, narrowed: Path) -> None:
    quiet.goto(f"{address(narrowed)}?publisher=one")
    shows(quiet, "Beta", "Delta", "Gamma", "Ærø")
    expect(value_of(quiet, "Genre", "report")).to_have_text("report 3")
    expect(value_of(quiet, "Publisher", "Publisher two")).to_have_text("Publisher two 1")
    years = quiet.locator(".facets > div").filter(has_text="2018").locator("li:visible")
    expect(years).to_have_text(["2018 2", "2019 1", "not recorded 1"])
    expect(value_of(quiet, "Publisher", "one")).to_have_attribute("aria-current", "true")
    choose(quiet, "Publisher", "Publisher one")
    shows(quiet, "Beta", "Alpha", "Delta", "Gamma", "Ærø")


def test_one_click_leads_back_to_the_whole_list_in_its_order(quiet: Page, narrowed: Path) -> None:
    quiet.goto(f"{address(narrowed)}?publisher=one&genre=report&sort=title")
    shows(quiet, "Ærø", "Beta", "Gamma")
    quiet.get_by_role("link", name="The whole list").click()
    shows(quiet, "Ærø", "Alpha", "Beta", "Delta", "Gamma")
    expect(quiet.locator("#all")).to_be_hidden()
    assert quiet.url == f"{address(narrowed)}?sort=title"


def test_a_list_is_sorted_by_title_and_by_when_added(quiet: Page, narrowed: Path) -> None:
    quiet.goto(address(narrowed))
    quiet.get_by_role("link", name="by title").click()
    shows(quiet, "Ærø", "Alpha", "Beta", "Delta", "Gamma")
    quiet.get_by_role("link", name="last added first").click()
    shows(quiet, "Ærø", "Gamma", "Beta", "Delta", "Alpha")
    choose(quiet, "Genre", "report")
    shows(quiet, "Ærø", "Gamma", "Beta", "Alpha")
    assert quiet.url.endswith("?genre=report&sort=added")
    quiet.go_back()
    quiet.go_back()
    quiet.go_back()
    shows(quiet, "Beta", "Alpha", "Delta", "Gamma", "Ærø")


def test_a_card_shows_the_same_after_narrowing(quiet: Page, narrowed: Path) -> None:
    quiet.goto(address(narrowed))
    before = quiet.locator(".entries > li").first.inner_html()
    choose(quiet, "Publisher", "Publisher one")
    shows(quiet, "Beta", "Delta", "Gamma", "Ærø")
    assert quiet.locator(".entries > li").first.inner_html() == before


def test_a_page_that_is_narrowed_leads_on_to_both(quiet: Page, narrowed: Path) -> None:
    quiet.goto(address(narrowed, "sources/by/publisher/one"))
    shows(quiet, "Beta", "Delta", "Gamma", "Ærø")
    choose(quiet, "Genre", "report")
    shows(quiet, "Beta", "Gamma", "Ærø")
    assert quiet.url == f"{address(narrowed)}?publisher=one&genre=report"


def test_one_value_is_found_among_many(quiet: Page, narrowed: Path) -> None:
    quiet.goto(address(narrowed, "events"))
    find = quiet.get_by_role("searchbox", name="Find a value: Place")
    find.fill("TOWN 117")
    towns = quiet.locator(".facets li:visible").filter(has_text="Town")
    expect(towns).to_have_text(["Town 117 1"])
    choose(quiet, "Place", "Town 117")
    shows(quiet, "Event 117")


def test_long_results_have_numbered_pages(quiet: Page, narrowed: Path) -> None:
    quiet.goto(f"{address(narrowed, 'events')}?sort=title")
    rows = quiet.locator(".entries > li")
    expect(rows).to_have_count(50)
    quiet.locator(".pager:visible").get_by_role("link", name="3").click()
    expect(rows).to_have_count(21)
    assert quiet.url.endswith("?sort=title&page=3")
    quiet.go_back()
    expect(rows).to_have_count(50)


def test_a_list_is_narrowed_by_keyboard_alone(quiet: Page, narrowed: Path) -> None:
    quiet.goto(address(narrowed))
    value_of(quiet, "Genre", "report").focus()
    quiet.keyboard.press("Enter")
    shows(quiet, "Beta", "Alpha", "Gamma", "Ærø")
    expect(value_of(quiet, "Genre", "report")).to_be_focused()
    quiet.keyboard.press("Enter")
    shows(quiet, "Beta", "Alpha", "Delta", "Gamma", "Ærø")


def test_nothing_of_the_address_becomes_markup(quiet: Page, narrowed: Path) -> None:
    quiet.goto(f"{address(narrowed)}?genre=%3Cimg%20src=x%3E&sort=__proto__&page=%3Cb%3E")
    expect(quiet.locator("#said")).to_have_text("Records found: 0")
    expect(quiet.locator(".facets h2:visible")).to_have_text(["Genre"])
    assert quiet.locator("main img").count() == 0


def test_without_scripts_each_value_has_a_page(chromium: Browser, narrowed: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address(narrowed))
    assert page.get_by_text("Order:").is_hidden()
    choose(page, "Publisher", "Publisher one")
    shows(page, "Beta", "Delta", "Gamma", "Ærø")
    assert page.url == address(narrowed, "sources/by/publisher/one")
    context.close()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_narrowed_list_can_be_used_by_everyone(
    chromium: Browser, narrowed: Path, axe: str, scheme: str
) -> None:
    with window(chromium, 360, "dark" if scheme == "dark" else "light") as opened:
        opened.page.goto(f"{address(narrowed, 'events')}?sort=title")
        expect(opened.page.locator(".entries > li")).to_have_count(50)
        assert opened.page.evaluate(OVERHANG) <= 0
        assert opened.wrong == []  # before axe, which asks for the style sheets and is refused
        opened.page.evaluate(axe)
        assert opened.page.evaluate(RUN_AXE, AXE_TAGS) == []
