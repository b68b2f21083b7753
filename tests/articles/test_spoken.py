"""Whose what stands in quotation marks is: the name alone, and nobody where it isn't said."""

from __future__ import annotations

from typing import Any

import pytest

from archive_site.loader.articles.claims import claims_of
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.passage import Passage

SAND = (  # with so much between name and verb that the verb isn't seen to be his
    "Rolf Sand, who baked for forty years with two brothers in a cellar under the old quay, said"
)


def whose(language: str, text: str, kind: str = "quotation") -> list[str]:
    """Each claim of a kind with who says it, `?` where that is left open, nothing of the text's."""
    claims: Any = claims_of([Passage(1, text)], tongue_of(language), "2020-06-07", None)
    shown = []
    for claim in (each for each in claims if each["kind"] == kind):
        sure = claim.get("attribution") == "explicit"
        who = claim["by"][0]["as_printed"] if sure else "?" if "attribution" in claim else ""
        shown.append(f"{claim['printed']}: {who}")
    return shown


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Though Reed said that “the quay was never inspected,” work went on.", "Reed"),
        ("en", "Of the harbour master, Reed said at last, “He never came to look.”", "Reed"),
        ("en", "In a speech in Orrin, Reed said “the quay was never inspected.”", "Reed"),
        ("en", "“The quay was never inspected,” said Reed of the visit by the mayor.", "Reed"),
        ("en", "“The quay was never inspected,” said Ann Reed on this occasion.", "Ann Reed"),
        ("en", "“The quay was never inspected,” said another warden passing me.", "another warden"),
        ("en", "“The quay was never inspected,” said residents.", "residents"),
        ("en", "“The quay was never inspected,” said the Ministry of the Interior.",
         "the Ministry of the Interior"),
        ("fr", "« Le quai n’a jamais été vu », insiste quant à lui Luc Morel.", "Luc Morel"),
        ("fr", "« Le quai n’a jamais été vu », assure Morel en séance.", "Morel"),
    ],
)  # fmt: skip
def test_a_speaker_is_cut_to_the_name(language: str, text: str, said: str) -> None:
    assert [each.rpartition(": ")[2] for each in whose(language, text)] == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to what Ann Reed said, “the quay was never inspected.”"),
        (
            "en",
            f"{SAND} the quay has become an “example of all that is wrong.”",
        ),
        (
            "en",
            f"{SAND} the young harbour master faces “a long winter of work.”",
        ),
        (
            "en",
            f"{SAND} Reed's “long winter of work saved the old quay.”",
        ),
        ("en", "“The quay was never inspected,” said I hurriedly."),
        ("en", "“The quay was, according to our analysis, never inspected.”"),
        ("en", "“The quay was built, according to common sense and use, for boats.”"),
        ("fr", "« Le discours selon lequel les quais sont sûrs est archi faux »"),
        ("fr", "Morel, insiste souvent sur le devoir de voir. « Le quai n’a jamais été vu. »"),
    ],
)
def test_what_names_nobody_is_no_speaker(language: str, text: str) -> None:
    assert {each.rpartition(": ")[2] for each in whose(language, text)} == {"?"}


def test_who_speaks_within_a_quotation_is_not_who_is_quoted() -> None:
    told = "“When I asked who paid for the quay, Ann Reed said that it was the town.”"
    assert whose("en", told) == [
        "When I asked who paid for the quay, Ann Reed said that it was the town: ?"
    ]
    split = "“It was the last boat,” said Ida Moor. “Later Ann Reed told us to record all of it.”"
    assert [each.rpartition(": ")[2] for each in whose("en", split)] == ["Ida Moor", "Ida Moor"]


def test_a_figure_is_nobodys_where_no_name_stands_before_the_verb() -> None:
    text = "Le dossier, sur les travaux d’Anna Morel, souligne déjà entre 10 et 15 morts par an."
    assert whose("fr", text, "figure") == ["entre 10 et 15: ?"]


def test_a_day_of_who_refers_to_itself_is_not_anothers() -> None:
    text = "We will grow according to our guidelines and our focus in June 2019 will be on work."
    assert all(each.endswith((": ", ": ?")) for each in whose("en", text, "date"))
