"""Which line of a copied page is its headline, where others have more of the text's words."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Candidate

MENU = "Home|Politics|Economy|Society|Culture|Sports|World|Video|Photo|Weather|Search|Contact"
TEXT = (
    "The wall of the harbour of Marl fell on Monday, and the quay of the old town was shut for a"
    " week while masons looked for cracks in what is left of it.\n"
    "Twelve people were hurt when the stones of the harbour wall came down on the quay, and three"
    " boats of the town sank.\n"
    "The masons of the town want to rebuild the wall before the winter comes over the harbour."
)
BELOW = "Share|Print|Related articles|A bridge opens|Bread is dearer|About us|© 2019 The Quay"
FURTHER = "Wall of the harbour of Marl fell on the quay"  # all words of the text


def _title(*lines: str, text: str = TEXT) -> Candidate:
    page = [*MENU.split("|"), *lines, *text.split("\n"), *BELOW.split("|")]
    return read_plain("page.txt", "\n".join(page).encode()).candidates["title"][0]


@pytest.mark.parametrize(
    "headline",
    [
        "Nobody was on the stairs. Why Marl was lucky this time",
        "Marl counts the boats that went down.",
        "Marl asks who looks after old stones in 2019",
    ],
)
def test_the_line_right_over_the_day_is_the_headline(headline: str) -> None:
    shared = ["Share", "Print", "Listen", "Read more", "Tags", "Comments"]
    assert _title(headline, "12 March 2019", *shared, "Photo: Ada Brook").value == headline


def test_a_headline_far_above_the_text_is_found_over_its_day() -> None:
    links = [f"Boat of the harbour {sign}" for sign in "abcdefghijklmnopqr"]
    found = _title("Harbour wall of Marl fell on the quay", "12 March 2019", *links)
    assert found.value == "Harbour wall of Marl fell on the quay"


def test_a_heading_within_a_text_without_a_day_is_doubtful() -> None:
    first, *rest = TEXT.split("\n")
    text = "\n".join([first, FURTHER, *rest])
    assert _title(text=text).confidence == "low"


def test_of_two_long_lines_the_upper_is_the_headline_and_doubtful() -> None:
    over = "Old stones of the harbour of Marl give in"
    found = _title(over, FURTHER, "12 March 2019")
    assert (found.value, found.confidence) == (over, "low")


def test_a_line_with_the_words_of_the_text_over_its_day_is_sure() -> None:
    found = _title(FURTHER, "12 March 2019")
    assert (found.value, found.confidence) == (FURTHER, "medium")


def test_how_long_a_video_is_makes_no_headline_of_the_line_over_it() -> None:
    over = "Old stones of the harbour of Marl give in"
    film = [FURTHER, "2:02", "Boats of the town of Marl sank", "03:10"]
    found = _title(over, "By Ada Brook", *film)
    assert (found.value, found.confidence) == (over, "medium")


@pytest.mark.parametrize(
    "other",
    [
        f"{FURTHER} | Harbour town",
        "« Three boats of the town sank",
        "Three boats of the town sank »",
        "3|wall|harbour|quay|masons|town of Marl",
    ],
)
def test_links_to_neighbours_and_what_pictures_are_called_are_no_headline(other: str) -> None:
    assert _title(other, FURTHER, "12 March 2019").value == FURTHER


def test_a_headline_under_one_that_fits_about_as_well_is_doubtful() -> None:
    over = "Masons of the old town looked for cracks while three boats of the quay sank today"
    page = [*MENU.split("|"), over, "Society", FURTHER, "12 March 2019", *TEXT.split("\n")]
    told = read_plain("page.txt", "\n".join([*page, *BELOW.split("|")]).encode())
    found, *others = told.candidates["title"]
    assert (found.value, found.confidence) == (FURTHER, "low")
    assert over in [each.value for each in others]


def test_a_whole_sentence_over_a_day_is_doubtful() -> None:
    assert _title(f"{FURTHER}.", "12 March 2019").confidence == "low"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ada Brook, harbour correspondent", "Ada Brook"),
        ("Por Inés Valdés", "Inés Valdés"),
        ("De notre envoyé spécial à Marl, Paul Mercier", "Paul Mercier"),
        ("Par notre correspondante à Marl, Claire Dumont", "Claire Dumont"),
        ("Par notre envoyé spécial Paul Mercier", "Paul Mercier"),
        ("From our correspondent in Old Marl, Ada Brook", "Ada Brook"),
        ("Por nuestra enviada especial, Ana Ruiz", "Ana Ruiz"),
        ("Di Carla Bruni Moretti", "Carla Bruni Moretti"),
        ("Von Anja Kehl, Marl", "Anja Kehl"),
        ("by Ada Brook - Mar 12, 2019 8:02 pm UTC", "Ada Brook"),
        ("한미래 기자", "한미래"),
        ("来源：码头报 作者：林海", "林海"),
    ],
)
def test_a_byline_of_any_language_says_who_wrote(line: str, name: str) -> None:
    page = [*MENU.split("|"), FURTHER, line, *TEXT.split("\n"), *BELOW.split("|")]
    found = read_plain("page.txt", "\n".join(page).encode()).candidates["author"][0]
    assert (found.value, found.confidence) == (name, "medium")


@pytest.mark.parametrize(
    "line",
    ["By train to Old Marl", "Par notre ville, la mer", "Von Marl nach Hafen", "王文：林海“码头”"],
)
def test_a_line_that_begins_like_a_byline_credits_nobody(line: str) -> None:
    page = [*MENU.split("|"), FURTHER, line, *TEXT.split("\n"), *BELOW.split("|")]
    assert "author" not in read_plain("page.txt", "\n".join(page).encode()).candidates


def test_lines_of_a_menu_and_a_title_in_one_block_are_no_sure_title() -> None:
    lines = ["Ada's Stones", "About me Walls Harbours Boats and letters", "Why old walls fall down"]
    first, *others = (
        read_plain("a.txt", "\n\n".join(["\n".join(lines), *TEXT.split("\n")]).encode())
    ).candidates["title"]
    assert first.confidence == "low"
    assert lines[-1] in [each.value for each in others]


HEAD = (
    '<html><head><title>{}</title><meta property="og:title" content="{}">{}</head><body><h1>{}</h1>'
)
SITE = '<meta property="og:site_name" content="{}">'
BODY = f"<article><p>{'</p><p>'.join(TEXT.split(chr(10)))}</p></article></body></html>"


@pytest.mark.parametrize(
    ("title", "shown", "confidence"),
    [
        ("The Quay", "Stones, stones, stones and a harbour of them", "low"),
        (f"{FURTHER} - The Quay", "", "medium"),
        ("The Quay", f"Again: {FURTHER}", "medium"),
    ],
)
def test_a_mark_that_a_page_shows_nowhere_is_a_doubtful_title(
    title: str, shown: str, confidence: str
) -> None:
    body = BODY.replace("<article>", f"<article><p>{shown}</p>")
    page = read_html("a.html", (HEAD.format(title, FURTHER, "", "Marl") + body).encode())
    found = next(each for each in page.candidates["title"] if each.value == FURTHER)
    assert found.confidence == confidence


@pytest.mark.parametrize(
    ("notice", "publisher"),
    [
        ("© 2024", None),
        ("Copyright 2019–2024", None),
        ("© 2024 The Quay", "The Quay"),
        ("© The Quay 2024. All rights reserved", "The Quay"),
        ("Expo 2024", "Expo 2024"),
    ],
)
def test_a_year_of_rights_publishes_nothing(notice: str, publisher: str | None) -> None:
    head = HEAD.format(FURTHER, FURTHER, SITE.format(notice), FURTHER)
    found = read_html("a.html", (head + BODY).encode()).candidates.get("publisher", ())
    assert next((each.value for each in found), None) == publisher
