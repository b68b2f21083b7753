#!/usr/bin/env python3
"""Lighthouse's four scores of the built sample, on a page of each of five kinds.

    lighthouse.py [--site DIR] [--lighthouse PATH] [--chromium PATH] [PAGE ...]

Serves the folder on this machine, opens each page once in Chromium and prints a Markdown table;
what costs a point is said below it. Needs npm's lighthouse 12: `npm install lighthouse@12.8.2`
somewhere, and `--lighthouse THERE/node_modules/.bin/lighthouse`. Some 15 seconds a page.
"""
# ruff: noqa: S603, T201 - a script: it starts a program and prints what that says

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "index.html",
    "films/running-from-the-darkness/index.html",
    "sources/index.html",
    "figures/killed/index.html",
    "search/index.html",
)
KINDS = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox --disable-gpu"


class Quiet(SimpleHTTPRequestHandler):
    """A static host that says nothing of its requests."""

    def log_message(self, *said: Any) -> None:
        """Say nothing."""


def report(address: str, program: str, chromium: str) -> dict[str, Any]:
    """What Lighthouse says of a page."""
    options = ("--output=json", "--quiet", f"--chrome-flags={FLAGS}", "--preset=desktop")
    done = subprocess.run(
        [program, address, *options],
        check=True,
        env=os.environ | {"CHROME_PATH": chromium},
        capture_output=True,
        encoding="utf-8",
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def lost(found: dict[str, Any]) -> Iterator[str]:
    """What costs a page a point."""
    for kind in KINDS:
        for each in found["categories"][kind]["auditRefs"]:
            audit = found["audits"][each["id"]]
            if each["weight"] and audit["score"] not in (1, None):
                yield f"{kind}: {audit['title']} {audit.get('displayValue', '')}".rstrip()


def main() -> int:
    """Print the scores; give 0 only when all are 100."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("pages", nargs="*", default=PAGES)
    asked.add_argument("--site", type=Path, default=ROOT / "site")
    asked.add_argument("--lighthouse", default=shutil.which("lighthouse") or "lighthouse")
    asked.add_argument("--chromium", default=shutil.which("chromium") or "chromium")
    given = asked.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(given.site)))
    Thread(target=server.serve_forever, daemon=True).start()
    print(f"| page | {' | '.join(KINDS)} |\n| --- |{' --- |' * len(KINDS)}", flush=True)
    costs = []
    for page in given.pages:
        address = f"http://127.0.0.1:{server.server_port}/{page}"
        found = report(address, given.lighthouse, given.chromium)
        scores = [round(100 * (found["categories"][kind]["score"] or 0)) for kind in KINDS]
        print(f"| {page} | {' | '.join(map(str, scores))} |", flush=True)
        costs += [f"{page}: {cost}" for cost in lost(found)]
    print(*costs, sep="\n")
    return 1 if costs else 0


if __name__ == "__main__":
    sys.exit(main())
