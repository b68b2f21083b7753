"""Markdown becomes `Prose`: brackets out, the engine, brackets in, with what is wrong and where."""

from __future__ import annotations

import re
from html import escape

import msgspec

from archive_site.model.problems import Unreadable
from archive_site.model.record import Heading, Prose
from archive_site.prose.codes import Trouble
from archive_site.prose.footnotes import Definition, take_out
from archive_site.prose.headings import first_paragraph, plain, put_ids
from archive_site.prose.placing import Found, place
from archive_site.prose.source import Source, clean, protect

__all__ = ["CMARK", "Engine", "Trouble", "convert", "mark_places", "to_html"]

_LONGEST = 200_000  # bytes
_TIMES, _ALLOWANCE = 10, 1000  # how much longer than its source HTML may be
_BLOCKS = re.compile(r"<(?:[uod]l|table|h[1-6]|blockquote|pre|hr)\b")


class Engine(msgspec.Struct, frozen=True):
    """Which Markdown engine an archive uses: cmarkgfm, or markdown with its extensions."""

    name: str = "cmarkgfm"
    extensions: tuple[str, ...] = ()


CMARK = Engine()


def convert(text: str, *, first_line: int, engine: Engine) -> tuple[Prose, tuple[Trouble, ...]]:
    """Turn a prose text into HTML and marks; report what is wrong at the lines of its file."""
    prose, found = _convert(text, first_line, engine)
    return prose, tuple(sorted(found.troubles))


def mark_places(text: str, first_line: int, engine: Engine = CMARK) -> tuple[tuple[int, int], ...]:
    """The line and column of each mark, in the order of `Prose.marks`."""
    return tuple(bracket.place for bracket in _convert(text, first_line, engine)[1].marked)


def to_html(text: str, engine: Engine) -> str:
    """Turn Markdown into HTML by the archive's engine; the other one is never imported."""
    if engine.name == "cmarkgfm":
        from archive_site.prose import cmark  # noqa: PLC0415  one engine only

        return cmark.to_html(text)
    from archive_site.prose import python_markdown  # noqa: PLC0415  as above

    return python_markdown.to_html(text, engine.extensions)


def _convert(text: str, first_line: int, engine: Engine) -> tuple[Prose, Found]:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = Source(text, first_line)
    found = Found(frozenset())
    if _is_too_long(source, found):
        return Prose(), found
    # `isprintable` is the quickest way to know that there is no character to look for; numbers
    # of characters and of bytes can be written out too.
    if not text.replace("\n", " ").isprintable() or "&#" in text or "%EE%80%8" in text:
        source, found.troubles = clean(source)
    if "[" in text or "<" in text:
        return _with_brackets(source, engine, found)
    html = _run(source, source.text, engine, found)
    if '="' in html:  # a link, or a table's alignment
        html = place(html, source, found)
    return _finished(html, source, found), found


def _run(source: Source, text: str, engine: Engine, found: Found) -> str:
    """The engine's HTML of a source's text, its brackets replaced, or nothing where it gives up."""
    try:
        return to_html(text, engine)
    except Unreadable as unreadable:
        found.seen.update(range(len(found.brackets)))  # one trouble is enough
        trouble = Trouble(source.line, 1, unreadable.code, unreadable.message)
        found.troubles.append(trouble)
        return ""


def _is_too_long(source: Source, found: Found) -> bool:
    if len(source.text) * 4 <= _LONGEST:
        return False
    length = len(source.text.encode(errors="replace"))
    if length > _LONGEST:
        message = (
            f"text of {length:,} bytes; write at most {_LONGEST:,}, the rest in another record"
        )
        found.troubles.append(Trouble(source.line, 1, "P013", message))
    return length > _LONGEST


def _with_brackets(source: Source, engine: Engine, before: Found) -> tuple[Prose, Found]:
    definitions: list[Definition] = []
    if "[^" in source.text:
        source, definitions = take_out(source)
    notes: dict[str, Definition] = {}
    found = Found(frozenset(definition.label for definition in definitions))
    found.troubles = before.troubles
    for definition in definitions:
        if notes.setdefault(definition.label, definition) is not definition:
            message = f"footnote '[^{definition.label}]' is defined twice; write each once"
            found.troubles.append(Trouble(*definition.place, "P008", message))
    html = _run(source, protect(source, found.brackets), engine, found)
    html = place(html, source, found)
    for label, definition in notes.items():
        if label not in found.cited:
            message = f"nothing refers to footnote '[^{label}]'; write [^{label}] in the text"
            found.troubles.append(Trouble(*definition.place, "P007", message))
    for label, numbers in list(found.cited.items()):
        note = _note(notes[label], engine, found)
        for number in numbers:
            found.marks[number] = msgspec.structs.replace(found.marks[number], note=note)
    _report_the_lost(found)
    return _finished(html, source, found), found


def _note(definition: Definition, engine: Engine, found: Found) -> str:
    """A footnote's text as HTML that can stand in a line."""
    source = definition.source
    html = _run(source, protect(source, found.brackets), engine, found)
    html = place(html, source, found, note=True)
    marks = tuple(found.marks)
    blocks = _BLOCKS.search(html)
    if blocks or not html.strip():
        held = "holds a list, table, heading or code block" if blocks else "says nothing"
        message = f"footnote '[^{definition.label}]' {held}; write its text in paragraphs"
        found.troubles.append(Trouble(*definition.place, "P010", message))
        return escape(plain(html, marks), quote=False)
    inner = html.strip().removeprefix("<p>").removesuffix("</p>")
    return re.sub(r"</p>\s*<p>", "<br>", inner)


def _report_the_lost(found: Found) -> None:
    for number, bracket in enumerate(found.brackets):
        if number not in found.seen:
            message = (
                f"'{bracket.source}' stands where nothing is shown, as in a table's row that is"
                " longer than its head; write it in the text"
            )
            found.troubles.append(bracket.trouble("P015", message))


def _finished(html: str, source: Source, found: Found) -> Prose:
    if len(html) > _TIMES * len(source.text) + _ALLOWANCE:
        message = f"text becomes {len(html):,} characters of HTML; write it with less nesting"
        found.troubles.append(Trouble(source.line, 1, "P014", message))
        return Prose()
    marks = tuple(found.marks)
    headings: tuple[Heading, ...] = ()
    if "<h" in html:
        html, headings = put_ids(html, marks)
    first = first_paragraph(html, marks)
    return Prose(html=html, marks=marks, headings=headings, first=first)
