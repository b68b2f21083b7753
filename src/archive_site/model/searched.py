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
    """What every search needs: which records there are, and by what they can be narrowed.

    `rows` are (number, type, year, language, publisher) in the order of dates, the middle three
    and the last as places in `types`, `languages`, `publishers` from 1, 0 for none.
    """

    rows: tuple[tuple[str, int, int, int, int], ...]
    types: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    publishers: tuple[Choice, ...]
    beginnings: tuple[str, ...]  # two or three letters: the parts of the words there are
    folding: dict[str, Any] = msgspec.field(default_factory=lambda: TABLE)


class WordsView(msgspec.Struct, frozen=True):
    """The words with one beginning: folded, then each form with the numbers of its records.

    A form that is the folded word itself is "". A number has four characters; a "!" before it
    says that the word stands in the title.
    """

    beginning: str
    words: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


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
