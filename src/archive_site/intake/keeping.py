"""A described article to its files: original, kept text, review, draft; whole or not at all."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path, PurePosixPath

from archive_site.builder.permalinks import mark_of, read_permalinks
from archive_site.builder.rewrite import put
from archive_site.builder.unchanged import Folders
from archive_site.model.clipping import Clipping

ENDINGS = {
    "text/html": ".html",
    "application/pdf": ".pdf",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "text/plain": ".original",  # of a text whose bytes are not those of the kept text
}
BLANK = re.compile(r"\n[^\S\n]*(?=\n)")
PUBLISHED = re.compile(r"\bsources/([a-z0-9-]+)")


def kept_text(clipping: Clipping) -> str:
    """The text of which `¶n` counts the blocks."""
    blocks = (BLANK.sub("", block.text).strip("\n") or "–" for block in clipping.blocks)
    return "\n\n".join(blocks) + "\n" if clipping.blocks else ""


def endings(clipping: Clipping, files: tuple[str, ...], raw: bytes) -> tuple[str, ...]:
    """By what an article's files differ from its id: `.txt` where the text is the original."""
    ending = ENDINGS.get(clipping.media_type, ".original")
    if len(files) > 1:
        ends = (PurePosixPath(name).suffix.lower() for name in files)
        return tuple(f".{number}{end}" for number, end in enumerate(ends, 1))
    if clipping.media_type == "text/plain" and is_kept_text(raw):
        return (".txt",)
    return (ending,)


def is_kept_text(raw: bytes) -> bool:
    """Whether a plain text is its own kept text: UTF-8, with the line ends of today."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\r" not in raw.replace(b"\r\n", b"")


def untracked(where: Folders) -> None:
    """Keep the private folder out of Git, wherever the archive lies, unless its owner said how."""
    told = where.private / ".gitignore"
    if not told.exists():
        put(told, b"# Never published, never tracked\n*\n")


class Folder:
    """Where drafts are kept; which ids are taken."""

    def __init__(self, where: Folders, aliases: Iterator[str]) -> None:
        self.where = where
        self.sources = where.content / "sources"
        self.originals = where.originals
        self.begun: list[Path] = []  # files of an article that is no draft yet
        self.reviews = where.reviews
        self.taken = {each.casefold() for each in aliases}
        self.taken |= {path.name.partition(".")[0].casefold() for path in _files(self.sources)}
        with contextlib.suppress(OSError):
            told = where.permalinks.read_text("utf-8", "replace")
            self.taken |= set(PUBLISHED.findall(told))
        self.erased = {each.mark for each in read_permalinks(where.permalinks)[0].erased}

    def is_free(self, name: str, ends: tuple[str, ...], digest: str, text: str) -> bool:
        """Whether a record may have this id: none has it, and no other article's original.

        What a run that was broken off left of the same article is no hindrance; a kept text that
        is otherwise than `text`, or a review without a draft, is somebody's work.
        """
        if name in self.taken or (self.sources / f"{name}.md").exists():
            return False
        if mark_of(f"/sources/{name}/") in self.erased:
            return False
        held = [path for path in (self.originals / f"{name}{ends[0]}",) if path.exists()]
        if any(sha256(path.read_bytes()).hexdigest() != digest for path in held):
            return False
        kept = self.originals / f"{name}.txt"
        if kept.exists() and ends != (".txt",) and kept.read_bytes() != text.encode():
            return False
        return bool(held) or not kept.exists()

    def is_reviewed(self, name: str, review: str) -> bool:
        """Whether another review has this id, whose draft is gone."""
        path = self.reviews / f"{name}.yaml"
        return path.exists() and path.read_bytes() != review.encode()

    def holds(self, name: str) -> bool:
        """Whether there is a source of this id: of a run that broke off there are only files."""
        return (self.sources / f"{name}.md").exists()

    def keep(self, name: str, raws: dict[str, bytes], text: str) -> None:
        """Keep the originals of an article, by their endings, and its text."""
        for ending, raw in raws.items():
            self._put(self.originals / f"{name}{ending}", raw)
        if ".txt" not in raws and text:
            self._put(self.originals / f"{name}.txt", text.encode())

    def write(self, name: str, record: str, review: str) -> None:
        """Write a draft and its review; the draft last, and never over another file."""
        self._put(self.reviews / f"{name}.yaml", review.encode())
        put(self.sources / f"{name}.md", record.encode(), new=True)
        self.taken.add(name)
        self.begun.clear()

    def undo(self) -> None:
        """Take away what was kept of an article that became no draft."""
        for path in self.begun:
            path.unlink(missing_ok=True)
        self.begun.clear()

    def _put(self, path: Path, body: bytes) -> None:
        if not path.exists():
            self.begun.append(path)
        untracked(self.where)
        put(path, body)


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []
