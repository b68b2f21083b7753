"""What is said of those whom a number counts: by the words after it, right before it, or around."""

from __future__ import annotations

import re

from archive_site.loader.articles.around import Around
from archive_site.loader.articles.numbers import PARTITIVE, Number
from archive_site.loader.articles.phrases import phrase_after
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.small import AND, BUT
from archive_site.loader.articles.topics import HARM, SPECIAL, done_to, first_topic, whole_begins

FAR = 240  # characters after a number in which its words stand
BREAK = re.compile(rf"[,;:،؛]|\s(?:{across(AND, BUT)})\s")
BEGUN = re.compile(rf"(?:{BREAK.pattern})\s*$")  # a clause, right before a number
PART = re.compile(rf"{BREAK.pattern}|[.]|\s(?=و)")
VERB = re.compile(r"\s\w+\s*$")  # of the number behind it


def topic_at(around: Around, place: int, start: int, of_people: bool) -> str:
    """What is said of those counted by a number, which begins at `start` with words before it."""
    number, tongue, hidden = around.numbers[place], around.tongue, around.hidden
    further = (around.numbers[at] for at in range(place + 1, len(around.numbers)))
    following = next((n for n in further if not (n.spelled and n.value == 1)), None)
    end = following.start if following else around.span.end
    begin = around.numbers[place - 1].end if place else around.span.start
    after = hidden[number.end : end]
    if (special := first_topic(after, tongue, of_people)) in SPECIAL:
        return special
    if not first_topic(_own(after, tongue), tongue, of_people):
        if done := done_to(hidden[begin:start], tongue):
            return done
        parted = following and PARTITIVE.match(hidden, following.end)
        if parted or (following and whole_begins(hidden[around.span.start : start], tongue)):
            return ""
    before = BREAK.split(hidden[begin : number.start])[-1]
    apart = following and _counts_others(around, following)
    last = following.start if following and apart else around.span.end
    far = hidden[number.end : min(last, number.end + FAR)]
    found = (first_topic(piece, tongue, of_people) for piece in (after, before, far))
    return next(filter(None, found), "")


def _own(after: str, tongue: Tongue) -> str:
    """What stands behind a number in its own part of the sentence."""
    own = PART.split(after)[0]
    return VERB.sub("", own) if own == after and tongue.verb_first and done_to(own, tongue) else own


def _counts_others(around: Around, number: Number) -> bool:
    """Whether a number without a noun has what was done to those it counts: "40 were captured"."""
    tongue, hidden = around.tongue, around.hidden
    noun = phrase_after(around.text, hidden, number.end, tongue).kind
    if noun or PARTITIVE.match(hidden, number.end):
        return False
    words = " ".join(hidden[number.end : around.span.end].split()[:4])
    begins = BEGUN.search(hidden, around.span.start, number.start)
    said = begins and first_topic(words, tongue, True) in HARM
    return bool(said or done_to(hidden[around.span.start : number.start], tongue))
