"""How a record's doubtful fields are known, in a few words for its own file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.choose import GIVEN
from archive_site.loader.articles.review import Review
from archive_site.model.clipping import Candidate, Finding
from archive_site.model.record import Record, Value

PARAGRAPH = re.compile(r"par(?:agraph)? ?(\d+)")
PAGE = re.compile(r"page (\d+)")
MARKUP = re.compile(r"/|ld\+json|<|meta|@|header|http")


def known(
    record: Record, review: Review, assigned: Collection[str], found: Authorities
) -> Mapping[str, dict[str, str]]:
    """By doubtful field, how its value is known: printed, in markup, counted, supplied.

    A field is doubtful where the reading was less than certain, or a person wrote another value.
    """
    names = [name for name in review.fields if record.all(name)]
    doubtful = {
        name: review.fields[name]
        for name in names
        if name in assigned or _confidence(review.fields[name]) != "high"
    }
    return {name: _of(record.all(name), finding, found) for name, finding in doubtful.items()}


def _confidence(finding: Finding) -> str:
    return finding.chosen.confidence if finding.chosen else "low"


def _of(values: tuple[Value, ...], finding: Finding, found: Authorities) -> dict[str, str]:
    candidates = [*([finding.chosen] if finding.chosen else []), *finding.others]
    for candidate in candidates:
        if any(_means(candidate, value, found) for value in values):
            return _how(candidate)
    return {"how": "supplied"}


def _means(candidate: Candidate, value: Value, found: Authorities) -> bool:
    """Whether a value of the record is what a candidate says."""
    for each in _all(value):
        if each.text and _same(each.text, candidate.value):
            return True
        if each.ref and found.match(candidate.value).ref == each.ref:
            return True
    return False


def _all(value: Value) -> Iterator[Value]:
    yield value
    for parts in value.parts.values():
        for each in parts:
            yield from _all(each)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _how(candidate: Candidate) -> dict[str, str]:
    where = PARAGRAPH.sub(r"¶\1", PAGE.sub(r"p. \1", candidate.where))
    if candidate.rule == GIVEN:
        how = "supplied"
    elif "count" in candidate.rule:
        how = "counted"
    elif where != candidate.where or "¶" in where:
        how = "printed"
    else:
        how = "markup" if MARKUP.match(candidate.where) else "inferred"
    return {"how": how, "where": where, "confidence": candidate.confidence}


def merged(old: Any, new: Mapping[str, dict[str, str]]) -> dict[str, Any]:
    """A record's `known` with what is new; what a person wrote there stays."""
    written = old if isinstance(old, dict) else {}
    return {**new, **written}
