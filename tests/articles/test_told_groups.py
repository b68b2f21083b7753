"""Groups are of those of whom the words say so: no age is a count, no miner a child."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from tests.articles.test_portions import counts

MINE = "Une explosion a tué dix mineurs dans la mine de Valmont. Deux mineurs ont disparu."


def groups(text: str) -> list[str]:
    """What each figure of a text counts, with its groups."""
    article = f"Une explosion à Valmont\n\n6 mars 2015\n\n{text}\n\nLa rue est fermée.\n"
    found = describe(read_plain("a.txt", article.encode()), None).claims
    figures = [each for each in found if each["kind"] == "figure"]
    return [" ".join([str(e["counted"]), *e.get("group", ())]) for e in figures]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MINE, ["mineurs", "mineurs"]),
        (f"{MINE} Leurs familles et leurs enfants attendent.", ["mineurs", "mineurs"]),
        ("L’explosion a tué dix mineurs.", ["mineurs"]),
        ("L’explosion du lycée a tué dix mineurs.", ["mineurs children"]),
        ("L’explosion a tué dix mineurs et deux adultes.", ["mineurs children"]),
        ("L’explosion près de la mine a tué dix mineurs de moins de 18 ans.",
         ["mineurs children"]),
        ("L’explosion de la mine a blessé 40 enfants et mineurs.", ["enfants et mineurs children"]),
        ("L’explosion au fond de la cour a blessé 40 mineurs et lycéens.",
         ["mineurs et lycéens children"]),
    ],
)  # fmt: skip
def test_the_french_word_for_miners_is_of_children_where_the_text_says_so(
    text: str, expected: list[str]
) -> None:
    assert groups(text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Twelve people under 18 were killed.", ["Twelve people killed"]),
        ("en", "3 children aged under 12 were killed.", ["3 children children killed"]),
        ("en", "12 men older than 60 died, and over 60 were killed later.",
         ["12 men men killed", "over 60  killed"]),
        ("tr", "20 kişi öldü. Ölenlerin dördü 18 yaşından küçüktü.", ["20 kişi killed"]),
        ("tr", "18 yaşındaki 3 kadın öldü.", ["3 kadın women killed"]),
        ("tr", "65 yaş üstü 12 kişi öldü.", ["12 kişi killed"]),
        ("tr", "Köyde 18 yaşlı öldü.", ["18 yaşlı elderly killed"]),
        ("az", "18 yaşından kiçik 4 nəfər həlak olub.", ["4 nəfər killed"]),
        ("az", "35 yaşlı kişi və 12 yaşlı uşaq öldürülüb.", []),
        ("az", "10 yaşlı insan öldürülüb.", ["10 yaşlı insan elderly killed"]),
        ("ru", "Погибли 4 человека младше 18 лет.", ["4 человека killed"]),
        ("ar", "قتل ثلاثة أطفال دون سن 12 عاما.", ["ثلاثة أطفال children killed"]),
        ("fr", "Douze personnes de moins de 18 ans ont été tuées.", ["Douze personnes killed"]),
    ],
)  # fmt: skip
def test_years_of_life_count_nobody(code: str, text: str, expected: list[str]) -> None:
    assert counts(code, text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("tr", "Maçı 300'e yakın kişi izledi. Ölenlerden 5'i çocuktu.",
         ["300'e yakın kişi joined", "5 çocuk children killed"]),
        ("az", "Oyuna 300 adam baxdı. Ölənlərdən 5-i uşaq idi.",
         ["300 adam people", "5 uşaq children killed"]),
        ("ru", "На матче было 300 зрителей. Среди погибших пятеро детей.",
         ["300 зрителей people", "пятеро детей children killed"]),
        ("fr", "Il y avait 248 ouvriers. Parmi les morts, cinq enfants.",
         ["248 ouvriers people", "cinq enfants children killed"]),
        ("en", "248 workers were underground. Of the dead, five were children.",
         ["248 workers people", "five children children killed"]),
        ("en", "Twelve children were killed. Among the dead, two were women.",
         ["Twelve children children killed", "two women women killed"]),
        ("en", "The blast killed 41 people. Of the dead, five were children.",
         ["41 people killed", "five children children killed 41"]),
    ],
)  # fmt: skip
def test_a_part_is_of_those_of_whom_the_same_is_said(
    code: str, text: str, expected: list[str]
) -> None:
    assert counts(code, text) == expected
