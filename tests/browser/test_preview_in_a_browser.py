"""The preview in Chromium: what is saved shows; what is broken is said, and goes when mended."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20_000  # milliseconds
OVERLAY = "#archive-site-preview"

# Where the heading stands in the window, when the faces have come and it stands still.
STANDS_AT = """async () => {
    await document.fonts.ready;
    const heading = document.querySelector("h1");
    const at = () => new Promise(done => requestAnimationFrame(
        () => done(Math.round(heading.getBoundingClientRect().top))));
    for (let before = await at(), same = 0; ; same++) {
        const now = await at();
        if (now !== before) same = 0;
        if (same > 20) return [now, scrollY > 0];
        before = now;
    }
}"""

pytestmark = pytest.mark.browser


class Preview(NamedTuple):
    """A copy of the sample archive, and the address of its preview."""

    content: Path
    address: str


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """`archive-site serve` on a copy of the sample archive."""
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content, ignore=shutil.ignore_patterns("private"))
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    process = subprocess.Popen(
        [sys.executable, "-m", "archive_site", "serve", "--port", "0", "--content", content],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    found = re.search(r"http://127.0.0.1:\d+", process.stdout.readline())
    assert found
    yield Preview(content, found[0])
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A tab in which no script fails and no policy is broken."""
    with chromium.new_context() as context:
        tab = context.new_page()
        wrong: list[str] = []
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.on("console", lambda said: wrong.append(said.text) if "Policy" in said.text else None)
        tab.set_default_timeout(PATIENCE)
        yield tab
        assert wrong == []


def edit(path: Path, old: str, new: str) -> str:
    """Replace words of a file as editors do, by a new file in its place; gives the text before."""
    before = path.read_text("utf-8")
    assert old in before
    waiting = path.with_name(f".{path.name}.new")
    waiting.write_text(before.replace(old, new, 1), "utf-8")
    waiting.replace(path)
    return before


FILM = "films/running-from-the-darkness"


def test_a_saved_file_shows_and_the_scroll_position_is_kept(preview: Preview, page: Page) -> None:
    page.set_viewport_size({"width": 800, "height": 500})
    page.goto(f"{preview.address}/{FILM}/")
    page.evaluate("scrollTo(0, 400)")
    before = page.evaluate(STANDS_AT)
    assert before[1]
    file = preview.content / f"{FILM}.md"
    edit(file, "gives the year 2017.", "gives the year 2017, newly said.")
    expect(page.locator("main")).to_contain_text("newly said")
    after = page.evaluate(STANDS_AT)
    assert after[1]
    assert abs(after[0] - before[0]) < 5  # pixels: Chromium holds on to a line of text


def test_what_is_broken_is_said_with_its_place_and_goes_when_mended(
    preview: Preview, page: Page, chromium: Browser
) -> None:
    file = preview.content / f"{FILM}.md"
    page.goto(f"{preview.address}/{FILM}/")
    heading = page.locator("h1").inner_text()
    with chromium.new_context() as context:
        other = context.new_page()
        other.goto(f"{preview.address}/about/")
        before = edit(file, "title:", "titel: x\ntitle:")
        overlay = page.locator(OVERLAY)
        expect(overlay.locator("details[open] .place code")).to_have_text(f"content/{FILM}.md:2:1")
        expect(overlay).to_contain_text("titel")
        expect(page.locator("h1")).to_have_text(heading)  # the last good page stays behind
        banner = other.locator(f"{OVERLAY} details")
        expect(banner).to_contain_text("1 problem")
        assert not banner.evaluate("each => each.open")
        banner.locator("summary").click()
        banner.locator("a").click()
        other.wait_for_url(f"**/{FILM}/")
        file.write_text(before, "utf-8")
        expect(overlay).to_have_count(0)
        expect(other.locator(OVERLAY)).to_have_count(0)


def test_a_style_sheet_changes_without_a_reload(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    page.evaluate("window.here = true")
    css = preview.content.parent / "templates/assets/tokens.css"
    css.write_text(css.read_text("utf-8") + "\nh1 { color: rgb(1, 2, 3) !important; }\n", "utf-8")
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    assert page.evaluate("window.here") is True


def test_a_page_that_an_edit_does_not_concern_is_not_reloaded(
    preview: Preview, page: Page, chromium: Browser
) -> None:
    page.goto(f"{preview.address}/{FILM}/")
    with chromium.new_context() as context:
        other = context.new_page()
        other.goto(f"{preview.address}/about/")
        other.evaluate("window.here = true")
        about = preview.content / "pages/about.md"
        edit(preview.content / f"{FILM}.md", "\n---\n", "\n---\n\nA first paragraph newly put.\n")
        expect(page.locator("main")).to_contain_text("newly put")
        assert other.evaluate("window.here") is True
        about.write_text(about.read_text("utf-8") + "\nA last paragraph.\n", "utf-8")
        expect(other.locator("main")).to_contain_text("A last paragraph")


@pytest.mark.parametrize(
    ("old", "new", "in_place"),
    [
        ("gives the year 2017.", "gives the year 2017, *newly* said.", True),
        ("\n---\n", "\n---\n\nA first paragraph, newly said.\n", True),
        ("gives the year 2017.", "says. newly said\n\n| a | b |\n| - | - |\n| c | d |\n", False),
        ("title: ", "title: Newly said ", False),
    ],
)
def test_words_are_put_in_place_and_whatever_else_changed_loads_the_page_again(
    preview: Preview, page: Page, old: str, new: str, *, in_place: bool
) -> None:
    page.goto(f"{preview.address}/{FILM}/")
    edit(preview.content / f"{FILM}.md", "\n---\n", "\n---\n\nOnce.\n")
    expect(page.locator("main")).to_contain_text("Once.")  # the worker has the page as it was
    page.wait_for_load_state("load")
    page.wait_for_timeout(2000)  # edits that follow at once may load the page instead
    page.evaluate("window.here = true")
    edit(preview.content / f"{FILM}.md", old, new)
    expect(page.locator("main")).to_contain_text(re.compile("newly said", re.IGNORECASE))
    page.wait_for_load_state("load")
    assert page.evaluate("window.here === true") is in_place
    shown = [page.title(), page.locator("main").inner_html()]
    page.reload()
    assert shown == [page.title(), page.locator("main").inner_html()]


def test_the_tab_follows_a_renamed_record_and_shows_a_new_one(preview: Preview, page: Page) -> None:
    old = next((preview.content / "documents").glob("*.md"))
    page.goto(f"{preview.address}/documents/{old.stem}/")
    heading = page.locator("h1").inner_text()
    old.rename(old.with_stem("renamed-record"))
    page.wait_for_url("**/documents/renamed-record/")
    expect(page.locator("h1")).to_have_text(heading)
    page.goto(f"{preview.address}/documents/quite-new/")
    expect(page.locator("h1")).to_contain_text("Nothing stands")
    text = old.with_stem("renamed-record").read_text("utf-8")
    (preview.content / "documents/quite-new.md").write_text(text, "utf-8")
    expect(page.locator("h1")).to_have_text(heading)
