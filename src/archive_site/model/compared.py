"""Views of claims side by side: figures, words, statements on one record."""

from __future__ import annotations

import msgspec

from archive_site.model.archive import Fact, Label, Linked, Shown, Testimony


class ClaimGroup(msgspec.Struct, frozen=True, omit_defaults=True):
    """Claims that answer one question: one measure and group, or one kind of claim.

    `kind` is figure | term | responsibility | date | statement | quotation. Rows stand in the
    order of the sources' dates. `absent` are held sources on the subject that give none.
    """

    kind: str
    rows: tuple[Testimony, ...]
    measure: Label | None = None
    group: tuple[Shown, ...] = ()


class ComparedRow(msgspec.Struct, frozen=True, omit_defaults=True):
    """A claim among comparable ones, alone or with the same claim in near copies of its source.

    `articles` is how many print it, `copies` the others (all, or none where more than fifty);
    `parts` are the claims that the same source prints as parts of it.
    """

    row: Testimony
    articles: int = 1
    copies: tuple[Testimony, ...] = ()
    parts: tuple[Testimony, ...] = ()


class Repeated(msgspec.Struct, frozen=True, omit_defaults=True):
    """A number (decimal) or, with `high`, a range that several sources print."""

    low: str
    high: str = ""
    sources: int = 0
    texts: int = 0  # of these, near copies being one


class Pair(msgspec.Struct, frozen=True):
    """Two sources, and how many figures they share: the same number of the same thing."""

    one: Label
    other: Label
    shared: int


class Panel(msgspec.Struct, frozen=True, omit_defaults=True):
    """Comparable claims: same subject, measure, group and scope.

    `silent` are the held sources on the subject with no claim of this measure on it. The counts
    and what is said of all rows stand where the panel begins, not where it goes on.
    """

    about: Label | None
    rows: tuple[ComparedRow, ...]
    group: tuple[Shown, ...] = ()
    place: Label | None = None
    period: str = ""  # EDTF
    sources: int = 0  # that print one of the claims
    texts: int = 0  # of these, near copies being one
    repeated: tuple[Repeated, ...] = ()
    unexplained: bool = False  # no source says where its figure comes from
    silent: tuple[Label, ...] = ()  # all, or none where they are more than fifty
    silent_count: int = 0
    of: int = 0  # how many held sources are on the subject
    id: str = ""  # its anchor


class MeasureView(msgspec.Struct, frozen=True, omit_defaults=True):
    """Figures compared, for one measure."""

    label: Label
    unit: Shown
    definition: Shown
    panels: tuple[Panel, ...]
    claims: int
    sources: int
    body: Linked
    facts: dict[str, Fact] = {}
    about: Label | None = None  # what its claims are about unless they name another record
    pairs: tuple[Pair, ...] = ()  # on the first page
    csv: str = ""  # address of all these claims as a table
    untranslated: str = ""  # "all" or "some" of the measure's own texts
    cautions: tuple[Shown, ...] = ()
    counts_in: tuple[Shown, ...] = ()
    counts_out: tuple[Shown, ...] = ()
    number: int = 1
    of: int = 1


class MeasureRow(msgspec.Struct, frozen=True):
    """A measure in the index of figures: what is printed for it, in date order.

    `more` is how many of these figures follow on the measure's own page.
    """

    label: Label
    about: Label | None
    printed: tuple[Shown, ...]
    claims: int
    sources: int
    more: int = 0


class FiguresView(msgspec.Struct, frozen=True):
    """The index of figures compared."""

    rows: tuple[MeasureRow, ...]


class WordsOf(msgspec.Struct, frozen=True):
    """The words that sources use for one record, in the order of the sources' dates."""

    about: Label
    rows: tuple[ComparedRow, ...]
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
