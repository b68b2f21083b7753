"""A PDF's lines become the article's paragraphs."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.paragraphs import Line, body_of
from archive_site.loader.articles.reader import Arrived, reader_of
from archive_site.model.clipping import Clipping, Unreadable
from tests.articles import containers as made

FIRST = [
    *("The Lyon Courier   6 May 2019", "", "A film evening at the library", ""),
    "The library of Lyon showed a film on Monday evening, and the hall was",
    "full to the last seat. Among those who came were teach-",
    "ers from three schools, who had asked for the evening in a letter to the",
    *("council.", ""),
    "About 120 people came, the library says, and more than 40 had to be",
    *("turned away at the door, because there were no more seats in the", "", "Page 1"),
]
SECOND = [
    *("The Lyon Courier   6 May 2019", "", "hall. The next evening is planned for autumn.", ""),
    *("The director of the library said that the hall would be larger.", "", "Page 2"),
]


def clipping_of(raw: bytes) -> Clipping:
    """The article of a PDF."""
    (found,) = reader_of("pdf").read(Arrived("a.pdf", raw))
    assert isinstance(found, Clipping)
    return found


def test_lines_become_paragraphs_over_pages_without_heads_feet_and_hyphens() -> None:
    found = clipping_of(made.a_pdf([FIRST, SECOND]))
    assert [block.text for block in found.blocks] == [
        "A film evening at the library",
        "The library of Lyon showed a film on Monday evening, and the hall was full to the last "
        "seat. Among those who came were teachers from three schools, who had asked for the "
        "evening in a letter to the council.",
        "About 120 people came, the library says, and more than 40 had to be turned away at the "
        "door, because there were no more seats in the hall. The next evening is planned for "
        "autumn.",
        "The director of the library said that the hall would be larger.",
    ]
    assert found.media_type == "application/pdf"
    assert found.removed[:3] == ("The Lyon Courier 6 May 2019", "Page 1", "Page 2")


def test_what_is_suggested_names_its_page_and_stands_in_the_text() -> None:
    found = clipping_of(made.a_pdf([FIRST, SECOND], title="Evening (final)"))
    own, told = found.candidates["title"][0], found.candidates["title"][-1]
    assert own.where == "page 1, par 1"
    assert (told.value, told.confidence) == ("Evening (final)", "low")
    for candidates in found.candidates.values():
        for each in candidates:
            assert each.evidence in found.text


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (made.a_pdf([FIRST])[:900], "damaged or cut off"),
        (b"%PDF-1.7\nnot at all", "damaged or cut off"),
        (made.a_pdf([FIRST], lock="secret"), "encrypted"),
        (made.a_pdf([[]]), "no text, only pictures"),
        (made.a_pdf([["A line of many words"]] * 401), "more than 400 pages"),
    ],
)
def test_a_pdf_that_holds_no_text_is_told_why(raw: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        clipping_of(raw)


def lines(*texts: str, top: float = 700, left: float = 72) -> list[Line]:
    """Lines one below the other, as wide as their letters."""
    return [
        Line(text, left, left + 6 * len(text), top - 14 * n, top - 14 * n - 12, 12)
        for n, text in enumerate(texts)
    ]


def test_a_sentence_goes_on_in_the_next_column() -> None:
    column = "A line that is as long as all the others here"
    pages = [[*lines(column, column, column), *lines("goes on in this column.", left=380)]]
    (paragraph,), running = body_of(pages)
    assert paragraph.text.endswith("others here goes on in this column.")
    assert running == []


def test_a_number_in_the_text_is_no_page_number() -> None:
    body = lines("About so many came:", "120", "and that is all.", *(["A line of words."] * 9))
    (paragraphs, running) = body_of([body])
    assert any("120" in each.text for each in paragraphs)
    assert running == []


def test_a_line_with_paper_day_and_page_above_the_title_is_no_part_of_it() -> None:
    head = "The Velmora Gazette, Monday, 15 August 1988, p. 3"
    found = clipping_of(made.a_pdf([[head, *FIRST[2:]]]))
    assert found.blocks[0].text == "A film evening at the library"
    named = {name: each[0].value for name, each in found.candidates.items()}
    assert (named["publisher"], named["date"]) == ("The Velmora Gazette", "1988-08-15")
    assert found.removed[0] == head
