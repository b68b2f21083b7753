"""Find the days that a text tells without a year or a date, and count them from a stated day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date as Date
from datetime import timedelta
from functools import cache

import msgspec

from archive_site.loader.articles.days import FOLDED, Day, counted, days_in, index_of
from archive_site.loader.articles.signs import Signed, whole_words
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import days_told as words

PASSED, UNTOLD, COMING = -1, 0, 1  # when it was, seen from the day of the report
COUNTED = "Counted from the date of the report, {}."
YEAR_COUNTED = "Its year is counted from the date of the report, {}."
RANGE = re.compile(r"\d\s?(?:[–—-]|[^\W\d_]{1,3})\s?$")  # before a day: it is the second of two
BESIDE = re.compile(r"[\s,،(]*(?:the |le )?")  # between a day of the week and its date
WEEK = 7
NONE = ("", "")


class Told(msgspec.Struct, frozen=True):
    """A day or a month as it is told: by its date, or by what it is to be counted from."""

    start: int
    end: int
    printed: str
    date: str = ""
    note: str = ""
    off: int | None = None
    weekday: int | None = None
    month: int = 0
    day: int = 0
    turn: int = UNTOLD  # where its own words say whether it is the last one or the next

    @property
    def is_no_day(self) -> bool:
        """Whether it tells no more than that it is of the time of the report: "this week"."""
        return not (self.date or self.month) and self.off is None and self.weekday is None


def told_in(text: str, tongue: Tongue, stated: str) -> tuple[Told, ...]:
    """The days of a text in its order; a day of the week beside a date is none of its own."""
    folded = text if text.isascii() else text.translate(FOLDED)
    found = [
        Told(day.start, day.end, day.printed, day.date, day.note)
        for day in (*days_in(text, tongue), *counted(text, tongue, stated))
    ]
    for told in (*_dayless(folded, tongue), *_years(folded, tongue)):
        if not any(told.start < other.end and other.start < told.end for other in found):
            found.append(told)
    found.sort(key=lambda told: told.start)
    return tuple(_without_weekdays(found, folded))


def day_of(told: Told, tense: int, stated: str) -> Day | None:
    """The day that is told, if it is sure; what is counted says from what in its note."""
    if told.date:
        return Day(told.start, told.end, told.printed, told.date, told.note)
    try:
        report = Date.fromisoformat(stated)
    except ValueError:
        return None
    date = _counted(told, told.turn or tense, report)
    note = (YEAR_COUNTED if told.month else COUNTED).format(stated)
    return Day(told.start, told.end, told.printed, date, note) if date else None


def _counted(told: Told, tense: int, report: Date) -> str:
    if told.off is not None:
        return (report + timedelta(days=told.off)).isoformat()
    if tense == UNTOLD or told.is_no_day:
        return ""
    if told.month:
        return _nearest(told, tense, report)
    days = ((told.weekday or 0) - report.weekday()) * tense % WEEK
    if not days and not told.turn:  # that very day, or a week off
        return ""
    return (report + timedelta(days=tense * (days or WEEK))).isoformat()


def _nearest(told: Told, tense: int, report: Date) -> str:
    """The last day or month of its name, or the next one; the report's own is either."""
    now = (report.month, report.day) if told.day else (report.month, 0)
    at = told.month, told.day
    later = at > now if tense == PASSED else at < now
    year = report.year + (tense if later else 0)
    try:
        date = Date(year, told.month, told.day or 1)
    except ValueError:
        return ""
    if told.weekday is not None and told.weekday != date.weekday():
        return ""
    return date.isoformat() if told.day else f"{date:%Y-%m}"


def _dayless(text: str, tongue: Tongue) -> Iterator[Told]:
    """Days without a year, then months, days of the week, and words as "yesterday"."""
    before, behind = words.BOUNDS.get(tongue.code, NONE)
    bound = re.compile(before or r"(?!)", re.IGNORECASE), re.compile(behind or r"(?!)", re.I)
    found: list[Told] = []
    for form in _forms(tongue):
        for match in form.found_in(text):
            if any(match.start() < each.end and each.start < match.end() for each in found):
                continue
            told = _told(match, tongue)
            found.append(told)
            one_of_two = told.month and RANGE.search(text[max(0, told.start - 6) : told.start])
            within = bound[0].search(text[max(0, told.start - 30) : told.start])
            if not (one_of_two or within or bound[1].match(text, _bare_end(match))):
                yield told
    for phrase, off in words.OFF.get(tongue.code, {}).items():
        for match in whole_words(phrase).found_in(text):
            yield Told(*match.span(), match[0], off=off)


def _bare_end(match: re.Match[str]) -> int:
    """Where the day ends without the ending of its case."""
    parts = match.groupdict()
    return match.end("d") if parts.get("d") and match.end("d") > match.start("m") else match.end()


def _told(match: re.Match[str], tongue: Tongue) -> Told:
    parts = match.groupdict()
    month = index_of(parts["m"], tongue.months) + 1 if parts.get("m") else 0
    day = int(parts["d"]) if parts.get("d") else 0
    weekday, turn = None, UNTOLD
    if parts.get("w"):
        weekday = index_of(parts["w"], words.WEEKDAYS[tongue.code].split())
        turn = PASSED if parts.get("last") else COMING if parts.get("next") else UNTOLD
    return Told(*match.span(), match[0], month=month, day=day, weekday=weekday, turn=turn)


def _years(text: str, tongue: Tongue) -> Iterator[Told]:
    form = words.YEARS.get(tongue.code, "")
    if not form:
        return
    for match in whole_words(form.replace("{y}", r"(?P<y>(?:19|20)\d\d)", 1)).found_in(text):
        yield Told(*match.span(), match[0], re.findall(r"\d{4}", match[0])[0])


@cache
def _forms(tongue: Tongue) -> tuple[Signed, ...]:
    months, weekdays = "|".join(tongue.months), words.WEEKDAYS.get(tongue.code, "").split()
    parts: Mapping[str, str] = {
        "{d}": r"(?<![\d.:/])(?P<d>\d{1,2})(?![\d:/]|\.\d)",
        "{m}": rf"(?<!\w)(?P<m>{months})",
        "{w}": _weekday(tongue.code, weekdays),
    }
    found = []
    for table in (words.DAYS, words.MONTHS, words.WEEKDAY):
        for form in filter(None, table.get(tongue.code, "").split("||")):
            one = form
            for name, pattern in parts.items():
                one = one.replace(name, pattern)
            found.append(whole_words(one))
    return tuple(found)


def _weekday(code: str, weekdays: list[str]) -> str:
    last, coming = words.LAST.get(code, NONE), words.NEXT.get(code, NONE)
    either = words.EITHER.get(code, "")
    unsure = "".join(f"(?<!{each} )" for each in either.split("|") if each)
    names = "|".join(sorted(weekdays, key=len, reverse=True))
    before = "|".join(
        f"(?P<{name}>{each[0]})" for name, each in (("last", last), ("next", coming)) if each[0]
    )
    behind = "|".join(
        f"(?P<{name}>{each[1]})" for name, each in (("last", last), ("next", coming)) if each[1]
    )
    return rf"(?:{before})?(?<!\w){unsure}(?P<w>{names})(?!\w)(?:{behind})?"


def _without_weekdays(found: Sequence[Told], text: str) -> Iterator[Told]:
    """Of two words for one day the one that tells more, with the day of the week of the other."""
    left = list(found)
    while left:
        told = left.pop(0)
        if left and _bare(told) and BESIDE.fullmatch(text, told.end, left[0].start):
            other = left.pop(0)
            same = told.off is not None and _bare(other)
            told = told if same else _on(other, told.weekday)
        elif (
            left and left[0].weekday is not None and BESIDE.fullmatch(text, told.end, left[0].start)
        ):
            told = _on(told, left.pop(0).weekday)
        yield told


def _on(told: Told, weekday: int | None) -> Told:
    """A day with the day of the week that it is said to be; that must be so."""
    return msgspec.structs.replace(told, weekday=weekday) if told.month else told


def _bare(told: Told) -> bool:
    """Whether it is a day of the week, or "yesterday", that a date may follow."""
    return not told.month and not told.date
