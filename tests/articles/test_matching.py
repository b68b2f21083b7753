"""What an article reports is offered as a record of the archive, never joined with one of two."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.matching import matched
from archive_site.loader.articles.named import names_of
from archive_site.loader.articles.passage import Passage
from archive_site.model.clipping import Reported
from tests.articles.test_guesses import record

FILM = "films/night-shift"
ARCHIVE = Authorities(
    [
        record(FILM, "film", title="The Night Shift"),
        record("films/other", "film", title="Another Film"),
        record("places/lyon", "place", title="Lyon"),
        record("places/dijon", "place", title="Dijon"),
        record("screenings/lyon", "screening", title="Lyon", kind="public", film=[FILM],
               place=["places/lyon"], date="2018-03"),
        record("screenings/dijon", "screening", title="Dijon", kind="premiere", film=[FILM],
               place=["places/dijon"], date="2017"),
        record("events/evening", "event", title="An evening", kind="commemoration",
               place=["places/lyon"], date="2018-03-05"),
        record("events/ruling", "event", title="A ruling", kind="court-decision", date="2015"),
    ]
)  # fmt: skip


def a_report(kind: str = "screening", **fields: object) -> Reported:
    """A report of a showing of the film."""
    given = {"film": "The Night Shift", **fields}
    return Reported(kind, "¶2", "It was shown.", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("report", "stated", "ref", "offered"),
    [
        (a_report(places=("Lyon",)), "", "screenings/lyon", ()),
        (a_report(date="2018-03-09"), "", "screenings/lyon", ()),
        (a_report("premiere"), "", "screenings/dijon", ()),
        (a_report(), "", None, ("screenings/lyon", "screenings/dijon")),
        (a_report(), "2018-04-02", "screenings/lyon", ()),
        (a_report(places=("Lyon",), date="2019-01"), "", None, ()),
        (a_report(film="Another Film", places=("Lyon",)), "", None, ()),
        (a_report("commemoration", film="", places=("Lyon",)), "", "events/evening", ()),
        (a_report("commemoration", film="", places=("Dijon",)), "", None, ()),
        (a_report("court-decision", film="", date="2015"), "", None, ("events/ruling",)),
        (a_report("court-decision", film=""), "2014-11-02", None, ()),
        (a_report("award", film=""), "", None, ()),
    ],
)
def test_a_report_is_one_record_only_where_two_things_fit(
    report: Reported, stated: str, ref: str | None, offered: tuple[str, ...]
) -> None:
    (found,) = matched([report], stated, ARCHIVE)
    assert (found.ref, found.offered) == (ref, offered)


@pytest.mark.parametrize(
    ("language", "text", "name", "like"),
    [
        ("en", "Director Ann Reed came. Director Anne Reed left.", "Anne Reed", "Ann Reed"),
        ("en", "Director Ann Reed came. Director Tom Reed left.", "Tom Reed", ""),
        ("az", "Rejissor Orxan Məlikov gəldi. Rejissor Orhan Melikov getdi.", "Orhan Melikov",
         "Orxan Məlikov"),
    ],
)  # fmt: skip
def test_two_spellings_of_a_new_name_are_said_to_be_perhaps_one(
    language: str, text: str, name: str, like: str
) -> None:
    names = {each.printed: each for each in names_of([Passage(1, text)], tongue_of(language), None)}
    assert names[name].like == like
