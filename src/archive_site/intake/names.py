"""Names that the archive doesn't know yet become draft records, of which a person says the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from archive_site.builder.permalinks import address_of, read_permalinks, was_given
from archive_site.intake.desk import Desk, authorities
from archive_site.loader.articles.naming import free, latin
from archive_site.loader.articles.review import Review
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Candidate, Finding, Name
from archive_site.model.ids import MAX_ID
from archive_site.model.record import Ref

FOLDERS = {
    "person": "people",
    "place": "places",
    "organization": "organizations",
    "film": "films",
}


def unknown_names(review: Review) -> Iterator[Name]:
    """The names of an article that no record of the archive has or may have."""
    return (
        name for name in review.names if name.kind in FOLDERS and not name.ref and not name.offered
    )


def with_names(desk: Desk, source: Ref, day: str) -> tuple[Desk, tuple[Ref, ...]]:
    """The desk with a draft for each unknown name of a source; and which records those are.

    A name that has a draft already gets no second one; the source then waits for that.
    """
    found = authorities(desk)
    refs = []
    for name in unknown_names(desk.review(source)):
        ref = found.match(name.printed, name.kind).ref
        if ref is None or desk.readings[ref].status == "draft":
            desk, ref = _drafted(desk, source, name, (ref, day))
            refs.append(ref)
    return desk, tuple(dict.fromkeys(refs))


def _drafted(
    desk: Desk, source: Ref, name: Name, found: tuple[Ref | None, str]
) -> tuple[Desk, Ref]:
    there, day = found
    if there is not None:
        review = desk.review(there)
    else:
        there = _free(desk, FOLDERS[name.kind], name.printed)
        desk = desk.changed(there, _text(name, source, day).encode())
        where = f"{source} {name.at}"
        candidate = Candidate(name.printed, "medium", name.printed, where, "a name in the text")
        review = Review(fields={"title": Finding(candidate)})
    by = tuple(dict.fromkeys([*review.mentioned_by, source]))
    return desk.reviewed(there, msgspec.structs.replace(review, mentioned_by=by)), there


def _text(name: Name, source: Ref, day: str) -> str:
    values: dict[str, Any] = {"title": name.printed}
    if name.kind == "person":
        per = [f"{source} {name.at}"]
        values["roles"] = [{"as_printed": role, "per": per} for role in name.roles]
    return f"---\n{mapping({**values, 'added': day, 'status': 'draft'})}---\n"


def _free(desk: Desk, folder: str, printed: str) -> Ref:
    """A reference that no record has or had, from a name in any script."""
    name = "-".join(filter(None, (latin(printed) or folder)[: MAX_ID - 4].split("-")))
    known, _ = read_permalinks(desk.where.permalinks)

    def is_free(each: str) -> bool:
        ref = Ref(f"{folder}/{each}")
        taken = ref in desk.readings or desk.path(ref).exists()
        return not taken and not was_given(known, address_of(ref, desk.type_of(ref)))

    return Ref(f"{folder}/{free(name, is_free)}")
