"""Free pages, among them about & method with what is counted for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from archive_site.builder.near import around
from archive_site.builder.outline import HOME, Outline, PageKind, Plan
from archive_site.builder.pages.record import record_view
from archive_site.model.holdings import AboutView, Held
from archive_site.model.message import Message
from archive_site.model.page import Page
from archive_site.model.record import Ref
from archive_site.model.views import RecordView

ABOUT = Ref("pages/about")
HELD = "s-what-is-held-and-what-is-missing"
TELLING = ("date", "publisher", "author", "url")


def _plans(outline: Outline) -> Iterator[Plan]:
    for ref in outline.archive.lists.get("page", ()):
        yield Plan(outline.label_of(ref).url, partial(_page, outline, ref), refs=(ref,))


def _page(outline: Outline, ref: Ref) -> Page:
    record = outline.archive.records[ref]
    label = outline.label_of(ref)
    view = record_view(outline, record, around(outline, record))
    return outline.page_on(
        "page",
        label.url,
        label,
        _about(outline, view) if ref == ABOUT else view,
        template="about.html" if ref == ABOUT else "record.html",
        description=outline.archive.cards[ref].summary[:300],
        section=label.url,
        crumbs=(HOME, outline.way_to(label, True)),
    )


def _about(outline: Outline, view: RecordView) -> AboutView:
    records = outline.archive.records
    sources = [records[ref] for ref in outline.archive.lists.get("source", ())]
    kind = outline.kinds["source"]
    languages = Counter(value.text for source in sources for value in source.all("language"))
    issuers = Counter(source.one("issuer_kind") for source in sources)
    issuer = kind.field("issuer_kind")
    fields = [field for name in TELLING if (field := kind.field(name))]
    return AboutView(
        record=view,
        under=_under(outline),
        held=held(outline),
        languages=tuple(sorted(languages.items())),
        issuers=tuple(
            (Message(term.label), issuers[term.slug])
            for term in (issuer.values if issuer else ())
            if issuers[term.slug]
        ),
        missing=tuple(
            (Message(field.label), sum(not source.all(field.name) for source in sources))
            for field in fields
        ),
        not_held=sum(
            records[ref].one("held") == "no" for ref in outline.archive.lists.get("document", ())
        ),
        coverage="/coverage/" if sources else "",
    )


def _under(outline: Outline) -> str:
    """The heading of what is held, in this language: the one at its place in the main text."""
    both = (each.archive.records[ABOUT] for each in (outline.main, outline))
    main, here = (outline.stock.texts.of(record).body.headings for record in both)
    at = next((number for number, each in enumerate(main) if each.id == HELD), len(main))
    return here[at].id if at < len(here) else HELD


def held(outline: Outline) -> tuple[Held, ...]:
    """How many records of each type are published, in draft, withdrawn."""
    return tuple(
        (Message(kind.plural), f"/{kind.folder}/" if kind.listed else "", *counts)
        for kind in outline.kinds.values()
        if any(counts := outline.archive.held[kind.name]) and kind.name != "page"
    )


PAGE_KIND = PageKind("free", _plans, texts="page")
