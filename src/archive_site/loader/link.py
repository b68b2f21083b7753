"""Resolve the references between records; report those that name none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache, lru_cache, partial

from archive_site.loader.cards import cards, has_page, label
from archive_site.loader.gone import (
    former_addresses,
    given_twice,
    left_out_label,
    tombstones,
    withdrawn_label,
)
from archive_site.loader.lists import listed
from archive_site.loader.settings import COMPUTED, Settings
from archive_site.loader.testimony import Known, claim_faults, sources_on, testimonies, texts
from archive_site.model.archive import Archive, Label, Mentioned
from archive_site.model.dates import sort_key
from archive_site.model.lazily import Lazily
from archive_site.model.message import Message
from archive_site.model.near import meant
from archive_site.model.problems import Fault, Problem
from archive_site.model.record import Record, Ref
from archive_site.model.types import RecordType
from archive_site.model.unnamed import unnamed_of

MENTIONED, CITED = Message("mentioned in"), Message("cited in")
NAMED = Message("named in a statement in")

Lists = dict[str, tuple[Ref, ...]]
Order = Callable[[Sequence[Record], Sequence[RecordType]], Lists]
ALPHABETICALLY: Order = partial(listed, lang="en")


def link(
    records: Sequence[Record],
    types: Sequence[RecordType],
    unpublished: Mapping[Ref, str],
    withdrawn: Sequence[Record] = (),
    order: Order = ALPHABETICALLY,
) -> tuple[Archive, tuple[Fault, ...]]:
    """The archive that published records make, and the references that lead nowhere.

    `unpublished` gives the status of records not shown; `order` puts the others into lists.
    """
    kinds, by_ref = {kind.name: kind for kind in types}, {each.ref: each for each in records}
    labels = {record.ref: label(record, kinds[record.type]) for record in records}
    labels |= _labels_of_others(kinds, unpublished, withdrawn)
    faults = _dangling(records, labels, by_ref, unpublished)
    misfits = claim_faults(records, by_ref)
    if faults or "unread" in unpublished.values():
        records = [record for record in records if _whole(record, labels)]
        by_ref = {record.ref: record for record in records}
    known = Known(labels, texts(records))
    about, by_measure = testimonies(records, by_ref, known)
    lists = order(records, types)
    archive = Archive(
        types=tuple(types),
        records=by_ref,
        labels=labels,
        cards=cards(by_ref, kinds, labels),
        lists=lists,
        mentioned_by=_mentioned_by(records, kinds, labels),
        about=about,
        by_measure=by_measure,
        sources_on=sources_on(map(by_ref.__getitem__, lists.get("source", ())), about),
        held=_held(records, types, unpublished),
        tombstones=tombstones(withdrawn, kinds, labels),
        former=former_addresses([*records, *withdrawn], kinds, labels),
        texts=known.texts,
        unnamed=unnamed_of(records, withdrawn),
    )
    return archive, (*faults, *misfits, *given_twice(records, kinds, archive.former))


def _labels_of_others(
    kinds: Mapping[str, RecordType], unpublished: Mapping[Ref, str], withdrawn: Sequence[Record]
) -> dict[Ref, Label]:
    """How what isn't published now is named by what is."""
    broken = {ref: left_out_label(ref) for ref, said in unpublished.items() if said == "broken"}
    return broken | {each.ref: withdrawn_label(each, kinds[each.type]) for each in withdrawn}


def _whole(record: Record, labels: Mapping[Ref, Label]) -> bool:
    return all(ref in labels for ref, _ in record.mentions)


def _dangling(
    records: Sequence[Record],
    labels: Mapping[Ref, Label],
    by_ref: Mapping[Ref, Record],
    unpublished: Mapping[Ref, str],
) -> tuple[Fault, ...]:
    """The references of all records that lead nowhere; mostly there are none."""
    if {ref for record in records for ref, _ in record.mentions} <= labels.keys():
        return ()
    return tuple(
        fault for record in records for fault in dangling(record, labels, by_ref, unpublished)
    )


def dangling(
    record: Record,
    labels: Mapping[Ref, Label],
    by_ref: Mapping[Ref, Record],
    unpublished: Mapping[Ref, str],
) -> Iterator[Fault]:
    """The references of a record that lead nowhere."""
    for ref, path in record.mentions:
        if ref not in labels and (code := _code(unpublished.get(ref))):
            yield Fault(record.ref, path, code, _lost(ref, code, by_ref))


def unlinked_home(
    settings: Settings, archive: Archive, unpublished: Mapping[Ref, str]
) -> list[Problem]:
    """The references of the home page's text that lead nowhere."""
    return [
        Problem(place, code, _lost(ref, code, archive.records))
        for ref, place in settings.mentions
        if ref not in archive.labels and (code := _code(unpublished.get(ref)))
    ]


def unknown_ways(
    settings: Settings, archive: Archive, unpublished: Mapping[Ref, str]
) -> list[Problem]:
    """The names in `navigation` that are no way in, whether or not it is empty now."""
    pages = [ref for ref in (*archive.records, *unpublished) if ref.startswith("pages/")]
    known = [kind.folder for kind in archive.types if kind.listed] + [*COMPUTED]
    known += [ref.partition("/")[2] for ref in pages]
    found = []
    for name, place in settings.ways:
        if name not in known:
            cure = meant(name, known, f"ways in are {', '.join(known)}")
            found.append(Problem(place, "R013", f"navigation: {name!r} is no way in; {cure}"))
    return found


def _code(status: str | None) -> str:
    # A record that can't be read has problems of its own, which say why.
    return {"draft": "L003", "unread": ""}.get(status or "", "L001")


def _lost(ref: Ref, code: str, by_ref: Mapping[Ref, Record]) -> str:
    if code == "L003":
        return f"{ref!r} is a draft; publish it, or take the reference out"
    near = _near(ref, tuple(by_ref))
    cure = f"did you mean {near}?" if near else f"write the record {ref}.md, or mend the id"
    return f"no record {ref!r}; {cure}"


@lru_cache(maxsize=1024)
def _near(ref: Ref, known: tuple[Ref, ...]) -> str:
    folder, slash, name = ref.partition("/")
    beside = [each.partition("/")[2] for each in known if each.startswith(folder + slash)]
    if near := get_close_matches(name, beside, 1):
        return f"{folder}/{near[0]}"
    same_name = [each for each in known if each.endswith(slash + name)]
    return same_name[0] if same_name else ""


def _mentioned_by(
    records: Sequence[Record], kinds: Mapping[str, RecordType], labels: Mapping[Ref, Label]
) -> Mapping[Ref, Mentioned]:
    rank = {kind: number for number, kind in enumerate(kinds)}
    naming = [record for record in records if has_page(record)]
    naming.sort(key=lambda record: _mention_order(labels[record.ref], rank))
    relations = {name: cache(partial(relation, kind)) for name, kind in kinds.items()}
    found: dict[Ref, list[tuple[Message, Ref]]] = {}
    for record in naming:
        called, own = relations[record.type], record.ref
        for ref, path in record.mentions:
            if (name := called(path)) and ref != own:
                found.setdefault(ref, []).append((name, own))
    return Lazily(found, lambda ref: _told_once(found[ref]))


def _told_once(rows: Iterable[tuple[Message, Ref]]) -> Mentioned:
    """What names a record, each that does so with what tells most of the relation."""
    found: dict[Ref, list[Message]] = {}
    for name, ref in rows:
        found.setdefault(ref, []).append(name)
    return tuple((name, ref) for ref, names in found.items() for name in _telling(names))


def _mention_order(label: Label, rank: Mapping[str, int]) -> tuple[int, tuple[str, str], str]:
    return rank.get(label.type, -1), sort_key(label.date), label.ref


def _telling(names: Sequence[Message]) -> Iterable[Message]:
    telling = dict.fromkeys(name for name in names if name not in (MENTIONED, CITED))
    return telling or names[:1]


def relation(kind: RecordType, path: str) -> Message | None:
    """What a reference is called where it leads to: the inverse of the field it stands in."""
    steps = [step for step in path.split(".") if not step.isdigit()]
    if steps[0] == "body":
        return MENTIONED
    if steps[0] == "claims":
        return None if steps[-1] in ("about", "measure") else NAMED
    if steps[0] == "stated_by" or steps[-1] == "per":
        return CITED
    field = kind.field(steps[0])
    for step in steps[1:]:
        field = next((each for each in field.fields if each.name == step), None) if field else None
    return Message(field.inverse) if field and field.inverse else MENTIONED


def _held(
    records: Sequence[Record], types: Sequence[RecordType], unpublished: Mapping[Ref, str]
) -> dict[str, tuple[int, int, int]]:
    counts = {kind.name: [0, 0, 0] for kind in types}
    by_folder = {kind.folder: kind.name for kind in types}
    for record in records:
        counts[record.type][0] += 1
    for ref, status in unpublished.items():
        place = {"draft": 1, "withdrawn": 2}.get(status)
        if place:
            counts[by_folder[ref.partition("/")[0]]][place] += 1
    return {name: (a, b, c) for name, (a, b, c) in counts.items()}
