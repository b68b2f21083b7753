"""Find the days, months and years of a text, as EDTF."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import msgspec

from archive_site.loader.articles.signs import Signed, across, whole_words
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import dating
from archive_site.loader.articles.topics import HARM, first_topic

YEAR = r"(?<!\d)(?P<{}>(?:1[5-9]|20)\d\d)(?!\d)"
NEAR = 10  # characters before a day
ISO = re.compile(r"(?<![\d/.-])((?:19|20)\d\d)[-/.](\d\d)[-/.](\d\d)(?![\d/-])")
SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])")
DOTTED = re.compile(r"(?<![\d/.-])(\d\d)\.(\d\d)\.([0-4]\d)(?![\d/-]|\.\d)")  # of our century
FIRST_MONTH_OF_SEASONS = 21  # EDTF level 1: 21 spring … 24 winter
DIGIT = re.compile(r"\d")
FOUR_DIGITS = re.compile(r"\d{4}")
ARABIC_DIGITS = {0x660 + n: str(n) for n in range(10)} | {0x6F0 + n: str(n) for n in range(10)}
SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")  # that keep words together
FOLDED = ARABIC_DIGITS | SPACES


class Day(msgspec.Struct, frozen=True):
    """A day, month, season, year, or an interval of these, as printed, with its EDTF."""

    start: int
    end: int
    printed: str
    date: str
    note: str = ""

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", self.date))


@lru_cache(maxsize=256)
def days_in(text: str, tongue: Tongue) -> tuple[Day, ...]:
    """The dates that a text prints, in its order; a year alone only with words that make it one."""
    folded = text if text.isascii() else text.translate(FOLDED)
    if not DIGIT.search(folded) or not (FOUR_DIGITS.search(folded) or DOTTED.search(folded)):
        return ()
    found: list[Day] = []
    for day in (*_numeric(folded), *_written(folded, tongue)):
        if not any(day.start < other.end and other.start < day.end for other in found):
            printed = text[day.start : day.end]
            found.append(msgspec.structs.replace(day, printed=printed))
    return tuple(sorted(found, key=lambda day: day.start))


def without_days(text: str, days: Sequence[Day], tongue: Tongue) -> str:
    """The text with its days as spaces, those of no year too: "in the night of 25 to 26 May"."""
    spans = [(day.start, day.end) for day in days]
    for match in _of_no_year(tongue).finditer(text) if DIGIT.search(text) else ():
        name = match["m"] or match["month"]
        large = name[0].isupper() or tongue.code != "en"  # "12 may have died"
        if large and not _counts_since(text, match, tongue):
            spans.append(match.span("days" if match["m"] else "behind"))
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _counts_since(text: str, match: re.Match[str], tongue: Tongue) -> bool:
    """Whether it is no day but who was harmed: "since March 12 people have been killed"."""
    before = text[max(0, match.start() - NEAR) : match.start()]
    since = re.search(rf"(?<!\w)(?:{across(dating.SINCE)})\s$", before, re.IGNORECASE)
    people = re.compile(rf"\s(?:{tongue.people})(?!\w)").match(text, match.end())
    behind = " ".join(text[match.end() :][:60].split()[:5])
    return bool(since and people and first_topic(behind, tongue, of_people=True) in HARM)


@cache
def _of_no_year(tongue: Tongue) -> re.Pattern[str]:
    months = "|".join(tongue.months)
    one = r"(?<![\d.,])(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:[-’'.]?[^\W\d_]{1,3})?"
    to = rf"\s*[-–—/]\s*|{tongue.range_}|\s+(?:{tongue.and_}|{across(dating.INTO)})\s*"
    days = rf"(?:{one}(?:{to}))?{one}"
    month_first = r"(?<!in )(?<!In )" if tongue.code == "en" else "(?!)"
    return re.compile(
        rf"(?P<days>{days})\s(?:من |of )?(?P<m>{months})(?!\w)"
        rf"|{month_first}(?<!\w)(?P<month>{months})(?P<behind>\s{days})(?!\w|[.,]\d)",
        re.IGNORECASE,
    )


def counted(text: str, tongue: Tongue, stated: str) -> tuple[Day, ...]:
    """Dates that are counted from a stated one: "last year"."""
    if not re.match(r"\d{4}", stated):
        return ()
    found = []
    for words, years in tongue.relative.items():
        for match in whole_words(words).found_in(text):
            year = str(int(stated[:4]) + years)
            note = f"Counted from the date of the report, {stated}."
            found.append(Day(*match.span(), match[0], year, note))
    return tuple(sorted(found, key=lambda day: day.start))


def _numeric(text: str) -> Iterator[Day]:
    for match in ISO.finditer(text):
        if date := _valid(match[1], int(match[2]), int(match[3])):
            yield Day(*match.span(), match[0], date)
    for match in DOTTED.finditer(text):
        if date := _valid(f"20{match[3]}", int(match[2]), int(match[1])):
            yield Day(*match.span(), match[0], date)
    for match in SLASHED.finditer(text):
        first, second = int(match[1]), int(match[3])
        if date := _slashed(match[4], first, second, match[2]):
            note = "" if len(date) > 4 else "Day and month can be read in two ways."
            yield Day(*match.span(), match[0], date, note)


def _slashed(year: str, first: int, second: int, mark: str) -> str:
    """`03/04/2019` is sure only of 2019; 25.02.2019 and dates with dots are day, month, year."""
    if first > 12 or mark == "." or first == second:
        return _valid(year, second, first)
    return _valid(year, first, second) if second > 12 else year


def _valid(year: str, month: int, day: int) -> str:
    longest = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    fine = 1 <= month <= 12 and 1 <= day <= longest
    return f"{year}-{month:02}-{day:02}" if fine else ""


def _written(text: str, tongue: Tongue) -> Iterator[Day]:
    for form in _forms(tongue):
        for match in form.found_in(text):
            if date := _edtf(match.groupdict(), tongue):
                yield Day(*match.span(), match[0], date)


@cache
def _forms(tongue: Tongue) -> tuple[Signed, ...]:
    months = "|".join(tongue.months)
    parts = {
        "d": r"(?<!\d)(?P<d>\d{1,2})(?!\d)",
        "D": r"(?<!\d)(?P<D>\d{1,2})(?!\d)",
        "m": rf"(?<!\w)(?P<m>{months})",
        "M": rf"(?<!\w)(?P<M>{months})",
        "y": YEAR.format("y"),
        "Y": YEAR.format("Y"),
        "s": rf"(?P<s>{'|'.join(tongue.seasons)})",
        "decade": tongue.decade.format(y=r"(?<!\d)(?P<decade>(?:1[5-9]|20)\d0)"),
    }
    found = []
    for form in (*tongue.day_forms, *tongue.year_forms):
        for one in form.split("||"):
            for name, pattern in parts.items():
                one = one.replace("{" + name + "}", pattern)
            found.append(whole_words(one))
    return tuple(found)


def _edtf(parts: dict[str, str | None], tongue: Tongue) -> str:
    if decade := parts.get("decade"):
        return f"{decade[:3]}X"
    year, second = parts.get("y") or "", parts.get("Y")
    if season := parts.get("s"):
        return f"{year}-{FIRST_MONTH_OF_SEASONS + index_of(season, tongue.seasons)}"
    if second:
        return f"{year}/{second}"
    if not (name := parts.get("m")):
        return year
    month = index_of(name, tongue.months) + 1
    if not (day := parts.get("d")):
        return f"{year}-{month:02}"
    first = _valid(year, month, int(day))
    if not (other := parts.get("D")):
        return first
    after = parts.get("M")
    last = _valid(year, index_of(after, tongue.months) + 1 if after else month, int(other))
    return f"{first}/{last}" if first and last and first < last else ""


def index_of(word: str, patterns: Sequence[str]) -> int:
    """Which of some patterns a word is, from 0; it is one of them."""
    fits = (re.fullmatch(pattern, word, re.IGNORECASE) for pattern in patterns)
    return next(number for number, fit in enumerate(fits) if fit)
