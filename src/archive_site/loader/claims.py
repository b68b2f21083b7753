"""Claim groups of a source become claims, held to the rules of the file format."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from archive_site.model.ids import locator
from archive_site.model.problems import Unreadable
from archive_site.model.record import Claim, Value

Say = Callable[[str, str, str], None]  # (path, code, message)
QUOTE_WORDS = 9
OPEN_ABOVE = frozenset({"more-than", "at-least"})
OPEN_BELOW = frozenset({"up-to"})


def read_claims(groups: Sequence[Value], say: Say) -> tuple[tuple[int, Claim], ...]:
    """The claims of a source with their places in the file; those on hold are left out."""
    taken = {group.one("id") for group in groups}
    claims = []
    number = 0
    for place, group in enumerate(groups):
        written = group.one("id")
        while not written and (number == 0 or f"c{number}" in taken):
            number += 1
        if not written:
            taken.add(f"c{number}")
        claim = _claim(group, written or f"c{number}", bool(written))
        for code, message in _faults(claim, group):
            say(f"claims.{place}", code, message)
        claims.append((place, group.one("hold") == "yes", claim))
    _across(claims, say)
    return tuple((place, claim) for place, held, claim in claims if not held)


def _claim(group: Value, name: str, citable: bool) -> Claim:
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
    if claim.at:
        try:
            locator(claim.at)
        except Unreadable as fault:
            found.append((fault.code, fault.message))
    given = [group.one("value"), group.one("low") or group.one("high"), claim.words]
    numbers = sum(map(bool, given))
    if claim.kind == "figure" and numbers != 1:
        found.append(("R026", "a figure has exactly one of value, low/high, words"))
    if claim.kind == "figure" and claim.measure is None:
        found.append(("R026", "a figure needs its measure; write measure: killed"))
    if claim.kind and claim.kind != "figure" and numbers:
        found.append(("R026", f"a {claim.kind} has no number; leave value out or make it a figure"))
    if not claim.kind:
        found.append(
            ("R026", "the claim has no kind; write kind: term, or measure: … for a figure")
        )
    if claim.kind == "date" and not claim.date:
        found.append(("R026", "a claim of kind date needs date: with what is printed, as EDTF"))
    low, high = group.one("low"), group.one("high")
    if low and high and float(low) > float(high):
        found.append(("R026", f"low {low} is above high {high}; exchange the two"))
    if len(claim.quote.split()) > QUOTE_WORDS:
        words = len(claim.quote.split())
        found.append(("R026", f"the quotation has {words} words; keep at most {QUOTE_WORDS}"))
    return found


def _across(claims: Sequence[tuple[int, bool, Claim]], say: Say) -> None:
    held = {claim.id: hold for _, hold, claim in claims}
    first: dict[str, int] = {}
    for place, hold, claim in claims:
        if first.setdefault(claim.id, place) != place:
            found = f"claim id {claim.id!r} stands twice in this source; ids are never reused"
            say(f"claims.{place}.id", "R026", found)
        if not claim.part_of:
            continue
        if claim.part_of not in held or claim.part_of == claim.id:
            found = f"part_of {claim.part_of!r} is no other claim of this source"
            say(f"claims.{place}.part_of", "R026", found)
        elif held[claim.part_of] and not hold:
            found = f"part_of {claim.part_of!r} is on hold; hold this claim too"
            say(f"claims.{place}.part_of", "R026", found)
