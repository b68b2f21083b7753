"""Values of calendars: what happened or was shown on a day that is stated, for iCalendar."""

from __future__ import annotations

import msgspec

from archive_site.model.dates import parse
from archive_site.model.message import Message, Wording
from archive_site.model.types import RecordType

LANES = ("happened", "shown")


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry: its record's address and what is known of it.

    `first` and `last` are days, "2019-02-23"; `time` is "19:30" or nothing, then the entry is of
    whole days; `zone` is a name of the time zone database or nothing, then the time is local to
    the place. `changed` is the day of the record's last change, `changes` how often it was
    corrected.
    """

    url: str
    title: Wording
    kind: Message
    first: str
    last: str
    changed: str
    time: str = ""
    zone: str = ""
    places: tuple[Wording, ...] = ()
    summary: str = ""
    changes: int = 0
    supplied: bool = False  # the title is the archive's own: shown in brackets


class CalendarView(msgspec.Struct, frozen=True):
    """A calendar: the entries of a list, or the one of a record."""

    name: Wording
    entries: tuple[Entry, ...]


def has_calendar(kind: RecordType) -> bool:
    """Whether the records of a type can be entries: they happened or were shown at a date."""
    field = kind.field("date")
    return kind.lane in LANES and field is not None and field.kind == "date"


def days(text: str) -> tuple[str, str] | None:
    """The first and last day of a date that states both; None for a month, a year or a guess."""
    if not text:
        return None
    date = parse(text)
    ends = (date.start, date.end) if date.precision == "interval" else (date, date)
    for end in ends:
        if end is None or end.precision != "day" or end.approximate or end.uncertain:
            return None
    return (date.earliest, date.latest) if date.earliest >= "0001" else None


def entry_of(kind: RecordType, date: str) -> str:
    """Whether a record of a type is an entry: "day", or "none" where no day is stated; or nothing.

    Nothing is said of types that have no calendar.
    """
    if not has_calendar(kind):
        return ""
    return "day" if days(date) else "none"
