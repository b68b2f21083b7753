"""Drafts for the preview: a page each, as if published, and one list; no build plans these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from archive_site.builder.again import ref_of
from archive_site.builder.found import Found
from archive_site.builder.outline import HOME
from archive_site.builder.permalinks import NAME as PERMALINKS
from archive_site.builder.prepare import Planned
from archive_site.loader.cards import card, label
from archive_site.loader.records import Reading
from archive_site.model.archive import Card, Label
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.problems import Problem
from archive_site.model.record import Record, Ref
from archive_site.model.views import ListView

URL = "/drafts/"


class Draft(NamedTuple):
    """A draft: its file as messages name it, the record, the label it would have."""

    name: str
    record: Record
    label: Label


def drafts_of(found: Found) -> dict[Ref, Draft]:
    """The drafts of an archive that can be read."""
    kinds = {kind.name: kind for kind in found.rules.vocabulary.types}
    return {
        reading.record.ref: Draft(name, reading.record, label(reading.record, kind))
        for name, reading in found.readings.items()
        if reading.status == "draft" and reading.record and (kind := kinds[reading.record.type])
    }


def with_draft(found: Found, ref: Ref, drafts: Mapping[Ref, Draft]) -> Found:
    """An archive in which a draft, and the drafts that it leads to, are published."""
    names = {drafts[each].name for each in _led_to(ref, drafts)}
    readings = {
        name: _published(reading) if name in names else reading
        for name, reading in found.readings.items()
    }
    return msgspec.structs.replace(found, readings=readings)


def _led_to(ref: Ref, drafts: Mapping[Ref, Draft]) -> set[Ref]:
    seen: set[Ref] = set()
    waiting = [ref]
    while waiting:
        each = waiting.pop()
        if each in drafts and each not in seen:
            seen.add(each)
            waiting += [named for named, _ in drafts[each].record.mentions]
    return seen


def _published(reading: Reading) -> Reading:
    return msgspec.structs.replace(reading, status="published")


def drafts_page(planned: Planned, drafts: Mapping[Ref, Draft]) -> Page:
    """The list of all drafts, in the order of their titles."""
    ordered = sorted(drafts.values(), key=lambda draft: (str(draft.label.title).casefold(), draft))
    view = ListView(
        kind=Message("Draft"),
        plural=Message("Drafts"),
        lane="none",
        url=URL,
        cards=tuple(_cards(planned, ordered, drafts)),
        number=1,
        of=1,
        total=len(drafts),
    )
    crumbs = (HOME, Way(Message("Drafts"), URL, True))
    return planned.outline.page("list", URL, Message("Drafts"), view, section=URL, crumbs=crumbs)


def _cards(planned: Planned, ordered: list[Draft], drafts: Mapping[Ref, Draft]) -> Iterator[Card]:
    labels = planned.outline.archive.labels

    def label_of(ref: Ref) -> Label:
        if ref in drafts:
            return drafts[ref].label
        return labels[ref] if ref in labels else Label(ref, "", ref, ref)

    for draft in ordered:
        yield card(draft.record, planned.outline.kinds[draft.record.type], label_of)


def concerned(problem: Problem, planned: Planned, drafts: Mapping[Ref, Draft]) -> str:
    """The address of the page that a problem concerns; nothing where it concerns them all."""
    name = problem.place.file
    if name == PERMALINKS:  # the message begins with the address that would be lost
        return problem.message.partition(" ")[0]
    if not name.endswith(".md"):
        return ""
    ref = ref_of(name)
    if ref in drafts:
        return drafts[ref].label.url
    known = planned.outline.archive.labels.get(ref)
    return known.url if known and known.url else f"/{ref}/"
