"""What is suggested of a plain text stands in the block that it names, letter for letter."""

from __future__ import annotations

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.verbatim import Standing, standing
from archive_site.model.clipping import Candidate

MENU = "Home\nPolitics\nEconomy\nSociety\nCulture\nSports\nWorld\nVideo\nPhoto\nWeather\nSearch"
TEXT = (
    "The wall of the harbour of Marl fell on Monday, and the quay of the old town was shut for a"
    " week.\n\n"
    "“We heard the stones go down before anybody had seen a thing of it,” said Ada Reed, who lives"
    " on the quay. According to the port of Marl, 12 people were hurt when the wall fell."
)
BELOW = "Share\nPrint\nRelated articles\nA bridge opens\nBread is dearer\nAbout us\n© 2019 The Quay"


def test_a_name_in_the_block_under_by_is_its_own_evidence() -> None:
    text = f"{MENU}\n\nWall of the harbour falls on the quay of Marl\n\nBy\n\nAda Brook\n\n{TEXT}"
    clipping = read_plain("a.txt", f"{text}\n\n{BELOW}".encode())
    author = clipping.candidates["author"][0]
    assert (author.value, author.evidence) == ("Ada Brook", "Ada Brook")
    for each in (author, *clipping.candidates["credit_line"]):
        number = int(each.where.removeprefix("par "))
        assert each.evidence in clipping.blocks[number - 1].text


def test_evidence_keeps_the_spaces_of_its_line() -> None:
    told = "By\u00a0Ada\tBrook | 12  March\u00a02019"
    text = f"{MENU}\n\nWall of the  harbour falls on the quay of Marl\n{told}\n\n{TEXT}\n\n{BELOW}"
    clipping = read_plain("a.txt", text.encode())
    for field in ("title", "author", "credit_line", "date"):
        assert clipping.candidates[field][0].evidence in clipping.text


def test_what_runs_over_the_number_of_a_link_is_not_said_to_stand_there() -> None:
    numbered = TEXT.replace("the stones", "the [2]stones").replace("Ada Reed", "Ada [3]Reed")
    links = "\n".join(f"{n}. https://quay.example/{n}" for n in range(1, 5))
    text = f"{MENU}\n\n[1]Wall of the harbour falls on the quay of Marl\n\n{numbered}\n\n{links}"
    clipping = read_plain("a.txt", text.encode())
    found = describe(clipping, None)
    assert "Ada Reed" in clipping.body
    assert any(claim["kind"] == "figure" for claim in found.claims)
    told = [(each.printed, each.at) for each in found.names]
    told += [(str(each["printed"]), str(each["at"])) for each in found.claims]
    told += [(each["words"], each["at"]) for each in found.quotes]
    for words, at in told:
        assert words in clipping.blocks[int(at.removeprefix("¶")) - 1].text


def test_lines_that_another_stood_between_are_no_title() -> None:
    text = f"Quay of the harbour\nShare\nWall of the old town\n\n{TEXT}"
    clipping = read_plain("a.txt", text.encode())
    assert all(each.value in clipping.text for each in clipping.candidates.get("title", ()))


def test_a_name_in_another_word_is_no_evidence() -> None:
    told = Candidate("Ann Lee", "medium", "By Ann Lee", "par 1", "byline")
    assert not list(standing(told, ["The fleet of Annie Leeman left Leeds"]))
    assert [each.evidence for each in standing(told, ["By", "Ann Lee"])] == ["Ann Lee"]


def test_evidence_is_not_cut_to_a_word_of_it() -> None:
    told = Candidate("Text by Ann", "medium", "Text by Ann", "par 1", "byline")
    assert not list(standing(told, ["The harbour", "Ann sold bread on the quay"]))
    day = Candidate("2019-03-12", "medium", "Published on 12.03.2019", "par 1", "date line")
    assert [each.evidence for each in standing(day, ["On", "12.03.2019"])] == ["12.03.2019"]


def test_a_locator_that_names_no_block_holds_no_words() -> None:
    holds = Standing(read_plain("a.txt", TEXT.encode()))
    assert holds("harbour of Marl", "¶1")
    assert not any(holds("harbour of Marl", at) for at in ("¶²", "¶0", "¶-1", "¶99", "p. 3", ""))
