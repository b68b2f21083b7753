"""The figures plot and the day plot: where each printed figure or day stands on its axis."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence

import msgspec
from babel.dates import format_skeleton
from babel.numbers import format_decimal

from archive_site.model.archive import Testimony
from archive_site.model.compared import ComparedRow
from archive_site.model.dates import Edtf, parse
from archive_site.renderer.dates import in_print
from archive_site.renderer.names import locale_of
from archive_site.renderer.scale import COLUMN, NARROW, cut, percent, round_step, text_width
from archive_site.renderer.voice import Voice

MOST_DAYS = 60
LEAST = 0.005  # of the width: a range beside much larger numbers is seen
_OPEN = ("more-than", "at-least")
_ROUGH = ("about", "nearly", "vague")


class Tick(msgspec.Struct, frozen=True):
    """A mark of an axis: its place, its text, and the class that hides it where it is narrow."""

    x: str
    text: str
    shown: str = ""  # "" | only-wide
    anchor: str = "middle"
    at: str = ""  # where the text stands, when not at the mark


class PlotRow(msgspec.Struct, frozen=True):
    """A row of a plot: one statement, or the same one in several articles of one text.

    `mark` is dot, ring (about), bar (a range), band (a longer time), more or less (an open end);
    none for words, which have no place on the axis. `side` says where the words stand: right or
    left of the mark, over it, or at the start where there is no mark.
    """

    row: Testimony
    mark: str
    x: str
    width: str
    side: str
    words: str
    words_x: str
    copies: int = 1


class Plot(msgspec.Struct, frozen=True):
    """An axis and its rows; `marks` are the kinds of mark that its key has to explain."""

    ticks: tuple[Tick, ...]
    rows: tuple[PlotRow, ...]
    marks: tuple[str, ...]


class _Extent(msgspec.Struct, frozen=True):
    row: Testimony
    mark: str
    low: float
    high: float
    copies: int = 1


def figures(voice: Voice, rows: Sequence[ComparedRow]) -> Plot | None:
    """Place the printed numbers on an axis from zero; words stand in their row without a mark."""
    every = [_figure(each.row, each.articles) for each in rows]
    extents = [extent for extent in every if extent.mark]
    if not extents:
        return None
    most = max(0.0, *(extent.high for extent in extents))
    least = min(0.0, *(extent.low for extent in extents))
    step = round_step(most - least or 1, 6)
    if all(extent.low % 1 == extent.high % 1 == 0 for extent in extents):
        step = max(step, 1)  # of what is counted there is no half
    bottom = math.floor(least / step) * step
    top = max(math.ceil(most / step) * step, bottom + step, 0.0)
    room = {"more": 0.88, "dot": 0.99, "ring": 0.99}  # of the axis, for the whole of a mark
    if any(extent.high > room.get(extent.mark, 1) * top for extent in extents):
        top += step
    count = round((top - bottom) / step)
    values = [bottom + step * number for number in range(count + 1)]
    texts = [str(format_decimal(value, locale=locale_of(voice.lang))) for value in values]
    return _plot(_ticks(texts), every, bottom, top)


def days(voice: Voice, rows: Sequence[Testimony]) -> Plot | None:
    """Place the days that sources give side by side, where they lie within sixty days."""
    found = [(row, parse(row.claim.date)) for row in rows if row.claim.date]
    exact = [date for _, date in found if _days_long(date) in range(1, 15)]
    if not exact or len(found) < 2:
        return None
    first = min(_ordinal(date.earliest) for date in exact) - 1
    last = max(_ordinal(date.latest) for date in exact) + 1
    if last - first > MOST_DAYS:
        return None
    span = (float(first), float(last + 1))
    extents = [extent for row, date in found if (extent := _day_extent(row, date, span))]
    if len(extents) < 2:
        return None
    return _plot(_day_ticks(voice, first, last), extents, *span)


def _figure(row: Testimony, copies: int) -> _Extent:
    claim = row.claim
    if claim.low is None and claim.high is None:
        return _Extent(row, "", 0, 0, copies)
    low = float(claim.low if claim.low is not None else claim.high or 0)
    high = float(claim.high if claim.high is not None else low)
    if claim.reads_as in _OPEN or claim.high is None:
        return _Extent(row, "more", low, low, copies)
    if claim.low is None or (claim.reads_as == "up-to" and low == high):
        return _Extent(row, "less", high, high, copies)
    if low != high:
        return _Extent(row, "bar", low, high, copies)
    return _Extent(row, "ring" if claim.reads_as in _ROUGH else "dot", low, high, copies)


def _plot(ticks: tuple[Tick, ...], extents: Sequence[_Extent], bottom: float, top: float) -> Plot:
    rows = tuple(_placed(extent, bottom, top) for extent in extents)
    order = ("dot", "ring", "bar", "more", "less", "band", "")
    return Plot(ticks, rows, tuple(mark for mark in order if any(mark == r.mark for r in rows)))


def _placed(extent: _Extent, bottom: float, top: float) -> PlotRow:
    low = (extent.low - bottom) / (top - bottom)
    high = (extent.high - bottom) / (top - bottom)
    words = cut(extent.row.claim.printed, 40)
    needed = (text_width(words) + (46 if extent.mark == "more" else 12)) / NARROW
    if not extent.mark:
        side, x = "start", 0.0
    elif high + needed <= 1:
        side, x = "right", high
    elif low - needed >= 0:
        side, x = "left", low
    else:
        half = min(text_width(words) / NARROW / 2, 0.5)
        side, x = "over", min(max((low + high) / 2, half), 1 - half)
    return PlotRow(
        row=extent.row,
        mark=extent.mark,
        x=percent(low),
        width=percent(max(high - low, LEAST if extent.mark == "bar" else 0.0)),
        side=side,
        words=words,
        words_x=percent(x),
        copies=extent.copies,
    )


def _ticks(texts: Sequence[str]) -> tuple[Tick, ...]:
    """Ticks at equal steps; every other text is hidden where all would meet."""
    last = len(texts) - 1
    crowded = sum(text_width(text) + 16 for text in texts) > NARROW
    ticks = []
    for number, text in enumerate(texts):
        hidden = "only-wide" if crowded and number % 2 and number != last else ""
        if crowded and number == last - 1 and not number % 2:
            hidden = "only-wide"
        anchor = "start" if number == 0 else "end" if number == last else "middle"
        ticks.append(Tick(percent(number / max(last, 1)), text, hidden, anchor))
    return tuple(ticks)


def _days_long(date: Edtf) -> int:
    if not date.earliest or not date.latest:
        return 0
    return _ordinal(date.latest) - _ordinal(date.earliest) + 1


def _day_extent(row: Testimony, date: Edtf, span: tuple[float, float]) -> _Extent | None:
    low = float(_ordinal(date.earliest)) if date.earliest else span[0]
    high = float(_ordinal(date.latest) + 1) if date.latest else span[1]
    if high <= span[0] or low >= span[1]:
        return None
    if high - low == 1:
        rough = date.approximate or date.uncertain
        return _Extent(row, "ring" if rough else "dot", low + 0.5, low + 0.5)
    whole = low < span[0] or high > span[1] or not date.earliest or not date.latest
    return _Extent(row, "band" if whole else "bar", max(low, span[0]), min(high, span[1]))


def _day_ticks(voice: Voice, first: int, last: int) -> tuple[Tick, ...]:
    """A tick a day at its start, its text in the day's middle; with the month where it changes."""
    count, locale = last - first + 1, locale_of(voice.lang)
    every = max(1, math.ceil(count / 12))
    roomy = COLUMN / count > 40
    ticks = []
    for number in range(count):
        day = datetime.date.fromordinal(first + number)
        named = number == 0 or day.day == 1
        month = in_print(format_skeleton("MMMd", day, locale=locale), locale)
        text = month if named else str(day.day)
        seen = named or (number % every == 0 and (every == 1 or number > 2))
        narrow = "" if named or (roomy and number % 2 == 0) else "only-wide"
        middle = percent((number + 0.5) / count)
        ticks.append(Tick(percent(number / count), text if seen else "", narrow, at=middle))
    return tuple(ticks)


def _ordinal(day: str) -> int:
    return datetime.date.fromisoformat(day if day >= "0001" else "0001-01-01").toordinal()
