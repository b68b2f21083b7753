"""Part who speaks from whom they tell it, by words and endings; know what names nobody."""

from __future__ import annotations

import re

from archive_site.loader.articles.signs import compiled
from archive_site.loader.articles.tongue import Cases, Tongue

CLAUSE_ENDS = re.compile(r"[,;.!?]")
TWO = 4  # words in capitals that may be two persons' names
ONE = 3  # and, of those left before a listener, more than one person's name


def upto(who: str, after: str, tongue: Tongue) -> int | None:
    """How many characters of what follows who speaks are of whom they tell it: " «Times»".

    None where they tell it to nobody.
    """
    told = tongue.listener_named and compiled(tongue.listener).search(who)
    return len(CLAUSE_ENDS.split(after)[0]) if told else None


def teller(who: str, after: str, tongue: Tongue) -> tuple[str, bool]:
    """Who speaks, of what stands before a verb, and whether it is sure that nobody else is in it.

    `after` is what follows in the sentence.
    """
    if tongue.hearers and (told := compiled(tongue.hearers).fullmatch(who)):
        return told.groupdict().get("who") or who, "who" in told.groupdict()
    for words in (tongue.listener_first, tongue.listener):
        who = compiled(words).sub("", who) if words else who
    return _by_cases(who, after, tongue.cases) if tongue.cases else (who, True)


def _by_cases(who: str, after: str, cases: Cases) -> tuple[str, bool]:
    """The same, of a language that tells it by endings."""
    if apart := compiled(cases.told).search(who):
        before = who[: apart.start()]
        sure = apart["whom"].isupper() or _capitals(before) < ONE
        return (before, True) if sure else (who, False)
    of_another = cases.of_office and compiled(cases.of_office).match(after)
    to_them = compiled(cases.to).search(who) and not compiled(cases.by).match(after)
    if of_another or to_them:
        return who, False
    who = compiled(cases.of).sub("", who)
    if cases.whose and compiled(cases.whose).match(after):
        return compiled(cases.owner).sub("", who), True
    return _alone(who, cases) if cases.hearer else (who, True)


def _alone(who: str, cases: Cases) -> tuple[str, bool]:
    """Who speaks, without a listener whose name has the ending of one: "Anna Huberə"."""
    words, hearer = who.split(), compiled(cases.hearer)
    told, several = hearer.search(who), _capitals(who) >= TWO
    if told and several:
        return " ".join(words[:-2]), True
    begins = several and len(words[1]) > ONE and hearer.search(words[1])
    return who, not begins and not (told and len(words) > 1 and who.endswith(cases.surely))


def _capitals(who: str) -> int:
    return sum(word[:1].isupper() for word in who.split())
