#!/usr/bin/env python3
"""Time from saving a file to the browser's paint: archive-site serve and hugo server, in turn.

    save_to_paint.py [--n 1000 10000] [--edits 5] [--work DIR] [--hugo PATH] [--chromium PATH]

Both serve the same generated records (see README.md); a tab of Chromium shows the page of one
record, whose body is edited several times. The clock runs from before the file is written to the
second frame drawn with the new words in it. Needs playwright; prints a Markdown table.
"""
# ruff: noqa: S603, T201 - a script: it starts both servers and prints what they took

from __future__ import annotations

import argparse
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import run
from playwright.sync_api import Browser, Page, sync_playwright

OPTIONS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
PAINTED = """(() => {
    let last = "";
    const look = () => {
        requestAnimationFrame(look);
        const found = document.body && document.body.innerText.match(/edited\\d+/g);
        const mark = found ? found.pop() : last;
        if (mark === last) return;
        last = mark;
        requestAnimationFrame(() => requestAnimationFrame(() =>
            console.log("painted " + mark + " " + Date.now())));
    };
    look();
})()"""
PATIENCE = 600  # seconds


def command(tool: run.Tool) -> list[str]:
    """The server of a tool, at any free port."""
    if tool.name == "Hugo":
        return [tool.command[0], "server", "--port", "1399", "--navigateToChanged=false"]
    return [*tool.command[:-1], "serve", "--port", "0"]


@contextmanager
def serving(tool: run.Tool) -> Iterator[str]:
    """A tool's server, once it says where it listens."""
    child = subprocess.Popen(
        command(tool),
        cwd=tool.folder,
        env={**run.environment(), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        for line in child.stdout or ():
            if found := re.search(r"http://[^/]+/", line):
                yield found[0]
                return
        sys.exit(f"{tool.name} ended before it listened")
    finally:
        child.send_signal(signal.SIGINT)
        child.communicate(timeout=60)


def painted(page: Page, tool: run.Tool) -> float:
    """Seconds from an edit to its paint."""
    with page.expect_console_message(
        lambda said: said.text.startswith("painted ") and mark in said.text, timeout=PATIENCE * 1000
    ) as said:
        begun = time.time()
        mark, _ = run.edit(tool, "one body")
    return float(said.value.text.split()[-1]) / 1000 - begun


def measured(tool: run.Tool, browser: Browser, edits: int) -> tuple[float, list[float]]:
    """Seconds until the first page is shown, and from each edit to its paint."""
    begun = time.monotonic()
    with serving(tool) as address:
        page = browser.new_page()
        page.add_init_script(PAINTED)
        page.goto(address + tool.page.removesuffix("index.html"), timeout=PATIENCE * 1000)
        ready = time.monotonic() - begun
        page.wait_for_timeout(3000)
        found = []
        for _ in range(edits):
            found.append(painted(page, tool))
            page.wait_for_timeout(3000)
        page.close()
    return ready, found


def main() -> None:
    """Print what each size took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--edits", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path(__file__).parent / "work")
    parser.add_argument("--hugo", default=run.find_hugo())
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    given = parser.parse_args()
    print("| records | tool | first page s | save to paint ms, median | least | most |")
    print("|---|---|---|---|---|---|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=given.chromium, args=OPTIONS)
        for n in given.n:
            for tool in run.tools(given.work, n, given.hugo):
                ready, took = measured(tool, browser, given.edits)
                middle = statistics.median(took)
                each = " | ".join(
                    f"{1000 * value:,.0f}" for value in (middle, min(took), max(took))
                )
                print(f"| {n:,} | {tool.name} | {ready:.1f} | {each} |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
