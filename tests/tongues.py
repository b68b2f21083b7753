"""An archive in letters of its own, and a language that marks what it says: ours stands out.

Content is written in ringed letters (ⓐ), texts of ours are said between brackets (⟦Home⟧), names
of months, languages and countries are Greek. A Latin letter outside brackets is a text of ours that
no translation reaches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

import html5lib
import msgspec

from archive_site.builder.derive import data_page, exported
from archive_site.builder.ledger import Ledger
from archive_site.builder.library import Library, Stock
from archive_site.builder.outline import Outline
from archive_site.builder.plan import PAGE_KINDS, plan
from archive_site.builder.prepare import Planned
from archive_site.loader.apart import digested
from archive_site.loader.link import link
from archive_site.model.page import Page
from archive_site.model.record import Claim, Prose, Record, Value, Writing
from archive_site.model.types import Field, RecordType
from archive_site.renderer.sandbox import make_environment
from archive_site.renderer.voice import Voice

RINGS = {ord("a") + n: chr(ord("ⓐ") + n) for n in range(26)}
RINGS |= {ord("A") + n: chr(ord("Ⓐ") + n) for n in range(26)}
WRITTEN = ("text", "prose", "agent", "choice")
PRINTED = ("printed", "quote", "counted", "words", "note", "notice")
OF_SITE = ("title", "subtitle", "keeper", "licence")
IN_CALENDAR = re.compile(r"^(?:NAME|SUMMARY|LOCATION|DESCRIPTION|CATEGORIES):(.*)\r$", re.MULTILINE)
ATTRIBUTES = (
    *("aria-label", "alt", "title", "data-l", "data-copy", "data-copied"),
    *("data-found", "data-none", "data-short", "data-rule", "data-undated"),
)
SAID = re.compile("⟦[^⟦⟧]*⟧")
# The same in every language: names of languages in themselves, addresses, checksums and EDTF,
# claims' ids, units, names of formats.
ALIKE = re.compile(
    r"(https?:/)?/\S+|\S+@\S+|\b\w+\.(example|json|csv|\w{2,3})\b\S*|\b[0-9a-f]{64}\b|SHA-256"
    r"|\b(Chicago|APA|MLA|ISO 690|BibTeX|RIS|CSL-JSON)\b"
    r"|\bEnglish\b|\bAzərbaycan\b"
    r"|\d+ min\b|\b([kKMG]?B|byte)\b|\b\d\dXX\b|\b\d{3}X\b|\bEDTF\b"
)
LATIN = re.compile(r"[A-Za-z]+[^\n]*")


def _bracketed(words: str) -> str:
    return f"⟦{words}⟧"


def _counted(one: str, many: str, number: int) -> str:
    return _bracketed(one if number == 1 else many)


VOICE = Voice(lang="el", links="file", say=_bracketed, count=_counted)


def ringed(text: str) -> str:
    """A text in ringed letters."""
    return text.translate(RINGS)


def ringed_prose(prose: Prose) -> Prose:
    """Prose whose words are in ringed letters, its markup as it was."""
    html = re.sub(r"<[^>]*>|&\w+;|[^<&]+", lambda m: _words(m[0]), prose.html)
    headings = tuple(msgspec.structs.replace(h, text=ringed(h.text)) for h in prose.headings)
    marks = tuple(
        msgspec.structs.replace(mark, words=ringed(mark.words), note=ringed_note(mark.note))
        for mark in prose.marks
    )
    return Prose(html, marks, headings, ringed(prose.first))


def ringed_note(html: str) -> str:
    """A footnote's words in ringed letters."""
    return re.sub(r"<[^>]*>|&\w+;|[^<&]+", lambda m: _words(m[0]), html)


def _words(piece: str) -> str:
    return piece if piece[0] in "<&" else ringed(piece)


def ringed_value(value: Value, fields: Sequence[Field], field: Field) -> Value:
    """A value whose own words are in ringed letters; terms, dates and references as they were."""
    if value.parts:
        by_name = {each.name: each for each in fields}
        parts = {
            name: tuple(
                ringed_value(part, inner.fields, inner)
                for part in parts
                if (inner := by_name.get(name, fields[0]))
            )
            for name, parts in value.parts.items()
        }
        return msgspec.structs.replace(value, parts=parts)
    own = field.kind in WRITTEN and not value.ref and not field.term(value.text)
    return msgspec.structs.replace(value, text=ringed(value.text)) if own else value


def ringed_claim(claim: Claim) -> Claim:
    """A claim whose printed words are in ringed letters."""
    said = {name: ringed(getattr(claim, name)) for name in PRINTED}
    agent = Field("agent", "agent", "Agent")
    of_source = {
        name: tuple(ringed_value(value, (agent,), agent) for value in getattr(claim, name))
        for name in ("by", "via")
    }
    return msgspec.structs.replace(claim, **said, **of_source)


def ringed_record(record: Record, kind: RecordType, texts: Writing) -> tuple[Record, Writing]:
    """A record and its prose, with their words in ringed letters."""
    told = msgspec.structs.replace(
        record,
        fields={
            name: tuple(ringed_value(value, field.fields, field) for value in values)
            for name, values in record.fields.items()
            if (field := kind.field(name))
        },
        claims=tuple(map(ringed_claim, record.claims)),
        opening=ringed_prose(record.opening),
    )
    notes = {name: ringed_prose(prose) for name, prose in texts.notes.items()}
    said = Writing(ringed_prose(texts.body), notes)
    return digested(told, said), said


def ringed_outline(planned: Planned) -> Outline:
    """An archive planned, linked anew from records in ringed letters."""
    rules, records = planned.rules, planned.outline.archive.records
    types = rules.vocabulary.types
    kinds = {kind.name: kind for kind in types}
    texts = planned.outline.stock.texts
    pairs = [ringed_record(r, kinds[r.type], texts.of(r)) for r in records.values()]
    ringed_records = [record for record, _ in pairs]
    library = Library({each.digests.texts: msgspec.msgpack.encode(said) for each, said in pairs})
    folders = {kind.folder: kind.name for kind in types}
    withdrawn = [
        Record(ref, folders[ref.partition("/")[0]])
        for ref, status in planned.unpublished.items()
        if status == "withdrawn"
    ]
    archive, faults = link(ringed_records, types, planned.unpublished, withdrawn)
    assert not faults, faults  # a record with a fault would be left out, and never looked at
    settings = msgspec.structs.replace(
        rules.settings,
        home=ringed_prose(rules.settings.home),
        **{name: ringed(getattr(rules.settings, name)) for name in OF_SITE},
    )
    return Outline(archive, settings, rules.theme.names, stock=Stock(library, {}))


def pages_of(outline: Outline, ledger: Ledger) -> Iterator[Page]:
    """All pages of an outline, the data page too."""
    plans, _ = plan((outline,), PAGE_KINDS)
    yield from (each.page() for each in plans.values())
    yield data_page(outline, tuple(exported(outline)), ledger)


def untranslated(planned: Planned, ledger: Ledger) -> set[str]:
    """The texts on the pages of an archive that are ours and said in no language."""
    outline = ringed_outline(planned)
    environment = make_environment(planned.rules.theme.sources, VOICE)
    found: set[str] = set()
    for page in pages_of(outline, ledger):
        # Cards, which stand on lists too; what a server is to send.
        if page.url.endswith(".js") or page.kind == "headers":
            continue
        template = environment.get_template(page.template)
        html = template.render(page=page, site=outline.site, view=page.view)
        html = html.replace("T00:00:00Z", "")
        if page.url.endswith(".ics"):
            html = "\n".join(IN_CALENDAR.findall(html.replace("\r\n ", "").replace("\\n", " ")))
        for text in visible(html5lib.parse(html)):
            found |= {f"{page.kind}: {each}" for each in ours(text)}
    return found


def visible(tree: Element) -> Iterator[str]:
    """Every text of a page that someone sees or hears."""
    for skipped in ("pre", "script"):  # what to cite, in formats of programs
        for parent in list(tree.iter()):
            for child in list(parent):
                if str(child.tag).endswith(f"}}{skipped}"):
                    parent.remove(child)
    yield "\n".join(tree.itertext())
    for element in tree.iter():
        yield from (element.get(name, "") for name in ATTRIBUTES)


def ours(text: str) -> list[str]:
    """What is left of a text without content, translated words and what is alike everywhere."""
    before = ""
    while before != text:
        before, text = text, SAID.sub("\n", text)
    return LATIN.findall(ALIKE.sub("", text))
