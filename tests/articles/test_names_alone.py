"""A name that stands alone above a text or below it is that of who wrote it, where it is one's."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.reader import Arrived, reader_of
from archive_site.model.clipping import Candidate, Clipping
from tests.articles import containers as made
from tests.articles.test_signatures import TEXTS

BYLINES = (  # language, line, author
    ("az", "Leyla Quliyeva", "Leyla Quliyeva"),
    ("az", "Quliyeva Leyla", "Quliyeva Leyla"),
    ("az", "Əli Həsənov, Bakı", "Əli Həsənov"),
    ("az", "Rəşad Məmmədzadə, xüsusi müxbir", "Rəşad Məmmədzadə"),
    ("az", "Leyla Quliyeva | 12 may 2019", "Leyla Quliyeva"),
    ("ru", "Анна Петрова", "Анна Петрова"),
    ("ru", "И. Петров", "И. Петров"),
    ("ru", "Иван Петров, собкор, Самара", "Иван Петров"),
    ("tr", "AYŞE YILDIRIM", "AYŞE YILDIRIM"),
    ("fr", "Jean-Marc Durand, envoyé spécial à Bakou", "Jean-Marc Durand"),
    ("fr", "Charles de Villiers", "Charles de Villiers"),
    ("en", "REBECCA LINDQVIST Staff Writer", "REBECCA LINDQVIST"),
    ("en", "Nadia al-Sharif", "Nadia al-Sharif"),
    ("en", "— Thomas Reed", "Thomas Reed"),
    ("en", "Ann Lee and John Roe", "Ann Lee and John Roe"),
    ("en", "12.05.2019 Thomas Reed", "Thomas Reed"),
    ("ar", "ليلى حسن", "ليلى حسن"),
    ("ar", "محمد عبد الرحمن", "محمد عبد الرحمن"),
    ("ar", "أحمد الحسيني", "أحمد الحسيني"),
    ("tr", "Ayşe Yıldırım / DAROVA", "Ayşe Yıldırım"),
    ("tr", "DAROVA - Ayşe Yıldırım", "Ayşe Yıldırım"),
    ("ar", "بيروت - سلوى ناجي", "سلوى ناجي"),
)
OTHERS = (  # lines that name nobody who writes
    ("en", "Human Rights"),
    ("en", "New York"),
    ("en", "Nagorno Karabakh"),
    ("en", "Los Angeles, California"),
    ("en", "World News"),
    ("en", "U.S. Politics"),
    ("en", "Northern Herald Staff"),
    ("en", "Foreign Affairs Correspondent"),
    ("en", "Charlotte Street Cinema"),
    ("en", "Leyla and Majnun"),
    ("en", "Anna reads Books"),
    ("en", "Anna Petrova, director of the museum"),
    ("en", "The End"),
    ("ru", "Нижний Новгород"),
    ("ru", "Республика Молдова"),
    ("az", "Heydər Əliyev Mərkəzi"),
    ("tr", "İnsan Hakları"),
    ("fr", "Côte d’Ivoire"),
    ("ar", "حقوق الإنسان"),
    ("ar", "جمال الطبيعة"),
    ("en", "Interview - Rebecca Lindqvist"),
    ("ar", "حوار - سلوى ناجي"),
    ("en", "Mayor - Rebecca Lindqvist"),
    ("en", "MAYOR - Rebecca Lindqvist"),
    ("en", "Narrator / Anna Petrova"),
)
TITLE, TEXT = TEXTS["en"]
MORE = "The mill was built again a year later, and the school stands on the hill now."


def read(*parts: str, between: str = "\n\n") -> tuple[Candidate | None, str, str]:
    """The author and the title that a text of some lines gives, and what is left of it."""
    clipping = read_plain("a.txt", between.join(parts).encode())
    fields = describe(clipping, None).fields
    chosen, title = fields["author"].chosen, fields["title"].chosen
    assert not chosen or (chosen.confidence != "high" and chosen.evidence in clipping.text)
    assert not chosen or chosen.evidence in "\n".join(clipping.removed)
    return chosen, title.value if title else "", clipping.body


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize(("language", "line", "name"), BYLINES)
def test_a_name_alone_signs_a_text(language: str, line: str, name: str, between: str) -> None:
    title, text = TEXTS[language]
    for parts in ((title, line, text), (title, text, line), (line, title, text)):
        author, headed, body = read(*parts, between=between)
        assert author
        assert (author.value, headed, body.strip()) == (name, title, text)
        assert author.where == f"par {1 if between == chr(10) else parts.index(line) + 1}"


@pytest.mark.parametrize(("language", "line"), OTHERS)
def test_what_is_no_person_s_name_signs_nothing(language: str, line: str) -> None:
    title, text = TEXTS[language]
    for parts in ((title, line, text), (title, text, line)):
        author, _, body = read(*parts)
        assert author is None
        assert line in body


def test_the_day_beside_a_name_is_the_text_s() -> None:
    clipping = read_plain("a.txt", f"{TITLE}\n\nThomas Reed, 12 May 2019, 14:05\n\n{TEXT}".encode())
    day = describe(clipping, None).fields["date"].chosen
    assert day
    assert (day.value, day.confidence) == ("2019-05-12", "medium")


@pytest.mark.parametrize(
    "parts",
    [
        ("Killed in the attack on the bridge", "Anna Petrova", TEXT),
        (TITLE, "Anna Petrova", f"Twelve people were killed. {TEXT}"),
        (TITLE, "Anna Petrova", TEXT, "It was Petrova who rang the bell."),
        (TITLE, "Anna Petrova", TEXT, "“I heard Anna’s bell,” he said."),
        ("Anna Petrova and the dam above the town", "Anna Petrova", TEXT),
        ("Interview of the day on the dam", "Anna Petrova", TEXT),
        ("In Memoriam", "Anna Petrova", TEXT),
        (TITLE, "Anna Petrova", f"She was born on the river. {TEXT}"),
        ("They saw the dam go: a talk with\nAnna Petrova", TEXT),
        (TITLE, TEXT, "Anna Petrova", MORE),
        (TITLE, "Anna Petrova", TEXT, "Thomas Reed", MORE),
        (TITLE, TEXT, "Thomas Reed", "Anna Petrova"),
        (TITLE, "Thomas Reed", "Anna Petrova", TEXT),
        (TITLE, TEXT, "“The water took it all, the mill and the school.”", "Anna Petrova"),
        (TITLE, TEXT, "The prize went to:", "Anna Petrova"),
        (TITLE, TEXT, "Anna Petrova / Reuters"),
    ],
    ids=lambda parts: " / ".join(part[:20] for part in parts),
)
def test_a_person_of_whom_a_text_tells_signs_nothing(parts: tuple[str, ...]) -> None:
    author, title, body = read(*parts)
    assert author is None
    assert "Anna Petrova" in f"{title} {body}"


def test_a_photographer_s_credit_is_no_author() -> None:
    author, _, _ = read(TITLE, "Photo: Anna Petrova", TEXT)
    assert author is None


def test_who_is_credited_in_words_signs_before_a_name_alone() -> None:
    author, _, body = read(TITLE, "By Ann Lee", TEXT, "Anna Petrova")
    assert author
    assert author.value == "Ann Lee"
    assert "Anna Petrova" in body


def test_a_name_alone_is_offered_beside_an_agency() -> None:
    clipping = read_plain("a.txt", "\n\n".join([TITLE, "Thomas Reed", TEXT, "(AP)"]).encode())
    author = describe(clipping, None).fields["author"]
    assert author.chosen
    assert author.chosen.value == "(AP)"
    assert [(each.value, each.confidence) for each in author.others] == [("Thomas Reed", "low")]


def test_an_office_below_a_name_goes_with_it() -> None:
    author, _, body = read(TITLE, "Jeanne Morel\nenvoyée spéciale à Annecy", TEXT)
    assert author
    assert (author.value, body) == ("Jeanne Morel", TEXT)


def test_a_name_alone_signs_a_printed_text_and_is_found_by_its_page() -> None:
    lines = [TEXT[:75], TEXT[75:142], TEXT[142:]]
    (found,) = reader_of("pdf").read(
        Arrived("a.pdf", made.a_pdf([[TITLE, "", "Thomas Reed", "", *lines]]))
    )
    assert isinstance(found, Clipping)
    author = found.candidates["author"][0]
    assert (author.value, author.where) == ("Thomas Reed", "page 1, par 2")
    assert "Thomas Reed" in found.removed
