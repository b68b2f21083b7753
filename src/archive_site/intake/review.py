"""What is doubtful in drafts, and a draft beside the text that it was made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from archive_site.intake.accept import MISSING, wanting
from archive_site.intake.assign import lacking, parts_lacking
from archive_site.intake.desk import Desk
from archive_site.intake.pictures import ALT, files_of
from archive_site.intake.unfinished import claims_of
from archive_site.loader.articles.review import Review
from archive_site.loader.editing import Edits, edited, open_record
from archive_site.model.clipping import Candidate
from archive_site.model.pointers import in_words
from archive_site.model.record import Ref
from archive_site.model.types import RecordType

RIGHTS = (
    "https://rightsstatements.org/vocab/InC/1.0/ (in copyright), …/vocab/UND/1.0/ (not known), "
    "…/vocab/CNE/1.0/ (not looked into), https://creativecommons.org/licenses/by/4.0/ or another"
)


class Row(msgspec.Struct, frozen=True):
    """What stands beside each other: what the original says, and what was read of it."""

    original: str
    read: str


class Summary(msgspec.Struct, frozen=True):
    """A draft in a few lines, each with its name: missing, doubtful, not found, near copy …"""

    ref: Ref
    title: str
    lines: tuple[tuple[str, str], ...]


def summary(desk: Desk, ref: Ref) -> Summary:
    """What is doubtful in a draft."""
    record, review = desk.readings[ref].record, desk.review(ref)
    title = record.one("title") if record else ""
    doubtful = [
        f"{name} {_brief(each.chosen)} ({each.chosen.confidence}, {in_words(each.chosen.where)})"
        for name, each in review.fields.items()
        if each.chosen and each.chosen.confidence != "high"
    ]
    empty = [name for name, each in review.fields.items() if not each.chosen]
    near = [f"{each.id} ({each.containment:.2f})" for each in review.same_text]
    near += [each.partition("/")[2] for each in _named_as_copy(desk, ref)]
    lines = {
        "came": came_by_mail(review),
        "missing": ", ".join(missing(desk, ref)),
        "doubtful": " · ".join(doubtful),
        "not found": ", ".join(empty),
        "claims": _claims_lacking(desk, ref),
        "about": suggested_about(desk, ref),
        "reports": _reported(desk, ref),
        "names": _names(desk, ref),
        "near copy": ", ".join(near),
        "pictures": ", ".join(
            path.relative_to(desk.where.content).as_posix() for path in files_of(desk, ref)
        ),
    }
    shown = tuple((name, text) for name, text in lines.items() if text)
    return Summary(ref, title or "(no title yet)", shown)


def _named_as_copy(desk: Desk, ref: Ref) -> list[Ref]:
    """The sources that were added later and are near copies of a draft."""
    own = {f"sources/{near.id}" for near in desk.review(ref).same_text}
    return [
        other
        for other, reading in desk.readings.items()
        if reading.record and other not in own
        if any(each.ref == ref for each in reading.record.all("same_text"))
    ]


def came_by_mail(review: Review) -> str:
    """From whom and when a draft came by mail: nothing that its article says, and not published."""
    return "by mail from " + ", who had it from ".join(review.came_in) if review.came_in else ""


def missing(desk: Desk, ref: Ref) -> tuple[str, ...]:
    """The fields that a draft lacks before it can be published."""
    raw = edited(desk.name(ref), desk.raw(ref), Edits({"status": None}), ())
    problems = [*desk.read(ref, raw).problems, *wanting(desk, ref)]
    names = (each.message.partition(" is missing")[0] for each in problems if each.code == MISSING)
    asked = dict.fromkeys(name.removeprefix("the ") for name in names)
    values, kind = open_record(desk.name(ref), raw).values, desk.type_of(ref)
    parts = [path for path in parts_lacking(values, kind) if path.rpartition(".")[2] in asked]
    within = {path.rpartition(".")[2] for path in parts}
    others = (each for each in asked if each not in within or _open(each, kind, values))
    return (*parts, *others)


def _open(name: str, kind: RecordType, values: Mapping[str, Any]) -> bool:
    """Whether a field of a record itself has no value yet."""
    return kind.field(name) is not None and not values.get(name)


def values_for(desk: Desk, ref: Ref) -> Iterator[str]:
    """What the fields that a draft lacks may hold, a line each."""
    for name in missing(desk, ref):
        field = desk.type_of(ref).field(name)
        if name.endswith(f".{ALT}"):
            yield f"{name} says in words what the picture shows"
        elif name == "rights":
            yield f"rights is an address: {RIGHTS}"
        elif field and field.values:
            yield f"{name} is one of: {', '.join(term.slug for term in field.values)}"


def _brief(chosen: Candidate) -> str:
    return f"“{chosen.value[:60]}{'…' if len(chosen.value) > 60 else ''}”"


def _claims_lacking(desk: Desk, ref: Ref) -> str:
    claims = claims_of(desk, ref)
    parts = [f"{len(claims)} read"] if claims else []
    for what, needed in (("no measure yet", "measure"), ("about nothing yet", "about")):
        names = [name for name, each in claims if lacking(each) == needed]
        parts += [f"{what}: {', '.join(names)}"] if names else []
    guesses = guessed(desk, ref)
    parts += [f"{guesses} with a guess of what they are about"] if guesses else []
    return "; ".join(parts)


def suggested_about(desk: Desk, ref: Ref) -> str:
    """What a source seems to be about that names nothing under `about`, as it is typed; or "".

    It is said where every claim that is about something, or counts it, is about the same.
    """
    record = desk.readings[ref].record
    if record is None or record.type != "source" or record.all("about"):
        return ""
    measures = {
        each.measure: desk.readings.get(each.measure) for each in record.claims if each.measure
    }
    of = {
        name: reading.record.ref_of("about")
        for name, reading in measures.items()
        if reading and reading.record
    }
    found = {each.about or of.get(each.measure or Ref("")) for each in record.claims} - {None}
    return f"about={found.pop()} lists it there" if len(found) == 1 else ""


def guessed(desk: Desk, ref: Ref) -> int:
    """How many claims of a record name a measure or a record that was guessed."""
    judged = {each.get("id"): each.get("guessed", "") for each in desk.review(ref).claims}
    return sum(bool(each.get(judged.get(name, ""))) for name, each in claims_of(desk, ref))


def _reported(desk: Desk, ref: Ref) -> str:
    found = desk.review(ref).reported
    taken = [each.ref for each in found if each.ref]
    parts = [f"taken for {', '.join(dict.fromkeys(taken))}"] if taken else []
    doubtful = sum(bool(each.offered) for each in found)
    parts += [f"{doubtful} to choose for"] if doubtful else []
    unknown = len(found) - len(taken) - doubtful
    parts += [f"{unknown} without a record"] if unknown else []
    return "; ".join(parts)


def _names(desk: Desk, ref: Ref) -> str:
    names = desk.review(ref).names
    known = sum(bool(each.ref) for each in names)
    doubtful = [each.printed for each in names if not each.ref and each.offered]
    unknown = [each.printed for each in names if not each.ref and not each.offered]
    parts = [f"{known} known"] if known else []
    parts += [f"doubtful: {', '.join(doubtful)}"] if doubtful else []
    parts += [f"unknown: {', '.join(unknown)}"] if unknown else []
    return "; ".join(parts)


def fields_beside(desk: Desk, ref: Ref) -> tuple[Row, ...]:
    """Each field that was found, as the original has it and as it was read."""
    review = desk.review(ref)
    rows = [
        Row(_evidence(each.chosen), _guess(name, each.chosen, each.others))
        for name, each in review.fields.items()
        if each.chosen
    ]
    offered = (
        Row("", f"{name}: may be {' or '.join(refs)}\nto choose: {name}={refs[0]}")
        for name, refs in review.offered.items()
    )
    return (*rows, *offered)


def not_found(desk: Desk, ref: Ref) -> Sequence[tuple[str, str]]:
    """The fields for which nothing was found, with the reason; and those that nobody looks for."""
    fields = desk.review(ref).fields
    empty = [f"{name}: {f.reason or 'nothing'}" for name, f in fields.items() if not f.chosen]
    lacking = [name for name in missing(desk, ref) if name not in fields]
    lines = [("not found", " · ".join(empty)), ("yours to say", ", ".join(lacking))]
    return [(name, line) for name, line in lines if line]


def _evidence(chosen: Candidate) -> str:
    return f"{chosen.evidence}\n[{in_words(chosen.where)}]"


def _guess(name: str, chosen: Candidate, others: Sequence[Candidate]) -> str:
    lines = [f"{name}: {chosen.value}", f"{chosen.confidence}, {chosen.rule}"]
    lines += [f"or {each.value} ({each.confidence}, {in_words(each.where)})" for each in others]
    return "\n".join(lines)


def beside_the_text(desk: Desk, ref: Ref) -> Sequence[tuple[str, str]]:
    """What else a person is to know: near copies, what was left out, what was taken away."""
    review = desk.review(ref)
    return [
        *(("near copy", f"{n.id}, {n.containment:.2f}: “{n.passage}”") for n in review.same_text),
        *(("near copy", f"{each}, which has the passage") for each in _named_as_copy(desk, ref)),
        *(("unshown", f"the text stood in {at}") for at in [review.body_where] if at),
        *(("left out", f"{name}: {why}") for name, why in review.left_out.items()),
        *(("taken away", line) for line in review.removed),
    ]
