"""Figures compared: the index, and one page a measure with a panel for each comparable set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import msgspec

from archive_site.builder.comparing import (
    pairs,
    repeated,
    set_together,
    texts_among,
    unexplained,
)
from archive_site.builder.facts import facts, linked, texts, untranslated
from archive_site.builder.outline import HOME, Outline, PageKind, Plan, page_url
from archive_site.model.archive import Shown, Testimony
from archive_site.model.compared import FiguresView, MeasureRow, MeasureView, Panel
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Record, Ref
from archive_site.model.slugs import slug

URL = "/figures/"
PRINTED = 12  # figures of a measure in the index
ROWS = 80  # on a page: none above 30 KB gzipped


def _plans(outline: Outline) -> Iterator[Plan]:
    measures = outline.archive.lists.get("measure", ())
    if not measures:
        return
    yield Plan(URL, partial(_index, outline))
    for ref in measures:
        yield from _measure(outline, outline.archive.records[ref])


def _index(outline: Outline) -> Page:
    rows = tuple(_row(outline, ref) for ref in outline.archive.lists["measure"])
    crumbs = (HOME, Way(Message("Figures"), URL, True))
    view = FiguresView(rows=rows)
    title = Message("Figures compared")
    return outline.page("figures", URL, title, view, section=URL, crumbs=crumbs)


def _row(outline: Outline, ref: Ref) -> MeasureRow:
    claims = outline.archive.by_measure.get(ref, ())
    about = outline.archive.records[ref].ref_of("about")
    whole = [row for row in claims if not row.claim.group and _subject(row) == about] or claims
    return MeasureRow(
        label=outline.label_of(ref),
        about=outline.label_of(about) if about else None,
        printed=tuple(Shown(row.claim.printed, row.source.lang) for row in whole[:PRINTED]),
        claims=len(claims),
        sources=len({row.source.ref for row in claims}),
        more=len(whole[PRINTED:]),
    )


def _measure(outline: Outline, record: Record) -> Iterator[Plan]:
    claims = outline.archive.by_measure.get(record.ref, ())
    pages = _cut(_panels(outline, record, claims))
    for number, panels in enumerate(pages, 1):
        url = page_url(outline.label_of(record.ref).url, number)
        page = partial(_page, outline, record, panels, (number, len(pages)))
        yield Plan(url, page, refs=(record.ref,))


def _page(
    outline: Outline, record: Record, panels: Sequence[Panel], place: tuple[int, int]
) -> Page:
    claims = outline.archive.by_measure.get(record.ref, ())
    label = outline.label_of(record.ref)
    number, of = place
    about = record.ref_of("about")
    whole = [row for row in claims if _subject(row) == about]
    writing = outline.stock.texts.of(record)
    view = MeasureView(
        label=label,
        unit=(*texts(record, "unit"), Shown())[0],
        definition=(*texts(record, "definition"), Shown())[0],
        panels=tuple(panels),
        claims=len(claims),
        sources=len({row.source.ref for row in claims}),
        body=linked(writing.body, outline.archive.labels),
        facts=facts(outline.kinds[record.type], record, "facts", outline.label_of),
        about=outline.label_of(about) if about else None,
        pairs=pairs(outline, about, whole) if about and number == 1 else (),
        csv=f"{label.url}figures.csv" if claims and "csv" in outline.settings.exports else "",
        untranslated=untranslated(outline.kinds[record.type], record, writing),
        cautions=texts(record, "caution"),
        counts_in=texts(record, "counts_in"),
        counts_out=texts(record, "counts_out"),
        number=number,
        of=of,
    )
    crumbs = (HOME, Way(Message("Figures"), URL), outline.way_to(label, True))
    description = record.one("definition")[:300]
    more = {"section": URL, "crumbs": crumbs, "description": description}
    return outline.page_on("measure", page_url(label.url, number), label, view, **more)


def _subject(row: Testimony) -> Ref | None:
    return row.about.ref if row.about else None


def _panels(outline: Outline, record: Record, claims: Sequence[Testimony]) -> list[Panel]:
    """Comparable claims together: same subject, group and scope.

    The whole of the measure's own subject comes first, then its groups in the vocabulary's order,
    then other subjects and scopes.
    """
    found: dict[tuple[Ref | None, tuple[str, ...], Ref | None, str], list[Testimony]] = {}
    for row in claims:
        key = (_subject(row), row.claim.group, row.claim.place, row.claim.period)
        found.setdefault(key, []).append(row)
    order = [group.one("id") for group in record.all("groups")]
    about = record.ref_of("about")

    def rank(key: tuple[Ref | None, tuple[str, ...], Ref | None, str]) -> tuple[object, ...]:
        subject, group, place, period = key
        places = [order.index(each) if each in order else len(order) for each in group]
        return (bool(place or period), subject != about, subject or "", len(group) > 1, places)

    giving: dict[Ref | None, set[Ref]] = {}
    for row in claims:
        if not row.claim.group:
            giving.setdefault(_subject(row), set()).add(row.source.ref)
    panels: list[Panel] = []
    taken: set[str] = set()
    for key in sorted(found, key=rank):
        panel = _panel(outline, giving.get(key[0], set()), key[0], found[key])
        name, number = panel.id, 2
        while name in taken:
            name, number = f"{panel.id}-{number}", number + 1
        taken.add(name)
        panels.append(msgspec.structs.replace(panel, id=name))
    return panels


def _panel(
    outline: Outline, giving: set[Ref], subject: Ref | None, rows: Sequence[Testimony]
) -> Panel:
    first, texts = rows[0], outline.archive.texts
    whole = not (first.claim.group or first.claim.place or first.claim.period)
    on = outline.archive.sources_on.get(subject, ()) if subject else ()
    silent, count = outline.silent(subject, giving) if whole and subject else ((), 0)
    # The id of a person without a page, or of what is withdrawn, stands nowhere.
    about = first.about.ref if first.about and first.about.named else ""
    name = "-".join([about, *first.claim.group])
    place = first.place.ref if first.place and first.place.named else ""
    scope = "-".join(filter(None, [place, first.claim.period]))
    return Panel(
        about=first.about,
        rows=tuple(set_together(outline, rows)),
        group=first.group,
        place=first.place,
        period=first.claim.period,
        sources=len({row.source.ref for row in rows}),
        texts=texts_among(texts, rows),
        repeated=repeated(texts, rows),
        unexplained=unexplained(rows),
        silent=silent,
        silent_count=count,
        of=len(on) if whole else 0,
        id=f"p-{slug(f'{name}-{scope}')}",
    )


def _cut(panels: Sequence[Panel]) -> list[list[Panel]]:
    """Panels on pages of at most `ROWS` claims; a longer panel goes on on the next page."""
    pages: list[list[Panel]] = [[]]
    room = ROWS
    for panel in panels:
        start = 0
        for end, row in enumerate(panel.rows):
            size = 1 + len(row.copies) + len(row.parts)
            if size > room and room < ROWS:
                if end > start:
                    pages[-1].append(_part(panel, start, end))
                pages.append([])
                start, room = end, ROWS
            room -= size
        pages[-1].append(_part(panel, start, len(panel.rows)))
    return pages


def _part(panel: Panel, start: int, end: int) -> Panel:
    """Some rows of a panel; what is counted of all of them stands where it begins, once."""
    rows = panel.rows[start:end]
    if start == 0:
        return msgspec.structs.replace(panel, rows=rows)
    of_all = {"repeated": (), "unexplained": False, "silent": (), "silent_count": 0}
    return msgspec.structs.replace(panel, rows=rows, **of_all)


PAGE_KIND = PageKind("figures", _plans, texts="measure")
