"""What is said of those whom a figure counts: killed, missing, taken captive."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from archive_site.loader.articles.signs import Signed, across, may_have, signed, signs_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.small import AND, OR

NOT_OF_PEOPLE = ("families", "occupied", "recognized")
SPECIAL = ("families", "one-parent", "both-parents")  # say more than what stands with them
JOINED = re.compile(rf"(?:\s*,)?\s+(?:(?:{across(AND, OR)})\s+)?|\s+و", re.IGNORECASE)
LATELY = 1024  # pieces of sentences that are remembered: several questions are of the same
FAR = 400  # characters after a figure in which its topic stands
HARM = ("killed", "wounded", "captive", "missing", "displaced")
CLOSE = 60  # characters before a number in which what is said of it stands
CLOSES = re.compile(r"\s*(?:[.;،,]\s+(?!\d)[^\W\d]|[.;]?\s*$)")
FILLING = re.compile(r"[^\W\d_]{2,9}\s")


@lru_cache(maxsize=LATELY)
def first_topic(text: str, tongue: Tongue, of_people: bool = False) -> str:
    """The topic whose words stand first in a text; villages are taken, people are not."""
    if not may_have(_signs(tongue), text):
        return ""
    found = [
        (match.start(), order, topic)
        for order, (topic, pattern) in enumerate(_topics(tongue).items())
        if not (of_people and topic in NOT_OF_PEOPLE) and (match := pattern.search(text))
    ]
    special = [each for each in found if each[2] in SPECIAL]
    return min(special or found)[2] if found else ""


def toll_alone(before: str, after: str, tongue: Tongue) -> bool:
    """Whether a number stands between a word of harm and the clause's end: "Killed: 613"."""
    words = before.rstrip(" :").split()[-1:]
    return bool(words and CLOSES.match(after)) and first_topic(words[0], tongue, True) in HARM


def toll_words(before: str, tongue: Tongue) -> str:
    """The words by which a number right behind them, without a noun, is a toll."""
    near = " ".join(before.split())
    words = re.search(rf"(?:{tongue.toll})$", near, re.IGNORECASE) if tongue.toll else None
    return words[0] if words else ""


def done_to(before: str, tongue: Tongue) -> str:
    """What was done to those whose number stands right behind it: "killed 14"."""
    near = before[-CLOSE:].rstrip(" :")
    found = (topic for topic, words in _doing(tongue).items() if words.search(near))
    return next(found, "")


def whole_begins(before: str, tongue: Tongue) -> bool:
    """Whether a clause begins with all those of whom the next number is a part: "of the 200"."""
    words = rf"(?:^|[,;:(])\W*(?:{tongue.whole})\s*$"
    return bool(tongue.whole and re.search(words, before[-CLOSE:], re.IGNORECASE))


def topics_of(text: str, tongue: Tongue) -> frozenset[str]:
    """All topics of a text."""
    found = {topic for topic, pattern in _topics(tongue).items() if pattern.search(text)}
    return frozenset(found & set(SPECIAL) or found)


def coordinated(text: str, topic: str, tongue: Tongue) -> frozenset[str]:
    """A topic with those that are said in one breath with it: killed, wounded or taken hostage."""
    found = {topic}
    pattern = _topics(tongue).get(topic)
    match = pattern.whole.search(text, 0, FAR) if pattern else None
    while match and (joined := JOINED.match(text, match.end())):
        filling = FILLING.match(text, joined.end())
        places = (joined.end(), filling.end() if filling else joined.end())
        each = ((n, p.whole.match(text, at)) for at in places for n, p in _topics(tongue).items())
        name, match = next(((name, found) for name, found in each if found), ("", None))
        found |= {name} - {""}
    return frozenset(found)


@cache
def _signs(tongue: Tongue) -> tuple[str, ...]:
    """All that topics may be told by."""
    return signs_of(_topics(tongue).values())


@cache
def _doing(tongue: Tongue) -> dict[str, re.Pattern[str]]:
    return {
        topic: re.compile(rf"(?<!\w)(?:{words})$", re.IGNORECASE)
        for topic, words in tongue.doing.items()
    }


@cache
def _topics(tongue: Tongue) -> dict[str, Signed]:
    return {
        topic: signed(rf"(?<!\w){tongue.prefixes}(?:{words})(?!\w)", re.IGNORECASE)
        for topic, words in tongue.topics.items()
    }
