"""A point in a number that may part thousands is asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.site import checked
from tests.builders import a_claim, a_record, an_archive, write_archive


def asked(folder: Path, claim: dict[str, Any]) -> list[str]:
    """What is asked, as a warning, about the numbers of a claim."""
    about = ["events/an-event", "films/a-film"]
    measure = a_record("measure", about="events/an-event")
    source = a_record(about=about, claims=[{"measure": "measures/a-measure", **claim}])
    files = {"content/measures/a-measure.md": measure, "content/sources/a-source.md": source}
    where = write_archive(folder, an_archive(files))
    return [
        each.message
        for each in checked(where).problems
        if (each.code, each.warning) == ("C008", True)
    ]


def test_a_point_before_three_digits_is_asked_about(tmp_path: Path) -> None:
    claim = a_claim(measure="measures/a-measure", printed="1.200", value="1.200")
    (said,) = asked(tmp_path, claim)
    assert said.startswith("1.200 is read as a fraction, not as 1200; write 1200, or 1.2000")


def test_each_end_of_a_range_is_looked_at(tmp_path: Path) -> None:
    ends = {"value": None, "low": "1.200", "high": "13.500", "reads_as": "range"}
    claim = a_claim(measure="measures/a-measure", printed="1.200-13.500", **ends)
    assert [said.split(" ")[0] for said in asked(tmp_path, claim)] == ["1.200", "13.500"]


@pytest.mark.parametrize("number", ["1.2000", "1.2", "46.79", "0.125", "1200", "1234.567"])
def test_what_can_be_no_thousands_is_not(tmp_path: Path, number: str) -> None:
    assert asked(tmp_path, a_claim(measure="measures/a-measure", printed="x", value=number)) == []
