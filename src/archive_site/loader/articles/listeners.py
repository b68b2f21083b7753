"""Part who speaks from whom they tell it and from endings of cases; know what names nobody."""

from __future__ import annotations

import re

SET_APART = re.compile(r"(?<=\w) (?P<whom>\S+)[’'-][yn]?[eaə]$")  # tr, az: "AZƏRTAC-a"
OWNER = re.compile(r"[’'-](?:n?[ıiuü]n|[yn]?[ea])$")  # an ending of tr and az, set apart
TO_WHOM = re.compile(r"[’'-][yn]?[eaə]$")
BY_WHOM = re.compile(r"\s*(?:istinad|gör|əsas|dayan|atıf)")  # az, tr: with the same case
OFFICIAL = re.compile(r"(?: [a-zçğıöşü]\w*)? [a-zçğıöşü]\w*[ıiuü] [A-ZÇĞİÖŞÜ]\w+ ")
TOLD = re.compile(r"(?<=[bcçdfgğhjklmnpqrsştvxyz])[əa]$(?<!ova)(?<!eva)(?<!zadə)")  # az: "Huberə"
OWNED = re.compile(r"\s(?:məlumat|sözlər|bildirdiy|dediy)")  # az: after whose they are
OWNERS = re.compile(  # az: "Quliyevin", "komitəsinin"; not "Həsənin", which may be of two names
    r"(?<=[bcçdfghjklmpqrsştvxz])[ıiuü]n$|(?<=[oe]va)n[ıi]n$|(?<=zadə)nin$"
    r"|(?<=[sy][ıiuü])n[ıiuü]n$"
)
ARABIC = re.compile(  # to the press, to one whose name begins with an alef
    r"(?:^|(?<=\w) )ل(?:لصحفي|لصحافي|لصحافة|لإعلام|لجزيرة|لتلفزيون|لمراسل|لنواب|وكالة|صحيفة|قناة"
    r"|موقع|إذاعة|رويترز|مراسل|أ|إ|آ)\w*(?: \w+)*$"
    r"|(?<=\w) (?:في (?:تصريح|بيان|حديث|مؤتمر|مقابلة)|خلال|أمس|اليوم|يوم ال\w+|عبر)(?!\w).*$"
)
RUSSIAN = re.compile(
    r"(?:^|(?<=\w) )(?:корреспондент(?:у|ам)|журналист(?:у|ам)|репорт[её]р(?:у|ам)|агентству|газете"
    r"|изданию|телеканалу|порталу|ТАСС)(?: .*)?$"
)
PRONOUNS = (
    *("he", "she", "they", "it", "we", "i", "он", "как", "она", "они", "o"),
    *("il", "elle", "ils", "elles", "on", "lui", "eux", "him", "her", "them", "us", "me"),
    *(
        "onun",
        "onların",
        "bunun",
        "ona",
        "buna",
        "нему",
        "ему",
        "ей",
        "ней",
        "ним",
        "него",
        "неё",
        "них",
    ),
)
FRENCH = re.compile(r"^(?:à l[’']|à |aux? )\S+ (?=(?:l[ea] |l[’'])\w|[A-ZÉ])")
FRENCH_PRESS = re.compile(  # "a dit Mme Morel au journal"
    r"(?<=\w) (?:au|aux|à la|à une?|à des|à l[’'])\s?(?:journa(?:l|ux|listes?)|presse|quotidien"
    r"|hebdomadaire|magazine|site|micro|correspondant|reporters?|m[ée]dias?|cha[iî]ne|radio"
    r"|t[ée]l[ée]vision|agence|AFP)(?: .*)?$"
)
DATIVE = re.compile(r"(?:[А-ЯЁ]\w*[ую](?: |$)){2,}")  # "Ивану Котову сообщили": they were told
CLAUSE = re.compile(r"[,;.!?]")
TWO = 4  # words in capitals that may be two persons' names
ONE = 3  # and, of those left before a listener, more than one person's name


def upto(who: str, after: str, code: str) -> int | None:
    """How many characters of what follows who speaks are of whom they tell it: " «Times»".

    None where they tell it to nobody.
    """
    listener = {"ru": RUSSIAN, "fr": FRENCH_PRESS}.get(code)
    return len(CLAUSE.split(after)[0]) if listener and listener.search(who) else None


def teller(who: str, after: str, code: str) -> tuple[str, bool]:
    """Who speaks, of what stands before a verb, and whether it is sure that nobody else is in it.

    `after` is what follows in the sentence; `code` is its language.
    """
    if code == "fr":
        return FRENCH_PRESS.sub("", FRENCH.sub("", who)), True
    if code == "ru" and DATIVE.fullmatch(who):
        return who, False
    if code in ("ar", "ru"):
        return (ARABIC if code == "ar" else RUSSIAN).sub("", who), True
    apart = SET_APART.search(who)
    if apart:
        before = who[: apart.start()]
        sure = apart["whom"].isupper() or _capitals(before) < ONE
        return (before, True) if sure else (who, False)
    if code == "tr" and OFFICIAL.match(after):  # it is of an office before another name
        return who, False
    if TO_WHOM.search(who) and not BY_WHOM.match(after):
        return who, False
    who = OWNER.sub("", who)
    if code != "az":
        return who, True
    return (OWNERS.sub("", who), True) if OWNED.match(after) else _alone(who)


def _alone(who: str) -> tuple[str, bool]:
    """Who speaks, without a listener whose name has the ending of one: "Anna Huberə"."""
    words = who.split()
    told, several = TOLD.search(who), _capitals(who) >= TWO
    if told and several:
        return " ".join(words[:-2]), True
    begins = several and len(words[1]) > ONE and TOLD.search(words[1])
    return who, not begins and not (told and len(words) > 1 and who.endswith("ə"))


def _capitals(who: str) -> int:
    return sum(word[:1].isupper() for word in who.split())
