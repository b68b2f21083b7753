"""What a text that is no EDTF date was probably meant to be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
QUOTES = " \t“”„‟‘’‚‹›«»\"'`"


def meant(text: str) -> Iterator[tuple[str, list[str]]]:
    """What was found in a text, each with the dates that may be meant, likeliest first."""
    bare = text.strip().strip(QUOTES)
    if bare != text.strip():
        yield "has quotation marks in it", [bare]
    for pattern, found, guess in MISTAKES:
        if match := re.fullmatch(pattern, bare, re.IGNORECASE):
            yield found, guess(match)


def _numbers(match: re.Match[str]) -> list[str]:
    one, two, year = match.groups()
    return [f"{year}-{int(two):02}-{int(one):02}", f"{year}-{int(one):02}-{int(two):02}"]


def _short_span(match: re.Match[str]) -> list[str]:
    year, number = match.groups()
    month = [f"{year}-{number}"] if int(number) <= 12 else []
    return month + ([f"{year}/{year[:2]}{number}"] if number > year[2:] else [])


def _days(match: re.Match[str]) -> list[str]:
    parts = match.groupdict()
    name = parts["month"][:3].lower()
    if name not in MONTHS:
        return []
    month = f"{parts['year']}-{MONTHS.index(name) + 1:02}"
    return [f"{month}-{int(parts['first']):02}/{month}-{int(parts['last']):02}"]


def _words(match: re.Match[str]) -> list[str]:
    parts = match.groupdict()
    name = parts["month"][:3].lower()
    if name not in MONTHS:
        return []
    day = f"-{int(parts['day']):02}" if parts["day"] else ""
    return [f"{parts['year']}-{MONTHS.index(name) + 1:02}{day}"]


def _form(template: str) -> Callable[[re.Match[str]], list[str]]:
    return lambda match: [template.format(*(group or "" for group in match.groups())).upper()]


def _season(match: re.Match[str]) -> list[str]:
    *names, year = match.groups()
    return [f"{year}-{21 + number}" for number, name in enumerate(names) if name]


def _padded(match: re.Match[str]) -> list[str]:
    year, month, day = match.groups()
    return [f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")]


_DATE = r"([0-9]{3}[0-9X](?:-[0-9]{2}){0,2}[?~%]?)"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>[0-9]{4})"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_SEASON = r"(?:(spring)|(summer)|(autumn|fall)|(winter)),? (?:of )?([0-9]{4})"
_DASH = "[–—−‐‑‒]"
_TO = r" ?(?:-|–|—|−|‐|‑|‒|to|until|and|\.\.) ?"
_SPAN = rf"(?P<first>[0-9]{{1,2}}){_TO}(?P<last>[0-9]{{1,2}})"
_LONG = "is written with a long dash"
_TWICE = "gives only part of its end"
MISTAKES: tuple[tuple[str, str, Callable[[re.Match[str]], list[str]]], ...] = (
    (r"([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})", "does not begin with the year", _numbers),
    (r"([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?\.?", "is not spelt in EDTF", _padded),
    (rf"([0-9]{{4}}){_DASH}([0-9]{{2}})", _LONG, _short_span),
    (rf"([0-9]{{4}}){_DASH}([0-9]{{2}}){_DASH}([0-9]{{2}})", _LONG, _form("{0}-{1}-{2}")),
    (rf"([0-9]{{4}}-[0-9]{{2}}-)([0-9]{{2}}){_DASH}([0-9]{{2}})", _TWICE, _form("{0}{1}/{0}{2}")),
    (rf"{_DATE} ?{_DASH}", "is open at its end", _form("[{0}..]")),
    (rf"{_DASH} ?{_DATE}", "is open at its start", _form("[..{0}]")),
    (rf"{_SPAN} {_MONTH},? {_YEAR}", "is in words", _days),
    (rf"{_MONTH} {_SPAN},? {_YEAR}", "is in words", _days),
    (rf"(?:{_DAY} )?{_MONTH},? {_YEAR}", "is in words", _words),
    (rf"{_MONTH} (?:{_DAY})(?:,| )+{_YEAR}", "is in words", _words),
    (rf"{_YEAR},? {_MONTH}(?: {_DAY})?", "is in words", _words),
    (rf"{_DATE}[T ]+[0-9]{{1,2}}:.*", "has a time, a field of its own", _form("{0}")),
    (rf"(?:c\.?|ca\.?|circa|about|around|~) ?{_DATE}", "is about a date", _form("{0}~")),
    (rf"(?:\? ?|probably |perhaps ){_DATE}|{_DATE} ?\(\?\)", "is unsure", _form("{0}{1}?")),
    (_SEASON, "is in words", _season),
    (rf"{_DATE}\.\.", "is open at its end", _form("[{0}..]")),
    (rf"\.\.{_DATE}", "is open at its start", _form("[..{0}]")),
    (rf"(?:before|until|by|to) {_DATE}", "is in words", _form("[..{0}]")),
    (rf"(?:after|since|from) {_DATE}", "is in words", _form("[{0}..]")),
    (rf"{_DATE}{_TO}{_DATE}", "is a span of time", _form("{0}/{1}")),
    (r"([0-9]{3})(?:0'?s|[XU?_-])", "is a decade", _form("{0}X")),
    (r"([0-9]{2})(?:[XU?_-]{2})", "is a century", _form("{0}XX")),
    (r"([0-9]{4}(?:-[0-9]{2})?)(?:-(?:[XU]{2}|\?{1,2}|00))+", "leaves digits out", _form("{0}")),
    (r"([0-9]{4})([?~%])((?:-[0-9]{2}){1,2})", "is qualified in the middle", _form("{0}{2}{1}")),
    (r"([0-9]{4}(?:-[0-9]{2}){0,2})(?:\?~|~\?)", "is qualified twice", _form("{0}%")),
    (r"([0-9]{4}-[0-9]{2}-)([0-9]{2})/([0-9]{2})", _TWICE, _form("{0}{1}/{0}{2}")),
    (r"([0-9]{4}-)([0-9]{2}-[0-9]{2})/([0-9]{2}-[0-9]{2})", _TWICE, _form("{0}{1}/{0}{2}")),
    (rf"{_DATE}", "has spaces around it", _form("{0}")),
)
