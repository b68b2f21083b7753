"""Fields of records as their type's file describes them."""

from __future__ import annotations

from typing import Any

import pytest

from archive_site.model.ids import reference
from archive_site.model.problems import Unreadable
from archive_site.model.record import Ref, Value
from tests.builders import a_record, read, said, the_types


def values_of(name: str, text: str, kind: str = "source") -> tuple[Value, ...]:
    """The values of a field that a record file gives as this text."""
    none: dict[str, Any] = {name: None}
    record = a_record(kind, **none)
    reading = read(record.replace("---\ntitle", f"---\n{name}: {text}\ntitle"), kind)
    assert reading.record is not None
    assert said(reading) == []
    return reading.record.all(name)


def lines_of(text: str, kind: str = "source") -> list[str]:
    """What is wrong in a record file with these lines among its own."""
    problems = read(a_record(kind).replace("---\ntitle", f"---\n{text}\ntitle"), kind).problems
    return [f"{each.place.line}:{each.place.column} {each.code}" for each in problems]


def test_fields_stand_in_the_order_of_the_type_whatever_that_of_the_file() -> None:
    record = read("---\nrights: https://x.example/\ntitle: T\ngenre: letter\n---\n").record
    assert record is not None
    assert list(record.fields) == ["title", "genre", "rights"]


@pytest.mark.parametrize("text", ["", "~", "null", "[]"])
def test_a_field_with_nothing_in_it_is_as_if_it_were_not_there(text: str) -> None:
    assert values_of("same_as", text) == ()
    assert lines_of("rights: ~", "page") == []
    assert any("R015 title is missing" in line for line in said(read("---\ntitle: ~\n---\n")))


def test_one_value_may_stand_without_a_list_round_it() -> None:
    assert values_of("language", "az") == values_of("language", "[az]") == (Value(text="az"),)


def test_an_empty_text_in_quotes_is_a_text() -> None:
    assert values_of("dateline", '""') == (Value(text=""),)


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("dateline: {a: b}", "source", ["2:11 R017"]),
        ("dateline:\n  - a", "source", ["3:3 R027"]),
        ("original: text", "source", ["2:11 R017"]),
        ("original: {name: a, sha256: b, bytes: 1, more: 2}", "source", ["2:42 R005"]),
        ("original: {name: a}", "source", ["2:11 R015", "2:11 R015"]),
        ("mentions: [~, a b, films/x, 'x y']", "source", ["2:12 R017", "2:15 R014", "2:29 R014"]),
        ("coordinates: {lat: 1, lon: 2}", "place", ["2:14 R015"]),
        ("dates: 1950/1949", "person", ["2:8 R012"]),
    ],
)
def test_a_fault_is_told_at_its_line_and_column(text: str, kind: str, found: list[str]) -> None:
    assert lines_of(text, kind) == found


@pytest.mark.parametrize(
    ("date", "note", "told"),
    [
        ("2019-02-23", None, False),
        ("2019-02", None, False),
        (None, None, True),
        ("2019~", None, True),
        ("201X", None, True),
        ("[..2019-02]", None, True),
        ("2019?", "The source does not say.", False),
        ("1972-13", None, False),  # what is wrong is the date
    ],
)
def test_a_note_is_needed_when_the_date_is_empty_or_uncertain(
    date: str | None, note: str | None, told: bool
) -> None:
    lines = said(read(a_record(date=date, date_note=note)))
    assert any("R015 date_note is missing" in line for line in lines) is told


@pytest.mark.parametrize(
    ("written", "suggested"),
    [("puplisher", "publisher"), ("Title", "title"), ("langauge", "language"), ("dates", "date")],
)
def test_a_misspelt_field_is_asked_for_the_one_meant(written: str, suggested: str) -> None:
    (line,) = said(read(a_record().replace("---\n\n", f"{written}: x\n---\n\n")))
    assert line == f"x.md:9:1: R005 unknown field {written!r}; did you mean {suggested}?"


def test_a_field_like_none_is_told_which_there_are() -> None:
    (line,) = said(read(a_record().replace("---\n\n", "zzz: x\n---\n\n")))
    assert "R005 unknown field 'zzz'; fields here: title, " in line


def test_a_bare_id_is_a_reference_where_the_field_names_one_type() -> None:
    assert values_of("publisher", "news-az") == (
        Value(text="organizations/news-az", ref=Ref("organizations/news-az")),
    )


def test_a_reference_keeps_to_the_types_its_field_names() -> None:
    (line,) = said(read(a_record(publisher="people/x")))
    assert "R014 reference 'people/x' leads to people/, and only organizations/ may" in line


def test_an_agent_is_a_reference_or_a_name_as_text() -> None:
    author = "[{agent: people/x}, {agent: Somebody Else}, {agent: A/B News}]"
    found = [value.parts["agent"][0] for value in values_of("author", author)]
    assert [(each.ref, each.text) for each in found] == [
        ("people/x", "people/x"),
        (None, "Somebody Else"),
        (None, "A/B News"),
    ]


@pytest.mark.parametrize(
    ("text", "ref", "locator"),
    [
        ("sources/a ¶5", "sources/a", "¶5"),
        ("a ¶5", "sources/a", "¶5"),
        ("films/f 12:30", "films/f", "12:30"),
        ("sources/a  ¶5", "sources/a", "¶5"),
        ("sources/a", "sources/a", ""),
        ("sources/a#c2", "sources/a", "c2"),
    ],
)
def test_a_citation_is_a_reference_one_space_and_a_place(text: str, ref: str, locator: str) -> None:
    (value,) = values_of("stated_by", f"{{title: {text}}}")
    assert [(each.ref, each.locator) for each in value.parts["title"]] == [(ref, locator)]


@pytest.mark.parametrize("text", ["sources/a paragraph 5", "Sources/a ¶5", "a,b", "a#C9 x"])
def test_any_other_citation_is_told(text: str) -> None:
    lines = said(read(a_record(stated_by={"title": text})))
    assert [line.split()[1] for line in lines] in (["R014"], ["R025"])


def test_names_below_stated_by_and_known_are_fields_of_the_type() -> None:
    lines = said(read(a_record(known={"titel": {"how": "printed"}}, stated_by={"nothing": "a"})))
    assert [line.partition(" ")[2].partition(";")[0] for line in lines] == [
        "R005 known: records of type source have no field 'titel'",
        "R005 stated_by: records of type source have no field 'nothing'",
    ]


def test_every_built_in_type_has_its_fields_and_those_of_every_record() -> None:
    types = {kind.name: kind for kind in the_types().types}
    assert list(types) == [
        *("source", "screening", "event", "film", "document", "person", "organization", "place"),
        *("measure", "page"),
    ]
    for kind in types.values():
        names = [field.name for field in kind.fields]
        assert len(set(names)) == len(names)
        assert {"title", "summary", "status", "stated_by", "known", "added"} <= set(names)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("screening", "time: 1٩:30", "R023"),
        ("film", "versions: [{label: A, duration: ٩٩ min}]", "R024"),
        ("place", "coordinates: {lat: ٣, lon: 1, precision: settlement}", "R018"),
    ],
)
def test_digits_that_programs_read_are_those_of_ascii(kind: str, text: str, code: str) -> None:
    (line,) = lines_of(text, kind)
    assert line.endswith(code)


@pytest.mark.parametrize(
    ("tag", "cure"),
    [
        ("ua", "write uk"),
        ("tur", "write tr"),
        ("rus-Latn", "write ru-Latn"),
        ("zz", "write und when it is not known"),
        ("Turkish", "write tr"),
        ("en, az", "write [en, az] if several may stand"),
    ],
)
def test_a_language_that_is_none_is_told_with_the_one_meant(tag: str, cure: str) -> None:
    (told,) = said(read(a_record(language=tag)))
    assert " R021 " in told
    assert told.endswith(cure)


@pytest.mark.parametrize("tag", ["az", "az-Cyrl", "und", "nb", "gsw", "kmr"])
def test_a_tag_of_a_language_is_taken(tag: str) -> None:
    assert said(read(a_record(language=tag))) == []


@pytest.mark.parametrize(
    ("written", "cure"),
    [
        ("film/the-salt-road", "did you mean films/the-salt-road?"),
        ("organisations/x", "did you mean organizations/x?"),
        ("notes/x", "write events/its-id"),
    ],
)
def test_a_folder_that_is_nearly_right_is_offered(written: str, cure: str) -> None:
    with pytest.raises(Unreadable) as raised:
        reference(written, ("events", "films", "organizations"))
    assert raised.value.message.endswith(cure)
