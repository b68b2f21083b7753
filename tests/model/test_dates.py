"""Dates: what is read, what is refused and with which advice, and in which order they stand."""

from __future__ import annotations

import re
import time
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_site.model.dates import Edtf, is_uncertain, parse, sort_key, years
from archive_site.model.problems import Unreadable

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pyparsing's, about the oracle's own grammar
    from edtf import parse_edtf

READ = [
    ("2019", "2019-01-01", "2019-12-31", "year"),
    ("2019-02", "2019-02-01", "2019-02-28", "month"),
    ("2020-02", "2020-02-01", "2020-02-29", "month"),
    ("2019-02-23", "2019-02-23", "2019-02-23", "day"),
    ("2017~", "2017-01-01", "2017-12-31", "year"),
    ("201X", "2010-01-01", "2019-12-31", "decade"),
    ("20XX", "2000-01-01", "2099-12-31", "century"),
    ("2019-21", "2019-03-01", "2019-05-31", "season"),
    ("2019-24", "2019-12-01", "2019-12-31", "season"),
    ("1992-02-25/1992-02-26", "1992-02-25", "1992-02-26", "interval"),
    ("1992/1992-02", "1992-01-01", "1992-02-29", "interval"),
    ("2008-05-08/..", "2008-05-08", "", "interval"),
    ("../2008", "", "2008-12-31", "interval"),
    ("[..2018-03-07]", "", "2018-03-07", "before"),
    ("[2018-03-07..]", "2018-03-07", "", "after"),
]

REFUSED = [
    ("1972-13", "has no month 13; write 1972-12, or 1972? when unsure"),
    ("1972-13-05", "has no month 13; write 1972-12-05, or 1972? when unsure"),
    ("1972-00", "has no month 00; write 1972-01, or 1972? when unsure"),
    ("1992-02-30", "has no day 30: that month has 29; write 1992-02-29, or 1992-02? when unsure"),
    ("2019-06-31", "has no day 31: that month has 30; write 2019-06-30, or 2019-06? when unsure"),
    ("2019-06-00", "write 2019-06-01, or 2019-06? when unsure"),
    ("23/02/2019", "write 2019-02-23"),
    ("02/23/2019", "write 2019-02-23"),
    ("03.02.2019", "write 2019-02-03 or 2019-03-02"),
    ("23 February 2019", "write 2019-02-23"),
    ("23rd Feb. 2019", "write 2019-02-23"),
    ("February 23, 2019", "write 2019-02-23"),
    ("Feb 2019", "write 2019-02"),
    ("Spring 2019", "write 2019-21"),
    ("winter of 2019", "write 2019-24"),
    ("2019-2-3", "write 2019-02-03"),
    ("2019/02/23", "write 2019-02-23"),
    ("2019/2", "write 2019-02"),
    ("2019/2018", "ends before it begins; write 2018/2019"),
    ("2019-03/2019-02-28", "ends before it begins; write 2019-02-28/2019-03"),
    ("1992-02-25/26", "write 1992-02-25/1992-02-26"),
    ("1992-02-25/02-26", "write 1992-02-25/1992-02-26"),
    ("2017/", "write 2017/.."),
    ("/2017", "write ../2017"),
    ("../..", "open at both ends"),
    ("2017-2018", "write 2017/2018"),
    ("2017–2018", "write 2017/2018"),
    ("2017 — 2018", "write 2017/2018"),
    ("1992–02–26", "is written with a long dash; write 1992-02-26"),
    ("1992‑02‑26", "write 1992-02-26"),
    ("1992–02", "is written with a long dash; write 1992-02"),
    ("2009–12", "write 2009-12 or 2009/2012"),
    ("1992–93", "write 1992/1993"),
    ("1992-02-25–26", "write 1992-02-25/1992-02-26"),
    ("25–26 February 1992", "is in words; write 1992-02-25/1992-02-26"),
    ("February 25 and 26, 1992", "write 1992-02-25/1992-02-26"),
    ("2008–", "is open at its end; write [2008..]"),
    ("“2019”", "has quotation marks in it; write 2019"),
    ("‘23 February 2019’", "is in words; write 2019-02-23"),
    ("2018-03-07..", "write [2018-03-07..]"),
    ("before 2018-03-07", "write [..2018-03-07]"),
    ("since 2018", "write [2018..]"),
    ("c. 2017", "write 2017~"),
    ("circa 2017", "write 2017~"),
    ("~2017", "write 2017~"),
    ("2017 (?)", "write 2017?"),
    ("2017?~", "write 2017%"),
    ("2017?-02", "write 2017-02?"),
    ("2010s", "write 201X"),
    ("201x", "write 201X"),
    ("2019-XX-XX", "write 2019"),
    ("2019-02-XX", "write 2019-02"),
    ("201X-05", "write 201X"),
    ("2019-02-23T19:30:00Z", "write 2019-02-23"),
    ("2019-02-23 19:30", "has a time, a field of its own; write 2019-02-23"),
    (" 2019", "write 2019"),
    ("n.d.", "leave the field out"),
    ("12019", "write a year, month or day"),
    ("-0044", "write a year, month or day"),
    ("Y17000", "write a year, month or day"),
    ("31/02/2019", "write a year, month or day"),
    ("[2018]", "write a year, month or day"),
    ("२०१९", "write a year, month or day"),
]

ORDER = [
    "1992",
    "1992-02",
    "1992-02-25/1992-02-26",
    "20XX",
    "2010",
    "201X",
    "[..2018-03-07]",
    "2018-03-07",
    "[2018-03-07..]",
    "2018-03-08",
    "",
]


def message(text: str) -> str:
    with pytest.raises(Unreadable) as caught:
        parse(text)
    assert caught.value.code == "R012"
    return caught.value.message


def attempt(text: str) -> Edtf | str:
    try:
        return parse(text)
    except Unreadable as refused:
        return refused.message


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), READ)
def test_a_date_is_read_with_its_first_and_last_day(
    text: str, earliest: str, latest: str, precision: str
) -> None:
    date = parse(text)
    assert (date.text, date.earliest, date.latest, date.precision) == (
        text,
        earliest,
        latest,
        precision,
    )


@pytest.mark.parametrize(("text", "advice"), REFUSED)
def test_what_is_no_date_is_refused_with_what_to_write(text: str, advice: str) -> None:
    said = message(text)
    assert said.startswith("date '")
    assert advice in said
    for write in re.findall(r"(?:; write |, or | or )([0-9.\[][^\s,]+)", said):
        assert isinstance(parse(write), Edtf)


def test_the_29th_of_february_is_a_day_of_leap_years_only() -> None:
    assert parse("2020-02-29").precision == "day"
    assert parse("2000-02-29").precision == "day"
    assert "write 2019-02-28" in message("2019-02-29")
    assert "write 1900-02-28" in message("1900-02-29")


def test_an_impossible_day_is_found_inside_intervals_and_brackets() -> None:
    assert "'1992-02-30'" in message("1992-02-25/1992-02-30")
    assert "'2018-02-30'" in message("[..2018-02-30]")


def test_qualifiers_are_kept_apart() -> None:
    flags = {mark: parse(f"2017{mark}") for mark in ("", "~", "?", "%")}
    assert {mark: (d.approximate, d.uncertain) for mark, d in flags.items()} == {
        "": (False, False),
        "~": (True, False),
        "?": (False, True),
        "%": (True, True),
    }


def test_an_interval_has_its_two_ends_and_their_qualifiers() -> None:
    date = parse("2019-02/2019-03?")
    assert (date.start, date.end) == (parse("2019-02"), parse("2019-03?"))
    assert date.uncertain
    assert not date.approximate
    other = parse("2019?/2020~")
    assert (other.approximate, other.uncertain) == (True, True)


def test_an_open_end_is_none() -> None:
    assert (parse("2008/..").start, parse("2008/..").end) == (parse("2008"), None)
    assert (parse("../2008").start, parse("../2008").end) == (None, parse("2008"))
    assert (parse("[..2008]").start, parse("[..2008]").end) == (None, parse("2008"))
    assert (parse("[2008..]").start, parse("[2008..]").end) == (parse("2008"), None)


def test_dates_stand_in_order_and_no_date_stands_last() -> None:
    assert sorted([*ORDER[5:], *ORDER[4::-1]], key=sort_key) == ORDER
    backwards = ORDER[::-1]
    assert sorted(backwards, key=sort_key) == ORDER


@pytest.mark.parametrize(
    "text", ["", "2017~", "2017?", "2017%", "201X", "[..2018]", "[2018..]", "2008/..", "2008/2009?"]
)
def test_a_date_that_leaves_something_open_is_uncertain(text: str) -> None:
    assert is_uncertain(text)


@pytest.mark.parametrize("text", ["2017", "2017-02", "2017-02-03", "2017-21", "2008/2009"])
def test_a_date_that_says_when_is_certain(text: str) -> None:
    assert not is_uncertain(text)


def test_a_date_is_filed_under_one_year() -> None:
    texts = ("", "2019-02", "1992/1994", "../2008", "[..2018-03]", "[2018..]", "201X")
    assert [years(text) for text in texts] == [
        (),
        (2019,),
        (1992,),
        (2008,),
        (2018,),
        (2018,),
        (2010,),
    ]


PLAIN = ("{y}", "{y}-{m}", "{y}-{m}-{d}")
POINTS = (*PLAIN, "{y}-{s}", "{c}X", "{b}XX")


@st.composite
def points(draw: st.DrawFn, forms: tuple[str, ...] = POINTS) -> str:
    year = draw(st.integers(1, 9999))
    form = draw(st.sampled_from(forms))
    text = form.format(
        y=f"{year:04}",
        c=f"{year:04}"[:3],
        b=f"{year:04}"[:2],
        m=f"{draw(st.integers(1, 12)):02}",
        d=f"{draw(st.integers(1, 28)):02}",
        s=draw(st.integers(21, 24)),
    )
    return text + draw(st.sampled_from(["", "?", "~", "%"]))


@st.composite
def dates(draw: st.DrawFn) -> str:
    one, two = sorted((draw(points()), draw(points())), key=sort_key)
    return draw(
        st.sampled_from([one, f"{one}/{two}", f"{one}/..", f"../{one}", f"[..{one}]", f"[{one}..]"])
    )


def day(bound: object) -> str:
    if isinstance(bound, time.struct_time):
        return f"{bound.tm_year:04}-{bound.tm_mon:02}-{bound.tm_mday:02}"
    return ""  # the oracle's infinities


@settings(deadline=None, max_examples=60)  # the oracle is slow
@given(points())
def test_bounds_are_those_of_another_library(text: str) -> None:
    oracle = parse_edtf(text.rstrip("?~%"))  # it reads no qualified seasons
    date = parse(text)
    assert (date.earliest, date.latest) == (day(oracle.lower_strict()), day(oracle.upper_strict()))


@settings(deadline=None, max_examples=60)
@given(points(PLAIN), points(PLAIN))  # it reads no seasons and decades in intervals
def test_bounds_of_intervals_are_those_of_another_library(one: str, two: str) -> None:
    one, two = sorted((one, two), key=sort_key)
    for text in (f"{one}/{two}", f"{one}/..", f"../{one}"):
        oracle, date = parse_edtf(text), parse(text)
        bounds = (day(oracle.lower_strict()), day(oracle.upper_strict()))
        assert (date.earliest, date.latest) == bounds


@given(dates(), dates())
def test_order_agrees_with_first_days(one: str, two: str) -> None:
    first, second = parse(one), parse(two)
    if first.earliest and second.earliest and first.earliest < second.earliest:
        assert sort_key(one) < sort_key(two)
    assert sort_key(one) < sort_key("")


@given(st.text("0123456789X?~%-/.[] TcaFeb", max_size=24) | st.text(max_size=12))
def test_any_text_is_read_or_refused_with_advice(text: str) -> None:
    read = attempt(text)
    if isinstance(read, Edtf):
        assert read.earliest or read.latest
        assert not (read.earliest and read.latest) or read.earliest <= read.latest
    else:
        assert "; write " in read
