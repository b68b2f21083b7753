"""Claims of all sources, gathered on what they are about and by what they measure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from archive_site.loader.cards import LabelOf, cited, show
from archive_site.model.archive import Label, Shown, Testimony
from archive_site.model.dates import sort_key
from archive_site.model.message import Message
from archive_site.model.problems import Fault
from archive_site.model.record import Claim, Record, Ref, Value
from archive_site.model.types import Field

Gathered = dict[Ref, tuple[Testimony, ...]]
AGENT = Field("agent", "agent", "Agent")


class Known(NamedTuple):
    """What a claim is made of besides its source: labels, and the near copies of each text."""

    labels: Mapping[Ref, Label]
    texts: dict[Ref, tuple[Ref, ...]]


def testimonies(
    records: Sequence[Record], by_ref: Mapping[Ref, Record], known: Known
) -> tuple[Gathered, Gathered]:
    """Claims by subject and by measure, in the order of the sources' dates."""
    about: dict[Ref, list[Testimony]] = {}
    measured: dict[Ref, list[Testimony]] = {}
    sources = [record for record in records if record.claims]
    for source in sorted(sources, key=lambda r: (sort_key(r.one("date")), r.ref)):
        for claim in source.claims:
            measure = by_ref.get(claim.measure) if claim.measure else None
            subject = claim.about or (measure.ref_of("about") if measure else None)
            made = _testimony(source, claim, measure, subject, known)
            if subject:
                about.setdefault(subject, []).append(made)
            if claim.measure:
                measured.setdefault(claim.measure, []).append(made)
    return (
        {ref: tuple(found) for ref, found in about.items()},
        {ref: tuple(found) for ref, found in measured.items()},
    )


def sources_on(sources: Iterable[Record], about: Gathered) -> dict[Ref, tuple[Ref, ...]]:
    """For each record the held sources on it, in the order given.

    A source is on what it is about, what it reports and what it makes a claim on.
    """
    found: dict[Ref, list[Ref]] = {}
    claimed: dict[Ref, list[Ref]] = {}
    for claimed_on, rows in about.items():
        for row in rows:
            claimed.setdefault(row.source.ref, []).append(claimed_on)
    for source in sources:
        subjects = [value.ref for value in source.all("about")]
        subjects += [value.ref_of("ref") for value in source.all("reports")]
        for subject in dict.fromkeys([*subjects, *claimed.get(source.ref, ())]):
            if subject:
                found.setdefault(subject, []).append(source.ref)
    return {subject: tuple(refs) for subject, refs in found.items()}


def claim_faults(records: Sequence[Record], by_ref: Mapping[Ref, Record]) -> list[Fault]:
    """Claims about nothing, in no group of their measure, or related to no claim."""
    found = []
    for source in records:
        for claim in source.claims:
            measure = by_ref.get(claim.measure) if claim.measure else None
            found += [*_faults(source, claim, measure), *_astray(source, claim, by_ref)]
    return found


def _testimony(
    source: Record,
    claim: Claim,
    measure: Record | None,
    subject: Ref | None,
    known: Known,
) -> Testimony:
    labels, label_of = known.labels, known.labels.__getitem__
    called = ((g.one("id"), g.parts["label"][0]) for g in measure.all("groups")) if measure else ()
    names = {name: Shown(label.text, label.lang) for name, label in called}
    return Testimony(
        claim=claim,
        source=labels[source.ref],
        about=labels[subject] if subject else None,
        measure=labels[claim.measure] if claim.measure else None,  # be it withdrawn
        group=tuple(names.get(each) or Shown(each) for each in claim.group),
        place=labels[claim.place] if claim.place else None,
        by=_agents(claim.by, label_of),
        via=_agents(claim.via, label_of),
        relations=tuple(
            (Message(value.one("kind")), each)
            for value in claim.relations
            for each in cited(value.parts.get("to", ()), label_of)
        ),
        primary=_primary(claim.primary, label_of),
        copies=len(known.texts.get(source.ref, ())),
    )


def texts(records: Sequence[Record]) -> dict[Ref, tuple[Ref, ...]]:
    """Each source that has near copies, with all that print its text, itself among them.

    `same_text` is read both ways and on: a copy of a copy is a copy. In the order of the dates.
    """
    sources = {record.ref: record for record in records if record.type == "source"}
    found: dict[Ref, list[Ref]] = {}
    for ref, source in sources.items():
        for value in source.all("same_text"):
            if value.ref in sources and value.ref != ref:
                more = found.setdefault(ref, [ref])
                fewer = found.setdefault(value.ref, [value.ref])
                if more is not fewer:
                    more, fewer = sorted((more, fewer), key=len, reverse=True)
                    more += fewer
                    found |= dict.fromkeys(fewer, more)
    ordered = {
        id(group): tuple(sorted(group, key=lambda ref: (sort_key(sources[ref].one("date")), ref)))
        for group in found.values()
    }
    return {ref: ordered[id(found[ref])] for ref in sorted(found)}


def _agents(values: Sequence[Value], label_of: LabelOf) -> tuple[Shown, ...]:
    """On whose word: the record, with the words of the source where they are given."""
    found = []
    for value in values:
        printed = value.one("as_printed")
        agent = value.parts.get("agent")
        shown = show(agent[0], AGENT, label_of) if agent else Shown()
        found.append(Shown(text=printed or shown.text, label=shown.label))
    return tuple(found)


def _primary(value: Value | None, label_of: LabelOf) -> Shown | None:
    if value is None or "document" not in value.parts:
        return None
    return show(value.parts["document"][0], AGENT, label_of)


def _astray(source: Record, claim: Claim, by_ref: Mapping[Ref, Record]) -> Iterator[Fault]:
    """Relations to claims that their source does not make."""
    for number, relation in enumerate(claim.relations):
        for to in relation.parts.get("to", ()):
            other = by_ref.get(to.ref) if to.ref and "#" in to.text else None
            if other and to.locator not in (known := [each.id for each in other.claims]):
                said = (
                    f"{other.ref} has no claim {to.locator!r}; it has {', '.join(known) or 'none'}"
                )
                path = f"claims.#{claim.id}.relation.{number}.to"
                yield Fault(source.ref, path, "L002", said)


def _faults(source: Record, claim: Claim, measure: Record | None) -> list[Fault]:
    path = f"claims.#{claim.id}"
    found = []
    if claim.measure and measure is not None:
        known = [group.one("id") for group in measure.all("groups")]
        for each in claim.group:
            if each not in known:
                said = f"group {each!r} is none of {measure.ref}'s: {', '.join(known) or 'none'}"
                cure = f"claims.{claim.id}.group={known[0] if known else ''}"
                said += f"; write {cure}, or add it to the `groups` of {measure.ref}"
                found.append(Fault(source.ref, f"{path}.group", "L005", said))
        if not claim.about and not measure.ref_of("about"):
            said = f"the claim is about nothing: write about: events/…, or give {measure.ref} one"
            found.append(Fault(source.ref, path, "L006", said))
    return found
