"""What is kept of records in private files: `check` reads the texts, a build never does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote

from archive_site.builder.unchanged import Folders
from archive_site.model.media import language_beside, names_of
from archive_site.model.record import Record, Ref

Others = Sequence[tuple[Record | None, bytes]]  # files as read: a record, where it is one


def kept_texts(where: Folders, records: Iterable[Record]) -> list[tuple[Record, str]]:
    """Each record that makes claims with its kept text, where that is there."""
    found = ((record, _file(where.originals, record)) for record in records if record.claims)
    return [
        (record, path.read_text("utf-8-sig", errors="replace")) for record, path in found if path
    ]


def _file(folder: Path, source: Record) -> Path | None:
    """ID.txt, else the original itself where that is plain text."""
    paths = (folder / name for name in _names(source))
    return next((path for path in paths if path.is_file() and not path.is_symlink()), None)


def _names(source: Record) -> Iterator[str]:
    yield f"{source.id}.txt"
    for original in source.all("original"):
        name = original.one("name")
        if name.endswith(".txt") and not {"/", "\\"} & set(name):
            yield name


def originals_of(where: Folders, ref: Ref, record: Record | None) -> list[Path]:
    """The files that a source was read from: by its id, and the scans that it alone names."""
    folder, _, name = ref.partition("/")
    if folder != "sources":
        return []
    scans = {Path(each.one("file")).name for each in record.all("media")} if record else set()
    return sorted(
        path
        for path in where.originals.glob("*")
        if path.name.startswith(f"{name}.") or (path.name in scans and not _has_owner(where, path))
    )


def _has_owner(where: Folders, original: Path) -> bool:
    """Whether there is a source by whose id an original is named."""
    return (where.content / f"sources/{original.name.partition('.')[0]}.md").is_file()


def private_files(where: Folders, ref: Ref, record: Record | None) -> tuple[Path, ...]:
    """What private files keep of a record: originals and text, review, a refused draft."""
    folder, _, name = ref.partition("/")
    begins = name if folder == "sources" else f"{folder}-{name}"
    drafts = where.refused.iterdir() if where.refused.is_dir() else ()
    refused = [
        path
        for draft in sorted(drafts)
        if re.fullmatch(rf"{re.escape(begins)}(-\d+)?", draft.name)
        and (draft / f"{name}.md").is_file()
        for path in sorted(draft.iterdir())
    ]
    found = [*originals_of(where, ref, record), where.review(ref), *refused]
    return tuple(path for path in found if path.is_file())


def media_of(where: Folders, record: Record | None, others: Others) -> tuple[Path, ...]:
    """The files of `content/media/` that a record names and no other file does."""
    names = names_of(record) if record else ()
    folder = where.content / "media"
    if not names or not folder.is_dir():
        return ()
    named = {name for other, _ in others if other for name in names_of(other)}
    texts = [unicodedata.normalize("NFC", raw.decode("utf-8", "replace")) for _, raw in others]
    texts += [unquote(text) for text in texts if "%" in text]

    def is_free(name: str) -> bool:
        stands = re.compile(rf"(?<!\w){re.escape(unicodedata.normalize('NFC', name))}(?!\w)")
        return name not in named and not any(map(stands.search, texts))

    alone = [name for name in names if is_free(name)]
    there = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    shared = [name for name in there if not is_free(name)]
    beside = [
        each
        for each in there
        if _lies_beside(each, alone) and each not in shared and not _lies_beside(each, shared)
    ]
    return tuple(folder / name for name in dict.fromkeys([*alone, *beside]) if name in there)


def _lies_beside(name: str, media: Iterable[str]) -> bool:
    """Whether a file is the captions of one of some media."""
    return any(language_beside(each, name) is not None for each in media)
