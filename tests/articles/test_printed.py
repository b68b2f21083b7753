"""PDFs that other programs made of pages of our own: a browser and an office suite."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive_site.loader.articles.from_right import (
    Glyph,
    is_of_right,
    levels,
    lines_from_right,
    one_line,
    runs_from_right,
    words_from_right,
)
from archive_site.loader.articles.initials import with_initials
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.listeners import teller
from archive_site.loader.articles.mastheads import masthead
from archive_site.loader.articles.paragraphs import Line, Paragraph, body_of, title_of
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.printouts import without_marks
from archive_site.loader.articles.reader import Arrived, reader_of
from archive_site.loader.articles.tongues.en import TONGUE as ENGLISH
from archive_site.loader.articles.tongues.ru import TONGUE as RUSSIAN
from archive_site.model.clipping import Clipping

PRINTED = Path(__file__).with_name("printed")
ARABIC = [
    "اجتمع ممثلو 12 بلدا، بينهم خبراء من منظمة UNESCO World Heritage، في الدوحة من 3 إلى 5 أبريل "
    "2019 لبحث الأمر.",
    "قال الأمين العام: «لا سلام بلا عدالة»، وأضاف أن 3,200 لاجئ (أي 45.5%) عادوا إلى قراهم بين "
    "1994–1998.",
    "الكِتابُ مُفيدٌ جدًّا، والأمّهات والآباء لا يعرفون الأسماء؛ فهل يعود الأهل؟",
]
AZERBAIJANI = [
    "Şəhər kitabxanası cümə axşamı, 14 mart 2019-cu il tarixində sərhəd kəndləri haqqında sənədli "
    "film göstərdi; böyük oxu zalına təxminən 120 nəfər gəldi.",
    "Kitabxananın direktoru Leyla Həsənova bildirdi ki, qırxdan çox qonaq yer olmadığı üçün zala "
    "girə bilməyib. O, ikinci nümayişin aprel ayında keçiriləcəyini söylədi.",
    "Filmdən sonra tamaşaçılar rejissorla iki saata yaxın söhbət etdilər. İştirakçıların bəziləri "
    "müharibədən əvvəl həmin kəndlərdə yaşamışdılar.",
]


def printed(name: str) -> Clipping:
    """The article of a PDF kept beside the tests."""
    raw = (PRINTED / f"{name}.pdf").read_bytes()
    (found,) = reader_of("pdf").read(Arrived(f"{name}.pdf", raw))
    assert isinstance(found, Clipping)
    return found


def value_of(found: Clipping, field: str) -> tuple[str, str]:
    """What is suggested first for a field, and how sure it is."""
    each = found.candidates[field][0]
    assert each.evidence in found.text
    return each.value, each.confidence


@pytest.mark.parametrize("name", ["arabic-browser", "arabic-office"])
def test_arabic_is_read_as_it_was_written(name: str) -> None:
    found = printed(name)
    assert [block.body for block in found.blocks][-3:] == ARABIC
    assert value_of(found, "title")[0] == "اجتماع لأجل السلام (2019)"


def test_a_file_whose_own_title_is_no_text_is_read_without_it() -> None:
    raw = (PRINTED / "columns.pdf").read_bytes()
    start = raw.index(b"/Title <FEFF") + len(b"/Title <FEFF")
    broken = raw[:start] + b"D800" + raw[start + 4 :]
    (found,) = reader_of("pdf").read(Arrived("a.pdf", broken))
    assert isinstance(found, Clipping)
    assert value_of(found, "title")[0] == "Kitabxanada sərhəd haqqında film göstərildi"


def test_the_text_beneath_a_scan_keeps_its_words_and_numbers_apart() -> None:
    found = printed("arabic-scan")
    assert value_of(found, "title")[0] == "المكتبة تعرض فيلما عن الحدود"
    assert value_of(found, "date") == ("2019-03-15", "medium")
    assert "عرضت المكتبة العامة يوم الخميس 14 مارس 2019 فيلما وثائقيا" in found.body
    assert "وقالت مديرة المكتبة سعاد منصور إن أكثر من أربعين زائرا لم يجدوا مقاعد." in found.body


def test_columns_are_read_one_after_the_other_and_what_stands_at_the_pages_head_is_known() -> None:
    found = printed("columns")
    assert [block.body for block in found.blocks][-3:] == AZERBAIJANI
    assert value_of(found, "title")[0] == "Kitabxanada sərhəd haqqında film göstərildi"
    assert value_of(found, "date") == ("2019-03-15", "medium")
    assert value_of(found, "publisher") == ("Harvik xəbərləri", "low")
    assert "Harvik xəbərləri · 15 mart 2019 · səh. 4" in found.removed


def test_a_title_of_two_lines_is_one_and_letters_of_another_font_begin_no_paragraph() -> None:
    found = printed("cyrillic-office")
    assert value_of(found, "title")[0] == "Библиотека показала фильм о границе"
    assert [block.body for block in found.blocks][-4].endswith("пришли около 120 человек.")
    assert [block.body for block in found.blocks][-4].startswith("Городская библиотека в четверг")


def seen(words: str, base: float = 100.0, at: float = 0.0) -> list[Glyph]:
    """Words from left to right as a page shows them: those of Arabic script from their end on."""
    shown = [
        re.sub(r"\w+", lambda found: found[0][::-1], word) if runs_from_right(word) else word
        for word in words.split(" ")
    ]
    return [
        Glyph(letter, at + 6 * n, at + 6 * n + 6, base - 2, base + 9, base, 10.0, at_word)
        for n, (at_word, letter) in enumerate(
            (number, letter) for number, word in enumerate(shown) for letter in f"{word} "
        )
    ]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("سلام", "سلام"),
        ("٢٠١٩ عام", "عام ٢٠١٩"),
        ("COVID-19 فيروس", "فيروس COVID-19"),
        ("1998–1994 بين", "بين 1994–1998"),
        ("%45.5 أي", "أي 45.5%"),
        ("45.5% أي", "أي 45.5%"),
        ("3,200 منهم", "منهم 3,200"),
        ("(2019) سلام", "سلام (2019)"),
        ("United Nations منظمة", "منظمة United Nations"),
        ("الدولة «سلام»", "«سلام» الدولة"),
    ],
)
def test_a_line_is_turned_from_what_is_seen_to_what_is_read(line: str, read: str) -> None:
    assert lines_from_right([seen(line)]) == [read]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("the word سلام (peace) was said", "the word سلام (peace) was said"),
        ("it says (عليكم سلام) to all", "it says (سلام عليكم) to all"),
        ("it says سلام", "it says سلام"),
        ("it says (as سلام( to all", "it says (as سلام) to all"),
        ("سلام is peace", "سلام is peace"),
    ],
)
def test_words_from_the_right_in_a_line_from_the_left_are_read_so(line: str, read: str) -> None:
    assert words_from_right(seen(line)).rstrip() == read
    assert words_from_right(seen(line)[::-1]).rstrip() == read


def test_letters_of_one_sign_are_put_in_their_order() -> None:
    (lam, alef) = (Glyph(each, 6.0, 12.0, 98.0, 109.0, 100.0, 10.0) for each in "لا")
    rest = [each._replace(left=each.left + 6, right=each.right + 6) for each in seen("سم")]
    for sign in ([lam, alef], [alef, lam]):
        placed = [rest[0]._replace(left=0.0, right=6.0), *sign, rest[1]]
        assert lines_from_right([placed]) == ["سلام"]


def test_pieces_of_a_line_are_put_together_where_they_stand_near() -> None:
    assert one_line(seen("سنة", at=40), seen("عام", base=103.0))
    assert not one_line(seen("سنة", at=40), seen("عام", base=90.0))
    assert not one_line(seen("سنة", at=160), seen("عام"))


def column(texts: list[str], left: float = 50.0) -> list[Line]:
    """The lines of a column from the page's head down, five points a letter."""
    return [
        Line(text, left, left + 5 * len(text), 710.0 - 12 * n, 700.0 - 12 * n, 10.0)
        for n, text in enumerate(texts)
    ]


LONG = "a line of a paragraph that fills the whole of the column's width"


def test_a_line_ends_a_paragraph_where_the_next_word_would_have_stood_in_it() -> None:
    lines = column(["By Jane Novak", LONG, LONG, "and ends.", LONG, LONG])
    paragraphs, _ = body_of([lines])
    assert [each.text.count(LONG) for each in paragraphs] == [0, 2, 2]
    assert paragraphs[0].text == "By Jane Novak"


def test_each_column_has_its_own_edges() -> None:
    first = [LONG, f"{LONG[:-1]};", LONG, f"{LONG} and", LONG]
    second = ["ends in the next. This one goes on to the end of the column,", LONG, f"{LONG[:-9]}."]
    paragraphs, _ = body_of([[*column(first), *column(second, left=420.0)]])
    assert len(paragraphs) == 1


TITLE = "A library shows a film about the border - Courier"
MARKS = [
    f"11/27/26, 8:29 AM {TITLE}",
    f"27.11.2026, 08:29 {TITLE[:30]}…",
    f"{TITLE} https://press.example/2019/film",
    "https://press.example/2019/film 1/2",
    "https://press.example/2019/film",
    "1 of 2 27/11/2026, 08:29",
]
TEXT = ["A library shows a film about the border", LONG, LONG, LONG, LONG, LONG, LONG]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("first", [True, False])
def test_what_a_browser_prints_around_a_page_is_none_of_it(mark: str, first: bool) -> None:
    found = without_marks([column([mark, *TEXT] if first else [*TEXT, mark])], TITLE)
    assert ([each.text for each in found.pages[0]], found.marks) == (TEXT, (mark,))
    assert found.address == ("https://press.example/2019/film" if "https" in mark else "")


@pytest.mark.parametrize(
    "line", ["See https://press.example/2019/film", "15.03.2019, 14:05 Culture", TITLE]
)
def test_other_lines_at_a_pages_edge_stay(line: str) -> None:
    found = without_marks([column([line, *TEXT])], TITLE)
    assert found == ([column([line, *TEXT])], (), "")


def paragraphs(*told: tuple[str, float]) -> list[Paragraph]:
    """Paragraphs of one page and their heights, a long text below them."""
    return [Paragraph(text, 1, height) for text, height in (*told, (LONG * 3, 10.0))]


@pytest.mark.parametrize(
    ("found", "told", "title"),
    [
        (paragraphs(("CULTURE", 10), ("A library shows a film", 20)), "", 2),
        (paragraphs(("The Harwick Courier", 40), ("A library shows a film", 20)), "", 2),
        (paragraphs(("A library shows a film", 20), ("Around it, much is said", 14)), "", 1),
        (paragraphs(("Home News Sport", 10), ("A film", 10)), "A film - Courier", 2),
        (paragraphs(("Home News Sport", 10), ("A film", 10)), "untitled.docx", 0),
        ([], "A film", 0),
        (paragraphs((LONG * 3, 10), ("What the others say of it", 20)), "", 0),
    ],
)
def test_a_title_is_what_the_file_names_so_or_what_is_set_large(
    found: list[Paragraph], told: str, title: int
) -> None:
    assert title_of(found, told) == title


def test_a_text_without_words_beside_its_title_is_none_the_worse() -> None:
    assert value_of(read_plain("a", b"A film about it\n\n\n", 1), "language")
    assert read_plain("a", b"By Jane Novak\n\nA film", 2).blocks


def test_all_above_a_known_title_is_taken_away_and_a_day_in_it_is_read() -> None:
    told = ["Culture News", "The Courier · 15 March 2019", "A film", f"{LONG}.", f"{LONG}, too."]
    found = read_plain("a", "\n\n".join(told).encode(), 3)
    assert found.removed == ("Culture News", "The Courier · 15 March 2019")
    assert value_of(found, "title")[0] == "A film"
    assert value_of(found, "date") == ("2019-03-15", "medium")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Вестник · 15 марта 2019 · стр. 4", ("2019-03-15", "Вестник", True)),
        ("Вестник ٠ 15 марта 2019 - стр. 4", ("2019-03-15", "Вестник", True)),
        ("Вестник, 15 марта 2019", ("2019-03-15", "Вестник", False)),
        ("Вестник   № 12 (345)   15 марта 2019", ("2019-03-15", "Вестник", True)),
        ("Библиотека показала фильм о границе 15 марта 2019 года зрителям города", None),
        ("15 марта 2019", None),
        ("15.03.2019, 14:05 · Культура", None),
        ("Вестник · стр. 4", None),
        ("Вестник · 15 марта 2019 · 16 марта 2019", None),
    ],
)
def test_the_head_of_a_page_is_a_day_and_a_name(
    text: str, expected: tuple[str, str, bool] | None
) -> None:
    found = masthead(text, RUSSIAN)
    assert (found and (found.day.date, found.name, found.certain)) == expected


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("25-26 בפברואר", "בפברואר 25-26"),
        ("02-6543210 טלפון", "טלפון 02-6543210"),
        ("https://example.org/a-b/?x=1&y=2 والموقع", "والموقع https://example.org/a-b/?x=1&y=2"),
        ("Health Organization (WHO) منظمة", "منظمة Health Organization (WHO)"),
        ("Health Organization (WHO( منظمة", "منظمة Health Organization (WHO)"),
    ],
)
def test_numbers_and_addresses_in_a_line_from_the_right_keep_their_order(
    line: str, read: str
) -> None:
    assert lines_from_right([seen(line)]) == [read]


@pytest.mark.parametrize(
    ("line", "so"),
    [
        ("www.example.org/news والموقع", True),
        ("والموقع info@example.org", True),
        (".1992", True),
        ("The Harwick Courier", False),
        ("2019-03-15", False),
    ],
)
def test_a_line_from_the_right_is_known_though_most_of_it_is_an_address(
    line: str, so: bool
) -> None:
    assert is_of_right(seen(line)) is so


def test_a_letter_that_stands_where_its_mark_does_is_of_the_line() -> None:
    word = seen("سروا")
    letter = seen("أ", base=105.2, at=24)[0]._replace(foot=110.0, top=112.0)
    mark = letter._replace(text="\u064f", left=25.0)
    rest = [letter, mark]
    assert len(levels([*word, *rest])) == 1
    assert one_line(word, rest)
    assert not one_line(word, [letter])


def test_lines_beside_a_picture_are_one_paragraph() -> None:
    beside = [
        "The council met on Tuesday to discuss the repair of a",
        "harbour wall which was damaged by the storms of last",
        "winter. Members heard from engineers that the work is",
        "to take two years.",
    ]
    below = ["Residents of the old quarter said they had not been asked of it at all, and more"] * 9
    lines = [
        Line(text, 72.0, 72.0 + 5 * len(text), 700.0 - 14 * n, 688.0 - 14 * n, 12.0)
        for n, text in enumerate([*beside, *below])
    ]
    paragraphs, _ = body_of([lines])
    assert paragraphs[0].text == " ".join(beside)


def test_a_range_that_a_lines_end_divides_is_one() -> None:
    page = [
        Line("It was in the night of 25-", 72.0, 500.0, 700.0, 688.0, 12.0),
        Line("26 February that they came to the town.", 72.0, 400.0, 686.0, 674.0, 12.0),
    ]
    assert (
        body_of([page])[0][0].text
        == "It was in the night of 25-26 February that they came to the town."
    )


def test_a_newspapers_name_that_begins_what_a_file_is_called_is_no_title() -> None:
    found = [
        Paragraph("The Harwick Courier", 1, 30.0),
        Paragraph("Harbour wall to be repaired", 1, 22.0),
        Paragraph("The council met on Tuesday to discuss it. " * 9, 1, 11.0),
    ]
    assert title_of(found, "The Harwick Courier 15 March 2019") == 2
    assert title_of(found, "The Harwick Courier") == 1


def test_a_short_title_that_is_known_is_no_section() -> None:
    text = "Black January\n\nMemories of a night in the capital\n\nThe council met on Tuesday."
    found = read_plain("a.pdf", text.encode(), 1)
    assert found.candidates["title"][0].value == "Black January"


@pytest.mark.parametrize(
    ("who", "code", "speaks"),
    [
        ("агентству", "ru", ""),
        ("директор корреспонденту", "ru", "директор"),
        ("لوكالة رويترز", "ar", ""),
        ("لبنان", "ar", "لبنان"),
        ("رئيس البلدية يوم الثلاثاء", "ar", "رئيس البلدية"),
    ],
)
def test_a_listener_alone_speaks_not(who: str, code: str, speaks: str) -> None:
    assert teller(who, " «Times» said", tongue_of(code))[0] == speaks


def test_a_price_names_no_newspaper() -> None:
    found = masthead("Friday, 15 March 2019 · No. 112 · Price 40p", ENGLISH)
    assert found is not None
    assert (found.name, found.day.date) == ("", "2019-03-15")


def test_a_sentence_with_an_address_stays() -> None:
    text = (
        "A bridge is closed\n\nWhoever saw the accident may write to info@example.org or call the "
        "police of the town.\n\nThe bridge stays closed until autumn, said the council of the town."
    )
    assert "info@example.org" in read_plain("a.txt", text.encode()).body


def test_a_first_line_of_a_place_and_a_day_is_the_title() -> None:
    told = ["Khojaly · 26 February 1992", "A memorial evening", f"{LONG}.", f"{LONG}, too."]
    found = read_plain("a.txt", "\n\n".join(told).encode())
    assert value_of(found, "title")[0] == told[0]
    assert "date" not in found.candidates
    paper = read_plain("a.txt", "\n\n".join(["Harwick News · 3 May 2015", *told[1:]]).encode())
    assert value_of(paper, "date")[0] == "2015-05-03"


def test_a_large_first_letter_is_joined_to_its_word() -> None:
    letter = Line("T", 72.0, 100.0, 700.0, 660.0, 40.0)
    beside = [
        Line("he council met on Tuesday", 102.0, 500.0, 698.0, 687.0, 11.0),
        Line("to discuss the harbour wall", 102.0, 500.0, 684.0, 673.0, 11.0),
    ]
    below = [Line("that was damaged", 72.0, 500.0, 650.0, 639.0, 11.0)]
    heading = Line("a film", 102.0, 500.0, 698.0, 668.0, 30.0)
    texts = [line.text for line in with_initials([letter, *beside, *below])]
    assert texts == ["The council met on Tuesday", beside[1].text, below[0].text]
    assert with_initials([letter, heading, *below]) == [letter, heading, *below]


def test_a_number_written_to_the_word_before_it_keeps_its_order_in_a_scan() -> None:
    drawn = [("و", 24.0), ("6", 6.0), ("0", 12.0), ("1", 18.0)]
    word = [
        Glyph(text, left, left + 6, 98.0, 109.0, 100.0, 10.0, 1, turned=True)
        for text, left in drawn
    ]
    assert lines_from_right([word]) == ["و106"]
