"""Where marks stand in drawings, and that no words meet."""

from __future__ import annotations

from itertools import combinations

import pytest

from archive_site.model.chronicle import Lane, Year
from archive_site.renderer.histogram import histogram
from archive_site.renderer.plots import days, figures
from archive_site.renderer.scale import COLUMN, NARROW, percent, round_step, text_width
from archive_site.renderer.strip import Strip, StripMark, strip
from archive_site.renderer.voice import voice_of
from tests.renderer import claims
from tests.renderer.builders import a_label
from tests.renderer.labels import EVENTS, SCREENINGS, SOURCES, STANFORD, TREND

ENGLISH = voice_of("en", "folder")


def test_figures_stand_on_an_axis_from_zero_to_a_round_number() -> None:
    plot = figures(ENGLISH, claims.rows(claims.FIGURES))
    assert plot is not None
    texts = [tick.text for tick in plot.ticks]
    assert texts == ["0", "200", "400", "600", "800", "1,000"]
    assert [(row.mark, row.x, row.width) for row in plot.rows] == [
        ("dot", "61.30%", "0.00%"),
        ("more", "60.00%", "0.00%"),
        ("dot", "61.30%", "0.00%"),
        ("ring", "60.00%", "0.00%"),
        ("dot", "61.30%", "0.00%"),
        ("bar", "48.50%", "51.50%"),
        ("", "0.00%", "0.00%"),
    ]
    assert plot.rows[-1].words == "hundreds"
    assert plot.marks == ("dot", "ring", "bar", "more", "")


def test_words_without_a_number_have_no_mark() -> None:
    assert figures(ENGLISH, claims.rows(claims.FIGURES[-1:])) is None


def test_an_open_end_has_room_for_its_arrow() -> None:
    row = claims.figure(TREND, "¶3", "over 600", low="600", reads_as="more-than")
    plot = figures(ENGLISH, claims.rows([row]))
    assert plot is not None
    assert plot.ticks[-1].text == "700"
    assert plot.rows[0].side == "left"


def test_people_are_counted_in_whole_steps_and_the_last_mark_has_room() -> None:
    row = claims.figure(TREND, "¶3", "two", low="2", high="2")
    plot = figures(ENGLISH, claims.rows([row]))
    assert plot is not None
    assert [tick.text for tick in plot.ticks] == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    ("fields", "mark"),
    [
        ({"low": "5", "high": "5", "reads_as": "at-least"}, "more"),
        ({"high": "5"}, "less"),
        ({"low": "5", "high": "5", "reads_as": "up-to"}, "less"),
        ({"low": "5", "high": "5", "reads_as": "nearly"}, "ring"),
        ({"low": "5", "high": "5", "reads_as": "as-many-as"}, "dot"),
        ({"low": "5", "high": "9"}, "bar"),
        ({"low": "0", "high": "0"}, "dot"),
        ({"low": "-3", "high": "-3"}, "dot"),
        ({"low": "0.5", "high": "0.5"}, "dot"),
    ],
)
def test_each_reading_has_its_mark(fields: dict[str, str], mark: str) -> None:
    plot = figures(ENGLISH, claims.rows([claims.figure(TREND, "¶1", "x", **fields)]))
    assert plot is not None
    assert plot.marks == (mark,)


def test_a_range_beside_a_thousand_million_is_seen_and_its_words_stay_on_the_page() -> None:
    low = claims.figure(TREND, "¶1", "between 5 and 9", low="5", high="9")
    high = claims.figure(TREND, "¶2", "x", low="1000000000", high="1000000000")
    long = claims.figure(TREND, "¶3", "as many as seven hundred million people", low="700000000")
    plot = figures(ENGLISH, claims.rows([low, high, long]))
    assert plot is not None
    assert (plot.rows[0].x, plot.rows[0].width) == ("0.00%", "0.50%")
    row = plot.rows[2]
    half = text_width(row.words) / 2 / NARROW
    assert row.side == "over"
    assert half <= float(row.words_x[:-1]) / 100 + 0.001 <= 1.002 - half


def test_numbers_below_zero_and_alone_have_an_axis_with_zero() -> None:
    plot = figures(
        ENGLISH, claims.rows([claims.figure(TREND, "¶1", "x", low="-12.5", high="-12.5")])
    )
    assert plot is not None
    assert (plot.ticks[0].text, plot.ticks[-1].text) == ("-15", "0")
    assert plot.rows[0].x == "16.67%"


def test_zero_alone_stands_at_the_start_of_an_axis() -> None:
    plot = figures(ENGLISH, claims.rows([claims.figure(TREND, "¶1", "nobody", low="0", high="0")]))
    assert plot is not None
    assert (plot.ticks[0].text, plot.rows[0].x) == ("0", "0.00%")


def test_near_copies_that_print_the_same_share_a_row() -> None:
    plot = figures(ENGLISH, claims.TOGETHER)
    assert plot is not None
    assert [row.copies for row in plot.rows] == [2]


def test_days_stand_beside_each_other_and_a_month_is_a_band() -> None:
    plot = days(ENGLISH, claims.DAYS)
    assert plot is not None
    assert [tick.text for tick in plot.ticks] == ["24 Feb", "25", "26", "27"]
    assert [(row.mark, row.x, row.width) for row in plot.rows] == [
        ("dot", "62.50%", "0.00%"),
        ("band", "0.00%", "100.00%"),
        ("bar", "25.00%", "50.00%"),
        ("bar", "25.00%", "50.00%"),
        ("dot", "62.50%", "0.00%"),
    ]


@pytest.mark.parametrize("second", ["1992-02", "1992-06-26", "1993"])
def test_days_far_apart_or_unknown_are_not_drawn(second: str) -> None:
    rows = [claims.day(TREND, "¶1", "x", "1992-02"), claims.day(STANFORD, "¶1", "y", second)]
    assert days(ENGLISH, rows) is None


def _strip(**lanes: tuple[object, ...]) -> Strip:
    drawn = strip(ENGLISH, [Lane(name, marks) for name, marks in lanes.items()])  # type: ignore[arg-type]
    assert drawn is not None
    return drawn


def _extent(mark: StripMark) -> tuple[float, float]:
    """From where to where a mark and its words reach, in px at the narrowest width with words."""
    low = float(mark.x[:-1]) / 100 * COLUMN
    high = low + float(mark.width[:-1] if mark.width else 0) / 100 * COLUMN
    if mark.words and mark.side == "left":
        low = min(low, float(mark.words_x[:-1]) / 100 * COLUMN - 10 - text_width(mark.words))
    elif mark.words:
        high = max(high, float(mark.words_x[:-1]) / 100 * COLUMN + 10 + text_width(mark.words))
    return low, high


def test_no_words_of_the_strip_meet() -> None:
    drawn = _strip(happened=EVENTS, shown=SCREENINGS, written=SOURCES)
    for lane in drawn.lanes:
        for one, other in combinations(lane.marks, 2):
            if abs(float(one.y) - float(other.y)) < 8:
                (a, b), (c, d) = sorted((_extent(one), _extent(other)))
                assert b <= c, (one.name, other.name)
                assert a <= d


def test_uncertain_ends_are_soft_and_days_are_dots() -> None:
    drawn = _strip(happened=EVENTS)
    kinds = {mark.name: (mark.shape, mark.kind) for mark in drawn.lanes[0].marks}
    assert kinds["Town surrounded, from October 1991"] == ("bar", "soft-right-ink")
    assert kinds["Khojaly, February 1992, February 1992"] == ("dot", "happened")
    assert kinds["European Court ruling, 2015"] == ("bar", "happened")
    assert kinds["Interfaith awards, about 2017"] == ("bar", "soft-both-ink")
    assert drawn.ticks[0].text == "1990"


def test_a_record_without_a_date_has_no_mark() -> None:
    assert strip(ENGLISH, [Lane("written", (a_label(date=""),))]) is None


def test_a_lane_in_which_nothing_stands_is_not_drawn() -> None:
    drawn = _strip(happened=EVENTS, shown=(), written=(a_label(date=""),))
    assert [lane.name for lane in drawn.lanes] == ["happened"]


def test_one_record_has_ten_years_around_it() -> None:
    drawn = _strip(written=(a_label(date="2019"),))
    assert drawn.last - drawn.first >= 10


def test_a_crowded_lane_loses_its_words_and_not_its_marks() -> None:
    crowd = tuple(a_label(ref=f"sources/n{n}", date=f"2019-{n % 12 + 1:02}") for n in range(150))
    drawn = _strip(written=crowd)
    assert len(drawn.lanes[0].marks) == 150
    assert not any(mark.words for mark in drawn.lanes[0].marks)


def test_a_lane_of_years_is_columns() -> None:
    drawn = strip(ENGLISH, [Lane("written", years=((2018, 10, "/y/"), (2019, 40, "/z/")))])
    assert drawn is not None
    assert [mark.height for mark in drawn.lanes[0].marks] == ["11", "44"]


def _year(year: int, count: int) -> Year:
    return Year(year, (("happened", 1), ("written", count)), f"#y{year}")


def test_the_histogram_shows_empty_years_and_a_square_a_record() -> None:
    drawn = histogram(ENGLISH, [_year(1991, 1), _year(1994, 3)])
    assert drawn is not None
    assert [(column.year, column.total) for column in drawn.columns] == [
        (1991, 2),
        (1992, 0),
        (1993, 0),
        (1994, 4),
    ]
    assert [len(column.squares) for column in drawn.columns] == [2, 0, 0, 4]
    assert drawn.columns[0].name == "1991: 2 records"


def test_a_tall_year_is_blocks_that_fit() -> None:
    drawn = histogram(ENGLISH, [_year(1991, 400), _year(1992, 3)])
    assert drawn is not None
    assert [len(column.squares) for column in drawn.columns] == [2, 2]
    assert min(float(square.y) for square in drawn.columns[0].squares) >= 0


def test_numbers_are_written_with_fixed_decimals() -> None:
    assert percent(1 / 3) == "33.33%"
    assert percent(-0.0) == "0.00%"
    assert [round_step(span, 5) for span in (3, 10, 613, 0)] == [1, 2, 200, 1]
