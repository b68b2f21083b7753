"""Bytes of a file to its text: UTF-8, NFC, LF; what cannot stand in a record is a problem."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from archive_site.model.problems import Place, Problem

MAX_BYTES = 1_000_000
SAID = 20  # how many such characters of a file are told
# Controls but tab and LF, line breaks that YAML counts and editors don't, bidirectional overrides
# and isolates, private use, a byte order mark inside, non-characters.
REFUSED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ue000-\uf8ff\ufdd0-\ufdef\ufeff"
    "\ufffe\uffff\U000f0000-\U0010ffff]"
)


def decode(file: str, raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file without byte order mark, or "" and why it can't be read."""
    if len(raw) > MAX_BYTES:
        found = f"the file has {len(raw):,} bytes, more than {MAX_BYTES:,}; split it"
        return "", (Problem(Place(file), "R010", found),)
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace")
        found = f"byte 0x{raw[error.start]:02x} is not UTF-8; save the file as UTF-8"
        if raw.startswith(b"PK\x03\x04"):
            found = "this is a document of an office program or a ZIP; save it as plain text, UTF-8"
        return "", (Problem(_place(file, before, len(before)), "R011", found),)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if text.replace("\n", "").isprintable():  # most files; nothing refused is printable
        return text, ()
    problems = tuple(
        Problem(_place(file, text, match.start()), "R011", refused(match[0]))
        for match in islice(REFUSED.finditer(text), SAID)
    )
    return ("" if problems else text), problems


def refused(character: str) -> str:
    """What is said of a character that can't stand in a record."""
    name = unicodedata.name(character, "")
    called = f" ({name.lower()})" if name else ""
    return f"the character U+{ord(character):04X}{called} can't stand in a record; delete it"


def _place(file: str, text: str, position: int) -> Place:
    line = text.count("\n", 0, position) + 1
    return Place(file, line, position - (text.rfind("\n", 0, position) + 1) + 1)
