"""Citations by hand in four styles: Chicago (notes and bibliography), APA, MLA, ISO 690.

Order and punctuation are those of the CSL styles of these names. Otherwise than there, titles keep
the case they have, a director is named in Chicago's too, and ISO 690 gives the day of a text
without author. A title that the archive supplied is a description: in brackets, never in quotes.
Every record's page has them all, so each text is escaped once and the rest is plain joining.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from markupsafe import Markup

from archive_site.model.citing import Name, Work
from archive_site.model.dates import Edtf, parse
from archive_site.renderer.dates import date_text
from archive_site.renderer.markup import text
from archive_site.renderer.names import isolated
from archive_site.renderer.voice import Voice, worded

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
MLA_MONTHS = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov."),
    "Dec.",
)
_CLOSERS = ("</i>", "</bdi>", "”", "’", "]")
_PARTS = re.compile(r"[^\W\d_]+|-")
_INNER = str.maketrans("“”", "‘’")
_DOTTED = str.maketrans("iı", "İI")  # capitals of Azerbaijani and Turkish
_MOST = 20  # names that APA spells out


def in_styles(voice: Voice, works: Sequence[Work]) -> list[tuple[str, list[Markup]]]:
    """Each style by its name, with the works one after another."""
    return [
        (name, [Markup(made(voice, work)) for work in works])  # noqa: S704 - escaped piece by piece
        for name, made in STYLES
    ]


def _chicago(voice: Voice, work: Work) -> str:
    who = _and(_turned(work.authors), voice.say("%(names)s, and %(last)s"))
    day = _day(voice, work.date, "{month} {day}, {year}", MONTHS)
    dated = day or voice.say("n.d.")
    genre = _genre(voice, work)
    if work.kind == "film":
        who = who and f"{who}, {voice.count('dir.', 'dirs.', len(work.authors))}"
        made = (
            (genre, _list(_safe(work.publisher), dated))
            if work.publisher
            else (_list(genre, dated),)
        )
        return _sentences(who, _italic(work), *made)
    inside = _slanted(work.container) if work.kind == "article" else _safe(work.container)
    lead, inside = (who, inside) if who else (inside, "")
    address, tail = _safe(work.url), inside or _safe(work.publisher)
    if genre or tail:
        made = (genre, _list(tail, dated)) if tail else (_list(genre, dated),)
        return _sentences(lead, _quoted(work, "."), *made, address)
    if work.kind == "page" or (day and not work.container):
        return _sentences(lead, f"{_quoted(work, ',')} {dated}", address)
    return _sentences(lead, _quoted(work, "."), dated, address)


def _apa(voice: Voice, work: Work) -> str:
    names = [_initialled(each) for each in work.authors[:_MOST]]
    who = _and(names, voice.say("%(names)s, & %(last)s"))
    if work.kind == "film" and who:
        who = f"{who} ({voice.count('Director', 'Directors', len(names))})"
    day = _day(voice, work.date, "{year}, {month} {day}", MONTHS, "{year}, {month}")
    dated = f"({day or voice.say('n.d.')})"
    kind = f"[{_genre(voice, work)}]" if work.genre else ""
    within = work.kind == "article" and work.container
    title = _plain(work) if within else _italic(work)
    inside = _slanted(work.container) if within else _safe(work.container)
    head = (who, dated, f"{title} {kind}".rstrip()) if who else (title, dated, kind)
    said = _sentences(*head, _list(inside or _safe(work.publisher), _safe(work.pages)))
    return f"{said} {_safe(work.url)}".rstrip()


def _mla(voice: Voice, work: Work) -> str:
    several = len(work.authors) > 2
    names = _turned(work.authors[: 1 if several else None])
    who = _and(names, voice.say("%(names)s, and %(last)s"))
    who = voice.say("%(names)s, et al.") % {"names": who} if several else who
    day = _day(voice, work.date, "{day} {month} {year}", MLA_MONTHS)
    title = _quoted(work, ".") if work.container else _italic(work)
    made = _safe(work.publisher)
    if work.kind == "film":
        directors = _and(list(map(_straight, work.authors)), voice.say("%(names)s and %(last)s"))
        by = voice.say("Directed by %(names)s") % {"names": directors} if directors else ""
        return _sentences(title, _list(by, made, day))
    tail = _list(_slanted(work.container), made, day, _pages(voice, work), _safe(work.url))
    return _sentences(who, title, tail)


def _iso(voice: Voice, work: Work) -> str:
    names = [_capitals(each, work.lang) for each in work.authors]
    who = _and(names, voice.say("%(names)s and %(last)s"))
    film = work.kind == "film"
    if film and who:
        who = f"{who} ({voice.count('dir.', 'dirs.', len(names))})"
    year = _year(work.date) or f"[{voice.say('no date')}]"
    title = _plain(work) if work.container else _italic(work)
    day = _day(voice, work.date, "{day} {month} {year}", MONTHS)
    place = _list(_safe(work.place), "" if film else day)
    made = _list(_safe(work.publisher), day) if film and work.publisher else _safe(work.publisher)
    genre = _genre(voice, work) if work.kind == "document" else ""
    online = voice.say("Online") if work.url else ""
    head = (_list(who, year), title) if who else (_list(title, year),)
    rest = (_slanted(work.container), online, genre, place, made, _pages(voice, work))
    said = _sentences(*head, *rest)
    if work.url:
        said += f" {voice.say('Available from:')} {_safe(work.url)}"
    if work.url and work.accessed:
        on = _day(voice, work.accessed, "{day} {month} {year}", MONTHS)
        said += f" [{voice.say('Accessed')} {on}]."
    return said


STYLES: Sequence[tuple[str, Callable[[Voice, Work], str]]] = (
    *(("Chicago", _chicago), ("APA", _apa), ("MLA", _mla), ("ISO 690", _iso)),
)


def _safe(words: str) -> str:
    """A text of the record, escaped; every piece of a citation is made by this."""
    return text(words) if words.isascii() else str(isolated(words))


def _plain(work: Work) -> str:
    return f"[{_safe(work.title)}]" if work.supplied else _safe(work.title)


def _italic(work: Work) -> str:
    return _plain(work) if work.supplied else _slanted(work.title)


def _slanted(words: str) -> str:
    return f"<i>{_safe(words)}</i>" if words else ""


def _quoted(work: Work, end: str) -> str:
    """The title in quotes, the point or comma after it inside them."""
    if work.supplied:
        return _plain(work) + end
    mark = "" if _ended(work.title) else end
    return f"“{_safe(work.title.translate(_INNER))}{mark}”"


def _genre(voice: Voice, work: Work) -> str:
    words = _safe(worded(voice, work.genre)) if work.genre else ""
    return words[:1].upper() + words[1:]


def _pages(voice: Voice, work: Work) -> str:
    return voice.say("p. %(page)s") % {"page": _safe(work.pages)} if work.pages else ""


def _turned(names: Sequence[Name]) -> list[str]:
    """The first name as "Family, Given", the others as they are spoken."""
    turned = [_straight(each) for each in names]
    if names and names[0].family:
        turned[0] = _safe(f"{names[0].family}, {names[0].given}")
    return turned


def _straight(name: Name) -> str:
    return _safe(f"{name.given} {name.family}" if name.family else name.text)


def _initialled(name: Name) -> str:
    """The family name and initials: "Doe, J.-P. M."."""
    if not name.family:
        return _safe(name.text)
    parts = "".join(each[0] + "." if each != "-" else "-" for each in _PARTS.findall(name.given))
    return _safe(f"{name.family}, {re.sub(r'[.](?=[^-])', '. ', parts)}")


def _capitals(name: Name, lang: str) -> str:
    family = name.family or name.text
    if lang.partition("-")[0] in ("az", "tr"):
        family = family.translate(_DOTTED)
    return _safe(f"{family.upper()}, {name.given}" if name.family else family.upper())


def _and(names: Sequence[str], last: str) -> str:
    """Names one after another, the last as `last` says."""
    if len(names) < 2:
        return names[0] if names else ""
    return last % {"names": ", ".join(names[:-1]), "last": names[-1]}


@lru_cache(maxsize=1 << 14)
def _day(
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
        if date.start and date.end and date.earliest[:7] == date.latest[:7]:
            return _filled(date, day, months)
    return text(date_text(voice, edtf))


def _filled(date: Edtf, pattern: str, months: tuple[str, ...]) -> str:
    first, last = date.earliest[8:].lstrip("0"), date.latest[8:].lstrip("0")
    days = first if first == last else f"{first}–{last}"
    return pattern.format(
        year=date.earliest[:4], month=months[int(date.earliest[5:7]) - 1], day=days
    )


def _year(edtf: str) -> str:
    """The year of a date; both where it lasts longer."""
    if not edtf:
        return ""
    date = parse(edtf)
    ends = [day[:4] for day in (date.earliest, date.latest) if day]
    return "–".join(dict.fromkeys(ends))


def _list(*parts: str) -> str:
    return ", ".join([part for part in parts if part])


def _ended(words: str) -> bool:
    """Whether a text has a point of its own, inside what closes it."""
    while words.endswith(_CLOSERS):
        words = words[: -len(next(each for each in _CLOSERS if words.endswith(each)))]
    return words.endswith((".", "?", "!", "…"))


def _sentences(*parts: str) -> str:
    """Parts one after another, a point after each that has no end of its own."""
    return " ".join([part if _ended(part) else f"{part}." for part in parts if part])
