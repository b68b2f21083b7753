"""The pieces of a citation: titles, names, dates, each escaped once, and how they are joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from archive_site.model.citing import Name, Work
from archive_site.model.dates import Edtf, parse
from archive_site.renderer.dates import date_text
from archive_site.renderer.markup import text
from archive_site.renderer.names import direction, isolated
from archive_site.renderer.voice import Voice, worded

_CLOSERS = ("</i>", "</bdi>", "”", "’", "]")
_PARTS = re.compile(r"[^\W\d_]+|-")
_INNER = str.maketrans("“”", "‘’")
_DOTTED = str.maketrans("iı", "İI")  # capitals of Azerbaijani and Turkish


class _Terms(NamedTuple):
    """The words between the pieces of a citation."""

    accessed: str
    available: str
    undated: str
    no_date: str
    both: str
    ampersand: str
    and_last: str
    others: str
    directed: str
    online: str
    page: str


@lru_cache(maxsize=64)
def terms(voice: Voice) -> _Terms:
    """The words between the pieces in the page's language, escaped, looked up once."""

    def say(words: str) -> str:
        return text(voice.say(words))

    return _Terms(
        accessed=say("Accessed"),
        available=say("Available from:"),
        undated=say("n.d."),
        no_date=say("no date"),
        both=say("%(names)s and %(last)s"),
        ampersand=say("%(names)s, & %(last)s"),
        and_last=say("%(names)s, and %(last)s"),
        others=say("%(names)s, et al."),
        directed=say("Directed by %(names)s"),
        online=say("Online"),
        page=say("p. %(page)s"),
    )


def safe(words: str) -> str:
    """A text of the record, escaped; every piece of a citation is made by this."""
    return text(words) if words.isascii() else str(isolated(words))


def located(voice: Voice, work: Work) -> str:
    """The address; apart where the page's letters run the other way."""
    address = safe(work.url)
    return f"<bdi>{address}</bdi>" if address and direction(voice.lang) == "rtl" else address


def plain(work: Work) -> str:
    """The title, in brackets where the archive supplied it."""
    return f"[{safe(work.title)}]" if work.supplied else safe(work.title)


def italic(work: Work) -> str:
    """The title in italics; in brackets where the archive supplied it."""
    return plain(work) if work.supplied else slanted(work.title)


def slanted(words: str) -> str:
    """A text of the record in italics."""
    return f"<i>{safe(words)}</i>" if words else ""


def quoted(work: Work, end: str) -> str:
    """The title in quotes, the point or comma after it inside them."""
    if work.supplied:
        return plain(work) + end
    mark = "" if _ended(work.title) else end
    return f"“{safe(work.title.translate(_INNER))}{mark}”"


def genre_of(voice: Voice, work: Work) -> str:
    """What kind of text it is, with a capital."""
    words = safe(worded(voice, work.genre)) if work.genre else ""
    return words[:1].upper() + words[1:]


def pages_of(voice: Voice, work: Work) -> str:
    """The pages, as a style has them."""
    return terms(voice).page % {"page": safe(work.pages)} if work.pages else ""


def turned(names: Sequence[Name]) -> list[str]:
    """The first name as "Family, Given", the others as they are spoken."""
    turned = [straight(each) for each in names]
    if names and names[0].family:
        turned[0] = safe(f"{names[0].family}, {names[0].given}")
    return turned


def straight(name: Name) -> str:
    """A name as it is spoken."""
    return safe(f"{name.given} {name.family}" if name.family else name.text)


def initialled(name: Name) -> str:
    """The family name and initials: "Doe, J.-P. M."."""
    if not name.family:
        return safe(name.text)
    parts = "".join(each[0] + "." if each != "-" else "-" for each in _PARTS.findall(name.given))
    return safe(f"{name.family}, {re.sub(r'[.](?=[^-])', '. ', parts)}")


def capitals(name: Name, lang: str) -> str:
    """The family name, or the whole of another, in the capitals of a language."""
    family = name.family or name.text
    if lang.partition("-")[0] in ("az", "tr"):
        family = family.translate(_DOTTED)
    return safe(f"{family.upper()}, {name.given}" if name.family else family.upper())


def in_a_row(names: Sequence[str], last: str) -> str:
    """Names one after another, the last as `last` says."""
    if len(names) < 2:
        return names[0] if names else ""
    return last % {"names": ", ".join(names[:-1]), "last": names[-1]}


@lru_cache(maxsize=1 << 14)
def on_day(
    voice: Voice, edtf: str, day: str, months: tuple[str, ...], month: str = "{month} {year}"
) -> str:
    """A date by the patterns of a style in English; in other languages, and else, in words."""
    if not edtf:
        return ""
    date = parse(edtf)
    plain = not (date.approximate or date.uncertain)
    if voice.lang.partition("-")[0] == "en" and plain:
        if date.precision in ("day", "month"):
            return _filled(date, day if date.precision == "day" else month, months)
        days = date.start and date.end and date.start.precision == date.end.precision == "day"
        if days and date.earliest[:7] == date.latest[:7]:
            return _filled(date, day, months)
    return text(date_text(voice, edtf))


def _filled(date: Edtf, pattern: str, months: tuple[str, ...]) -> str:
    first, last = date.earliest[8:].lstrip("0"), date.latest[8:].lstrip("0")
    days = first if first == last else f"{first}–{last}"
    return pattern.format(
        year=date.earliest[:4], month=months[int(date.earliest[5:7]) - 1], day=days
    )


def year_of(edtf: str) -> str:
    """The year of a date; both where it lasts longer."""
    if not edtf:
        return ""
    date = parse(edtf)
    ends = [day[:4] for day in (date.earliest, date.latest) if day]
    return "–".join(dict.fromkeys(ends))


def listed(*parts: str) -> str:
    """Pieces with commas between them."""
    return ", ".join([part for part in parts if part])


def _ended(words: str) -> bool:
    """Whether a text has a point of its own, inside what closes it."""
    while words.endswith(_CLOSERS):
        words = words[: -len(next(each for each in _CLOSERS if words.endswith(each)))]
    return words.endswith((".", "?", "!", "…"))


def sentences(*parts: str) -> str:
    """Parts one after another, a point after each that has no end of its own."""
    return " ".join([part if _ended(part) else f"{part}." for part in parts if part])
