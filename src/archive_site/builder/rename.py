"""A record gets another id: its file moves, references are mended, the old id becomes an alias.

That of a draft that was never published is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

import msgspec

from archive_site.builder.ledger import open_copy
from archive_site.builder.permalinks import (
    Permalinks,
    address_of,
    mark_of,
    read_permalinks,
    was_given,
)
from archive_site.builder.read import Rules, read_rules
from archive_site.builder.rewrite import Rewrites, rewrite
from archive_site.builder.scan import scan
from archive_site.builder.unchanged import Folders
from archive_site.loader.articles.renaming import renamed_review
from archive_site.loader.editing import Edits, edited, open_record
from archive_site.loader.mentioned import Renaming, renamed
from archive_site.loader.translations import read_file
from archive_site.model.ids import id_fault, told_apart
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Ref
from archive_site.model.types import Field, RecordType


class NamingFile(NamedTuple):
    """A file that may name records, its path as messages have it, and its fields."""

    path: Path
    name: str
    fields: Sequence[Field]
    kind: RecordType | None  # none of the settings


class Renamed(msgspec.Struct, frozen=True):
    """What a renaming did: the references, and in how many places each file was mended."""

    old: Ref
    new: Ref
    mended: tuple[tuple[str, int], ...]
    lasting: bool = True  # whether the old address leads to the new one


def rename(where: Folders, old: str, new: str) -> Renamed:
    """Rename a record, all or nothing."""
    rules = rules_of(where)
    known, _ = read_permalinks(where.permalinks)
    renaming = _renaming(where, rules, known, old, new)
    lasting = _was_seen(where, rules, known, renaming.old)
    files: dict[Path, tuple[bytes | None, bytes | None]] = {}
    mended: list[tuple[str, int]] = []
    for path, name, fields, kind in files_that_name(where, rules):
        raw = path.read_bytes()
        engine = rules.settings.engine
        text, count = renamed(name, raw, fields, engine, renaming)
        if kind and count:
            _sure(name, raw, text, (rules, kind, renaming))
        if count:
            mended.append((name, count))
        to = _moved(where, path, renaming)
        if to == where.content / f"{renaming.new}.md" and kind and lasting:
            text = _with_alias(name, text, kind, renaming)
        if to != path:
            files[path], files[to] = (raw, None), (None, text)
        elif count:
            files[path] = (raw, text)
    rewrite({**files, **_originals(where, renaming), **_reviews(where, renaming, mended)})
    return Renamed(renaming.old, renaming.new, tuple(sorted(mended)), lasting)


def rules_of(where: Folders) -> Rules:
    """By what the archive's files are read; where that is in doubt, the command stops."""
    with open_copy(where) as ledger:
        tree, _ = scan(where.content)
        rules, problems = read_rules(tree, where, ledger)
    first = next((each for each in problems if not each.warning), None)
    if first:
        raise ArchiveSiteError(f"{first}. Mend this first")
    return rules


def record_path(where: Folders, rules: Rules, named: str) -> tuple[Ref, Path]:
    """The reference and the file of a record, the id alone being enough where it is clear."""
    named = named.strip("/").removesuffix(".md").removeprefix(f"{where.content.name}/")
    folders = rules.vocabulary.by_folder
    if (of := told_apart(named))[1]:
        raise ArchiveSiteError(f"{named} is a translation, and goes with {of[0]}; write that")
    if "/" in named:
        folder, _, stem = named.partition("/")
        if folder not in folders or "/" in stem or "\\" in stem or stem.strip(".") == "":
            raise ArchiveSiteError(f"there is no record {named}; {nearest(where, rules, named)}")
        return Ref(named), where.content / f"{named}.md"
    found = [folder for folder in folders if (where.content / folder / f"{named}.md").is_file()]
    if len(found) > 1:
        both = " or ".join(f"{folder}/{named}" for folder in found)
        raise ArchiveSiteError(f"{named!r} is more than one record; write {both}")
    ref = Ref(f"{found[0]}/{named}" if found else named)
    return ref, where.content / f"{ref}.md"


def nearest(where: Folders, rules: Rules, named: str) -> str:
    """What to write instead of a name that no record has."""
    refs: dict[str, str] = {}
    for folder in rules.vocabulary.by_folder:
        for path in sorted((where.content / folder).glob("*.md")):
            if not told_apart(path.stem)[1]:
                refs[f"{folder}/{path.stem}"] = f"{folder}/{path.stem}"
                refs.setdefault(path.stem, f"{folder}/{path.stem}")
    near = get_close_matches(named, refs, 1)
    return f"did you mean {refs[near[0]]}?" if near else "write folder/id of one that is there"


def _renaming(where: Folders, rules: Rules, known: Permalinks, old: str, new: str) -> Renaming:
    ref, path = record_path(where, rules, old)
    if not path.is_file():
        raise ArchiveSiteError(f"there is no record {old}; {nearest(where, rules, old)}")
    folder = ref.partition("/")[0]
    new = new.strip("/").removesuffix(".md").removeprefix(f"{where.content.name}/")
    to = Ref(new if "/" in new else f"{folder}/{new}")
    if to.partition("/")[0] != folder:
        raise ArchiveSiteError(f"a record keeps its type: write {folder}/{to.partition('/')[2]}")
    if to == ref:
        raise ArchiveSiteError(f"{ref} has this id already")
    if fault := id_fault(to.partition("/")[2]):
        raise ArchiveSiteError(fault.replace("name the file ", "write ").replace(".md", ""))
    if (where.content / f"{to}.md").exists():
        raise ArchiveSiteError(f"there is a record {to} already; choose another id")
    kind = rules.vocabulary.by_folder[folder]
    if mark_of(address_of(to, kind)) in {each.mark for each in known.erased}:
        raise ArchiveSiteError(f"the address of {to} was erased; choose another id")
    return Renaming(ref, to)


def files_that_name(where: Folders, rules: Rules) -> Iterator[NamingFile]:
    """Every file that may name a record, translations and drafts among them, with its fields."""
    top = where.content.name
    fields = rules.vocabulary.settings.fields
    yield NamingFile(where.content / "archive.yaml", f"{top}/archive.yaml", fields, None)
    for folder, kind in rules.vocabulary.by_folder.items():
        for path in sorted((where.content / folder).glob("*.md")):
            if path.is_file() and not path.name.startswith("."):
                yield NamingFile(path, f"{top}/{folder}/{path.name}", kind.fields, kind)


def _moved(where: Folders, path: Path, renaming: Renaming) -> Path:
    """Where a file lies afterwards: the record's own and its translations move."""
    folder, _, name = renaming.old.partition("/")
    stem, _ = told_apart(path.stem)
    if path.parent != where.content / folder or stem != name:
        return path
    return path.with_name(path.name.replace(name, renaming.new.partition("/")[2], 1))


def _was_seen(where: Folders, rules: Rules, known: Permalinks, ref: Ref) -> bool:
    """Whether a record's address may be known: of all but drafts that were never published."""
    path = where.content / f"{ref}.md"
    draft = open_record(path.name, path.read_bytes()).values.get("status") == "draft"
    address = address_of(ref, rules.vocabulary.by_folder[ref.partition("/")[0]])
    return not draft or was_given(known, address)


def _with_alias(name: str, raw: bytes, kind: RecordType, renaming: Renaming) -> bytes:
    had = open_record(name, raw).values.get("aliases") or []
    aliases = [*(had if isinstance(had, list) else [had]), renaming.old.partition("/")[2]]
    kept = [each for each in aliases if each != renaming.new.partition("/")[2]]
    order = [field.name for field in kind.fields]
    return edited(name, raw, Edits({"aliases": kept}), order)


def _sure(name: str, before: bytes, after: bytes, by: tuple[Rules, RecordType, Renaming]) -> None:
    """Hold the new text against our own reader: nothing but the one reference has changed."""
    rules, kind, renaming = by
    engine = rules.settings.engine
    was, now = (read_file(name, raw, kind, engine).record for raw in (before, after))
    if was is None or now is None:
        raise ArchiveSiteError(f"{name} can't be read; run archive-site check, mend it, try again")
    wanted = {(renaming.new if ref == renaming.old else ref, at) for ref, at in was.mentions}
    if set(now.mentions) != wanted:
        raise ArchiveSiteError(f"{name} can't be mended without doubt; nothing was changed")


def _reviews(where: Folders, renaming: Renaming, mended: list[tuple[str, int]]) -> Rewrites:
    """The reviews of drafts that name the record, and its own, which moves with it."""
    found: dict[Path, tuple[bytes | None, bytes | None]] = {}
    for path in sorted(where.reviews.rglob("*.yaml")):
        raw = path.read_bytes()
        text, count = renamed_review(path.name, raw, renaming)
        if count:
            mended.append((path.relative_to(where.content.parent).as_posix(), count))
        to = where.review(renaming.new) if path == where.review(renaming.old) else path
        if to != path and not to.exists():
            found |= {path: (raw, None), to: (None, text)}
        elif text != raw:
            found[path] = (raw, text)
    return found


def _originals(where: Folders, renaming: Renaming) -> Rewrites:
    """The originals of a source, which move with it; scans stay as the record names them."""
    old, new = (ref.partition("/")[2] for ref in (renaming.old, renaming.new))
    if not renaming.old.startswith("sources/"):
        return {}
    values = open_record(old, (where.content / f"{renaming.old}.md").read_bytes()).values
    scans = str(values.get("media", ""))
    found: dict[Path, tuple[bytes | None, bytes | None]] = {}
    for path in where.originals.glob("*"):
        to = path.with_name(path.name.replace(old, new, 1))
        if path.name.startswith(f"{old}.") and path.name not in scans and not to.exists():
            raw = path.read_bytes()
            found |= {path: (raw, None), to: (None, raw)}
    return found
