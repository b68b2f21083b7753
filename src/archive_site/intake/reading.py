"""The files of one clipping to its description: what a process of its own does for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib import import_module
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import msgspec

from archive_site.intake.paths import Unit, head_of, raw_of
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.beside import (
    candidates,
    checked,
    numbered_rows,
    read_sidecar,
)
from archive_site.loader.articles.gathering import names_in_table
from archive_site.loader.articles.reader import (
    HEAD,
    Arrived,
    Article,
    Unread,
    read_articles,
    reader_of,
)
from archive_site.loader.articles.sniffing import kind_of
from archive_site.model.clipping import Candidate, Clipping, Description, Finding, Unreadable
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.types import RecordType

NOT_READ = "nothing is read from a picture; write it"
OF_SCANS = (
    *("title", "publisher", "author", "credit_line", "date", "language", "genre", "url"),
    *("dateline", "section"),
)


class Setting(NamedTuple):
    """By what articles are described: the archive's names, the type of a source, what it holds."""

    authorities: Authorities
    kind: RecordType
    known: Mapping[str, str]  # SHA-256 of originals to their records


class Described(NamedTuple):
    """An article, described; `raw` is what is kept of it where no file is the original itself."""

    name: str
    clipping: Clipping
    description: Description
    digest: str
    size: int
    given: dict[str, Any]  # values of fields that stand beside it and are no plain texts
    files: tuple[str, ...] = ()
    raw: bytes = b""


class Known(NamedTuple):
    """A file that the archive has already; `beside` names what is said beside it, and unread."""

    name: str
    ref: str
    beside: str = ""


Result = Described | Known | Unread


def read_unit(unit: Unit, setting: Setting) -> list[Result]:
    """The articles of a unit; whatever is wrong with it is told, so that the rest goes on."""
    found: list[Result] = []  # also what was read before anything went wrong
    try:
        found.extend(_results(unit, setting))
    except Unreadable as why:
        found.append(Unread(unit.name, str(why)))
    except OSError as error:
        found.append(Unread(unit.name, f"the file can't be read: {error.strerror or error}"))
    except MemoryError:
        found.append(Unread(unit.name, "reading it needs too much memory; add a smaller copy"))
    except ArchiveSiteError:
        raise
    except Exception as error:  # whatever a foreign file makes a library do
        found.append(Unread(unit.name, failed(error)))
    return found


def failed(error: Exception) -> str:
    """What is said of a file that no one foresaw, in one line."""
    fault = " ".join(ascii(f"{type(error).__name__}: {error}")[1:-1].split())[:200]
    return f"reading it failed ({fault}); save it in another form"


def _results(unit: Unit, setting: Setting) -> Iterator[Result]:
    first = unit.bundle.files[0]
    kind = kind_of(first, head_of(unit, HEAD))
    raw = raw_of(unit, first, reader_of(kind).largest)
    digest = sha256(raw).hexdigest()
    if digest in setting.known:
        yield Known(unit.name, setting.known[digest], _beside_name(unit))
        return
    values = _beside(unit, setting.kind)
    if kind == "picture":
        yield _scans(unit, raw, digest, values)
        return
    for found in read_articles(Arrived(PurePosixPath(first).name, raw)):
        if isinstance(found, Unread):
            part = found.name.partition(": ")[2]
            yield Unread(f"{unit.name}: {part}" if part else unit.name, found.why)
        else:
            yield _article(unit, found, raw, values, setting)


def _article(
    unit: Unit, article: Article, whole: bytes, values: dict[str, Any], setting: Setting
) -> Result:
    raw = article.arrived.raw
    name = f"{unit.name}: {article.arrived.part}" if article.arrived.part else unit.name
    digest = sha256(raw).hexdigest()
    if digest in setting.known:
        return Known(name, setting.known[digest])
    supplied = candidates(_beside_name(unit), values)
    clipping = _with_supplied(article.clipping, supplied)
    describe = import_module("archive_site.loader.articles.describe").describe
    description: Description = describe(clipping, setting.authorities)
    return Described(
        name,
        clipping,
        _overruled(description, supplied),
        digest,
        len(raw),
        _not_plain(values),
        raw=raw if unit.zipped or raw is not whole else b"",
    )


def _scans(unit: Unit, raw: bytes, digest: str, values: dict[str, Any]) -> Described:
    """A clipping of scans: each is looked at, nothing is read from them."""
    clipping = None
    for number, file in enumerate(unit.bundle.files):
        part = raw if number == 0 else raw_of(unit, file)
        for found in read_articles(Arrived(PurePosixPath(file).name, part)):
            if isinstance(found, Unread):
                raise Unreadable(f"{found.name}: {found.why}" if number else found.why)
            clipping = clipping or found.clipping
    if clipping is None:
        raise Unreadable("no scan can be read")
    nothing = Description({name: Finding(reason=NOT_READ) for name in OF_SCANS})
    supplied = candidates(_beside_name(unit), values)
    description = _overruled(nothing, supplied)
    given = _not_plain(values)
    files = unit.bundle.files
    return Described(unit.name, clipping, description, digest, len(raw), given, files)


def _beside(unit: Unit, kind: RecordType) -> dict[str, Any]:
    """The values that stand beside a unit, checked; a file of its own wins over the table."""
    found: dict[str, Any] = {}
    table, sidecar = unit.bundle.table, unit.bundle.sidecar
    if table:
        rows = numbered_rows(table, raw_of(unit, table))
        for name in names_in_table(unit.bundle):
            if name in rows:
                number, cells = rows[name]
                found |= checked(f"{table} row {number}, {name}", cells, kind)
                break
    if sidecar:
        found |= checked(sidecar, read_sidecar(sidecar, raw_of(unit, sidecar)), kind)
    return found


def _beside_name(unit: Unit) -> str:
    return PurePosixPath(unit.bundle.sidecar or unit.bundle.table or "").name


def _not_plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in values.items()
        if not isinstance(value, str) and name != "language"
    }


def _with_supplied(clipping: Clipping, supplied: Mapping[str, Candidate]) -> Clipping:
    fields = dict(clipping.candidates)
    for name, candidate in supplied.items():
        fields[name] = (candidate, *fields.get(name, ()))
    return msgspec.structs.replace(clipping, candidates=fields)


def _overruled(description: Description, supplied: Mapping[str, Candidate]) -> Description:
    """A description in which what a person supplied wins over every guess."""
    fields = dict(description.fields)
    for name, candidate in supplied.items():
        guess = fields.get(name, Finding())
        others = [each for each in (guess.chosen, *guess.others) if each and each != candidate]
        fields[name] = Finding(candidate, tuple(others))
    return msgspec.structs.replace(description, fields=fields)
