"""What lies in a ZIP; names, sizes and ratios are looked at before anything is unpacked."""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import BinaryIO, NamedTuple

from archive_site.model.clipping import Unreadable

MEMBERS = 20_000
LARGEST_MEMBER = 300_000_000  # bytes, unpacked
LARGEST = 4_000_000_000  # bytes of all members, unpacked
RATIO = 200  # to which a member larger than HARMLESS may be packed
HARMLESS = 5_000_000
DAMAGED = "the ZIP is damaged or cut off; pack it once more"
FOREIGN = {
    "[Content_Types].xml": "a word processor's document; save it as PDF or as plain text",
    "mimetype": "an e-book or a word processor's document; save it as PDF or as plain text",
}
UTF_8 = 0x800  # the flag of a member whose name is in UTF-8
CYRILLIC = re.compile("[а-яёіїєА-ЯЁІЇЄ]{2}")
DEFECTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError)


class Contents(NamedTuple):
    """The files of a ZIP by their paths in it, and those that are refused, each with the reason."""

    names: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


def contents(stream: BinaryIO) -> Contents:
    """What lies in a ZIP; a ZIP that could do harm is refused whole."""
    try:
        with zipfile.ZipFile(stream) as opened:
            members = [each for each in opened.infolist() if not each.is_dir()]
    except DEFECTS as error:
        raise Unreadable(DAMAGED) from error
    if len(members) > MEMBERS:
        raise Unreadable(f"the ZIP has {len(members):,} files; pack at most {MEMBERS:,} together")
    names = {named(each) for each in members}
    for foreign, why in FOREIGN.items():
        if foreign in names:
            raise Unreadable(why)
    if sum(each.file_size for each in members) > LARGEST or any(map(_is_bomb, members)):
        raise Unreadable("the ZIP would unpack to far more than it holds; pack the articles anew")
    fine, refused = [], []
    seen: set[str] = set()
    for each in members:
        name = named(each)
        why = _fault(each, seen)
        seen.add(name)
        if why:
            refused.append((name, why))
        elif not _is_hidden(name):
            fine.append(name)
    return Contents(tuple(fine), tuple(refused))


def named(info: zipfile.ZipInfo) -> str:
    """What a member is called, also in DOS's Cyrillic letters and in UTF-8 without its mark."""
    name = info.filename
    if info.flag_bits & UTF_8 or name.isascii():
        return name
    for encoding in ("utf-8", "cp866"):
        try:
            meant = name.encode("cp437").decode(encoding)
        except UnicodeError:
            continue
        if encoding == "utf-8" or CYRILLIC.search(meant):
            return meant
    return name


def is_wacz(names: tuple[str, ...]) -> bool:
    """Whether these are the files of a web archive collection."""
    return "datapackage.json" in names and any(name.startswith("archive/") for name in names)


def member(stream: BinaryIO, name: str, largest: int = LARGEST_MEMBER) -> bytes:
    """The bytes of a file in a ZIP, never more than it may have."""
    try:
        with zipfile.ZipFile(stream) as opened, opened.open(_found(opened, name)) as handle:
            raw = handle.read(largest + 1)
    except (*DEFECTS, RuntimeError, KeyError) as error:
        raise Unreadable("this file of the ZIP is damaged; pack it once more") from error
    if len(raw) > largest:
        raise Unreadable("this file of the ZIP unpacks to more than it says; pack it anew")
    return raw


def _found(opened: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """The member of this name, as it is written there or as it is meant."""
    try:
        return opened.getinfo(name)
    except KeyError:
        meant = (each for each in opened.infolist() if named(each) == name)
        return next(meant, None) or opened.getinfo(name)


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    large = info.file_size > HARMLESS
    return large and info.file_size > RATIO * max(info.compress_size, 1)


def _fault(info: zipfile.ZipInfo, seen: set[str]) -> str:
    name = named(info).replace("\\", "/")
    if named(info) in seen:
        return "the ZIP has two files of this name; pack it anew"
    if (
        name.startswith(("/", "\\"))
        or ":" in name[:3]
        or ".." in name.replace("\\", "/").split("/")
    ):
        return "its name leads out of the ZIP; pack it anew"
    if info.flag_bits & 1:
        return "it is encrypted; pack it without a password"
    if info.external_attr >> 28 == 0xA:
        return "it is a link; pack the file itself"
    if info.file_size > LARGEST_MEMBER:
        return f"it has more than {LARGEST_MEMBER // 1_000_000} MB; add a smaller copy"
    return ""


def _is_hidden(name: str) -> bool:
    """Whether a file is one that systems put beside others."""
    parts = name.split("/")
    system = {"__MACOSX", "Thumbs.db", "desktop.ini"}
    return any(part.startswith(".") or part in system for part in parts)
