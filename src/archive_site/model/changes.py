"""When a record was added and last changed, by the days written in it and nothing else."""

from __future__ import annotations

from archive_site.model.dates import parse
from archive_site.model.record import Record


def added_on(record: Record) -> str:
    """The day (YYYY-MM-DD) that a record was added, or nothing where none is written in it."""
    return _day(record.one("added"))


def last_change(record: Record) -> str:
    """The last day (YYYY-MM-DD) that a record was added or corrected, or nothing."""
    corrected = (_day(each.one("date")) for each in record.all("corrections"))
    return max(added_on(record), *corrected, "")


def _day(text: str) -> str:
    date = parse(text) if text else None
    if date is None or date.precision != "day" or date.approximate or date.uncertain:
        return ""
    return date.earliest
