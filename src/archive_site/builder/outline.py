"""What planning looks things up in: the archive, its settings, and indexes over them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar

import msgspec

from archive_site.builder.beginnings import Beginning, by_beginning
from archive_site.builder.furniture import editions, site_of
from archive_site.builder.indexed import Index, words
from archive_site.builder.library import Library, Stock
from archive_site.builder.narrowing import Narrowings, in_order
from archive_site.builder.terms import Cuts, Shelf, numbers
from archive_site.loader.cards import LabelOf
from archive_site.loader.settings import Settings
from archive_site.model.archive import (
    Archive,
    Label,
    Testimony,
)
from archive_site.model.digest import short
from archive_site.model.lazily import Lazily
from archive_site.model.message import Message, Wording
from archive_site.model.page import Edition, Page, Way
from archive_site.model.record import Digests, Record, Ref
from archive_site.model.types import RecordType

PER_PAGE = 50
MENTIONS = 50
TESTIMONIES = 200
MARKS = 200
ANY = "any"  # type of record

T = TypeVar("T")
K = TypeVar("K")


MAIN = Edition("")


class Plan(NamedTuple):
    """A page that is to stand at an address; its value is made when it is asked for.

    `parts` gives by name all that the value is made from besides the site and the address, where
    that is cheaper than the value itself: the page is then made only when one of them changed.
    A page, whose address ends with a slash, stands in each language of the site, a file at the
    root alone, unless it is each language's `own`. Addresses are told without the language.
    `refs` are the records whose prose it shows; `of_all` says that it is made of that of all.
    """

    url: str
    page: Callable[[], Page]
    template: str = ""  # known beforehand where there are parts
    parts: Callable[[], dict[str, object]] | None = None
    refs: Sequence[Ref] = ()
    of_all: bool = False
    own: bool = False
    edition: Edition = MAIN  # set by the planner where it isn't that of the main language


class PageKind(msgspec.Struct, frozen=True):
    """One kind of page, found by module name in `builder/pages/`: the plans of all its pages.

    `texts` is the type of the records whose texts some show (`Plan.refs`, `Plan.of_all`), `ANY`
    where it may be any.
    `late` is the folder in which all of them stand, where planning them costs as much as the rest:
    the preview does so when one is asked for. Only there do texts tell which pages there are.
    """

    name: str
    plans: Callable[[Outline], Iterator[Plan]]
    texts: str = ""
    late: str = ""


class Marks(NamedTuple):
    """Digests that stand for values in the digest of a page: of labels, cards, claims."""

    labels: Lazily[Ref, bytes]
    cards: Lazily[Ref, bytes]
    claims: Lazily[tuple[Ref, str], bytes]


class Outline:
    """Read by the planner, never changed: the archive and indexes over it."""

    def __init__(
        self,
        archive: Archive,
        settings: Settings,
        templates: frozenset[str],
        aside: Sequence[str] = (),
        stock: Stock | None = None,
    ) -> None:
        self.archive = archive = in_order(archive, settings.languages[0])
        self.stock = stock or Stock(Library({}), {})
        self.aside = aside  # published addresses whose records are left out now
        self.settings = settings
        self.templates = templates
        self.kinds: Mapping[str, RecordType] = {kind.name: kind for kind in archive.types}
        self.label_of: LabelOf = archive.labels.__getitem__
        self.parts = _parts(archive)
        every = (*archive.about.values(), *archive.by_measure.values())
        self.claims = {(row.source.ref, row.claim.id): row for rows in every for row in rows}
        self.edition = editions(settings)[0]
        self.site = site_of(archive, settings, self.edition)
        self.translations: Mapping[Ref, tuple[Record, ...]] = {}  # in all languages, for search
        self.cuts: dict[str, Cuts] = {}  # of the long beginnings, once these are made
        self.reworded: frozenset[Ref] | None = None  # what alone differs from the words kept
        self.main = self  # the outline of the main language, where this is of another

    def of_edition(self, edition: Edition, archive: Archive, settings: Settings) -> Outline:
        """The same archive in another language."""
        made = Outline(archive, settings, self.templates, self.aside, self.stock)
        made.edition, made.main = edition, self
        made.archive = in_order(made.archive, edition.lang)
        made.site = site_of(archive, settings, edition)
        return made

    def page(self, kind: str, url: str, title: Wording, view: object, **more: object) -> Page:
        """A page of the site, its template named like its kind unless said otherwise."""
        values: dict[str, object] = {"template": f"{kind}.html", "lang": self.site.lang, **more}
        return Page(url=url, kind=kind, title=title, view=view, **values)  # type: ignore[arg-type]

    def page_on(self, kind: str, url: str, label: Label, view: object, **more: object) -> Page:
        """A page that bears a record's title, in its language."""
        return self.page(kind, url, label.title, view, title_lang=label.lang, **more)

    def way_to(self, label: Label, current: bool = False) -> Way:
        """The way to a record, called by its short title."""
        return Way(label.short or label.title, label.url, current, label.short_lang)

    @cached_property
    def marks(self) -> Marks:
        """The digests of labels, cards and claims, each made once for all pages that show them."""
        archive = self.archive
        return Marks(_marked(archive.labels), _marked(archive.cards), _marked(self.claims))

    @cached_property
    def narrowings(self) -> Narrowings:
        """By what the list of each type can be narrowed."""
        return Narrowings(self.archive, self.site.lang)

    @cached_property
    def numbers(self) -> dict[Ref, str]:
        """The numbers by which search knows the records that can be found."""
        return numbers([ref for ref in self.archive.cards if ref in self.archive.records])

    @cached_property
    def words(self) -> dict[str, Shelf]:
        """The words of all records, shelf by shelf: as the last build kept them where they hold."""
        if self.edition.prefix:
            return self.main.words
        known = (self.archive, self.numbers, self.marks.labels, self.stock.texts)
        index = Index(*known, self.translations)
        return words(index, self.stock.words, self.reworded)

    @cached_property
    def beginnings(self) -> tuple[Beginning, ...]:
        """The words of all records by their beginnings: the parts that a browser loads."""
        if self.edition.prefix:
            return self.main.beginnings
        return tuple(by_beginning(self.words.values(), self.stock.cuts, self.cuts))

    def text_marks(self, ref: Ref) -> tuple[str, Digests, bytes]:
        """What stands for a record's text with the titles that are named in it."""
        record = self.archive.records[ref]
        named = self.label_marks((ref, *(each for each, _ in record.mentions)))
        return self.numbers[ref], record.digests, named

    def fetch(self, refs: Iterable[Ref]) -> None:
        """Have the prose of some records at hand, for workers that are to show it."""
        self.stock.texts.fetch(map(self.archive.records.__getitem__, refs))

    def label_marks(self, refs: Iterable[Ref]) -> bytes:
        """What stands for the labels of records in the digest of a page."""
        return b"".join(map(self.marks.labels.of, refs))

    def card_marks(self, refs: Iterable[Ref]) -> bytes:
        """What stands for the cards of records in the digest of a page."""
        return b"".join(map(self.marks.cards.of, refs))

    def claim_marks(self, rows: Iterable[Testimony]) -> bytes:
        """What stands for claims in the digest of a page."""
        return b"".join(self.marks.claims.of((row.source.ref, row.claim.id)) for row in rows)

    def silent(self, subject: Ref, giving: Container[Ref]) -> tuple[tuple[Label, ...], int]:
        """The held sources on a subject that are not among those giving something; how many.

        They are named while they are few: all of them or none, never a selection.
        """
        found = [ref for ref in self.archive.sources_on.get(subject, ()) if ref not in giving]
        few = found if len(found) <= MENTIONS else []
        return tuple(map(self.label_of, few)), len(found)

    def list_of(self, folder: str) -> Way:
        """The way to a type's list."""
        kind = next(kind for kind in self.kinds.values() if kind.folder == folder)
        return Way(Message(kind.plural), f"/{folder}/")


def _marked(values: Mapping[K, object]) -> Lazily[K, bytes]:
    """The digests of values."""
    return Lazily(values, lambda key: short(values[key]))


def paged(rows: Sequence[T], size: int = PER_PAGE) -> list[Sequence[T]]:
    """Rows cut into pages, one empty page where there are none."""
    return [rows[start : start + size] for start in range(0, len(rows), size)] or [rows]


def page_url(url: str, number: int) -> str:
    """The address of a page of a list, the first being the list's own."""
    return url if number == 1 else f"{url}page/{number}/"


HOME = Way(Message("Home"), "/")


def _parts(archive: Archive) -> dict[tuple[Ref, str], tuple[Testimony, ...]]:
    """Source and claim to the claims of that source that are parts of it."""
    found: dict[tuple[Ref, str], list[Testimony]] = {}
    for rows in archive.about.values():
        for row in rows:
            if row.claim.part_of:
                found.setdefault((row.source.ref, row.claim.part_of), []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}
