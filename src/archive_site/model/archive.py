"""The linked archive in strata: each value is made from those below it only."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from archive_site.model.lazily import Lazily
from archive_site.model.media import MediaFile
from archive_site.model.message import Message, Wording
from archive_site.model.record import Claim, Prose, Record, Ref
from archive_site.model.types import RecordType
from archive_site.model.unnamed import Unnamed

Mentioned = tuple[tuple[Message, Ref], ...]  # what the relation is called, and from where


class Label(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a link to a record needs, from the record's own fields only.

    `url` is "" for a record without a page (a private person): it is then shown, never linked.
    """

    ref: Ref
    url: str
    title: Wording
    short: Wording = ""  # the short title, else the title
    lang: str = ""  # of the title, where it isn't the page's
    short_lang: str = ""
    type: str = ""  # name of the record type
    date: str = ""  # EDTF, as in the file
    supplied: bool = False  # the title is the archive's own: shown in brackets
    plays: str = ""  # address of its one recording
    sort: str = ""  # of a person who is named: "Family, Given"

    @property
    def named(self) -> bool:
        """Whether its id may stand in lists and exports: it has a page and isn't withdrawn."""
        return bool(self.url and self.type)


class Cited(msgspec.Struct, frozen=True, omit_defaults=True):
    """A citation to be shown: the record and the place in it."""

    label: Label
    locator: str = ""


class Shown(msgspec.Struct, frozen=True, omit_defaults=True):
    """One value of a field as a page shows it; no HTML.

    At most one of `label` (a record), `href` (an address elsewhere), `edtf` (a date), `language`
    (a BCP 47 tag to be named), `country` (an ISO 3166 code to be named), `prose` is set;
    otherwise `text` is all. A group has `parts`; its first part is the main one.
    """

    text: Wording = ""
    lang: str = ""
    label: Label | None = None
    href: str = ""
    edtf: str = ""
    language: str = ""
    country: str = ""
    parts: tuple[Fact, ...] = ()
    per: tuple[Cited, ...] = ()


class Fact(msgspec.Struct, frozen=True, omit_defaults=True):
    """A field with its label and values, and the sources it is known from."""

    name: str
    label: Message
    values: tuple[Shown, ...]
    per: tuple[Cited, ...] = ()


class Card(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a list shows of a record."""

    label: Label
    kind: Message  # label of the record type
    lane: str = "none"  # happened | shown | written | none
    said: tuple[Shown, ...] = ()  # the columns of its type but date and title
    summary: str = ""
    summary_lang: str = ""  # where it isn't the page's
    flags: tuple[Message, ...] = ()  # "near copy", "corrected"


class Testimony(msgspec.Struct, frozen=True, omit_defaults=True):
    """A claim where it stands beside those of other sources."""

    claim: Claim
    source: Label
    about: Label | None = None
    measure: Label | None = None
    group: tuple[Shown, ...] = ()  # labels of the groups, in the order of the measure
    place: Label | None = None
    by: tuple[Shown, ...] = ()  # on whose word; empty: the text's own
    via: tuple[Shown, ...] = ()
    relations: tuple[
        tuple[Message, Cited], ...
    ] = ()  # (kind, claim that it repeats, updates, denies)
    primary: Shown | None = None
    copies: int = 0  # how many held articles print the text of its source, where more than one


class Tombstone(msgspec.Struct, frozen=True):
    """What is left of a withdrawn record: its address, its type, the reason, the day (EDTF)."""

    label: Label
    kind: Wording  # label of the record type
    reason: str  # code
    words: Wording  # the code in words
    date: str


class Erased(msgspec.Struct, frozen=True, order=True):
    """An address that was withdrawn and is not to be named: its SHA-256, the code, the day."""

    mark: str
    reason: str
    date: str


class Archive(msgspec.Struct, frozen=True):
    """All published records, and what is computed across them; order is part of the value."""

    types: tuple[RecordType, ...]
    records: dict[Ref, Record]
    labels: dict[Ref, Label]
    cards: Lazily[Ref, Card]
    lists: dict[str, tuple[Ref, ...]]  # type name to records in the order of its list
    mentioned_by: Mapping[Ref, Mentioned]
    about: dict[Ref, tuple[Testimony, ...]]  # record to claims on it, by the sources' dates
    by_measure: dict[Ref, tuple[Testimony, ...]]
    held: dict[str, tuple[int, int, int]]  # type name to published, draft, withdrawn
    sources_on: dict[
        Ref, tuple[Ref, ...]
    ]  # record to the held sources on it, in their list's order
    tombstones: tuple[Tombstone, ...] = ()
    former: dict[str, Ref] = {}  # address of a former id to the record that stands for it
    erased: tuple[Erased, ...] = ()
    languages: tuple[str, ...] = ()  # the addresses of the homes in further languages: "/az/"
    media: dict[str, MediaFile] = {}  # of published records, by the path that they name
    texts: dict[Ref, tuple[Ref, ...]] = {}  # source with near copies to all that print its text
    unnamed: Unnamed = Unnamed()  # people who are not shown by name, withdrawn ones among them

    def type_of(self, ref: Ref) -> RecordType:
        """The record type of a record."""
        name = self.records[ref].type
        return next(each for each in self.types if each.name == name)


class Linked(msgspec.Struct, frozen=True, omit_defaults=True):
    """Prose with the labels of the records that its marks name."""

    prose: Prose
    labels: dict[Ref, Label] = {}
