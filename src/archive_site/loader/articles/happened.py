"""Whether an article tells of what was done to people, and what of it is said of that alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, sentence_at
from archive_site.loader.articles.signs import whole_words
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.topics import HARM, first_topic

FEW = 12  # words of a sentence that says no more than that years have passed


class Said(Protocol):
    """A statement: where it stands, its claim, its figure."""

    @property
    def passage(self) -> Passage: ...
    @property
    def span(self) -> Span: ...
    @property
    def claim(self) -> dict[str, object]: ...
    @property
    def figure(self) -> Figure | None: ...


Statement = TypeVar("Statement", bound=Said)


def of_what_happened(found: Sequence[Statement], tongue: Tongue) -> list[Statement]:
    """The statements without words, years, "millions of people" that are of something else.

    "A tragedy", "executed", "ten years ago" are said of what happened only in an article that
    counts the dead or the hurt, or names what happened.
    """
    harm = of_harm([each.claim for each in found])
    return [each for each in found if _kept(each, harm, tongue)]


def of_harm(claims: Sequence[dict[str, object]]) -> bool:
    """Whether the claims of an article tell of what was done to people."""
    rules = {f"figure: {topic}" for topic in HARM}
    named = (c["kind"] == "term" and c["confidence"] != "low" for c in claims)
    return any(named) or any(claim.get("rule") in rules for claim in claims)


def _kept(each: Said, harm: bool, tongue: Tongue) -> bool:
    if each.figure and each.figure.about == "years":
        return _since_what_happened(each, harm, tongue)
    if each.figure:
        return harm or each.figure.about != "people" or each.figure.value is not None
    loose = each.claim["kind"] == "term" and each.claim["confidence"] == "low"
    return harm or not loose


def _since_what_happened(each: Said, harm: bool, tongue: Tongue) -> bool:
    """Whether years are those since what happened: by their sentence, in such an article."""
    sentence = sentence_at(each.passage.text, each.span.start)
    words = each.passage.text[sentence.start : sentence.end]
    if whole_words(f"{tongue.terms}|{tongue.strong}").search(words):
        return harm or _marked(each, tongue)
    if not harm:
        return False
    return (
        first_topic(words, tongue, True) in HARM
        or _marked(each, tongue)
        or len(words.split()) <= FEW
    )


def _marked(each: Said, tongue: Tongue) -> bool:
    """Whether it is an anniversary."""
    printed = each.passage.text[each.span.start : each.span.end]
    return bool(re.search(tongue.anniversary, printed, re.IGNORECASE))
