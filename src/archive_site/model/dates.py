"""Dates as people write them, read as EDTF level 1 (ISO 8601-2:2019, Library of Congress)."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from archive_site.model.dates_meant import meant
from archive_site.model.problems import Unreadable

CODE = "R012"
LAST = "9999-99-99"  # greater than every date, so what has none stands at the end

# The months of spring, summer, autumn, winter; winter stays inside its year, as in the Library of
# Congress's own reader, so that a date never lies outside the year written in it.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_POINT = re.compile(r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")
_SET = re.compile(r"\[(?:\.\.([^.\]]+)|([^.\]]+)\.\.)\]")


class Edtf(msgspec.Struct, frozen=True):
    """A date in EDTF level 1: first and last day it may mean, as "YYYY-MM-DD", "" when open.

    `precision` is day, month, season, year, decade, century, interval, before or after; the last
    three have a `start`, an `end` or both. `approximate` is EDTF's `~`, `uncertain` its `?`, and
    `%` is both; neither widens `earliest` and `latest`. Seasons are 21 to 24, spring to winter.
    """

    text: str
    earliest: str
    latest: str
    precision: str
    approximate: bool = False
    uncertain: bool = False
    start: Edtf | None = None
    end: Edtf | None = None


@lru_cache(maxsize=1 << 16)
def parse(text: str) -> Edtf:
    """Read an EDTF level 1 date, or raise Unreadable with what to write instead."""
    if match := _SET.fullmatch(text):
        return _half_open(text, *match.groups())
    if "/" in text and not re.search(r"[0-9]/[0-9]{1,2}(?:/|$)", text):
        first, _, last = text.partition("/")
        return _interval(text, first, last)
    return _point(text)


@lru_cache(maxsize=1 << 16)
def sort_key(text: str) -> tuple[str, str]:
    """Order dates by first and last day: an open end by the end it has, no date last of all."""
    if not text:
        return LAST, LAST
    date = parse(text)
    if not date.earliest:
        return date.latest, ""  # "on or before 7 March" stands just before 7 March itself
    return date.earliest, date.latest or LAST


def is_uncertain(text: str) -> bool:
    """Say whether a date is empty, qualified, with digits left out, or open at an end."""
    if not text:
        return True
    date = parse(text)
    return date.approximate or date.uncertain or "X" in text or ".." in text


def years(text: str) -> tuple[int, ...]:
    """The year a date is filed under: its first, or its last where the start is open."""
    if not text:
        return ()
    date = parse(text)
    return (int((date.earliest or date.latest)[:4]),)


def _point(text: str) -> Edtf:
    match = _POINT.fullmatch(text)
    if match is None:
        raise _mistaken(text)
    year, month, day, qualifier = match.groups()
    if "X" in year and month:
        raise _refused(text, "gives a month of a year that is not known", f"{year}{qualifier}")
    earliest, latest, precision = _bounds(text, year, month, day)
    return Edtf(
        text=text,
        earliest=earliest,
        latest=latest,
        precision=precision,
        approximate=qualifier in ("~", "%"),
        uncertain=qualifier in ("?", "%"),
    )


def _bounds(text: str, year: str, month: str | None, day: str | None) -> tuple[str, str, str]:
    if month is None:
        precision = {0: "year", 1: "decade", 2: "century"}[year.count("X")]
        return f"{year.replace('X', '0')}-01-01", f"{year.replace('X', '9')}-12-31", precision
    number = int(month)
    if number in _SEASONS and day is None:
        first, last = _SEASONS[number]
        return f"{year}-{first:02}-01", f"{year}-{last:02}-{_days(year, last)}", "season"
    if not 1 <= number <= 12:
        nearest = f"{year}-{'01' if number == 0 else '12'}"
        write = f"{nearest}-{day}" if day and _readable(f"{nearest}-{day}") else nearest
        write += f", or {year}? when unsure"
        raise _refused(text, f"has no month {month}", write)
    days = _days(year, number)
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{days}", "month"
    if not 1 <= int(day) <= days:
        nearest = "01" if day == "00" else str(days)
        write = f"{year}-{month}-{nearest}, or {year}-{month}? when unsure"
        raise _refused(text, f"has no day {day}: that month has {days}", write)
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}", "day"


def _days(year: str, month: int) -> int:
    number = int(year)
    if month == 2:
        return 29 if number % 4 == 0 and (number % 100 != 0 or number % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _interval(text: str, first: str, last: str) -> Edtf:
    if not first or not last:
        write = f"{first or '..'}/{last or '..'}" if first or last else "2019/2020"
        raise _refused(text, "leaves an end of the interval empty", write)
    if any(point != ".." and not _POINT.fullmatch(point) for point in (first, last)):
        raise _mistaken(text)
    start = None if first == ".." else _point(first)
    end = None if last == ".." else _point(last)
    if start is None and end is None:
        raise _refused(text, "is open at both ends", f"2019/.. or ../2019, or leave {text!r} out")
    if start and end and start.earliest > end.latest:
        raise _refused(text, "ends before it begins", f"{last}/{first}")
    ends = [point for point in (start, end) if point]
    return Edtf(
        text=text,
        earliest=start.earliest if start else "",
        latest=end.latest if end else "",
        precision="interval",
        approximate=any(point.approximate for point in ends),
        uncertain=any(point.uncertain for point in ends),
        start=start,
        end=end,
    )


def _half_open(text: str, before: str | None, after: str | None) -> Edtf:
    point = _point(before or after or "")
    return Edtf(
        text=text,
        earliest="" if before else point.earliest,
        latest=point.latest if before else "",
        precision="before" if before else "after",
        approximate=point.approximate,
        uncertain=point.uncertain,
        start=None if before else point,
        end=point if before else None,
    )


def _refused(text: str, found: str, write: str) -> Unreadable:
    shown = text if len(text) <= 60 else text[:59] + "…"
    return Unreadable(CODE, f"date '{shown}' {found}; write {write}")


def _mistaken(text: str) -> Unreadable:
    """What a text that is no date was probably meant to be; a guess is offered if it is a date."""
    for found, guesses in meant(text):
        writes = [write for write in guesses if _readable(write)]
        if writes:
            return _refused(text, found, " or ".join(dict.fromkeys(writes)))
    if re.fullmatch(r"(?i)unknown|undated|no date|n\.? ?d\.?|none|\?+|-+|\.\.", text.strip()):
        return _refused(text, "says nothing", "no date at all: leave the field out")
    return _refused(text, "is not a date", "a year, month or day: 2019, 2019-02 or 2019-02-23")


def _readable(text: str) -> bool:
    try:
        parse(text)
    except Unreadable:
        return False
    return True
