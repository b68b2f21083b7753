"""Near copies: kept texts that share passages, found by an index of their five-word shingles.

The index is a cache beside the ledger: it is made from `content/private/originals/ID.txt`, brought
up to date whenever it is opened, and may be deleted at any time. Nothing is decided by it alone:
the texts that it finds are compared word by word. What stands around an article on its page is left
out: two articles of one site share that, and are no copies.
"""

from __future__ import annotations

import contextlib
import math
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from archive_site.builder.cache import Kind, open_cache
from archive_site.builder.unchanged import Folders
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.review import Near
from archive_site.model.clipping import Unreadable
from archive_site.model.folding import TABLE, folded

WORDS = 5  # in a shingle
KEPT = 4  # of so many shingles of a long text one is kept
LONG = 400  # shingles from which a text is long
FEW = 4  # shingles that two texts share at least
TOLD = 0.2  # containment from which a text is told to share a passage
LATELY = 200  # texts whose words are remembered
ASKED = 500  # shingles that are looked up at once
COMPARED = 50  # texts that are compared word by word, those that share most first
PASSAGE = 60  # words of a shared passage that are shown
UNSEEN = "\u00ad\u200c\u200d\u2060\ufeff"  # where a word may be divided or its letters joined
MARKS = rf"[{TABLE['marks']}{UNSEEN}]"  # vowels and accents: within a word, though no letters
WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|"
    rf"(?:[^\W_\u3040-\u30ff\u3400-\u9fff]++{MARKS}*+)++"
)
DIVIDED = re.compile(r"(?<=([^\W\d_]))[-‐][^\S\n]*\n[^\S\n]*(?=([^\W\d_]))")  # at a line's end
OTHERWISE = {ord("ә"): "e", ord("ǝ"): "e", **dict.fromkeys(map(ord, UNSEEN))}
TABLES = """
CREATE TABLE text (number INTEGER PRIMARY KEY, id TEXT UNIQUE, mtime INTEGER, size INTEGER,
  shingles INTEGER);
CREATE TABLE shingle (hash INTEGER, text INTEGER, PRIMARY KEY (hash, text)) WITHOUT ROWID;
CREATE INDEX by_text ON shingle (text);
"""
KIND = Kind(TABLES, 4, 60, "another command is adding articles; wait for it to end")


class Words(NamedTuple):
    """A text as its words without marks and capitals, and where each stands."""

    text: str
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    def shingles(self) -> list[tuple[str, ...]]:
        """Every five words that follow each other; all of them, where there are fewer."""
        count = max(1, len(self.words) - WORDS + 1)
        return [self.words[at : at + WORDS] for at in range(count)] if self.words else []


def words_of(text: str) -> Words:
    """The words of a text, those whole that a line's end divides."""
    text = DIVIDED.sub(lambda at: "" if at[2].islower() or at[1].isupper() else at[0], text)
    found = [(_plain(match[0]), match.span()) for match in WORD.finditer(text)]
    return Words(text, tuple(each for each, _ in found), tuple(place for _, place in found))


def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    return folded(word.replace("İ", "i").lower().translate(OTHERWISE))


@contextlib.contextmanager
def open_copies(where: Folders) -> Iterator[Copies]:
    """The index of an archive's kept texts, up to date; made anew where it is damaged."""
    connection = open_cache(where.state / "copies.sqlite", KIND)
    try:
        copies = Copies(connection, where.originals)
        copies.refresh()
        yield copies
        connection.commit()
    finally:
        connection.close()


class Copies:
    """An open index of kept texts."""

    def __init__(self, connection: sqlite3.Connection, originals: Path) -> None:
        self.connection = connection
        self.originals = originals
        self.lately: dict[str, frozenset[tuple[str, ...]]] = {}

    def refresh(self) -> None:
        """Index the kept texts that are new or changed; forget those that are gone."""
        query = "SELECT id, mtime, size FROM text"
        before = {name: (mtime, size) for name, mtime, size in self.connection.execute(query)}
        files = {path.stem: path for path in self.originals.glob("*.txt")}
        for name in before.keys() - files.keys():
            self._forget(name)
        for name, path in sorted(files.items()):
            stat = path.stat()
            if before.get(name) != (stat.st_mtime_ns, stat.st_size):
                self.keep(name)

    def keep(self, name: str, body: str = "") -> None:
        """Index the kept text of a source, by its id; `body` is what of it is the article's own."""
        path = self.originals / f"{name}.txt"
        stat = path.stat()
        self._forget(name)
        hashes = all_hashes(words_of(body or self._text(name)))
        row = (name, stat.st_mtime_ns, stat.st_size, len(hashes))
        command = "INSERT INTO text (id, mtime, size, shingles) VALUES (?, ?, ?, ?)"
        number = self.connection.execute(command, row).lastrowid
        rows = [(each, number) for each in hashes if len(hashes) < LONG or each % KEPT == 0]
        self.connection.executemany("INSERT INTO shingle VALUES (?, ?)", rows)

    def near(self, text: str, without: str = "") -> tuple[Near, ...]:
        """The kept texts of which a text is a near copy, the nearest first."""
        here = words_of(text)
        found = [
            each
            for name in self._alike(here)
            if name != without
            if (each := self._near(here, name))
        ]
        return tuple(sorted(found, key=lambda near: (-near.containment, near.id)))

    def _alike(self, here: Words) -> list[str]:
        """The ids of texts that share a kept shingle, those that share most first."""
        hashes = list(all_hashes(here))
        counts: Counter[int] = Counter()
        for start in range(0, len(hashes), ASKED):
            some = hashes[start : start + ASKED]
            marks = ", ".join("?" * len(some))
            query = f"SELECT text, COUNT(*) FROM shingle WHERE hash IN ({marks}) GROUP BY text"  # noqa: S608
            counts.update(dict(self.connection.execute(query, some).fetchall()))
        ranked = []
        for number, name, total in self.connection.execute(
            "SELECT number, id, shingles FROM text WHERE shingles"
        ):
            count, smaller = counts[number], min(total, len(hashes))
            if not count:
                continue
            share = count * (1 if total < LONG else KEPT) / smaller
            if share >= (TOLD if total < LONG else _least(smaller)):
                ranked.append((-share, name))
        return [name for _, name in sorted(ranked)[:COMPARED]]

    def _near(self, here: Words, name: str) -> Near | None:
        one, other = here.shingles(), self._shingles(name)
        shared = set(one) & other
        smaller = min(len(set(one)), len(other))
        containment = len(shared) / smaller if smaller else 0.0
        if containment < TOLD or len(shared) < min(FEW, smaller):
            return None
        return Near(name, round(containment, 2), passage(here, one, shared))

    def _shingles(self, name: str) -> frozenset[tuple[str, ...]]:
        """The shingles of a kept text, remembered while many articles of one place are added."""
        if name not in self.lately:
            if len(self.lately) >= LATELY:
                self.lately.pop(next(iter(self.lately)))
            self.lately[name] = frozenset(words_of(self._text(name)).shingles())
        return self.lately[name]

    def _text(self, name: str) -> str:
        try:
            return own(name, (self.originals / f"{name}.txt").read_bytes())
        except FileNotFoundError:
            return ""

    def _forget(self, name: str) -> None:
        self.lately.pop(name, None)
        row = self.connection.execute("SELECT number FROM text WHERE id = ?", (name,)).fetchone()
        if row:
            self.connection.execute("DELETE FROM shingle WHERE text = ?", row)
            self.connection.execute("DELETE FROM text WHERE number = ?", row)


def own(name: str, raw: bytes) -> str:
    """What of a kept text is the article's own; all of it, where nothing seems to be."""
    try:
        clipping = read_plain(name, raw)
    except Unreadable:
        return raw.decode("utf-8", "replace")
    return clipping.body or clipping.text


def _least(smaller: int) -> float:
    """The share that a sample shows of a near copy at least, three deviations below its own."""
    return TOLD * (1 - 3 * math.sqrt((KEPT - 1) / (TOLD * smaller)))


def all_hashes(words: Words) -> set[int]:
    """The shingles of a text as numbers of 64 bits, with sign."""
    return {
        int.from_bytes(blake2b(" ".join(each).encode(), digest_size=8).digest(), "big", signed=True)
        for each in words.shingles()
    }


def passage(here: Words, shingles: list[tuple[str, ...]], shared: set[tuple[str, ...]]) -> str:
    """The longest run of words that two texts share, as the first prints it."""
    best, start = (0, 0), 0
    for number, each in enumerate([*shingles, ()]):
        if each in shared:
            continue
        if number - start > best[1] - best[0]:
            best = start, number
        start = number + 1
    first, last = best[0], min(best[1] + WORDS - 2, len(here.words) - 1)
    cut = min(last, first + PASSAGE - 1)
    words = " ".join(here.text[here.places[first][0] : here.places[cut][1]].split())
    return words if cut == last else f"{words} …"
