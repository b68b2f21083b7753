"""Views of pages: each the narrowest value that its template needs."""

from __future__ import annotations

from typing import Any

import msgspec

from archive_site.model.archive import Card, Fact, Label, Linked, Shown
from archive_site.model.chronicle import Lane
from archive_site.model.citing import Work
from archive_site.model.compared import ClaimGroup
from archive_site.model.maps import Spot
from archive_site.model.media import Medium
from archive_site.model.message import Message, Wording
from archive_site.model.page import Way


class Mention(msgspec.Struct, frozen=True):
    """Records of one type that name the record shown, with what the relation is called."""

    type: Message  # plural of the type
    rows: tuple[tuple[Message, Label], ...]


class RecordView(msgspec.Struct, frozen=True, omit_defaults=True):
    """A record's page. `facts` and `provenance` keep the order of the type's file.

    `sub` is the line under the title. `own` are the claims the record itself makes (a source's);
    `said` the claims of sources on it; above two hundred none stand here, `said_more` is how many,
    and they have pages of their own, URL + "statements/".
    `silent` are the held sources on it that give no figure, `of` how many sources are on it.
    `calendar` says whether it can be an entry of a calendar: "day" where its day is stated, "none"
    where it is not; nothing for what is neither happened nor shown.
    """

    label: Label
    kind: Message  # label of the record type
    type: str
    sub: tuple[Shown, ...]
    body: Linked
    facts: dict[str, Fact] = {}
    provenance: dict[str, Fact] = {}
    notes: tuple[Linked, ...] = ()
    cites: tuple[Fact, ...] = ()  # what the text refers to; parts: what, by, date, at, held
    cautions: tuple[Shown, ...] = ()
    summary: Shown = Shown()
    untranslated: str = ""  # "all" or "some" of the record's own texts
    own: tuple[ClaimGroup, ...] = ()
    said: tuple[ClaimGroup, ...] = ()
    said_more: int = 0
    silent: tuple[Label, ...] = ()  # all, or none where they are more than fifty
    silent_count: int = 0
    of: int = 0
    mentioned_by: tuple[Mention, ...] = ()
    mentions_more: tuple[str, int] | None = None  # address of the whole list, and its length
    calendar: str = ""
    before: Label | None = None
    after: Label | None = None
    same_text: tuple[Label, ...] = ()
    media: tuple[Medium, ...] = ()
    spots: tuple[Spot, ...] = ()  # where it is or was, as far as coordinates are given
    works: tuple[Work, ...] = ()  # what it is cited as: the text or film, then this page
    formats: tuple[tuple[str, str], ...] = ()  # the first of these for programs: format, text
    metas: tuple[tuple[str, str], ...] = ()  # of the page's head: name, content
    graph: dict[str, Any] = {}  # JSON-LD


class FacetValue(msgspec.Struct, frozen=True):
    """One value of a facet: its page, how many records, whether it is the one shown."""

    title: Wording
    url: str
    count: int
    current: bool = False
    lang: str = ""  # of the title, where it isn't the page's
    language: str = ""  # a tag to be named in the page's language
    country: str = ""


class Facet(msgspec.Struct, frozen=True):
    """A field by which a list can be narrowed; a date's values stand in date order."""

    name: str
    label: Message
    values: tuple[FacetValue, ...]


class Letter(msgspec.Struct, frozen=True):
    """Where a letter begins in a list by name: its address, page, and place in the whole list."""

    letter: str
    url: str
    page: int
    place: int


class ListView(msgspec.Struct, frozen=True, omit_defaults=True):
    """One page of a list of cards; `facets` stand on its first page only.

    `shelf` names the index by which scripts narrow and sort the list; `orders` are those they can
    give it besides its own: "date", "title", "added".
    """

    kind: Message  # label of the type, singular
    plural: Message
    lane: str
    url: str  # of the list's first page
    cards: tuple[Card, ...]
    number: int
    of: int  # how many pages
    total: int  # how many records
    span: tuple[str, str] = ("", "")  # first and last date of the whole list, EDTF
    facets: tuple[Facet, ...] = ()
    by: Message | None = None  # label of the field by which the list is narrowed
    value: FacetValue | None = None  # to which value
    whole: str = ""  # address of the list that is not narrowed
    in_calendar: int = 0  # how many of a whole list have a day, for its calendar
    chosen: str = ""  # what narrows it, as scripts write it in the address: "publisher=trend"
    shelf: str = ""
    orders: tuple[str, ...] = ()
    letters: tuple[Letter, ...] = ()  # of a list by name
    starts: dict[int, Letter] = {}  # place in this page to the letter that begins there


class MentionsView(msgspec.Struct, frozen=True):
    """One page of the records that mention a record, where they are more than fifty."""

    of_record: Label
    rows: tuple[tuple[Message, Label], ...]
    number: int
    of: int
    total: int
    url: str


class HomeView(msgspec.Struct, frozen=True, omit_defaults=True):
    """The home page."""

    intro: Linked
    counts: tuple[tuple[int, Message, str], ...]  # (how many, of what, address)
    span: tuple[int, int] | None  # first and last year
    lanes: tuple[Lane, ...]
    films: tuple[Card, ...]
    shown: tuple[Card, ...]  # screenings, latest by their own date
    written: tuple[Card, ...]  # sources, latest by date
    added: tuple[Card, ...]  # latest additions, by the day they were added
    feed: bool = False
    ways: tuple[Way, ...] = ()


class NotFoundView(msgspec.Struct, frozen=True):
    """The page for an address that isn't there."""

    ways: tuple[Way, ...]


class RedirectView(msgspec.Struct, frozen=True):
    """The page at the address of a former id: the record that stands for it."""

    label: Label
    former: str  # the address it stands at


class TombstoneView(msgspec.Struct, frozen=True):
    """The page of a withdrawn record: its type, why and when (EDTF) it was withdrawn."""

    label: Label
    kind: Wording
    reason: str  # code
    words: Wording  # the code in words
    date: str


class AsideView(msgspec.Struct, frozen=True):
    """The page at a published address whose record can't be shown now."""

    url: str


class Correction(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was corrected in a record, and when (EDTF)."""

    label: Label
    date: str
    field: Wording  # label of the field
    was: Shown = Shown()
    now: Shown = Shown()
    why: Shown = Shown()


class CorrectionsView(msgspec.Struct, frozen=True):
    """One page of all corrections, by their days."""

    rows: tuple[Correction, ...]
    number: int
    of: int
    total: int
    url: str
