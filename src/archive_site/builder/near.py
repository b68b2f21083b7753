"""What the page of a record takes from other records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from archive_site.builder.outline import MENTIONS, TESTIMONIES, Outline
from archive_site.model.archive import Label, Testimony
from archive_site.model.maps import Spot, located
from archive_site.model.media import Medium, media_of
from archive_site.model.message import Message
from archive_site.model.record import Record, Ref


class Around(NamedTuple):
    """What the page of a record takes from other records, and how they are named there."""

    named: tuple[Ref, ...]  # the record and all that its page names
    summary: str  # the card's
    own: tuple[Testimony, ...]
    said: tuple[Testimony, ...]  # none where they have pages of their own
    silent: tuple[Label, ...]
    mentions: tuple[tuple[Message, Ref], ...]
    copies: tuple[Ref, ...]  # other sources that print its text
    counts: tuple[int, int, int, int]  # of said, silent, sources on the record, mentions
    before: Ref | None
    after: Ref | None
    media: tuple[Medium, ...] = ()
    spots: tuple[Spot, ...] = ()  # of the record or of the places where it happened, was shown


def around(
    outline: Outline, record: Record, before: Ref | None = None, after: Ref | None = None
) -> Around:
    """What the page of a record takes from other records."""
    archive, ref = outline.archive, record.ref
    said = archive.about.get(ref, ())
    own = (outline.claims.get((ref, claim.id)) for claim in record.claims)
    giving = {row.source.ref for row in said if row.claim.kind == "figure"}
    silent, quiet = outline.silent(ref, giving) if giving else ((), 0)
    mentions = archive.mentioned_by.get(ref, ())
    few = mentions[:MENTIONS]
    named = [ref, *(each for each, _ in record.mentions), *(each for _, each in few)]
    named += [label.ref for label in silent]
    copies = tuple(each for each in archive.texts.get(ref, ()) if each != ref)
    named += [*copies, *(each for each in (before, after) if each)]
    return Around(
        named=tuple(named),
        summary=archive.cards[ref].summary,
        own=tuple(row for row in own if row),
        said=said if len(said) <= TESTIMONIES else (),
        silent=silent,
        mentions=few,
        copies=copies,
        counts=(len(said), quiet, len(outline.archive.sources_on.get(ref, ())), len(mentions)),
        before=before,
        after=after,
        media=media_of(record, archive.media),
        spots=tuple(_spots(outline, record)),
    )


def _spots(outline: Outline, record: Record) -> Iterator[Spot]:
    """Where a record is or was, by its own coordinates or those of the places it names."""
    if not outline.settings.map:
        return
    happened = outline.kinds[record.type].lane in ("happened", "shown")
    places = [value.ref for value in record.all("place")] if happened else []
    for ref in (record.ref, *places):
        found = outline.archive.records.get(ref) if ref else None
        where = located(found) if found else None
        if found and where:
            yield Spot(outline.label_of(found.ref), *where)


def labels_near(outline: Outline, near: Around) -> dict[Ref, Label]:
    """How the records that a page names are called."""
    return {each: outline.label_of(each) for each in near.named}
