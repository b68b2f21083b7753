#!/usr/bin/env python3
"""Time from a key or a click to the frame that shows its outcome, on a built site.

    at_once.py SITE [--chromium PATH] [--list sources] [--again 3]

Opens the page of search and a list of SITE from disk in Chromium, types words letter by letter and
narrows by values of facets, and prints a Markdown table: the first time (files are loaded), then
the median and the longest of the others. The clock runs in the page, from the event to the end of
the frame that draws a change of the results: the first one (what is at the top stands there) and
the last one (all twenty or fifty do). An event whose results stay as they were isn't counted.
Needs playwright. SITE can be made with `gen_corpus.py 5000 OUT` and `archive-site build`.
"""
# ruff: noqa: T201 - a script: it prints what it measured

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from save_to_paint import OPTIONS

QUIET = 400  # ms without a change after which the results stand
WORDS = ("archive", "road", "to", "night film", "village", "kat", "bakı", "der")
WAITED = """([where, act, quiet]) => new Promise(done => {
    const node = document.querySelector(where), before = node.textContent;
    let first = 0, last = 0, timer = 0;
    const drawn = then => {  // a task that is given in a frame runs when that frame is drawn
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(0);
    };
    const begun = performance.now();
    const settle = () => {
        watch.disconnect();
        done(last && node.textContent !== before ? [first - begun, last - begun] : null);
    };
    const watch = new MutationObserver(() => {
        requestAnimationFrame(() => drawn(() => {
            last = performance.now();
            first = first || last;
            clearTimeout(timer);
            timer = setTimeout(settle, quiet);
        }));
    });
    watch.observe(node, {childList: true, subtree: true, characterData: true});
    timer = setTimeout(settle, 4 * quiet);
    eval(act);
})"""
TYPED = """(() => {
    const field = document.querySelector("#words");
    field.value = %r;
    field.dispatchEvent(new Event("input", {bubbles: true}));
})()"""
CLICKED = 'document.querySelectorAll("#narrow a")[%d].click()'


Took = tuple[float, float] | None  # ms until the first and the last change; nothing changed


def took(page: Page, where: str, act: str) -> Took:
    """How long until what an act changes is shown."""
    found: Took = page.evaluate(WAITED, [where, act, QUIET])
    return found


def typing(page: Page, site: Path) -> Iterator[Took]:
    """Type each word, letter by letter, into the field of search."""
    page.goto((site / "search" / "index.html").as_uri())
    for words in WORDS:
        for end in range(2, len(words) + 1):
            yield took(page, "#results", TYPED % words[:end])


def narrowing(page: Page, site: Path, folder: str) -> Iterator[Took]:
    """Choose each value of the facets that a list shows, and leave it again."""
    page.goto((site / folder / "index.html").as_uri())
    for number in range(min(12, page.locator("#narrow a").count())):
        for _ in range(2):
            yield took(page, "#list .entries", CLICKED % number)


def row(name: str, times: list[Took]) -> str:
    """One row of the table."""
    seen = [each for each in times if each is not None]
    cells = [f"{len(seen)} of {len(times)}"]
    for part in (0, 1):
        begun, *others = [each[part] for each in seen]
        cells += [f"{each:.0f}" for each in (begun, statistics.median(others), max(others))]
    return f"| {name} | {' | '.join(cells)} |"


HEAD = """\
| ms | changed | top: first | median after | longest | all: first | median after | longest |
| --- | --: | --: | --: | --: | --: | --: | --: |"""


def main(browser: Browser, site: Path, folder: str, again: int) -> None:
    """Measure both pages, each time in a window of its own."""
    print(HEAD)
    for _ in range(again):
        for name in ("search", folder):
            window = browser.new_context(viewport={"width": 1440, "height": 900})
            page = window.new_page()
            steps = typing(page, site) if name == "search" else narrowing(page, site, folder)
            print(row(name, list(steps)), flush=True)
            window.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("--list", default="sources")
    parser.add_argument("--again", type=int, default=3)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    given = parser.parse_args()
    with sync_playwright() as engine:
        opened = engine.chromium.launch(executable_path=given.chromium, args=OPTIONS)
        main(opened, given.site.resolve(), given.list, given.again)
        opened.close()
