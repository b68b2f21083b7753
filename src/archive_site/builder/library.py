"""The prose of records, found by its digest: most builds show little of it, and read no more."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

import msgspec

from archive_site.builder.terms import Cuts, Shelf
from archive_site.loader.translated import written
from archive_site.model.record import Record, Writing

Fetch = Callable[[Collection[bytes]], Mapping[bytes, bytes]]
_decode = msgspec.msgpack.Decoder(Writing).decode


class Library:
    """Prose that is at hand, encoded; the rest is fetched from where the last build kept it.

    What workers are to show is fetched before they are forked: a connection is of one process.
    """

    def __init__(self, at_hand: dict[bytes, bytes], fetch: Fetch | None = None) -> None:
        self.at_hand, self._fetch, self._process = at_hand, fetch, os.getpid()

    def fetch(self, records: Iterable[Record]) -> None:
        """Have the prose of some records at hand."""
        wanted = {each for record in records for each in _found_by(record)} - self.at_hand.keys()
        if wanted and self._fetch:
            assert os.getpid() == self._process, "prose was not fetched for a worker"
            self.at_hand |= self._fetch(wanted)

    def of(self, record: Record) -> Writing:
        """The prose of a record."""
        if any(each not in self.at_hand for each in _found_by(record)):
            self.fetch([record])
        if record.behind is None:
            return _decode(self.at_hand[record.digests.texts])
        own, main, lang = record.behind.own, record.behind.main, record.behind.lang
        given = _decode(self.at_hand[own]) if own else Writing()
        return written(given, _decode(self.at_hand[main]), lang)

    def alone(self, records: Iterable[Record]) -> Library:
        """A library that has the prose of some records at hand, and fetches none."""
        self.fetch(records)
        return Library(dict(self.at_hand))

    def also(self, new: Mapping[bytes, bytes]) -> Library:
        """A library that has some prose more at hand."""
        return Library({**self.at_hand, **new}, self._fetch)


def _found_by(record: Record) -> tuple[bytes, ...]:
    """The digests by which a record's prose is found."""
    if record.behind is None:
        return (record.digests.texts,)
    own, main = record.behind.own, record.behind.main
    return (own, main) if own else (main,)


class Stock(NamedTuple):
    """What planning takes from files read now and from the last build: prose, words of search.

    `cuts` tell how long beginnings of words were cut, by the digest of these.
    """

    texts: Library
    words: Mapping[str, Shelf]
    cuts: Mapping[str, Cuts] = {}
