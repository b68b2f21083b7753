"""Values of search: its page, and the parts of the index that a browser loads by need."""

from __future__ import annotations

from typing import Any

import msgspec

from archive_site.model.archive import Card
from archive_site.model.folding import TABLE
from archive_site.model.message import Message, Wording
from archive_site.model.page import Way


class SearchView(msgspec.Struct, frozen=True):
    """The page of search; `ways` are the lists that do without scripts."""

    ways: tuple[Way, ...]


class Choice(msgspec.Struct, frozen=True, omit_defaults=True):
    """A value that results can be narrowed by; a language is named in the page's language."""

    key: str
    title: Wording = ""
    language: str = ""


class FactsView(msgspec.Struct, frozen=True):
    """What every search needs: what results can be narrowed by, and which parts there are.

    `types` are in order, `shelves` the names of their indexes beside them. `beginnings` are those
    of the parts of the words: for a word the longest that it begins with is its own.
    """

    types: tuple[Choice, ...]
    shelves: tuple[str, ...]
    languages: tuple[Choice, ...]
    publishers: tuple[Choice, ...]
    beginnings: tuple[str, ...]


class FoldingView(msgspec.Struct, frozen=True):
    """The table by which words are folded."""

    folding: dict[str, Any] = msgspec.field(default_factory=lambda: TABLE)


Places = int | tuple[int, ...]  # of values among those of a facet from 1; 0 for none
Told = tuple[str, tuple[str, ...], tuple[Places, ...]]


class ShelfView(msgspec.Struct, frozen=True):
    """The records of one type as lists and search narrow them, in the order of the type's list.

    `numbers` are theirs, four characters each. `days` are their dates as numbers, 20190223, each
    as what it is more than the one before; the greatest stands for no date. A facet is its name in
    addresses, the slugs of its values, and for each record the places of its values among them.
    The facets that search does without stand in a part of their own, with nothing beside them.
    """

    name: str
    numbers: str = ""
    days: tuple[int, ...] = ()
    facets: tuple[Told, ...] = ()


class OrdersView(msgspec.Struct, frozen=True):
    """The records of one type in other orders: for each the places in the order of its list."""

    name: str
    orders: tuple[tuple[str, tuple[int, ...]], ...]


class WordsView(msgspec.Struct, frozen=True):
    """The words with one beginning: folded, then each form with the numbers of its records.

    A form that is the folded word itself is "". A number has four characters; a "!" before it
    says that the word stands in the title. Where a beginning is cut, `under` are the numbers of
    all that begins so.
    """

    beginning: str
    words: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    under: str = ""


class Found(msgspec.Struct, frozen=True):
    """A record as a result: its number, its card, the text from which a snippet is cut."""

    number: str
    card: Card
    text: str


class FoundView(msgspec.Struct, frozen=True):
    """The records whose numbers have one beginning."""

    beginning: str
    found: tuple[Found, ...]


TITLE = Message("Search")
