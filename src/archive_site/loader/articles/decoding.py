"""Bytes of a page or a text to its text, whatever encoding it is in and whatever it says it is."""

from __future__ import annotations

import codecs
import re
import unicodedata

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_:.-]{2,40})""", re.I)
TWICE = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
LATIN = b"\xc3"  # begins in UTF-8 the letters that stand for bytes in a text encoded twice
NOT_WRITTEN = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
WESTERN = frozenset({"cp1252", "iso8859-1", "latin-1"})
ICELANDIC = re.compile("[ýþðÝÞÐ]")
TURKISH = re.compile(r"\b(?:ve|bir|için|ile|olan|olarak|bu|da|de|və|olub)\b")
PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")  # a letter in UTF-8
HALF = re.compile(rb"([\xc2\xc3])&nbsp;")  # one, of which a browser took half for a space
FEW, FEWER = 5, 3  # signs, words that tell
WIDE = 80  # bytes that a page begins with, which are markup
HEAD = 4096  # bytes in which a page says what it is
CONTROLS = re.compile("[\x80-\x9f\ufeff]")  # beyond ASCII
ASCII = bytes(range(128))
NO_CONTROLS = bytes({9, 10, *range(32, 127), *range(128, 256)})
VARIANTS = frozenset(map(chr, range(0xFE00, 0xFE10)))  # of an emoji or a letter before them
JAMO = frozenset(map(chr, range(0x1161, 0x1200)))  # vowels and ends, which join to a syllable
SAMPLE = 200_000  # bytes from which an encoding is told


def decoded(raw: bytes, charset: str = "") -> str:
    """The text in NFC with LF: by its mark, as UTF-8 if it is, as declared, else as it looks."""
    for mark, name in MARKS:
        if raw.startswith(mark):
            return tidy(raw[len(mark) :].decode(name, "replace"))
    if wide := _wide(raw):
        return tidy(raw.decode(wide, "replace"))
    escaped = b"\x1b$" in raw[:SAMPLE] or b"~{" in raw[:SAMPLE]
    if not escaped:  # ISO-2022 and HZ are ASCII bytes, and so valid UTF-8
        try:
            text = raw.decode("utf-8")
            return tidy(_once(text) if raw.count(LATIN) >= FEW else text)
        except UnicodeDecodeError:
            pass
    return tidy(_as_declared(raw, charset))


def _once(text: str) -> str:
    """A text that was encoded in UTF-8 twice, decoded once more; any other as it is."""
    if len(TWICE.findall(text[:SAMPLE])) < FEW:
        return text
    try:
        return text.encode("cp1252", "as_latin_1").decode("utf-8")
    except UnicodeError:
        return text


def _as_latin_1(error: UnicodeError) -> tuple[bytes, int]:
    """The bytes for signs that windows-1252 has no place for and a browser passes through."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return error.object[error.start : error.end].encode("latin-1"), error.end


codecs.register_error("as_latin_1", _as_latin_1)


def _as_western(error: UnicodeError) -> tuple[str, int]:
    """The signs of windows-1252 for bytes that are no UTF-8."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("as_western", _as_western)


def tidy(text: str) -> str:
    """A text in NFC, with LF, and without controls."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    raw = text.encode(
        errors="surrogatepass"
    )  # whose bytes are sorted ten times faster than letters
    beyond = raw.translate(None, ASCII).decode(errors="surrogatepass")
    for control in {*map(chr, raw.translate(None, NO_CONTROLS)), *CONTROLS.findall(beyond)}:
        text = text.replace(control, "")
    return text if _is_composed(text, set(beyond)) else unicodedata.normalize("NFC", text)


def _is_composed(text: str, beyond: set[str]) -> bool:
    """Whether a text is in NFC, of which any letter but for ASCII's is one of some."""
    if not any(map(_may_join, beyond)):
        return True
    lines = "\n".join(line for line in text.split("\n") if not line.isascii())
    return unicodedata.is_normalized("NFC", lines)


def _may_join(sign: str) -> bool:
    """Whether NFC may change a sign, alone or after another."""
    if unicodedata.category(sign) in ("Mn", "Mc"):
        return sign not in VARIANTS
    return sign in JAMO or not unicodedata.is_normalized("NFC", sign)


def _wide(raw: bytes) -> str:
    """UTF-16 without a mark: every second byte of a page's markup is nought."""
    head = raw[:WIDE]
    if head.count(0) * 3 < len(head) or not head:
        return ""
    return "utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"


def _as_declared(raw: bytes, charset: str) -> str:
    found = DECLARED.search(raw[:HEAD])
    for name in (charset, found[1].decode() if found else ""):
        known = _known(name)
        if not known or known == "utf-8":
            continue
        if known in WESTERN and (text := _in_truth_utf_8(raw)):
            return text
        try:
            return _turkish(raw, raw.decode(known)) if known in WESTERN else raw.decode(known)
        except UnicodeDecodeError:
            continue
    seen = detect_encoding(raw[:SAMPLE], from_html_meta=False) or "utf-8"
    strict = _known(map_encoding_to_html5(seen)) or "utf-8"
    try:
        return raw.decode(strict)
    except UnicodeDecodeError:
        # A few broken bytes in UTF-8 lose less as UTF-8 than the whole text as something else.
        as_utf8 = raw.decode("utf-8", "replace")
        broken = as_utf8.count("�")
        return as_utf8 if broken * 50 < len(as_utf8) else raw.decode(strict, "replace")


def _in_truth_utf_8(raw: bytes) -> str:
    """A text in UTF-8 that a browser took for Western and saved so, entities as single bytes."""
    whole = HALF.sub(b"\\1\xa0", raw)
    letters = len(PAIR.findall(whole))
    broken = whole.decode("utf-8", "replace").count("\ufffd")
    return whole.decode("utf-8", "as_western") if FEW <= letters >= broken * FEW else ""


def _turkish(raw: bytes, text: str) -> str:
    """A text that says it is Western and has Turkish letters where Icelandic ones would be."""
    other = raw.decode("cp1254", "replace")
    letters = len(ICELANDIC.findall(text[:SAMPLE]))
    return other if letters >= FEW and len(TURKISH.findall(other[:SAMPLE])) >= FEWER else text


def _known(name: str | None) -> str:
    """A codec for an encoding's label as browsers read it (WHATWG): latin-1 is windows-1252.

    Of the others that Python knows, only those in which a text may be written: not base64.
    """
    if not name or not name.isprintable():
        return ""
    label = map_encoding_to_html5(name, fallback_utf8=False) or name
    try:
        "".encode(label)
        known = codecs.lookup(label).name
    except (LookupError, UnicodeError):
        return ""
    return "" if known in NOT_WRITTEN else known
