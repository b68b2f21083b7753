"""A draft becomes a record: with what a person wrote of it, its doubts, its near copies, its names.

Nothing is written here: each step gives the desk as it would be; `finish` writes it, once our own
reader has nothing to say against it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

import msgspec

from archive_site.intake.assign import edits_of, listed
from archive_site.intake.desk import Desk, authorities, judged, write
from archive_site.intake.hidden import named_in
from archive_site.intake.known import known, merged
from archive_site.intake.names import known_since
from archive_site.intake.unfinished import settled
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.draft import FOLLOWING, ORDER
from archive_site.loader.articles.review import Fill
from archive_site.loader.articles.voice import agent_of
from archive_site.loader.editing import Edits, edited, open_record
from archive_site.model.nodes import Series
from archive_site.model.problems import Place, Problem
from archive_site.model.record import Record, Ref

WAITING = ("mentions", "same_text")  # fields that `add` fills, and whose records may be in draft
MISSING = "R015"
SPEAKER = re.compile(r"claims\.[^.]+(?:\.(?:by|via)(?:\.|$)|$)")


def corrected(desk: Desk, ref: Ref, assigned: Sequence[str]) -> Desk:
    """The desk with what a person wrote of a record."""
    opened = open_record(desk.name(ref), desk.raw(ref))
    after = edited_at(desk, ref, edits_of(assigned, opened, desk.type_of(ref)))
    after = _settled(after, ref, accepting=False)
    kept = listed(_values(after, ref).get("claims"))
    gone = {each.get("id") for each in kept if isinstance(each, dict)}
    aside = [each for each in listed(opened.values.get("claims")) if each.get("id") not in gone]
    if not aside or not desk.review_path(ref).is_file():
        return after
    review = desk.review(ref)
    aside = [*review.set_aside, *aside]
    return after.reviewed(ref, msgspec.structs.replace(review, set_aside=tuple(aside)))


def accepted(
    desk: Desk, ref: Ref, assigned: Sequence[str] = (), found: Authorities | None = None
) -> Desk:
    """The desk with a draft made a record; `found` are the archive's names, if they are at hand."""
    desk = corrected(desk, ref, assigned)
    paths = {each.partition("=")[0].rstrip("+") for each in assigned}
    names = {path.partition(".")[0] for path in paths}
    found = found or authorities(desk)
    desk = recognized(desk, ref, found, paths)
    record = desk.readings[ref].record
    if record is None:
        return desk
    desk, fields = _set_aside(desk, ref)
    how = known(record, desk.review(ref), names, found)
    if how:
        fields["known"] = merged(_values(desk, ref).get("known"), how)
    desk = edited_at(desk, ref, Edits({**fields, "status": None}))
    desk = _settled(desk, ref, accepting=True)
    for near in _refs(desk, ref, "same_text"):
        desk = _referring(desk, near, "same_text", ref)
    for source in desk.review(ref).mentioned_by:
        desk = _referring(desk, source, "mentions", ref)
    for fill in desk.review(ref).fills:
        desk = _filled(desk, fill, ref)
    return desk


def recognized(desk: Desk, ref: Ref, found: Authorities, own: Collection[str] = ()) -> Desk:
    """The desk with a draft's names linked that got records since it was made.

    Nothing is added to the fields that a person wrote, `own`: "mentions", "claims.c1.by".
    """
    desk, since = known_since(desk, ref, found)
    for each, fills in since:
        if "mentions" not in own:
            desk = _referring(desk, ref, "mentions", each)
        for fill in fills:
            desk = _filled(desk, fill, each) if fill.field not in own else desk
    spoken = [path.split(".")[1] for path in own if SPEAKER.match(path)]
    return _spoken(desk, ref, found, {each for each, _ in since}, spoken) if since else desk


def _spoken(
    desk: Desk, ref: Ref, found: Authorities, since: Collection[Ref], own: Collection[str]
) -> Desk:
    """The desk with the speakers of a draft's claims linked to records that are new."""
    values, members = _values(desk, ref), {}
    language = next(iter(listed(values.get("language"))), "")

    def linked(value: Any) -> Any:
        if not isinstance(value, dict) or value.keys() != {"as_printed"}:
            return value
        agent = agent_of(value["as_printed"], found, language).get("agent")
        return {"agent": agent, **value} if agent in since else value

    for number, claim in enumerate(listed(values.get("claims"))):
        if isinstance(claim, dict) and claim.get("id") not in own:
            said = {name: listed(claim[name]) for name in ("by", "via") if claim.get(name)}
            now = {name: [linked(each) for each in several] for name, several in said.items()}
            if now != said:
                members["claims", number] = {**claim, **now}
    return edited_at(desk, ref, Edits(members=members)) if members else desk


def wanting(desk: Desk, ref: Ref) -> tuple[Problem, ...]:
    """What our own reader doesn't ask for, and a source that is published has: an abstract."""
    record = desk.readings[ref].record
    if record is None or record.type != "source" or record.one("access") == "metadata":
        return ()
    if record.has_text or record.one("summary"):
        return ()
    cure = 'say in your own words what it reports: abstract="…"; or access=metadata'
    return (Problem(Place(desk.name(ref), 2, 1), MISSING, f"the abstract is missing; {cure}"),)


def faults(desk: Desk, refs: Sequence[Ref]) -> tuple[Problem, ...]:
    """The problems and warnings that the files will have, and what accepted records lack."""
    wanted = (each for ref in refs for each in wanting(desk, ref))
    return tuple(sorted({*judged(desk), *wanted, *named_in(desk, refs)}))


def finish(desk: Desk, refs: Sequence[Ref]) -> tuple[Problem, ...]:
    """Write what is pending, unless there are problems; all of them, and warnings."""
    problems = faults(desk, refs)
    if all(each.warning for each in problems):
        write(desk)
    return problems


def edited_at(desk: Desk, ref: Ref, edits: Edits) -> Desk:
    """The desk with a record's file edited."""
    kind = desk.type_of(ref)
    others = [field.name for field in kind.fields if field.name not in (*ORDER, *FOLLOWING)]
    order = (*ORDER, *others, *FOLLOWING[:-1], "described_by", FOLLOWING[-1])
    return desk.changed(ref, edited(desk.name(ref), desk.raw(ref), edits, order))


def _settled(desk: Desk, ref: Ref, *, accepting: bool) -> Desk:
    """The desk with claims of a record put on hold that are unfinished, and those finished back."""
    claims = listed(_values(desk, ref).get("claims"))
    members = {("claims", number): each for number, each in settled(claims, accepting=accepting)}
    return edited_at(desk, ref, Edits(members=members)) if members else desk


def _set_aside(desk: Desk, ref: Ref) -> tuple[Desk, dict[str, Any]]:
    """The desk and the fields without references to drafts: they come back when those are accepted.

    A near copy that was refused is no record any more, and is left out.
    """
    review, fields = desk.review(ref), {}
    waiting = dict(review.waiting)
    for name in WAITING:
        here = _refs(desk, ref, name)
        drafts = tuple(each for each in here if _status(desk, each) in ("draft", "unread"))
        gone = tuple(each for each in here if name == "same_text" and not _status(desk, each))
        if drafts or gone:
            fields[name] = [each for each in here if each not in (*drafts, *gone)]
            waiting[name] = tuple(dict.fromkeys([*waiting.get(name, ()), *drafts]))
        for draft in drafts:
            desk = _promised(desk, draft, name, ref)
    if waiting != review.waiting:
        desk = desk.reviewed(ref, msgspec.structs.replace(review, waiting=waiting))
    return desk, fields


def _promised(desk: Desk, draft: Ref, name: str, ref: Ref) -> Desk:
    """The desk with a draft that will be referred to, or refer itself, once it is accepted."""
    if name == "same_text":
        return _referring(desk, draft, name, ref)
    review = desk.review(draft)
    by = tuple(dict.fromkeys([*review.mentioned_by, ref]))
    return desk.reviewed(draft, msgspec.structs.replace(review, mentioned_by=by))


def _filled(desk: Desk, fill: Fill, ref: Ref) -> Desk:
    """The desk with a record named by a field of a source, unless that has another by now."""
    if fill.source not in desk.readings:
        return desk
    old = listed(_values(desk, fill.source).get(fill.field))
    if fill.field != "reports":
        return desk if old else edited_at(desk, fill.source, Edits({fill.field: ref}))
    if any(isinstance(each, dict) and each.get("ref") == ref for each in old):
        return desk
    report = {"ref": ref, "at": fill.at, "link": "stated"}
    member = (
        Edits(members={(fill.field, len(old)): report}) if old else Edits({fill.field: [report]})
    )
    return edited_at(desk, fill.source, member)


def _referring(desk: Desk, from_: Ref, name: str, to: Ref) -> Desk:
    """The desk with a reference from one record to another, in a list of references."""
    if from_ not in desk.readings or to in _refs(desk, from_, name) or from_ == to:
        return desk
    old = listed(_values(desk, from_).get(name))
    member = Edits(members={(name, len(old)): to}) if old else Edits({name: [to]})
    return edited_at(desk, from_, member)


def _refs(desk: Desk, ref: Ref, name: str) -> tuple[Ref, ...]:
    record: Record | None = desk.readings[ref].record if ref in desk.readings else None
    return tuple(each.ref for each in record.all(name) if each.ref) if record else ()


def _values(desk: Desk, ref: Ref) -> dict[str, Any]:
    return open_record(desk.name(ref), desk.raw(ref)).values


def _status(desk: Desk, ref: Ref) -> str:
    return desk.readings[ref].status if ref in desk.readings else ""


def claim_at(desk: Desk, ref: Ref, problem: Problem) -> str:
    """The id of the claim that a problem of a record's file is about, or ""."""
    tree = open_record(desk.name(ref), desk.raw(ref)).tree
    node = next((value for key, value in tree.entries if key.text == "claims"), None)
    if problem.place.file != desk.name(ref) or not isinstance(node, Series):
        return ""
    ids = [claim.id for claim in (desk.readings[ref].record or Record(ref, "source")).claims]
    for number, part in enumerate(node.parts):
        after = node.parts[number + 1].line if number + 1 < len(node.parts) else part.line + 1
        if part.line <= problem.place.line < after and number < len(ids):
            return ids[number]
    return ""
