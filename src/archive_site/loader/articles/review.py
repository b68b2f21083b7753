"""What is kept beside a draft for the person who checks it: a value, to YAML and back."""

from __future__ import annotations

from typing import Any

import msgspec

from archive_site.loader.decode import decode
from archive_site.loader.tree import compose, plain
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Candidate, Finding, Name, Reported
from archive_site.model.record import Ref


class Near(msgspec.Struct, frozen=True):
    """A source whose text is partly the same: how much of the shorter one, and a passage."""

    id: str
    containment: float  # 0 to 1
    passage: str = ""


class Fill(msgspec.Struct, frozen=True, omit_defaults=True):
    """A field of a source that is to name a record, once that is no draft any more."""

    source: Ref
    field: str
    at: str = ""  # where the source reports it


class Review(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that was found for a draft, with its evidence; `file` names what was read."""

    file: str = ""
    media_type: str = ""
    part: str = ""
    came_in: tuple[str, ...] = ()  # mails: who sent each and when, the last to be sent first
    fields: dict[str, Finding] = {}
    offered: dict[str, tuple[Ref, ...]] = {}  # by field, the records that its value may mean
    left_out: dict[str, str] = {}  # by field or claim, why the record doesn't have it
    names: tuple[Name, ...] = ()
    reported: tuple[Reported, ...] = ()
    quotes: tuple[dict[str, str], ...] = ()
    claims: tuple[dict[str, Any], ...] = ()  # id, confidence, rule
    set_aside: tuple[dict[str, Any], ...] = ()  # claims that a person left out
    same_text: tuple[Near, ...] = ()
    waiting: dict[str, tuple[Ref, ...]] = {}  # by field, references to records in draft
    mentioned_by: tuple[Ref, ...] = ()  # of a name: the sources that are to refer to it
    fills: tuple[Fill, ...] = ()  # of a name, a screening, an event: what is to name it besides
    body_where: str = ""  # where the text stood, if the page doesn't show it
    removed: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()


def review_text(review: Review) -> str:
    """A review as YAML: for each field its value, confidence, evidence, where, rule, others."""
    values = msgspec.to_builtins(review)
    values["fields"] = {name: _flat(finding) for name, finding in review.fields.items()}
    return mapping(values)


def read_review(file: str, raw: bytes) -> Review:
    """The review that a file holds; an empty one where it can't be read."""
    text, _ = decode(file, raw)
    tree, _ = compose(file, text, 1)
    values = plain(tree) if tree else {}
    try:
        fields = {name: _finding(each) for name, each in values.pop("fields", {}).items()}
        found = msgspec.convert({**values, "fields": {}}, Review, strict=False)
    except (msgspec.ValidationError, AttributeError, TypeError):
        return Review()
    return msgspec.structs.replace(found, fields=fields)


def _flat(finding: Finding) -> dict[str, Any]:
    chosen = finding.chosen or Candidate("", "low", "", "", "")
    others = [msgspec.to_builtins(each) for each in finding.others]
    reason = {"reason": finding.reason} if finding.reason else {}
    return {**msgspec.to_builtins(chosen), "others": others, **reason}


def _finding(values: dict[str, Any]) -> Finding:
    others = tuple(msgspec.convert(each, Candidate) for each in values.pop("others", ()))
    reason = values.pop("reason", "")
    chosen = msgspec.convert(values, Candidate) if values.get("value") else None
    return Finding(chosen, others, reason)
