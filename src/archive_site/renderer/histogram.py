"""The histogram of the chronology: a column a year, which is the way to the year."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from archive_site.model.chronicle import Year
from archive_site.renderer.scale import COLUMN, NARROW, WHOLE, percent, px
from archive_site.renderer.voice import Voice

LANES = ("happened", "shown", "written")
TALL, PITCH, SIDE = 88, 11, 8
_WORD = 34  # px that the text of a year needs


class Square(msgspec.Struct, frozen=True):
    """One record of a year, or its share of the column, by lane."""

    lane: str
    x: str
    y: str
    width: str
    height: str


class Column(msgspec.Struct, frozen=True):
    """A year on the axis; without records it is a tick only."""

    year: int
    x: str
    total: int = 0
    url: str = ""
    name: str = ""
    squares: tuple[Square, ...] = ()
    shown: str = "none"  # class of the text: "", only-wide, only-full, or none


class Histogram(msgspec.Struct, frozen=True):
    """All columns, the height of the drawing, where its axis stands (px)."""

    columns: tuple[Column, ...]
    axis: str
    height: str
    first: int
    last: int
    totals: tuple[tuple[str, int], ...]


def histogram(voice: Voice, years: Sequence[Year]) -> Histogram | None:
    """Lay out the years from the first to the last, those without records too."""
    if not years:
        return None
    by_year = {year.year: year for year in years}
    first, last = min(by_year), max(by_year)
    most = max(_total(year) for year in years)
    axis = min(TALL, most * PITCH) + 10
    texts = _texts(years, first, last)
    columns = []
    for number in range(first, last + 1):
        x = percent((number - first + 0.5) / (last - first + 1))
        year = by_year.get(number)
        if year is None or not _total(year):
            columns.append(Column(number, x))
            continue
        total = _total(year)
        name = voice.count("%(year)s: %(num)s record", "%(year)s: %(num)s records", total)
        columns.append(
            Column(
                year=number,
                x=x,
                total=total,
                url=year.url,
                name=name % {"year": number, "num": total},
                squares=_squares(year, axis, most),
                shown=texts.get(number, "none"),
            )
        )
    totals = tuple((lane, sum(dict(year.counts).get(lane, 0) for year in years)) for lane in LANES)
    return Histogram(tuple(columns), px(axis), px(axis + 24), first, last, totals)


def _total(year: Year) -> int:
    return sum(count for lane, count in year.counts if lane in LANES)


def _squares(year: Year, axis: float, most: int) -> tuple[Square, ...]:
    """A square a record, or, where the tallest column would not fit, one block a lane."""
    counts, made, level = dict(year.counts), [], axis - 3.0
    if most * PITCH <= TALL:
        for lane in LANES:
            for _ in range(counts.get(lane, 0)):
                made.append(_square(lane, level, SIDE))
                level -= PITCH
        return tuple(made)
    for lane in LANES:
        tall = counts.get(lane, 0) * (TALL - 6) / most
        if tall:
            made.append(_square(lane, level, max(tall, 1.0)))
            level -= max(tall, 1.0) + 1
    return tuple(made)


def _square(lane: str, bottom: float, tall: float) -> Square:
    inset = 0.75 if lane == "happened" and tall > 3 else 0.0  # half of its outline
    return Square(
        lane=lane,
        x=px(-SIDE / 2 + inset),
        y=f"{bottom - tall + inset:.2f}",
        width=px(SIDE - 2 * inset),
        height=f"{tall - 2 * inset:.2f}",
    )


def _texts(years: Sequence[Year], first: int, last: int) -> dict[int, str]:
    """Which years are named at which width, so that no two texts meet."""
    rank = sorted(years, key=lambda year: (year.year not in (first, last), -_total(year)))
    named: dict[int, str] = {}
    for width, shown in ((NARROW, ""), (COLUMN, "only-wide"), (WHOLE, "only-full")):
        pitch = width / (last - first + 1)
        for year in rank:
            if year.year in named or not _total(year):
                continue
            if all(abs(year.year - other) * pitch >= _WORD for other in named):
                named[year.year] = shown
    return named
