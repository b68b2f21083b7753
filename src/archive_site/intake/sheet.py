"""Records as a table for a spreadsheet, and what was corrected there as changes to their files."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from io import StringIO

import msgspec

from archive_site.intake.accept import accepted, corrected
from archive_site.intake.assign import ABSTRACT, edits_of, text_of
from archive_site.intake.desk import Desk, authorities
from archive_site.intake.names import check_names, unheld
from archive_site.intake.pictures import ALT, said_in, said_of
from archive_site.intake.review import summary
from archive_site.intake.unfinished import finished_in, to_finish
from archive_site.loader.articles.draft import FOLLOWING, ORDER
from archive_site.loader.editing import open_record
from archive_site.model.near import meant
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Ref
from archive_site.model.types import Field, RecordType

KEY, ACCEPT, DOUBTFUL, STATE = "record", "accept", "doubtful", "state"
UNFINISHED = "unfinished_claims"  # a line for each claim that lacks something
ELSEWHERE = frozenset(  # fields that no cell can hold well, or that the archive keeps itself
    ["claims", "cites", "original", "status", "known", "media", "corrections", "withdrawn", "added"]
)
FORMULA = re.compile("(^|[;\t\r\n] *)(?='*[=+\\-@\t\r＝＋－＠])")  # where a cell begins, or may
SAFE = re.compile("(^|[;\t\r\n] *)'(?='*[=+\\-@\t\r＝＋－＠])")
YES, NO = ("yes", "y", "true", "1", "x"), ("", "no", "n", "false", "0")


class Change(msgspec.Struct, frozen=True):
    """What a row of a sheet changes in a record: field, text before, text after."""

    ref: Ref
    fields: tuple[tuple[str, str, str], ...]
    accept: bool
    at: str = ""  # the row, as messages name it


class Applied(msgspec.Struct, frozen=True):
    """The desk as a sheet would have it; what changes, and what is wrong in the sheet."""

    desk: Desk
    changes: tuple[Change, ...] = ()
    problems: tuple[str, ...] = ()


def sheet(desk: Desk, kind: RecordType, *, drafts: bool) -> bytes:
    """The records of a type as CSV, UTF-8 with a byte order mark, by which Excel knows it."""
    refs = [
        ref
        for ref, reading in sorted(desk.readings.items())
        if ref.startswith(f"{kind.folder}/") and reading.record
        if not drafts or reading.status == "draft"
    ]
    fields, claims = _fields(kind), [UNFINISHED] if kind.field("claims") else []
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    names = [field.name for field in fields]
    writer.writerow([KEY, ACCEPT, *names, ABSTRACT, ALT, *claims, DOUBTFUL, STATE])
    for ref in refs:
        cells = [*_cells(desk, ref, fields).values(), said_of(desk, ref)]
        cells += [to_finish(desk, ref) for _ in claims]
        row = [ref, "", *cells, _doubtful(desk, ref), _state(desk, ref)]
        writer.writerow([safe(cell) for cell in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _fields(kind: RecordType) -> list[Field]:
    order = [*ORDER, *(each.name for each in kind.fields if each.name not in FOLLOWING), *FOLLOWING]
    ranks = {name: number for number, name in reversed(list(enumerate(order)))}
    fields = [field for field in kind.fields if field.name not in ELSEWHERE]
    return sorted(fields, key=lambda field: ranks[field.name])


def _cells(desk: Desk, ref: Ref, fields: Sequence[Field]) -> dict[str, str]:
    opened = open_record(desk.name(ref), desk.raw(ref))
    found = {field.name: text_of(opened.values.get(field.name), field) for field in fields}
    found |= {name: found[name] or text for name, text in unheld(desk.review(ref)).items()}
    return {**found, ABSTRACT: opened.halves.body.strip()}


def _doubtful(desk: Desk, ref: Ref) -> str:
    if desk.readings[ref].status != "draft":
        return ""
    return "\n".join(f"{name}: {text}" for name, text in summary(desk, ref).lines)


def _state(desk: Desk, ref: Ref) -> str:
    """What tells whether a file was changed since; no spreadsheet takes it for a number."""
    return f"state-{blake2b(desk.raw(ref), digest_size=8).hexdigest()}"


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return FORMULA.sub(r"\1'", cell)


def unsafe(cell: str) -> str:
    """The text of a cell as it was before it was made safe."""
    return SAFE.sub(r"\1", cell)


def apply(desk: Desk, name: str, raw: bytes) -> Applied:
    """The desk with what a sheet changes; rows that are as the files are change nothing."""
    rows = list(_rows(name, raw))
    found = authorities(desk)
    changes: list[Change] = []
    problems = [f"{name} row 1: {each}" for each in _strange(desk, rows)]
    seen: set[str] = set()
    for number, row in rows:
        key = row.get(KEY, "")
        try:
            if key in seen:
                raise ArchiveSiteError("this record stands here twice; keep one row of it")
            change = _change(desk, row, f"{name} row {number}, {key}")
            if wrong := list(_wrong(desk, row, change)):
                problems += [f"{change.at}: {each}" for each in wrong]
            elif change.accept or change.fields:
                assigned = [f"{field}={after}" for field, _, after in change.fields]
                work = accepted(desk, change.ref, assigned, found) if change.accept else None
                desk = work or corrected(desk, change.ref, assigned)
                changes.append(change)
        except ArchiveSiteError as error:
            problems.append(f"{name} row {number}, {key or 'without a record'}: {error}")
        seen.add(key)
    return Applied(desk, tuple(changes), tuple(problems))


def _strange(desk: Desk, rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[str]:
    """Columns that are no field of the records that the rows are of."""
    head = next((row for _, row in rows), {})
    folders = {row[KEY].partition("/")[0] for _, row in rows}
    kinds = [kind for name, kind in desk.rules.vocabulary.by_folder.items() if name in folders]
    if not kinds:
        return
    known = [*(each.name for kind in kinds for each in _fields(kind)), ABSTRACT]
    for name in head:
        if name and name not in (*known, KEY, ACCEPT, ALT, UNFINISHED, DOUBTFUL, STATE):
            cure = meant(name, known, "take it out")
            yield f"no record has the field {name!r} of this column; {cure}"


def _wrong(desk: Desk, row: Mapping[str, str], change: Change) -> Iterator[str]:
    """What is wrong in a row, each by itself."""
    word = row.get(ACCEPT, "").strip().lower()
    if word not in (*YES, *NO):
        yield f"{ACCEPT} is {word!r}; write yes, or nothing"
    if (change.fields or change.accept) and row[STATE] != _state(desk, change.ref):
        found = "the record was changed since this sheet was written"
        yield f"{found}; write the sheet anew and correct it there"
    checks: list[Callable[[], object]] = [lambda: desk.draft(change.ref)] if change.accept else []
    opened = open_record(desk.name(change.ref), desk.raw(change.ref))
    kind = desk.type_of(change.ref)
    told = [(field, after.strip()) for field, _, after in change.fields if kind.name == "source"]
    name = change.ref.rpartition("/")[2]
    checks.append(partial(check_names, desk.review(change.ref), name, told))
    for field, _, after in change.fields:
        checks.append(partial(edits_of, [f"{field}={after}"], opened, kind))
    for check in checks:
        try:
            check()
        except ArchiveSiteError as error:
            yield str(error)


def _rows(name: str, raw: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a sheet with their numbers, as a spreadsheet counts them."""
    text = _decoded(name, raw)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        head = [cell.strip() for cell in next(reader, [])]
        if KEY not in head or STATE not in head:
            missing = KEY if KEY not in head else STATE
            found = f"{name} has no column {missing!r}"
            raise ArchiveSiteError(f"{found}; keep the columns that `sheet` wrote")
        for number, cells in enumerate(reader, 2):
            if any(cells):
                padded = [*cells, *[""] * (len(head) - len(cells))]
                yield number, dict(zip(head, map(unsafe, padded), strict=False))
    except csv.Error as error:
        raise ArchiveSiteError(f"{name}:{reader.line_num}: {error}; save it as CSV anew") from error


def _decoded(name: str, raw: bytes) -> str:
    if raw.startswith(b"PK\x03\x04"):
        raise ArchiveSiteError(f"{name} is a workbook; save its sheet as “CSV UTF-8”")
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArchiveSiteError(f"{name} is not UTF-8; save it as “CSV UTF-8”") from error


def _change(desk: Desk, row: Mapping[str, str], at: str) -> Change:
    ref = desk.record(row[KEY])
    before = _cells(desk, ref, _fields(desk.type_of(ref)))
    changed = tuple(
        (name, old, row[name]) for name, old in before.items() if _differs(old, row.get(name, old))
    )
    changed += tuple(said_in(desk, ref, row[ALT])) if ALT in row else ()
    changed += tuple(finished_in(desk, ref, row.get(UNFINISHED, "")))
    return Change(ref, changed, row.get(ACCEPT, "").strip().lower() in YES, at)


def _differs(old: str, new: str) -> bool:
    """Whether a cell was changed; spreadsheets may write line ends otherwise."""
    return old.strip() != new.replace("\r\n", "\n").strip()
