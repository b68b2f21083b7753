"""Claims of which it isn't said yet what they count or are about: kept in the file, unpublished."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from archive_site.intake.assign import lacking, listed, text_in
from archive_site.intake.desk import Desk
from archive_site.loader.claims import UNFINISHED, claim_ids
from archive_site.loader.editing import open_record
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Ref

Claims = Sequence[tuple[str, Mapping[str, Any]]]

LINE = re.compile(r"(?P<path>[^\s=]+\.(?:measure|about|group)) *= *(?P<value>[^\s(]*) *(?:\(.*\))?")
SHOWN = 60  # characters of what a claim prints, in a line of a sheet

CURES = {
    "measure": "what is counted? claims.{}.measure=its-id, which is content/measures/its-id.md",
    "about": "about what? claims.{}.about=events/its-id; claims.*.about=… for all but days",
    "date": "the day of what? claims.{}.about=events/its-id, or screenings/its-id",
    "whole": "part of a claim that is on hold",
}


def settled(claims: Sequence[Any], *, accepting: bool) -> Iterator[tuple[int, Any]]:
    """The claims, by number, that are put on hold now, or are on hold no more.

    Unfinished ones are put on hold where a draft is accepted; one whose whole is on hold is, too.
    """
    ids = claim_ids([text_in(each, "id") for each in claims])
    lack = {name for name, each in zip(ids, claims, strict=True) if lacking(each)}
    aside = {name for name, each in zip(ids, claims, strict=True) if text_in(each, "hold") == "yes"}
    whole = {name: text_in(each, "part_of") for name, each in zip(ids, claims, strict=True)}
    for number, (name, claim) in enumerate(zip(ids, claims, strict=True)):
        hold = text_in(claim, "hold")
        waits = any(each in lack or each in aside for each in _wholes(name, whole))
        if waits and accepting and not hold:
            yield number, {**claim, "hold": UNFINISHED}
        elif hold == UNFINISHED and not waits:
            yield number, {key: each for key, each in claim.items() if key != "hold"}


def claims_of(desk: Desk, ref: Ref) -> Claims:
    """The claims of a record as its file has them, by id."""
    values = open_record(desk.name(ref), desk.raw(ref)).values.get("claims")
    found = [each for each in listed(values) if isinstance(each, dict)]
    return list(zip(claim_ids([text_in(each, "id") for each in found]), found, strict=True))


def waiting(desk: Desk, ref: Ref) -> Claims:
    """The claims of a record that are kept until they are finished."""
    record = desk.readings[ref].record
    claims = claims_of(desk, ref) if record and record.on_hold else ()
    return [(name, each) for name, each in claims if text_in(each, "hold") == UNFINISHED]


def open_questions(claims: Claims) -> Iterator[tuple[str, str]]:
    """What is to be said of claims that are unfinished: which ones, and how it is written."""
    lack: dict[str, list[str]] = {}
    for name, claim in claims:
        what = "date" if claim.get("kind") == "date" and lacking(claim) else lacking(claim)
        lack.setdefault(what or "whole", []).append(name)
    for what, cure in CURES.items():
        if names := lack.get(what):
            yield ", ".join(names), cure.format(names[0])


def to_finish(desk: Desk, ref: Ref) -> str:
    """A line for each claim of a record that lacks something, to be completed behind its `=`."""
    lines = []
    for name, claim in claims_of(desk, ref):
        if (lack := lacking(claim)) and text_in(claim, "hold") != "yes":
            printed = " ".join(text_in(claim, "printed").split())[:SHOWN]
            lines.append(f"{name}.{lack}= ({printed})")
    return "\n".join(lines)


def finished_in(desk: Desk, ref: Ref, cell: str) -> Iterator[tuple[str, str, str]]:
    """What such lines say now: the path of a part of a claim, its text before and after."""
    claims = dict(claims_of(desk, ref))
    for line in filter(None, map(str.strip, cell.splitlines())):
        match = LINE.fullmatch(line)
        if match is None:
            raise ArchiveSiteError(
                f"{line[:SHOWN]!r} is not of the form c1.measure=its-id, c1.about=… or c1.group=…"
            )
        name, _, part = match["path"].rpartition(".")
        before = ",".join(listed(claims.get(name, {}).get(part)))
        if match["value"] not in ("", before):
            yield f"claims.{match['path']}", before, match["value"]


def to_check(desk: Desk, name: str, *, names: bool = False) -> Ref:
    """The draft that a reference or a bare id means, or the record with unfinished claims.

    Where only its `names` are to get drafts, any published record. One whose file can't be
    edited as it is stops the command, with place and cure.
    """
    ref = desk.record(name)
    open_record(desk.name(ref), desk.raw(ref))
    named = names and desk.readings[ref].status == "published"
    return ref if named or waiting(desk, ref) else desk.draft(name)


def check_finishing(desk: Desk, ref: Ref, given: Sequence[str]) -> None:
    """Stop where more is said of a record than what its unfinished claims lack."""
    status = desk.readings[ref].status
    if status != "published":
        raise ArchiveSiteError(f"{ref} is {status}; there is nothing to accept")
    others = [each for each in given if not each.startswith("claims.")]
    if others:
        raise ArchiveSiteError(
            f"{ref} is published: `accept` finishes its claims alone (claims.c1.measure=…). "
            f"Leave out {others[0].partition('=')[0]}, and change the rest in {desk.name(ref)}"
        )


def _wholes(name: str, whole: dict[str, str]) -> Iterator[str]:
    """A claim, what it is part of, and so on."""
    seen: set[str] = set()
    while name and name not in seen:
        yield name
        seen.add(name)
        name = whole.get(name, "")
