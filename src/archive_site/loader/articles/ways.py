"""The ways in which a language may say who speaks, as patterns with the name."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.signs import Signed, across, signed
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import speech
from archive_site.loader.articles.tongues.small import AND

UPPER = r"[^\W\d_a-zа-яёçəğıöşüéàâèêîôûœ]"
SMALL = rf"(?:(?:of|for|in|de|du|des|von|van|по|üzrə)(?: (?:the|la|le|l[’']))?|{across(AND)})"
NAME = rf"{UPPER}[\w.’'-]*(?:,? (?:{SMALL} )?{UPPER}[\w.’'-]{{0,40}}){{0,9}}"
THE = r"(?:[Tt]he |[Ll]a |[Ll]es? |[Ll][’'])"
WHO = rf"(?<!\w)(?P<who>{THE}?{NAME}BODIES|{THE}(?:\w+ )?NOUNS)"
INITIAL = (  # of a name, and ranks before one
    r"(?:[A-ZА-ЯЁƏÇĞİÖŞÜ]\.(?:-[A-Z]\.)?|(?:Dr|Prof|Mrs?|Ms|Gen|Col|Capt|Lt|Sgt|Sen|Gov|Rep)\.)"
)
ANOTHER = (  # that ends who somebody is where no mark does
    rf" (?:(?:{across(speech.BUT)})(?!\w)"
    r"|[—–] "
    rf"|\d[\d,.]* (?:{across(speech.PEOPLE)}))"
)
AFTER = (
    rf"(?P<who>(?:{INITIAL} ?){{0,3}}(?:(?!(?<!\w){INITIAL}|{ANOTHER})[^,.;:()“”\"«»\n،؛]){{2,90}}"
    rf"(?:(?:{INITIAL} ?){{1,2}}[^,.;:()“”\"«»\n]{{2,60}})?)"
)


class Ways(NamedTuple):
    """How it may be said who speaks, from the surest to the least sure."""

    credits: tuple[Signed, ...]
    sayers: tuple[Signed, ...]
    spokes: tuple[Signed, ...]
    reveals: tuple[Signed, ...]
    before: tuple[Signed, ...]


def likely(text: str, tongue: Tongue) -> Ways:
    """Those of a language's ways to say who speaks that a paragraph may have."""
    given = (tongue.credits, tongue.sayers, tongue.spokes, tongue.reveals, tongue.told_before)
    every = (ways_of(each, tongue) for each in given)
    return Ways(*(tuple(way for way in ways if way.may_be_in(text)) for ways in every))


@cache
def ways_of(given: tuple[str, ...], tongue: Tongue) -> tuple[Signed, ...]:
    """Ways of a language with the name of who says it; the words round it in any case."""
    found, bodies = [], tongue.bodies
    nouns = rf"(?:[ -](?:[a-z]+ )?(?:{bodies}))?" if bodies else ""
    whom = WHO.replace("BODIES", nouns).replace("NOUNS", rf"(?:{bodies or '-'})")
    for pattern in given:
        before, named, after = pattern.partition("{who}")
        if not named:  # it says itself who speaks
            found.append(signed(_any_case(pattern)))
            continue
        within, last = tongue.who if tongue.who[0] else (whom, AFTER)
        who = within if after.strip("\\b") else last
        said, sign = _any_case(before), _any_case(after)
        found.append(signed(f"{said}{who}{sign}"))
    return tuple(found)


def _any_case(pattern: str) -> str:
    """A pattern in any case; one that names an agency is as it is."""
    return pattern if "(?P<via>" in pattern or not pattern else f"(?i:{pattern})"
