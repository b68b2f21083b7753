"""Citations by hand in four styles: Chicago (notes and bibliography), APA, MLA, ISO 690.

Order and punctuation are those of the CSL styles of these names. Otherwise than there, titles keep
the case they have, a director is named in Chicago's too, and ISO 690 gives the day of a text
without author. A title that the archive supplied is a description: in brackets, never in quotes.
Every record's page has them all, so each text is escaped once and the rest is plain joining.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from archive_site.model.citing import Work
from archive_site.renderer.cited import (
    capitals,
    genre_of,
    in_a_row,
    initialled,
    italic,
    listed,
    located,
    on_day,
    pages_of,
    plain,
    quoted,
    safe,
    sentences,
    slanted,
    straight,
    terms,
    turned,
    year_of,
)
from archive_site.renderer.markup import text
from archive_site.renderer.voice import Voice

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
MLA_MONTHS = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov."),
    "Dec.",
)
_MOST = 20  # names that APA spells out


def in_styles(voice: Voice, works: Sequence[Work]) -> list[tuple[str, list[Markup]]]:
    """Each style by its name, with the works one after another."""
    return [
        (name, [Markup(made(voice, work)) for work in works])  # noqa: S704 - escaped piece by piece
        for name, made in STYLES
    ]


def _chicago(voice: Voice, work: Work) -> str:
    who = in_a_row(turned(work.authors), terms(voice).and_last)
    day = on_day(voice, work.date, "{month} {day}, {year}", MONTHS)
    dated = day or terms(voice).undated
    genre = genre_of(voice, work)
    if work.kind == "film":
        who = who and f"{who}, {text(voice.count('dir.', 'dirs.', len(work.authors)))}"
        made = (
            (genre, listed(safe(work.publisher), dated))
            if work.publisher
            else (listed(genre, dated),)
        )
        return sentences(who, italic(work), *made)
    inside = slanted(work.container) if work.kind == "article" else safe(work.container)
    lead, inside = (who, inside) if who else (inside, "")
    address, tail = located(voice, work), inside or safe(work.publisher)
    if genre or tail:
        made = (genre, listed(tail, dated)) if tail else (listed(genre, dated),)
        return sentences(lead, quoted(work, "."), *made, address)
    if work.kind == "page" or (day and not work.container):
        return sentences(lead, f"{quoted(work, ',')} {dated}", address)
    return sentences(lead, quoted(work, "."), dated, address)


def _apa(voice: Voice, work: Work) -> str:
    names = [initialled(each) for each in work.authors[:_MOST]]
    who = in_a_row(names, terms(voice).ampersand)
    if work.kind == "film" and who:
        who = f"{who} ({text(voice.count('Director', 'Directors', len(names)))})"
    day = on_day(voice, work.date, "{year}, {month} {day}", MONTHS, "{year}, {month}")
    dated = f"({day or terms(voice).undated})"
    kind = f"[{genre_of(voice, work)}]" if work.genre else ""
    within = work.kind == "article" and work.container
    title = plain(work) if within else italic(work)
    inside = slanted(work.container) if within else safe(work.container)
    head = (who, dated, f"{title} {kind}".rstrip()) if who else (title, dated, kind)
    said = sentences(*head, listed(inside or safe(work.publisher), safe(work.pages)))
    return f"{said} {located(voice, work)}".rstrip()


def _mla(voice: Voice, work: Work) -> str:
    several = len(work.authors) > 2
    names = turned(work.authors[: 1 if several else None])
    who = in_a_row(names, terms(voice).and_last)
    who = terms(voice).others % {"names": who} if several else who
    day = on_day(voice, work.date, "{day} {month} {year}", MLA_MONTHS)
    title = quoted(work, ".") if work.container else italic(work)
    made = safe(work.publisher)
    if work.kind == "film":
        directors = in_a_row(list(map(straight, work.authors)), terms(voice).both)
        by = terms(voice).directed % {"names": directors} if directors else ""
        return sentences(title, listed(by, made, day))
    tail = listed(slanted(work.container), made, day, pages_of(voice, work), located(voice, work))
    return sentences(who, title, tail)


def _iso(voice: Voice, work: Work) -> str:
    names = [capitals(each, work.lang) for each in work.authors]
    who = in_a_row(names, terms(voice).both)
    film = work.kind == "film"
    if film and who:
        who = f"{who} ({text(voice.count('dir.', 'dirs.', len(names)))})"
    year = year_of(work.date) or f"[{terms(voice).no_date}]"
    title = plain(work) if work.container else italic(work)
    day = on_day(voice, work.date, "{day} {month} {year}", MONTHS)
    place = listed(safe(work.place), "" if film else day)
    made = listed(safe(work.publisher), day) if film and work.publisher else safe(work.publisher)
    genre = genre_of(voice, work) if work.kind == "document" else ""
    online = terms(voice).online if work.url else ""
    head = (listed(who, year), title) if who else (listed(title, year),)
    rest = (slanted(work.container), online, genre, place, made, pages_of(voice, work))
    said = sentences(*head, *rest)
    if work.url:
        said += f" {terms(voice).available} {located(voice, work)}"
    if work.url and work.accessed:
        on = on_day(voice, work.accessed, "{day} {month} {year}", MONTHS)
        said += f" [{terms(voice).accessed} {on}]."
    return said


STYLES: Sequence[tuple[str, Callable[[Voice, Work], str]]] = (
    *(("Chicago", _chicago), ("APA", _apa), ("MLA", _mla), ("ISO 690", _iso)),
)
