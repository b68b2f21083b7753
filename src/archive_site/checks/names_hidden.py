"""Names of people who are not shown by name, where an editor wrote them out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from archive_site.model.folding import every_word
from archive_site.model.problems import Fault
from archive_site.model.record import MARK, Claim, Prose, Record, Value, Writing
from archive_site.model.unnamed import Unnamed, Words

CODE = "C007"
TAG = re.compile(r"<[^>]*>")
Texts = Iterator[tuple[str, str]]  # the path of a field, and a text in it


def names_in(record: Record, writing: Writing, unnamed: Unnamed) -> Iterator[Fault]:
    """Where a record, or a translation, that is published names somebody who is not shown."""
    hidden = record.ref.partition(".")[0] in unnamed.said  # of a translation, the person's own
    shown_as = [("shown_as", record.one("shown_as"))]
    texts = shown_as if hidden else list(texts_of(record, writing))
    words = every_word("\n".join(text for _, text in texts))
    if unnamed.in_words(words) or unnamed.has_family_in(words):
        beside = {record.ref, *(ref for ref, _ in record.mentions)}
        told = set()
        for path, text in texts:
            name = unnamed.name_in(text, beside)
            if name and (path, unnamed.called(name)) not in told:
                told.add((path, unnamed.called(name)))
                at = f"{path} {' '.join(name)}" if path == "body" else path
                yield named(record.ref, at, name, unnamed)
    if not hidden:
        yield from _own_words(record, writing, unnamed)


def named(file: str, path: str, name: Words, unnamed: Unnamed) -> Fault:
    """What is said of a name; a warning where it may be another's."""
    refs = unnamed.called(name)
    ref = " or ".join(refs)
    cure = f"write {ref}"
    if path.startswith(("body", "notes", "home")):
        cure = f"write {' or '.join(f'[[{each}]]' for each in refs)}"
    elif path.endswith((".as_printed", ".as_printed.0")):
        cure = f"write {' or '.join(f'`agent: {each}`' for each in refs)} in place of `as_printed`"
    elif path.startswith("claims.") and path.endswith((".quote", ".printed")):
        cure = f"write […] for the name in `{path.rpartition('.')[2]}`"
    family = name not in unnamed.names
    which = "family name" if family else "name"
    said = f"the {which} of {ref} stands here, who is not shown by name; {cure}, or leave it out"
    doubtful = unnamed.is_doubtful(name)
    said += ", if it is this person" if doubtful else ""
    said += "; if it is another, refer to that one's record" if family else ""
    return Fault(file, path, CODE, said, warning=doubtful)


def _own_words(record: Record, writing: Writing, unnamed: Unnamed) -> Iterator[Fault]:
    """References to such people in words of the writer's own, which may be any form of the name."""
    proses = [("body", writing.body), *writing.notes.items()]
    for name, prose in proses:
        for number, mark in enumerate(prose.marks):
            if mark.ref and mark.ref in unnamed.said and mark.words:
                allowed = unnamed.said[mark.ref].issuperset(every_word(mark.words))
                path = f"body.{number}" if name == "body" else name
                said = f"{mark.ref} is not shown by name, and stands here in words of its own"
                if not allowed:
                    yield Fault(record.ref, path, CODE, f"{said}; write [[{mark.ref}]]")


def texts_of(record: Record, writing: Writing) -> Texts:
    """All texts of a record that are published, where it is shown by name."""
    yield "title", record.id.replace("-", " ").title()  # an id has no capitals, and may name
    for name, values in record.fields.items():
        yield from _of_values(values, name)
    for claim in record.claims:
        yield from _of_claim(claim, f"claims.#{claim.id}")
    for name, prose in (("body", writing.body), *writing.notes.items()):
        for text in prose_texts(prose):
            yield name, text


def prose_texts(prose: Prose) -> Iterator[str]:
    """A text as it is read, its addresses, and what stands in its marks."""
    bare = MARK.sub("", prose.html)
    yield from (unescape(TAG.sub(between, bare)) for between in ("", " "))
    yield unescape(" ".join(TAG.findall(prose.html)))
    for mark in prose.marks:
        yield mark.words
        yield mark.locator
        yield unescape(TAG.sub("", MARK.sub("", mark.note)))


def _of_values(values: Iterable[Value], path: str) -> Texts:
    for number, value in enumerate(values):
        yield f"{path}.{number}", value.locator if value.ref else value.text
        for name, parts in value.parts.items():
            yield from _of_values(parts, f"{path}.{number}.{name}")


def _of_claim(claim: Claim, path: str) -> Texts:
    for name in claim.__struct_fields__:
        value = getattr(claim, name)
        if isinstance(value, Value):
            yield from _of_values([value], f"{path}.{name}")
        elif isinstance(value, tuple):
            values = [each if isinstance(each, Value) else Value(text=each) for each in value]
            yield from _of_values(values, f"{path}.{'relation' if name == 'relations' else name}")
        elif isinstance(value, str) and name not in ("about", "measure", "place"):
            yield f"{path}.{name}", value
