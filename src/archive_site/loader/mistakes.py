"""Where a text stops being YAML, and what to write there instead."""

from __future__ import annotations

import re
from typing import Any

import yaml

# A line of the form `name: value` or `- value`; YAML reads the value as a mistake.
LINE = re.compile(r"(?P<before>\s*(?:- +)*(?:(?P<name>[\w-]+): +)?)(?P<value>\S.*)")
GLUED = re.compile(r"(?P<name>\s*(?:- +)*[\w-]+):(?P<value>[^\s:/].*)")
BEHIND = re.compile(r"\[[^][{}]*\]\s*[^\s,#]|\{[^][{}]*\}\s*[^\s,#]")  # words after a list: a text
CLOSING = {"[": "]", "{": "}", '"': '"', "'": "'"}


def mistake(error: yaml.MarkedYAMLError, lines: list[str]) -> tuple[int, int, str]:
    """Line and column, from 0, where a text stops being YAML, and what to write there."""
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    assert mark is not None  # the parser always says where
    if context and (context.line < mark.line or mark.line >= len(lines) - 1):
        opened = "".join(lines[context.line : context.line + 1])[context.column :][:1]
        if opened in CLOSING:
            return _unclosed(context.line, context.column, opened)
    if not "".join(lines[mark.line :]).strip():
        number = max((n for n, each in enumerate(lines[: mark.line]) if each.strip()), default=0)
        match = LINE.fullmatch(lines[number])
        if match and match["value"][0] in "[{":
            return _unclosed(number, match.start("value"), match["value"][0])
    line = lines[mark.line] if mark.line < len(lines) else ""
    if "\t" in line[: mark.column + 1]:
        return mark.line, mark.column, "a tab; YAML indents with spaces, write spaces"
    above = lines[mark.line - 1] if mark.line else ""
    if "mapping values are not allowed" in str(error.problem):
        return _misplaced(mark, line, above)
    if glued := GLUED.fullmatch(above) or GLUED.fullmatch(line):
        number = mark.line - (glued.string is above)
        found = f"a space is missing after the colon; write {glued['name']}: {glued['value']}"
        return number, glued.end("name"), found
    return _unreadable(mark, line, str(error.problem))


def _unclosed(line: int, column: int, opened: str) -> tuple[int, int, str]:
    found = f"{opened} is never closed; write {CLOSING[opened]} where it ends"
    return line, column, f"{found}, or put the value in quotes"


def _misplaced(mark: Any, line: str, above: str) -> tuple[int, int, str]:
    """What a colon is doing where YAML expects none."""
    if glued := GLUED.fullmatch(above):
        found = f"a space is missing after the colon; write {glued['name']}: {glued['value']}"
        return mark.line - 1, glued.end("name"), found
    found_line = LINE.fullmatch(line)
    if found_line is None or found_line.start("value") > mark.column:
        return mark.line, 0, "this line stands further right than the one above; align the two"
    return _in_quotes(mark.line, found_line, "a value with a colon in it needs quotes")


def _unreadable(mark: Any, line: str, problem: str) -> tuple[int, int, str]:
    match = LINE.fullmatch(line)
    value = match["value"].rstrip() if match else ""
    whole = value[:1] in ("'", '"') and value[0] == value[-1] and value[0] not in value[1:-1]
    words = value[:1] not in ("[", "{") or BEHIND.match(value)
    if match and words and not whole:
        return _in_quotes(mark.line, match, "YAML can't read this value; put it in quotes")
    found = f"YAML can't be read here ({problem}); close the quote or bracket, or mend the indent"
    return mark.line, mark.column, found


def _in_quotes(line: int, match: re.Match[str], found: str) -> tuple[int, int, str]:
    name = f"{match['name']}: " if match["name"] else ""
    return line, match.start("value"), f"{found}: {name}{quoted(match['value'].rstrip())}"


def quoted(text: str) -> str:
    """A text as YAML reads it whatever stands in it; quotes round all of it are replaced."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
