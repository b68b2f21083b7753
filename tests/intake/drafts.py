"""An archive with drafts in it, as `add` leaves them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from archive_site.builder.unchanged import Folders
from archive_site.intake.copies import open_copies
from archive_site.intake.desk import authorities, open_desk
from archive_site.intake.keeping import untracked
from archive_site.loader.articles.draft import Arrival, draft_of
from archive_site.model.clipping import (
    Block,
    Candidate,
    Clipping,
    Confidence,
    Description,
    Finding,
    Name,
)
from archive_site.model.record import Ref
from tests.builders import RIGHTS, an_archive, write_archive

TEXT = """The bridge of the town

By Courier   5 March 2019

The old bridge was opened to some two hundred guests, among them Ann Marsh, the harbour master, and
Mr. Other, who had come from the next town for it. The mayor spoke for an hour and nobody left.

Share this"""
NEEDED = (
    "genre=report",
    "issuer_kind=newspaper",
    f"rights={RIGHTS}",
    "abstract=A bridge is opened.",
)
OTHERS = {
    "content/organizations/courier.md": (
        "---\ntitle: Courier\nkind: newspaper\n---\n\nA newspaper.\n"
    ),
    "content/people/other.md": (
        "---\ntitle: Bob Other\nsort_name: Other, Bob\nstanding: public-role\nshown: named\n---\n"
    ),
}


def a_candidate(value: str, confidence: Confidence, where: str, evidence: str = "") -> Candidate:
    """A candidate found by a rule of no name."""
    return Candidate(value, confidence, evidence or value, where, "a rule")


def found() -> dict[str, Finding]:
    """What was found for the fields of the article, each in another way."""
    later = a_candidate("2019-03-06", "low", "/html/head/meta[2]")
    return {
        "title": Finding(a_candidate("The bridge of the town", "high", "/html/body/h1")),
        "publisher": Finding(a_candidate("Courier", "medium", "/html/head/meta[1]")),
        "author": Finding(a_candidate("Courier", "medium", "par 2", "By Courier")),
        "date": Finding(a_candidate("2019-03-05", "medium", "par 2", "5 March 2019"), (later,)),
        "language": Finding(a_candidate("en", "high", "text")),
        "url": Finding(reason="no address in the page"),
    }


NAMES = (
    Name("Courier", "organization", "¶2", Ref("organizations/courier"), why="title"),
    Name("Ann Marsh", "person", "¶3", roles=("harbour master",)),
    Name("Other", "person", "¶3", offered=(Ref("people/other"),), why="surname"),
)
CLAIMS: tuple[dict[str, Any], ...] = (
    {"id": "c1", "printed": "some two hundred", "value": 200, "reads_as": "about", "at": "¶3"},
    {"id": "c2", "kind": "date", "printed": "5 March", "date": "2019-03-05", "at": "¶2"},
)


def an_archive_with_drafts(
    folder: Path, more: Mapping[str, str | bytes | None] | None = None
) -> Folders:
    """The archive of the tests with a draft `bridge`, and whatever else is given."""
    where = write_archive(folder, an_archive({**OTHERS, **(more or {})}))
    add(where, "bridge", TEXT)
    return where


def add(where: Folders, name: str, text: str, **fields: Finding) -> None:
    """Put a draft of an article into an archive."""
    desk = open_desk(where)
    untracked(where)
    with open_copies(where) as copies:
        near = copies.near(text, name)
        put(where, f"private/originals/{name}.html", "<html>")
        put(where, f"private/originals/{name}.txt", text)
        copies.keep(name)
    clipping = Clipping(f"{name}.html", "text/html", text, (Block(text, text),), ("Share this",))
    description = Description({**found(), **fields}, CLAIMS, NAMES)
    arrival = Arrival(name, "0" * 64, len(text), "2026-11-25", near)
    kind = desk.rules.vocabulary.by_folder["sources"]
    draft = draft_of(description, clipping, arrival, authorities(desk), kind)
    put(where, f"sources/{name}.md", draft.record)
    put(where, f"private/review/{name}.yaml", draft.review)


def put(where: Folders, path: str, text: str) -> None:
    """Write a file of an archive."""
    full = where.content / path
    full.parent.mkdir(parents=True, exist_ok=True)
    full.write_text(text, "utf-8", newline="")


def text_of(where: Folders, path: str) -> str:
    """A file of an archive as it stands."""
    return (where.content / path).read_bytes().decode()


def everything(where: Folders) -> dict[str, bytes]:
    """Every file of the content folder, by its path below it."""
    return {
        path.relative_to(where.content).as_posix(): path.read_bytes()
        for path in where.content.rglob("*")
        if path.is_file()
    }
