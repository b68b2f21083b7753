"""Files of `content/media/` that records name: read once, published in the forms pages show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from hashlib import blake2b
from pathlib import Path

import msgspec

from archive_site.builder.ledger import Kept, Ledger
from archive_site.builder.renew import Making, Makings
from archive_site.builder.scan import File
from archive_site.builder.unchanged import Folders
from archive_site.loader.captions import cues
from archive_site.loader.records import Reading
from archive_site.model.archive import Archive
from archive_site.model.digest import digest
from archive_site.model.media import (
    FORMATS,
    PLAYED,
    MediaFile,
    is_recording,
    kind_of,
    language_beside,
    name_fault,
    names_of,
)
from archive_site.model.near import meant
from archive_site.model.problems import Unreadable

NEEDED = "needs Pillow to be shown; install it: pip install 'archive-site[media]'"


def read_media(
    where: Folders, files: Iterable[File], readings: Mapping[str, Reading], ledger: Ledger
) -> dict[str, MediaFile]:
    """The files that records name, and the captions beside them, by their paths below media/.

    The ledger keeps what was read, for as long as the code that read it is the same.
    """
    there = {file.path.removeprefix("media/"): file for file in files}
    records = (each.record for each in readings.values() if each.record)
    named = dict.fromkeys(name for record in records for name in names_of(record))
    recordings = [name for name in named if kind_of(name) in PLAYED]
    beside = [
        each
        for each in there
        if any(language_beside(name, each) is not None for name in recordings)
    ]
    code = ledger.about("rules")
    encode, decode = msgspec.json.encode, msgspec.json.Decoder(MediaFile).decode
    known, found = _known(ledger, code), dict[str, MediaFile]()
    for name in (*named, *beside):
        file = there.get(name)
        if file is None:
            found[name] = _missing(where, name, there)
            continue
        kept = known.get(name)
        if kept is None or not ledger.is_sure(kept, file.mtime, file.size):
            read = _read(name, file)
            known[name] = kept = Kept(file.mtime, file.size, read.mark, encode(read))
        found[name] = decode(kept.blob)
    left = {name: kept for name, kept in known.items() if name in found}
    ledger.say("media", msgspec.json.encode((code, left)).decode())
    return {**found, **dict(_alike(found))}


def _alike(found: Mapping[str, MediaFile]) -> Iterator[tuple[str, MediaFile]]:
    """Files whose names many disks don't tell apart."""
    first: dict[str, str] = {}
    for name, file in found.items():
        other = first.setdefault(name.casefold(), name)
        if other != name and not file.fault:
            said = f"differs from {other} by capital letters alone; give it another name"
            yield name, msgspec.structs.replace(file, fault=said)


def _known(ledger: Ledger, code: str) -> dict[str, Kept]:
    try:
        mark, kept = msgspec.json.decode(ledger.about("media"), type=tuple[str, dict[str, Kept]])
    except msgspec.MsgspecError:
        return {}
    return kept if mark == code else {}


def _missing(where: Folders, name: str, there: Iterable[str]) -> MediaFile:
    """A file that isn't there, with what is to be done."""
    plain = name.replace("\\", "/").removeprefix("content/").removeprefix("media/")
    same = next((each for each in there if each.casefold() == plain.casefold()), None)
    if same:
        return MediaFile(name, fault=f"is not in content/media/; write {same}")
    steps = name.split("/")
    if "\\" in name or not all(steps) or any(step.startswith(".") for step in steps):
        return MediaFile(name, fault=NO_PATH)
    if (where.originals / steps[-1]).is_file() and kind_of(name) not in PLAYED:
        return MediaFile(name, fault=PRIVATE, kept=True)
    cure = meant(name, there, "put the file there", 0.7)
    return MediaFile(name, fault=f"is not in content/media/; {cure}")


NO_PATH = "is no path below content/media/; write the file's name, such as scan.jpg"
PRIVATE = (
    "lies in content/private/, which is never published; put a copy into content/media/ if its"
    " rights allow that"
)


def _read(name: str, file: File) -> MediaFile:
    raw = Path(file.full).read_bytes()
    mark = blake2b(raw, digest_size=16).hexdigest()
    found = MediaFile(name, kind_of(name), len(raw), mark)
    try:
        if name.lower().endswith((".svg", ".svgz")):
            raise Unreadable("C006", "is SVG, which may hold scripts; save it as PNG")
        if not found.kind:
            raise Unreadable("C006", "is of no kind that can be shown; see docs/media.md")
        if found.kind == "document" and not raw.startswith(b"%PDF-"):
            raise Unreadable("C006", "is no PDF, by its first bytes; save it anew")
        if found.kind in PLAYED and not is_recording(raw[:64]):
            raise Unreadable("C006", "is no recording, by its first bytes; save it anew")
        if wrong := name_fault(name):
            raise Unreadable("C006", wrong)
        if found.kind == "captions":
            return msgspec.structs.replace(found, cues=cues(raw))
        return _pictured(found, raw) if found.kind == "picture" else found
    except Unreadable as error:
        return msgspec.structs.replace(found, fault=error.message)


def _pictured(file: MediaFile, raw: bytes) -> MediaFile:
    try:
        from archive_site.builder import pictures  # noqa: PLC0415  Pillow, where it is needed
    except ImportError:
        raise Unreadable("C006", NEEDED) from None
    return pictures.looked_at(file, raw)


def published(archive: Archive, files: Mapping[str, MediaFile]) -> dict[str, MediaFile]:
    """The files that pages show, and those that they should show and can't."""
    shown = [record for ref, record in archive.records.items() if archive.labels[ref].url]
    named = dict.fromkeys(name for record in shown for name in names_of(record))
    return {
        name: file
        for name, file in files.items()
        if name in named or any(language_beside(other, name) is not None for other in named)
    }


def paths_of(media: Iterable[MediaFile]) -> Iterator[str]:
    """Where files stand below the output folder."""
    for file in media:
        if file.is_shown and file.kind != "picture":
            yield f"media/{file.path}"
        elif file.is_shown:
            yield from (f"media/{file.path}/{w}.{form}" for w in file.widths for form in FORMATS)


def media_makings(archive: Archive, files: Iterable[File], code: str) -> Makings:
    """How each file below media/ is made: pictures in a few widths, the rest as it is."""
    full = {file.path.removeprefix("media/"): file.full for file in files}
    return {
        path: making
        for name, file in archive.media.items()
        if file.is_shown and name in full
        for path, making in _makings(file, full[name], code)
    }


def _makings(file: MediaFile, full: str, code: str) -> Iterator[tuple[str, Callable[[], Making]]]:
    if file.kind != "picture":
        yield f"media/{file.path}", partial(_making, file.mark, Path(full).read_bytes)
        return
    for width in file.widths:
        for form in FORMATS:
            mark = digest([file.mark, width, form, code])
            made = partial(_encoded, full, file.mark, width, form)
            yield f"media/{file.path}/{width}.{form}", partial(_making, mark, made)


def _making(mark: str, body: Callable[[], bytes]) -> Making:
    return Making(mark, body, lambda: {"the file itself": mark[:8]})


def _encoded(full: str, mark: str, width: int, form: str) -> bytes:
    from archive_site.builder import pictures  # noqa: PLC0415  as above

    return pictures.encoded(full, mark, width, form)
