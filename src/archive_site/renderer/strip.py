"""The chronology strip: where each record stands on one axis of years, a lane each."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from archive_site.model.chronicle import Lane
from archive_site.renderer.dates import date_text
from archive_site.renderer.plots import Tick
from archive_site.renderer.scale import (
    COLUMN,
    WHOLE,
    cut,
    percent,
    px,
    round_step,
    text_width,
)
from archive_site.renderer.spans import Span, is_dot, span_of
from archive_site.renderer.voice import Voice, worded

HEAD, NAME, ROW, TIGHT, FOOT = 26, 26, 20, 12, 8
MOST_ROWS = 9  # beyond, a lane's marks stand close and unnamed
TALLEST = 44  # of a year's column, where a lane counts years


class StripMark(msgspec.Struct, frozen=True):
    """A mark: its record or year, its shape (dot, bar), class, place, and where its words stand."""

    url: str
    name: str  # for those who cannot see where it stands
    shape: str
    kind: str
    x: str
    y: str
    width: str = ""
    height: str = ""
    words: str = ""
    words_x: str = ""
    words_y: str = ""
    side: str = "right"
    lang: str = ""  # of the words, where it is not the page's


class StripLane(msgspec.Struct, frozen=True):
    """A lane: happened, shown or written, from `top` to `bottom` (px)."""

    name: str
    top: str
    title_y: str
    bottom: str
    marks: tuple[StripMark, ...]


class Strip(msgspec.Struct, frozen=True):
    """The whole drawing; x in percent, y in px, so that one fits every width."""

    height: str
    first: int
    last: int
    ticks: tuple[Tick, ...]
    lanes: tuple[StripLane, ...]
    soft: bool  # whether any mark has a soft end
    days: bool
    spans: bool


class _Placed(msgspec.Struct, frozen=True):
    span: Span
    row: int
    low: float  # px at the narrowest width that shows words
    high: float
    side: str


def strip(voice: Voice, lanes: Sequence[Lane]) -> Strip | None:
    """Lay the lanes out under one axis, empty ones left out; None where nothing has a date."""
    spans = {lane.name: [span_of(label) for label in lane.marks if label.date] for lane in lanes}
    ends = [end for lane in spans.values() for span in lane for end in (span.low, span.high)]
    ends += [end for lane in lanes for year, *_ in lane.years for end in (year, year + 1)]
    if not ends:
        return None
    first, last, ticks = _axis(min(ends), max(ends))
    top, drawn = float(HEAD), []
    for lane in (each for each in lanes if each.years or spans[each.name]):
        if lane.years:
            made, top = _of_years(lane, top, first, last)
        else:
            made, top = _of_records(voice, lane.name, spans[lane.name], (top, first, last))
        drawn.append(made)
    every = [span for lane in spans.values() for span in lane]
    return Strip(
        height=px(top + 1),
        first=first,
        last=last,
        ticks=ticks,
        lanes=tuple(drawn),
        soft=any(span.soft for span in every),
        days=any(is_dot(span) for span in every),
        spans=any(not is_dot(span) and not span.soft for span in every),
    )


def _axis(low: float, high: float) -> tuple[int, int, tuple[Tick, ...]]:
    """Whole steps of years around all marks, at least ten years of them."""
    step = max(int(round_step(max(high - low, 10), 7)), 1)
    first = int(low // step) * step
    last = int(-(-high // step)) * step
    while last - first < 10:
        last += step
    years = range(first, last + 1, step)
    ticks = []
    for number, year in enumerate(years):
        anchor = "start" if number == 0 else "end" if year == last else "middle"
        hidden = "only-wide" if number % 2 else ""
        ticks.append(Tick(percent((year - first) / (last - first)), str(year), hidden, anchor))
    return first, last, tuple(ticks)


def _of_years(lane: Lane, top: float, first: int, last: int) -> tuple[StripLane, float]:
    """A lane of columns, one a year, as high as the year has records."""
    floor = top + NAME + TALLEST
    most = max(count for _, count, _ in lane.years)
    marks = []
    for year, count, url in lane.years:
        height = max(2.0, TALLEST * count / most)
        marks.append(
            StripMark(
                url=url,
                name=f"{year}: {count}",
                shape="bar",
                kind=lane.name,
                x=percent((year - first) / (last - first)),
                y=px(floor - height),
                width=percent(0.8 / (last - first)),
                height=px(height),
            )
        )
    made = StripLane(lane.name, px(top), px(top + 19), px(floor + FOOT), tuple(marks))
    return made, floor + FOOT


def _of_records(
    voice: Voice, name: str, spans: Sequence[Span], frame: tuple[float, int, int]
) -> tuple[StripLane, float]:
    top, first, last = frame
    placed = _packed(voice, spans, first, last, named=True)
    tall = ROW
    if any(each.row >= MOST_ROWS for each in placed):
        placed, tall = _packed(voice, spans, first, last, named=False), TIGHT
    rows = max((each.row for each in placed), default=0) + 1
    bottom = top + NAME + rows * tall + FOOT
    marks = []
    for each in placed:
        middle = top + NAME + each.row * tall + tall / 2 - 2
        marks.append(_mark(voice, name, each, middle, (first, last)))
    made = StripLane(name, px(top), px(top + 19), px(bottom), tuple(marks))
    return made, bottom


def _packed(
    voice: Voice, spans: Sequence[Span], first: int, last: int, *, named: bool
) -> list[_Placed]:
    """Each mark in the first row where neither it nor its words meet another's."""
    rows: list[list[tuple[float, float]]] = []
    placed = []
    for span in spans:
        low, high, side = _room(voice, span, (first, last), named=named)
        row = next((n for n, taken in enumerate(rows) if _free(taken, low, high)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append((low, high))
        placed.append(_Placed(span, row, low, high, side))
    return placed


def _free(taken: Sequence[tuple[float, float]], low: float, high: float) -> bool:
    return all(high < start or low > end for start, end in taken)


def _room(
    voice: Voice, span: Span, years: tuple[int, int], *, named: bool
) -> tuple[float, float, str]:
    first, last = years
    wide = COLUMN if named else WHOLE / 3
    low = (span.low - first) / (last - first) * wide - 7
    high = (span.high - first) / (last - first) * wide + 7
    if not named:
        return low, high, ""
    words = text_width(_words(voice, span)) + 12
    fits_right, fits_left = high + words <= wide, low - words >= 0
    if fits_right and (low + high < 1.1 * wide or not fits_left):
        return low, high + words, "right"
    if fits_left:
        return low - words, high, "left"
    return low, high + words, ""


def _mark(
    voice: Voice, lane: str, placed: _Placed, middle: float, years: tuple[int, int]
) -> StripMark:
    span, (first, last) = placed.span, years
    low, high = ((end - first) / (last - first) for end in (span.low, span.high))
    dot = is_dot(span)
    kind = f"soft-{span.soft}-{'shown' if lane == 'shown' else 'ink'}" if span.soft else lane
    words_x = (low + high) / 2 if dot else high if placed.side == "right" else low
    return StripMark(
        url=span.label.url,
        name=f"{worded(voice, span.label.title)}, {date_text(voice, span.label.date)}",
        shape="dot" if dot else "bar",
        kind=kind,
        x=percent((low + high) / 2 if dot else low),
        y=px(middle if dot else middle - 3),
        width="" if dot else percent(high - low),
        height="6",
        words=_words(voice, span) if placed.side else "",
        words_x=percent(words_x),
        words_y=px(middle + 4.5),
        side=placed.side,
        lang=span.label.short_lang,
    )


def _words(voice: Voice, span: Span) -> str:
    return cut(worded(voice, span.label.short or span.label.title), 46)
