"""Know a line that is nothing but persons' names, with a reporter's office or a town at most."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.bylines import AGENCY, ARTICLE, JOINS, is_name
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import signing
from archive_site.loader.articles.tongues.given import GIVEN
from archive_site.loader.articles.tongues.offices import BODIES, NO_PERSON, OFFICIAL, POSSESSED
from archive_site.model.folding import folded

LONGEST = 90  # characters of such a line
MARKUP = " \t\u00a0*_#>"
DASHED = re.compile(r"^[—–-]\s*")
AGENCIES = re.compile(r"\s*[(/](?P<agency>[^()/]{2,20})[)/]$")
APART = re.compile(rf"(?:{JOINS.pattern})|\s*[|/·•]\s*|\s[—–-]\s", re.IGNORECASE)
WRITER = re.compile(  # the office of one who reports, with where from
    rf"(?:(?:{across(signing.OF_BODY)})\s)?(?:(?:{across(signing.OUR)})\s)*(?:{across(signing.REPORTER)})(?:\s(?:{across(signing.SPECIAL)}))?"
    rf"(?:,?\s(?:{across(signing.FROM)})\s\w[\w’'-]*(?:\s\w[\w’'-]*){{0,3}})?",
    re.IGNORECASE,
)
PARTICLES = frozenset(" ".join(signing.PARTICLES.values()).split())
JOINED = PARTICLES.union(" ".join(signing.KIN.values()).split())
INITIALS = re.compile(r"(?!U\. ?[SKN]\.|E\. ?U\.|D\. ?C\.)(?:[^\W\d_]\.[ -]?){1,2}$")
SURNAME = re.compile(  # folded
    rf"(?!(?:{signing.TOWNS})$)\w{{3,}}(?:{across(signing.SURNAMES)})$"
)
ARABIC = re.compile(r"[\u0620-\u064a]")
OF_ARABIC = re.compile(signing.ARABIC_OF)
FATHER, SERVANT = signing.ARABIC_FATHER, signing.ARABIC_SERVANT
NO_NAME = re.compile(
    rf"{NO_PERSON}|(?<!\w)(?:{BODIES}|{POSSESSED}|{across(signing.ELSEWHERE)})(?!\w)"
)
NO_TOWN = re.compile(rf"(?<!\w)(?:{across(signing.ABOUT_ONE)})(?!\w)", re.IGNORECASE)
AGENCY_LONGEST = 4  # letters of an agency's name, where it is in capitals as a town may be
MOST_WORDS = 4
TOWN = 3  # words of a town's name


class Told(NamedTuple):
    """Who is named in a line, as printed, and whether an office says that they write."""

    names: str
    writes: bool
    agency: bool = False  # beside an agency's name, as those of photographers stand too
    placed: bool = False  # beside a town: "Ann Reed / ORRIN", "ORRIN - Ann Reed"

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the names, folded, without particles and initials."""
        words = " ".join(JOINS.split(self.names)).split()
        return tuple(word for each in words if len(word := plain(ARTICLE.sub("", each))) > 2)


def plain(word: str) -> str:
    """A word as names are compared."""
    return folded(word.replace("İ", "i").lower())


def names_in(line: str) -> Told | None:
    """The persons of whom a line has the names and nothing else; of one, the town as well."""
    text = DASHED.sub("", line.strip(MARKUP)).removesuffix(".")
    match = AGENCIES.search(text)
    match = match if match and AGENCY.match(match["agency"]) else None
    text = text[: match.start()] if match else text
    if len(text) > LONGEST or not text[:1].isalpha():
        return None
    first, end, writes, towns, place, agency = "", 0, False, 0, 0, bool(match)
    parts = [each for each in APART.split(text) if each]
    if len(parts) == 2 and _is_placed(parts[1]) and _is_before(parts[0]):
        return Told(parts[1], False, agency, placed=True)
    for part in parts:
        place = text.index(part, place)
        name, office = _parted(part)
        if name and is_person(name) and not (writes or towns):
            first, end, writes = first or name, place + len(name), bool(office)
        elif not first:
            return None
        elif AGENCY.match(part):
            agency = True
        elif office and not name:
            writes = True
        elif not towns and _is_town(part):
            towns += 1
        else:
            return None
    names = text[text.index(first) : end] if first else ""
    several = bool(JOINS.search(names))
    if not names or (towns and several):
        return None
    return Told(names, writes, agency, placed=bool(towns) and "," not in text)


def is_office(line: str) -> bool:
    """Whether a line says no more than that somebody reports, and from where."""
    return bool(WRITER.fullmatch(line.strip(f"{MARKUP}.,")))


def _parted(part: str) -> tuple[str, str]:
    """A name and the office behind it, "" where there is none."""
    if WRITER.fullmatch(part):
        return "", part
    words = part.split()
    for number in range(2, min(len(words), MOST_WORDS + 1)):
        name, office = " ".join(words[:number]), " ".join(words[number:])
        if WRITER.fullmatch(office):
            return name, office
    return part, ""


def is_person(name: str) -> bool:
    """Whether a name is plainly a person's: by its given name, its initials, its surname."""
    words = name.split()
    if not 2 <= len(words) <= MOST_WORDS or not is_name(name) or NO_NAME.search(name.title()):
        return False
    if AGENCY.match(name) or NO_NAME.search(name):
        return False
    if ARABIC.search(name):
        return _is_arabic(words)
    large = (w[0].isupper() or w in JOINED or ARTICLE.match(w) for w in words)
    first, last = words[0], plain(words[-1])
    if not all(large) or words[-1] in PARTICLES:
        return False
    if _is_given(first) or (INITIALS.match(first) and len(last) > 2):
        return True
    return bool(SURNAME.match(last) or (SURNAME.match(plain(first)) and _is_given(words[-1])))


def _is_given(word: str) -> bool:
    """Whether a word is a given name, or two with a hyphen of which the first is one."""
    return plain(word) in _given() or plain(word.split("-")[0]) in _given()


def _is_arabic(words: list[str]) -> bool:
    """Whether words of Arabic are a name: nothing but given names, and a surname of some form."""
    last, within = plain(words[-1]), (*signing.ARABIC_SON, FATHER, SERVANT)
    ends = {last, last.removeprefix(signing.ARABIC_THE)} & _given() or OF_ARABIC.match(words[-1])
    inner = (each in within or plain(each) in _given() for each in words[1:-1])
    named = plain(words[0]) in _given() or words[0] == FATHER
    return bool(named and all(inner) and (ends or words[-2] == SERVANT))


def _is_town(part: str) -> bool:
    """Whether a part may be where somebody writes from: a word or two with capitals."""
    words = part.split()
    large = all(word[0].isupper() or ARABIC.match(word) for word in words)
    loud = part.isupper() and len(part) <= AGENCY_LONGEST
    return large and len(words) <= TOWN and not NO_NAME.search(plain(part).title()) and not loud


def _is_placed(name: str) -> bool:
    """Whether a name beside a town is a person's: in Arabic a given name is enough there."""
    words = name.split()
    given = bool(ARABIC.match(name)) and plain(words[0]) in _given() and len(words) in (2, 3)
    return is_person(name) or (given and not NO_TOWN.search(name))


def _is_before(part: str) -> bool:
    """Whether a part before a name is where somebody writes from, and not what is said of them.

    It is in capitals where a script has any: "Mayor - Ann Reed" tells who she is.
    """
    told = NO_TOWN.search(part) or OFFICIAL.search(part.lower())
    large = part.isupper() or ARABIC.match(part)
    return bool(large) and _is_town(part) and not (is_person(part) or told)


@cache
def _given() -> frozenset[str]:
    return frozenset(map(plain, GIVEN.split()))
