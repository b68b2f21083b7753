"""The first bytes of a file to what it is: its content decides, its name only where that can't."""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

GZIP = b"\x1f\x8b"
BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
NAMES = rb"return-path|received|mime-version|message-id|from|to|subject|date|content-type"
HEADER = re.compile(rb"^(%s|[a-z][a-z0-9-]*):" % NAMES, re.IGNORECASE)
OF_MAIL = frozenset(NAMES.decode().split("|"))
SURELY = frozenset({"mime-version", "message-id", "received", "return-path"})
MARKUP = re.compile(
    rb"\s*(<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype\s+html|html|head|body|title|meta|div|article|"
    rb"h1|p|table|section|main|script|link|style)\b",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(rb"<(/?(html|head|body|div|p|h[1-6]|article|meta|span|br|a)\b[^>]{0,500})>", re.I)
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Sign(NamedTuple):
    """By what bytes a kind of file begins."""

    kind: str
    begins: re.Pattern[bytes]


SIGNS = (
    Sign("empty", re.compile(rb"\s*\Z")),
    Sign("pdf", re.compile(rb".{0,1019}%PDF-", re.DOTALL)),
    Sign("zip", re.compile(rb"PK(\x03\x04|\x05\x06|\x07\x08)")),
    Sign("picture", re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|II[*+]\x00|MM\x00[*+]")),
    Sign("warc", re.compile(rb"WARC/\d")),
    Sign("word", re.compile(rb"\{\\rtf|\xd0\xcf\x11\xe0")),
    Sign("safari", re.compile(rb"bplist0|\s*<\?xml.{0,300}<plist\b", re.DOTALL)),
    Sign("requests", re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"log"\s*:\s*\{')),
    Sign("shortcut", re.compile(rb"(?:\xef\xbb\xbf)?\s*\[(?:InternetShortcut|Desktop Entry)\]")),
    Sign("packed", re.compile(rb"Rar!|7z\xbc\xaf|BZh|\xfd7zXZ")),
    Sign("image", re.compile(rb"GIF8|BM.{4}\x00|RIFF.{4}WEBP|.{4}ftyp(hei|avif|mif)", re.DOTALL)),
    Sign("media", re.compile(rb"ID3|OggS|fLaC|RIFF|.{4}ftyp|\x1aE\xdf\xa3", re.DOTALL)),
)
# What can't be read, and what to do.
UNREAD = {
    "empty": "the file is empty; save it once more",
    "word": "a word processor's document; save it as PDF or as plain text",
    "outlook": "a mail in Outlook's own form; save it as .eml, as a page or as plain text",
    "safari": "a page or a link in Safari's own form; save the page as PDF or as its source",
    "requests": "a browser's list of requests (HAR); save the page itself, whole or in one file",
    "shortcut": "only a link to a page; save the page itself",
    "packed": "a packed file; unpack it, or pack it as ZIP",
    "image": "a picture of a kind that isn't read; save it as JPEG, PNG or TIFF",
    "media": "sound or film; write a record for it by hand",
    "binary": "no kind of file that is read; add pages, texts, PDF, mails, scans, WARC or ZIP",
}
MAIL = (".eml", ".mht", ".mhtml")
PAGE = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx")


def kind_of(name: str, head: bytes) -> str:
    """The kind of a file by its first bytes: the name of its reader, or of what can't be read."""
    if head[:2] == GZIP:
        inner = _unpacked(head)
        return "warc" if inner.startswith(b"WARC/") else "packed"
    for sign in SIGNS:
        if sign.begins.match(head):
            outlook = sign.kind == "word" and name.lower().endswith((".msg", ".oft"))
            return "outlook" if outlook else sign.kind
    ending = name.lower()
    if _is_mail(head, surely=ending.endswith(MAIL)):
        return "mail"
    if head.startswith(BOMS[1:]):
        return _of_text(ending, head[2:].replace(b"\x00", b""))
    if CONTROLS.search(head.removeprefix(BOMS[0])):
        wide = _wide(head)
        if wide:
            return _of_text(ending, wide)
        return "binary"
    return _of_text(ending, head.removeprefix(BOMS[0]))


def _wide(head: bytes) -> bytes:
    """The letters of a text in UTF-16 without a mark: every other byte is mostly zero."""
    for first in (0, 1):
        high, low = head[first::2], head[1 - first :: 2]
        if high.count(0) > len(high) * 0.6 and low.count(0) == 0:
            return bytes(each for each, above in zip(low, high, strict=False) if not above)
    return b""


def _of_text(name: str, head: bytes) -> str:
    if MARKUP.match(head) or (name.endswith(PAGE) and TAG.search(head)):
        return "page"
    return "text"


def _is_mail(head: bytes, *, surely: bool) -> bool:
    """Whether a file begins with the header lines of a mail (RFC 5322) or of a saved page."""
    seen: set[str] = set()
    for number, line in enumerate(head.removeprefix(BOMS[0]).splitlines()):
        if line[:1] in (b" ", b"\t") and seen:
            continue
        match = HEADER.match(line)
        if not match:
            if number == 0 and line.startswith(b"From "):
                continue
            break
        seen.add(match[1].decode().lower())
    found = seen & OF_MAIL
    return bool(found) if surely else len(found) >= 3 and bool(found & SURELY)


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(head, 64)
    except zlib.error:
        return b""
