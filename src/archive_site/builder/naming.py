"""Where content names a record that is withdrawn or goes: by references, and by its names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from archive_site.builder.ledger import open_copy
from archive_site.builder.library import Library
from archive_site.builder.read import Rules, read
from archive_site.builder.rename import files_that_name
from archive_site.builder.scan import scan
from archive_site.builder.unchanged import PRIVATE, Folders, files
from archive_site.checks.names_hidden import texts_of
from archive_site.loader.mentioned import named_at
from archive_site.loader.records import Reading, locate
from archive_site.loader.translations import STATUS as TRANSLATION
from archive_site.model.folding import every_word, with_places
from archive_site.model.ids import told_apart
from archive_site.model.problems import ArchiveSiteError, Place
from archive_site.model.record import Record, Ref
from archive_site.model.unnamed import BEARERS, Unnamed, Words, as_unnamed, is_unnamed

TEXTS = frozenset(  # endings of files that are read as text
    {
        *(".css", ".csv", ".htm", ".html", ".js", ".json", ".md", ".po", ".srt", ".svg"),
        *(".txt", ".vtt", ".webmanifest", ".xml", ".yaml"),
    }
)
Readings = dict[str, Reading]


class Name(NamedTuple):
    """A name that stands in content, its words folded; not `sure` where it may be another's."""

    place: Place
    words: Words
    sure: bool

    def __str__(self) -> str:
        return f"{self.place} {' '.join(self.words)}"


def unnamed_in(
    where: Folders, rules: Rules, ref: Ref, record: Record | None, media: Sequence[Path]
) -> list[Name] | None:
    """Stop where content refers to the record or has its names; the names that may be another's.

    Its own media are no place to mend.
    """
    lines = [f"  {place}" for place in references_to(where, rules, ref)]
    names, own = names_of(where, rules, record), {_file(where, path) for path in media}
    lines += (f"  {each}" for each in names or () if each.sure and each.place.file not in own)
    if lines:
        said = "once it is erased, nobody knows what to look for. It is named in"
        cure = "Write there what may be said of it (“a resident”), or take it out; then try again"
        raise ArchiveSiteError("\n".join([f"{ref} is not erased: {said}", *lines, cure]))
    return names and [each for each in names if each.place.file not in own]


def references_to(where: Folders, rules: Rules, ref: Ref) -> list[Place]:
    """Where other files refer to a record, drafts and translations among them."""
    found: list[Place] = []
    for path, name, fields, _ in files_that_name(where, rules):
        if not _is_of(path, where, ref):
            raw, engine = path.read_bytes(), rules.settings.engine
            found += (Place(name, *at) for at in named_at(name, raw, fields, engine, ref))
    return found


def names_of(where: Folders, rules: Rules, record: Record | None) -> list[Name] | None:
    """Where the names of a person, a place or a body stand in content, but for its own files.

    Drafts count, other withdrawn records and people who are not shown by name do not. None where
    there is nothing to look for: it is another kind of record, or its file gives no name.
    """
    if record is None or record.type not in BEARERS or not as_unnamed([record], ()).names:
        return None
    with open_copy(where) as ledger:
        readings, texts = read(scan(where.content)[0], rules, ledger, where.content.name)
        aside = {record.ref, *_aside(readings)}
        kept = {f: r for f, r in readings.items() if not (r.record and r.record.ref in aside)}
        records = [r.record for r in kept.values() if r.record and r.status != TRANSLATION]
        unnamed = as_unnamed([record], records)
        found = dict(_as_written(where, unnamed, readings.keys() - kept.keys(), record.ref))
        told = {place.file for place, name in found.items() if name in unnamed.names}
        others = {file: each for file, each in kept.items() if file not in told}
        found |= _written_otherwise(where, rules, unnamed, (others, texts))
    is_person = record.type == "person"
    return [
        Name(place, name, is_person and not unnamed.is_doubtful(name))
        for place, name in sorted(found.items())
    ]


def _aside(readings: Readings) -> Iterator[Ref]:
    """The records of which nothing is published that could name anybody."""
    for each in readings.values():
        if each.record is None or each.status == TRANSLATION:
            continue
        if each.status == "withdrawn" or is_unnamed(each.record):
            yield each.record.ref


def _file(where: Folders, path: Path) -> str:
    return path.relative_to(where.content.parent).as_posix()


def _is_of(path: Path, where: Folders, ref: Ref) -> bool:
    """Whether a file is the record's own or a translation of it."""
    folder, _, name = ref.partition("/")
    is_beside = path.parent == where.content / folder and path.suffix == ".md"
    return is_beside and told_apart(path.stem)[0] == name


def _as_written(
    where: Folders, unnamed: Unnamed, aside: Container[str], ref: Ref
) -> Iterator[tuple[Place, Words]]:
    """Names in files letter by letter, and in their paths."""
    for path, entry in sorted(files(where.content, PRIVATE)):
        file, full = f"{where.content.name}/{path}", Path(entry.path)
        if file in aside or _is_of(full, where, ref) or not entry.is_file():
            continue
        for _, name in unnamed.every_name(with_places(path.replace("-", " ").title())):
            yield Place(file), name
        if full.suffix.lower() in TEXTS:
            text = _without(full.read_bytes().decode("utf-8-sig", "replace"), ref)
            for at, name in unnamed.every_name(with_places(text)):
                yield _place(file, text, at), name


def _written_otherwise(
    where: Folders, rules: Rules, unnamed: Unnamed, given: tuple[Readings, Library]
) -> Iterator[tuple[Place, Words]]:
    """Names in records that stand there in signs of YAML or HTML only, as `&icirc;`."""
    readings, texts = given
    records = {file: each.record for file, each in readings.items() if each.record}
    texts.fetch(records.values())
    for file, record in records.items():
        for path, text in texts_of(record, texts.of(record)):
            if name := unnamed.in_words(every_word(text)):
                raw = (where.content.parent / file).read_bytes()
                at = f"body {' '.join(name)}" if path == "body" else path
                yield locate(file, raw, at, rules.settings.engine), name


def _without(text: str, ref: Ref) -> str:
    """A text with blanks where it refers to a record: that is no name."""
    folder, _, name = ref.partition("/")
    before = rf"(?:{folder}/)" + ("?" if "-" in name else "")
    pattern = rf"(?<![\w/.-]){before}{re.escape(name)}(?![\w.-])"
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(pattern, lambda match: " " * len(match[0]), lines)


def _place(file: str, text: str, at: int) -> Place:
    return Place(file, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
