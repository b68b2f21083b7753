"""The words without which a pattern matches nowhere stand in every text that it matches."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.needs import folded, needed
from archive_site.loader.articles.signs import by_letter, may_have, signed, signs_of
from archive_site.loader.articles.tongue import Cases

CASES = Path(__file__).parent / "cases"
LANGUAGES = ("ar", "az", "en", "fr", "ru", "tr")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("[Tt]roops|army", "army troops"),
        ("famil(?:y|ies) (?:wiped out|dead)", "famil"),
        (r"(?<!\w)(?:the )?colou?rs+(?!\w)", "colo"),
        (r"(?i:minister|(?:deputy )?mayor)\s[A-Z]", "mayor minister"),
        (r"\d+ (?P<who>dead|hurt){2,}", "dead hurt"),
        ("İLK|ilk", "ilk"),
        ("(?:old|new)?", ""),
        ("one|.*", ""),
        ("(?=here)", ""),
    ],
)
def test_a_pattern_needs_the_words_that_all_of_its_ways_have(pattern: str, words: str) -> None:
    assert " ".join(needed(pattern)) == words


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_table_of_a_language_matches_a_text_without_what_it_needs(code: str) -> None:
    texts = [each.read_text("utf-8") for each in CASES.glob(f"{code}-*")]
    for pattern in _patterns(code):
        words = needed(pattern)
        for text in texts:
            found = re.search(pattern, text, re.IGNORECASE)
            assert not found or not words or any(each in folded(text) for each in words), pattern


@given(st.data())
def test_what_a_topic_s_words_match_has_what_they_need(data: st.DataObject) -> None:
    words = data.draw(st.sampled_from([each for c in LANGUAGES for each in _topics(c)]))
    pattern = re.compile(words, re.IGNORECASE)
    text = data.draw(st.from_regex(pattern))
    assert signed(words, re.IGNORECASE).search(text)


def test_several_patterns_are_told_by_the_words_of_all_or_by_none() -> None:
    told, untold = signed("(?:red|green) door"), signed("\\d+")
    assert signs_of([told, signed("gate")]) == (*told.signs, "gate")
    assert signs_of([told, untold]) == ()
    assert may_have((), "anything")
    assert not may_have(("gate",), "a wall")


def _topics(code: str) -> list[str]:
    return list(tongue_of(code).topics.values())


def _patterns(code: str) -> list[str]:
    found: list[str] = []
    for value in msgspec.structs.asdict(tongue_of(code)).values():
        if isinstance(value, bool | Cases):
            continue
        each = [value] if isinstance(value, str) else list(value or ())
        each += list(value.values()) if isinstance(value, dict) else []
        found += [one.replace("{who}", r"\w+") for one in each if isinstance(one, str)]
    return [each for each in found if not re.search(r"\{[a-zA-Z]+\}", each)]


@pytest.mark.parametrize(
    ("words", "grouped"),
    [
        ("mayor|judge|minister", "m(?:ayor|inister)|judge"),
        ("dean|d?eacon|dep(?:uty|t)", "d(?:ean|ep(?:uty|t))|d?eacon"),
        ("(?:(?:old|new) )?king|kin", "(?:(?:old|new) )?king|kin"),
        ("chair|chairman|chair", "c(?:hair|hairman|hair)"),
    ],
)
def test_words_of_one_letter_are_tried_together_and_in_their_order(
    words: str, grouped: str
) -> None:
    assert by_letter(words) == grouped


@given(st.data())
def test_words_by_their_letters_are_found_where_they_were(data: st.DataObject) -> None:
    words = data.draw(st.sampled_from([each for c in LANGUAGES for each in _topics(c)]))
    text = data.draw(st.from_regex(re.compile(words, re.IGNORECASE)))
    one, other = re.compile(words, re.IGNORECASE), re.compile(by_letter(words), re.IGNORECASE)
    assert [m.span() for m in one.finditer(text)] == [m.span() for m in other.finditer(text)]
