"""The ledger: what was read and published, from which digest; hence what is stale, and why.

One SQLite file for each output folder. It is a cache: a missing, damaged or older ledger is made
anew, and the build reads and renders everything. Its transaction is the lock between two builds.
"""

from __future__ import annotations

import contextlib
import functools
import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar

import msgspec

from archive_site.builder.cache import Kind, begun, open_cache
from archive_site.builder.terms import Cuts, Shelf
from archive_site.builder.unchanged import RACE, SCHEMA, Folders, remark
from archive_site.model.problems import ArchiveSiteError

TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE reading (path TEXT PRIMARY KEY, mtime INTEGER, size INTEGER, digest TEXT, blob BLOB);
CREATE TABLE prose (digest BLOB PRIMARY KEY, blob BLOB);
CREATE TABLE words (shelf TEXT PRIMARY KEY, blob BLOB) WITHOUT ROWID;
CREATE TABLE output (path PRIMARY KEY, digest TEXT, mtime INTEGER, size INTEGER, why TEXT, seams);
"""
MANY = 500  # rows that are quicker read with all others than one by one
WAIT = 600  # seconds for which a second build waits for the first
BUSY = f"another build has been running for {WAIT} seconds; wait for it to end"
KIND = Kind(TABLES, SCHEMA, WAIT, BUSY)


P = ParamSpec("P")
T = TypeVar("T")


class Kept(NamedTuple):
    """A file as it was read: time (ns), size (bytes), digest of its bytes, what it gave.

    `prose` is there when the file was read now, and is kept apart.
    """

    mtime: int
    size: int
    digest: str
    blob: bytes
    prose: bytes = b""


class Output(NamedTuple):
    """A published file: what it was made from, time (ns), size (bytes), why, where it is cut."""

    path: str
    digest: str
    mtime: int
    size: int
    why: str = ""
    seams: bytes = b""


class Ledger:
    """An open ledger; nothing is kept unless the build that opened it ends."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection, self.begun = connection, time.time_ns()
        time_ = self.about("time") or "0"
        self.time = int(time_) if time_.isdigit() else 0

    def about(self, name: str) -> str:
        """One remark of the last build, or nothing."""
        row = self.connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def say(self, name: str, value: str) -> None:
        """Keep a remark for the next build."""
        self.connection.execute("REPLACE INTO about VALUES (?, ?)", (name, value))

    def readings(self, rules: str) -> Iterator[tuple[str, Kept]]:
        """What files gave when they were read by the same rules (types, engine, our code)."""
        if self.about("rules") != rules:
            self.connection.execute("DELETE FROM reading")
            self.say("rules", rules)
        rows = self.connection.execute("SELECT path, mtime, size, digest, blob FROM reading")
        return ((path, Kept(*rest)) for path, *rest in rows)

    def keep_readings(self, new: dict[str, Kept], gone: Sequence[str]) -> None:
        """Keep what files gave; forget files that are gone."""
        rows = ((path, *kept[:4]) for path, kept in new.items())
        self.connection.executemany("REPLACE INTO reading VALUES (?, ?, ?, ?, ?)", rows)
        self.connection.executemany("DELETE FROM reading WHERE path = ?", ((p,) for p in gone))

    def prose(self, digests: Collection[bytes]) -> dict[bytes, bytes]:
        """The prose of records as it was kept, by digest."""
        if len(digests) > MANY:
            rows = self.connection.execute("SELECT digest, blob FROM prose")
            found = {digest: blob for digest, blob in rows if digest in digests}
        else:
            query = "SELECT digest, blob FROM prose WHERE digest = ?"
            one_by_one = (self.connection.execute(query, (each,)).fetchone() for each in digests)
            found = dict(filter(None, one_by_one))
        if len(found) < len(digests):
            raise Damaged
        return found

    def keep_prose(self, new: Mapping[bytes, bytes], wanted: Collection[bytes]) -> None:
        """Keep the prose of records; forget what is no record's now."""
        self.connection.executemany("REPLACE INTO prose VALUES (?, ?)", new.items())
        rows = self.connection.execute("SELECT digest FROM prose").fetchall()
        gone = [row for row in rows if row[0] not in wanted]
        self.connection.executemany("DELETE FROM prose WHERE digest = ?", gone)

    def words(self, rules: str) -> dict[str, Shelf]:
        """The words of records, shelf by shelf, as the same code found them."""
        if self.about("words") != rules:
            self.connection.execute("DELETE FROM words")
            self.say("words", rules)
            self.say("cuts", "")
        decode = msgspec.msgpack.Decoder(Shelf).decode
        rows = self.connection.execute("SELECT shelf, blob FROM words")
        return {name: decode(blob) for name, blob in rows}

    def keep_words(self, before: Mapping[str, Shelf], now: Mapping[str, Shelf]) -> None:
        """Keep the words of records; shelves that are as before are not written again."""
        encode = msgspec.msgpack.Encoder().encode
        new = (
            (name, encode(shelf)) for name, shelf in now.items() if before.get(name) is not shelf
        )
        self.connection.executemany("REPLACE INTO words VALUES (?, ?)", new)
        gone = ((name,) for name in before if name not in now)
        self.connection.executemany("DELETE FROM words WHERE shelf = ?", gone)

    def cuts(self) -> dict[str, Cuts]:
        """How long beginnings of words were cut, by the digest of these words."""
        kept = self.about("cuts")
        return msgspec.json.decode(kept, type=dict[str, Cuts]) if kept else {}

    def keep_cuts(self, cuts: Mapping[str, Cuts]) -> None:
        """Keep how long beginnings of words were cut, and nothing from before."""
        self.say("cuts", msgspec.json.encode(cuts).decode())

    def is_sure(self, kept: Kept | None, mtime: int, size: int) -> bool:
        """Whether a file can be taken as unchanged by time and size alone."""
        return (
            kept is not None
            and kept.mtime == mtime
            and kept.size == size
            and mtime < self.time - RACE
        )

    def outputs(self) -> dict[str, Output]:
        """What the last build published, by path."""
        rows = self.connection.execute("SELECT path, digest, mtime, size FROM output")
        return {row[0]: Output(*row) for row in rows}

    def output(self, path: str) -> Output | None:
        """What the last build published at a path."""
        query = "SELECT path, digest, mtime, size FROM output WHERE path = ?"
        row = self.connection.execute(query, (path,)).fetchone()
        return Output(*row) if row else None

    def why(self, path: str) -> dict[str, str]:
        """The parts of the digest a file was made from, by name."""
        row = self.connection.execute("SELECT why FROM output WHERE path = ?", (path,)).fetchone()
        return remark(row[0] if row else "")

    def whys(self) -> dict[str, dict[str, str]]:
        """The parts of the digests of all files, by path and name."""
        rows = self.connection.execute("SELECT path, why FROM output")
        return {path: remark(why) for path, why in rows}

    def seams(self) -> dict[str, bytes]:
        """Where the files can be cut that were put together, by path."""
        rows = self.connection.execute("SELECT path, seams FROM output WHERE length(seams) > 0")
        return dict(rows)

    def keep_outputs(self, made: Sequence[Output], gone: Sequence[str]) -> None:
        """Keep what was published; forget what was taken away."""
        self.connection.executemany("REPLACE INTO output VALUES (?, ?, ?, ?, ?, ?)", made)
        self.connection.executemany("DELETE FROM output WHERE path = ?", ((p,) for p in gone))


@contextlib.contextmanager
def open_ledger(where: Folders) -> Iterator[Ledger]:
    """The ledger of an output folder, locked until the end; a failed build leaves it as it was."""
    path = where.ledger
    connection = open_cache(path, KIND)
    try:
        ledger = Ledger(connection)
        yield ledger
        ledger.say("time", str(ledger.begun))  # what changed since may have been read before
        connection.execute("COMMIT")
    except (sqlite3.DatabaseError, msgspec.DecodeError) as error:
        if isinstance(error, sqlite3.OperationalError) and "disk" in str(error):
            message = f"{path} can't be written: {error}; make room on the disk"
            raise ArchiveSiteError(message) from error
        raise Damaged(path) from error
    finally:
        connection.close()


@contextlib.contextmanager
def open_copy(where: Folders) -> Iterator[Ledger]:
    """A copy of the ledger, in memory: what is kept in it is forgotten."""
    copy = begun(":memory:", KIND)
    try:
        if where.ledger.is_file():
            copy.execute("COMMIT")
            with contextlib.closing(sqlite3.connect(_read_only(where.ledger), uri=True)) as source:
                source.backup(copy)
            copy.execute("BEGIN")
        yield Ledger(copy)
    except (sqlite3.DatabaseError, msgspec.DecodeError) as error:
        message = f"{where.ledger} is damaged; build once, which makes it anew"
        raise ArchiveSiteError(message) from error
    finally:
        copy.close()


def _read_only(path: Path) -> str:
    return f"{path.as_uri()}?mode=ro"


def in_memory() -> Ledger:
    """An empty ledger of which nothing is kept; several threads may use it in turn."""
    return Ledger(begun(":memory:", KIND, threads=True))


class Damaged(Exception):
    """The ledger holds what no build wrote."""


def anew_if_damaged(
    work: Callable[Concatenate[Folders, P], T],
) -> Callable[Concatenate[Folders, P], T]:
    """Do some work, and once more with a new ledger where the one there proves to be damaged."""

    @functools.wraps(work)
    def twice(where: Folders, /, *more: P.args, **named: P.kwargs) -> T:
        try:
            return work(where, *more, **named)
        except Damaged:
            where.ledger.unlink(missing_ok=True)
            return work(where, *more, **named)

    return twice
