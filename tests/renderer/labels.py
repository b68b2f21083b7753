"""Labels and cards of the sample pages: the five articles, and titles that are hard to set."""

from __future__ import annotations

from archive_site.model.archive import Card, Label, Shown
from archive_site.model.record import Ref
from tests.renderer.builders import a_card, a_label, an_event, an_organization

TREND = a_label(supplied=True)
PREMIERE = a_label(
    ref="sources/premiere",
    title="A documentary long in the making is seen for the first time, before guests, at a museum "
    "in Los Angeles",
    short="Report of the premiere",
    date="2017~",
)
STANFORD = a_label(
    ref="sources/stanford",
    title="Commemorative event and screening at Stanford University",
    short="News.Az 2018",
    date="2018-03-07",
    supplied=True,
)
RELEASE = a_label(
    ref="sources/release",
    title="Statement of a society on an evening with the film, with a list of its guests",
    short="Press release 2020",
    date="2020-02-26",
)
STATEMENT = a_label(
    ref="sources/statement",
    title="A statement for the thirtieth anniversary",
    short="Justice for Khojaly 2022",
    date="2022?",
)
ARABIC = a_label(
    ref="sources/arabic",
    title="فيلم وثائقي عن أحداث خوجالي يُعرض في لوس أنجلوس",
    short="",
    lang="ar",
    date="2019-02-26",
)
RUSSIAN = a_label(
    ref="sources/russian",
    title="Документальный фильм о Ходжалы показали в Калифорнии на общественных каналах",
    short="",
    lang="ru",
    date="2019-02",
)
LONG = a_label(
    ref="sources/long",
    title="A statement of exceptional length, issued on the occasion of a commemoration in several "
    "cities at once, with the names of all bodies that signed it and of those that did not, in "
    "one title",
    short="",
    date="",
)
SOURCES = (PREMIERE, STANFORD, TREND, ARABIC, RUSSIAN, RELEASE, STATEMENT, LONG)
FILM = a_label(
    ref="films/running-from-the-darkness",
    title="Running from the Darkness",
    short="",
    type="film",
    date="2017",
)
LABELS: dict[Ref, Label] = {each.ref: each for each in (*SOURCES, an_event(), FILM)}
CONSULATE = an_organization(
    ref="organizations/consulate", title="Consulate General of Azerbaijan in Los Angeles"
)


def _of(folder: str, *named: tuple[str, str]) -> tuple[Label, ...]:
    labels = enumerate(named, 1)
    return tuple(
        a_label(ref=f"{folder}/n{number}", title=title, short="", type=folder[:-1], date=date)
        for number, (title, date) in labels
    )


SCREENINGS = _of(
    "screenings",
    ("Premiere at the Museum of Tolerance", "2017~"),
    ("A screening in Los Angeles", "2017"),
    ("Commemoration and screening at Stanford University", "[..2018-03-07]"),
    ("Broadcasts on public channels in Silicon Valley", "2019-02?"),
)
EVENTS = _of(
    "events",
    ("Town surrounded", "1991-10/.."),
    ("Khojaly, February 1992", "1992-02"),
    ("Council of Europe declaration", "1992-03-11"),
    ("Campaign launched", "2008-05-08"),
    ("European Court ruling", "2015"),
    ("Interfaith awards", "2017~"),
    ("30th anniversary marked", "2022?"),
)


def card(label: Label, kind: str, lane: str, *said: str) -> Card:
    """A card with plain columns."""
    values = tuple(Shown(text=each) for each in said)
    flags = ("title supplied",) if label.supplied else ()
    return a_card(label=label, kind=kind, lane=lane, said=values, flags=flags)


WRITTEN = tuple(card(each, "Source", "written", "news item") for each in SOURCES)
SHOWN = tuple(card(each, "Screening", "shown", "Los Angeles") for each in SCREENINGS)
HAPPENED = tuple(card(each, "Event", "happened", "occurrence") for each in EVENTS)
