"""A page a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from archive_site.builder.describing import graph, metas
from archive_site.builder.facts import facts, linked, texts, untranslated
from archive_site.builder.near import Around, around, labels_near
from archive_site.builder.outline import (
    ANY,
    HOME,
    MENTIONS,
    TESTIMONIES,
    Outline,
    PageKind,
    Plan,
)
from archive_site.exports.references import formats
from archive_site.loader.cards import LabelOf, fact
from archive_site.model.archive import Fact, Label, Shown, Testimony
from archive_site.model.calendars import entry_of
from archive_site.model.citing import works
from archive_site.model.compared import ClaimGroup
from archive_site.model.message import Message
from archive_site.model.page import Page
from archive_site.model.record import Record
from archive_site.model.types import RecordType
from archive_site.model.views import Mention, RecordView

KINDS = ("term", "date", "figure", "responsibility", "statement", "quotation")


def _plans(outline: Outline) -> Iterator[Plan]:
    for kind in outline.kinds.values():
        if kind.name in ("measure", "page"):
            continue
        own = f"records/{kind.name}.html"
        template = own if own in outline.templates else "record.html"
        refs = outline.archive.lists[kind.name]
        for ref, before, after in zip(refs, (None, *refs), (*refs[1:], None), strict=False):
            record = outline.archive.records[ref]
            made = partial(around, outline, record, before, after)
            page = partial(_page, outline, record, made, template)
            parts = partial(_parts, outline, record, made)
            yield Plan(outline.label_of(ref).url, page, template, parts, (ref,))


def _page(outline: Outline, record: Record, made: Callable[[], Around], template: str) -> Page:
    near = made()
    kind, labels = outline.kinds[record.type], labels_near(outline, near)
    label = labels[record.ref]
    here = outline.way_to(label, True)
    return outline.page_on(
        "record",
        label.url,
        label,
        record_view(outline, record, near),
        template=template,
        description=near.summary[:300],
        section=f"/{kind.folder}/" if kind.listed else label.url,
        crumbs=(HOME, outline.list_of(kind.folder), here) if kind.listed else (HOME, here),
    )


def _parts(outline: Outline, record: Record, made: Callable[[], Around]) -> dict[str, object]:
    """The record itself, and all that `Around` holds: labels and claims by their digests."""
    near = made()
    return {
        **{"fields": record.digests.fields, "text": record.digests.texts},
        "labels": outline.label_marks(near.named),
        "own": outline.claim_marks(near.own),
        "said": outline.claim_marks(near.said),
        **{"silent": [label.ref for label in near.silent], "mentioned_by": near.mentions},
        "same_text": near.copies,
        **{"summary": near.summary, "counts": near.counts},
        **{
            "before": near.before,
            "after": near.after,
            "coordinates": near.spots,
            "media": near.media,
        },
    }


def record_view(outline: Outline, record: Record, near: Around) -> RecordView:
    """All that the page of a record shows: its own prose, and labels of what is near it alone."""
    kinds, labels = outline.kinds, labels_near(outline, near)
    writing = outline.stock.texts.of(record)
    kind, label_of, label = kinds[record.type], labels.__getitem__, labels[record.ref]
    said, silent, of, mentions = near.counts
    cited = works(record, kind, labels, outline.site)
    return RecordView(
        label=label,
        kind=Message(kind.label),
        type=kind.name,
        sub=_sub(kind, record, label_of),
        body=linked(writing.body, labels),
        facts=facts(kind, record, "facts", label_of),
        provenance=facts(kind, record, "provenance", label_of),
        notes=tuple(linked(prose, labels) for prose in writing.notes.values()),
        cites=_cites(kind, record, label_of),
        cautions=texts(record, "caution"),
        summary=(*texts(record, "summary"), Shown())[0],
        untranslated=untranslated(kind, record, writing),
        own=groups(near.own),
        said=groups(near.said),
        said_more=said if said > TESTIMONIES else 0,
        silent=near.silent,
        silent_count=silent,
        of=of,
        mentioned_by=_mentions(kinds, [(name, label_of(ref)) for name, ref in near.mentions]),
        mentions_more=(f"{label.url}mentions/", mentions) if mentions > MENTIONS else None,
        calendar=entry_of(kind, label.date),
        before=label_of(near.before) if near.before else None,
        after=label_of(near.after) if near.after else None,
        media=near.media,
        spots=near.spots,
        same_text=tuple(map(label_of, near.copies)),
        works=cited,
        formats=formats(cited[0]),
        metas=metas(record, kind, labels, cited[0], cited[-1]),
        graph=graph(record, kind, labels, cited[-1], outline.site),
    )


def groups(rows: Sequence[Testimony]) -> tuple[ClaimGroup, ...]:
    """Claims by the question they answer: kinds in a fixed order, figures by measure and group."""
    found: dict[tuple[int, str, tuple[str, ...]], list[Testimony]] = {}
    for row in rows:
        measure = row.measure.ref if row.measure else ""
        key = (KINDS.index(row.claim.kind), measure, row.claim.group)
        found.setdefault(key, []).append(row)
    ordered = sorted(found.items(), key=lambda pair: pair[0][0])
    return tuple(
        ClaimGroup(
            kind=KINDS[kind],
            rows=tuple(members),
            measure=members[0].measure,
            group=members[0].group,
        )
        for (kind, _, _), members in ordered
    )


def _sub(kind: RecordType, record: Record, label_of: LabelOf) -> tuple[Shown, ...]:
    """The line under the title: kind, date, then the type's other columns, each once."""
    names = [name for name in kind.columns if name not in ("title", "roles")]
    names.sort(key=lambda name: name not in ("kind", "genre"))
    found: list[Shown] = []
    for name in names:
        field = kind.field(name)
        if field and record.all(name):
            found.extend(fact(record.all(name), field, label_of).values)
    if record.one("credit_line") and not record.all("publisher"):
        found.append(Shown(text=record.one("credit_line")))
    return tuple(found)


def _cites(kind: RecordType, record: Record, label_of: LabelOf) -> tuple[Fact, ...]:
    field, values = kind.field("cites"), record.all("cites")
    return (fact(values, field, label_of),) if field and values else ()


def _mentions(
    kinds: Mapping[str, RecordType], rows: Iterable[tuple[Message, Label]]
) -> tuple[Mention, ...]:
    found: dict[str, list[tuple[Message, Label]]] = {}
    for name, label in rows:
        found.setdefault(kinds[label.type].plural, []).append((name, label))
    return tuple(Mention(Message(plural), tuple(rows)) for plural, rows in found.items())


PAGE_KIND = PageKind("record", _plans, texts=ANY)
