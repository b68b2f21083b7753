"""Claim groups of a source become claims, held to the rules of the file format."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import count
from typing import NamedTuple

from archive_site.model.record import Claim, Value

Say = Callable[[str, str, str], None]  # (path, code, message)
QUOTE_WORDS = 9
OPEN_ABOVE = frozenset({"more-than", "at-least"})
OPEN_BELOW = frozenset({"up-to"})
UNFINISHED = "unfinished"  # on hold until it is said what the claim counts or is about
ID = re.compile(r"c[a-z0-9-]*")  # no other anchor of a page begins so


class Group(NamedTuple):
    """A claim as written: its number in the file's list, and whether all of it could be read."""

    number: int
    value: Value
    whole: bool = True


def read_claims(
    groups: Sequence[Group], say: Say
) -> tuple[tuple[tuple[int, Claim], ...], tuple[str, ...]]:
    """The claims of a source with their numbers in the file; and the ids of those on hold."""
    ids = claim_ids([each.value.one("id") for each in groups])
    claims = []
    for (place, group, whole), name in zip(groups, ids, strict=True):
        claim = _claim(group, name, citable=bool(group.one("id")))
        hold = group.one("hold")
        # What is missing where something couldn't be read is said by that alone.
        wants = _wants(claim, group) if whole and hold != UNFINISHED else []
        for code, message in [*_faults(claim, group), *wants]:
            say(f"claims.{place}", code, message)
        claims.append((place, hold in ("yes", UNFINISHED), claim))
    _across(claims, say)
    shown = tuple((place, claim) for place, held, claim in claims if not held)
    return shown, tuple(claim.id for _, held, claim in claims if held and claim.citable)


def claim_ids(written: Sequence[str]) -> list[str]:
    """The ids of a source's claims: as written, else the next free c…, by order."""
    taken = set(written)
    ids = []
    number = 0
    for each in written:
        while not each and (number == 0 or f"c{number}" in taken):
            number += 1
        if not each:
            taken.add(f"c{number}")
        ids.append(each or f"c{number}")
    return ids


def _claim(group: Value, name: str, *, citable: bool) -> Claim:
    value, low, high = group.one("value"), group.one("low"), group.one("high")
    reads_as = group.one("reads_as") or ("exact" if value else "")
    if value:
        low = "" if reads_as in OPEN_BELOW else value
        high = "" if reads_as in OPEN_ABOVE else value
    scope = group.parts.get("scope", (Value(),))[0]
    primary = group.parts.get("primary")
    return Claim(
        id=name,
        kind=group.one("kind") or ("figure" if group.one("measure") else ""),
        printed=group.one("printed"),
        at=group.one("at"),
        about=group.ref_of("about"),
        measure=group.ref_of("measure"),
        low=low or None,
        high=high or None,
        words=group.one("words"),
        date=group.one("date"),
        reads_as=reads_as,
        counted=group.one("counted"),
        group=tuple(each.text for each in group.parts.get("group", ())),
        place=scope.ref_of("place"),
        period=scope.one("period"),
        as_of=group.one("as_of"),
        by=group.parts.get("by", ()),
        via=group.parts.get("via", ()),
        attribution=group.one("attribution"),
        basis=group.one("basis"),
        note=group.one("note"),
        part_of=group.one("part_of"),
        quote=group.one("quote"),
        primary=primary[0] if primary else None,
        relations=group.parts.get("relation", ()),
        publisher_status=group.one("publisher_status"),
        notice=group.one("notice"),
        citable=citable,
    )


def _faults(claim: Claim, group: Value) -> list[tuple[str, str]]:
    found = []
    if not ID.fullmatch(claim.id):
        said = f"claim id {claim.id!r} is not of the form c1; write c and a number"
        found.append(("R026", said))
    low, high = group.one("low"), group.one("high")
    if low and high and float(low) > float(high):
        found.append(("R026", f"low {low} is above high {high}; exchange the two"))
    if len(claim.quote.split()) > QUOTE_WORDS:
        words = len(claim.quote.split())
        found.append(("R026", f"the quotation has {words} words; keep at most {QUOTE_WORDS}"))
    return found


def _wants(claim: Claim, group: Value) -> list[tuple[str, str]]:
    """What is too much or too little in a claim for its kind."""
    given = [group.one("value"), group.one("low") or group.one("high"), claim.words]
    numbers = sum(map(bool, given))
    if not claim.kind:
        return [("R026", "the claim has no kind; write kind: term, or measure: … for a figure")]
    found = []
    if claim.kind != "figure" and not claim.about:
        found.append(("L006", "the claim is about nothing; write about: events/its-id"))
    if claim.kind == "figure":
        if numbers != 1:
            held = "there is none" if not numbers else "there is more than one"
            said = f"a figure has one of value, low and high, or words, and {held}; write one"
            found.append(("R026", said))
        if claim.measure is None:
            found.append(("R026", "a figure needs its measure; write measure: its-id"))
    elif numbers:
        said = f"a claim of kind {claim.kind} has no number; take it out, or write kind: figure"
        found.append(("R026", said))
    if claim.kind == "date" and not claim.date:
        said = "a claim of kind date needs what it prints as a date; write date: 1992-02-26"
        found.append(("R026", said))
    return found


def _across(claims: Sequence[tuple[int, bool, Claim]], say: Say) -> None:
    held = {claim.id: hold for _, hold, claim in claims}
    first: dict[str, int] = {}
    for place, hold, claim in claims:
        if first.setdefault(claim.id, place) != place:
            free = next(n for n in count(len(claims) + 1) if f"c{n}" not in held)
            held[f"c{free}"] = hold
            found = f"claim id {claim.id!r} stands twice in this source"
            found += f"; write c{free} here, or the id that the claim had"
            say(f"claims.{place}.id", "R026", found)
        if not claim.part_of:
            continue
        if claim.part_of not in held or claim.part_of == claim.id:
            found = f"part_of {claim.part_of!r} is no other claim of this source"
            say(f"claims.{place}.part_of", "R026", found)
        elif held[claim.part_of] and not hold:
            found = f"part_of {claim.part_of!r} is on hold; hold this claim too"
            say(f"claims.{place}.part_of", "R026", found)
