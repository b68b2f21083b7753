"""What is suggested for a field, how sure it is, and why there is nothing."""

from __future__ import annotations

from archive_site.loader.articles.choose import REASONS, choose
from archive_site.model.clipping import Candidate, Clipping, Confidence

CLIPPING = Clipping("a.txt", "text/plain", "Film shown at library. By Ann Lee. 14 May 2019", ())


def a_candidate(
    value: str = "Film shown at library",
    confidence: Confidence = "medium",
    evidence: str = "",
    rule: str = "first line",
) -> Candidate:
    """A candidate with every field defaulted."""
    return Candidate(value, confidence, evidence or value, "par 1", rule)


def test_what_stands_beside_the_file_wins_over_every_guess() -> None:
    given = a_candidate("Another title", "low", rule="sidecar")
    finding = choose("title", (a_candidate(confidence="high"), given), CLIPPING)
    assert finding.chosen == given


def test_the_surest_wins_and_among_equals_the_first() -> None:
    low, one, two = (
        a_candidate("a", "low"),
        a_candidate("Film"),
        a_candidate("library"),
    )
    finding = choose("title", (low, one, two), CLIPPING)
    assert finding.chosen == one
    assert finding.others == (two, low)


def test_an_author_is_never_sure() -> None:
    chosen = choose("author", (a_candidate("Ann Lee", "high"),), CLIPPING).chosen
    assert chosen is not None
    assert chosen.confidence == "medium"


def test_a_value_that_the_file_does_not_print_is_at_most_medium() -> None:
    chosen = choose("title", (a_candidate("Film", "high", "By Ann"),), CLIPPING).chosen
    assert chosen is not None
    assert chosen.confidence == "high"  # the text has it elsewhere
    chosen = choose("title", (a_candidate("A film", "high", "By Ann"),), CLIPPING).chosen
    assert chosen is not None
    assert chosen.confidence == "medium"


def test_two_that_are_sure_of_different_things_make_each_other_doubtful() -> None:
    both = (a_candidate("Film", "high"), a_candidate("library", "high"))
    chosen = choose("title", both, CLIPPING).chosen
    assert chosen is not None
    assert (chosen.value, chosen.confidence) == ("Film", "medium")


def test_a_field_without_a_candidate_says_why() -> None:
    assert choose("date", (), CLIPPING).reason == "no date in the text"
    assert choose("title", (a_candidate("  "),), CLIPPING).reason == REASONS["title"]
