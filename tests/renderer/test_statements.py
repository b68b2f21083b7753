"""Statements of one source that share a row: those that differ in their words and place alone."""

from __future__ import annotations

from typing import Any

import pytest

from archive_site.model.archive import Cited, Shown
from archive_site.model.compared import ComparedRow
from archive_site.model.message import Message
from archive_site.renderer.statements import by_source, gathered
from tests.renderer.claims import word
from tests.renderer.labels import CONSULATE, STANFORD, TREND

OTHER = Shown(label=CONSULATE)


@pytest.mark.parametrize(
    "other",
    [
        {"kind": "statement"},
        {"by": (OTHER,)},
        {"via": (OTHER,)},
        {"primary": OTHER},
        {"relations": ((Message("repeats"), Cited(STANFORD, "c1")),)},
        {"attribution": "ambiguous"},
        {"basis": "official"},
        {"note": "A word on it."},
        {"as_of": "1992-03"},
        {"period": "1992"},
        {"publisher_status": "retracted"},
        {"notice": "It was taken back."},
    ],
)
def test_a_statement_of_another_origin_has_a_row_of_its_own(other: dict[str, Any]) -> None:
    first = word(TREND, "¶1", "a tragedy")
    second = word(TREND, "¶2", "a massacre")
    third = word(TREND, "¶3", "an event", **other)
    assert gathered([first, second, third]) == [(first, second), (third,)]


def test_each_source_and_each_figure_has_rows_of_its_own() -> None:
    words = [ComparedRow(word(source, "¶1", "a tragedy")) for source in (TREND, TREND, STANFORD)]
    assert [len(each.rows) for each in by_source(words)] == [1, 1]
    assert [len(row) for row in by_source(words)[0].rows] == [2]
    figures = [word(TREND, "¶1", "613", "figure") for _ in range(2)]
    assert gathered(figures) == [(figures[0],), (figures[1],)]
