"""Statements of the sample pages: figures, words and days as the sources print them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Any

from archive_site.model.archive import Label, Shown, Testimony
from archive_site.model.compared import ComparedRow
from tests.renderer.builders import a_measure, a_testimony
from tests.renderer.labels import (
    ARABIC,
    CONSULATE,
    PREMIERE,
    RELEASE,
    RUSSIAN,
    STANFORD,
    STATEMENT,
    TREND,
)

_NUMBERS = count(20)


def figure(source: Label, at: str, printed: str, **fields: Any) -> Testimony:
    """A figure; a number is read from what is printed where the fields give none."""
    if "low" not in fields and printed.isdigit():
        fields |= {"low": printed, "high": printed}
    given = {"id": f"c{next(_NUMBERS)}", "low": None, "high": None, "counted": "people"}
    return a_testimony(source=source, at=at, printed=printed, **(given | fields))


def word(source: Label, at: str, printed: str, kind: str = "term", **fields: Any) -> Testimony:
    """A word that a source uses, or another statement without a number."""
    return figure(source, at, printed, kind=kind, measure=None, counted="", **fields)


def day(source: Label, at: str, printed: str, date: str) -> Testimony:
    """The day that a source gives."""
    return word(source, at, printed, "date", date=date)


OVER = figure(
    TREND,
    "¶3",
    "over 600",
    low="600",
    reads_as="more-than",
    counted="Azerbaijanis",
    quote="murdering over 600 Azerbaijanis",
)
AS_MANY = figure(TREND, "¶6", "As many as 613", low="613", high="613", reads_as="as-many-as")
CHILDREN = figure(
    TREND,
    "¶6",
    "including 63 children",
    low="63",
    high="63",
    counted="children",
    group=(Shown("children"),),
    part_of=AS_MANY.claim.id,
)
CAPTIVES = figure(
    TREND,
    "¶6",
    "Some 1,275",
    low="1275",
    high="1275",
    reads_as="about",
    measure=a_measure(title="Taken hostage"),
)
AMBIGUOUS = figure(
    STATEMENT,
    "¶2",
    "613",
    counted="civilians",
    by=(Shown(label=CONSULATE),),
    attribution="ambiguous",
    note="The sentence names two bodies; which of them counted is not said.",
)
RANGE = figure(
    RELEASE,
    "¶4",
    "between 485 and 1,000",
    low="485",
    high="1000",
    by=(Shown(text="Human Rights Watch"),),
    basis="own-count",
)
FIGURES = (
    figure(PREMIERE, "¶2", "613", counted="Azerbaijani civilians"),
    OVER,
    AS_MANY,
    figure(ARABIC, "¶4", "نحو ٦٠٠", low="600", high="600", reads_as="about", counted="شخص"),
    AMBIGUOUS,
    RANGE,
    figure(STATEMENT, "¶9", "hundreds", words="hundreds", reads_as="vague"),
)
TERMS = (
    word(PREMIERE, "¶1", "Khojaly Tragedy"),
    word(STANFORD, "¶1", "Khojaly genocide"),
    word(TREND, "¶1", "Khojaly Genocide"),
    word(TREND, "¶5", "massacre"),
    word(RUSSIAN, "¶2", "Ходжалинский геноцид"),
    word(RELEASE, "¶7", "genocidal act", by=(Shown(text="Organization of Islamic Cooperation"),)),
)
DAYS = (
    day(PREMIERE, "¶2", "February 26, 1992", "1992-02-26"),
    day(STANFORD, "¶3", "February of 1992", "1992-02"),
    day(TREND, "¶3", "Feb. 25-26, 1992", "1992-02-25/1992-02-26"),
    day(RELEASE, "¶4", "the night of 25 to 26 February 1992", "1992-02-25/1992-02-26"),
    day(STATEMENT, "¶1", "26 February 1992", "1992-02-26"),
)
VAGUE = figure(RELEASE, "¶2", "tens of thousands", words="tens of thousands")
FIRST = word(
    TREND, "¶1", "the first film on the subject", "statement", by=(Shown(label=CONSULATE),)
)
COPIES = (
    figure(TREND, "¶6", "63", group=(Shown("children"),), copies=2),
    figure(RUSSIAN, "¶6", "63", group=(Shown("children"),), copies=2),
)


def rows(several: Sequence[Testimony], **parts: tuple[Testimony, ...]) -> tuple[ComparedRow, ...]:
    """Figures as rows of a comparison; `parts` by the id of the claim that they are parts of."""
    return tuple(ComparedRow(row, parts=parts.get(row.claim.id, ())) for row in several)


TOGETHER = (ComparedRow(COPIES[0], articles=2, copies=COPIES[1:]),)
