"""Screenings and events that an article reports become drafts; a person says the rest of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from archive_site.intake.desk import Desk, authorities
from archive_site.intake.names import free_ref
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.matching import PLAIN, SHOWINGS
from archive_site.loader.articles.review import Fill, Review
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Candidate, Finding, Reported
from archive_site.model.record import Ref


def unknown_events(review: Review) -> Iterator[Reported]:
    """What an article reports that no record of the archive is, or may be."""
    return (event for event in review.reported if not (event.ref or event.offered))


def with_events(desk: Desk, source: Ref, day: str) -> tuple[Desk, tuple[Ref, ...]]:
    """The desk with a draft for each screening and event that has no record; which those are.

    The source reports them once they are accepted.
    """
    found = authorities(desk)
    refs = []
    for event in unknown_events(desk.review(source)):
        folder = "screenings" if event.kind in SHOWINGS else "events"
        values = _values(event, source, found)
        ref = free_ref(
            desk, folder, f"{_called(event)} {' '.join(event.places[:1])} {event.date[:4]}"
        )
        text = f"---\n{mapping({**values, 'added': day, 'status': 'draft'})}---\n"
        desk = desk.changed(ref, text.encode())
        desk = desk.reviewed(ref, _review(event, source))
        desk = _taken(desk, source, event, ref)
        refs.append(ref)
    return desk, tuple(refs)


def _values(event: Reported, source: Ref, found: Authorities) -> dict[str, Any]:
    title = ", ".join([_called(event), *event.places[:1]])
    film = found.match(event.film, "film").ref if event.film else None
    places = [ref for each in event.places if (ref := found.match(each, "place").ref)]
    told: dict[str, Any] = {
        "title": title,
        "title_kind": "supplied",
        "kind": "" if event.kind == PLAIN else event.kind,
        "film": [film] if film else None,
        "date": event.date,
        "date_note": event.note if event.date else "",
        "place": list(dict.fromkeys(places)),
    }
    values = {name: value for name, value in told.items() if value}
    per = [f"{source} {event.at}"]
    stated = {name: per for name in ("kind", "film", "date", "place") if name in values}
    return {**values, "stated_by": stated}


def _called(event: Reported) -> str:
    return "Showing" if event.kind == PLAIN else event.kind.replace("-", " ").capitalize()


def _review(event: Reported, source: Ref) -> Review:
    """What is kept beside the draft: the sentence, and which source is to report it."""
    where = f"{source} {event.at}"
    candidate = Candidate(event.kind, "medium", event.evidence, where, "reported in the text")
    return Review(fields={"kind": Finding(candidate)}, fills=(Fill(source, "reports", event.at),))


def _taken(desk: Desk, source: Ref, event: Reported, ref: Ref) -> Desk:
    """The desk with what an article reports taken for a draft: it gets no second one."""
    review = desk.review(source)
    taken = msgspec.structs.replace(event, offered=(ref,), why="drafted")
    reported = tuple(taken if each == event else each for each in review.reported)
    return desk.reviewed(source, msgspec.structs.replace(review, reported=reported))
