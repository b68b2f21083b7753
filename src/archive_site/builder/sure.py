"""Which pages need not be compared: where texts alone were edited, all that show none of these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from archive_site.builder.found import Found
from archive_site.builder.ledger import Ledger
from archive_site.builder.linked import Settled
from archive_site.builder.outline import Plan
from archive_site.builder.plan import LATE
from archive_site.loader.records import Reading
from archive_site.model.digest import digest
from archive_site.model.record import Ref

SITE, WORDS = "site", "shelves"  # what a basis is of: all files that are published, words kept


class Basis(msgspec.Struct, frozen=True):
    """What a site is made from: the texts of records by their files, and a digest of the rest.

    A text is what `Plan.refs` tell of. How it begins, and what it names, is of the rest. `settled`
    is what was found by the rest alone, once the archive is linked.
    """

    rest: str
    texts: dict[str, bytes]
    settled: Settled | None = None


def basis_of(found: Found, out: frozenset[str]) -> Basis:
    """What a site is made from, without the files named in `out`.

    Where none is left out nothing stands aside, and which addresses were published changes no page.
    """
    rules, known = found.rules, found.permalinks
    rest = [
        *(rules.code, rules.vocabulary.types, rules.settings, rules.settings_in),
        *({lang: texts.mark for lang, texts in rules.texts.items()}, sorted(rules.assets)),
        *(sorted(rules.theme.digests.items()), known.erased, found.media),
        *(sorted(out), sorted(known.addresses) if out else ()),
        [each.path for each in (*found.tree.static, *found.tree.media)],
        [(name, each.bare) for name, each in found.readings.items()],
    ]
    every = found.readings.items()
    texts = {name: each.record.digests.texts for name, each in every if each.record}
    return Basis(digest(rest), texts)


def kept_basis(ledger: Ledger, of: str) -> Basis | None:
    """What something was made from when it was kept."""
    kept = ledger.about(f"basis of {of}")
    return msgspec.json.decode(kept, type=Basis) if kept else None


def keep_basis(ledger: Ledger, of: str, basis: Basis | None) -> None:
    """Keep what something is made from that is kept now."""
    if basis:
        ledger.say(f"basis of {of}", msgspec.json.encode(basis).decode())


def edited_since(
    before: Basis | None, now: Basis, readings: Mapping[str, Reading]
) -> frozenset[Ref] | None:
    """The records whose texts differ, or None where something else may do so."""
    if before is None or before.rest != now.rest:
        return None
    return frozenset(
        each.record.ref
        for name, each in readings.items()
        if each.record and before.texts.get(name) != now.texts[name]
    )


def sure_pages(plans: Mapping[str, Plan], edited: frozenset[Ref]) -> frozenset[str]:
    """The files of planned pages that show none of the texts that were edited."""
    return frozenset(
        path for path, plan in plans.items() if not plan.of_all and edited.isdisjoint(plan.refs)
    )


def unplanned(
    before: Iterable[str], made: Iterable[str], prefixes: Iterable[str]
) -> frozenset[str]:
    """The files published before that stand as they are, where only texts differ.

    All do but those that are made anew, and but those of search: which there are hangs on texts.
    """
    late = tuple(f"{prefix}{kind.late}" for prefix in prefixes for kind in LATE)
    known = set(made)
    return frozenset(path for path in before if path not in known and not path.startswith(late))
