"""Search: its page, and its index in parts that a browser loads by need, as classic scripts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from archive_site.builder.outline import HOME, Outline, PageKind, Plan
from archive_site.builder.terms import Part, by_beginning, plain, together
from archive_site.model.dates import sort_key, years
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Record, Ref
from archive_site.model.searched import (
    TITLE,
    Choice,
    FactsView,
    Found,
    FoundView,
    SearchView,
    WordsView,
)

URL = "/search/"
TEXT = 1500  # characters of a record's text from which a snippet is cut


def _plans(outline: Outline) -> Iterator[Plan]:
    if not outline.settings.search:
        return
    yield Plan(URL, partial(_page, outline))
    known = outline.numbers
    parts = by_beginning(outline.words.values())
    told = partial(_facts_parts, outline, tuple(parts))
    make = partial(_facts, outline, known, tuple(parts))
    yield Plan(f"{URL}facts.js", make, "search/facts.js", told)
    for beginning, some in parts.items():
        words = partial(_words, outline, beginning, some)
        url = f"{URL}w-{code(beginning)}.js"
        yield Plan(url, words, "search/words.js", partial(_words_parts, some))
    shelves: dict[str, list[Ref]] = {}
    for ref, number in known.items():
        shelves.setdefault(number[:2], []).append(ref)
    for beginning, refs in shelves.items():
        url, found = f"{URL}r-{code(beginning)}.js", partial(_found, outline, known, refs)
        yield Plan(url, found, "search/found.js", partial(_found_parts, outline, refs))


def _facts_parts(outline: Outline, beginnings: tuple[str, ...]) -> dict[str, object]:
    fields = b"".join(outline.marks.fields[ref] for ref in outline.numbers)
    labels = outline.label_marks(outline.archive.labels)
    return {"beginnings": beginnings, "fields": fields, "labels": labels}


def _words_parts(parts: Sequence[Part]) -> dict[str, object]:
    return {"words": b"".join(part.mark for part in parts)}


def _found_parts(outline: Outline, refs: Sequence[Ref]) -> dict[str, object]:
    texts = [outline.word_marks(ref) for ref in refs]
    return {"cards": outline.card_marks(refs), "texts": texts}


def code(beginning: str) -> str:
    """A beginning as part of a file's name: its code points in hexadecimal."""
    return "-".join(f"{ord(letter):x}" for letter in beginning)


def _page(outline: Outline) -> Page:
    view = SearchView(ways=(*outline.site.ways, *outline.site.more))
    return outline.page("search", URL, TITLE, view, crumbs=(HOME, Way(TITLE, URL, True)))


def _script(outline: Outline, kind: str, name: str, view: object) -> Page:
    url = f"{URL}{name}.js"
    return outline.page("search", url, TITLE, view, template=f"search/{kind}.js")


def _words(outline: Outline, beginning: str, parts: Sequence[Part]) -> Page:
    words = tuple((word, _forms(word, said)) for word, said in together(parts).items())
    return _script(outline, "words", f"w-{code(beginning)}", WordsView(beginning, words))


def _forms(word: str, said: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(("" if form == word else form, rows) for form, rows in sorted(said.items()))


def _found(outline: Outline, known: dict[Ref, str], refs: Sequence[Ref]) -> Page:
    archive = outline.archive
    beginning = known[refs[0]][:2]
    found = []
    for ref in sorted(refs):
        text = plain(archive.records[ref], outline.label_of)[:TEXT]
        found.append(Found(known[ref], archive.cards[ref], text))
    return _script(outline, "found", f"r-{code(beginning)}", FoundView(beginning, tuple(found)))


def _facts(outline: Outline, known: dict[Ref, str], beginnings: tuple[str, ...]) -> Page:
    archive = outline.archive
    order = sorted(known, key=lambda ref: (sort_key(archive.labels[ref].date), ref))
    records = [archive.records[ref] for ref in order]
    told = {record.type for record in records}
    types = [kind for kind in archive.types if kind.name in told]
    languages = sorted({_language(record) for record in records} - {""})
    publishers = sorted({ref for record in records if (ref := record.ref_of("publisher"))})
    type_rank = {kind.name: number for number, kind in enumerate(types, 1)}
    language_rank = {tag: number for number, tag in enumerate(languages, 1)}
    publisher_rank = {ref: number for number, ref in enumerate(publishers, 1)}
    rows = tuple(
        (
            known[record.ref],
            type_rank[record.type],
            _year(archive.labels[record.ref].date),
            language_rank.get(_language(record), 0),
            publisher_rank.get(record.ref_of("publisher") or Ref(""), 0),
        )
        for record in records
    )
    view = FactsView(
        rows=rows,
        types=tuple(Choice(kind.name, Message(kind.plural)) for kind in types),
        languages=tuple(Choice(tag, language=tag) for tag in languages),
        publishers=tuple(
            Choice(ref.partition("/")[2], outline.label_of(ref).title) for ref in publishers
        ),
        beginnings=beginnings,
    )
    return _script(outline, "facts", "facts", view)


def _year(date: str) -> int:
    return years(date)[0] if date else 0


def _language(record: Record) -> str:
    return record.one("language") if record.type == "source" else ""


PAGE_KIND = PageKind("search", _plans, late="search/")
