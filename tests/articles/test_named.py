"""Whom an article names, and whose its claims are, with an archive that knows some of them."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.authorities import Authorities, authorities_of
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.spotting import spotted
from archive_site.loader.records import Reading
from archive_site.model.clipping import Description
from archive_site.model.record import Record, Ref
from tests.articles.test_authorities import a_name

KNOWN = Authorities(
    [
        a_name("people", "Peter Hall", "person", shown="named"),
        a_name("organizations", "Center for Coastal Studies", "organization"),
        a_name("organizations", "Lights for Alden", "organization"),
        a_name("organizations", "Museum of Glass", "organization"),
        a_name("places", "Alden", "place"),
    ]
)
OPENING = "The ferry is remembered\n\n"


def described(text: str, known: Authorities | None = KNOWN) -> Description:
    """What is suggested of an article that has this paragraph."""
    return describe(read_plain("a.txt", (OPENING + text + "\n").encode()), known)


@pytest.mark.parametrize(
    ("who", "agent"),
    [
        ("Peter Hall", "people/peter-hall"),
        ("Director of the Center for Coastal Studies Peter Hall", "people/peter-hall"),
        ("Executive Director of the Center for Coastal Studies, Peter Hall", "people/peter-hall"),
        ("The Center for Coastal Studies", "organizations/center-for-coastal-studies"),
        ("Director of the Center for Coastal Studies", ""),
        ("Director of the Center for Coastal Studies Ann Reed", ""),
        ("The spokesman for Peter Hall", ""),
    ],
)
def test_whose_a_claim_is_is_a_person_and_never_the_body_within_the_office(
    who: str, agent: str
) -> None:
    claims = described(f"{who} said that 40 people were killed that night in the harbour.").claims
    by = [each for claim in claims if claim["kind"] == "figure" for each in claim.get("by", [])]  # type: ignore[attr-defined]
    assert {each.get("agent", "") for each in by} <= {agent}
    assert by or not agent


def test_a_quoted_name_that_the_archive_knows_as_a_campaign_is_no_film() -> None:
    text = 'The film tells of the "Lights for Alden" campaign and was shown in the town that day.'
    found = described(text)
    assert [(name.printed, name.kind) for name in found.names] == [
        ("Lights for Alden", "organization")
    ]
    assert [each.film for each in found.reported] == [""]


def test_a_house_is_among_the_places_where_a_film_was_shown() -> None:
    text = 'The film "Salt Water" on a massacre was shown at the Museum of Glass in Alden. New.'
    for known in (KNOWN, None):
        (told,) = described(text, known).reported
        assert told.places == ("Museum of Glass", "Alden")


def test_a_record_is_known_by_its_name_whatever_it_refers_to() -> None:
    def reading(name: str, status: str) -> Reading:
        record = a_name("places", name, "place")
        lost = (Ref("sources/lost"), "summary")
        return Reading(Record(record.ref, "place", record.fields, mentions=(lost,)), status)

    known = authorities_of(
        [reading("Alden", "published"), reading("Darrow", "draft"), reading("Marlow", "withdrawn")]
    )
    refs = [known.match(name).ref for name in ("Alden", "Darrow", "Marlow")]
    assert refs == ["places/alden", "places/darrow", None]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("وبعد الفيلم تحدث الجمهور مع المخرج نحو ساعتين، وكان بعضهم هنا.", []),
        ("تحدث المدير منذ ساعة، ثم ذهب.", []),
        ("قال المخرج أنور منصور إن الفيلم جديد.", ["أنور منصور"]),
        ("وقال الوزير فيصل علي حسن: نعم.", ["فيصل علي حسن"]),
    ],
)
def test_an_arabic_name_behind_an_office_is_no_words_of_time(text: str, named: list[str]) -> None:
    assert [spot.printed for spot in spotted(text, tongue_of("ar"))] == named


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The director of the library, Anna Berg, said 40 people came.", "director of the library"),
        ("The library's director, Anna Berg, said 40 people came.", "director"),
        ("The director of the library Anna Berg loved said 40 people came.", None),
    ],
)
def test_an_office_in_a_house_stands_before_a_name_and_a_comma(
    text: str, roles: str | None
) -> None:
    found = {spot.printed: spot.roles for spot in spotted(text, tongue_of("en"))}
    assert found == ({"Anna Berg": (roles,)} if roles else {})


def test_a_surname_of_some_place_s_people_is_named_without_its_case() -> None:
    text = "Zalda rejissor Anar Darovlının sənədli filmi nümayiş etdirilib."
    assert [each.printed for each in spotted(text, tongue_of("az")) if each.kind == "person"] == [
        "Anar Darovlı"
    ]


def test_a_village_behind_an_office_is_no_person() -> None:
    text = "Rejissor Ağdərənin Darovlu kəndində baş verənləri danışdırır."
    assert [each.printed for each in spotted(text, tongue_of("az")) if each.kind == "person"] == []


@pytest.mark.parametrize("case", ["un", "dan", ""])
def test_a_surname_is_named_without_its_case(case: str) -> None:
    text = f"Zalda rejissor Anar Məmmədov{case} sənədli filmi nümayiş etdirilib."
    assert [each.printed for each in spotted(text, tongue_of("az")) if each.kind == "person"] == [
        "Anar Məmmədov"
    ]
