"""The rules that claims are held to, and what is kept of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_site.loader.claims import QUOTE_WORDS, claim_ids
from archive_site.model.record import Claim
from tests.builders import a_claim, a_record, read, said


def claims_of(*claims: dict[str, Any]) -> tuple[Claim, ...]:
    """The claims of a source that has these, and nothing wrong."""
    reading = read(a_record(claims=list(claims)))
    assert reading.record is not None
    assert said(reading) == []
    return reading.record.claims


def faults_of(*claims: dict[str, Any]) -> list[str]:
    """Code and message of what is wrong in a source that has these claims."""
    return [f"{each.code} {each.message}" for each in read(a_record(claims=list(claims))).problems]


def test_a_claim_keeps_what_is_printed_and_where() -> None:
    (claim,) = claims_of(a_claim(printed="over  600", quote="murdering over  600"))
    assert (claim.printed, claim.quote, claim.at) == ("over  600", "murdering over  600", "¶5")


def test_a_measure_makes_a_claim_a_figure() -> None:
    (claim,) = claims_of(a_claim())
    assert (claim.kind, claim.measure, claim.about) == ("figure", "measures/killed", None)


@pytest.mark.parametrize(
    ("reads_as", "low", "high"),
    [
        (None, "600", "600"),
        ("exact", "600", "600"),
        ("more-than", "600", None),
        ("at-least", "600", None),
        ("as-many-as", "600", "600"),
        ("up-to", None, "600"),
        ("about", "600", "600"),
        ("nearly", "600", "600"),
    ],
)
def test_a_number_bounds_what_its_words_leave_open(
    reads_as: str | None, low: str | None, high: str | None
) -> None:
    (claim,) = claims_of(a_claim(value=600, reads_as=reads_as))
    assert (claim.low, claim.high, claim.reads_as) == (low, high, reads_as or "exact")


def test_low_and_high_are_kept_as_written() -> None:
    (claim,) = claims_of(a_claim(value=None, low="4.5", high=10))
    assert (claim.low, claim.high) == ("4.5", "10")


def test_words_are_never_turned_into_a_number() -> None:
    (claim,) = claims_of(a_claim(value=None, words="hundreds", reads_as="vague"))
    assert (claim.low, claim.high, claim.words) == (None, None, "hundreds")


@pytest.mark.parametrize(
    "given_",
    [
        {"value": None},
        {"value": 1, "words": "one"},
        {"value": 1, "low": 1, "high": 2},
        {"value": None, "low": 1, "words": "some"},
    ],
)
def test_a_figure_has_exactly_one_of_value_range_and_words(given_: dict[str, Any]) -> None:
    (found,) = faults_of(a_claim(**given_))
    assert found.startswith("R026 a figure has one of value, low and high, or words, and there is ")


def test_a_low_above_its_high_is_told() -> None:
    assert faults_of(a_claim(value=None, low="10", high="9.5")) == [
        "R026 low 10 is above high 9.5; exchange the two"
    ]


def test_a_number_is_told_in_a_claim_that_is_no_figure() -> None:
    (found,) = faults_of(a_claim(measure=None, kind="term", about="events/e"))
    assert found.startswith("R026 a claim of kind term has no number")


def test_a_claim_without_kind_or_measure_is_told() -> None:
    (found,) = faults_of(a_claim(measure=None, value=None, about="events/e"))
    assert found.startswith("R026 the claim has no kind")


def test_what_could_not_be_read_is_told_once_and_nothing_that_follows_from_it() -> None:
    assert [line[:4] for line in faults_of(a_claim(value="1,275"))] == ["R018"]
    assert [line[:4] for line in faults_of(a_claim(measure="Killed"))] == ["R014"]
    assert [line[:4] for line in faults_of(a_claim(measure=None, kind="figur"))] == ["R013"]


@pytest.mark.parametrize("place", ["¶5", "¶5-7", "¶5, ¶9", "¶5, 9", "p. 4", "pp. 4–5", "12:30",
                                   "1:12:30", "title"])  # fmt: skip
def test_a_place_in_a_text_is_a_paragraph_a_page_or_a_time(place: str) -> None:
    (claim,) = claims_of(a_claim(at=place))
    assert claim.at == place


@pytest.mark.parametrize(
    ("place", "cure"),
    [
        ("5", "¶5 or p. 5"),
        ("paragraph 5", "¶5 or p. 5"),
        ("§5", "¶5 or p. 5"),
        ("page 12", "¶12 or p. 12"),
        *((each, "¶5, p. 4, 12:30 or title") for each in ("¶", "¶five", "12.30", "1:99", "x" * 99)),
    ],
)
def test_any_other_place_is_told(place: str, cure: str) -> None:
    said = f"R025 place {place[:60]!r} is no place in a text; write {cure}"
    assert faults_of(a_claim(at=place)) == [said]


def test_a_quotation_has_at_most_nine_words() -> None:
    words = [str(number) for number in range(QUOTE_WORDS + 1)]
    assert claims_of(a_claim(quote=" ".join(words[:QUOTE_WORDS])))
    assert faults_of(a_claim(quote="  ".join(words))) == [
        "R026 the quotation has 10 words; keep at most 9"
    ]


def test_a_claim_on_hold_is_read_and_not_kept() -> None:
    held = a_claim(id="c2", hold="yes", about="events/secret", printed="SENTINEL")
    reading = read(a_record(claims=[a_claim(), held]))
    assert reading.record is not None
    assert [claim.id for claim in reading.record.claims] == ["c1"]
    assert "SENTINEL" not in repr(reading.record)
    assert "secret" not in repr(reading.record)


def test_a_claim_on_hold_is_checked_all_the_same() -> None:
    assert faults_of(a_claim(hold="yes", value=None))[0].startswith("R026")


def test_a_part_of_what_is_on_hold_must_be_on_hold_too() -> None:
    whole = a_claim(hold="yes")
    assert faults_of(whole, a_claim(id="c2", part_of="c1")) == [
        "R026 part_of 'c1' is on hold; hold this claim too"
    ]
    assert faults_of(whole, a_claim(id="c2", part_of="c1", hold="yes")) == []


def test_an_ambiguous_attribution_needs_a_note() -> None:
    (found,) = faults_of(a_claim(attribution="ambiguous"))
    assert found.startswith("R015 note is missing, needed when attribution is ambiguous")


def test_an_id_that_stands_twice_is_told_at_the_second() -> None:
    (found,) = said(read(a_record(claims=[a_claim(), a_claim()])))
    assert "R026 claim id 'c1' stands twice" in found


@pytest.mark.parametrize("name", ["main", "h-own", "n1", "C1", "1", 'c1">', "c_1", "c1.2"])
def test_an_id_that_could_be_another_anchor_of_the_page_is_told(name: str) -> None:
    assert faults_of(a_claim(id=name)) == [
        f"R026 claim id {name!r} is not of the form c1; write c and a number"
    ]


def test_claims_without_an_id_get_the_next_free_one_and_no_lasting_address() -> None:
    claims = claims_of(a_claim(id=None), a_claim(id="c1"), a_claim(id=None), a_claim(id="c3"))
    assert [(claim.id, claim.citable) for claim in claims] == [
        ("c2", False),
        ("c1", True),
        ("c4", False),
        ("c3", True),
    ]


@given(st.lists(st.sampled_from(["", "c1", "c2", "c3", "c9"]), max_size=8))
def test_free_ids_are_in_order_and_never_one_that_is_written(written: list[str]) -> None:
    ids = claim_ids(written)
    free = [name for name, given_ in zip(ids, written, strict=True) if not given_]
    assert free == sorted(set(free), key=lambda name: int(name[1:]))
    assert not set(free) & set(written)
    assert [name for name, given_ in zip(ids, written, strict=True) if given_] == [
        name for name in written if name
    ]


def test_a_claim_keeps_on_whose_word_it_is() -> None:
    (claim,) = claims_of(
        a_claim(
            by=[{"agent": "organizations/o", "as_printed": "the O"}, {"agent": "Somebody"}],
            primary={"document": "A letter", "seen": "no"},
            relation={"to": "sources/s#c2", "kind": "repeats", "stated_at": "sources/s ¶3"},
            scope={"place": "places/p", "period": "1992-02"},
        )
    )
    assert [value.ref_of("agent") for value in claim.by] == ["organizations/o", None]
    assert claim.by[1].one("agent") == "Somebody"
    assert (claim.place, claim.period) == ("places/p", "1992-02")
    (to,) = claim.relations[0].parts["to"]
    assert (to.ref, to.locator) == ("sources/s", "c2")
    assert claim.primary is not None
    assert claim.primary.one("document") == "A letter"
