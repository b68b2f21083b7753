"""Which pages need not be compared: where texts alone were edited, all that show none of these."""

from __future__ import annotations

import msgspec

from archive_site.builder.ledger import Ledger
from archive_site.builder.plan import LATE
from archive_site.builder.prepare import Planned
from archive_site.model.digest import digest

NAME = "texts"  # of the remark in the ledger


class Basis(msgspec.Struct, frozen=True):
    """What a site is made from: the texts of records by their files, and a digest of the rest.

    A text is what `Plan.refs` tell of. How it begins, and what it names, is of the rest.
    """

    rest: str
    texts: dict[str, bytes]


def basis_of(planned: Planned, mark: str) -> Basis:
    """What a site is made from; `mark` is of all that its pages share."""
    rules, archive = planned.rules, planned.outline.archive
    rest = [
        *(mark, rules.settings, rules.settings_in, sorted(rules.theme.digests.items())),
        *(archive.erased, archive.media, planned.outline.aside, planned.broken),
        [(name, each.bare) for name, each in planned.readings.items()],
    ]
    every = planned.readings.items()
    texts = {name: each.record.digests.texts for name, each in every if each.record}
    return Basis(digest(rest), texts)


def keep_basis(ledger: Ledger, basis: Basis) -> None:
    """Keep what the site is made from that is published now."""
    ledger.say(NAME, msgspec.json.encode(basis).decode())


def sure_pages(planned: Planned, basis: Basis, ledger: Ledger) -> frozenset[str]:
    """The files of pages that are made from the same as in the last build, whatever it is.

    Of search, what has no records of its own is made from the words of all.
    """
    kept = ledger.about(NAME)
    before = msgspec.json.decode(kept, type=Basis) if kept else None
    if before is None or before.rest != basis.rest:
        return frozenset()
    edited = {
        each.record.ref
        for name, each in planned.readings.items()
        if each.record and before.texts.get(name) != basis.texts[name]
    }
    late = tuple(f"/{kind.late}" for kind in LATE)
    return frozenset(
        path
        for path, plan in planned.plans.items()
        if edited.isdisjoint(plan.refs) and (plan.refs or not plan.url.startswith(late))
    )
