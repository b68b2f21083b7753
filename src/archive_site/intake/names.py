"""Names that the archive doesn't know yet become draft records, of which a person says the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from archive_site.builder.permalinks import address_of, read_permalinks, was_given
from archive_site.intake.desk import Desk, authorities
from archive_site.loader.articles.alike import OTHERWISE
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.draft import REFERRING
from archive_site.loader.articles.naming import free, latin
from archive_site.loader.articles.review import Fill, Review
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Candidate, Finding, Name
from archive_site.model.ids import MAX_ID
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Ref

REFERENCE = re.compile(r"[a-z0-9/,; -]+")  # one or several
FOLDERS = {
    "person": "people",
    "place": "places",
    "organization": "organizations",
    "film": "films",
}


def unknown_names(review: Review) -> Iterator[Name]:
    """The names of an article that no record of the archive has or may have, in one spelling."""
    return (
        name
        for name in review.names
        if name.kind in FOLDERS and not (name.ref or name.offered or name.like)
    )


def unheld(review: Review) -> dict[str, str]:
    """By field, the name that stands for a publisher or a place that has no record yet."""
    found = {name: review.fields.get(name) for name in REFERRING if name in review.left_out}
    return {name: each.chosen.value for name, each in found.items() if each and each.chosen}


def check_names(review: Review, name: str, fields: Sequence[tuple[str, str]]) -> None:
    """Stop where a field that refers to a record is given a name that is no reference."""
    for field, text in fields:
        if field in REFERRING and text and not REFERENCE.fullmatch(text):
            folder = FOLDERS[REFERRING[field]]
            cure = f"write {folder}/its-id, which is content/{folder}/its-id.md"
            held = unheld(review).get(field)
            cure += f"; or leave it, and `accept {name} --with-names` drafts {held}" if held else ""
            raise ArchiveSiteError(f"{field} {text!r} is no record; {cure}")


def check_kept(desk: Desk, source: Ref) -> None:
    """Stop where the names of a published record aren't known, as of one written by hand."""
    kept = desk.review_path(source)
    if not kept.is_file():
        file = kept.relative_to(desk.where.content.parent).as_posix()
        raise ArchiveSiteError(
            f"{source} is published, and what was found in it isn't kept (there is no {file}), so "
            "its names aren't known; write a record of each: docs/examples.md has one of each type"
        )


def with_names(desk: Desk, source: Ref, day: str) -> tuple[Desk, tuple[Ref, ...]]:
    """The desk with a draft for each unknown name of a source; and which records those are.

    A name that has a draft already gets no second one; the source then waits for that. One that
    is like the name of a record gets none either: it is offered.
    """
    found = authorities(desk)
    refs = []
    for name in unknown_names(desk.review(source)):
        match = found.match(name.printed, name.kind)
        ref = match.ref
        if match.offered and match.why not in OTHERWISE:
            desk = _offering(desk, source, name, match.offered)
        elif ref is None or desk.readings[ref].status == "draft":
            desk, ref = _drafted(desk, source, name, (ref, day))
            refs.append(ref)
    return desk, tuple(dict.fromkeys(refs))


def known_since(
    desk: Desk, source: Ref, found: Authorities
) -> tuple[Desk, tuple[tuple[Ref, tuple[Fill, ...]], ...]]:
    """The desk with names of a draft known that got published records since it was made.

    Also these records, each with the fields of the draft that are to name it.
    """
    review, since = desk.review(source), []
    names = {name: name for name in review.names}
    for name in unknown_names(review):
        match = found.match(name.printed, name.kind)
        if match.ref and desk.readings[match.ref].status == "published":
            names[name] = msgspec.structs.replace(name, ref=match.ref, why=match.why)
            since.append((match.ref, tuple(_fills(review, source, name))))
    filled = {fill.field for _, fills in since for fill in fills}
    left_out = {field: why for field, why in review.left_out.items() if field not in filled}
    review = msgspec.structs.replace(review, names=tuple(names.values()), left_out=left_out)
    return (desk.reviewed(source, review) if since else desk), tuple(since)


def _drafted(
    desk: Desk, source: Ref, name: Name, found: tuple[Ref | None, str]
) -> tuple[Desk, Ref]:
    there, day = found
    if there is not None:
        review = desk.review(there)
    else:
        there = free_ref(desk, FOLDERS[name.kind], name.printed)
        desk = desk.changed(there, _text(name, source, day).encode())
        where = f"{source} {name.at}"
        candidate = Candidate(name.printed, "medium", name.printed, where, "a name in the text")
        review = Review(fields={"title": Finding(candidate)})
    by = tuple(dict.fromkeys([*review.mentioned_by, source]))
    fills = tuple(dict.fromkeys([*review.fills, *_fills(desk.review(source), source, name)]))
    review = msgspec.structs.replace(review, mentioned_by=by, fills=fills)
    return desk.reviewed(there, review), there


def _fills(review: Review, source: Ref, name: Name) -> Iterator[Fill]:
    """The fields of a source that are to name the record of a name: its publisher, its place."""
    for field, kind in REFERRING.items():
        finding = review.fields.get(field)
        chosen = finding.chosen if finding else None
        told = chosen.value if chosen and kind == name.kind else ""
        if field in review.left_out and told == name.printed:
            yield Fill(source, field)


def _offering(desk: Desk, source: Ref, name: Name, refs: tuple[Ref, ...]) -> Desk:
    """The desk with a name of a source offered as the records that it is like."""
    review = desk.review(source)
    offered = msgspec.structs.replace(name, offered=refs, why="another spelling")
    names = tuple(offered if each == name else each for each in review.names)
    return desk.reviewed(source, msgspec.structs.replace(review, names=names))


def _text(name: Name, source: Ref, day: str) -> str:
    values: dict[str, Any] = {"title": name.printed}
    if name.kind == "person":
        per = [f"{source} {name.at}"]
        values["roles"] = [{"as_printed": role, "per": per} for role in name.roles]
    return f"---\n{mapping({**values, 'added': day, 'status': 'draft'})}---\n"


def free_ref(desk: Desk, folder: str, printed: str) -> Ref:
    """A reference that no record has or had, from a name in any script."""
    name = "-".join(filter(None, (latin(printed) or folder)[: MAX_ID - 4].split("-")))
    known, _ = read_permalinks(desk.where.permalinks)

    def is_free(each: str) -> bool:
        ref = Ref(f"{folder}/{each}")
        taken = ref in desk.readings or desk.path(ref).exists()
        return not taken and not was_given(known, address_of(ref, desk.type_of(ref)))

    return Ref(f"{folder}/{free(name, is_free)}")
