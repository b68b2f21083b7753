"""The built sample archive, opened from disk in Chromium: still, readable and reachable."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# JSON-LD stands in a script element and is not a script: browsers don't run it, CSP allows it.
NOT_SCRIPTS = ("application/ld+json",)
ALL_LINKS = """() => [...document.querySelectorAll('a, area')]
    .filter(link => !link.closest('[hidden]'))
    .map(link => link.getAttribute('href') ?? link.getAttribute('xlink:href'))
    .filter(href => href !== null)
    .map(href => new URL(href, document.baseURI).href)"""
OVERHANG = """() => {
    const page = document.scrollingElement;
    return page.scrollWidth - page.clientWidth;
}"""
RUN_AXE = """async tags => (await axe.run({runOnly: tags})).violations
    .map(found => `${found.id}: ${found.nodes[0].target} (${found.nodes.length} in all)`)"""


class InlineCode(HTMLParser):
    """Collects what a strict Content-Security-Policy would have to allow."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a script or style written in the page, and a style= or on…= attribute."""
        values = dict(attrs)
        line = self.getpos()[0]
        if tag == "style":
            self.found.append(f"{line}: <style>")
        if tag == "script" and "src" not in values and values.get("type") not in NOT_SCRIPTS:
            self.found.append(f"{line}: <script>")
        self.found += [
            f"{line}: {name}=" for name in values if name == "style" or name.startswith("on")
        ]


class Opened(NamedTuple):
    """A window, and the list where what goes wrong in it is noted."""

    page: Page
    wrong: list[str]


def pages_of(site: Path) -> tuple[Path, ...]:
    """Give every page of the site, in the order of their addresses."""
    return tuple(sorted(site.rglob("*.html")))


def as_served(site: Path) -> Path:
    """The 404 page as a host serves it: its addresses begin at the root, here the site's folder."""
    copy = site.parent / "404.html"
    text = (site / "404.html").read_text("utf-8")
    copy.write_text(text.replace('="/', f'="{site.as_uri()}/'), "utf-8")
    return copy


def kinds_of(site: Path, below: str = "") -> Mapping[str, Path]:
    """Choose a page of each kind, the longest; records by their type, lists narrowed and whole."""
    chosen: dict[str, Path] = {}
    for page in pages_of(site / below):
        kind = kind_of(page, site / below)
        if kind not in chosen or page.stat().st_size > chosen[kind].stat().st_size:
            chosen[kind] = page
    if not below:
        chosen["kind-404"] = as_served(site)
    assert len(chosen) > 15, f"too few kinds of page to be the sample archive: {sorted(chosen)}"
    return chosen


def every_kind(site: Path, rare: Path, below: str = "") -> Mapping[str, Path]:
    """A page of each kind there is: the sample's and, of those that it has none of, a rare one."""
    found = {**kinds_of(rare, below), **kinds_of(site, below)}
    templates = {path.stem for path in (ROOT / "templates").glob("*.html")}
    kinds = {kind.partition(" ")[0].removeprefix("kind-") for kind in found}
    missing = templates - kinds - {"base", "headers", "about", "404"}
    assert not missing, f"no page to look at of the kinds {sorted(missing)}"
    return found


@pytest.fixture(scope="module")
def kinds(site: Path, rare: Path) -> Mapping[str, Path]:
    """A page of each kind, by its kind."""
    return every_kind(site, rare)


def kind_of(page: Path, site: Path) -> str:
    """The kind of a page by the class of its body, with what tells its sorts apart."""
    found = re.search(r'<body class="([^"]*)"', page.read_text("utf-8"))
    kind, parts = found[1] if found else "no body", page.relative_to(site).parts
    if kind == "kind-record":
        return f"{kind} {parts[0]}"
    return f"{kind} narrowed" if kind == "kind-list" and "by" in parts else kind


@contextmanager
def window(
    browser: Browser, width: int, scheme: Scheme = "light", host: str = ""
) -> Iterator[Opened]:
    """Open a window that notes requests elsewhere, complaints, errors and dialogs.

    Files of the disk may be asked for and, where it is named, the host.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    wrong: list[str] = []

    def complain(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            wrong.append(f"console: {message.text}")

    def refuse(dialog: Dialog) -> None:
        wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def look_at(url: str) -> None:
        if urlsplit(url).scheme not in ("file", "data") and not (host and url.startswith(host)):
            wrong.append(f"request: {url}")

    page.on("request", lambda request: look_at(request.url))
    page.on("requestfailed", lambda request: wrong.append(f"not loaded: {request.url}"))
    page.on("console", complain)
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("dialog", refuse)
    try:
        yield Opened(page, wrong)
    finally:
        context.close()


def report(found: Mapping[str, list[str]]) -> str:
    """Put what was found on each page on lines of its own; empty when nothing was."""
    return "\n".join(f"{page}: {one}" for page, many in found.items() for one in many)


def test_no_page_has_a_script_or_a_style_written_into_it(site: Path) -> None:
    found: dict[str, list[str]] = {}
    for path in pages_of(site):
        reader = InlineCode()
        reader.feed(path.read_text(encoding="utf-8"))
        found[str(path.relative_to(site))] = reader.found
    assert not report(found)


def test_inline_code_would_be_seen() -> None:
    reader = InlineCode()
    reader.feed('<style>a{}</style><p style="x" onclick="y"><script>1</script><script src="a">')
    assert reader.found == ["1: <style>", "1: style=", "1: onclick=", "1: <script>"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_ask_no_other_host_and_raise_no_error(
    kinds: Mapping[str, Path], chromium: Browser, scheme: Scheme
) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, 1440, scheme) as (page, wrong):
        for kind, path in kinds.items():
            page.goto(path.as_uri(), wait_until="networkidle")
            if page.evaluate("() => window.__pwn !== undefined"):
                wrong.append("a script from the content ran: window.__pwn is set")
            found[kind] = wrong.copy()
            wrong.clear()
    assert not report(found)


def test_what_goes_wrong_in_a_page_would_be_seen(tmp_path: Path, chromium: Browser) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(
        '<img src="http://127.0.0.1:9/x.png"><script>console.error("oh"); alert("no")</script>'
        '<script>throw new Error("ah")</script><p style="width: 3000px">wide</p>',
        encoding="utf-8",
    )
    with window(chromium, 360) as (page, wrong):
        page.goto(bad.as_uri(), wait_until="load")
        assert page.evaluate(OVERHANG) > 0
    assert {line.split(":")[0] for line in wrong} >= {"request", "console", "error", "dialog"}


@pytest.mark.parametrize("width", [1440, 360])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_no_barrier(
    kinds: Mapping[str, Path], chromium: Browser, axe: str, scheme: Scheme, width: int
) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, width, scheme) as (page, _):
        for kind, path in kinds.items():
            page.goto(path.as_uri(), wait_until="load")
            page.evaluate(axe)
            found[kind] = page.evaluate(RUN_AXE, AXE_TAGS)
    assert not report(found)


def test_on_no_record_do_links_stand_too_close(site: Path, chromium: Browser, axe: str) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, 360) as (page, _):
        for path in pages_of(site):
            if kind_of(path, site).startswith("kind-record"):
                page.goto(path.as_uri(), wait_until="load")
                page.evaluate(axe)
                found[path.parent.name] = page.evaluate(RUN_AXE, ["target-size"])
    assert len(found) > 50
    assert not report(found)


def test_a_barrier_would_be_found(tmp_path: Path, chromium: Browser, axe: str) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text("<p>No language, no title, no heading</p><img src=a.png>", encoding="utf-8")
    with window(chromium, 360) as (page, _):
        page.goto(bad.as_uri(), wait_until="load")
        page.evaluate(axe)
        found = {line.split(":")[0] for line in page.evaluate(RUN_AXE, AXE_TAGS)}
    assert found >= {"document-title", "html-has-lang", "image-alt", "page-has-heading-one"}


@pytest.mark.parametrize("width", [320, 360, 820, 1440])
def test_no_page_scrolls_sideways(kinds: Mapping[str, Path], chromium: Browser, width: int) -> None:
    found: dict[str, list[str]] = {}
    with window(chromium, width) as (page, _):
        for kind, path in kinds.items():
            page.goto(path.as_uri(), wait_until="load")
            overhang = page.evaluate(OVERHANG)
            found[kind] = [f"{overhang} px too wide at {width}"] if overhang > 0 else []
    assert not report(found)


@pytest.mark.parametrize("lang", ["", "az"])
def test_every_page_of_a_language_is_reached_from_its_home_without_javascript(
    site: Path, chromium: Browser, lang: str
) -> None:
    own = {path for path in pages_of(site) if of_language(path, site) == lang}
    context = chromium.new_context(java_script_enabled=False)
    try:
        reached = reachable(context, site, lang)
    finally:
        context.close()
    assert len(own) > 100
    unreached = {path for path in own if path.name != "404.html"} - reached
    assert not sorted(str(path.relative_to(site)) for path in unreached)


def of_language(page: Path, site: Path) -> str:
    """The language in whose folder a page stands; "" for the main one's."""
    return "az" if page.relative_to(site).parts[0] == "az" else ""


def reachable(context: BrowserContext, site: Path, lang: str) -> set[Path]:
    """Follow every link from a home that stays in its language; one to no page is an error."""
    page, home = context.new_page(), site / lang / "index.html"
    waiting, reached = [home], {home}
    while waiting:
        here = waiting.pop()
        page.goto(here.as_uri(), wait_until="domcontentloaded")
        for there in linked_files(page.evaluate(ALL_LINKS), site):
            assert there.exists(), f"{here.relative_to(site)} links to {there}, which is not there"
            own = there.suffix == ".html" and of_language(there, site) == lang
            if own and there not in reached:
                reached.add(there)
                waiting.append(there)
    return reached


def linked_files(links: list[str], site: Path) -> Iterator[Path]:
    """Give the files of the site that these addresses name."""
    for link in links:
        parts = urlsplit(link)
        if parts.scheme != "file":
            continue
        path = Path(url2pathname(unquote(parts.path)))
        if path.is_relative_to(site):
            yield path
