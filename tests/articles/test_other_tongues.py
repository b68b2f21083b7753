"""A text of a language that has no tables: nothing of another's words is read in it."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Description

GERMAN = (
    "Der Markt von Altenried war gestern gut besucht, und das war lange nicht mehr so. Unsere "
    "Halle war voll, obwohl der Regen am 12.04.2011 kein Ende nahm. Die Organisation war froh. "
    "„Das war ein guter Tag“, sagte der Wirt, und 224 Seiten kann man darüber schreiben, meint "
    "er. Das Arbeiter Museum und Dr. Anna Berger waren auch da."
)
SPANISH = (
    "El mercado de Altariz estuvo lleno ayer, y eso no ocurría desde hace mucho tiempo. Segundo "
    "crime no hubo, dijo la alcaldesa, ni tampoco un massacre; la plaza quedó en silencio toda "
    "la noche y las calles estuvieron vacías hasta la mañana siguiente."
)


def of(text: str) -> Description:
    return describe(read_plain("a.txt", f"{text}\n".encode()), None)


def kinds(found: Description) -> list[str]:
    return [f"{claim['kind']} {claim['printed']}" for claim in found.claims]


def test_german_is_not_read_by_english_words() -> None:
    found = of(GERMAN)
    assert kinds(found) == ["date 12.04.2011", "quotation Das war ein guter Tag"]
    assert [name.printed for name in found.names] == ["Anna Berger"]


def test_spanish_is_not_read_by_english_words() -> None:
    assert kinds(of(SPANISH)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army counted 41 dead.", ["figure 41"]),
        ("Öt ember halt meg, 41 dead.", []),
    ],
)
def test_what_is_too_short_is_read_by_the_words_it_has(text: str, expected: list[str]) -> None:
    assert kinds(of(text)) == expected
