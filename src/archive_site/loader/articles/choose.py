"""Which of a field's candidates is suggested, how sure that is, and why there is none."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import msgspec

from archive_site.model.clipping import Candidate, Clipping, Confidence, Finding

GIVEN = "sidecar"  # the rule of what stands beside the file: it wins over every guess
RANK: dict[Confidence, int] = {"high": 0, "medium": 1, "low": 2}
NEVER_SURE = frozenset({"author"})
IN_NOTATION = frozenset({"date", "language", "genre", "issuer_kind"})  # values that aren't words
MOST_OTHERS = 8
UNSEEN = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
    r"|(?<!\S)[\u200c\u200d]|[\u200c\u200d](?!\S)"
)
REASONS = {
    "title": "no title in the file",
    "publisher": "the file doesn't name its publisher",
    "author": "no author is named",
    "credit_line": "no agency is credited",
    "date": "no date in the text",
    "language": "the text is too short to tell its language",
    "genre": "nothing in the file says what kind of text it is",
    "url": "no address in the file",
    "dateline": "the text has no dateline",
    "section": "the file doesn't name a section",
    "issuer_kind": "nothing in the file says who issued it",
}


def choose(field: str, candidates: Sequence[Candidate], clipping: Clipping) -> Finding:
    """What is suggested for a field: given, else the surest, among equals the first."""
    able = [_bounded(field, _plain(each), clipping) for each in candidates]
    able = [each for each in able if each.value.strip()]
    if not able:
        return Finding(reason=REASONS.get(field, "nothing in the file says it"))
    ordered = sorted(able, key=lambda each: (each.rule != GIVEN, RANK[each.confidence]))
    chosen, others = ordered[0], ordered[1:]
    if chosen.confidence == "high" and chosen.rule != GIVEN and _disputed(chosen, others):
        chosen = msgspec.structs.replace(chosen, confidence="medium")
    different = {each.value: each for each in reversed(others) if each.value != chosen.value}
    return Finding(chosen, tuple(reversed(different.values()))[:MOST_OTHERS])


def without_signs(text: str) -> str:
    """A text without signs that show nothing: directions, joints of words, breaks.

    Those that part or join letters (ZWNJ and ZWJ), between two of them, are of the spelling.
    """
    return text if text.isascii() else UNSEEN.sub("", text)


def _plain(each: Candidate) -> Candidate:
    """A candidate whose texts are plain ones, not an XML library's, which can't be encoded.

    Its value has no signs that show nothing; what it is evidence of is as the source has it.
    """
    value = without_signs(each.value) if each.rule != GIVEN else each.value
    each = each if value == each.value else msgspec.structs.replace(each, value=value)
    texts = (each.value, each.evidence, each.where, each.rule)
    if all(type(text) is str for text in texts):
        return each
    value, evidence, where, rule = map(str, texts)
    return Candidate(value, each.confidence, evidence, where, rule)


def _bounded(field: str, each: Candidate, clipping: Clipping) -> Candidate:
    """A candidate no surer than it may be."""
    if each.rule == GIVEN or each.confidence != "high":
        return each
    words = " ".join(each.value.split())
    evidence = " ".join(without_signs(html.unescape(each.evidence)).split())
    printed = field in IN_NOTATION or words in evidence or each.value in clipping.text
    if field in NEVER_SURE or not printed or not each.evidence:
        return msgspec.structs.replace(each, confidence="medium")
    return each


def _disputed(chosen: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether another candidate that is as sure says something else."""
    return any(each.confidence == "high" and each.value != chosen.value for each in others)
