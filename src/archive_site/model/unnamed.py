"""People who are not shown by name: the words that would tell it, and those that stand for them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

import msgspec

from archive_site.model.folding import every_word, with_places
from archive_site.model.record import Record, Ref

Words = tuple[str, ...]  # of a name, folded
HIDDEN = ("role-only", "withheld")  # how a person is shown who isn't named
BEARERS = ("person", "place", "organization")  # types of records whose names may hold a family's


class Family(msgspec.Struct, frozen=True):
    """The family name of people who are not shown, and who else bears it.

    `others` are whole names of shown people, places and bodies in which it stands; `bearers` are
    those people.
    """

    refs: tuple[Ref, ...]
    others: tuple[Words, ...] = ()
    bearers: frozenset[Ref] = frozenset()


class Unnamed(msgspec.Struct, frozen=True):
    """The people of an archive who are not shown by name, or are withdrawn to protect privacy.

    `names` leads from each name, in every order that a record gives, to the people; `shared` are
    those among them that somebody bears who is shown. `said` are the words by which each person
    may be called. `families` leads from family names to what is known of each.
    """

    names: Mapping[Words, tuple[Ref, ...]] = {}
    by_first: Mapping[str, tuple[Words, ...]] = {}  # names by their first words, the longest first
    shared: frozenset[Words] = frozenset()
    said: Mapping[Ref, frozenset[str]] = {}
    families: Mapping[Words, Family] = {}
    family_words: frozenset[str] = frozenset()  # the last of each family name

    def in_words(self, words: Words) -> Words | None:
        """The first of the names among words that follow each other."""
        for start, word in enumerate(words):
            for name in self.by_first.get(word, ()):
                if words[start : start + len(name)] == name:
                    return name
        return None

    def has_family_in(self, words: Words) -> bool:
        """Whether a family name may stand among words; quick, for many texts at once."""
        return not self.family_words.isdisjoint(words)

    def name_in(self, text: str, beside: Container[Ref] = ()) -> Words | None:
        """The first name in a text, or else the first family name alone."""
        return self.in_words(every_word(text)) or self._family_in(text, beside)

    def every_name(self, words: Sequence[tuple[str, bool, int]]) -> Iterator[tuple[int, Words]]:
        """Where each name begins in a text whose `words` have places, then each family name alone.

        Of names that begin at one place the longest is told.
        """
        plain = tuple(word for word, _, _ in words)
        taken: set[int] = set()
        for start, word in enumerate(plain):
            for name in self.by_first.get(word, ()) if start not in taken else ():
                if plain[start : start + len(name)] == name:
                    taken.update(range(start, start + len(name)))
                    yield words[start][2], name
                    break
        for name, at in self._alone(words, ()):
            if at not in taken:
                yield words[at][2], name

    def is_doubtful(self, name: Words) -> bool:
        """Whether a name may well be another's: of one word, a family's, or borne by two."""
        return len(name) == 1 or name not in self.names or name in self.shared

    def called(self, name: Words) -> tuple[Ref, ...]:
        """The people whose name, or family name, it is."""
        return self.names[name] if name in self.names else self.families[name].refs

    def _family_in(self, text: str, beside: Container[Ref] = ()) -> Words | None:
        """The first family name alone in a text, written as a name is.

        One that is part of another's whole name is none, nor one that somebody bears who is
        among those that the text stands `beside`.
        """
        if not self.has_family_in(every_word(text)):
            return None
        return next((name for name, _ in self._alone(with_places(text), beside)), None)

    def _alone(
        self, words: Sequence[tuple[str, bool, int]], beside: Container[Ref]
    ) -> Iterator[tuple[Words, int]]:
        plain = tuple(word for word, _, _ in words)
        for name, family in self.families.items():
            if _within(name, plain) and not any(ref in beside for ref in family.bearers):
                other = _covered(plain, family.others)
                for at in _starts(name, plain):
                    if at not in other and words[at + len(name) - 1][1]:
                        yield name, at


def is_unnamed(record: Record) -> bool:
    """Whether a record is a person's whose name is not shown."""
    return record.type == "person" and record.one("shown") != "named"


def unnamed_of(records: Sequence[Record], withdrawn: Iterable[Record] = ()) -> Unnamed:
    """The people among records who are not shown by name, and those that are kept of withdrawn."""
    hidden = [record for record in records if is_unnamed(record)]
    return as_unnamed([*hidden, *filter(_is_kept, withdrawn)], records)


def _is_kept(record: Record) -> bool:
    """Whether a withdrawn record is a person's whose name is kept from all that is published.

    So is who wasn't shown before, and who was, but is withdrawn to protect privacy.
    """
    reasons = {each.one("reason") for each in record.all("withdrawn")}
    hidden = record.one("shown") in HIDDEN and "duplicate" not in reasons
    return record.type == "person" and (hidden or "privacy" in reasons)


def as_unnamed(hidden: Sequence[Record], records: Iterable[Record]) -> Unnamed:
    """The names of some records as names that are not shown, beside all records that are."""
    if not hidden:
        return Unnamed()
    names: dict[Words, tuple[Ref, ...]] = {}
    for record in hidden:
        for name in _names(record):
            names[name] = (*names.get(name, ()), record.ref)
    shown = (each for each in records if each.type in BEARERS and not is_unnamed(each))
    called = {each.ref: (each, _names(each)) for each in shown}
    open_names = {n for each, own in called.values() if each.type == "person" for n in own}
    said = {record.ref: frozenset(_said(record)) for record in hidden}
    by_first: dict[str, tuple[Words, ...]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        by_first[name[0]] = (*by_first.get(name[0], ()), name)
    shared = frozenset(open_names & names.keys())
    families = _families(hidden, called.values())
    lasts = frozenset(name[-1] for name in families)
    return Unnamed(names, by_first, shared, said, families, lasts)


def _families(
    hidden: Iterable[Record], shown: Iterable[tuple[Record, set[Words]]]
) -> dict[Words, Family]:
    """The family names of people: what stands before the comma of the names they are sorted by."""
    found: dict[Words, Family] = {}
    for record in hidden:
        family, comma, _ = _sorted_by(record)
        words, shown_as = every_word(family), every_word(record.one("shown_as"))
        if comma and words and not _within(words, shown_as):
            found[words] = Family((*(found[words].refs if words in found else ()), record.ref))
    firsts = {name[0] for name in found}
    for record, names in shown:
        for whole in names:
            for name in found if not firsts.isdisjoint(whole) else ():
                if _within(name, whole):
                    found[name] = _also_of(found[name], record, whole)
    return found


def _sorted_by(record: Record) -> tuple[str, str, str]:
    """What stands before the comma of a name to sort by, the comma, and what stands behind it."""
    return record.one("sort_name").replace("،", ",").partition(",")


def _also_of(family: Family, record: Record, whole: Words) -> Family:
    people = {record.ref} if record.type == "person" else set()
    return Family(family.refs, (*family.others, whole), family.bearers | people)


def _covered(words: Words, names: Iterable[Words]) -> frozenset[int]:
    """The numbers of the words that are part of these names."""
    spans = (range(at, at + len(name)) for name in names for at in _starts(name, words))
    return frozenset(number for span in spans for number in span)


def _names(record: Record) -> set[Words]:
    """What a person is called, but for what is shown in place of the name."""
    sort_name = record.one("sort_name")
    surname, _, forename = _sorted_by(record)
    texts = [record.one("title"), record.one("short_title"), sort_name, f"{forename} {surname}"]
    shown_as = every_word(record.one("shown_as")) if is_unnamed(record) else ()
    ours = {name for text in texts if not _within(name := every_word(text), shown_as)}
    return {name for name in (*ours, *map(every_word, _other_names(record))) if name}


def _other_names(record: Record) -> list[str]:
    return [value.one("value") for value in record.all("names")]


def _within(name: Words, words: Words) -> bool:
    return any(True for _ in _starts(name, words))


def _starts(name: Words, words: Words) -> Iterator[int]:
    """Where among words a name begins."""
    starts = range(len(words) - len(name) + 1)
    return (n for n in starts if words[n : n + len(name)] == name)


def _said(record: Record) -> set[str]:
    """Words that a record gives for a person's part; of one withheld or withdrawn, none."""
    if record.one("shown") in ("withheld", "named"):
        return set()
    texts = [record.one("shown_as"), *(value.one("as_printed") for value in record.all("roles"))]
    names = [record.one("sort_name"), *_other_names(record)]
    words = {word for text in texts for word in every_word(text)}
    return words - {word for name in names for word in every_word(name)}
