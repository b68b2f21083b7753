"""Search: its page, and the index in parts that a browser loads by need, as classic scripts.

Lists are narrowed and sorted by the same index.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, pairwise

from archive_site.builder.beginnings import Beginning
from archive_site.builder.narrowing import Narrowing, in_other_order, other_orders
from archive_site.builder.outline import ANY, HOME, Outline, PageKind, Plan
from archive_site.builder.terms import plain
from archive_site.model.dates import sort_key
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.record import Ref
from archive_site.model.searched import (
    TITLE,
    Choice,
    FactsView,
    FoldingView,
    Found,
    FoundView,
    OrdersView,
    Places,
    SearchView,
    ShelfView,
    Told,
    WordsView,
)
from archive_site.model.types import RecordType

URL = "/search/"
CHOICES = ("language", "publisher")  # the facets of a type that search narrows by
TEXT = 1500  # characters of a record's text from which a snippet is cut


def _plans(outline: Outline) -> Iterator[Plan]:
    if not outline.settings.search:
        return
    yield Plan(URL, partial(_page, outline))
    yield Plan(f"{URL}folding.js", partial(_script, outline, "folding", "folding", FoldingView()))
    letters = tuple(each.letters for each in outline.beginnings)
    told, make = partial(_facts_parts, outline, letters), partial(_facts, outline, letters)
    yield Plan(f"{URL}facts.js", make, "search/facts.js", told, of_all=True, own=True)
    for kind in _searched(outline):
        yield from _shelf_plans(outline, kind)
    for each in outline.beginnings:
        url = f"{URL}w-{code(each.letters)}.js"
        parts = partial(_words_parts, each)
        yield Plan(url, partial(_words, outline, each), "search/words.js", parts, of_all=True)
    near: dict[str, list[Ref]] = {}
    for ref, number in outline.numbers.items():
        near.setdefault(number[:2], []).append(ref)
    for begin, refs in near.items():
        found = partial(_found, outline, refs)
        told = partial(_found_parts, outline, refs)
        yield Plan(f"{URL}r-{code(begin)}.js", found, "search/found.js", told, refs, own=True)


def _searched(outline: Outline) -> list[RecordType]:
    lists = outline.archive.lists
    return [kind for kind in outline.kinds.values() if lists[kind.name]]


def _shelf_plans(outline: Outline, kind: RecordType) -> Iterator[Plan]:
    told = partial(_shelf_parts, outline, kind)
    for of, make in (("l", _shelf), ("f", _facets)):
        url = f"{URL}{of}-{kind.folder}.js"
        yield Plan(url, partial(make, outline, kind), "search/shelf.js", told, own=True)
    if sorts := other_orders(outline.archive, kind) if kind.listed else ():
        url, make = f"{URL}o-{kind.folder}.js", partial(_orders, outline, kind, sorts)
        yield Plan(url, make, "search/orders.js", told, own=True)


def _shelf_parts(outline: Outline, kind: RecordType) -> dict[str, object]:
    refs = outline.archive.lists[kind.name]
    records = outline.archive.records
    fields = b"".join(records[ref].digests.fields for ref in refs)
    labels = outline.label_marks(outline.archive.labels)
    return {"fields": fields, "labels": labels, "numbers": [outline.numbers[ref] for ref in refs]}


def _facts_parts(outline: Outline, letters: tuple[str, ...]) -> dict[str, object]:
    told = [list(map(_choices, _of_field(outline, name))) for name in CHOICES]
    shelves = [kind.name for kind in _searched(outline)]
    return {"beginnings": letters, "languages and publishers": told, "types": shelves}


def _words_parts(beginning: Beginning) -> dict[str, object]:
    return {"words": b"".join(part.mark for part in beginning.group.parts), "cut": beginning.cut}


def _found_parts(outline: Outline, refs: Sequence[Ref]) -> dict[str, object]:
    texts = [outline.text_marks(ref) for ref in refs]
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


def _words(outline: Outline, beginning: Beginning) -> Page:
    words = tuple((word, _forms(word, said)) for word, said in beginning.words().items())
    view = WordsView(beginning.letters, words, beginning.under() if beginning.cut else "")
    return _script(outline, "words", f"w-{code(beginning.letters)}", view)


def _forms(word: str, said: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(("" if form == word else form, rows) for form, rows in sorted(said.items()))


def _found(outline: Outline, refs: Sequence[Ref]) -> Page:
    archive, known = outline.archive, outline.numbers
    beginning = known[refs[0]][:2]
    found = []
    for ref in sorted(refs):
        record = archive.records[ref]
        body = outline.stock.texts.of(record).body
        text = plain(record.one("summary"), body, lambda each: outline.label_of(each).title)[:TEXT]
        found.append(Found(known[ref], archive.cards[ref], text))
    return _script(outline, "found", f"r-{code(beginning)}", FoundView(beginning, tuple(found)))


def _facts(outline: Outline, letters: tuple[str, ...]) -> Page:
    kinds = _searched(outline)
    view = FactsView(
        types=tuple(Choice(kind.name, Message(kind.plural)) for kind in kinds),
        shelves=tuple(kind.folder for kind in kinds),
        languages=_choices(*_of_field(outline, "language")),
        publishers=_choices(*_of_field(outline, "publisher")),
        beginnings=letters,
    )
    return _script(outline, "facts", "facts", view)


def _of_field(outline: Outline, name: str) -> list[Narrowing]:
    found = (outline.narrowings.of(kind, name) for kind in outline.archive.types)
    return list(chain.from_iterable(found))


def _choices(*narrowings: Narrowing) -> tuple[Choice, ...]:
    """The values of facets of one name, each once; what is not stated is none of them."""
    return tuple(
        {
            slug: Choice(slug, value.title, value.language)
            for each in narrowings
            for slug, (value, _) in each.members.items()
            if not isinstance(value.title, Message)
        }.values()
    )


def _shelf(outline: Outline, kind: RecordType) -> Page:
    archive, known = outline.archive, outline.numbers
    refs = archive.lists[kind.name]
    days = [int(sort_key(archive.labels[ref].date)[0].replace("-", "")) for ref in refs]
    view = ShelfView(
        name=f"l-{kind.folder}",
        numbers="".join(known[ref] for ref in refs),
        days=tuple(after - before for before, after in pairwise([0, *days])),
        facets=_told(outline, kind, searched=True),
    )
    return _script(outline, "shelf", view.name, view)


def _facets(outline: Outline, kind: RecordType) -> Page:
    """What lists narrow by and search does not: apart, so that a first search needs less."""
    view = ShelfView(name=f"f-{kind.folder}", facets=_told(outline, kind, searched=False))
    return _script(outline, "shelf", view.name, view)


def _told(outline: Outline, kind: RecordType, *, searched: bool) -> tuple[Told, ...]:
    refs = outline.archive.lists[kind.name]
    return tuple(
        (each.name, tuple(each.members), _places(refs, each))
        for each in outline.narrowings.of(kind)
        if (each.name in CHOICES) == searched
    )


def _places(refs: Sequence[Ref], narrowing: Narrowing) -> tuple[Places, ...]:
    found: dict[Ref, list[int]] = {}
    for place, (_, members) in enumerate(narrowing.members.values(), 1):
        for ref in members:
            found.setdefault(ref, []).append(place)
    several = (found.get(ref, [0]) for ref in refs)
    return tuple(each[0] if len(each) == 1 else tuple(each) for each in several)


def _orders(outline: Outline, kind: RecordType, sorts: Sequence[str]) -> Page:
    archive, lang = outline.archive, outline.site.lang
    view = OrdersView(
        kind.folder, tuple((name, in_other_order(archive, kind, lang, name)) for name in sorts)
    )
    return _script(outline, "orders", f"o-{kind.folder}", view)


PAGE_KIND = PageKind("search", _plans, texts=ANY, late="search/")
