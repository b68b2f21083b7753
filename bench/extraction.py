#!/usr/bin/env python3
"""Measure what `archive-site add` makes of saved pages against what is known of them.

    extraction.py FOLDER [--half tuned|held] [--worst N]

FOLDER has NAME.html with NAME.json beside it, with what is known of the page: `title`, `author`
(names, parted by commas), `date` (YYYY-MM-DD, "" for a page without one), `body` (its text),
`lead` (how the text begins), `with` and `without` (lists of passages that are and aren't of it).
What a JSON does not name isn't judged. Beside ours stands trafilatura alone (body, title, author,
date). `--half` takes the pages whose name's digest is even or odd, to tune on one half only.
"""

# ruff: noqa: T201 - a script: it prints what it measured

from __future__ import annotations

import argparse
import hashlib
import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import trafilatura

from archive_site.intake.reading import Described
from archive_site.intake.telling import told
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.reader import Arrived, Unread, read_articles

WORD = re.compile(r"\w+")
SHINGLE = 4  # words
LEAD = 40  # characters by which the beginning of a text is compared


class Made(NamedTuple):
    """What was made of one page, and how long it took."""

    name: str
    ours: dict[str, Any]
    peer: dict[str, str]
    seconds: float  # of CPU, ours


def made(path: Path) -> Made:
    """What is made of a page, by us and by the library alone."""
    raw = path.read_bytes()
    begun = time.process_time()
    ours: dict[str, Any] = {"body": "", "fields": {}, "text": ""}
    for found in read_articles(Arrived(path.name, raw)):
        if not isinstance(found, Unread):
            clipping = found.clipping
            description = describe(clipping, Authorities(()))
            ours = told(Described(path.name, clipping, description, "", 0, {}), path.name)
            ours["text"] = clipping.text
            break
    seconds = time.process_time() - begun
    found_by_peer = trafilatura.bare_extraction(raw, include_comments=False, with_metadata=True)
    peer = found_by_peer.as_dict() if found_by_peer else {}
    texts = {key: value for key, value in peer.items() if isinstance(value, str)}
    return Made(path.name, ours, texts, seconds)


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return WORD.findall(text.casefold())


def f1(one: Sequence[str], other: Sequence[str], size: int) -> float:
    """How alike two texts are, by their words or by runs of several."""
    bags = [Counter(zip(*(text[n:] for n in range(size)), strict=False)) for text in (one, other)]
    shared = sum((bags[0] & bags[1]).values())
    total = bags[0].total() + bags[1].total()
    return 2 * shared / total if total else 1.0


def names(text: str) -> set[str]:
    """The names in a list of authors, in any order."""
    parts = re.split(r",|;|\band\b|&", re.sub(r"^\s*by\b", "", text, flags=re.I))
    return {" ".join(words(part)) for part in parts if words(part)}


def same_title(one: str, other: str) -> bool:
    """Whether two titles have the same words in the same order."""
    return words(one) == words(other)


class Score:
    """How often something was shown, right, wanted; and which pages were worst."""

    def __init__(self) -> None:
        self.shown = self.right = self.wanted = 0
        self.worst: list[str] = []

    def count(self, value: str, wanted: str, *, right: bool, name: str) -> None:
        self.shown += bool(value)
        self.wanted += bool(wanted)
        self.right += right
        if value and not right:
            self.worst.append(f"{name}: {value!r}, not {wanted!r}")

    def __str__(self) -> str:
        precision = self.right / self.shown if self.shown else 0
        recall = self.right / self.wanted if self.wanted else 0
        return f"precision {precision:.3f} of {self.shown}, recall {recall:.3f} of {self.wanted}"


def judged(value: str, wanted: str, field: str) -> bool:
    """Whether a value is right."""
    if not value or not wanted:
        return False
    if field == "title":
        return same_title(value, wanted)
    if field == "author":
        return names(value) == names(wanted)
    return wanted.startswith(value) if len(value) < len(wanted) else value.startswith(wanted)


def show(lines: Iterable[str]) -> None:
    """Print lines under the one before."""
    for line in lines:
        print(f"    {line}")


def of_fields(pages: Sequence[tuple[Made, dict[str, Any]]], worst: int) -> None:
    """Print how right titles, authors and dates are, at each confidence."""
    rows: dict[str, Score] = {}
    for page, known in pages:
        for field in (each for each in ("title", "author", "date") if each in known):
            for level, value in _shown(page, field):
                right = judged(value, known[field], field)
                score = rows.setdefault(f"{field}, {level}", Score())
                score.count(value, known[field], right=right, name=page.name)
    for name, score in rows.items():
        print(f"{name:22} {score}")
        if "trafilatura" not in name:
            show(score.worst[:worst])
    unproven = [f"{page.name} {field}" for page, _ in pages for field in _unproven(page)]
    print(f"evidence that is not verbatim: {len(unproven)}")
    show(unproven[:worst])


def _shown(page: Made, field: str) -> Iterable[tuple[str, str]]:
    """What is shown of a field at each confidence, and by the library."""
    given = page.ours["fields"].get(field, {"value": "", "confidence": "low"})
    yield "all", given["value"]
    yield "above low", given["value"] if given["confidence"] != "low" else ""
    yield "high", given["value"] if given["confidence"] == "high" else ""
    yield "trafilatura", page.peer.get(field, "")


def _unproven(page: Made) -> list[str]:
    """The fields whose evidence doesn't stand in the file."""
    text = page.ours["text"]
    return [
        field
        for field, each in page.ours["fields"].items()
        if each["value"] and each["evidence"] and each["evidence"] not in text
    ]


def of_bodies(pages: Sequence[tuple[Made, dict[str, Any]]], worst: int) -> None:
    """Print how alike the bodies are to what is known of them."""
    whole = [(page, words(known["body"])) for page, known in pages if known.get("body")]
    for size in (1, SHINGLE):
        scores = [
            (f1(words(page.ours["body"]), text, size), page.name, page) for page, text in whole
        ]
        peer = [f1(words(page.peer.get("text", "")), text, size) for page, text in whole]
        ours = sum(score for score, *_ in scores) / max(1, len(scores))
        print(
            f"body F1, runs of {size}: {ours:.4f}, trafilatura "
            f"{sum(peer) / max(1, len(peer)):.4f}, of {len(whole)}"
        )
        if size == 1:
            show(f"{score:.3f} {name}" for score, name, _ in sorted(scores)[:worst])


def of_passages(pages: Sequence[tuple[Made, dict[str, Any]]], worst: int) -> None:
    """Print how many of the passages that are and aren't the article's are told apart."""
    for key, fits in (("lead", _leads), ("with", _has), ("without", _has_not)):
        for who in ("ours", "trafilatura"):
            found = [
                (fits(_body(page, who), part), page.name, part)
                for page, known in pages
                for part in _parts(known.get(key, []))
            ]
            right = sum(each for each, *_ in found)
            print(f"{key:8} {who:12} {right} of {len(found)}")
            if who == "ours":
                show([f"{name}: {part[:90]!r}" for fit, name, part in found if not fit][:worst])


def _parts(given: str | list[str]) -> list[str]:
    return [given] if isinstance(given, str) else given


def _body(page: Made, who: str) -> str:
    text = page.ours["body"] if who == "ours" else page.peer.get("text", "")
    return " ".join(text.split())


def _leads(body: str, part: str) -> bool:
    begin = "".join(words(part))[:LEAD]
    return "".join(words(body[:400])).startswith(begin)


def _has(body: str, part: str) -> bool:
    return " ".join(part.split()) in body


def _has_not(body: str, part: str) -> bool:
    return not _has(body, part)


def main() -> None:
    """Measure a folder of pages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("tuned", "held"))
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="show N pages of each")
    asked = parser.parse_args()
    paths = [path for path in sorted(asked.folder.glob("*.html")) if _is_in(path, asked.half)]
    with ProcessPoolExecutor(2) as workers:
        results = list(workers.map(made, paths, chunksize=4))
    pages = [
        (page, json.loads(path.with_suffix(".json").read_text("utf-8")))
        for page, path in zip(results, paths, strict=True)
    ]
    times = sorted(page.seconds * 1000 for page in results)
    print(f"{len(pages)} pages; CPU {sum(times) / len(times):.1f} ms a page, median "
          f"{times[len(times) // 2]:.1f}, most {times[-1]:.0f}")  # fmt: skip
    of_fields(pages, asked.worst)
    of_bodies(pages, asked.worst)
    of_passages(pages, asked.worst)


def _is_in(path: Path, half: str | None) -> bool:
    even = hashlib.sha256(path.stem.encode()).digest()[0] % 2 == 0
    return half is None or even == (half == "tuned")


if __name__ == "__main__":
    main()
