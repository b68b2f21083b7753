"""Days as pages write them, in markup and in print, in EDTF."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from archive_site.loader.articles.month_names import months

EARLIEST, LATEST = 1900, 2100
YEAR = r"(?:19|20)\d\d(?!\d(?!\d?\s?min))"  # what is glued to it may be minutes of reading
# Beginnings of the names of the months, first to twelfth, in the languages of the press read here:
# en, az, tr, ru, uk, fr, de, es, it, pt, nl, ar (both sets of names), az Cyrillic, fa, ka. Those of
# other languages are known as whole names.
MONTHS = (
    r"jan|yanvar|oca|янв|січ|ene|gen|يناير|كانون الثاني|јанвар|ژانویه|იანვ",
    r"feb|fév|fev|fevral|şub|фев|лют|فبراير|شباط|فوریه|თებ",
    r"mar(?!t\w*?e[rd]i)|mär|mrz|maart|март|бер|مارس|آذار|اذار|მარტ",
    r"apr|avr|abr|aprel|nis|апр|квіт|أبريل|ابريل|إبريل|نيسان|آوریل|აპრ",
    r"may|mai|mag|mei|ма[йя]|трав|مايو|أيار|ايار|مه|می|მაის",
    r"jun|iyun|haz|июн|черв|juin|giu|يونيو|حزيران|ژوئن|ივნ",
    r"jul|iyul|tem|июл|лип|juil|lug|يوليو|تموز|ژوئیه|ივლ",
    r"aug|avq|ağu|aoû|aou|ago|авг|серп|أغسطس|اغسطس|آب|اوت|აგვ",
    r"sep|sent|eyl|сен|вер|set|سبتمبر|أيلول|ايلول|سپتامبر|სექ",
    r"oct|okt|out|oktyabr|eki|ott|окт|жовт|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|اکتبر|ოქტ",
    r"nov|noy|kas|ноя|лист|نوفمبر|تشرين الثاني|نوامبر|ნოემ",
    r"dec|dez|dek|déc|ara|дек|груд|dic|ديسمبر|كانون الأول|كانون الاول|دسامبر|დეკ",
)
MONTH = "|".join(f"(?P<m{number}>{names})" for number, names in enumerate(MONTHS, 1))
ARABIC = r"[\u0620-\u064a]{3,7}(?:\s[\u0620-\u064a]{5,6})?"  # the other name of a month
NAMED = re.compile(
    rf"(?<![\w])(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.|-\w{{1,3}})?[\s,./-]{{1,3}}(?:de\s|of\s)?)?"
    rf"(?:{MONTH})(?P<rest>[^\W\d_]*)(?:\s?/\s?{ARABIC})?\.?(?:[\s./-]{{1,3}}(?P<after>\d{{1,2}})(?:st|nd|rd|th|-\w{{1,3}})?(?!\d|:))?"
    rf"(?:,?\s*(?:de\s|del\s)?|[./-])(?P<year>{YEAR})",
    re.I,
)
NAME = r"(?P<name>[^\W\d_][^\s\d.,:;/()|·•-]{1,19})\.?"
WORD = r"(?:[^\W\d_]{1,4}\.?\s)?"  # "de", "of", of a year
ORDINAL = r"(?:\.|[^\W\d_]{1,2}(?=[\s,]))?"  # "4th", "30."
WORDED = tuple(
    re.compile(form, re.I)
    for form in (
        rf"(?<![\w./:])(?P<day>\d{{1,2}}){ORDINAL}[\s-]{{1,2}}{WORD}{NAME}[,\s-]{{1,2}}{WORD}"
        rf"(?P<year>{YEAR})",
        rf"(?<![\w./:]){NAME}\s(?P<day>\d{{1,2}}){ORDINAL},?\s(?P<year>{YEAR})",
        rf"(?<![\w./:-])(?P<year>{YEAR})(?:\.|e?ko|\sm\.)?\s{NAME}\s(?P<day>\d{{1,2}})(?!\d|:)",
        rf"(?<![\w./:-])(?P<year>{YEAR})\.\sgada\s(?P<day>\d{{1,2}})\.\s{NAME}",
        rf"(?<![\w./:])(?P<day>\d{{1,2}})[\s-]{NAME}[\s-](?P<short>[0-4]\d)(?![\w:]|[.,]\d)",
        rf"(?<![\w./:-]){NAME}[,\s]{{1,2}}{WORD}(?P<year>{YEAR})",
    )
)
NUMBERED = re.compile(  # the months of Vietnamese
    rf"(?<!\d)(?P<day>\d{{1,2}})\s(?:tháng|thg)\s(?P<month>\d{{1,2}})[,\s]{{1,2}}(?:năm\s)?(?P<year>{YEAR})",
    re.I,
)
ISO = re.compile(r"(?<![\da-zA-Z/-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
NUMBERS = re.compile(r"(?<![\d/.:-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/-]|\.\d)")
KANJI = re.compile(r"((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}.*)?$")
OF_EVENTS = re.compile(  # in a path: of what happens on its day
    r"(?:/[a-z]{2})?/(?:events?|calendar|agenda|afisha|etkinlik\w*|tedbir\w*|veranstaltung\w*)/",
    re.I,
)
DIGIT = re.compile(r"\d")
UTC = re.compile(r"(?:Z|[+-]00:?00|GMT|UTC)\s*$")
LONGEST_NAME = 9  # letters that follow a month's beginning: "bre", "ember", "abrın"


class Day(NamedTuple):
    """A day (or a year, where day and month can be read in two ways) as it was written."""

    edtf: str
    printed: str
    start: int = 0


def _with_digits(text: str) -> str:
    """A text with the digits of all scripts as ours."""
    if text.isascii():
        return text
    return DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def marked(value: str) -> Day | None:
    """The day that an attribute gives, as written: no time zone moves it."""
    value = _with_digits(value.strip())
    if match := ISO.match(value):
        return _made(int(match[1]), int(match[3]), int(match[4]), match[0])
    if match := COMPACT.match(value):
        return _made(int(match[1]), int(match[2]), int(match[3]), match[0][:8])
    found = next(iter(printed_in(value[:80])), None)
    if found is None and (match := re.match(r"((?:19|20)\d\d)-(\d\d)$", value)):
        return Day(value, value) if 1 <= int(match[2]) <= 12 else None
    return found


def in_address(address: str) -> Day | None:
    """The day in an address's path: /2019/05/14/, /2019-05-14-, /20190514; a month alone counts."""
    path = re.sub(r"^https?://[^/]*", "", address.split("?")[0].split("#")[0])
    if OF_EVENTS.match(path):
        return None
    forms = (
        r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?=[/_.]|$)",  # but 2019/05/10-reasons-to-stay
        r"[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/_.-]|$)",
        r"/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)",
        r"/((?:19|20)\d\d)/(\d\d)(\d\d)(?=[/_.-]|$)",
        r"/((?:19|20)\d\d)/([a-z]{3})/(\d{1,2})(?=[/_.-]|$)",
    )
    for form in forms:
        match = re.search(form, path)
        if match and (month := _month(match[2])):
            return _made(int(match[1]), month, int(match[3]), match[0].strip("/_-"))
    if (match := re.search(r"/((?:19|20)\d\d)/(\d\d)(?=/|$)", path)) and 1 <= int(match[2]) <= 12:
        return Day(f"{match[1]}-{match[2]}", match[0].strip("/"))
    return None


def printed_in(text: str) -> Iterator[Day]:
    """The days that a text prints, with a year; 03/04/2019 is sure only of 2019."""
    folded = _with_digits(text)
    found = [*_iso(folded), *_named(folded), *_numbers(folded)]
    found += _worded(folded, found)
    found.sort(key=lambda day: day.start)
    yield from (
        Day(day.edtf, text[day.start : day.start + len(day.printed)], day.start) for day in found
    )


def shows(text: str, edtf: str) -> bool:
    """Whether a text prints a day."""
    return any(day.edtf == edtf for day in printed_in(text))


def is_utc(value: str) -> bool:
    """Whether a marked-up time is in UTC, so that the local day may be another."""
    return bool(UTC.search(value)) and ":" in value


def _iso(text: str) -> Iterator[Day]:
    for match in (*ISO.finditer(text), *KANJI.finditer(text)):
        parts = [int(each) for each in match.groups() if each.isdigit()]
        if day := _made(parts[0], parts[1], parts[2], match[0]):
            yield day._replace(start=match.start())


def _named(text: str) -> Iterator[Day]:
    for match in NAMED.finditer(text):
        month = next(number for number in range(1, 13) if match[f"m{number}"])
        if len(match["rest"]) > LONGEST_NAME or (match["day"] and match["after"]):
            continue
        day = match["day"] or match["after"]
        if not day:
            yield Day(f"{match['year']}-{month:02}", match[0], match.start())
        elif made := _made(int(match["year"]), month, int(day), match[0]):
            yield made._replace(start=match.start())


def _worded(text: str, found: list[Day]) -> list[Day]:
    """The days that have a month's whole name in any language, but for those found before."""
    worded: list[Day] = []
    for match in (*NUMBERED.finditer(text), *(m for form in WORDED for m in form.finditer(text))):
        if any(_meets(match, each) for each in (*found, *worded)):
            continue
        parts = match.groupdict()
        name = (parts.get("name") or "").casefold().removeprefix("ב")  # "in", in Hebrew
        month = int(parts.get("month") or 0) or months().get(name, -1)
        year = int(parts.get("year") or f"20{parts['short']}")
        if month == 0:  # of one language the tenth, of another the eleventh
            worded.append(Day(str(year), match[0], match.start()))
        elif month > 0 and not parts.get("day"):
            worded.append(Day(f"{year}-{month:02}", match[0], match.start()))
        elif month > 0 and (made := _made(year, month, int(parts["day"]), match[0])):
            worded.append(made._replace(start=match.start()))
    return worded


def _meets(match: re.Match[str], day: Day) -> bool:
    return match.start() < day.start + len(day.printed) and day.start < match.end()


def _numbers(text: str) -> Iterator[Day]:
    for match in NUMBERS.finditer(text):
        first, second = int(match[1]), int(match[3])
        year = int(match[4]) if len(match[4]) == 4 else 0
        if not year:
            if match[2] != "." or len(match[1]) + len(match[3]) != 4:
                continue  # 10.12.19 is a day; 1.5.10 may be a version
            year = 2000 + int(match[4]) if int(match[4]) < 70 else 1900 + int(match[4])
        if first > 12 or match[2] == "." or first == second:
            made = _made(year, second, first, match[0])
        elif second > 12:
            made = _made(year, first, second, match[0])
        else:
            made = Day(str(year), match[0])
        if made:
            yield made._replace(start=match.start())


def _month(written: str) -> int:
    if written.isdigit():
        return int(written) if 1 <= int(written) <= 12 else 0
    match = re.fullmatch(MONTH, written, re.I)
    return next((number for number in range(1, 13) if match[f"m{number}"]), 0) if match else 0


def _made(year: int, month: int, day: int, written: str) -> Day | None:
    try:
        made = date(year, month, day)
    except ValueError:
        return None
    return Day(made.isoformat(), written) if EARLIEST <= year <= LATEST else None
