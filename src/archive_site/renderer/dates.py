"""Dates as people read them, in the page's language, from EDTF."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton
from markupsafe import Markup, escape

from archive_site.model.dates import Edtf, parse
from archive_site.renderer.markup import fill
from archive_site.renderer.names import locale_of
from archive_site.renderer.voice import Voice

_MACHINE = ("day", "month", "year")
_SKELETONS = {
    (False, "day"): "yMMMMd",
    (False, "month"): "yMMMM",
    (True, "day"): "yMMMd",
    (True, "month"): "yMMM",
}
# CLDR's patterns have the bare number; in print the first of a month is an ordinal.
_BEHIND_FIRST = {"fr": "er"}
_FIRST = re.compile(r"^1\b")


@lru_cache(maxsize=1 << 16)
def _words(text: str, voice: Voice, brief: bool) -> str:
    say = voice.say
    if not text:
        return say("date unknown")
    date = parse(text)
    if date.start and date.end and _qualifiers(date.start) != _qualifiers(date.end):
        ends = {"start": _end(date.start, voice, brief), "end": _end(date.end, voice, brief)}
        return say("%(start)s to %(end)s") % ends
    if date.precision in ("interval", "before", "after"):
        return _qualified(date, _span(date, voice, brief), say)
    return _qualified(date, _point(date, voice, brief), say)


def date_text(voice: Voice, text: str) -> str:
    """An EDTF date in words: "about 2017", "25–26 February 1992", "date unknown"."""
    return _words(text, voice, False)


def date_brief(voice: Voice, text: str) -> str:
    """An EDTF date in words with the month's short name, for tables."""
    return _words(text, voice, True)


def date(voice: Voice, text: str, brief: bool = False) -> Markup:
    """An EDTF date marked up: `time` where HTML can express it, else a span with the EDTF."""
    return _marked(text, voice, brief)


@lru_cache(maxsize=1 << 16)
def _marked(text: str, voice: Voice, brief: bool) -> Markup:
    words = escape(_words(text, voice, brief))
    if not text:
        return fill('<span class="date">{}</span>', words)
    if is_plain(text) and text >= "0001":
        return fill('<time datetime="{}">{}</time>', text, words)
    return fill('<span class="date" data-edtf="{}">{}</span>', text, words)


def is_plain(text: str) -> bool:
    """Say whether an EDTF date is a day, month or year that words render without loss."""
    if not text:
        return True
    found = parse(text)
    return found.precision in _MACHINE and not found.approximate and not found.uncertain


def _qualified(found: Edtf, words: str, say: Callable[[str], str]) -> str:
    if found.approximate and found.uncertain:
        return say("about %(date)s, uncertain") % {"date": words}
    if found.approximate:
        return say("about %(date)s") % {"date": words}
    if found.uncertain:
        return say("probably %(date)s") % {"date": words}
    return words


def _qualifiers(end: Edtf) -> tuple[bool, bool]:
    return end.approximate, end.uncertain


def _end(end: Edtf, voice: Voice, brief: bool) -> str:
    return _qualified(end, _point(end, voice, brief), voice.say)


def _point(found: Edtf, voice: Voice, brief: bool) -> str:
    say, day, locale = voice.say, day_of(found.earliest), locale_of(voice.lang)
    if found.precision == "day":
        return _on_day(day, locale, brief)
    if found.precision == "month":
        return str(format_skeleton(_SKELETONS[brief, "month"], day, locale=locale))
    year = f"{day.year:04}"
    if found.precision in ("decade", "century"):
        return say("%(year)ss") % {"year": year}
    if found.precision == "season":
        return _season(found.text, say) % {"year": year}
    return year


def _on_day(day: datetime.date, locale: Locale, brief: bool) -> str:
    # CLDR's "medium" is numbers in many languages; the skeleton keeps the month's name.
    if brief:
        return in_print(format_skeleton("yMMMd", day, locale=locale), locale)
    return in_print(format_date(day, "long", locale), locale)


def in_print(words: str, locale: Locale) -> str:
    """A day in words as the language prints it: 1er mars in French."""
    return _FIRST.sub(f"1{_BEHIND_FIRST.get(locale.language, '')}", words)


def _season(text: str, say: Callable[[str], str]) -> str:
    season = text[5:7]
    if season == "21":
        return say("spring %(year)s")
    if season == "22":
        return say("summer %(year)s")
    if season == "23":
        return say("autumn %(year)s")
    return say("winter %(year)s")


def _span(found: Edtf, voice: Voice, brief: bool) -> str:
    say, start, end = voice.say, found.start, found.end
    if found.precision == "before" and end:
        return say("on or before %(date)s") % {"date": _point(end, voice, brief)}
    if found.precision == "after" and start:
        return say("on or after %(date)s") % {"date": _point(start, voice, brief)}
    if start and not end:
        return say("from %(date)s") % {"date": _point(start, voice, brief)}
    if end and not start:
        return say("until %(date)s") % {"date": _point(end, voice, brief)}
    if start is None or end is None:
        return say("date unknown")
    return _between(start, end, voice, brief)


def _between(start: Edtf, end: Edtf, voice: Voice, brief: bool) -> str:
    """Both ends, sharing what they have in common where both are of one plain kind."""
    skeleton = _SKELETONS.get((brief, start.precision))
    if start.precision == end.precision and start.precision == "year":
        return f"{start.earliest[:4]}–{end.earliest[:4]}"
    if skeleton and start.precision == end.precision and start != end:
        shared = _shared(start, end, skeleton, locale_of(voice.lang))
        if shared:
            return shared
    ends = {"start": _point(start, voice, brief), "end": _point(end, voice, brief)}
    return voice.say("%(start)s to %(end)s") % ends


def _shared(start: Edtf, end: Edtf, skeleton: str, locale: Locale) -> str:
    # CLDR has interval patterns for short months only; with the long name the pattern is the same.
    patterns = locale.interval_formats.get(skeleton.replace("MMMM", "MMM"), {})
    first, last = day_of(start.earliest), day_of(end.earliest)
    differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    parts = patterns.get(differs)
    if not parts or len(parts) != 2:
        return ""
    if "MMMM" in skeleton:
        parts = [part.replace("MMM", "MMMM").replace("LLL", "LLLL") for part in parts]
    shown = zip(parts, (first, last), strict=True)
    said = [str(format_datetime(_noon(day), part, locale=locale)) for part, day in shown]
    return "".join(in_print(words, locale) for words in said)


def day_of(text: str) -> datetime.date:
    """A day as Python has it, the year 1 for what lies before."""
    return datetime.date(max(int(text[:4]), 1), int(text[5:7]), int(text[8:10]))


def _noon(day: datetime.date) -> datetime.datetime:
    return datetime.datetime(day.year, day.month, day.day, 12, tzinfo=datetime.UTC)
