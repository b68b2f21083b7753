"""Cut what stands where a speaker should to the words that name one; know what names none."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.signs import compiled
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import groups

EDGES = " ,—–-’'!?"
CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-zа-яёçəğıöşüéàâèêîôûœ]")
APPOSED = re.compile(  # that ends what is told
    r",(?: [^\W\d_a-zà-ÿçğışœ][\w’'-]+){2,4}(?=\s*(?:[.;!?]|$)|, \w+(?:ant|ing)(?!\w))"
)
CALLED = re.compile(r" [«“„\"][^«»“”„\"]{2,40}[»”\"](?=[ ,.])")
QUOTED = re.compile(r"\w*['’]?\s[“«„\"]\s?\w")


class Words(NamedTuple):
    """What is known of a language's words for who speaks, compiled."""

    leads: re.Pattern[str]
    aside: re.Pattern[str]
    within: re.Pattern[str]
    articles: re.Pattern[str]
    none: re.Pattern[str]
    tail: re.Pattern[str]
    doing: re.Pattern[str]


def named(who: str, before: str, tongue: Tongue) -> str:
    """The words of `who` that name a speaker; empty where they tell something else.

    `before` is what stands before them in the sentence.
    """
    if tongue.code not in groups.LEADS:
        return who
    words = _words(tongue.code)
    who = who.strip(EDGES)
    if words.within.search(before) and ", " in who:  # "In a speech in Orrin, Reed said"
        who = who.rpartition(", ")[2]
    while led := words.aside.match(who) or words.leads.match(who):
        who = who[led.end() :]
    if doing := words.doing.search(who):
        who = who[: doing.start()].rstrip(EDGES)
    if not who or words.none.search(who) or words.articles.fullmatch(who):
        return ""
    bodies = "|".join(filter(None, (tongue.bodies, groups.PEOPLE[tongue.code])))
    somebody = compiled(rf"(?i)(?<!\w)(?:{bodies})(?!\w)").search(who)
    return who if CAPITAL.search(who) or words.articles.match(who) or somebody else ""


def runs_on(said: str, after: str, tongue: Tongue) -> bool:
    """Whether what stands behind "said" goes on into a quotation: it is what is said."""
    apart = tongue.code in groups.LEADS and said[:1] in ',”»"'
    return apart and QUOTED.match(said[-2:] + after) is not None


def without_tail(who: str, tongue: Tongue) -> str:
    """A name behind its verb without what follows it: "Reed" of "said Reed on the quay"."""
    if tongue.code not in groups.LEADS:
        return who
    tail = _words(tongue.code).tail.search(who)
    return who[: tail.start("tail")].rstrip(EDGES) if tail else who


def name_behind(who: str, after: str, tongue: Tongue) -> str:
    """The name of an office with an article: ", Ann Reed" behind "the mayor"; or nothing.

    What a noun alone is called in quotation marks is its name in any language.
    """
    called = CALLED.match(after)
    if called and who.islower() and " " not in who:
        return called[0]
    if tongue.code not in groups.LEADS:
        return ""
    article = _words(tongue.code).articles.match(who)
    name = APPOSED.match(after)
    office = article and not CAPITAL.match(who[article.end() :].lstrip())
    return name[0] if name and office else ""


@cache
def _words(code: str) -> Words:
    """The patterns of a language."""
    one = {name: getattr(groups, name)[code] for name in dir(groups) if name.isupper()}
    return Words(
        leads=re.compile(rf"(?:{one['LEADS']})(?!\w)[\s,]+", re.IGNORECASE),
        aside=re.compile(rf"(?:{one['ASIDES']}) [^,]+, ", re.IGNORECASE),
        within=re.compile(rf"(?<!\w)(?:{one['ASIDES']})\s$", re.IGNORECASE),
        articles=re.compile(rf"(?:{one['ARTICLES']})(?!\w)|l[’']|\d", re.IGNORECASE),
        none=re.compile(
            rf"^(?:{one['NO_FIRST']})(?!\w)|(?<![\w’'-])(?:{one['NO_WORD']})(?![\w’'-])"
            rf"|(?<![\w’'-])(?:{one['NO_LAST']})$|[:;“”«»\"]"
        ),
        tail=re.compile(
            rf"(?:^|\s)[^\W\d_a-zé][\w.’'-]*(?P<tail>\s(?:(?:{one['BEHIND']})\s(?![^\W\d_a-zé])"
            rf"(?!(?:the|la|le|les) [^\W\d_a-zé])|(?:{one['HOW']})$))"
        ),
        doing=re.compile(rf"(?<=\w)\s(?:{one['DOING']})(?!\w)"),
    )
