"""What is wrong in content, where, and what to write instead."""

from __future__ import annotations

import msgspec


class ArchiveSiteError(Exception):
    """What stops a command altogether: no content folder, a disk that is full."""


class Place(msgspec.Struct, frozen=True, order=True):
    """A position in a file: its path, and line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(msgspec.Struct, frozen=True, order=True):
    """One thing wrong in content: the message names what was found and what to write."""

    place: Place
    code: str
    message: str
    warning: bool = False  # a warning is said, and does not stop a build

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.message}"


class Fault(msgspec.Struct, frozen=True, order=True):
    """A problem whose line is not known yet: a record's file, and the path to the field in it.

    `path` is the field's way down the front matter, `credits.0.agent`, or `body.3` for the third
    reference of the body; the loader finds the line when the fault has to be shown.
    """

    file: str
    path: str
    code: str
    message: str
    warning: bool = False


class Unreadable(Exception):
    """Raised by a field kind for a text it cannot read; the reader adds the place."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
