"""iCalendar (RFC 5545): entries as lines, time zones as far as the entries need them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

from markupsafe import Markup

from archive_site.model.calendars import CalendarView, Entry
from archive_site.model.page import Site
from archive_site.model.zones import zone
from archive_site.renderer.links import absolute
from archive_site.renderer.voice import Voice, worded

DAY, SECOND = datetime.timedelta(days=1), datetime.timedelta(seconds=1)
OCTETS = 75  # of a line, without its end
YEAR = 366  # days in which a zone that changes its offset does so
FIRST_YEAR, LAST_YEAR = 3, 9998  # of times in zones: a year can be looked back, a day ahead


def calendar(voice: Voice, view: CalendarView, site: Site) -> Markup:
    """A calendar as a text whose lines end with CR LF.

    UIDs are permalinks and stamps the days of the records' last changes, so that an unchanged
    record gives the same bytes for ever.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{_text(site.title)}//archive-site//{voice.lang.upper()}",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(worded(voice, view.name))}",
        f"X-WR-CALNAME:{_text(worded(voice, view.name))}",
        *_zones(view.entries),
        *(line for entry in view.entries for line in _event(voice, entry, site)),
        "END:VCALENDAR",
    ]
    return Markup("".join(f"{_folded(line)}\r\n" for line in lines))  # noqa: S704 - no HTML


def _event(voice: Voice, entry: Entry, site: Site) -> Iterator[str]:
    address = absolute(voice, entry.url, site.base_url)
    told = "\n".join(filter(None, (entry.summary, address)))
    yield "BEGIN:VEVENT"
    yield f"UID:{address}"
    yield f"DTSTAMP:{_plain(entry.changed)}T000000Z"
    yield f"SEQUENCE:{entry.changes}"
    if begins := _begins(entry):
        local = _plain(begins.isoformat())
        yield f"DTSTART;TZID={entry.zone}:{local}" if zone(entry.zone) else f"DTSTART:{local}"
    else:
        yield f"DTSTART;VALUE=DATE:{_plain(entry.first)}"
        if entry.last < "9999-12-31":
            after = datetime.date.fromisoformat(entry.last) + DAY
            yield f"DTEND;VALUE=DATE:{_plain(after.isoformat())}"
    title = worded(voice, entry.title)
    yield f"SUMMARY:{_text(f'[{title}]' if entry.supplied else title)}"
    if entry.places:
        yield f"LOCATION:{_text(', '.join(worded(voice, place) for place in entry.places))}"
    yield f"DESCRIPTION:{_text(told)}"
    yield f"CATEGORIES:{_text(worded(voice, entry.kind))}"
    yield f"URL:{address}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _begins(entry: Entry) -> datetime.datetime | None:
    """When an entry begins, in the time of its place, where one day and a time are stated."""
    if not entry.time or entry.first != entry.last:
        return None
    if not FIRST_YEAR <= int(entry.first[:4]) <= LAST_YEAR:
        return None
    return datetime.datetime.fromisoformat(f"{entry.first}T{entry.time}")


def _zones(entries: Iterable[Entry]) -> Iterator[str]:
    """The zones that are named, each with the changes of its offset on which entries depend."""
    found: dict[str, dict[str, list[str]]] = {}
    for entry in entries:
        begins, known = _begins(entry), zone(entry.zone)
        if begins and known:
            onset = _onset(begins.replace(tzinfo=known), known)
            found.setdefault(entry.zone, {})["\n".join(onset)] = onset
    for name, onsets in sorted(found.items()):
        yield "BEGIN:VTIMEZONE"
        yield f"TZID:{name}"
        for _, lines in sorted(onsets.items()):
            yield from lines
        yield "END:VTIMEZONE"


def _onset(at: datetime.datetime, known: ZoneInfo) -> list[str]:
    """The change of offset that holds at a time: when it began, from and to which offset."""
    high = at.astimezone(datetime.UTC)
    low = high - DAY
    for _ in range(YEAR):
        if high.year < FIRST_YEAR or not _same(low.astimezone(known), at):
            break
        low, high = low - DAY, low
    while high - low > SECOND:
        middle = (low + (high - low) / 2).replace(microsecond=0)
        low, high = (low, middle) if _same(middle.astimezone(known), at) else (middle, high)
    before = low.astimezone(known).utcoffset() or datetime.timedelta()
    name = "DAYLIGHT" if at.dst() else "STANDARD"
    return [
        f"BEGIN:{name}",
        f"DTSTART:{_plain((high.replace(tzinfo=None) + before).isoformat())}",
        f"TZOFFSETFROM:{_offset(before)}",
        f"TZOFFSETTO:{_offset(at.utcoffset() or datetime.timedelta())}",
        f"TZNAME:{at.tzname()}",
        f"END:{name}",
    ]


def _same(one: datetime.datetime, other: datetime.datetime) -> bool:
    """Whether two times of a zone have the same offset, by the same name."""
    return (one.utcoffset(), one.tzname()) == (other.utcoffset(), other.tzname())


def _offset(offset: datetime.timedelta) -> str:
    seconds = round(offset.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    minutes, rest = divmod(rest, 60)
    sign = "-" if seconds < 0 else "+"
    return f"{sign}{hours:02}{minutes:02}" + (f"{rest:02}" if rest else "")


def _plain(iso: str) -> str:
    """An ISO 8601 day or time as iCalendar writes it."""
    return iso.replace("-", "").replace(":", "")


def _text(words: str) -> str:
    """A text with what has a meaning in iCalendar escaped (3.3.11), control characters left out."""
    plain = "".join(each for each in words if each == "\n" or each >= " ").replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line cut into lines of at most 75 octets, never within a character (3.1)."""
    if len(line.encode()) <= OCTETS:
        return line
    cut, held = [""], 0
    for letter in line:
        size = len(letter.encode())
        if held + size > OCTETS:
            cut.append(" ")
            held = 1
        cut[-1] += letter
        held += size
    return "\r\n".join(cut)
