"""The words of all records for search, shelf by shelf; a shelf is filled again where it changed.

A record's own words lie on one kind of shelf, by the record's number; the titles of what it names
on another, by the number of what is named: a title that is edited changes two shelves of all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from archive_site.builder.library import Library
from archive_site.builder.terms import Places, Shelf, Words, filled, hashed, plain, words_of
from archive_site.builder.workers import in_shares
from archive_site.model.archive import Archive
from archive_site.model.digest import short
from archive_site.model.folding import forms
from archive_site.model.record import Record, Ref


class Wanted(NamedTuple):
    """A shelf as it is to be: the digest of what is on it, how it is filled, with whose prose."""

    mark: bytes
    fill: Callable[[], Places]
    refs: Sequence[Ref] = ()


class Index(NamedTuple):
    """What the words are taken from."""

    archive: Archive
    numbers: Mapping[Ref, str]  # of the records that can be found
    marks: Mapping[Ref, bytes]  # digests of labels
    texts: Library
    translations: Mapping[Ref, tuple[Record, ...]] = {}  # of records, into all languages


def words(
    index: Index, kept: Mapping[str, Shelf], reworded: Collection[Ref] | None = None
) -> dict[str, Shelf]:
    """The words by shelf; those of the last build where they hold.

    Where it is known that nothing but the texts of some records differs, `reworded` are these.
    """
    if reworded is None:
        wanted = {**_own(index), **_named(index)}
        held = {
            name: shelf
            for name, shelf in kept.items()
            if name in wanted and shelf.mark == wanted[name].mark
        }
    else:
        wanted = _own(index, {index.numbers[ref][0] for ref in reworded if ref in index.numbers})
        held = {name: shelf for name, shelf in kept.items() if name not in wanted}
    new = [name for name in wanted if name not in held]
    refs = [ref for name in new for ref in wanted[name].refs]
    index.texts.fetch(map(index.archive.records.__getitem__, refs))
    index.texts.fetch(own for ref in refs for own in index.translations.get(ref, ()))

    def work(names: Sequence[str]) -> list[tuple[str, Shelf]]:
        return [(name, filled(wanted[name].mark, wanted[name].fill())) for name in names]

    held |= in_shares(work, new, len(refs))
    return {name: held[name] for name in sorted(held)}


def _own(index: Index, only: Container[str] | None = None) -> dict[str, Wanted]:
    """The words of records themselves, by the first character of their numbers."""
    shelves: dict[str, list[Ref]] = {}
    for ref in sorted(index.numbers):
        if only is None or index.numbers[ref][0] in only:
            shelves.setdefault(index.numbers[ref][0], []).append(ref)
    records = index.archive.records

    def placed(refs: Sequence[Ref]) -> Places:
        places: Places = defaultdict(list)
        for ref in refs:
            record, number = records[ref], index.numbers[ref]
            body = index.texts.of(record).body
            said = [words_of(record, body, index.archive.labels[ref]), *_translated(index, ref)]
            title = {form for each in said for form in forms(each.title)}
            for form in title:
                places[form].append(f"!{number}")
            for form in {form for each in said for form in forms(each.text)} - title:
                places[form].append(number)
        return places

    def wanted(refs: Sequence[Ref]) -> Wanted:
        told: list[object] = []
        for ref in refs:
            others = [own.digests for own in index.translations.get(ref, ())]
            told.append((index.numbers[ref], records[ref].digests, index.marks[ref], others))
        return Wanted(short(told), lambda: placed(refs), refs)

    return {f"own {letter}": wanted(refs) for letter, refs in sorted(shelves.items())}


def _translated(index: Index, ref: Ref) -> Iterator[Words]:
    """The words of a record's translations; the name of a person who isn't shown is not told."""
    named = isinstance(index.archive.labels[ref].title, str)
    for own in index.translations.get(ref, ()):
        title = f"{own.one('title')} {own.one('short_title')}" if named else ""
        body = index.texts.of(own).body
        yield Words(title, plain(own.one("summary"), body, lambda _: ""))


def _named(index: Index) -> dict[str, Wanted]:
    """The titles of what records name, by the first character of a hash of what is named."""
    naming: dict[Ref, list[str]] = {}
    for ref, number in sorted(index.numbers.items()):
        for each in dict.fromkeys(each for each, _ in index.archive.records[ref].mentions):
            naming.setdefault(each, []).append(number)
    shelves: dict[str, list[Ref]] = {}
    for each in sorted(naming):
        shelves.setdefault(hashed(each)[0], []).append(each)
    labels = index.archive.labels

    def placed(refs: Sequence[Ref]) -> Places:
        places: Places = defaultdict(list)
        for ref in refs:
            for form in set(forms(str(labels[ref].title))):
                places[form] += naming[ref]
        return {form: list(dict.fromkeys(rows)) for form, rows in places.items()}

    def wanted(refs: Sequence[Ref]) -> Wanted:
        told = [(index.marks[ref], "".join(naming[ref])) for ref in refs]
        return Wanted(short(told), lambda: placed(refs))

    return {f"named {letter}": wanted(refs) for letter, refs in sorted(shelves.items())}
