"""Dates as people read them."""

from __future__ import annotations

import pytest

from archive_site.renderer.dates import date, date_brief, date_text, is_plain
from archive_site.renderer.voice import voice_of

ENGLISH = voice_of("en", "folder")
WORDS = {
    "2019-02-23": "23 February 2019",
    "1992-02": "February 1992",
    "2017": "2017",
    "2017~": "about 2017",
    "2022?": "probably 2022",
    "2017%": "about 2017, uncertain",
    "2019-02?": "probably February 2019",
    "1992-02-25/1992-02-26": "25–26 February 1992",
    "1992-02-25/1992-03-02": "25 February – 2 March 1992",
    "1992-12-25/1993-01-02": "25 December 1992 – 2 January 1993",
    "1992-02/1992-05": "February – May 1992",
    "1992/1994": "1992–1994",
    "2017~/2019": "about 2017 to 2019",
    "2017~/2019~": "about 2017–2019",
    "1991-10/1992": "October 1991 to 1992",
    "1991-10/..": "from October 1991",
    "../2008-05-08": "until 8 May 2008",
    "[..2018-03-07]": "on or before 7 March 2018",
    "[2018-03-07..]": "on or after 7 March 2018",
    "199X": "1990s",
    "19XX": "1900s",
    "2019-21": "spring 2019",
    "2019-24": "winter 2019",
    "": "date unknown",
}


def folded(text: str) -> str:
    """A text with each of CLDR's thin and unbroken spaces as a plain one."""
    return " ".join(text.split())


@pytest.mark.parametrize(("edtf", "words"), WORDS.items())
def test_a_date_is_read_in_words(edtf: str, words: str) -> None:
    assert folded(date_text(ENGLISH, edtf)) == words


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("az", "23 fevral 2019"),
        ("ru", "23 февраля 2019 г."),
        ("ar", "23 فبراير 2019"),
        ("en-US", "February 23, 2019"),
        ("x-unknown", "23 February 2019"),
    ],
)
def test_a_date_is_read_in_the_language_of_the_page(lang: str, words: str) -> None:
    assert folded(date_text(voice_of(lang, "folder"), "2019-02-23")) == words


def test_a_span_keeps_the_long_name_of_the_month_in_other_languages() -> None:
    words = folded(date_text(voice_of("ru", "folder"), "1992-02/1992-05"))
    assert words == "февраль – май 1992 г."


@pytest.mark.parametrize(
    ("edtf", "words", "brief"),
    [
        ("2019-03-01", "1er mars 2019", "1er mars 2019"),
        ("2019-01-01", "1er janvier 2019", "1er janv. 2019"),
        ("2019-01-11", "11 janvier 2019", "11 janv. 2019"),
        ("2019-03-01/2019-03-05", "1er–5 mars 2019", "1er–5 mars 2019"),
        ("2019-02-28/2019-03-01", "28 février – 1er mars 2019", "28 févr. – 1er mars 2019"),
        ("2019-02/2019-03", "février–mars 2019", "févr.–mars 2019"),
        ("1000", "1000", "1000"),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_in_french(edtf: str, words: str, brief: str) -> None:
    french = voice_of("fr", "folder")
    assert folded(date_text(french, edtf)) == words
    assert folded(date_brief(french, edtf)) == brief


def test_a_table_has_the_short_name_of_the_month() -> None:
    assert date_brief(ENGLISH, "2019-02-23") == "23 Feb 2019"


@pytest.mark.parametrize("edtf", ["2017", "1992-02", "2019-02-23"])
def test_what_html_can_express_is_a_time(edtf: str) -> None:
    assert str(date(ENGLISH, edtf)).startswith(f'<time datetime="{edtf}">')
    assert is_plain(edtf)


@pytest.mark.parametrize("edtf", ["2017~", "1992/1994", "[..2018]", "199X", "2019-21", "0000"])
def test_what_html_cannot_express_carries_its_edtf(edtf: str) -> None:
    assert f'data-edtf="{edtf}"' in date(ENGLISH, edtf)
