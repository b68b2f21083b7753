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


@pytest.mark.parametrize(
    ("line", "film", "date"),
    [
        ("Mardi 15 novembre 2022, 18 h 30 : « Le Convoi », de Claire Dumas (2004, 58 min)",
         "Le Convoi", "2022-11-15"),
        ("Friday 8 March 2013, 18:30: “The Long Quay” by Ann Reed (UK, 2012, 64 min)",
         "The Long Quay", "2013-03-08"),
        ("9 марта 2013 г., 19:00: «Последний паром», реж. Анна Котова (2011, 52 мин)",
         "Последний паром", "2013-03-09"),
    ],
)  # fmt: skip
def test_a_title_with_its_year_and_minutes_is_a_films(line: str, film: str, date: str) -> None:
    text = {"Mardi": "La médiathèque propose trois séances.", "Frida": "The hall has three nights."}
    begun = text.get(line[:5], "В клубе пройдут три вечера.")
    assert reported(f"{begun}\n\n{line}") == [("screening", film, date)]


@pytest.mark.parametrize(
    "text",
    [
        "No commemoration was held in the town on 4 May 2011, the mayor said.",
        "The vigil was cancelled on 4 May 2011 for the storm.",
        "Aucune cérémonie n’a eu lieu dans la ville le 4 mai 2011.",
        "La cérémonie du 4 mai 2011 a été annulée.",
        "Памятных мероприятий 4 мая 2011 года в городе не планировалось.",
        "Вечер памяти 4 мая 2011 года отменили из-за бури.",
    ],
)
def test_what_was_not_held_is_no_event(text: str) -> None:
    assert reported(text) == []


def test_what_was_held_is_one_whatever_else_was_not() -> None:
    text = "A vigil was held in the town on 4 May 2011; the concert was cancelled."
    assert reported(text) == [("commemoration", "", "2011-05-04")]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("5 октября 2012 года в клубе показали фильм «Хлеб и соль», а 6 октября 2012 года в доме"
         " отдыха – две работы: «Едет паром» и «Причал».", ""),
        ("The film “Salt Water” was shown on 5 October 2012, and on 6 October 2012 they showed"
         " two works, “The Ferry” and “The Quay”.", ""),
        ("The film “Salt Water” was shown on 5 October 2012 and on 6 October 2012 it was shown"
         " again.", "Salt Water"),
    ],
)  # fmt: skip
def test_of_another_day_with_other_titles_the_film_is_not_shown(text: str, second: str) -> None:
    found = reported(text)
    assert [each[1] for each in found if each[2] == "2012-10-06"] == [second]
