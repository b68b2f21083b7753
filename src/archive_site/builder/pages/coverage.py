"""What is held and what is missing: counted from the records, neither ranked nor judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from archive_site.builder.outline import HOME, TESTIMONIES, Outline, PageKind, Plan
from archive_site.builder.pages.cited import URL as CITED
from archive_site.builder.pages.free import held
from archive_site.model.alphabet import alphabetical
from archive_site.model.archive import Label
from archive_site.model.holdings import Counted, CoverageView
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Record
from archive_site.model.types import RecordType

URL = "/coverage/"
COUNTED = ("date", "language", "publisher", "issuer_kind", "genre")
TELLING = ("date", "publisher", "author", "url", "archived_url", "original", "page")


def _plans(outline: Outline) -> Iterator[Plan]:
    if outline.archive.lists.get("source"):
        yield Plan(URL, partial(_page, outline))


def _page(outline: Outline) -> Page:
    archive, kind = outline.archive, outline.kinds["source"]
    sources = [archive.records[ref] for ref in archive.lists["source"]]
    asked = _asked(outline)
    view = CoverageView(
        held=held(outline),
        counted=tuple(_counted(outline, kind)),
        sources=len(sources),
        access=_access(kind, sources),
        undated=tuple(_undated(outline)),
        missing=tuple(
            (Message(field.label), missing, len(sources))
            for name in TELLING
            if (field := kind.field(name))
            and (missing := sum(not source.all(name) for source in sources))
        ),
        copies=(len(archive.texts), len(set(archive.texts.values()))),
        asked=tuple(asked[:TESTIMONIES]),
        asked_count=len(asked),
        cited=CITED if any(source.all("cites") for source in sources) else "",
    )
    title = Message("What is held and what is missing")
    crumbs = (HOME, Way(title, URL, True))
    return outline.page("coverage", URL, title, view, section=URL, crumbs=crumbs)


def _counted(outline: Outline, kind: RecordType) -> Iterator[Counted]:
    """How many sources have each value, in the order in which their list is narrowed by it."""
    facets = {each.field.name: each for each in outline.narrowings.of(kind)}
    for name in COUNTED:
        if name in facets:
            values = tuple(value for value, _ in facets[name].members.values())
            yield Counted(Message(facets[name].field.label), values)


def _access(kind: RecordType, sources: Sequence[Record]) -> tuple[tuple[Message, int], ...]:
    """How many sources are shown as what: their description, an abstract, all of the text."""
    field = kind.field("access")
    given = [source.one("access") for source in sources]
    terms = field.values if field else ()
    return tuple((Message(t.label), n) for t in terms if (n := given.count(t.slug)))


def _undated(outline: Outline) -> Iterator[tuple[Message, int, int]]:
    """The types with dates: how many of their records have none."""
    for kind in outline.kinds.values():
        name = "year" if kind.field("year") else "date"
        refs = outline.archive.lists[kind.name]
        field = kind.field(name)
        if refs and field and field.kind == "date":
            records = [outline.archive.records[ref] for ref in refs]
            yield Message(kind.plural), sum(not r.one(name) for r in records), len(refs)


def _asked(outline: Outline) -> list[Label]:
    """The documents that are described here and not held, by title."""
    archive, lang = outline.archive, outline.site.lang
    refs = archive.lists.get("document", ())
    found = [outline.label_of(r) for r in refs if archive.records[r].one("held") == "no"]
    return sorted(found, key=lambda label: alphabetical(str(label.title), lang))


PAGE_KIND = PageKind("coverage", _plans)
