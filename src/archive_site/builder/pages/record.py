"""A page a record."""

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
    paged,
)
from archive_site.loader.cards import fact
from archive_site.model.archive import Fact, Label, Shown, Testimony
from archive_site.model.compared import ClaimGroup
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Record, Ref
from archive_site.model.types import RecordType
from archive_site.model.views import Mention, RecordView

Part = tuple[Label, int, int, Sequence[tuple[Message, Ref]]]
KINDS = ("term", "date", "figure", "responsibility", "statement", "quotation")


def _plans(outline: Outline) -> Iterator[Plan]:
    for kind in outline.kinds.values():
        if kind.name in ("measure", "page"):
            continue
        refs = outline.archive.lists[kind.name]
        for number, ref in enumerate(refs):
            record = outline.archive.records[ref]
            before = refs[number - 1] if number else None
            after = refs[number + 1] if number + 1 < len(refs) else None
            make = partial(record_page, outline, record, before, after)
            yield Plan(outline.label_of(ref).url, make)


def record_page(
    outline: Outline, record: Record, before: Ref | None = None, after: Ref | None = None
) -> Page:
    """The page of one record."""
    kind = outline.kinds[record.type]
    label = outline.label_of(record.ref)
    view = record_view(outline, record, before, after)
    own = f"records/{kind.name}.html"
    return outline.page(
        "record",
        label.url,
        label.title,
        view,
        template=own if own in outline.templates else "record.html",
        title_lang=label.lang,
        description=outline.archive.cards[record.ref].summary[:300],
        section=f"/{kind.folder}/" if kind.listed else label.url,
        crumbs=_crumbs(outline, kind, label),
    )


def _crumbs(outline: Outline, kind: RecordType, label: Label) -> tuple[Way, ...]:
    here = Way(label.short or label.title, label.url, current=True)
    return (HOME, outline.list_of(kind.folder), here) if kind.listed else (HOME, here)


def record_view(
    outline: Outline, record: Record, before: Ref | None = None, after: Ref | None = None
) -> RecordView:
    """All that the page of a record shows."""
    archive, label_of = outline.archive, outline.label_of
    kind = outline.kinds[record.type]
    said = archive.about.get(record.ref, ())
    ids = [(record.ref, claim.id) for claim in record.claims]
    own = [outline.claims[each] for each in ids if each in outline.claims]
    giving = {row.source.ref for row in said if row.claim.kind == "figure"}
    silent, quiet = outline.silent(record.ref, giving) if giving else ((), 0)
    mentions = archive.mentioned_by.get(record.ref, ())
    return RecordView(
        label=label_of(record.ref),
        kind=Message(kind.label),
        type=kind.name,
        sub=_sub(outline, record, kind),
        body=outline.linked(record.prose),
        facts=outline.facts(record, "facts"),
        provenance=outline.facts(record, "provenance"),
        notes=tuple(outline.linked(prose) for name, prose in record.notes.items()),
        cites=_cites(outline, record),
        cautions=tuple(value.text for value in record.all("caution")),
        summary=record.one("summary"),
        own=groups(own),
        said=groups(said) if len(said) <= TESTIMONIES else (),
        said_more=len(said) if len(said) > TESTIMONIES else 0,
        silent=silent,
        silent_count=quiet,
        of=len(outline.sources_on.get(record.ref, ())),
        mentioned_by=_mentions(outline, mentions[:MENTIONS]),
        mentions_more=_more(label_of(record.ref), mentions),
        before=label_of(before) if before else None,
        after=label_of(after) if after else None,
        same_text=tuple(label_of(v.ref) for v in record.all("same_text") if v.ref),
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


def _sub(outline: Outline, record: Record, kind: RecordType) -> tuple[Shown, ...]:
    """The line under the title: kind, date, then the type's other columns, each once."""
    names = [name for name in kind.columns if name not in ("title", "roles")]
    names.sort(key=lambda name: name not in ("kind", "genre"))
    found: list[Shown] = []
    for name in names:
        field = kind.field(name)
        if field and record.all(name):
            found.extend(fact(record.all(name), field, outline.label_of).values)
    if record.one("credit_line") and not record.all("publisher"):
        found.append(Shown(text=record.one("credit_line")))
    return tuple(found)


def _cites(outline: Outline, record: Record) -> tuple[Fact, ...]:
    field = outline.kinds[record.type].field("cites")
    values = record.all("cites")
    return (fact(values, field, outline.label_of),) if field and values else ()


def _mentions(outline: Outline, rows: Sequence[tuple[Message, Ref]]) -> tuple[Mention, ...]:
    found: dict[Message, list[tuple[Message, Label]]] = {}
    for name, ref in rows:
        label = outline.label_of(ref)
        found.setdefault(Message(outline.kinds[label.type].plural), []).append((name, label))
    return tuple(Mention(plural, tuple(members)) for plural, members in found.items())


def _more(label: Label, rows: Sequence[tuple[Message, Ref]]) -> tuple[str, int] | None:
    return (f"{label.url}mentions/", len(rows)) if len(rows) > MENTIONS else None


def mentions_pages(outline: Outline) -> Iterator[Part]:
    """The long lists of mentions, page by page: record, number, of, rows."""
    for ref, rows in outline.archive.mentioned_by.items():
        label = outline.label_of(ref)
        if len(rows) > MENTIONS and label.url:
            pages = paged(rows)
            for number, part in enumerate(pages, 1):
                yield label, number, len(pages), part


PAGE_KIND = PageKind("record", _plans)
__all__ = ["PAGE_KIND", "groups", "mentions_pages", "page_url", "record_page", "record_view"]
