"""Figures as claims: ranges, anniversaries, whose count it is, quotations that end whole."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.claims import Claim
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from tests.articles.test_guesses import record

ABOUT = {
    "en": "The town of Velmora has a new bridge, and this is about the old one.",
    "fr": "La ville de Valmont a un nouveau pont, et il est question de l’ancien.",
    "ru": "В городе построили новый мост, и речь идёт о старом мосте через реку.",
    "az": "Şəhərdə yeni körpü tikilib və söhbət köhnə körpüdən gedir.",
    "tr": "Şehirde yeni bir köprü yapıldı ve bu haber eski köprü ile ilgili.",
}

KILLED = {
    "en": "The flood killed 613 people.",
    "fr": "La crue a tué 613 personnes.",
    "ru": "При наводнении погибли 613 человек.",
    "az": "Daşqında 613 nəfər həlak olub.",
    "tr": "Selde 613 kişi öldü.",
}


def figures(code: str, text: str, authorities: Authorities | None = None) -> list[Claim]:
    """The figures of a paragraph in an article of a language."""
    article = f"Velmora\n\n{ABOUT[code]}\n\n{text} {KILLED[code]}\n"
    found = describe(read_plain("a.txt", article.encode()), authorities).claims
    return [each for each in found if each["kind"] == "figure" and each["printed"] != "613"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Between 2,000 and 3,000 people marched."),
        ("fr", "Entre 2 000 et 3 000 personnes ont défilé."),
    ],
)
def test_a_range_does_not_read_as_exact(code: str, text: str) -> None:
    (claim,) = figures(code, text)
    assert (claim["low"], claim["high"]) == (2000, 3000)
    assert "reads_as" not in claim


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The town marked the 25th anniversary of the disaster."),
        ("fr", "La ville a marqué le 25e anniversaire de la catastrophe."),
        ("tr", "Facianın 25. yıl dönümünde anma töreni düzenlendi."),
        ("az", "Faciənin 25-ci ildönümü qeyd olunub."),
        ("ru", "В городе отметили 25-летие трагедии."),
    ],
)
def test_an_anniversary_is_a_figure_only_where_the_archive_measures_years(
    code: str, text: str
) -> None:
    years = record("measures/years", "measure", title="Years since", unit="years")
    assert figures(code, text, Authorities(())) == []
    assert figures(code, text, Authorities((years,))) != []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Le syndicat parle de 41 morts.", "Le syndicat"),
        ("La préfecture a annoncé 41 morts.", "La préfecture"),
    ],
)
def test_a_french_body_says_its_own_count(text: str, who: str) -> None:
    (claim,) = figures("fr", text)
    assert claim["by"] == [{"as_printed": who}]


@pytest.mark.parametrize(
    ("code", "text", "quote"),
    [
        ("en", "An explosion killed 41 miners in the village of Karadere on 3 March last year.",
         "41 miners in the village of Karadere"),
        ("en", "The 40 people who took part in the march had to wait.",
         "40 people who took part in the march"),
        ("fr", "Vingt ouvriers du pont ont été blessés jeudi 3 mars.",
         "Vingt ouvriers du pont ont été blessés jeudi"),
    ],
)  # fmt: skip
def test_a_quotation_ends_with_a_word_that_needs_no_other(code: str, text: str, quote: str) -> None:
    (claim,) = figures(code, text)
    assert claim["quote"] == quote


@pytest.mark.parametrize(
    ("code", "text", "counted"),
    [
        ("en", "Nearly half of the victims were under 18.", "of the victims"),
        ("fr", "Près de la moitié des victimes étaient des pères.", "des victimes"),
    ],
)
def test_half_of_them_is_said_in_words(code: str, text: str, counted: str) -> None:
    (claim,) = figures(code, text)
    assert (claim["counted"], claim["reads_as"]) == (counted, "vague")
    assert "value" not in claim
