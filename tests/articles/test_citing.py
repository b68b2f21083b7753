"""What an article refers to: with who issued it, where that is one body; newspapers of a list."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.citing import cites_of
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.passage import Passage


@pytest.mark.parametrize(
    ("language", "text", "cites"),
    [
        ("en", "In 2015, the Court of Appeal passed a ruling.", ["a ruling (Court of Appeal)"]),
        ("en", "Ten towns (Orrin) and the Valley Parliament adopted special resolutions.",
         ["special resolutions ()"]),
        ("en", "Foreign media, such as The Courier, The Gazette, Le Jour (France) and others.",
         ["The Courier ()", "The Gazette ()", "Le Jour (France) ()"]),
        ("en", "Newspapers such as The Courier, The Gazette, Le Jour (France), Trud.",
         ["The Courier ()", "The Gazette ()", "Le Jour (France) ()", "Trud ()"]),
        ("fr", "La Cour de Lyon a rendu un arrêt.", ["un arrêt (Cour de Lyon)"]),
        ("en", "The crew released a statement. Ann Reed issued a warning.", []),
    ],
)  # fmt: skip
def test_what_a_text_refers_to(language: str, text: str, cites: list[str]) -> None:
    found = cites_of([Passage(1, text)], tongue_of(language))
    assert [f"{each['what']} ({each.get('by', '')})" for each in found] == cites
