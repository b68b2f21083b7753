"""A draft is refused: its files go to one folder, from which they can be put back."""

from __future__ import annotations

from pathlib import Path

from archive_site.builder.originals import originals_of
from archive_site.intake.desk import Desk
from archive_site.intake.keeping import untracked
from archive_site.model.record import Ref


def refuse(desk: Desk, ref: Ref) -> Path:
    """Move a draft, its review and its original to `private/refused/`; where they are now."""
    untracked(desk.where)
    folder, _, name = ref.partition("/")
    to = _free(desk.where.refused / (name if folder == "sources" else f"{folder}-{name}"))
    to.mkdir(parents=True)
    review = desk.review_path(ref)
    if review.is_file():
        review.replace(to / review.name)
    for original in originals_of(desk.where, ref, desk.readings[ref].record):
        original.replace(to / original.name)
    record = desk.path(ref)  # last, so that what was begun can be ended
    record.replace(to / record.name)
    return to


def _free(folder: Path) -> Path:
    number = 2
    free = folder
    while free.exists():
        free = folder.with_name(f"{folder.name}-{number}")
        number += 1
    return free
