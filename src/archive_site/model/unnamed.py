"""People who are not shown by name: the words that would tell it, and those that stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from archive_site.model.folding import every_word
from archive_site.model.record import Record, Ref

Words = tuple[str, ...]  # of a name, folded
HIDDEN = ("role-only", "withheld")  # how a person is shown who isn't named


class Unnamed(msgspec.Struct, frozen=True):
    """The people of an archive who are not shown by name.

    `names` leads from each name, in every order that a record gives, to the person; `shared` are
    those among them that somebody bears who is shown. `said` are the words by which each person
    may be called.
    """

    names: Mapping[Words, Ref] = {}
    by_first: Mapping[str, tuple[Words, ...]] = {}  # names by their first words, the longest first
    shared: frozenset[Words] = frozenset()
    said: Mapping[Ref, frozenset[str]] = {}

    def in_words(self, words: Words) -> Words | None:
        """The first of the names among words that follow each other."""
        for start, word in enumerate(words):
            for name in self.by_first.get(word, ()):
                if words[start : start + len(name)] == name:
                    return name
        return None


def is_unnamed(record: Record) -> bool:
    """Whether a record is a person's whose name is not shown."""
    return record.type == "person" and record.one("shown") != "named"


def unnamed_of(records: Iterable[Record], withdrawn: Iterable[Record] = ()) -> Unnamed:
    """The people among records who are not shown by name, also once they are withdrawn."""
    people = [record for record in records if record.type == "person"]
    people += (
        record
        for record in withdrawn
        if record.one("shown") in HIDDEN
        and all(each.one("reason") != "duplicate" for each in record.all("withdrawn"))
    )
    hidden = [record for record in people if is_unnamed(record)]
    if not hidden:
        return Unnamed()
    names = {name: record.ref for record in hidden for name in _names(record)}
    open_names = {n for record in people if not is_unnamed(record) for n in _names(record)}
    said = {record.ref: frozenset(_said(record)) for record in hidden}
    by_first: dict[str, tuple[Words, ...]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        by_first[name[0]] = (*by_first.get(name[0], ()), name)
    return Unnamed(names, by_first, frozenset(open_names & names.keys()), said)


def _names(record: Record) -> set[Words]:
    """What a person is called, but for what is shown in place of the name."""
    sort_name = record.one("sort_name")
    surname, _, forename = sort_name.partition(",")
    texts = [record.one("title"), record.one("short_title"), sort_name, f"{forename} {surname}"]
    shown_as = every_word(record.one("shown_as")) if is_unnamed(record) else ()
    ours = {name for text in texts if not _within(name := every_word(text), shown_as)}
    return {name for name in (*ours, *map(every_word, _other_names(record))) if name}


def _other_names(record: Record) -> list[str]:
    return [value.one("value") for value in record.all("names")]


def _within(name: Words, words: Words) -> bool:
    return any(words[n : n + len(name)] == name for n in range(len(words) - len(name) + 1))


def _said(record: Record) -> set[str]:
    """Words that a record gives for a person's part; of one withheld, none."""
    if record.one("shown") == "withheld":
        return set()
    texts = [record.one("shown_as"), *(value.one("as_printed") for value in record.all("roles"))]
    names = [record.one("sort_name"), *_other_names(record)]
    words = {word for text in texts for word in every_word(text)}
    return words - {word for name in names for word in every_word(name)}
