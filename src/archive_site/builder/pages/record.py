"""A page a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from archive_site.builder.describing import graph, metas
from archive_site.builder.facts import facts, linked, texts
from archive_site.builder.outline import (
    HOME,
    MENTIONS,
    TESTIMONIES,
    Outline,
    PageKind,
    Plan,
)
from archive_site.exports.references import formats
from archive_site.loader.cards import LabelOf, fact
from archive_site.loader.translated import is_printed
from archive_site.model.archive import Fact, Label, Shown, Testimony
from archive_site.model.citing import works
from archive_site.model.compared import ClaimGroup
from archive_site.model.maps import Spot, located
from archive_site.model.media import Medium, media_of
from archive_site.model.message import Message
from archive_site.model.page import Page, Site
from archive_site.model.record import Record, Ref
from archive_site.model.types import RecordType
from archive_site.model.views import Mention, RecordView

KINDS = ("term", "date", "figure", "responsibility", "statement", "quotation")


class Around(NamedTuple):
    """What the page of a record takes from other records, and how they are named there."""

    labels: dict[Ref, Label]  # of the record and of all that its page names
    summary: str  # the card's
    own: tuple[Testimony, ...]
    said: tuple[Testimony, ...]  # none where they have pages of their own
    silent: tuple[Label, ...]
    mentions: tuple[tuple[Message, Ref], ...]
    copies: tuple[Ref, ...]  # other sources that print its text
    counts: tuple[int, int, int, int]  # of said, silent, sources on the record, mentions
    before: Ref | None
    after: Ref | None
    media: tuple[Medium, ...] = ()
    spots: tuple[Spot, ...] = ()  # of the record or of the places where it happened, was shown


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
            yield Plan(outline.label_of(ref).url, page, template, parts)


def _page(outline: Outline, record: Record, made: Callable[[], Around], template: str) -> Page:
    near = made()
    kind, label = outline.kinds[record.type], near.labels[record.ref]
    here = outline.way_to(label, True)
    return outline.page(
        "record",
        label.url,
        label.title,
        record_view(outline.kinds, record, near, outline.site),
        template=template,
        title_lang=label.lang,
        description=near.summary[:300],
        section=f"/{kind.folder}/" if kind.listed else label.url,
        crumbs=(HOME, outline.list_of(kind.folder), here) if kind.listed else (HOME, here),
    )


def _parts(outline: Outline, record: Record, made: Callable[[], Around]) -> dict[str, object]:
    """The record itself, and all that `Around` holds: labels and claims by their digests."""
    near, marks = made(), outline.marks
    return {
        **{"fields": marks.fields[record.ref], "text": marks.texts[record.ref]},
        "labels": outline.label_marks(near.labels),
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


def around(
    outline: Outline, record: Record, before: Ref | None = None, after: Ref | None = None
) -> Around:
    """What the page of a record takes from other records."""
    archive, label_of, ref = outline.archive, outline.label_of, record.ref
    said = archive.about.get(ref, ())
    own = (outline.claims.get((ref, claim.id)) for claim in record.claims)
    giving = {row.source.ref for row in said if row.claim.kind == "figure"}
    silent, quiet = outline.silent(ref, giving) if giving else ((), 0)
    mentions = archive.mentioned_by.get(ref, ())
    few = mentions[:MENTIONS]
    named = [ref, *(each for each, _ in record.mentions), *(each for _, each in few)]
    named += [label.ref for label in silent]
    copies = tuple(each for each in archive.texts.get(ref, ()) if each != ref)
    named += [*copies, *(each for each in (before, after) if each)]
    return Around(
        labels={each: label_of(each) for each in named},
        summary=archive.cards[ref].summary,
        own=tuple(row for row in own if row),
        said=said if len(said) <= TESTIMONIES else (),
        silent=silent,
        mentions=few,
        copies=copies,
        counts=(len(said), quiet, len(outline.sources_on.get(ref, ())), len(mentions)),
        before=before,
        after=after,
        media=media_of(record, archive.media),
        spots=tuple(_spots(outline, record)),
    )


def _spots(outline: Outline, record: Record) -> Iterator[Spot]:
    """Where a record is or was, by its own coordinates or those of the places it names."""
    if not outline.settings.map:
        return
    happened = outline.kinds[record.type].lane in ("happened", "shown")
    places = [value.ref for value in record.all("place")] if happened else []
    for ref in (record.ref, *places):
        found = outline.archive.records.get(ref) if ref else None
        where = located(found) if found else None
        if found and where:
            yield Spot(outline.label_of(found.ref), *where)


def record_view(
    kinds: Mapping[str, RecordType], record: Record, near: Around, site: Site
) -> RecordView:
    """All that the page of a record shows."""
    kind, label_of, label = kinds[record.type], near.labels.__getitem__, near.labels[record.ref]
    said, silent, of, mentions = near.counts
    cited = works(record, kind, near.labels, site)
    return RecordView(
        label=label,
        kind=Message(kind.label),
        type=kind.name,
        sub=_sub(kind, record, label_of),
        body=linked(record.prose, near.labels),
        facts=facts(kind, record, "facts", label_of),
        provenance=facts(kind, record, "provenance", label_of),
        notes=tuple(linked(prose, near.labels) for prose in record.notes.values()),
        cites=_cites(kind, record, label_of),
        cautions=texts(record, "caution"),
        summary=(*texts(record, "summary"), Shown())[0],
        untranslated=_untranslated(record),
        own=groups(near.own),
        said=groups(near.said),
        said_more=said if said > TESTIMONIES else 0,
        silent=near.silent,
        silent_count=silent,
        of=of,
        mentioned_by=_mentions(kinds, [(name, label_of(ref)) for name, ref in near.mentions]),
        mentions_more=(f"{label.url}mentions/", mentions) if mentions > MENTIONS else None,
        before=label_of(near.before) if near.before else None,
        after=label_of(near.after) if near.after else None,
        media=near.media,
        spots=near.spots,
        same_text=tuple(map(label_of, near.copies)),
        works=cited,
        formats=formats(cited[0]),
        metas=metas(record, kind, near.labels, cited[0], cited[-1]),
        graph=graph(record, kind, near.labels, cited[-1], site),
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


def _untranslated(record: Record) -> str:
    """Whether all of a record's own texts stand in another language than the page, or some."""
    langs = [prose.lang for prose in (record.prose, *record.notes.values()) if prose.html]
    langs += [record.lang_of("summary")] if record.one("summary") else []
    langs += [] if is_printed(record) else [record.lang_of("title")]
    if not any(langs):
        return ""
    return "all" if all(langs) else "some"


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


PAGE_KIND = PageKind("record", _plans)
