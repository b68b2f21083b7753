"""Names of bodies are whole, those of persons no more than that; words said of any are none."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain


def names(text: str) -> list[str]:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).names
    return [f"{name.kind} {name.printed}" for name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She went to Velmora A&M University and came home.", ["Velmora A&M University"]),
        ("It was paid by the Ann & Otto Darrow Foundation.", ["Ann & Otto Darrow Foundation"]),
        ("He wrote to the Grain and Salt Commission.", ["Grain and Salt Commission"]),
        ("The report of the University and College Union was read.",
         ["University and College Union"]),
        ("She was in the Velmora and University of Darrow case.", ["University of Darrow"]),
        ("Much of the Darrow Salt Committee was there.", ["Darrow Salt Committee"]),
        ("It was staged by the Velmora-based Darrow Theatre.", ["Darrow Theatre"]),
        ("She works at the Darrow Center for Salt and MARTA QUILL wrote it.",
         ["Darrow Center for Salt"]),
        ("The Third Party and the City Council and a Smart Watch were spoken of.", []),
        ("It was printed in the Proceedings of the Velmora Salt Society.", []),
        ("They walked to the West Bank of the river with their dogs.", []),
    ],
)  # fmt: skip
def test_a_body_is_named_whole_or_not(text: str, expected: list[str]) -> None:
    assert names(text) == [f"organization {name}" for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He had worked with Mr. Ivo Marsh CEO in the firm.", ["person Ivo Marsh"]),
        ("It is under the General Public License of the year.", []),
        ("She is the vice president, Business Development, of the firm.", []),
        ("“We saw it,” the chairman, Velmora Republican, said.", []),
        ("But Ivo Marsh, a farmer, said: “The dam could have held that night.”",
         ["person Ivo Marsh"]),
    ],
)  # fmt: skip
def test_a_person_is_named_and_no_more(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It beat every other film, even every “R-rated female comedy” of the year.", []),
        ("She is in a film, and he asks, “Is that what we can see there?”", []),
        ("The film “Running in the Dark” was shown.", ["film Running in the Dark"]),
    ],
)
def test_a_title_in_english_has_capitals(text: str, expected: list[str]) -> None:
    assert names(text) == expected
