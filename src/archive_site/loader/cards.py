"""Labels and cards: the short forms of a record that other pages may show."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from archive_site.model.archive import Card, Cited, Fact, Label, Shown
from archive_site.model.field_kinds import KINDS
from archive_site.model.kinds.group import show_group
from archive_site.model.lazily import Lazily
from archive_site.model.media import played
from archive_site.model.message import Message, Wording
from archive_site.model.record import MARK, Prose, Record, Ref, Value
from archive_site.model.types import Field, RecordType

LabelOf = Callable[[Ref], Label]
LEFT_OUT = "[…]"  # in plain words: a record that is named in no language


def has_page(record: Record) -> bool:
    """Whether a record may have a page: private persons and minors have none."""
    if record.type != "person":
        return True
    return record.one("shown") == "named" and record.one("standing") in ("public-role", "deceased")


def label(record: Record, kind: RecordType) -> Label:
    """A record's label, from its own fields alone; withheld names do not enter it."""
    title: Wording = record.one("title")
    short: Wording = record.one("short_title")
    lang = _title_language(record)
    if record.type == "person" and record.one("shown") != "named":
        title, short = _unnamed(record), ""
        lang = "" if isinstance(title, Message) else record.lang_of("shown_as")
    return Label(
        ref=record.ref,
        url=address(record, kind) if has_page(record) else "",
        title=title,
        short=short or title,
        lang=lang,
        short_lang=record.lang_of("short_title") if short else lang,
        type=kind.name,
        date=record.one("date") or record.one("year"),
        supplied=record.one("title_kind") == "supplied",
        plays=played(record),
        sort=record.one("sort_name") if record.one("shown") == "named" else "",
    )


def _title_language(record: Record) -> str:
    """The language of a printed title: a source's own; a film's `language` is that of its sound."""
    printed = record.type == "source" and record.one("title_kind") != "supplied"
    return record.one("language") if printed else record.lang_of("title")


def address(record: Record, kind: RecordType) -> str:
    """The address of a record's page."""
    return kind.address.format(id=record.id) if kind.address else f"/{kind.folder}/{record.id}/"


def _unnamed(record: Record) -> Wording:
    if record.one("shown") == "role-only":
        return record.one("shown_as") or Message("a person known by role")
    return Message("name withheld")


def card(record: Record, kind: RecordType, label_of: LabelOf) -> Card:
    """What lists show of a record."""
    said: list[Shown] = []
    for name in kind.columns:
        field = kind.field(name)
        if field and name not in ("title", "date", "year"):
            said.extend(fact(record.all(name), field, label_of).values)
    summary = record.one("summary")
    return Card(
        label=label_of(record.ref),
        kind=Message(kind.label),
        lane=kind.lane,
        said=tuple(said),
        summary=summary or first_paragraph(record.opening, label_of),
        summary_lang=record.lang_of("summary") if summary else record.opening.lang,
        flags=_flags(record),
    )


def cards(
    records: Mapping[Ref, Record], kinds: Mapping[str, RecordType], labels: Mapping[Ref, Label]
) -> Lazily[Ref, Card]:
    """The cards of all records that may have a page."""
    shown = {ref: record for ref, record in records.items() if has_page(record)}
    label_of = labels.__getitem__
    return Lazily(shown, lambda ref: card(shown[ref], kinds[shown[ref].type], label_of))


def _flags(record: Record) -> tuple[Message, ...]:
    found = []
    if record.all("same_text"):
        found.append(Message("near copy"))
    if record.all("corrections"):
        found.append(Message("corrected"))
    return tuple(found)


def first_paragraph(opening: Prose, label_of: LabelOf) -> str:
    """The first paragraph of a text as plain words, titles put in where references stand."""

    def words(match: re.Match[str]) -> str:
        mark = opening.marks[int(match[1])]
        title = label_of(mark.ref).title if mark.ref else ""
        return mark.words or (title if isinstance(title, str) else LEFT_OUT)

    return MARK.sub(words, opening.first)


def fact(values: tuple[Value, ...], field: Field, label_of: LabelOf) -> Fact:
    """A field as a page shows it."""
    shown = tuple(show(value, field, label_of) for value in values)
    return Fact(field.name, Message(field.label), shown)


def show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    """One value as a page shows it: a group part by part, its citations apart."""
    kind = KINDS[field.kind]
    if kind.show is not show_group:
        return kind.show(value, field, label_of)
    parts: list[Fact] = []
    per: tuple[Cited, ...] = ()
    for inner in field.fields:
        given = value.parts.get(inner.name, ())
        if not given:
            continue
        if inner.kind == "citation":
            per = (*per, *cited(given, label_of))
        else:
            parts.append(fact(given, inner, label_of))
    return Shown(parts=tuple(parts), per=per)


def cited(values: tuple[Value, ...], label_of: LabelOf) -> tuple[Cited, ...]:
    """Citations with the labels of what they cite."""
    return tuple(Cited(label_of(value.ref), value.locator) for value in values if value.ref)
