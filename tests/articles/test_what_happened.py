"""Words, years and counts that are of what an article tells of, and those that are of nothing."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.terms import terms_in
from tests.articles.test_described_articles import figures

KINDS = ("term",)


def claims(text: str) -> list[str]:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).claims
    said = [str(claim["printed"]) for claim in found if claim["kind"] in KINDS]
    return [*(each.removeprefix("¶1 ") for each in figures(found)), *said]


@pytest.mark.parametrize(
    "text",
    [
        "The shop will sell the Lumen Fire and other tablets this spring.",
        "The council answered a flood of Velmora letters with a single page.",
        "The paper on the BQRT operation was read by nobody in the office.",
        "It would be a real tragedy if the team were to disband now.",
        "The test suite was executed twice, and the crop was wiped out by the frost.",
        "The Los Velmora Electronic Crimes Task Force met in the hall.",
        "Significant events of the year are in the report of the board.",
        "La mairie a reçu les lettres, et ce serait une tragédie que de les perdre.",
        "Для команды и для её зрителей это была бы трагедия, говорит тренер.",
    ],
)
def test_a_word_that_is_said_of_something_else_is_no_term(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report on the Darrow flood was read in the hall.", ["Darrow flood"]),
        ("A book on the Darrow Fire of 1903 was read in the hall.", ["Darrow Fire"]),
        ("The killing of 14 miners was a tragedy, the mayor wrote.",
         ["14 = 14 exact; miners; by the mayor", "tragedy"]),
        ("A plaque for the dead of World War II and of the Darrow massacre stands there.",
         ["World War II", "Darrow massacre"]),
    ],
)  # fmt: skip
def test_a_word_for_what_happened_is_one(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Six years ago she came to the city with her guitar and the songs of her aunt.",
        "It has been seven years since the team won, and 10 years since its first cup.",
        "Saturday is the 75th anniversary of the Pensions Act, which the king signed.",
        "Il y a vingt ans, la boutique a ouvert dans la rue et elle n’a pas changé.",
        "Двадцать лет назад он приехал в город и открыл в нём лавку, где продавал чай.",
        "İyirmi il əvvəl o, şəhərə gəlib və burada bir çay mağazası açıb.",
        "Yirmi yıl önce bu şehre geldi ve burada bir çay dükkânı açtı.",
    ],
)
def test_years_since_something_else_are_no_figure(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood killed 41 people. Thirty years have passed.",
         ["41 = 41 exact; people", "Thirty years = 30 exact; years"]),
        ("Yirmi yıl önce bu şehirde 14 kişi öldü ve kimse yargılanmadı.",
         ["Yirmi yıl = 20 exact; yıl", "14 = 14 exact; kişi"]),
    ],
)  # fmt: skip
def test_years_since_what_happened_are_a_figure(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The house may have a heat loss of around 50 to 100 W for the square.",
        "The Lumen 3.5 family of lamps was shown at the fair in the hall.",
        "He was standing in one of those dead-wall reveries of his.",
        "The magazine printed the “10 People Who Never Mattered” list and the cover.",
        "These are the Top 10 women of the county in rowing.",
        "He thanked millions of people for the songs.",
        "On lira une vingtaine de livres, une centaine par école, dans la période choisie.",
        "La rumeur de la mort d’une manifestante a couru dans la ville et dans le port.",
        "Deux vies se croisent dans la ville et dans les rues du port.",
        "Only eight of the 48 Velmoran workers came to the harvest.",
        "The figures show that seven of every 100 children were at home.",
    ],
)
def test_a_number_that_counts_nobody_harmed_is_no_figure(text: str) -> None:
    assert [each for each in claims(text) if "48" not in each] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On compte 6 morts et 1407 blessés dont 46 grièvement dans la région.",
         ["6 = 6 exact; morts", "1407 = 1407 exact; blessés", "46 = 46 exact; part of 1407"]),
        ("Il a noté les récits de plus 600 personnes blessées dans la rue.",
         ["plus 600 = 600 more-than; personnes"]),
        ("Le séisme touche huit des 28 millions d’habitants de la région.",
         ["28 millions = 28000000 exact; habitants"]),
        ("Avec 4 500 enseignants-chercheurs, la ville est grande et les écoles aussi.",
         ["4 500 = 4500 exact; enseignants-chercheurs"]),
        ("Some 416 motorists died and at least 121 Velmorans have been killed.",
         ["Some 416 = 416 about; motorists", "at least 121 = 121 at-least; Velmorans"]),
        ("About 23,000 die of it in the county.", ["About 23,000 = 23000 about"]),
        ("The 140 were injured.", ["140 = 140 exact"]),
    ],
)  # fmt: skip
def test_a_count_has_its_own_noun_and_no_other_word(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nobody refuted the story of Ivo Marsh (July 26, 1875 – June 6, 1961) and his songs.",
        "Никто не опроверг слухи об Иване Марше (26 июля 1875 – 6 июня 1961) и его песнях.",
        "Personne n’a réfuté le récit d’Ivo Marsh (26 juillet 1875 – 6 juin 1961) et ses chants.",
    ],
)
def test_days_in_brackets_are_not_denied_with_their_sentence(text: str) -> None:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).claims
    assert [claim["date"] for claim in found] == ["1875-07-26", "1961-06-06"]
    assert all("attribution" not in claim for claim in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attackers, clad in military uniforms, killed 14 people in the hall.", []),
        ("It was there that al-Darrow militants killed 14 people in the hall.",
         ["al-Darrow militants"]),
        ("The military killed 14 people in the hall.", ["The military"]),
    ],
)  # fmt: skip
def test_who_did_it_is_named_whole_and_is_no_garment(text: str, expected: list[str]) -> None:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).claims
    assert [c["printed"] for c in found if c["kind"] == "responsibility"] == expected


@pytest.mark.parametrize(
    ("code", "text", "printed"),
    [
        ("ru", "Автор назвал роман «Преступление и наказание».", []),
        ("ru", "Он назвал фильм «Преступление и наказание» великим.", []),
        ("ru", "Это назвали «преступлением и позором».", ["преступлением и позором"]),
        ("en", "A film called “Crime and negligence” was shown.", []),
        ("en", "The film called the flood “crime and negligence”.", ["crime and negligence"]),
    ],
)
def test_the_title_of_a_work_is_nothing_that_happened(
    code: str, text: str, printed: list[str]
) -> None:
    assert [each.printed for each in terms_in(text, tongue_of(code))] == printed
