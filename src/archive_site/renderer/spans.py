"""The time of a record on an axis of years, with soft ends where no source states them."""

from __future__ import annotations

import datetime

import msgspec

from archive_site.model.archive import Label
from archive_site.model.dates import parse

SOFT_YEARS = 1.0  # how far an end that no source states is drawn


class Span(msgspec.Struct, frozen=True):
    """A record's time in years and parts of years, and which of its ends are soft."""

    label: Label
    low: float
    high: float
    soft: str = ""  # "" | both | left | right


def span_of(label: Label) -> Span:
    """Where a record that has a date stands: a certain time, or one with soft ends."""
    date = parse(label.date)
    low = _year(date.earliest) if date.earliest else None
    high = _year_end(date.latest) if date.latest else None
    if low is None and high is not None:
        return Span(label, high - SOFT_YEARS, high, "left")
    if low is not None and high is None:
        return Span(label, low, low + SOFT_YEARS, "right")
    low, high = low or 0.0, high or 0.0
    if date.approximate or date.uncertain or date.precision in ("decade", "century"):
        middle, half = (low + high) / 2, max((high - low) / 2, SOFT_YEARS)
        return Span(label, middle - half, middle + half, "both")
    return Span(label, low, high)


def is_dot(span: Span) -> bool:
    """Days, months and seasons are points on an axis of years."""
    return not span.soft and span.high - span.low < 0.3


def _year(day: str) -> float:
    at = datetime.date.fromisoformat(max(day, "0001-01-01"))
    length = 366 if at.year % 4 == 0 and (at.year % 100 or at.year % 400 == 0) else 365
    return at.year + (at.timetuple().tm_yday - 1) / length


def _year_end(day: str) -> float:
    at = datetime.date.fromisoformat(max(day, "0001-01-01"))
    return _year((at + datetime.timedelta(days=1)).isoformat()) if at.year < 9999 else 10000.0
