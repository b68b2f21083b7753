"""Calendars (iCalendar): one a record that has a day, and one a list of such records.

An entry's identifier is its record's permalink, so there are none without a base address.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.model.calendars import CalendarView, Entry, days, has_calendar
from archive_site.model.changes import last_change
from archive_site.model.message import Message, Wording
from archive_site.model.page import Page
from archive_site.model.record import Ref

NAME = "calendar.ics"


def _plans(outline: Outline) -> Iterator[Plan]:
    if not outline.settings.base_url:
        return
    for kind in filter(has_calendar, outline.kinds.values()):
        lists, labels = outline.archive.lists, outline.archive.labels
        refs = [ref for ref in lists[kind.name] if days(labels[ref].date)]
        for ref in refs:
            yield _plan(outline, labels[ref].url, labels[ref].title, [ref])
        if refs and kind.listed:
            yield _plan(outline, f"/{kind.folder}/", Message(kind.plural), refs)


def _plan(outline: Outline, url: str, name: Wording, refs: Sequence[Ref]) -> Plan:
    page = partial(_page, outline, url, name, refs)
    return Plan(f"{url}{NAME}", page, NAME, partial(_parts, outline, refs), own=True)


def _parts(outline: Outline, refs: Sequence[Ref]) -> dict[str, object]:
    places = [each.ref for ref in refs for each in outline.archive.records[ref].all("place")]
    return {
        "fields": b"".join(outline.archive.records[ref].digests.fields for ref in refs),
        "cards": outline.card_marks(refs),
        "places": outline.label_marks(place for place in places if place),
    }


def _page(outline: Outline, url: str, name: Wording, refs: Sequence[Ref]) -> Page:
    entries = tuple(_entry(outline, ref) for ref in refs)
    view = CalendarView(name, entries)
    return outline.page("calendar", f"{url}{NAME}", name, view, template=NAME)


def _entry(outline: Outline, ref: Ref) -> Entry:
    record, card = outline.archive.records[ref], outline.archive.cards[ref]
    first, last = days(card.label.date) or ("", "")
    places = [each.ref for each in record.all("place")]
    return Entry(
        url=card.label.url,
        title=card.label.title,
        kind=card.kind,
        first=first,
        last=last,
        changed=last_change(record) or first,
        time=record.one("time"),
        zone=record.one("zone"),
        places=tuple(outline.label_of(place).title for place in places if place),
        summary=card.summary,
        supplied=card.label.supplied,
        changes=len(record.all("corrections")),
    )


PAGE_KIND = PageKind("calendar", _plans)
