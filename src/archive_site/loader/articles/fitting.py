"""How well a printed name fits the name of a record, and what is decided from that."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import msgspec

from archive_site.loader.articles.spelling import ELISION, POSSESSIVE, Word, ends, word
from archive_site.model.record import Ref

CERTAIN = 5  # sounds or consonants from which a name in another script is certain
NEAR = 0.86
SAME, PLAIN, ACROSS, ENDING, LOOSE = range(5)
WHY = ("title", "spelling", "transliteration", "case ending", "another spelling")


class Match(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a printed name may be: one record where that is certain, else those it may be.

    `why` says how: title, alias, spelling, transliteration, case ending; homonyms, surname,
    part of the name, another spelling where it is doubtful; "" where nothing is like it.
    """

    ref: Ref | None = None
    offered: tuple[Ref, ...] = ()
    why: str = ""


class Form(NamedTuple):
    """One of the names of a record."""

    ref: Ref
    kind: str
    words: tuple[Word, ...]
    alias: bool


class Hit(NamedTuple):
    """How well a printed name fits a form: the lower the better."""

    grade: int
    doubtful: bool
    form: Form


def hit_of(words: Sequence[Word], form: Form) -> Hit | None:
    """How well the words of a printed name fit a form, or None where they don't."""
    grade, doubtful = SAME, False
    for number, (printed, base) in enumerate(zip(words, form.words, strict=True)):
        last = number == len(words) - 1
        how, unsure = _fit(printed, base, form.kind, last=last)
        if how is None:
            return None
        grade, doubtful = max(grade, how), doubtful or unsure
    if grade in (ACROSS, ENDING) and _short(form):
        doubtful = True
    return Hit(grade, doubtful, form)


def _fit(printed: Word, base: Word, kind: str, *, last: bool) -> tuple[int | None, bool]:
    """How well a printed word fits one of a name, and whether that leaves a doubt."""
    if printed.text == base.text:
        return SAME, False
    if printed.plain == base.plain:
        return PLAIN, False
    bare = POSSESSIVE.sub("", ELISION.sub("", printed.text))
    if bare != printed.text:
        how, unsure = _fit(word(bare)._replace(script=printed.script), base, kind, last=last)
        return (None, True) if how is None else (max(how, PLAIN), unsure)
    if "arabic" in (printed.script, base.script):
        return (ACROSS, False) if printed.bones & base.bones - {""} else (None, True)
    if printed.sounds & base.sounds:
        return (ACROSS, False) if printed.script != base.script else (LOOSE, True)
    ending = ends(printed, base) if last or printed.script == "cyrillic" else ""
    if not ending:
        return None, True
    if printed.script == "latin" and ending in ("A", "I") and kind != "person":
        return None, True  # Azerbaijani is not Azerbaijan
    # Aliyeva may be another person than Aliyev, and is what a case makes of him.
    return ENDING, kind == "person" and ending in ("A", "I") and printed.script != "cyrillic"


def _short(form: Form) -> bool:
    """Whether too little of a name stands there to be sure of it in another spelling."""
    sounds = "".join(min(each.sounds or each.bones, default="") for each in form.words)
    return len(sounds) < CERTAIN


def decided(hits: Sequence[Hit]) -> Match:
    """One record where only one can be meant; else all that may be, the best first."""
    ranked = sorted(hits, key=lambda hit: (hit.grade, hit.doubtful, hit.form.ref))
    refs = tuple(dict.fromkeys(hit.form.ref for hit in ranked))
    best = ranked[0]
    rivals = {hit.form.ref for hit in ranked if hit.grade < ENDING or hit.grade == best.grade}
    if len(rivals | {best.form.ref}) > 1:
        return Match(offered=refs, why="homonyms")
    if best.doubtful or best.grade == LOOSE:
        return Match(offered=refs, why=WHY[best.grade])
    why = "alias" if best.grade == SAME and best.form.alias else WHY[best.grade]
    return Match(ref=best.form.ref, why=why)


def likeness(words: Sequence[Word], form: Form) -> tuple[float, str]:
    """How like a form the words of a name are, from 0 to 1, and in what."""
    fits = [any(_alike(each, base) for base in form.words) for each in words]
    if all(fits) and len(words) < len(form.words):
        surname = form.kind == "person" and _alike(words[-1], form.words[-1])
        return 0.9, "surname" if surname else "part of the name"
    if form.kind == "person" and len(words) > 1 and _alike(words[-1], form.words[-1]):
        one, other = words[0], form.words[0]
        if len(one.text) == 1 or len(other.text) == 1:
            return (0.8, "initial") if one.plain[:1] == other.plain[:1] else (0.0, "")
    if len(form.words) > 1 and all(any(_alike(w, b) for w in words) for b in form.words):
        return 0.7, "part of the name"
    ratio = SequenceMatcher(None, _heard(words), _heard(form.words), autojunk=False).ratio()
    return (ratio / 2, "another spelling") if ratio >= NEAR else (0.0, "")


def _alike(printed: Word, base: Word) -> bool:
    return _fit(printed, base, "", last=True)[0] is not None


def _heard(words: Sequence[Word]) -> str:
    return " ".join(min(each.sounds or each.bones, default="") for each in words)
