"""Exports put together of stretches: those of the published file that hold what they would again.

A stretch is told by its mark, that is by value; nothing is taken over where the file that was
published has other bytes now, or where what all stretches have in common differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

from archive_site.exports.export import Content

MARK = 16  # bytes


class Seams(msgspec.Struct, frozen=True, array_like=True):
    """Where the stretches of a published file lie, so that they can be found in it again."""

    alike: str
    sha256: str  # of the whole file
    start: int  # of the first stretch, bytes
    between: int  # bytes from one to the next
    marks: bytes  # one after the other
    sizes: list[int]  # bytes


class Left(msgspec.Struct, frozen=True):
    """What the last build left: the folder of the site, and the seams of its files, encoded."""

    site: Path | None = None
    seams: Mapping[str, bytes] = {}

    def stretches(self, path: str, alike: str) -> dict[bytes, memoryview]:
        """The stretches of a file by their marks; none where it isn't as it was left."""
        if self.site is None or path not in self.seams:
            return {}
        try:
            seams = msgspec.msgpack.decode(self.seams[path], type=Seams)
            body = (self.site / path).read_bytes()
        except (OSError, msgspec.DecodeError):  # a file taken away; a damaged ledger
            return {}
        if seams.alike != alike or sha256(body).hexdigest() != seams.sha256:
            return {}
        return _cut(memoryview(body), seams)


def _cut(body: memoryview, seams: Seams) -> dict[bytes, memoryview]:
    found, at = {}, seams.start
    for number, size in enumerate(seams.sizes):
        found[seams.marks[number * MARK : (number + 1) * MARK]] = body[at : at + size]
        at += size + seams.between
    return found


NOTHING = Left()


class Spliced(msgspec.Struct, frozen=True):
    """An exported file as it is to be published."""

    body: bytes
    rows: int
    sha256: str
    seams: bytes  # encoded; empty where it is of one piece


def put_together(
    content: Content, code: str, before: Callable[[str], Mapping[bytes, bytes | memoryview]]
) -> Spliced:
    """A file of its stretches, made by our `code`: those of `before` as they are, others anew."""
    alike = f"{content.alike} {code}"
    known = before(alike) if content.stretches else {}
    made = [known.get(each.mark) or each.make() for each in content.stretches]
    first, last = content.around if made else (b"", b"")
    head = content.head + first
    body = b"".join((head, content.between.join(made), last, content.tail))
    mark = sha256(body).hexdigest()
    seams = Seams(
        alike,
        mark,
        len(head),
        len(content.between),
        b"".join(each.mark for each in content.stretches),
        [len(each) for each in made],
    )
    return Spliced(body, content.rows, mark, msgspec.msgpack.encode(seams) if made else b"")
