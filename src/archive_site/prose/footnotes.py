"""Footnote definitions are taken out of a prose text, each with the places of its lines."""

from __future__ import annotations

import re

import msgspec

from archive_site.prose.source import Source

_DEFINITION = re.compile(r" {0,3}\[\^([^\[\]\s^]+)\]:[ \t]*")
_FENCE = re.compile(r"\s*(?:(?:[-*+>]|[0-9]{1,9}[.)])\s+|>)*(`{3,}(?=[^`]*$)|~{3,})")
_BLOCK = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|[-*+]\s|1[.)]\s|>|\||`{3}|~{3}|(?:[-*_]\s*){3,}$)")


class Definition(msgspec.Struct, frozen=True):
    """A footnote's label, its text, and the line and column where it is defined."""

    label: str
    source: Source
    place: tuple[int, int]


def take_out(source: Source) -> tuple[Source, list[Definition]]:
    """Part a text from its footnote definitions; blank lines stay where they stood."""
    lines = source.text.split("\n")
    definitions: list[Definition] = []
    fence = ""
    at = 0
    while at < len(lines):
        match = None if fence else _DEFINITION.match(lines[at])
        if match is None:
            fence = _fence(lines[at], fence)
            at += 1
            continue
        end = _end(lines, at)
        definitions.append(_definition(lines[at:end], match, source.line + at))
        lines[at:end] = [""] * (end - at)
        at = end
    if not definitions:
        return source, definitions
    return Source("\n".join(lines), source.line, source.cut), definitions


def _fence(line: str, fence: str) -> str:
    """The fence that is open after a line: the characters that have to close it, or none."""
    match = _FENCE.match(line)
    if not fence:
        return match[1] if match else ""
    closing = line.strip().lstrip("> \t")
    return "" if closing.startswith(fence) and not closing.strip(fence[0]) else fence


def _end(lines: list[str], start: int) -> int:
    """The line after a definition: it goes on indented, or, in a paragraph, at the margin."""
    end = start + 1
    lazy = True
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if not line.strip():
            lazy = False
        elif _DEFINITION.match(line):
            break
        elif line.startswith(("  ", "\t")) or (lazy and not _BLOCK.match(line)):
            end, lazy = number + 1, True
        else:
            break
    return end


def _definition(lines: list[str], match: re.Match[str], line: int) -> Definition:
    rest = [(text.lstrip(" \t"), len(text) - len(text.lstrip(" \t"))) for text in lines[1:]]
    texts = [(lines[0][match.end() :], match.end()), *rest]
    source = Source("\n".join(text for text, _ in texts), line, tuple(cut for _, cut in texts))
    column = match.start(1) - 1
    return Definition(match[1].casefold(), source, (line, column))
