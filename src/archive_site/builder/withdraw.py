"""A record is withdrawn: its file says so and why; or it is erased, and only a hash is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from archive_site.builder.naming import Name, names_of, unnamed_in
from archive_site.builder.originals import media_of, private_files
from archive_site.builder.permalinks import (
    Permalinks,
    address_of,
    mark_of,
    read_permalinks,
    text_of,
)
from archive_site.builder.read import Rules
from archive_site.builder.rename import nearest, record_path, rules_of
from archive_site.builder.rewrite import Rewrites, rewrite
from archive_site.builder.unchanged import Folders
from archive_site.loader.cards import has_page
from archive_site.loader.editing import Edits, edited
from archive_site.loader.records import read_record
from archive_site.model.archive import Erased
from archive_site.model.dates import parse
from archive_site.model.ids import told_apart
from archive_site.model.problems import ArchiveSiteError, Unreadable
from archive_site.model.record import Record, Ref
from archive_site.model.types import RecordType, Term


class Reason(msgspec.Struct, frozen=True):
    """Why a record is withdrawn, and on which day (EDTF)."""

    code: str
    date: str


def withdraw(where: Folders, named: str, reason: Reason) -> Ref:
    """Let a record's file say that it is withdrawn; one that is gone gets a file that says so."""
    rules = rules_of(where)
    ref, path, kind = _record(where, rules, named)
    _known(kind, reason)
    name = path.relative_to(where.content.parent).as_posix()
    raw = path.read_bytes() if path.is_file() else None
    address = address_of(ref, kind)
    if raw is None and address not in read_permalinks(where.permalinks)[0].addresses:
        cure = nearest(where, rules, named)
        raise ArchiveSiteError(
            f"there is no record {named}, and {address} was never published; {cure}"
        )
    fields = {
        "status": "withdrawn",
        "withdrawn": {"reason": reason.code, "date": reason.date},
    }
    order = [field.name for field in kind.fields]
    blank = b"---\nstatus: withdrawn\n---\n"
    after = edited(name, blank if raw is None else raw, Edits(fields), order)
    if after == raw:
        raise ArchiveSiteError(f"{ref} is withdrawn already, for this reason and on this day")
    rewrite({path: (raw, after)})
    return ref


def names_left(where: Folders, ref: Ref) -> list[Name]:
    """Where the names of a withdrawn record still stand in content; of one entered twice, nowhere.

    What its file no longer says can't be looked for.
    """
    rules = rules_of(where)
    path, kind = where.content / f"{ref}.md", rules.vocabulary.by_folder[ref.partition("/")[0]]
    record = _record_in(path, path.read_bytes(), kind, rules)
    reasons = [each.one("reason") for each in record.all("withdrawn")] if record else []
    return (None if "duplicate" in reasons else names_of(where, rules, record)) or []


class Erasure(NamedTuple):
    """An erased record: whether its file was deleted, and what is kept of it in private files."""

    ref: Ref
    gone: bool
    private: tuple[Path, ...]


class Erasing(NamedTuple):
    """What erasing a record will do: its addresses, the files that go, and each file's change.

    `doubts` are names that stand in content and may be another's; None where nobody looked.
    """

    erasure: Erasure
    addresses: tuple[str, ...]
    gone: tuple[Path, ...]
    files: Rewrites
    doubts: Sequence[Name] | None


def erase(where: Folders, named: str, reason: Reason, *, private: bool = False) -> Erasure:
    """Keep of a record's addresses only a hash, and no file where it still had a page."""
    return erased(where, to_erase(where, named, reason, private=private))


def erased(where: Folders, erasing: Erasing) -> Erasure:
    """Do it; the caches, which hold the record's text too, are deleted with its files."""
    rewrite(erasing.files)
    forget(where)
    return erasing.erasure


def to_erase(where: Folders, named: str, reason: Reason, *, private: bool = False) -> Erasing:
    """What erasing a record will do; nothing is done yet.

    Private files that hold its text (originals, kept text, review) and media that it alone names
    are told, and go where that is asked for. A record that others refer to, or whose names stand
    in content, is not erased: afterwards nobody knows them.
    """
    rules = rules_of(where)
    ref, path, kind = _record(where, rules, named)
    _known(kind, reason)
    known, problems = read_permalinks(where.permalinks)
    if problems:
        raise ArchiveSiteError(f"{problems[0]}")
    address = address_of(ref, kind)
    if address not in known.addresses:
        raise ArchiveSiteError(f"{address} was never published: there is nothing to erase")
    raw = path.read_bytes() if path.is_file() else None
    goes = raw is not None and _shown(path, raw, kind, rules)
    record = _record_in(path, raw, kind, rules)
    own = [path, *translations_of(path)]
    media = media_of(where, record, list(_others(where, rules, own))) if goes else ()
    is_double = reason.code == "duplicate"  # the other record keeps its names
    doubts = unnamed_in(where, rules, ref, None if is_double else record, media) if goes else None
    listed = where.permalinks.read_bytes() if where.permalinks.is_file() else None
    former = [
        address_of(each, rules.vocabulary.by_folder.get(each.partition("/")[0], kind))
        for each in _former(path, raw, kind, rules)
    ]
    addresses = (address, *former)
    text = _without(known, addresses, reason).encode()
    kept = (*private_files(where, ref, record), *media)
    gone = (*(own if goes else ()), *(kept if private else ()))
    files = {where.permalinks: (listed, text), **{p: (p.read_bytes(), None) for p in gone}}
    return Erasing(Erasure(ref, goes, kept), addresses, gone, files, doubts)


def forget(where: Folders) -> None:
    """Delete the caches, which hold the texts of records: they are made anew when needed."""
    for path in where.state.glob("*.sqlite*"):
        path.unlink(missing_ok=True)


def translations_of(path: Path) -> list[Path]:
    """The files of a record's translations."""
    beside = path.parent.glob(f"{path.stem}.*.md")
    return sorted(each for each in beside if told_apart(each.stem)[0] == path.stem)


def reasons_of(kind: RecordType) -> tuple[Term, ...]:
    """The codes by which records may be withdrawn, with their words."""
    field = kind.field("withdrawn")
    parts = field.fields if field else ()
    return next((each.values for each in parts if each.name == "reason"), ())


def _record(where: Folders, rules: Rules, named: str) -> tuple[Ref, Path, RecordType]:
    ref, path = record_path(where, rules, named)
    kind = rules.vocabulary.by_folder.get(ref.partition("/")[0])
    if kind is None:
        raise ArchiveSiteError(f"there is no record {named}; {nearest(where, rules, named)}")
    if not path.is_file() and (now := _now(where, ref, rules)):
        raise ArchiveSiteError(
            f"{ref} is {now} now, which has it among its `aliases:`; withdraw {now}, or take "
            "the alias out first"
        )
    return ref, path, kind


def _now(where: Folders, ref: Ref, rules: Rules) -> Ref | None:
    """The record that an id leads to which it had before."""
    for kind in rules.vocabulary.by_folder.values():
        for other in sorted((where.content / kind.folder).glob("*.md")):
            if other.is_file() and ref in _former(other, other.read_bytes(), kind, rules):
                return Ref(f"{kind.folder}/{other.stem}")
    return None


def _known(kind: RecordType, reason: Reason) -> None:
    codes = reasons_of(kind)
    if reason.code not in [term.slug for term in codes]:
        said = "; ".join(f"{term.slug} ({term.label})" for term in codes)
        raise ArchiveSiteError(f"there is no reason {reason.code!r}; write one of: {said}")
    try:
        parse(reason.date)
    except Unreadable as fault:
        raise ArchiveSiteError(fault.message) from fault


def _shown(path: Path, raw: bytes, kind: RecordType, rules: Rules) -> bool:
    record = _record_in(path, raw, kind, rules)
    return record is None or has_page(record)


def _record_in(path: Path, raw: bytes | None, kind: RecordType, rules: Rules) -> Record | None:
    return read_record(path.name, raw, kind, rules.settings.engine).record if raw else None


def _others(
    where: Folders, rules: Rules, own: Sequence[Path]
) -> Iterator[tuple[Record | None, bytes]]:
    """All other files that may name media, drafts and translations among them."""
    for path in where.content.rglob("*.md"):
        if path not in own and path.is_file():
            raw, kind = path.read_bytes(), rules.vocabulary.by_folder.get(path.parent.name)
            yield _record_in(path, raw, kind, rules) if kind else None, raw


def _former(path: Path, raw: bytes | None, kind: RecordType, rules: Rules) -> list[Ref]:
    """The references by which a record was named before."""
    record = _record_in(path, raw, kind, rules)
    ids = [value.text for value in record.all("aliases")] if record else []
    return [Ref(each if "/" in each else f"{kind.folder}/{each}") for each in ids]


def _without(known: Permalinks, addresses: Sequence[str], reason: Reason) -> str:
    """The list with hashes of addresses in place of them and of their claims' addresses."""
    kept = [each for each in known.addresses if each.partition("#")[0] not in addresses]
    gone = {Erased(mark_of(each), reason.code, reason.date) for each in addresses}
    return text_of(kept, {*known.erased, *gone})
