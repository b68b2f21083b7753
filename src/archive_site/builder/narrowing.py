"""The lists of types: their order, and by what each can be narrowed."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from functools import partial
from typing import Any, NamedTuple

import msgspec

from archive_site.model.alphabet import Key, alphabetical
from archive_site.model.archive import Archive
from archive_site.model.dates import sort_key
from archive_site.model.field_kinds import KINDS
from archive_site.model.message import Message, Wording
from archive_site.model.record import Ref
from archive_site.model.types import Field, RecordType
from archive_site.model.views import FacetValue

ABSENT = "not-stated"
Members = dict[str, tuple[FacetValue, list[Ref]]]


class Narrowing(NamedTuple):
    """A facet: its field, its name in addresses, and its values by their slugs, in order."""

    field: Field
    name: str
    members: Members


class Narrowings:
    """By what the lists of an archive can be narrowed; each facet is looked for when asked for."""

    def __init__(self, archive: Archive, lang: str) -> None:
        self._archive, self._lang = archive, lang
        self._known: dict[tuple[str, str], Narrowing] = {}

    def of(self, kind: RecordType, only: str = "") -> tuple[Narrowing, ...]:
        """The facets of a type's list that have a value, in the order of the type's file.

        With a name, the one that is named so in addresses.
        """
        if not kind.listed:
            return ()
        fields = [each for each in kind.fields if each.facet and KINDS[each.kind].facet]
        found = (self._one(kind, each) for each in fields if only in ("", name_of(each)))
        return tuple(each for each in found if each.members)

    def _one(self, kind: RecordType, field: Field) -> Narrowing:
        key = kind.name, field.name
        if key not in self._known:
            refs = self._archive.lists[kind.name]
            members = _members(self._archive, field, refs, self._lang)
            self._known[key] = Narrowing(field, name_of(field), members)
        return self._known[key]


def name_of(field: Field) -> str:
    """The name of a facet in addresses."""
    return field.name.replace("_", "-")


def _members(archive: Archive, field: Field, refs: Sequence[Ref], lang: str) -> Members:
    """The values of a facet with their records; a date's in date order, others by title."""
    facet = KINDS[field.kind].facet
    assert facet is not None
    known: dict[tuple[str, Ref | None], tuple[str, Wording]] = {}  # of so many records few values
    langs: dict[tuple[str, Wording], str] = {}  # of the title, where it isn't the page's
    found: dict[tuple[bool, Wording, str], list[Ref]] = {}  # absent, title, slug
    for ref in refs:
        pairs: dict[tuple[str, Wording], None] = {}
        for each in archive.records[ref].all(field.name):
            said = each.text, each.ref
            if said not in known:
                known[said] = facet(each, field, archive.labels.__getitem__)
                langs[known[said]] = archive.labels[each.ref].lang if each.ref else each.lang
            pairs[known[said]] = None
        for slug, title in pairs or ((ABSENT, ""),):
            if slug:
                found.setdefault((not pairs, title, slug), []).append(ref)
    if all(absent for absent, _, _ in found):
        return {}
    members: Members = {}
    for key in sorted(found, key=partial(_order, lang)):
        absent, title, slug = key
        named = _free(slug, members)
        value = FacetValue(
            title=Message("not recorded") if absent else title,
            url=f"/{refs[0].partition('/')[0]}/by/{name_of(field)}/{named}/",
            count=len(found[key]),
            lang=langs.get((slug, title), ""),
            language=str(title) if field.kind == "language" else "",
            country=str(title) if field.kind == "country" else "",
        )
        members[named] = value, found[key]
    return members


def _order(lang: str, key: tuple[bool, Wording, str]) -> tuple[bool, Key, str]:
    absent, title, slug = key
    return absent, alphabetical(str(title), lang), slug


def _free(slug: str, taken: Container[str]) -> str:
    """A slug for words that fold to one that is taken: two spellings are two values."""
    free, number = slug, 2
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free


def in_order(archive: Archive, lang: str) -> Archive:
    """The archive, its lists that are by name in the order of a language's alphabet."""
    lists = dict(archive.lists)
    for kind in archive.types:
        if is_by_name(kind):
            named = partial(_name, archive, kind.sort[0], lang)
            lists[kind.name] = tuple(sorted(lists[kind.name], key=named))
    return msgspec.structs.replace(archive, lists=lists)


def _name(archive: Archive, field: str, lang: str, ref: Ref) -> tuple[bool, Key, Ref]:
    said = archive.records[ref].one(field)
    return not said, alphabetical(said, lang), ref


def other_orders(archive: Archive, kind: RecordType) -> tuple[str, ...]:
    """The orders that a type's list can be given besides its own.

    By date where records have one; by title; by the day they were added where these days differ.
    """
    refs, by_name = archive.lists[kind.name], is_by_name(kind)
    dated = by_name and any(archive.labels[ref].date for ref in refs)
    added = len({archive.records[ref].one("added") for ref in refs}) > 1
    given = {"date": dated, "title": not by_name, "added": added}
    return tuple(name for name, there in given.items() if there)


def in_other_order(archive: Archive, kind: RecordType, lang: str, order: str) -> tuple[int, ...]:
    """A type's list in another order, as places of its own; what was added last comes first."""
    refs, labels, records = archive.lists[kind.name], archive.labels, archive.records
    keys: dict[str, Callable[[int], Any]] = {
        "date": lambda place: sort_key(labels[refs[place]].date),
        "title": lambda place: alphabetical(str(labels[refs[place]].title), lang),
        "added": lambda place: records[refs[place]].one("added"),
    }
    return tuple(sorted(range(len(refs)), key=keys[order], reverse=order == "added"))


def is_by_name(kind: RecordType) -> bool:
    """Whether a type's list is in the order of the alphabet."""
    field = kind.field(kind.sort[0]) if kind.sort else None
    return bool(field and field.kind == "text")
