"""Threat 8: references that dangle, go round in circles or lead to the wrong type of record."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_site.builder.ledger import open_ledger
from archive_site.builder.prepare import Planned, prepare
from archive_site.builder.unchanged import Folders
from archive_site.loader.cards import has_page
from archive_site.loader.link import relation
from archive_site.model.message import Message
from archive_site.model.record import Ref
from tests.builders import a_claim, a_record, an_archive, read, the_types, write_archive


def planned(where: Folders) -> Planned:
    """What a content folder gives before anything is written."""
    with open_ledger(where) as ledger:
        return prepare(where, ledger)


def problems_of(where: Folders) -> list[str]:
    """Everything said of a content folder, warnings left out."""
    return [str(each) for each in planned(where).problems if not each.warning]


# A graph: places within places, with events, sources and drafts that refer to them.
NAMES = [f"p{number}" for number in range(6)]
REFS = st.sampled_from([f"places/{name}" for name in NAMES] + ["places/none", "films/f", "p0"])
PLACES = st.dictionaries(
    st.sampled_from(NAMES), st.tuples(st.lists(REFS, max_size=4), st.sampled_from(["", "draft"]))
)


def a_place(name: str, within: list[str], status: str) -> dict[str, str | bytes]:
    """A place's file; it lies within others, one line each."""
    lines = [f"  - ref: {ref}" for ref in within]
    head = ["---", "title: P", "kind: region", f"status: {status or 'published'}"]
    tail = ["within:", *lines] if within else []
    return {f"content/places/{name}.md": "\n".join([*head, *tail, "---", ""])}


@settings(deadline=None, max_examples=60)
@given(PLACES)
def test_every_bad_edge_of_any_graph_is_told_where_it_stands(
    places: dict[str, tuple[list[str], str]],
) -> None:
    files: dict[str, str | bytes] = {"content/archive.yaml": "title: T\n"}
    expected = set()
    for name, (within, status) in places.items():
        files |= a_place(name, within, status)
        for line, ref in enumerate(within, 6):
            place = f"content/places/{name}.md:{line}:10:"
            target = ref.rpartition("/")[2]
            if ref == "films/f":
                expected.add(f"{place} R014")
            elif status:
                continue  # a draft may refer to anything
            elif target not in places:
                expected.add(f"{place} L001")
            elif places[target][1] == "draft":
                expected.add(f"{place} L003")
    with TemporaryDirectory() as folder:
        found = problems_of(write_archive(Path(folder), files))
    assert {" ".join(line.split(" ")[:2]) for line in found} == expected


def test_a_circle_of_references_is_linked_and_ends(tmp_path: Path) -> None:
    event = {f"e{n}": a_record("event", part_of=f"events/e{(n + 1) % 3}") for n in range(3)}
    files = {f"content/events/{name}.md": text for name, text in event.items()}
    own = a_record("place", within=[{"ref": "places/self"}], body="In [[places/self]].")
    where = write_archive(tmp_path, an_archive({**files, "content/places/self.md": own}))
    plan = planned(where)
    assert problems_of(where) == []
    assert plan.outline.archive.mentioned_by[Ref("events/e0")] == (
        (Message("included"), Ref("events/e2")),
    )
    assert Ref("places/self") not in plan.outline.archive.mentioned_by


def test_a_reference_to_no_record_is_told_in_every_kind_of_place(tmp_path: Path) -> None:
    text = a_record(
        about=["events/none-about"],
        claims=[
            a_claim(about="events/none-claim", by=[{"agent": "people/none-by"}], id="c1"),
            a_claim(
                id="c2",
                scope={"place": "places/none-scope"},
                primary={"document": "documents/none-primary"},
                relation=[{"to": "sources/none-relation#c1", "kind": "repeats"}],
            ),
        ],
        stated_by={"date": ["sources/none-stated ¶1"]},
        names=[{"value": "N", "per": ["sources/none-per"]}],
        notes=["See [[films/none-note]]."],
        body="See [[films/none-body]], [@none-cited, ¶1], a note.[^1]\n\n[^1]: [[films/none-foot]]",
    )
    home = "title: T\nhome: |\n  Of\n  [[films/none-home]].\n"
    files = {"content/sources/x.md": text, "content/archive.yaml": home}
    lines = problems_of(write_archive(tmp_path, an_archive(files)))
    lost = {line.partition("no record '")[2].partition("'")[0] for line in lines}
    assert {each.rpartition("none-")[2] for each in lost} == {
        *("about", "claim", "by", "scope", "primary", "relation", "stated", "per", "note", "body"),
        *("cited", "foot", "home"),
    }
    assert any(line.startswith("content/archive.yaml:4:3: L001") for line in lines)


def test_a_reference_to_a_claim_that_its_source_does_not_make_is_told(tmp_path: Path) -> None:
    claims = [a_claim(relation=[{"to": "sources/a-source#c9", "kind": "repeats"}])]
    files = {"content/sources/x.md": a_record(claims=claims)}
    (line,) = problems_of(write_archive(tmp_path, an_archive(files)))
    assert "L002 sources/a-source has no claim 'c9'; it has c1, c2" in line


def test_a_reference_to_a_draft_does_not_give_its_title_away(tmp_path: Path) -> None:
    draft = a_record("film", title="SENTINEL", status="draft")
    page = a_record("page", body="[[films/secret]]")
    files = {"content/films/secret.md": draft, "content/pages/x.md": page}
    (line,) = problems_of(write_archive(tmp_path, an_archive(files)))
    assert "L003 'films/secret' is a draft" in line
    assert "SENTINEL" not in line


def test_a_reference_to_a_withdrawn_record_shows_that_it_was_withdrawn(tmp_path: Path) -> None:
    gone = a_record(
        "film", title="SENTINEL", status="withdrawn", withdrawn={"reason": "law", "date": "2026"}
    )
    page = a_record("page", body="[[films/gone]]")
    files = {"content/films/gone.md": gone, "content/pages/x.md": page}
    plan = planned(write_archive(tmp_path, an_archive(files)))
    assert not any(not each.warning for each in plan.problems)
    title = plan.outline.archive.labels[Ref("films/gone")].title
    assert title == Message("withdrawn record")


def test_records_that_refer_to_one_that_cannot_be_read_are_not_blamed(tmp_path: Path) -> None:
    files = {"content/events/an-event.md": "---\ntitle: [\n---\n"}
    lines = problems_of(write_archive(tmp_path, an_archive(files)))
    assert [line.split(" ")[0] for line in lines] == ["content/events/an-event.md:2:8:"]


@pytest.mark.parametrize("change", [{"group": ["men"]}, {"group": ["children", "men"]}])
def test_a_group_that_the_measure_does_not_have_is_told(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    claims = [a_claim(hold="yes"), a_claim(id="c2", **change)]
    files = {"content/sources/x.md": a_record(claims=claims)}
    (line,) = problems_of(write_archive(tmp_path, an_archive(files)))
    assert (
        "L005 group 'men' is none of measures/killed's: children; write claims.c2.group=children"
        in line
    )
    assert ":9:" in line


def test_a_claim_about_nothing_is_told(tmp_path: Path) -> None:
    claims = [a_claim(), a_claim(id="c2", measure=None, value=None, kind="term")]
    measure = a_record("measure", groups=[])
    files = {
        "content/sources/x.md": a_record(claims=claims),
        "content/sources/a-source.md": None,
        "content/measures/killed.md": measure,
    }
    lines = problems_of(write_archive(tmp_path, an_archive(files)))
    assert ["L006" in line for line in lines if "content/sources/" in line] == [True, True]


def test_many_references_to_nothing_are_told_in_no_time(tmp_path: Path) -> None:
    files = {
        f"content/pages/p{n}.md": a_record("page", body=f"[[pages/none{n}]]") for n in range(300)
    }
    where = write_archive(tmp_path, {**files, "content/archive.yaml": "title: T\n"})
    started = monotonic()
    assert len(problems_of(where)) == 300
    assert monotonic() - started < 10


def test_what_a_relation_is_called_where_it_leads_to() -> None:
    source = {kind.name: kind for kind in the_types().types}["source"]
    assert [
        str(relation(source, path) or "")
        for path in (
            *("publisher.0", "author.0.agent.0", "reports.1.ref.0", "names.0.per.0", "body.3"),
            *("stated_by.0.date.0", "claims.2.about", "claims.2.measure", "claims.2.by.0.agent"),
        )
    ] == [
        *("published", "wrote", "reported by", "cited in", "mentioned in"),
        *("cited in", "", "", "named in a statement in"),
    ]


def test_a_record_is_named_by_each_relation_that_tells_something(tmp_path: Path) -> None:
    office = "organizations/an-organization"
    body = f"Of [[{office}]]."
    by = [{"agent": office}]
    files = {
        "content/sources/a-source.md": a_record(
            body=body, publisher=office, claims=[a_claim(by=by)]
        ),
        "content/pages/about.md": a_record("page", body),
    }
    where = write_archive(tmp_path, an_archive(files))
    named = planned(where).outline.archive.mentioned_by[Ref(office)]
    assert [(str(name), ref) for name, ref in named] == [
        ("published", "sources/a-source"),
        ("named in a statement in", "sources/a-source"),
        ("mentioned in", "pages/about"),
    ]


def test_a_person_without_a_page_is_not_told_where_the_record_of_one_leads(
    tmp_path: Path,
) -> None:
    office = "organizations/an-organization"
    roles = [{"as_printed": "a clerk", "organization": office}]
    hidden = a_record("person", standing="private", shown="withheld", roles=roles)
    shown = a_record("person", roles=roles)
    files = {"content/people/hidden.md": hidden, "content/people/shown.md": shown}
    where = write_archive(tmp_path, an_archive(files))
    named = planned(where).outline.archive.mentioned_by[Ref(office)]
    people = {ref for _, ref in named if ref.startswith("people/")}
    assert people == {"people/shown"}


@pytest.mark.parametrize("standing", ["public-role", "deceased", "private", "minor"])
@pytest.mark.parametrize("shown", ["named", "role-only", "withheld"])
def test_only_people_of_public_life_or_the_past_who_are_named_have_a_page(
    standing: str, shown: str
) -> None:
    person = read(a_record("person", standing=standing, shown=shown), "person").record
    assert person
    assert has_page(person) == (shown == "named" and standing in ("public-role", "deceased"))
