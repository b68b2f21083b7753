"""Record types from files: the built-in ones, changed and joined by an archive's own."""

from __future__ import annotations

import pytest

from archive_site.loader.types import read_types
from tests.builders import INTERVIEW, the_types
from tools.record_types import built_in_types


def problems_of(text: str, name: str = "own") -> list[str]:
    """What is wrong with an archive's own type file."""
    files = {f"content/types/{name}.yaml": text.encode()}
    return [str(each) for each in read_types(built_in_types(), files)[1]]


def test_a_file_makes_a_type_with_the_fields_of_every_record() -> None:
    kind = {each.name: each for each in the_types(interview=INTERVIEW).types}["interview"]
    assert (kind.label, kind.folder, kind.lane, kind.listed) == (
        "Interview",
        "interviews",
        "written",
        True,
    )
    assert [field.name for field in kind.fields][:9] == [
        *("title", "title_kind", "short_title", "names", "narrator", "interviewer", "date"),
        *("date_note", "consent"),
    ]
    narrator, consent = kind.field("narrator"), kind.field("consent")
    assert narrator is not None
    assert consent is not None
    assert (narrator.to, narrator.required, narrator.facet, narrator.label) == (
        ("people",),
        True,
        True,
        "Narrator",
    )
    assert consent.required
    assert [(term.slug, term.label, term.uri) for term in consent.values] == [
        ("written", "written", ""),
        ("oral", "oral", "https://x.example/"),
    ]
    sessions = kind.field("sessions")
    assert sessions is not None
    assert [field.name for field in sessions.fields] == ["date", "place", "length"]


def test_own_types_come_after_the_built_in_ones_by_name() -> None:
    own = {name: f"label: L\nplural: P\nfolder: {name}s\n" for name in ("zine", "advert")}
    assert [kind.name for kind in the_types(**own).types][-3:] == ["page", "advert", "zine"]


def test_a_file_with_the_name_of_a_built_in_type_changes_it() -> None:
    plain = {kind.name: kind for kind in the_types().types}["film"]
    text = "plural: Moving pictures\nfields: {gauge: {kind: text}, year: {kind: text, label: Y}}\n"
    changed = {kind.name: kind for kind in the_types(film=text).types}["film"]
    assert (changed.plural, changed.label, changed.folder) == ("Moving pictures", "Film", "films")
    assert [f.name for f in changed.fields if f not in plain.fields] == ["year", "gauge"]
    assert [f.name for f in plain.fields if f.name not in [g.name for g in changed.fields]] == []


@pytest.mark.parametrize(
    ("line", "place", "found"),
    [
        ("label: [a]", "4:8", "R017 label is one text; write label: …"),
        ("listed: maybe", "4:9", "Y002 listed is 'maybe'; write true or false"),
        ("address: /x/", "4:10", "Y002 address '/x/' is not of the form /words/{id}/; write it so"),
        ("address: //x/{id}/", "4:10", "Y002 address '//x/{id}/' is not of the form"),
        ("address: /{foo}/{id}/", "4:10", "Y002 address '/{foo}/{id}/' is not of the form"),
        ("address: /../{id}/", "4:10", "Y002 address '/../{id}/' is not of the form"),
        ("sort: [titel]", "4:7", "Y003 sort: the type has no field 'titel'; did you mean title?"),
        ("lane: writen", "4:7", "Y002 lane 'writen'; write one of none, happened, shown, written"),
        ("fields: text", "4:9", "Y002 fields are a mapping; write fields: {name: {kind: text}}"),
        ("fields: {Bad Name: {kind: text}}", "4:10", "Y005 field 'Bad Name': name it in small"),
        ("fields: {../x: {kind: text}}", "4:10", "Y005 field '../x': name it in small letters"),
        ("fields: {a: {}}", "4:13", "Y004 field 'a': there is no kind ''; kinds are agent, "),
        ("fields: {a: {kind: txet}}", "4:20", "Y004 field 'a': there is no kind 'txet'; did you "),
        ("fields: {a: {kind: choice}}", "4:13", "Y002 field 'a': a choice needs values; write "),
        ("fields: {a: {kind: group}}", "4:20", "Y002 field 'a': a group needs fields; write "),
        ("fields: {a: {kind: ref, to: peple}}", "4:29", "Y003 no record type has the folder 'pepl"),
        ("fields: {a: {kind: text, facet: true}}", "4:33", "Y002 field 'a': lists can't be narro"),
        ("fields: {a: {kind: text, panel: x}}", "4:33", "Y002 panel 'x'; write one of facts, pro"),
        ("fields: {a: {kind: text, required_when: b is empty}}", "4:9", "Y003 field 'a': required"),
        ("fields: {a: {kind: text, card: maybe}}", "4:32", "Y002 card is 'maybe'; write true or "),
    ],
)
def test_a_mistake_in_a_type_is_told_at_its_place(line: str, place: str, found: str) -> None:
    named = "label: L\nplural: P\nfolder: things\n"
    text = named.replace("label: L\n", "") + "\n" + line if "label" in line else named + line
    (problem,) = problems_of(text)
    place = place.replace("4:", "4:") if "label" not in line else place
    assert problem.startswith(f"content/types/own.yaml:{place}: {found}"), problem


@pytest.mark.parametrize(
    "folder", ["media", "static", "types", "private", "assets", "data", "pages"]
)
def test_a_folder_with_a_use_of_its_own_is_refused(folder: str) -> None:
    problems = problems_of(f"label: L\nplural: P\nfolder: {folder}\n")
    assert f"content/types/own.yaml:3:9: Y002 folder {folder!r} has a use of its own" in problems[0]


@pytest.mark.parametrize("name", ["_common", "_archive", "Own", "a b", "x.y"])
def test_a_type_is_named_like_an_id(name: str) -> None:
    text = "label: L\nplural: P\nfolder: things\n"
    assert any(f"{name}.yaml:1:1: Y005" in line for line in problems_of(text, name))


def test_built_in_types_are_without_fault() -> None:
    assert read_types(built_in_types(), {})[1] == ()
