"""What is suggested of an article to a draft record, and to what the person who checks it reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.bylines import BY
from archive_site.loader.articles.review import Near, Review, review_text
from archive_site.loader.decode import REFUSED
from archive_site.loader.records import read_record
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Candidate, Clipping, Description, Name
from archive_site.model.ids import looks_like_reference
from archive_site.model.record import Ref
from archive_site.model.types import RecordType
from archive_site.prose.convert import CMARK

# Fields of a draft in their order; what else a sidecar gives follows them.
ORDER = (
    *("title", "title_kind", "short_title", "summary", "genre", "issuer_kind", "publisher"),
    *("author", "credit_line", "via", "date", "date_note", "language", "place", "dateline"),
    *("edition", "page", "extent", "url", "archived_url", "accessed", "original", "access"),
    *("rights", "caution", "notes"),
)
FOLLOWING = ("reports", "mentions", "cites", "claims", "same_text", "added", "status")
REFERRING = {"publisher": "organization", "via": "organization", "place": "place"}
UNHELD = (
    "no record of the archive has this name; accept with --with-names drafts one, "
    "or write the field as organizations/… or places/…"
)
COPY = 0.3  # containment from which two sources are linked as near copies
FOR_REVIEW = ("confidence", "rule", "guessed")  # of a claim


class Arrival(msgspec.Struct, frozen=True):
    """What is known of an article's file: id of its record, digest, size, day, near copies.

    `given` are values of fields that a person put beside it; they stand as they are.
    """

    id: str
    sha256: str
    bytes: int
    received: str  # EDTF day
    same_text: tuple[Near, ...] = ()
    given: dict[str, Any] = {}


class Draft(NamedTuple):
    """The texts of the record file and of the review beside it."""

    record: str
    review: str


def draft_of(
    description: Description,
    clipping: Clipping,
    arrival: Arrival,
    authorities: Authorities,
    kind: RecordType,
) -> Draft:
    """The draft of an article; what the archive's own reader would refuse is left to the review.

    Suggestions of low confidence are for the review only; `kind` is the record type `source`.
    """
    values, offered = _fields(description, authorities)
    around = _around(description, clipping, arrival)
    kept, left_out = _readable({**values, **around, **arrival.given}, kind)
    unheld = _unheld(description, {*kept, *offered})
    review = Review(
        file=clipping.name,
        media_type=clipping.media_type,
        part=clipping.part,
        came_in=clipping.came_in,
        fields=description.fields,
        offered=offered,
        left_out={**left_out, **dict.fromkeys(unheld, UNHELD)},
        names=(*description.names, *_proposed(description, unheld)),
        reported=description.reported,
        quotes=description.quotes,
        claims=tuple(_judged(description)),
        same_text=arrival.same_text,
        body_where=clipping.body_where,
        removed=clipping.removed,
        links=clipping.links,
    )
    front = {"access": "abstract", **kept, "status": "draft"}
    return Draft(f"---\n{mapping(_in_order(front))}---\n", review_text(review))


def _around(description: Description, clipping: Clipping, arrival: Arrival) -> dict[str, Any]:
    """What the record says beside its plain fields."""
    return {
        "original": {
            "name": clipping.name,
            "sha256": arrival.sha256,
            "bytes": arrival.bytes,
            "received": arrival.received,
        },
        "reports": list(_reports(description)),
        "mentions": list(dict.fromkeys(name.ref for name in description.names if name.ref)),
        "cites": [dict(cite) for cite in description.cites],
        "claims": [_claim(claim) for claim in description.claims],
        "same_text": [f"sources/{n.id}" for n in arrival.same_text if n.containment >= COPY],
        "added": arrival.received,
    }


def _reports(description: Description) -> Iterator[dict[str, str]]:
    """The screenings and events of the archive that the text seems to report, each once."""
    told: set[Ref] = set()
    for each in description.reported:
        if each.ref and each.ref not in told:
            told.add(each.ref)
            by = each.why.replace(" and ", ", ")
            yield {"ref": each.ref, "at": each.at, "link": "inferred", "note": f"Matched by {by}."}


def _fields(
    description: Description, authorities: Authorities
) -> tuple[dict[str, Any], dict[str, tuple[Ref, ...]]]:
    """What the record says in its plain fields; and the records that a doubtful name may mean."""
    values: dict[str, Any] = {}
    offered: dict[str, tuple[Ref, ...]] = {}
    for name, finding in description.fields.items():
        chosen = finding.chosen
        if chosen is None or chosen.confidence == "low":
            continue
        if name in REFERRING:
            ref, may_be = _reference(chosen, REFERRING[name], authorities)
            values |= {name: ref} if ref else {}
            offered |= {name: may_be} if may_be else {}
        elif name == "author":
            values[name] = [_author(chosen, authorities)]
        elif name == "language":
            values[name] = re.split(r"[,;\s]+", chosen.value)
        else:
            values[name] = chosen.value
    return values, offered


def _unheld(description: Description, told: set[str]) -> dict[str, Candidate]:
    """What stands in fields that name a record, where the archive has none of that name."""
    return {
        name: chosen
        for name in REFERRING
        if name not in told
        and (finding := description.fields.get(name))
        and (chosen := finding.chosen)
        and chosen.confidence != "low"
        and not looks_like_reference(chosen.value)
    }


def _proposed(description: Description, unheld: Mapping[str, Candidate]) -> Iterator[Name]:
    """Those as names to be drafted, unless the text's own names have them."""
    printed = {name.printed for name in description.names}
    for name, chosen in unheld.items():
        if chosen.value not in printed:
            yield Name(printed=chosen.value, kind=REFERRING[name], at=chosen.where)


def _reference(
    chosen: Candidate, kind: str, authorities: Authorities
) -> tuple[str, tuple[Ref, ...]]:
    if looks_like_reference(chosen.value):
        return chosen.value, ()
    match = authorities.match(chosen.value, kind)
    return match.ref or "", match.offered


def _author(chosen: Candidate, authorities: Authorities) -> dict[str, str]:
    """An author: the record that is certain, else the name as printed."""
    name = BY.sub("", chosen.value)
    for kind in ("person", "organization"):
        match = authorities.match(name, kind)
        if match.ref:
            return {"agent": match.ref, "as_printed": name}
    return {"agent": name, "as_printed": name}


def _claim(claim: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in claim.items() if name not in FOR_REVIEW}


def _judged(description: Description) -> Iterator[dict[str, Any]]:
    for number, claim in enumerate(description.claims, 1):
        judged = {name: claim[name] for name in FOR_REVIEW if name in claim}
        yield {"id": claim.get("id", f"c{number}"), **judged}


def _readable(values: Mapping[str, Any], kind: RecordType) -> tuple[dict[str, Any], dict[str, str]]:
    """What our own reader takes; and why it doesn't take the rest."""
    clean = {name: whole for name, value in values.items() if (whole := _clean(value))}
    if not _said_of(clean, kind):
        return clean, {}
    kept: dict[str, Any] = {}
    left_out: dict[str, str] = {}
    for name, whole in clean.items():
        parts = whole if isinstance(whole, list) else [whole]
        fine = []
        for number, part in enumerate(parts):
            if why := _fault(name, part, kind):
                left_out[f"{name}.{number}" if part is not whole else name] = why
            else:
                fine.append(part)
        if fine:
            kept[name] = fine if isinstance(whole, list) else fine[0]
    return kept, left_out


def _fault(name: str, value: object, kind: RecordType) -> str:
    """What our reader says of a value alone; its ties to others of the record are left out."""
    if isinstance(value, dict):
        value = {key: each for key, each in value.items() if key not in ("part_of", "relation")}
    field = kind.field(name)
    if field is None:
        return "a source has no such field"
    return _said_of({name: [value] if field.repeated else value}, kind)


def _said_of(values: Mapping[str, object], kind: RecordType) -> str:
    """What our reader says of the values of a draft, if it says anything."""
    text = f"---\n{mapping({**values, 'status': 'draft'})}---\n"
    reading = read_record("sources/x.md", text.encode(), kind, CMARK)
    return reading.problems[0].message if reading.problems else ""


def _clean(value: Any) -> Any:
    """A value without what can't stand in a record: control characters, empty texts."""
    if isinstance(value, dict):
        return {key: clean for key, each in value.items() if (clean := _clean(each))}
    if isinstance(value, list | tuple):
        return [clean for each in value if (clean := _clean(each))]
    return " ".join(REFUSED.sub(" ", str(value)).split())


def _in_order(values: Mapping[str, Any]) -> dict[str, Any]:
    others = [name for name in values if name not in ORDER and name not in FOLLOWING]
    return {name: values[name] for name in (*ORDER, *others, *FOLLOWING) if name in values}
