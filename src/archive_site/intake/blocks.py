"""The kept text of a draft, block by block, and what was read from each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from archive_site.intake.assign import listed
from archive_site.intake.desk import Desk
from archive_site.intake.review import Row
from archive_site.intake.unfinished import claims_of
from archive_site.loader.articles.matching import SHOWINGS
from archive_site.model.clipping import Reported
from archive_site.model.pointers import in_words
from archive_site.model.record import Ref

BLOCKS = re.compile(r"\n[^\S\n]*\n\s*")
FIGURE = ("value", "low", "high", "words", "date")


def text_beside(desk: Desk, ref: Ref) -> tuple[Row, ...]:
    """Each block of the kept text, and the claims, names, quotations and events read from it."""
    text = desk.kept_text(ref).strip("\n")
    notes = dict(_by_block(desk, ref))
    blocks = BLOCKS.split(text) if text else []
    rows = [
        Row(f"¶{number} {' '.join(block.split())}", "\n".join(notes.pop(f"¶{number}", [])))
        for number, block in enumerate(blocks, 1)
    ]
    return (*rows, *(Row(f"[{in_words(at)}]", "\n".join(lines)) for at, lines in notes.items()))


def _by_block(desk: Desk, ref: Ref) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for at, line in (*_of_claims(desk, ref), *_of_review(desk, ref)):
        found.setdefault(at, []).append(line)
    return found


def _of_claims(desk: Desk, ref: Ref) -> Iterator[tuple[str, str]]:
    judged = {each.get("id"): each for each in desk.review(ref).claims}
    for name, claim in claims_of(desk, ref):
        kind = claim.get("kind", "figure")
        what = claim.get("measure") or (kind if kind != "figure" else "no measure yet")
        guessed = judged.get(name, {}).get("guessed", "")
        what += " (a guess)" if guessed == "measure" and claim.get("measure") else ""
        values = [claim[key] for key in (*FIGURE, "reads_as") if claim.get(key)]
        value = f" = {', '.join(values)}" if values else ""
        said = [f"{name} {what}: “{claim.get('printed', '')}”{value}", *_more(claim)]
        if about := claim.get("about"):
            said.append(f"about {about}{' (a guess)' if guessed == 'about' else ''}")
        if by := [each.get("agent") or each.get("as_printed", "") for each in _groups(claim, "by")]:
            said.append(f"by {', '.join(by)}")
        said += [claim["attribution"]] if claim.get("attribution") else []
        sure = judged.get(name, {}).get("confidence", "")
        yield claim.get("at", ""), "; ".join(said) + (f" ({sure})" if sure else "")


def _more(claim: Mapping[str, Any]) -> Iterator[str]:
    if claim.get("counted"):
        yield f"counted {claim['counted']}"
    if claim.get("part_of"):
        yield f"part of {claim['part_of']}"


def _groups(claim: Mapping[str, Any], name: str) -> list[dict[str, str]]:
    return [each for each in listed(claim.get(name)) if isinstance(each, dict)]


def _of_review(desk: Desk, ref: Ref) -> Iterator[tuple[str, str]]:
    review = desk.review(ref)
    for name in review.names:
        means = name.ref or (f"perhaps {' or '.join(name.offered)}" if name.offered else "unknown")
        yield name.at, f"{name.kind} {name.printed}: {means}{f' ({name.why})' if name.why else ''}"
    for event in review.reported:
        kind = f"a showing ({event.kind})" if event.kind in SHOWINGS else event.kind
        parts = (kind, event.film, event.date or "no date", *event.places, event.note)
        yield event.at, f"reported: {' · '.join(filter(None, parts))}{_means(event)}"
    for quote in review.quotes:
        yield quote.get("at", ""), f"quoted: {quote.get('speaker') or 'nobody named'}"


def _means(event: Reported) -> str:
    """The record of the archive that a report is taken for; or those to choose from."""
    if event.ref:
        return f"\ntaken for {event.ref}, by {event.why}; is it?"
    if event.offered:
        chosen = f"reports+='{{ref: {event.offered[0]}, at: {event.at}}}'"
        return f"\nperhaps {' or '.join(event.offered)}; to choose: {chosen}"
    return "\nno record yet; accept --with-names drafts one"
