"""A file as it arrives, what a reader makes of it, and how readers are found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

import msgspec

from archive_site.loader.articles.sniffing import UNREAD, kind_of
from archive_site.model.clipping import Candidate, Clipping, Unreadable
from archive_site.model.problems import ArchiveSiteError

HEAD = 4096  # bytes by which a file's kind is known
READERS = "archive_site.loader.articles.readers"
SURROGATES = re.compile("[\ud800-\udfff]")
DEPTH = 3  # of files in files: a WARC record in a WACZ in a ZIP


class Arrived(msgspec.Struct, frozen=True):
    """A file to be read, alone or out of another, with what the other says of it."""

    name: str  # without folders
    raw: bytes
    charset: str = ""
    address: str = ""  # from where it was saved
    part: str = ""  # which part of a container it is
    candidates: dict[str, tuple[Candidate, ...]] = {}  # for fields, by what it came in
    came_in: tuple[str, ...] = ()  # the mails that it was attached to, as a clipping says it


class Unread(NamedTuple):
    """A file or a part of one that no article could be made of, and why, with the cure."""

    name: str
    why: str


Found = Clipping | Arrived | Unread


class Reader(NamedTuple):
    """How files of one kind are read: to clippings, or to files that are read in their turn."""

    read: Callable[[Arrived], Iterator[Found]]
    largest: int  # bytes that such a file may have


class Article(NamedTuple):
    """An article as it was read, and the bytes it was read from."""

    clipping: Clipping
    arrived: Arrived


def read_articles(arrived: Arrived, depth: int = 0) -> Iterator[Article | Unread]:
    """Every article of a file; what can't be read is told, and the rest goes on."""
    try:
        reader = reader_of(kind_of(arrived.name, arrived.raw[:HEAD]))
        if len(arrived.raw) > reader.largest:
            raise Unreadable(too_large(len(arrived.raw), reader.largest))
        for found in reader.read(arrived):
            if isinstance(found, Clipping):
                yield Article(_with(found, arrived), arrived)
            elif isinstance(found, Unread):
                yield found
            elif depth < DEPTH:
                yield from read_articles(found, depth + 1)
            else:
                yield Unread(called(found), "it lies too deep in other files; unpack them first")
    except Unreadable as why:
        yield Unread(called(arrived), str(why))
    except RecursionError:
        yield Unread(called(arrived), "it is nested too deep to be read; save it as plain text")


def reader_of(kind: str) -> Reader:
    """The reader of a kind of file; what reading articles needs is imported now."""
    if kind in UNREAD:
        raise Unreadable(UNREAD[kind])
    try:
        reader: Reader = import_module(f"{READERS}.{kind}").READER
    except ModuleNotFoundError as error:
        missing = error.name or ""
        if missing.startswith("archive_site"):
            raise
        message = f"reading articles needs {missing}; install archive-site[add]"
        raise ArchiveSiteError(message) from error
    return reader


def called(arrived: Arrived) -> str:
    """What a file is called in messages: its name, and which part of a container it is."""
    return f"{arrived.name}: {arrived.part}" if arrived.part else arrived.name


def too_large(size: int, largest: int) -> str:
    """What is said of a file that is too large to be an article."""
    return (
        f"the file has {size / 1e6:,.0f} MB, more than the {largest / 1e6:,.0f} MB that are read; "
        "add a smaller copy of it"
    )


def _with(clipping: Clipping, arrived: Arrived) -> Clipping:
    """A clipping with what its container says of it, after what it says itself, in Unicode."""
    fields: dict[str, tuple[Candidate, ...]] = dict(clipping.candidates)
    for name, candidates in arrived.candidates.items():
        fields[name] = (*fields.get(name, ()), *candidates)
    came_in = (*arrived.came_in, *clipping.came_in)
    changes: dict[str, Any] = {"candidates": fields, "came_in": came_in}
    if arrived.part:
        changes["part"] = arrived.part
    changed = msgspec.structs.replace(clipping, **changes)
    try:
        msgspec.msgpack.encode(changed)  # as it has no halves of signs
    except UnicodeEncodeError:
        return msgspec.convert(_in_unicode(msgspec.to_builtins(changed)), Clipping)
    return changed


def _in_unicode(value: Any) -> Any:
    """A value whose texts can be written: halves of a sign of two UTF-16 units become U+FFFD."""
    if isinstance(value, str):
        return value if value.isascii() else SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {name: _in_unicode(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_in_unicode(each) for each in value)
    return value
