"""What stands beside an article, in `NAME.yaml` or `articles.csv`, as values for its fields."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from typing import Any

from archive_site.loader.articles.draft import REFERRING
from archive_site.loader.decode import decode
from archive_site.loader.records import read_record
from archive_site.loader.tree import compose, plain
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Candidate, Unreadable
from archive_site.model.ids import looks_like_reference
from archive_site.model.near import meant
from archive_site.model.types import RecordType
from archive_site.prose.convert import CMARK

MANY = re.compile(r"\s*;\s*")  # between several values in a cell
OURS = ("original", "media", "status")  # paths of our own making; what is read is a draft
BY_NAME = (*REFERRING, "author")  # fields that may hold a name instead of a reference


def read_sidecar(name: str, raw: bytes) -> dict[str, Any]:
    """The fields that a YAML file beside an article gives."""
    text, problems = decode(name, raw)
    if not problems:
        tree, problems = compose(name, _bare(text), 1)
        if tree is not None and not problems:
            values: dict[str, Any] = plain(tree)
            return values
    raise Unreadable(f"{problems[0]}")


def read_table(name: str, raw: bytes) -> dict[str, dict[str, str]]:
    """The rows of a table by the file that they are about: its first column, or that named file."""
    return {file: cells for file, (_, cells) in numbered_rows(name, raw).items()}


def numbered_rows(name: str, raw: bytes) -> dict[str, tuple[int, dict[str, str]]]:
    """The same, each with its number as a spreadsheet counts rows."""
    text, problems = decode(name, raw)
    if problems:
        raise Unreadable(f"{problems[0]}")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows: dict[str, tuple[int, dict[str, str]]] = {}
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    try:
        columns = [each.strip().lower() for each in next(reader, [])]
        if "file" not in columns:
            raise Unreadable(f"{name}:1:1: no column is headed `file`; write the file names there")
        for number, row in enumerate(reader, 2):
            if len(row) > len(columns):
                found = "more cells than there are columns; put texts with commas in quotes"
                raise Unreadable(f"{name} row {number}: {found}")
            cells = dict(zip(columns, map(str.strip, row), strict=False))
            file = cells.pop("file", "")
            if row:
                rows[file] = (number, {key: value for key, value in cells.items() if value})
    except csv.Error as error:
        found = f"{name}:{reader.line_num}:1: not a table ({error}); save it as CSV"
        raise Unreadable(found) from error
    return rows


def checked(name: str, values: Mapping[str, Any], kind: RecordType) -> dict[str, Any]:
    """Values as a record of this type takes them; what it would refuse is told."""
    found = {}
    for field, value in values.items():
        if value in ("", [], {}):
            continue
        known = kind.field(field)
        if field in OURS:
            raise Unreadable(f"{name}: {field} is written by `add` itself; take it out there")
        if known is None:
            names = [each.name for each in kind.fields]
            cure = meant(field, names, f"fields are {', '.join(names[:12])} …")
            raise Unreadable(f"{name}: a source has no field {field!r}; {cure}")
        if known.repeated and isinstance(value, str) and field not in BY_NAME:
            value = MANY.split(value)
        if not (field in BY_NAME and isinstance(value, str) and not looks_like_reference(value)):
            _check(name, field, value, kind)
        found[field] = value
    return found


def candidates(name: str, values: Mapping[str, Any]) -> dict[str, Candidate]:
    """Values as what is suggested for fields: nothing is surer."""
    return {
        field: Candidate(text, "high", text, f"{name}#/{field}", "sidecar")
        for field, value in values.items()
        if (text := _as_text(value))
    }


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return "; ".join(value)
    return ""


def _check(name: str, field: str, value: object, kind: RecordType) -> None:
    text = f"---\nstatus: draft\n{mapping({field: value})}---\n"
    problems = read_record("sources/x.md", text.encode(), kind, CMARK).problems
    wrong = [each for each in problems if not each.warning]
    if wrong:
        raise Unreadable(f"{name}: {wrong[0].message}")


def _bare(text: str) -> str:
    """A YAML text without the fences of a record, which some write out of habit."""
    lines = text.split("\n")
    if lines and lines[0].strip() == "---":
        lines[0] = ""
        for number, line in enumerate(lines):
            if line.strip() == "---":
                return "\n".join(lines[:number])
    return "\n".join(lines)
