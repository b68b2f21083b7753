"""Name what an article names: records of the archive, and new names that are plain."""

from __future__ import annotations

from collections.abc import Sequence

from archive_site.loader.articles.alike import alike
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.fitting import Match
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.spotting import Spot, roles_of, spotted
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.shown import DECLINED
from archive_site.model.clipping import Name, Reported

NAMED = ("person", "place", "organization", "film")  # what is proposed; of the rest what is certain


def names_of(
    passages: Sequence[Passage], tongue: Tongue, authorities: Authorities | None
) -> tuple[Name, ...]:
    """Each name once, with its first place; the archive's own first in a paragraph."""
    found: dict[object, Name] = {}
    for passage in passages:
        taken: set[int] = set()  # places of letters that have a name
        for known in authorities.known_in(passage.text, tongue.code) if authorities else ():
            taken.update(range(known.start, known.end))
            match = known.match
            role = roles_of(passage.text, known.start, known.end) if known.kind == "person" else ()
            name = Name(
                known.printed, known.kind, passage.at, match.ref, match.offered, match.why, role
            )
            if known.kind in NAMED or match.ref:
                found.setdefault(match.ref or known.printed, name)
        for spot in spotted(passage.text, tongue):
            if taken.isdisjoint(places := range(*spot.span)):
                taken.update(places)
                _add(found, spot, passage, tongue, authorities)
    certain = {name.ref for name in found.values() if name.ref}
    names = [name for name in found.values() if name.ref or not certain & set(name.offered)]
    return alike(names, tongue.code)


def _add(
    found: dict[object, Name],
    spot: Spot,
    passage: Passage,
    tongue: Tongue,
    authorities: Authorities | None,
) -> None:
    """Propose a name, or offer the records that it is like."""
    if any(isinstance(key, str) and spot.printed in key for key in found):
        return
    match = authorities.match(spot.printed, spot.kind, tongue.code) if authorities else None
    ref, offered, why = (match.ref, match.offered, match.why) if match else (None, (), "")
    name = Name(spot.printed, spot.kind, passage.at, ref, offered, why, spot.roles)
    found.setdefault(ref or spot.printed, name)


def with_places(
    names: Sequence[Name], reported: Sequence[Reported], tongue: Tongue, known: Authorities | None
) -> tuple[Name, ...]:
    """The names, and those of places where something took place, where these stand in no case."""
    found = {name.printed: name for name in names}
    for report in reported if tongue.code not in DECLINED else ():
        for place in report.places:
            match = known.match(place, "place", tongue.code) if known else Match()
            if not any(place in printed for printed in found) and not match.ref:
                found[place] = Name(place, "place", report.at, None, match.offered, match.why)
    return tuple(found.values())
