"""A record's page in Chromium: notes, citations, statements, on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.test_site_in_a_browser import AXE_TAGS, OVERHANG, RUN_AXE, SCHEMES, Scheme

pytestmark = pytest.mark.browser
SOURCE = "sources/trend-2019-film-on-air"
PAGES = (SOURCE, "films/running-from-the-darkness", "figures/killed", "cited", "coverage")


@contextmanager
def opened(
    browser: Browser,
    file: Path,
    width: int = 1440,
    *,
    script: bool = True,
    scheme: Scheme = "light",
) -> Iterator[Page]:
    """A page in a window of its own."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script
    )
    page = context.new_page()
    page.goto(file.as_uri())
    try:
        yield page
    finally:
        context.close()


def test_without_a_script_every_style_and_format_opens(site: Path, chromium: Browser) -> None:
    with opened(chromium, site / SOURCE / "index.html", script=False) as page:
        names = page.locator(".cites summary").all_inner_texts()
        assert names == ["Chicago", "APA", "MLA", "ISO 690", "BibTeX", "RIS", "CSL-JSON"]
        assert page.locator(".copy").count() == 0
        for name in names:
            folded = page.locator(".cites details", has=page.get_by_text(name, exact=True))
            if folded.get_attribute("open") is None:
                folded.locator("summary").click()
            assert folded.locator(".citation").first.is_visible()
            assert page.locator(".cites details[open]").count() == 1


def test_a_citation_is_copied_as_it_stands(site: Path, chromium: Browser) -> None:
    with opened(chromium, site / SOURCE / "index.html") as page:
        page.evaluate(
            """() => {
                window.copied = [];
                const writeText = text => { window.copied.push(text); return Promise.resolve(); };
                Object.defineProperty(navigator, "clipboard", {value: {writeText}});
            }"""
        )
        chicago = page.locator(".cites details").first
        chicago.locator(".copy").first.click()
        page.locator(".cites summary", has_text="RIS").click()
        page.locator("pre + .copy:visible").click()
        page.wait_for_function("window.copied.length === 2")
        cited, ris = page.evaluate("window.copied")
        assert cited == (
            "Trend. [Film shown on local public channels in California], February 23, 2019."
        )
        assert ris.startswith("TY  - NEWS\nID  - trend-2019-film-on-air\n")
        assert ris.endswith("ER  -")
        page.wait_for_function("""() => [...document.querySelectorAll('.copy')]
            .filter(each => each.textContent === 'Copied').length === 2""")


def test_the_statement_of_the_address_is_marked_and_can_be_cited(
    site: Path, chromium: Browser
) -> None:
    with opened(chromium, site / SOURCE / "index.html") as page:
        row = page.locator("tr", has_text="As many as 613").first
        claim = row.get_attribute("id")
        row.locator(".self").click()
        assert page.url.endswith(f"#{claim}")
        marked = page.evaluate(
            "getComputedStyle(document.querySelector('tr:target')).backgroundColor"
        )
        assert marked != "rgba(0, 0, 0, 0)"
        said = page.locator(".cites > .citation").inner_text()
        assert said.startswith("“As many as 613”, ¶6. Running from the Darkness")
        assert f"https://archive.example/{SOURCE}/#{claim}" in said
        page.evaluate("location.hash = ''")
        page.wait_for_function("document.querySelector('.cites > .citation').hidden")


@pytest.mark.parametrize("script", [True, False])
def test_a_note_stands_level_with_its_line_or_opens_in_place(
    site: Path, chromium: Browser, script: bool
) -> None:
    file = site / SOURCE / "index.html"
    with opened(chromium, file, 1440, script=script) as page:
        number, note = page.locator(".ref").first, page.locator(".note").first
        one, other = number.bounding_box(), note.bounding_box()
        assert one is not None
        assert other is not None
        assert note.is_visible()
        assert abs(one["y"] - other["y"]) < 16
        assert other["x"] > one["x"]
    with opened(chromium, file, 820, script=script) as page:
        note = page.locator(".note").first
        assert not note.is_visible()
        page.locator(".ref").first.click()
        assert note.is_visible()


def test_a_record_on_paper_has_its_address_and_no_closed_formats(
    site: Path, chromium: Browser
) -> None:
    with opened(chromium, site / SOURCE / "index.html") as page:
        page.emulate_media(media="print")
        assert page.locator(".permalink").is_visible()
        assert f"https://archive.example/{SOURCE}/" in page.locator(".permalink").inner_text()
        for hidden in (".bar", ".copy >> nth=0", ".cites details:not([open]) >> nth=0"):
            assert not page.locator(hidden).is_visible()
        assert page.locator(".cites details[open] .citation").first.is_visible()
        assert page.pdf()[:5] == b"%PDF-"


@pytest.mark.parametrize("within", [".facts", ".tab"])
def test_on_paper_the_sources_of_a_fact_and_the_notes_of_a_statement_are_open(
    site: Path, chromium: Browser, within: str
) -> None:
    opens = "nodes => nodes.map(n => n.offsetHeight > n.firstElementChild.offsetHeight + 8)"
    with opened(chromium, site / "events/khojaly-1992/index.html") as page:
        closed = page.locator(f"{within} details")
        assert set(closed.evaluate_all(opens)) == {False}
        page.emulate_media(media="print")
        assert set(closed.evaluate_all(opens)) == {True}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_of_evidence_have_no_barrier_and_fit_a_phone(
    site: Path, chromium: Browser, axe: str, scheme: Scheme
) -> None:
    for name in PAGES:
        with opened(chromium, site / name / "index.html", 360, scheme=scheme) as page:
            assert page.evaluate(OVERHANG) == 0, name
            page.evaluate("document.querySelectorAll('.cites details').forEach(e => e.open = true)")
            page.evaluate(axe)
            assert page.evaluate(RUN_AXE, AXE_TAGS) == [], name


def test_each_row_of_a_plot_has_a_name_and_says_what_its_mark_means(
    site: Path, chromium: Browser
) -> None:
    with opened(chromium, site / "figures/killed/index.html") as page:
        drawn = page.get_by_role("img", name="As many as 613")
        assert drawn.count() == 1
        assert drawn.locator("desc").text_content() == "a number"
