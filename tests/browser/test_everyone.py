"""The sample for everyone: by keyboard, on paper, without style, from right to left, in budget."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

import pypdfium2
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.browser.test_site_in_a_browser import (
    AXE_TAGS,
    OVERHANG,
    RUN_AXE,
    SCHEMES,
    Scheme,
    every_kind,
    kinds_of,
    pages_of,
    report,
    window,
)

pytestmark = pytest.mark.browser

KB = 1000
RECORD = "films/running-from-the-darkness/index.html"
SOURCE = "sources/trend-2019-film-on-air/index.html"

# Everything that Tab must reach, in the order of the page.
STOPS = """() => {
    const every = "a[href], button, input, select, textarea, summary, [controls]";
    window.stops = [...document.querySelectorAll(every)].filter(each =>
        each.tabIndex >= 0 && !each.disabled && each.checkVisibility({visibilityProperty: true}));
    document.body.tabIndex = -1;
    document.body.focus();  // the page of search begins at its field
    return window.stops.length;
}"""
# Where the focus is among these, and whether it shows; -1 where it is on none of them.
FOCUSED = """() => {
    const here = document.activeElement, number = window.stops.indexOf(here);
    if (number < 0) return [-1, true, ""];
    const shown = here.matches(".toggle") ? here.nextElementSibling : here;
    const mark = here.querySelector?.(".hit");
    const outline = getComputedStyle(shown), ring = mark && getComputedStyle(mark);
    const visible = (outline.outlineStyle !== "none" && parseFloat(outline.outlineWidth) > 0)
        || (ring && ring.stroke !== "none");
    return [number, visible, here.outerHTML.slice(0, 80)];
}"""
BARE = """() => document.querySelectorAll("link[rel=stylesheet]").forEach(each => each.remove())"""
WORDS = """() => document.querySelector("main").innerText.replace(/\\s+/g, " ").length"""
TALLEST = """() => Math.max(0, ...[...document.querySelectorAll("svg")]
    .map(each => each.getBoundingClientRect().height))"""


def walked(page: Page) -> list[str]:
    """What is wrong with a walk through a page by Tab: not reached, not seen, out of order."""
    count = page.evaluate(STOPS)
    reached: list[int] = []
    wrong: list[str] = []
    for _ in range(count + 1):
        page.keyboard.press("Tab")
        number, visible, shown = page.evaluate(FOCUSED)
        if number < 0 or (number == 0 and len(reached) == count):
            break
        reached.append(number)
        if not visible:
            wrong.append(f"no focus to be seen on {shown}")
    if reached != list(range(count)):
        wrong.append(f"{len(reached)} of {count} reached, in the order {reached[:9]}…")
    return wrong


def test_every_control_is_reached_by_keyboard_in_order_and_is_seen(
    kinds: Mapping[str, Path], chromium: Browser
) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, 1440) as (page, _):
        for kind, path in kinds.items():
            page.goto(path.as_uri(), wait_until="load")
            found[kind] = walked(page)
    assert not report(found)


def test_a_control_that_is_not_reached_or_not_seen_would_be_found(
    tmp_path: Path, chromium: Browser
) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(
        '<a href="#a" tabindex="2">1</a><a href="#b" tabindex="1">2</a>'
        "<style>a:focus-visible {outline: 0}</style>",
        encoding="utf-8",
    )
    with window(chromium, 360) as (page, _):
        page.goto(bad.as_uri())
        seen, *_, order = walked(page)
    assert seen.startswith("no focus to be seen on <a")
    assert "in the order" in order


def test_the_first_stop_leads_past_the_furniture(site: Path, chromium: Browser) -> None:
    with window(chromium, 360) as (page, _):
        page.goto((site / RECORD).as_uri())
        page.keyboard.press("Tab")
        box = page.locator(":focus").bounding_box()
        assert box is not None
        assert box["y"] >= 0
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def printed(page: Page) -> tuple[str, str, Image.Image]:
    """The text of the first sheet, that of all sheets, and the first sheet as it looks."""
    with pypdfium2.PdfDocument(page.pdf(format="A4", print_background=True)) as sheets:
        texts = [sheet.get_textpage().get_text_bounded() for sheet in sheets]
        picture = sheets[0].render().to_pil().convert("L")
    return texts[0], "\n".join(texts), picture


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_record_on_paper_is_black_on_white_and_says_how_it_is_cited(
    site: Path, chromium: Browser, scheme: Scheme
) -> None:
    with window(chromium, 1440, scheme) as (page, _):
        page.goto((site / SOURCE).as_uri())
        away = page.locator("main .away").first.get_attribute("href")
        first, whole, picture = printed(page)
    joined = re.sub(r"\s+", "", first)
    assert "Citeas:" in joined
    assert "https://archive.example/sources/trend-2019-film-on-air/" in joined
    assert away
    assert away in re.sub(r"\s+", "", whole)
    for furniture in ("Skip to the text", "More …", "Search the archive", "Screenings\nEvents"):
        assert furniture not in whole.replace("\r", "")
    edges = [
        picture.getpixel((x, y)) for x in (2, picture.width - 3) for y in (2, picture.height - 3)
    ]
    assert edges == [255] * 4
    darkest, _ = picture.getextrema()
    assert isinstance(darkest, int | float)
    assert darkest < 40
    assert sum(picture.histogram()[250:]) > 0.8 * picture.width * picture.height


def test_without_styles_nothing_is_lost_and_nothing_is_too_wide(
    kinds: Mapping[str, Path], chromium: Browser
) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, 1024) as (page, _):
        for kind, path in kinds.items():
            page.goto(path.as_uri(), wait_until="load")
            before = page.evaluate(WORDS)
            page.evaluate(BARE)
            here = found[kind] = []
            if page.evaluate(WORDS) < 0.98 * before:
                here.append("words are lost")
            if page.evaluate(OVERHANG) > 0:
                here.append(f"{page.evaluate(OVERHANG)} px too wide")
            if page.evaluate(TALLEST) > 900:
                here.append("a drawing is higher than the window")
            if not page.locator("h1").first.is_visible():
                here.append("no heading to be seen")
    assert not report(found)


def test_a_server_s_pages_ask_no_other_host_and_raise_no_error(
    bilingual: Path, served: str, chromium: Browser
) -> None:
    found: dict[str, list[str]] = {}
    pages = [path.relative_to(bilingual).parent for path in kinds_of(bilingual, "ar").values()]
    with window(chromium, 360, host=served) as (page, wrong):
        for path in pages:
            page.goto(f"{served}{path.as_posix()}/", wait_until="networkidle")
            overhang = page.evaluate(OVERHANG)
            found[str(path)] = [*wrong, *([f"{overhang} px too wide"] if overhang > 0 else [])]
            wrong.clear()
    assert not report(found)


@pytest.fixture(scope="module")
def kinds(site: Path, rare: Path) -> Mapping[str, Path]:
    """A page of each kind, by its kind."""
    return every_kind(site, rare)


@pytest.fixture(scope="module")
def arabic(bilingual: Path, rare: Path, served: str) -> Mapping[str, str]:
    """The address of a page of each kind in Arabic: the server's, or on the disk if it is rare."""
    return {
        kind: f"{served}{path.relative_to(bilingual).parent.as_posix()}/"
        if path.is_relative_to(bilingual)
        else path.as_uri()
        for kind, path in every_kind(bilingual, rare, "ar").items()
    }


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_no_barrier_from_right_to_left(
    arabic: Mapping[str, str], served: str, chromium: Browser, axe: str, scheme: Scheme
) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, 1440 if scheme == "light" else 360, scheme, served) as (page, _):
        for kind, address in arabic.items():
            page.goto(address)
            assert page.evaluate("document.dir") == "rtl"
            page.evaluate(axe)
            found[kind] = page.evaluate(RUN_AXE, AXE_TAGS)
    assert not report(found)


@pytest.mark.parametrize("width", [360, 1440])
def test_no_page_scrolls_sideways_from_right_to_left(
    arabic: Mapping[str, str], served: str, chromium: Browser, width: int
) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, width, host=served) as (page, _):
        for kind, address in arabic.items():
            page.goto(address)
            overhang = page.evaluate(OVERHANG)
            found[kind] = [f"{overhang} px too wide at {width}"] if overhang > 0 else []
    assert not report(found)


class Links(HTMLParser):
    """Collects where the links of a page lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a link."""
        href = dict(attrs).get("href")
        if tag == "a" and href:
            self.found.append(href)


def reached_from(home: str) -> Iterator[str]:
    """Every page that links lead to from home, as a host gives it; one that isn't there raises."""
    waiting, known = [home], {home}
    while waiting:
        here = waiting.pop()
        with urlopen(here) as answer:  # noqa: S310 - our own server
            if not answer.headers["Content-Type"].startswith("text/html"):
                continue
            reader = Links()
            reader.feed(answer.read().decode())
        yield here
        for href in reader.found:
            there = urldefrag(urljoin(here, href))[0]
            if there.startswith(home) and there not in known:
                known.add(there)
                waiting.append(there)


def test_every_page_of_a_server_is_reached_from_home_by_links(bilingual: Path, served: str) -> None:
    reached = {address.removeprefix(served) for address in reached_from(served)}
    pages = {path.relative_to(bilingual).as_posix() for path in pages_of(bilingual)}
    unreached = {page for page in pages if page.removesuffix("index.html") not in reached}
    assert {page for page in unreached if not page.endswith("404.html")} == set()


def test_a_link_to_nothing_would_be_found(served: str) -> None:
    with pytest.raises(HTTPError):
        list(reached_from(f"{served}nowhere/"))


def weight(*paths: Path) -> int:
    """The bytes of files as a host sends them, each compressed."""
    return sum(len(gzip.compress(path.read_bytes())) for path in paths)


def test_pages_styles_and_scripts_stay_within_their_budgets(site: Path) -> None:
    pages = {path: weight(path) for path in pages_of(site)}
    assert {str(path): size for path, size in pages.items() if size > 30 * KB} == {}
    assert weight(*site.glob("assets/*.css")) <= 15 * KB
    loaded: dict[frozenset[str], str] = {}
    for path in pages:
        scripts = re.findall(r'<script src="(?:\.\./)*(assets/[^"]+)"', path.read_text("utf-8"))
        loaded[frozenset(scripts)] = str(path)
    heavy = {
        page: size
        for scripts, page in loaded.items()
        if (size := weight(*(site / each for each in scripts))) > 10 * KB
    }
    assert heavy == {}


@pytest.mark.parametrize("page_", ["index.html", RECORD, "sources/index.html", "search/index.html"])
def test_a_page_in_latin_letters_loads_few_fonts(site: Path, chromium: Browser, page_: str) -> None:
    with window(chromium, 1440) as (page, _):
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((site / page_).as_uri(), wait_until="networkidle")
    names = {url.rpartition("/")[2] for url in asked if url.endswith(".woff2")}
    assert names
    assert sum((site / "assets/fonts" / name).stat().st_size for name in names) <= 120 * KB


def policies(text: str) -> dict[str, str]:
    """The directives of a Content-Security-Policy."""
    return dict(each.strip().partition(" ")[::2] for each in text.split(";"))


def test_each_page_and_the_hosts_headers_carry_the_same_strict_policy(site: Path) -> None:
    said = re.search(r"Content-Security-Policy: (.*)", (site / "_headers").read_text("utf-8"))
    assert said
    sent = policies(said[1])
    assert sent.pop("frame-ancestors") == "'none'"
    for path in pages_of(site):
        meta = re.search(
            r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"', path.read_text("utf-8")
        )
        assert meta, path
        assert policies(meta[1]) == sent
    assert sent["default-src"] == "'none'"
    assert {value for name, value in sent.items() if name.endswith("-src")} == {"'none'", "'self'"}
