"""A prose text before the engine sees it: its places, its brackets, its footnotes' definitions."""

from __future__ import annotations

import re

import msgspec

from archive_site.model.record import CLOSE, OPEN
from archive_site.prose.codes import Trouble

_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"
    "|&#(?:[xX][0-9a-fA-F]{1,8}|[0-9]{1,8});|%EE%80%8[12]",
    re.IGNORECASE,
)
_TEXT = r"(?:[^\[\]\n]|\n(?![ \t]*\n))"  # a paragraph's worth: no bracket, no blank line
# Each way begins with a plain character, which lets `re` skip quickly to the next of the three.
_BRACKET = re.compile(
    rf"""
      \\ (?: (?P<escaped> < ) | [\\`\[] )
    | \[\[ (?P<reference> (?:{_TEXT}|\[{_TEXT}*\])* ) \]\]
    | \[@ (?P<citation> {_TEXT}* ) \]
    | \[\^ (?P<footnote> [^\[\]\s^]+ ) \]
    | \[ (?P<unclosed> \[|@|\^ )
    | <(?:https?://|mailto:)[^\s<>]*> | <[\w.!#$%&'*+/=?^`{{|}}~-]+@[\w.-]+>
    | < (?P<raw> /?[a-zA-Z][a-zA-Z0-9-]* | !-- | [/!?] )
    """,
    re.VERBOSE,
)


class Source(msgspec.Struct, frozen=True):
    """A text with the line of its file it begins at, and what was cut from the left of each."""

    text: str
    line: int
    cut: tuple[int, ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column in the file, counted from 1, of an offset in the text."""
        row = self.text.count("\n", 0, offset)
        column = offset - (self.text.rfind("\n", 0, offset) + 1) + 1
        return self.line + row, column + (self.cut[row] if self.cut else 0)


class Bracket(msgspec.Struct, frozen=True):
    """A stretch of the source kept from the engine.

    `kind` is reference, citation or footnote; unclosed for the beginning of one; raw for that of
    an HTML tag or comment; escaped for `\\<`, which only one of the engines would understand.
    """

    kind: str
    source: str  # as written
    inner: str  # without its brackets
    text: Source
    offset: int

    @property
    def place(self) -> tuple[int, int]:
        """The line and column of the file where it begins."""
        return self.text.place(self.offset)

    def trouble(self, code: str, message: str) -> Trouble:
        """What is wrong with it, at its place."""
        return Trouble(*self.place, code, message)


def clean(source: Source) -> tuple[Source, list[Trouble]]:
    """Put U+FFFD for every character that a placeholder could be taken for, and report it."""
    troubles: list[Trouble] = []

    def replaced(match: re.Match[str]) -> str:
        written = match[0]
        if written.startswith("&") and not _names_unwanted(written):
            return written
        name = written if len(written) > 1 else f"U+{ord(written):04X}"
        message = f"character {name} is for programs' own use; write the text without it"
        troubles.append(Trouble(*source.place(match.start()), "P001", message))
        return "\ufffd" * len(written)

    text = _UNWANTED.sub(replaced, source.text)
    return (Source(text, source.line, source.cut), troubles) if troubles else (source, troubles)


def _names_unwanted(reference: str) -> bool:
    digits = reference[2:-1]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return number > 0x10FFFF or bool(_UNWANTED.fullmatch(chr(number)))


def protect(source: Source, known: list[Bracket]) -> str:
    """Replace the brackets by numbered placeholders, and add them to those known."""

    def replaced(match: re.Match[str]) -> str:
        kind = match.lastgroup
        if kind is None:
            return match[0]
        known.append(Bracket(kind, match[0], match[kind], source, match.start()))
        return f"{OPEN}{len(known) - 1}{CLOSE}"

    return _BRACKET.sub(replaced, source.text)
