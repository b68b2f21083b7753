"""What the held texts refer to: held, described here and not held, or only named by them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import (
    HOME,
    MENTIONS,
    TESTIMONIES,
    Outline,
    PageKind,
    Plan,
    page_url,
)
from archive_site.loader.cards import show
from archive_site.model.alphabet import alphabetical
from archive_site.model.archive import Shown
from archive_site.model.holdings import CitedPlace, CitedText, CitedView
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Record, Ref, Value

URL = "/cited/"
GROUPS = ("held", "described", "named")
Key = tuple[Ref | None, str, str]  # its record; without one, what is printed of it and its author


def _plans(outline: Outline) -> Iterator[Plan]:
    texts = cited_texts(outline)
    pages = _cut(texts) if texts else []
    held, described, named = (sum(group == name for group, _ in texts) for name in GROUPS)
    totals = held, described, named
    for number, part in enumerate(pages, 1):
        place = (number, len(pages))
        yield Plan(page_url(URL, number), partial(_page, outline, part, totals, place))


def _page(
    outline: Outline,
    texts: Sequence[tuple[str, CitedText]],
    totals: tuple[int, int, int],
    place: tuple[int, int],
) -> Page:
    groups = tuple((name, tuple(text for group, text in texts if group == name)) for name in GROUPS)
    view = CitedView(tuple(each for each in groups if each[1]), totals, *place)
    title = Message("Cited in the held texts")
    crumbs = (HOME, Way(title, URL, True))
    return outline.page("cited", page_url(URL, place[0]), title, view, section=URL, crumbs=crumbs)


def cited_texts(outline: Outline) -> list[tuple[str, CitedText]]:
    """Each text that held sources refer to with its group, in the alphabet of the page."""
    found: dict[Key, list[tuple[Value, CitedPlace]]] = {}
    for ref in outline.archive.lists.get("source", ()):
        record = outline.archive.records[ref]
        for key, value, at in _cited(record):
            found.setdefault(key, []).append((value, CitedPlace(outline.label_of(ref), at)))
    texts = [_text(outline, key, rows) for key, rows in found.items()]
    lang = outline.site.lang
    return sorted(
        texts,
        key=lambda each: (
            GROUPS.index(each[0]),
            alphabetical(str(each[1].title), lang),
        ),
    )


def _cited(record: Record) -> Iterator[tuple[Key, Value, str]]:
    """What a source refers to and where: its own references, and the documents of its claims."""
    for value in record.all("cites"):
        ref, at = value.ref_of("held"), value.one("at")
        what, by = value.one("what").casefold(), value.one("by").casefold()
        yield (ref, "", "") if ref else (None, what, by), value, at
    for claim in record.claims:
        ref = claim.primary.ref_of("document") if claim.primary else None
        if ref:
            yield (ref, "", ""), Value(), claim.at


def _text(
    outline: Outline, key: Key, rows: Sequence[tuple[Value, CitedPlace]]
) -> tuple[str, CitedText]:
    ref, first = key[0], rows[0][0]
    places = tuple(dict.fromkeys(place for _, place in rows))
    few, count = places if len(places) <= MENTIONS else (), len(places)
    field = outline.kinds["source"].field("cites")
    if ref is None and field:
        parts = {each.name: each.values for each in show(first, field, outline.label_of).parts}
        what, by, date = (parts.get(name, ()) for name in ("what", "by", "date"))
        return "named", CitedText(first.one("what"), None, (*what,), (*by,), (*date,), few, count)
    record = outline.archive.records.get(ref) if ref else None
    is_held = record is not None and (record.type == "source" or record.one("held") == "yes")
    label = outline.label_of(ref) if ref else None
    card = outline.archive.cards.get(ref) if ref else None
    said = card.said if card else ()
    dated = (Shown(edtf=label.date),) if label and label.date else ()
    text = CitedText(label.title if label else "", label, (), said, dated, few, count)
    return "held" if is_held else "described", text


def _cut(texts: Sequence[tuple[str, CitedText]]) -> list[list[tuple[str, CitedText]]]:
    """Texts on pages of at most two hundred of their places."""
    pages: list[list[tuple[str, CitedText]]] = [[]]
    room = TESTIMONIES
    for group, text in texts:
        size = max(len(text.places), 1)
        if size > room and pages[-1]:
            pages.append([])
            room = TESTIMONIES
        pages[-1].append((group, text))
        room -= size
    return pages


PAGE_KIND = PageKind("cited", _plans)
