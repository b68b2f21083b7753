"""Views of claims side by side: figures, words, statements on one record."""

from __future__ import annotations

import msgspec

from archive_site.model.archive import Fact, Label, Linked, Testimony


class ClaimGroup(msgspec.Struct, frozen=True, omit_defaults=True):
    """Claims that answer one question: one measure and group, or one kind of claim.

    `kind` is figure | term | responsibility | date | statement | quotation. Rows stand in the
    order of the sources' dates. `absent` are held sources on the subject that give none.
    """

    kind: str
    rows: tuple[Testimony, ...]
    measure: Label | None = None
    group: tuple[str, ...] = ()


class Panel(msgspec.Struct, frozen=True, omit_defaults=True):
    """Comparable claims: same subject, measure, group and scope.

    `parts` gives, for a row's place in `rows`, the claims that the same source prints as parts of
    it. `silent` are the held sources on the subject with no claim of this measure on it.
    """

    about: Label | None
    rows: tuple[Testimony, ...]
    group: tuple[str, ...] = ()
    place: Label | None = None
    period: str = ""  # EDTF
    parts: dict[int, tuple[Testimony, ...]] = {}
    silent: tuple[Label, ...] = ()  # all, or none where they are more than fifty
    silent_count: int = 0
    of: int = 0  # how many held sources are on the subject
    id: str = ""  # its anchor


class MeasureView(msgspec.Struct, frozen=True, omit_defaults=True):
    """Figures compared, for one measure."""

    label: Label
    unit: str
    definition: str
    panels: tuple[Panel, ...]
    claims: int
    sources: int
    body: Linked
    facts: dict[str, Fact] = {}
    cautions: tuple[str, ...] = ()
    counts_in: tuple[str, ...] = ()
    counts_out: tuple[str, ...] = ()
    number: int = 1
    of: int = 1


class MeasureRow(msgspec.Struct, frozen=True):
    """A measure in the index of figures: what is printed for it, in date order."""

    label: Label
    about: Label | None
    printed: tuple[str, ...]
    claims: int
    sources: int


class FiguresView(msgspec.Struct, frozen=True):
    """The index of figures compared."""

    rows: tuple[MeasureRow, ...]


class WordsOf(msgspec.Struct, frozen=True):
    """The words that sources use for one record, in the order of the sources' dates."""

    about: Label
    rows: tuple[Testimony, ...]
    silent: tuple[Label, ...] = ()  # all, or none where they are more than fifty
    silent_count: int = 0
    of: int = 0


class WordsView(msgspec.Struct, frozen=True):
    """Words compared."""

    subjects: tuple[WordsOf, ...]
    number: int = 1
    of: int = 1


class StatementsView(msgspec.Struct, frozen=True):
    """One page of the claims on a record, where they are more than two hundred."""

    of_record: Label
    groups: tuple[ClaimGroup, ...]
    number: int
    of: int
    total: int
    url: str
