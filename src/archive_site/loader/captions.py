"""Captions (WebVTT, W3C) to what is said when; of styles and places on the picture nothing."""

from __future__ import annotations

import re
from html import unescape

from archive_site.model.media import Cue, seconds
from archive_site.model.problems import Unreadable

_TIMES = re.compile(
    r"((?:\d{1,4}:)?[0-5]\d:[0-5]\d)\.\d{3}[ \t]+-->[ \t]+(?:\d{1,4}:)?[0-5]\d:[0-5]\d\.\d{3}.*",
    re.ASCII,
)
_TAG = re.compile(r"<[^<>]*>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
LONGEST = 1_000_000  # bytes


def cues(raw: bytes) -> tuple[Cue, ...]:
    """What is said from which second on, in the order of the file."""
    if len(raw) > LONGEST:
        raise Unreadable("C006", "has more than 1 MB; captions are texts, cut it into parts")
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        text = _CONTROL.sub(" ", text)
    except UnicodeDecodeError:
        raise Unreadable("C006", "is not UTF-8; save it as UTF-8") from None
    if not re.match(r"WEBVTT(?:[ \t\n]|$)", text):
        raise Unreadable("C006", "does not begin with WEBVTT; save it as WebVTT")
    found = []
    for block in re.split(r"\n{2,}", text):
        lines = block.strip("\n").split("\n")
        at = next((n for n, line in enumerate(lines[:2]) if _TIMES.fullmatch(line)), None)
        if at is not None:
            match = _TIMES.fullmatch(lines[at])
            said = unescape(_TAG.sub("", " ".join(lines[at + 1 :]))).strip()
            if match and said:
                found.append(Cue(seconds(match[1]), said))
    return tuple(found)
