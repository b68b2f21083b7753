"""Headings go under the page's own and get our ids; the first paragraph is read as plain text."""

from __future__ import annotations

import re
from html import unescape

from archive_site.model.record import CLOSE, OPEN, Heading, Mark
from archive_site.model.slugs import letters

_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_NUMBERED = re.compile(rf"(\s*){OPEN}([0-9]+){CLOSE}")
_BLOCK = re.compile(r"<(/?)(p|blockquote|[uod]l|table)\b")
_LONGEST = 80


def put_ids(html: str, marks: tuple[Mark, ...]) -> tuple[str, tuple[Heading, ...]]:
    """Put headings under the page's own, no level skipped; give each an id, unique in the text.

    The highest level that a text uses becomes h2, the next one used h3, and so on.
    """
    headings: list[Heading] = []
    taken: dict[str, int] = {}  # ids given, with the last number given to each
    used = sorted({match[1] for match in _HEADING.finditer(html)})

    def shifted(match: re.Match[str]) -> str:
        level = min(used.index(match[1]) + 2, 6)
        text = plain(match[2], marks)
        name = _free(_slug(text, marks), taken)
        headings.append(Heading(level=level, text=text, id=name))
        return f'<h{level} id="{name}">{match[2]}</h{level}>'

    return _HEADING.sub(shifted, html), tuple(headings)


def first_paragraph(html: str, marks: tuple[Mark, ...]) -> str:
    """The first paragraph outside lists, quotations and tables, as plain text."""
    if html.startswith("<p>"):
        return plain(html[3 : html.index("</p>")], marks)
    depth = 0
    for match in _BLOCK.finditer(html):
        if match[2] != "p":
            depth += -1 if match[1] else 1
        elif not match[1] and depth == 0:
            return plain(html[match.end() + 1 : html.index("</p>", match.end())], marks)
    return ""


def plain(html: str, marks: tuple[Mark, ...]) -> str:
    """HTML as plain text: references keep their placeholders, footnotes and citations go."""
    if "<" in html:
        html = _TAG.sub("", html)
    if OPEN in html:
        html = _NUMBERED.sub(lambda match: _kept(match, marks), html)
    if "&" in html:
        html = unescape(html)
    return " ".join(html.split())


def _kept(match: re.Match[str], marks: tuple[Mark, ...]) -> str:
    return match[0] if marks[int(match[2])].kind == "reference" else ""


def _slug(text: str, marks: tuple[Mark, ...]) -> str:
    def words(match: re.Match[str]) -> str:
        mark = marks[int(match[2])]
        return f"{match[1]}{mark.words}"  # an id could name who isn't to be named

    name = letters(_NUMBERED.sub(words, text))[:_LONGEST].strip("-")
    return f"s-{name or 'section'}"


def _free(name: str, taken: dict[str, int]) -> str:
    free, number = name, taken.get(name, 1)
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken[name] = number
    taken.setdefault(free, 1)
    return free
