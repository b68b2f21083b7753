"""Names of people who are not shown by name: in what is accepted, or of who is accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive_site.builder.unnamed import names_in_readings
from archive_site.intake.desk import Desk, archive_of
from archive_site.loader.records import locate
from archive_site.model.problems import Fault, Problem
from archive_site.model.record import Ref
from archive_site.model.unnamed import is_unnamed


def named_in(desk: Desk, refs: Sequence[Ref]) -> tuple[Problem, ...]:
    """Where these records name somebody; a build stops at it."""
    archive, _ = archive_of(desk)
    readings = [desk.readings[ref] for ref in refs if desk.readings[ref].status == "published"]
    return tuple(_placed(desk, fault) for fault in names_in_readings(readings, archive))


def still_named(desk: Desk, refs: Sequence[Ref]) -> Mapping[Ref, tuple[Problem, ...]]:
    """By person who is not to be shown by name, where in other records the name stands."""
    records = (desk.readings[ref].record for ref in refs)
    people = [record.ref for record in records if record and is_unnamed(record)]
    if not people:
        return {}
    archive, _ = archive_of(desk)
    others = (desk.read(each, desk.raw(each)) for each in archive.records)
    faults = [each for each in names_in_readings(others, archive) if not each.warning]
    return {
        ref: tuple(
            _placed(desk, each) for each in faults if f"{ref} " in each.message and each.file != ref
        )
        for ref in people
    }


def _placed(desk: Desk, fault: Fault) -> Problem:
    """A fault with the line of the file in which it stands."""
    raw = desk.raw(Ref(fault.file))
    place = locate(desk.name(Ref(fault.file)), raw, fault.path, desk.rules.settings.engine)
    return Problem(place, fault.code, fault.message, fault.warning)
