"""Names of people who are not shown by name: in what is accepted, or of who is accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive_site.builder.unnamed import names_in_readings
from archive_site.intake.desk import Desk, archive_of
from archive_site.loader.records import locate
from archive_site.model.problems import Problem
from archive_site.model.record import Ref
from archive_site.model.unnamed import is_unnamed


def named_in(desk: Desk, refs: Sequence[Ref]) -> tuple[Problem, ...]:
    """Where these records name somebody; a build stops at it."""
    archive, _ = archive_of(desk)
    readings = [desk.readings[ref] for ref in refs if desk.readings[ref].status == "published"]
    found = []
    for fault in names_in_readings(readings, archive):
        raw = desk.raw(Ref(fault.file))
        place = locate(desk.name(Ref(fault.file)), raw, fault.path, desk.rules.settings.engine)
        found.append(Problem(place, fault.code, fault.message, fault.warning))
    return tuple(found)


def still_named(desk: Desk, refs: Sequence[Ref]) -> Mapping[Ref, tuple[Ref, ...]]:
    """By person who is not to be shown by name, the other records in which the name stands."""
    records = (desk.readings[ref].record for ref in refs)
    people = [record.ref for record in records if record and is_unnamed(record)]
    if not people:
        return {}
    archive, _ = archive_of(desk)
    others = (desk.read(each, desk.raw(each)) for each in archive.records)
    faults = [each for each in names_in_readings(others, archive) if not each.warning]
    found = {
        ref: dict.fromkeys(Ref(each.file) for each in faults if f"{ref} " in each.message)
        for ref in people
    }
    return {ref: tuple(each for each in found[ref] if each != ref) for ref in people}
