"""Put an author's marks back into prose: references as links, citations and footnotes as notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from markupsafe import Markup, escape

from archive_site.model.archive import Cited, Linked
from archive_site.model.record import MARK, Heading, Mark, Prose, Ref
from archive_site.renderer.links import citations, link, worded_link
from archive_site.renderer.markup import joined
from archive_site.renderer.voice import Voice

_BLOCKS = re.compile(
    r"</?(?:p|ul|ol|li|dl|dt|dd|blockquote|pre|div|table|thead|tbody|tr|td|th|h[1-6]|hr)\b[^>]*>"
)
_NOTE = (
    '<input class="toggle" type="checkbox" id="n{n}">'
    '<label class="ref" for="n{n}"><span class="vh">{word} </span>{n}</label>'
    '<span class="note" role="note"><span class="n">{n}</span>{text}</span>'
)


def prose(voice: Voice, linked: Linked, own: Ref | None = None, after: int = 0) -> Markup:
    """An author's text with its marks put back; its notes are numbered from `after` + 1.

    On the page of the record `own`, citations of it are their places alone.
    """
    return _written(voice, linked, own, after)[0]


def proses(
    voice: Voice, several: Sequence[Linked], own: Ref | None = None, after: int = 0
) -> list[Markup]:
    """Several texts of one page, their notes numbered through."""
    texts = []
    for linked in several:
        text, after = _written(voice, linked, own, after)
        texts.append(text)
    return texts


def notes_in(linked: Linked) -> int:
    """How many notes a text has."""
    return _written(Voice(), linked, None, 0)[1]


def split_under(text: Markup, heading: str) -> tuple[Markup, Markup]:
    """A text cut where the section under the heading of that id ends; all of it when none has."""
    opening = re.search(rf'<h([2-6])[^>]*\bid="{re.escape(heading)}"', text)
    if opening is None:
        return text, Markup("")
    level = int(opening[1])
    ending = re.compile(rf"<h[2-{level}]\b").search(text, opening.end())
    cut = ending.start() if ending else len(text)
    return Markup(text[:cut]), Markup(text[cut:])  # noqa: S704 - both are parts of a Markup


def contents(prose: Prose) -> list[Heading]:
    """The headings of a text's highest level, for a table of contents."""
    highest = min((heading.level for heading in prose.headings), default=2)
    return [heading for heading in prose.headings if heading.level == highest]


def _written(voice: Voice, linked: Linked, own: Ref | None, after: int) -> tuple[Markup, int]:
    """The text with its links and notes, and the number of the last note."""
    pieces = MARK.split(linked.prose.html)
    shown, number = [], after
    for text, marks in _runs(pieces, linked.prose.marks):
        if not _is_note(marks[0]):
            shown += [text, _reference(voice, linked, marks[0])]
            continue
        number += 1
        said = joined(voice.say("; "), _noted(voice, linked, own, marks))
        note = _NOTE.format(n=number, word=escape(voice.say("Note")), text=said)
        shown += [text.rstrip(), note]  # a number stands close to the word before it
    return Markup("".join(shown) + pieces[-1]), number  # noqa: S704 - made by `prose` and here


def _runs(pieces: Sequence[str], marks: Sequence[Mark]) -> list[tuple[str, list[Mark]]]:
    """Each text with the marks that follow it; notes with nothing between them share a number."""
    runs: list[tuple[str, list[Mark]]] = []
    for text, number in zip(pieces[:-1:2], pieces[1::2], strict=True):
        mark = marks[int(number)]
        if runs and not text.strip() and _is_note(mark) and _is_note(runs[-1][1][0]):
            runs[-1][1].append(mark)
        else:
            runs.append((text, [mark]))
    return runs


def _is_note(mark: Mark) -> bool:
    return mark.kind != "reference"


def _reference(voice: Voice, linked: Linked, mark: Mark) -> Markup:
    label = linked.labels.get(mark.ref) if mark.ref else None
    if label is None:
        return escape(mark.words)
    return worded_link(voice, label, mark.words) if mark.words else link(voice, label)


def _noted(
    voice: Voice, linked: Linked, own: Ref | None, marks: Sequence[Mark]
) -> Iterator[Markup]:
    """What the marks say inside a note: citations together, a footnote in its own words."""
    for is_footnote, run in groupby(marks, lambda mark: mark.kind == "footnote"):
        if is_footnote:
            yield from (_footnote(voice, linked, own, mark) for mark in run)
        else:
            yield citations(voice, list(_citations(linked, run)), own)


def _citations(linked: Linked, marks: Iterable[Mark]) -> Iterator[Cited]:
    for mark in marks:
        label = linked.labels.get(mark.ref) if mark.ref else None
        if label:
            yield Cited(label, mark.locator)


def _footnote(voice: Voice, linked: Linked, own: Ref | None, footnote: Mark) -> Markup:
    def inside(match: re.Match[str]) -> Markup:
        mark = linked.prose.marks[int(match[1])]
        if mark.kind == "footnote":  # a note in a note has no place to stand
            return Markup("")
        if mark.kind == "reference":
            return _reference(voice, linked, mark)
        return citations(voice, list(_citations(linked, [mark])), own)

    said = MARK.sub(inside, _in_one_line(footnote.note))
    return Markup(said)  # noqa: S704 - HTML that `prose` made, and links


def _in_one_line(note: str) -> str:
    """A footnote without its blocks, so that it may stand inside a paragraph."""
    inner = re.sub(r"</p>\s*<p>", "<br>", note)
    return _BLOCKS.sub(" ", inner).strip()
