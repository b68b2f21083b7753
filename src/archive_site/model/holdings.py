"""Views of what the archive holds, lacks and offers to take away."""

from __future__ import annotations

import msgspec

from archive_site.model.archive import Label, Shown
from archive_site.model.message import Message, Wording
from archive_site.model.views import FacetValue, RecordView

Held = tuple[Message, str, int, int, int]  # (plural, address, published, draft, withdrawn)


class DataFile(msgspec.Struct, frozen=True):
    """A file to take away: what it is for, rows, bytes, SHA-256 in hexadecimal."""

    name: str
    url: str
    purpose: Message
    rows: int
    bytes: int
    sha256: str


class DataView(msgspec.Struct, frozen=True):
    """The data page."""

    files: tuple[DataFile, ...]
    held: tuple[Held, ...]


class AboutView(msgspec.Struct, frozen=True):
    """About & method: the free page, and the counts computed for it."""

    record: RecordView
    under: str  # id of the heading under which what is counted stands
    held: tuple[Held, ...]
    languages: tuple[tuple[str, int], ...]  # (tag, how many sources)
    issuers: tuple[tuple[Message, int], ...]  # (kind of issuer, how many sources)
    missing: tuple[tuple[Message, int], ...]  # (label of a field, how many sources lack it)
    not_held: int  # documents referred to and not held
    coverage: str = ""  # address of the page that says it at length, where there is one


class Counted(msgspec.Struct, frozen=True):
    """How many sources have each value of a facet, in the order of its values; absence last."""

    label: Message  # of the field
    rows: tuple[FacetValue, ...]


class CoverageView(msgspec.Struct, frozen=True):
    """What is held and what is missing, counted and never ranked.

    `undated` and `missing` give a label, how many records lack it and of how many.
    """

    held: tuple[Held, ...]
    counted: tuple[Counted, ...]
    sources: int
    access: tuple[tuple[Message, int], ...]  # what of a text is shown, how many sources
    undated: tuple[tuple[Message, int, int], ...]  # plural of a type with dates
    missing: tuple[tuple[Message, int, int], ...]  # label of a field of sources
    copies: tuple[int, int]  # sources that are near copies of others, and of how many texts
    asked: tuple[Label, ...]  # documents described here and not held, by title; at most two hundred
    asked_count: int
    cited: str = ""  # address of all that the sources refer to


class CitedPlace(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a held source refers to a text: the source and the place in it."""

    label: Label
    at: str = ""


class CitedText(msgspec.Struct, frozen=True, omit_defaults=True):
    """A text that held sources refer to: a record, or what they print of it and of its author."""

    title: Wording
    label: Label | None = None  # of its record
    what: tuple[Shown, ...] = ()  # where it has none
    by: tuple[Shown, ...] = ()
    date: tuple[Shown, ...] = ()
    places: tuple[CitedPlace, ...] = ()  # all, or none where they are more than fifty
    count: int = 0  # of places


class CitedView(msgspec.Struct, frozen=True):
    """One page of what the held texts refer to: held, described here and not held, only named."""

    groups: tuple[tuple[str, tuple[CitedText, ...]], ...]  # held | described | named
    totals: tuple[int, int, int]
    number: int = 1
    of: int = 1
