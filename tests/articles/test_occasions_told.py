"""What an article reports is something: with a film, a day, a place, or of what was done."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain


def reported(text: str) -> list[tuple[str, str, str]]:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).reported
    return [(each.kind, each.film, each.date) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "The tower has won many awards, and the shop was launched by her aunt.",
        "The singer won the Velmora Academy Award in 2008 with her first song.",
        "The lamp needs little power when streaming a film or in the menu.",
        "The committee issued a statement on the bridge and the ferry.",
        "La boutique a reçu un prix et une émission fut lancée en septembre 2015.",
        "O gün 31 nəfər öldü. Bundan böyük mükafat olmaz, onu hamı bilir və deyir.",
        "Книга получила премию, а магазин был основан в городе его тётей.",
    ],
)
def test_what_is_told_with_no_film_or_day_is_no_event(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The film “Salt Water” was streamed to the schools.", [("online", "Salt Water", "")]),
        ("The council issued a declaration on 4 May 2011.", [("declaration", "", "2011-05-04")]),
        ("The documentary was screened in the school.", [("screening", "", "")]),
        ("An award for the book was given at the Museum of Glass on 4 May 2011.",
         [("award", "", "2011-05-04")]),
    ],
)  # fmt: skip
def test_what_is_told_with_them_is_one(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert reported(text) == expected


def test_what_is_told_with_the_dead_is_an_event_whatever_it_lacks() -> None:
    text = "The fire killed 41 people. The council adopted a resolution on it."
    assert reported(text) == [("resolution", "", "")]
