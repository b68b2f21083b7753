"""Which of the days that a page gives is taken, and how sure it is: where they agree."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from archive_site.loader.articles.choose import RANK
from archive_site.loader.articles.html_days import is_utc
from archive_site.model.clipping import Candidate

PRINTED = frozenset({"printed by the title", "first time"})  # rules of what readers see


def judged(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The days in the order in which they are trusted, the first as sure as the others allow."""
    if not found:
        return found
    first = _closest(found)
    first = _of_the_place(first, found) or first
    printed = [each for each in found if each.rule.startswith("printed") and len(each.value) > 4]
    if printed and _is_elsewhere(first, found) and _is_next(first.value, printed[0].value):
        local = msgspec.structs.replace(printed[0], confidence="medium")
        return (local, *(each for each in found if each is not printed[0]))
    if day := _outvoting(first, found, printed):
        found = tuple(_as_sure(each, day) if each.value == first.value else each for each in found)
        first = day
    rest = tuple(each for each in found if (each.where, each.rule) != (first.where, first.rule))
    return (_sure(first, (first, *rest), printed), *rest)


def _sure(first: Candidate, found: tuple[Candidate, ...], printed: list[Candidate]) -> Candidate:
    """High where marked-up days agree, nothing disagrees and the day is printed or addressed."""
    whole = [each for each in found if len(each.value) == 10]
    agree = {each.rule for each in whole if each.value == first.value and each.confidence != "low"}
    disagree = [each for each in found if not each.value.startswith(first.value[: len(each.value)])]
    shown = any(rule.startswith(("printed", "day in the address")) for rule in agree)
    marks = agree - PRINTED - {"day in the address"}
    other = any(each.confidence != "low" and each.value[:4] != first.value[:4] for each in printed)
    if other and len(agree) == 1:  # one mark against what readers see: a page moved, or a mistake
        return msgspec.structs.replace(first, confidence="low")
    if len(first.value) == 10 and marks and shown and len(agree) >= 2 and not disagree:
        return msgspec.structs.replace(first, confidence="high")
    return first


def _outvoting(
    first: Candidate, found: tuple[Candidate, ...], printed: list[Candidate]
) -> Candidate | None:
    """The day by the title that marks repeat, against one alone: a draft's, or its address's."""
    if len(first.value) < 10 or len(_agreeing(first.value, found)) > 1:
        return None
    return next(
        (
            each
            for each in printed
            if len(each.value) == 10
            and each.value != first.value
            and _agreeing(each.value, found) - PRINTED
        ),
        None,
    )


def _as_sure(one: Candidate, other: Candidate) -> Candidate:
    return msgspec.structs.replace(one, confidence=other.confidence)


def _agreeing(day: str, found: tuple[Candidate, ...]) -> set[str]:
    """The rules by which a day was found."""
    return {each.rule for each in found if each.value == day}


def _is_elsewhere(first: Candidate, found: tuple[Candidate, ...]) -> bool:
    """Whether a day is a clock's that may be of another place than the page is read in."""
    if is_utc(first.evidence):
        return True
    agree = {each.rule for each in found if first.value.startswith(each.value)}
    return ":" in first.evidence and "day in the address" not in agree


def _of_the_place(first: Candidate, found: tuple[Candidate, ...]) -> Candidate | None:
    """The mark that gives a moment in the page's own time, where the first gives it in UTC."""
    moment = _moment(first.evidence) if is_utc(first.evidence) else None
    return next(
        (
            msgspec.structs.replace(each, confidence=first.confidence)
            for each in found
            if moment and not is_utc(each.evidence) and _moment(each.evidence) == moment
        ),
        None,
    )


def _moment(value: str) -> datetime | None:
    """The moment that a mark gives with its time zone."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.replace(microsecond=0) if moment.tzinfo else None


def _closest(found: tuple[Candidate, ...]) -> Candidate:
    """The surest, or the first that names the day in the month or year that the surest gives."""
    surest = min(found, key=lambda each: RANK[each.confidence])
    closer = [each for each in found if each.value.startswith(surest.value)]
    return max(closer, key=lambda each: len(each.value))


def _is_next(one: str, other: str) -> bool:
    """Whether two whole days are next to each other, as they are across a time zone."""
    if len(one) != 10 or len(other) != 10:
        return False
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) == 1
