"""What stands over a plain text's title: a paper, who sends it, what kind of text it is."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Clipping

TEXT = "The council met on Tuesday to see how the old harbour wall could be mended this year. " * 3
TEXTS = {
    "en": TEXT,
    "fr": "Le conseil s’est réuni mardi pour voir comment réparer le vieux quai cette année. " * 3,
    "ru": "Совет собрался во вторник, чтобы решить, как починить в этом году старый причал. " * 3,
}  # fmt: skip


def read(language: str, *over: str) -> Clipping:
    return read_plain("a.txt", "\n\n".join([*over, TEXTS[language], TEXTS[language]]).encode())


@pytest.mark.parametrize(
    ("language", "over", "title"),
    [
        ("en", ("THE HARWICK COURIER", "Obituary", "Rolf Sand, baker who rowed where nobody would"),
         "Rolf Sand, baker who rowed where nobody would"),
        ("fr", ("AMBASSADE DE VELMORIE EN FRANCE", "COMMUNIQUÉ DE PRESSE",
                "Soirée à la mémoire des marins de Harwick"),
         "Soirée à la mémoire des marins de Harwick"),
        ("fr", ("CRITIQUE", "« La Dernière Barque » : le sel, la neige et les listes"),
         "« La Dernière Barque » : le sel, la neige et les listes"),
        ("ru", ("Газета «Вечерний Гарвик-Заречье» № 41 (2217)\n11 октября 2012 г.", "КИНО",
                "Четыре вечера без попкорна"),
         "Четыре вечера без попкорна"),
        ("en", ("EMBASSY OF VELMORIA\nWASHINGTON, D.C.", "FOR IMMEDIATE RELEASE\nOctober 3, 2016",
                "Ambassador opens an exhibition on the old ferry"),
         "Ambassador opens an exhibition on the old ferry"),
        ("fr", ("L'INDÉPENDANT DE HARWICK\nSamedi 14 mars 1998", "VELMAR",
                "Le ciné-club a montré « La Dernière Barque »"),
         "Le ciné-club a montré « La Dernière Barque »"),
        ("ru", ("ЖУРНАЛ «ГАРВИКСКИЕ СТРАНИЦЫ»\n№ 3, март 2011", "ПАМЯТИ ДРУГА",
                "Человек с «Красногорском»", "Ушёл из жизни оператор Рольф Санд"),
         "Человек с «Красногорском»"),
        ("en", ("Film", "Reviews", "The Salt Ledger review – a ferry told through its bookkeeping"),
         "The Salt Ledger review – a ferry told through its bookkeeping"),
    ],
)  # fmt: skip
def test_the_title_is_what_follows_it(language: str, over: tuple[str, ...], title: str) -> None:
    found = read(language, *over)
    assert found.candidates["title"][0].value == title
    assert over[0].split("\n")[0] in found.removed


@pytest.mark.parametrize(
    ("language", "over"),
    [
        ("en", ("OLD FILM SHOWN IN HARWICK", "An evening for those who remember the ferry")),
        ("en", ("News of the Ferry", "How a town learned to wait for what never came")),
        ("ru", ("ПОСЛЕДНИЙ НОЧНОЙ ПАРОМ ГАРВИКА", "О чём молчат старые причалы и лодки")),
        ("en", ("Obituary for a ferry", "An evening for those who remember the ferry")),
    ],
)
def test_a_title_over_another_heading_stays_one(language: str, over: tuple[str, ...]) -> None:
    titles = [each.value for each in read(language, *over).candidates["title"]]
    assert over[0] in titles


def test_a_paper_that_heads_its_text_is_its_publisher() -> None:
    found = read("en", "THE HARWICK COURIER", "Obituary", "Rolf Sand, baker who rowed at night")
    assert [each.value for each in found.candidates["publisher"]] == ["THE HARWICK COURIER"]
    assert found.candidates["publisher"][0].confidence == "low"


def test_a_paper_with_the_number_of_its_issue_and_a_day_is_no_part_of_the_text() -> None:
    text = TEXTS["fr"]
    over = ("Le vieux quai et ceux qui l’ont bâti", "La Revue du Samedi, n° 312, 2 décembre 2017")
    found = read_plain("a.txt", "\n\n".join([*over, text, text]).encode())
    assert found.body.startswith(text[:40])
    values = {name: found.candidates[name][0].value for name in ("publisher", "date")}
    assert values == {"publisher": "La Revue du Samedi", "date": "2017-12-02"}
