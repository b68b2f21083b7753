"""What claims may be about, where the archive has an event or a measure that fits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from archive_site.model.record import Record, Ref, Value
from tests.articles.test_sample_articles import SOURCES, held

CONTENT = Path(__file__).resolve().parents[2] / "content"
FOLDERS = {
    **{"events": "event", "measures": "measure", "places": "place", "films": "film"},
    **{"people": "person", "organizations": "organization", "screenings": "screening"},
}


def record(ref: str, type_: str, /, **fields: object) -> Record:
    """A record of a type with texts, references and lists of them; no other parts."""
    return Record(Ref(ref), type_, {name: tuple(_values(given)) for name, given in fields.items()})


def _values(given: object) -> Iterator[Value]:
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, dict):
            yield Value(parts={key: tuple(_values(value)) for key, value in each.items()})
        else:
            text = str(each)
            yield Value(text, Ref(text)) if "/" in text and " " not in text else Value(text)


@pytest.fixture(scope="module")
def sample() -> Authorities:
    """The sample archive without its sources."""
    found = []
    for folder, kind in FOLDERS.items():
        for path in sorted((CONTENT / folder).glob("*.md")):
            if "." in path.stem:  # a translation
                continue
            head = path.read_text("utf-8").split("---\n")[1]
            fields = yaml.load(head, Loader=yaml.BaseLoader)  # noqa: S506  builds text only
            found.append(record(f"{folder}/{path.stem}", kind, **fields))
    return Authorities(found)


ARCHIVE = Authorities(
    [
        record("events/creek", "event", title="Marlow Creek, 1972", kind="occurrence",
               date="1972-06", place="places/creek"),
        record("events/war", "event", title="The border war", kind="occurrence"),
        record("places/creek", "place", title="Marlow Creek"),
        record("films/night", "film", title="The Night Shift"),
        record("measures/dead", "measure", title="People killed", unit="people",
               about="events/creek"),
        record("measures/dead-in-the-war", "measure", title="People killed in the war",
               unit="people", about="events/war"),
        record("measures/hurt", "measure", title="People wounded", unit="people",
               about="events/creek"),
        record("measures/lost", "measure", title="Families with no survivor", unit="families",
               about="events/creek"),
    ]
)  # fmt: skip


def guesses(text: str, authorities: Authorities = ARCHIVE) -> list[str]:
    """Each claim's words with what it may be about."""
    claims = describe(read_plain("a.txt", text.encode()), authorities).claims
    return [f"{c['printed']}: {c.get('measure') or c.get('about') or ''}".strip() for c in claims]


def test_a_figure_is_of_the_measure_whose_words_and_event_fit() -> None:
    text = "The Marlow Creek fire killed 58 people and 140 people were wounded.\n"
    assert guesses(text) == ["Marlow Creek fire: events/creek", "58: dead", "140: hurt"]


def test_a_part_has_the_measure_of_its_whole() -> None:
    text = "At Marlow Creek 58 people died, including 22 children. Two families were wiped out.\n"
    assert guesses(text) == ["58: dead", "22: dead", "Two: lost", "wiped out:"]


def test_what_is_counted_together_is_of_no_measure_of_one_thing() -> None:
    text = "At Marlow Creek 300 people were killed, wounded or taken hostage that night.\n"
    assert guesses(text) == ["300:"]


def test_the_same_words_about_another_event_are_of_its_own_measure() -> None:
    text = "In the border war 9,000 people were killed. At Marlow Creek 58 people were killed.\n"
    found = [each for each in guesses(text) if each[0].isdigit()]
    assert found == ["9,000: dead-in-the-war", "58: dead"]


def test_where_no_event_of_the_archive_is_named_nothing_is_guessed() -> None:
    text = "The Orrin flood was a tragedy. It killed 58 people on 3 August 1971.\n"
    assert all(each.endswith(":") for each in guesses(text))


def test_a_day_is_of_the_narrowest_time_that_holds_it() -> None:
    text = "The mill burned on 5 June 1972. It was rebuilt by 12 May 1975. {} sent help.\n"
    assert guesses(text.format("Marlow Creek"))[:2] == ["5 June 1972: events/creek", "12 May 1975:"]
    assert guesses(text.format("Orrin"))[:2] == ["5 June 1972:", "12 May 1975:"]


def test_the_one_day_of_a_record_is_meant_though_the_text_does_not_name_it() -> None:
    fair = record("events/fair", "event", title="The Orrin fair", date="1972-06-05")
    year = record("events/drought", "event", title="The long drought", date="1972")
    found = guesses("It rained on 5 June 1972, in May 1972.\n", Authorities([fair, year]))
    assert found == ["5 June 1972: events/fair", "May 1972:"]


def test_families_that_are_members_are_not_families_that_are_lost() -> None:
    assert guesses("The Marlow Creek centre has 400 families as members.\n") == ["400:"]


def test_families_in_brackets_behind_a_name_are_of_the_measure_about_it() -> None:
    club = record("organizations/club", "organization", title="Lindow Rowing Club")
    members = record("measures/members", "measure", title="Families of the Lindow Rowing Club",
                     unit="families", about="organizations/club")  # fmt: skip
    held = Authorities([club, members])
    assert guesses("The Lindow Rowing Club (400 families) is old.\n", held) == ["400: members"]
    assert guesses("The Lindow Rowing Club helped 400 families.\n", held) == ["400:"]
    assert guesses("The Lindow Chess Club (400 families) is old.\n", held) == ["400:"]


def test_a_guess_is_marked_for_the_review_and_says_what_it_is_of() -> None:
    claims = describe(read_plain("a.txt", b"Marlow Creek: 58 people died.\n"), ARCHIVE).claims
    assert [claim.get("guessed") for claim in claims] == ["measure"]


@pytest.mark.parametrize(
    "text",
    [
        "Osgood denied that 58 people died at Marlow Creek.",
        "It is not true that Marlow Creek was a massacre in which 300 people were killed.",
        "Neither the mayor nor the priest confirmed the figure of 66 dead at Marlow Creek.",
        "The paper invented the figure of 66 dead at Marlow Creek on 5 June 1972.",
        "If the wall at Marlow Creek had fallen, 500 people would have died.",
    ],
)
def test_what_is_denied_or_supposed_waits_for_a_person_to_say_what_it_is_about(text: str) -> None:
    found = guesses(f"{text}\n")
    assert found
    assert all(each.endswith(":") for each in found)


@pytest.mark.parametrize("name", SOURCES)
def test_no_measure_of_the_sample_is_guessed_wrong(name: str, sample: Authorities) -> None:
    raw = held(name)
    if raw is None:
        return
    of = {(c["at"], c["printed"], c.get("value")): c for c in SOURCES[name]["claims"]}
    wrong, found = [], 0
    for claim in describe(read_plain(name, raw), sample).claims:
        if claim["kind"] == "figure" and (guess := claim.get("measure")):
            value = str(claim["value"]) if "value" in claim else None
            known = of[str(claim["at"]), str(claim["printed"]), value]
            wrong += [claim] if known["measure"] != guess else []
            found += 1
    figures = sum("measure" in claim for claim in SOURCES[name]["claims"])
    assert not wrong
    assert found >= figures - 1


@pytest.mark.parametrize("name", SOURCES)
def test_most_words_and_doers_of_the_sample_are_found(name: str, sample: Authorities) -> None:
    raw = held(name)
    if raw is None:
        return
    claims = describe(read_plain(name, raw), sample).claims
    mine = [(c["kind"], c["at"], str(c["printed"]).casefold()) for c in claims]
    wanted = [c for c in SOURCES[name]["claims"] if c.get("kind") in ("term", "responsibility")]
    found = [
        c
        for c in wanted
        if any(
            (kind, at) == (c["kind"], c["at"])
            and (printed in c["printed"].casefold() or c["printed"].casefold() in printed)
            for kind, at, printed in mine
        )
    ]
    assert len(found) * 4 >= len(wanted) * 3
