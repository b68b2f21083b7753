"""Values of the chronology: its lanes, its years, its pages, and the strip of the home page."""

from __future__ import annotations

import msgspec

from archive_site.model.archive import Card, Label


class Lane(msgspec.Struct, frozen=True):
    """One lane of the chronology strip: marks in date order.

    A mark is a record (`Label` with its date), or a year with a count above some 200 marks.
    """

    name: str  # happened | shown | written
    marks: tuple[Label, ...] = ()
    years: tuple[tuple[int, int, str], ...] = ()  # (year, how many, address)


class Year(msgspec.Struct, frozen=True):
    """A year of the chronology, with counts a lane, and its cards where they stand here."""

    year: int
    counts: tuple[tuple[str, int], ...]  # (lane, how many)
    url: str  # where its cards stand: "#y1992" or "/chronology/1992/"
    cards: tuple[Card, ...] = ()


class LaneWay(msgspec.Struct, frozen=True):
    """The way to one lane of the chronology, to all for "": how many records, which address."""

    lane: str
    count: int
    url: str


class YearsView(msgspec.Struct, frozen=True, omit_defaults=True):
    """The chronology: all years with their counts; the cards of all, or of the one shown.

    `lane` is the one whose records these are, nothing for all; `lanes` lead to the others.
    """

    years: tuple[Year, ...]
    undated: tuple[Card, ...] = ()
    shown: Year | None = None  # on a year's own page
    number: int = 1
    of: int = 1
    url: str = "/chronology/"
    lane: str = ""
    lanes: tuple[LaneWay, ...] = ()
