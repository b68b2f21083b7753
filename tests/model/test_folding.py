"""Words as search compares them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_site.model.folding import folded, forms

PAIRS = (
    ("şəhərində", "seherinde"),
    ("Bakı", "BAKI"),
    ("İSTANBUL", "istanbul"),
    ("ёлка", "елка"),
    ("йод", "иод"),
    ("كتاب", "کتاب"),
    ("علي", "علی"),
    ("العـــربية", "العربية"),
    ("مُحَمَّد", "محمد"),
    ("Straße", "strasse"),
    ("Łódź", "lodz"),
    ("١٩٩٢", "1992"),
    ("e\u0301te\u0301", "ete"),
)


@pytest.mark.parametrize(("written", "typed"), PAIRS)
def test_what_people_type_is_found_as_it_is_written(written: str, typed: str) -> None:
    assert list(map(folded, forms(written))) == list(map(folded, forms(typed)))
    assert len(forms(written)) == 1


def test_a_word_has_two_letters_or_more_and_keeps_its_accents() -> None:
    assert forms("A Şəhər’s 5 və 12_ay") == ["şəhər", "və", "12", "ay"]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    for form in forms(text):
        assert folded(folded(form)) == folded(form)
