"""A value is asked about that can't be what the digits say that stand beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.site import checked
from tests.builders import a_claim, a_record, an_archive, write_archive


def asked(folder: Path, **claim: Any) -> list[str]:
    """What is asked, as a warning, about the value of a claim."""
    where = write_archive(
        folder, an_archive({"content/sources/s.md": a_record(claims=[a_claim(**claim)])})
    )
    found = [each for each in checked(where).problems if each.code == "C009"]
    assert all(each.warning for each in found)
    return [each.message for each in found]


@pytest.mark.parametrize(
    ("printed", "value"),
    [("221", 212), ("1,275", 1257), ("1.5", 1.6), ("٢٢١", 212), ("7,000", 700)],
)
def test_a_value_that_is_mistyped_is_asked_about(
    tmp_path: Path, printed: str, value: float
) -> None:
    said = f"{printed!r} is printed, and the value is {value}; mend one of them"
    assert asked(tmp_path, printed=printed, value=value) == [said]
    assert asked(tmp_path, printed=printed, value=value, reads_as="over") == [said]


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        *(("221", 221), ("1,275", 1275), ("1.275", 1275), ("1,5", 1.5), ("12 000", 12000)),
        *(("٢٢١", 221), ("221 thousand", 221000), ("two of 30", 2), ("a dozen", 12)),
        ("1,275,000", 1275000),
    ],
)
def test_what_the_digits_or_words_may_mean_is_not(
    tmp_path: Path, printed: str, value: float
) -> None:
    assert asked(tmp_path, printed=printed, value=value) == []
