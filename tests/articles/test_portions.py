"""Numbers of some of a whole: what is counted is what they are, never the whole."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.plain import read_plain
from tests.articles.test_described_articles import figures
from tests.articles.test_guesses import guesses


def counts(code: str, text: str) -> list[str]:
    """Each figure: printed, what is counted, groups, what is said of them, the whole's value."""
    found = figures_in(text, tongue_of(code))
    wholes = {each.start: each.printed for each in found}
    return [
        " ".join([e.printed, e.counted, *e.groups, e.about, *filter(None, [wholes.get(e.whole)])])
        for e in found
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "12 of the dead were children.", ["12 children children killed"]),
        ("en", "Some 12 of those killed were children.", ["Some 12 children children killed"]),
        ("en", "The flood killed 57 people. Nine of the dead were children.",
         ["57 people killed", "Nine children children killed 57"]),
        ("en", "17 of the 41 people in the hall were women.",
         ["17 women women people 41", "41 people people"]),
        ("en", "Of the 41 dead, 17 were women.", ["41 dead killed", "17 women women killed 41"]),
        ("en", "Seven of the 12 dead miners came from Velmora.",
         ["Seven of the 12 dead miners people 12", "12 dead miners killed"]),
        ("en", "Five of the wounded later died.", ["Five of the wounded people"]),
        ("en", "17 of the 41 passengers were killed.",
         ["17 of the 41 passengers killed 41", "41 passengers people"]),
        ("en", "20 of the 41 houses were burned.", ["20 of the 41 houses things"]),
        ("en", "12 of the children died on the way.", ["12 children children killed"]),
        ("ru", "12 из погибших — дети.", ["12 дети children killed"]),
        ("ru", "Из 41 погибшего 12 — дети.", ["41 погибшего killed", "12 дети children killed 41"]),
        ("fr", "12 des morts étaient des enfants.", ["12 enfants children killed"]),
        ("fr", "Douze des 57 morts étaient des enfants.",
         ["Douze enfants children killed 57", "57 morts killed"]),
        ("ar", "12 من القتلى أطفال.", ["12 أطفال children killed"]),
        ("az", "57 nəfər həlak olub. Ölənlərin 12-si uşaqdır.",
         ["57 nəfər killed", "12 uşaq children killed 57"]),
        ("tr", "57 kişi öldü. Ölenlerin 12'si çocuktu.",
         ["57 kişi killed", "12 çocuk children killed 57"]),
    ],
)  # fmt: skip
def test_some_of_a_whole_are_what_is_said_that_they_are(
    code: str, text: str, expected: list[str]
) -> None:
    assert counts(code, text) == expected


def test_five_of_them_are_of_no_whole_where_they_may_be_of_the_part_before() -> None:
    dead = "The fire killed 41 people. 17 of them were women"
    assert counts("en", f"{dead}, 5 of them were never found.")[2] == "5  "
    assert counts("en", f"{dead}. 5 of them were never found.")[2] == "5  "
    assert counts("en", f"{dead}, 5 of them children.")[2] == "5 children children killed 41"


def test_a_part_of_no_group_has_no_measure_of_its_whole() -> None:
    text = "At Marlow Creek 58 people died. Seven of the 58 dead came from Velmora.\n"
    assert guesses(text) == ["58: dead", "Seven:", "58:"]


def test_a_part_is_never_of_the_figure_of_another_speaker() -> None:
    text = b"Osgood said that 57 people died. Of the dead, 12 were children.\n"
    found = describe(read_plain("a.txt", text), None).claims
    assert list(figures(found)) == [
        "¶1 57 = 57 exact; people; by Osgood",
        "¶1 12 = 12 exact; children",
    ]


def test_arabic_numbers_with_a_preposition_written_to_them_are_read() -> None:
    text = "أودى الحريق بـ٥٧ قتيلاً، بينهم ١٢ طفلاً."
    assert counts("ar", text) == ["٥٧ قتيلاً killed", "١٢ طفلاً children killed ٥٧"]
    assert counts("ar", "أفادت الشرطة بـ57 قتيلا.") == ["57 قتيلا killed"]
    assert counts("ar", "تسبب في إصابة لـ٤١ شخصا.") == ["٤١ شخصا wounded"]


def test_a_first_anniversary_is_no_figure() -> None:
    assert counts("en", "They met on the first anniversary of the fire.") == []
    assert counts("en", "They met on the thirtieth anniversary of the fire.") != []
