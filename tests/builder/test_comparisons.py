"""Figures, words and facets: what stands beside what, and what is said of those who are silent."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.pages.figures import ROWS
from archive_site.builder.site import Wish, build, checked
from archive_site.builder.unchanged import Folders
from archive_site.model import archive
from archive_site.model.archive import Shown
from archive_site.model.compared import ComparedRow, Repeated
from archive_site.model.page import Page
from archive_site.renderer.statements import by_source
from tests.builders import a_claim, a_record, an_archive, built, write_archive

pytestmark = pytest.mark.usefixtures("tiny_theme")


def pages_of(where: Folders) -> dict[str, Page]:
    """Every page that an archive's site would have, by address."""
    planned = checked(where)
    assert not [each for each in planned.problems if not each.warning]
    return {plan.url: plan.page() for plan in planned.plans.values()}


def sources(**claims: list[dict[str, Any]]) -> dict[str, str | bytes | None]:
    """Sources with these claims, a day after one another, all about the event."""
    found: dict[str, str | bytes | None] = {"content/sources/a-source.md": None}
    found["content/films/a-film.md"] = a_record("film")
    for day, (name, made) in enumerate(claims.items(), 1):
        about = ["events/an-event"]
        date = f"2019-{(day - 1) // 28 + 1:02}-{(day - 1) % 28 + 1:02}"
        record = a_record(claims=made, date=date, title=name, about=about)
        found[f"content/sources/{name}.md"] = record
    return found


def as_shown(*printed: str) -> tuple[Shown, ...]:
    """What is printed, in the language of the sources."""
    return tuple(Shown(each, "en") for each in printed)


def rows(found: tuple[ComparedRow | archive.Testimony, ...]) -> list[str]:
    """Source and claim of each row."""
    claims = [each.row if isinstance(each, ComparedRow) else each for each in found]
    return [f"{row.source.title} {row.claim.id}" for row in claims]


def measure_page(tmp_path: Path, files: Mapping[str, str | bytes | None]) -> Any:
    """The view of the page that compares the figures of people killed."""
    return pages_of(write_archive(tmp_path, an_archive(files)))["/figures/killed/"].view


def test_each_event_group_and_scope_has_a_panel_of_its_own(tmp_path: Path) -> None:
    files = sources(
        a=[
            a_claim(id="c1"),
            a_claim(id="c2", group=["children"], printed="63", value=63),
            a_claim(id="c3", about="events/other"),
            a_claim(id="c4", scope={"place": "places/a-place"}),
            a_claim(id="c5", scope={"period": "1992-02"}),
        ],
        b=[a_claim(id="c1", printed="over 600", value=600, reads_as="more-than")],
    )
    files["content/events/other.md"] = a_record("event", title="Other")
    view = measure_page(tmp_path, files)
    assert [
        (panel.about.title, panel.group, panel.place and panel.place.title, panel.period)
        for panel in view.panels
    ] == [
        ("A event", (), None, ""),
        ("A event", (Shown("children"),), None, ""),
        ("Other", (), None, ""),
        ("A event", (), "A place", ""),
        ("A event", (), None, "1992-02"),
    ]
    assert [rows(panel.rows) for panel in view.panels] == [
        ["a c1", "b c1"],
        ["a c2"],
        ["a c3"],
        ["a c4"],
        ["a c5"],
    ]
    assert len({panel.id for panel in view.panels}) == 5
    assert (view.claims, view.sources) == (6, 2)


def test_rows_stand_in_the_order_of_the_sources_dates(tmp_path: Path) -> None:
    files = sources(z=[a_claim()], y=[a_claim()], x=[a_claim()])
    undated = a_record(claims=[a_claim()], title="w", date=None, date_note="Not stated.")
    files["content/sources/w.md"] = undated
    view = measure_page(tmp_path, files)
    assert rows(view.panels[0].rows) == ["z c1", "y c1", "x c1", "w c1"]


def test_the_index_prints_what_is_said_of_the_whole_and_parts_only_without_it(
    tmp_path: Path,
) -> None:
    children = a_claim(id="c2", group=["children"], printed="63", value=63)
    elsewhere = a_claim(id="c3", about="events/other", printed="7", value=7)
    files = sources(a=[elsewhere, children], b=[a_claim(), children])
    files["content/events/other.md"] = a_record("event", title="Other")
    (row,) = pages_of(write_archive(tmp_path, an_archive(files)))["/figures/"].view.rows
    assert (row.printed, row.claims, row.sources) == (as_shown("613"), 4, 2)
    files["content/sources/b.md"] = None
    (row,) = pages_of(write_archive(tmp_path / "a", an_archive(files)))["/figures/"].view.rows
    assert (row.printed, row.claims, row.sources) == (as_shown("7", "63"), 2, 1)


def test_the_index_says_how_many_figures_it_leaves_to_the_page_of_the_measure(
    tmp_path: Path,
) -> None:
    children = a_claim(id="c99", group=["children"])
    files = sources(a=[*(a_claim(id=f"c{n}", printed=f"n{n}") for n in range(1, 16)), children])
    (row,) = pages_of(write_archive(tmp_path, an_archive(files)))["/figures/"].view.rows
    assert (row.printed, row.more) == (as_shown(*(f"n{n}" for n in range(1, 13))), 3)


def test_a_part_stands_under_its_whole_and_in_its_groups_own_panel(tmp_path: Path) -> None:
    part = a_claim(id="c2", group=["children"], part_of="c1", printed="63", value=63)
    view = measure_page(tmp_path, sources(a=[a_claim()], b=[a_claim(), part]))
    whole, children = view.panels
    assert rows(whole.rows) == ["a c1", "b c1"]
    assert [rows(row.parts) for row in whole.rows] == [[], ["b c2"]]
    assert rows(children.rows) == ["b c2"]


def test_a_part_without_a_group_stands_in_a_set_once(tmp_path: Path) -> None:
    part = a_claim(id="c2", part_of="c1", printed="63", value=63)
    smaller = a_claim(id="c3", part_of="c2", printed="7", value=7)
    view = measure_page(tmp_path, sources(a=[a_claim()], b=[a_claim(), part, smaller]))
    (panel,) = view.panels
    assert rows(panel.rows) == ["a c1", "b c1", "b c3"]
    assert [rows(row.parts) for row in panel.rows] == [[], ["b c2"], []]


def test_on_whose_word_is_told_in_the_words_of_the_source(tmp_path: Path) -> None:
    office = {"agent": "organizations/an-organization"}
    by = [{**office, "as_printed": "the Office"}, office]
    via = [{"agent": "A wire"}, {"agent": "A wire", "as_printed": "the wire"}]
    (panel,) = measure_page(tmp_path, sources(a=[a_claim(by=by, via=via)])).panels
    row = panel.rows[0].row
    assert [(each.text, each.label and each.label.title) for each in (*row.by, *row.via)] == [
        ("the Office", "A organization"),
        ("", "A organization"),
        ("A wire", None),
        ("the wire", None),
    ]


def test_parts_are_never_summed_nor_words_made_a_number(tmp_path: Path) -> None:
    words = a_claim(id="c2", value=None, words="hundreds", printed="hundreds", reads_as="vague")
    view = measure_page(tmp_path, sources(a=[a_claim(value=None, low=5, high=9), words]))
    (panel,) = view.panels
    claims = [each.row.claim for each in panel.rows]
    assert [(claim.low, claim.high, claim.words) for claim in claims] == [
        ("5", "9", ""),
        (None, None, "hundreds"),
    ]


def test_the_held_sources_that_give_no_figure_are_named_and_counted(tmp_path: Path) -> None:
    files = sources(
        a=[a_claim()],
        b=[],
        c=[a_claim(id="c1", group=["children"])],
        d=[a_claim(id="c1", measure=None, value=None, kind="term", about="events/an-event")],
    )
    reports = [{"ref": "events/an-event", "at": "¶2"}]
    files["content/sources/e.md"] = a_record(title="e", date="2019-02", reports=reports)
    whole, children = measure_page(tmp_path, files).panels
    assert [label.title for label in whole.silent] == ["b", "c", "d", "e"]
    assert whole.of == 5
    assert (children.silent, children.of) == ((), 0)


def test_a_source_that_is_not_on_the_subject_is_not_called_silent(tmp_path: Path) -> None:
    files = sources(a=[a_claim()])
    files["content/sources/elsewhere.md"] = a_record(title="elsewhere", about=["films/a-film"])
    (panel,) = measure_page(tmp_path, files).panels
    assert panel.silent == ()


def test_a_page_keeps_figures_of_each_measure_and_group_apart(tmp_path: Path) -> None:
    own = [
        a_claim(),
        a_claim(id="c2", group=["children"], printed="63", value=63),
        a_claim(id="c3", measure="wounded", about="events/an-event"),
    ]
    files = sources(a=own, b=[a_claim()])
    files["content/measures/wounded.md"] = a_record("measure", title="Wounded")
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    said = [
        (each.measure.title, each.group, rows(each.rows))
        for each in pages["/events/an-event/"].view.said
    ]
    assert said == [
        ("Killed", (), ["a c1", "b c1"]),
        ("Killed", (Shown("children"),), ["a c2"]),
        ("Wounded", (), ["a c3"]),
    ]
    assert [rows(each.rows) for each in pages["/sources/a/"].view.own] == [
        ["a c1"],
        ["a c2"],
        ["a c3"],
    ]


def test_an_event_page_says_which_sources_give_no_figure(tmp_path: Path) -> None:
    files = sources(a=[a_claim()], b=[])
    view = pages_of(write_archive(tmp_path, an_archive(files)))["/events/an-event/"].view
    assert [label.title for label in view.silent] == ["b"]
    assert view.of == 2


def test_a_fact_is_told_with_the_place_in_its_source(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {
        "content/events/an-event.md": a_record(
            "event",
            stated_by={"date": ["a-source ¶2", "a-source p. 4"]},
            agents=[{"agent": "A body", "role": "organizer", "per": ["a-source ¶7"]}],
        )
    }
    facts = pages_of(write_archive(tmp_path, an_archive(files)))["/events/an-event/"].view.facts
    (agent,) = facts["agents"].values
    places = [(each.label.ref, each.locator) for each in (*facts["date"].per, *agent.per)]
    assert places == [("sources/a-source", place) for place in ("¶2", "p. 4", "¶7")]


def test_words_are_set_side_by_side_record_by_record(tmp_path: Path) -> None:
    term = {"measure": None, "value": None, "kind": "term", "about": "events/an-event"}
    files = sources(
        a=[a_claim(id="c1", printed="a tragedy", **term)],
        b=[a_claim(id="c1", printed="an event", **term), a_claim(id="c2", printed="z", **term)],
        c=[],
    )
    view = pages_of(write_archive(tmp_path, an_archive(files)))["/words/"].view
    (of_event,) = view.subjects
    assert [each.row.claim.printed for each in of_event.rows] == ["a tragedy", "an event", "z"]
    assert [label.title for label in of_event.silent] == ["c"]


def copies_of(files: dict[str, str | bytes | None], *pairs: tuple[str, str]) -> None:
    """Say of the first of each two sources that it prints the text of the second."""
    for one, other in pairs:
        text = files[f"content/sources/{one}.md"]
        assert isinstance(text, str)
        said = f'same_text: ["sources/{other}"]\ntitle:'
        files[f"content/sources/{one}.md"] = text.replace("title:", said, 1)


@pytest.mark.parametrize(
    "said",
    [
        (("b", "a"), ("c", "a")),
        (("a", "b"), ("b", "c")),
        (("a", "b"), ("c", "b")),
        (("c", "a"), ("a", "b")),
    ],
)
def test_near_copies_share_a_row_whichever_of_them_says_so(
    tmp_path: Path, said: tuple[tuple[str, str], ...]
) -> None:
    files = sources(a=[a_claim()], b=[a_claim()], c=[a_claim()], d=[a_claim()])
    copies_of(files, *said)
    (panel,) = measure_page(tmp_path, files).panels
    assert [row.row.copies for row in panel.rows] == [3, 0]
    assert [(rows((row,)), row.articles, rows(row.copies)) for row in panel.rows] == [
        (["a c1"], 3, ["b c1", "c c1"]),
        (["d c1"], 1, []),
    ]
    assert (panel.sources, panel.texts) == (4, 2)
    assert panel.repeated == (Repeated("613", "", 4, 2),)


def test_words_of_near_copies_share_a_row_that_names_them(tmp_path: Path) -> None:
    term = {"measure": None, "value": None, "kind": "term", "about": "events/an-event"}
    files = sources(
        a=[a_claim(id="c1", printed="a tragedy", **term), a_claim(id="c2", printed="x", **term)],
        b=[a_claim(id="c1", printed="a tragedy", **term), a_claim(id="c2", printed="z", **term)],
        c=[a_claim(id="c1", printed="a tragedy", **term)],
    )
    copies_of(files, ("b", "a"))
    page = pages_of(write_archive(tmp_path, an_archive(files)))["/words/"]
    (of_event,) = page.view.subjects
    assert [(rows((each,)), rows(each.copies)) for each in of_event.rows] == [
        (["a c1"], ["b c1"]),
        (["a c2"], []),
        (["b c2"], []),
        (["c c1"], []),
    ]
    (first, *_), *_ = by_source(of_event.rows)[0].rows
    assert [len(each.rows) for each in by_source(of_event.rows)] == [2, 1, 1]
    assert (first.row.claim.printed, first.articles) == ("a tragedy", 2)


@pytest.mark.parametrize(
    "other",
    [
        {"note": "A word on it."},
        {"as_of": "1992-03"},
        {"relation": {"to": "sources/a#c1", "kind": "denies"}},
        {"primary": {"document": "documents/a-document"}},
        {"scope": {"period": "1992"}},
        {"printed": "A Tragedy"},
    ],
)
def test_a_near_copy_that_says_more_has_a_row_of_its_own(
    tmp_path: Path, other: dict[str, Any]
) -> None:
    term = {"measure": None, "value": None, "kind": "term", "about": "events/an-event"}
    files = sources(
        a=[a_claim(id="c1", **{"printed": "a tragedy", **term})],
        b=[a_claim(id="c1", **{"printed": "a tragedy", **term, **other})],
    )
    files["content/documents/a-document.md"] = a_record("document")
    copies_of(files, ("b", "a"))
    (said,) = pages_of(write_archive(tmp_path, an_archive(files)))["/words/"].view.subjects
    assert [(rows((each,)), each.articles) for each in said.rows] == [(["a c1"], 1), (["b c1"], 1)]


def test_a_word_that_is_part_of_another_stands_among_the_words(tmp_path: Path) -> None:
    term = {"measure": None, "value": None, "kind": "term", "about": "events/an-event"}
    whole = a_claim(id="c1", printed="a tragedy", **term)
    files = sources(a=[whole, a_claim(id="c2", printed="an act", part_of="c1", **term)])
    (said,) = pages_of(write_archive(tmp_path, an_archive(files)))["/words/"].view.subjects
    assert rows(said.rows) == ["a c1", "a c2"]


def test_many_words_go_on_on_another_page_copies_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_site.builder.pages.words.WORDS", 3)
    term = {"measure": None, "value": None, "kind": "term", "about": "events/an-event"}
    same = [a_claim(id=f"c{n}", printed=f"word {n}", **term) for n in range(3)]
    files = sources(a=same, b=same)
    copies_of(files, ("b", "a"))
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    found = [pages[url].view.subjects for url in ("/words/", "/words/page/2/", "/words/page/3/")]
    assert [rows(subject.rows) for (subject,) in found] == [["a c0"], ["a c1"], ["a c2"]]


def test_a_source_that_names_itself_is_no_copy(tmp_path: Path) -> None:
    files = sources(a=[a_claim()], b=[a_claim()])
    copies_of(files, ("a", "a"))
    (panel,) = measure_page(tmp_path, files).panels
    assert [(row.articles, row.row.copies) for row in panel.rows] == [(1, 0), (1, 0)]


def test_no_part_of_a_near_copy_is_lost(tmp_path: Path) -> None:
    part = {"id": "c2", "part_of": "c1"}
    files = sources(
        a=[a_claim(), a_claim(printed="63", value=63, **part)],
        b=[a_claim(), a_claim(printed="36", value=36, **part)],
    )
    copies_of(files, ("b", "a"))
    (panel,) = measure_page(tmp_path, files).panels
    assert rows(panel.rows) == ["a c1", "b c2"]
    assert [rows(row.parts) for row in panel.rows] == [["a c2"], []]


@pytest.mark.parametrize(
    "other",
    [
        {"printed": "614", "value": 614},
        {"printed": "as many as 613", "reads_as": "as-many-as"},
        {"basis": "official"},
        {"by": [{"agent": "organizations/an-organization"}]},
        {"via": [{"agent": "organizations/an-organization"}]},
        {"attribution": "ambiguous", "note": "Which of two is not said."},
        {"reads_as": "about"},
        {"publisher_status": "retracted"},
    ],
)
def test_near_copies_that_differ_in_the_figure_or_its_origin_stand_apart(
    tmp_path: Path, other: dict[str, Any]
) -> None:
    files = sources(a=[a_claim()], b=[a_claim(**other)])
    copies_of(files, ("b", "a"))
    (panel,) = measure_page(tmp_path, files).panels
    assert [(rows((row,)), row.articles) for row in panel.rows] == [(["a c1"], 1), (["b c1"], 1)]


def test_what_a_text_prints_twice_has_two_rows_of_as_many_articles(tmp_path: Path) -> None:
    twice = [a_claim(id="c1", at="¶1"), a_claim(id="c2", at="¶2")]
    files = sources(a=twice, b=twice)
    copies_of(files, ("b", "a"))
    (panel,) = measure_page(tmp_path, files).panels
    assert [(rows((row,)), rows(row.copies)) for row in panel.rows] == [
        (["a c1"], ["b c1"]),
        (["a c2"], ["b c2"]),
    ]


def test_numbers_that_several_sources_print_are_counted_and_nothing_else(tmp_path: Path) -> None:
    range_ = {"value": None, "low": 5, "high": 9, "printed": "5 to 9"}
    words = {"value": None, "words": "hundreds", "printed": "hundreds", "reads_as": "vague"}
    files = sources(
        a=[a_claim(id="c1", **range_), a_claim(id="c2", **words), a_claim(id="c3")],
        b=[a_claim(id="c1", **range_), a_claim(id="c2", **words), a_claim(id="c3")],
        c=[a_claim(id="c1", printed="over 613", reads_as="more-than"), a_claim(id="c2", value=1)],
    )
    (panel,) = measure_page(tmp_path, files).panels
    assert panel.repeated == (Repeated("5", "9", 2, 2), Repeated("613", "", 3, 3))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, True),
        ({"basis": None}, False),
        ({"basis": "official"}, False),
        ({"by": [{"as_printed": "a body", "agent": "organizations/an-organization"}]}, False),
        ({"via": [{"agent": "organizations/an-organization"}]}, False),
        ({"primary": {"document": "documents/a-document"}}, False),
        ({"relation": [{"to": "sources/a#c1", "kind": "repeats"}]}, False),
        ({"attribution": "ambiguous", "note": "Which of two is not said."}, False),
    ],
)
def test_none_says_where_it_comes_from_only_where_each_record_states_so(
    tmp_path: Path, fields: dict[str, Any], said: bool
) -> None:
    other = {name: value for name, value in {"basis": "unstated", **fields}.items() if value}
    files = sources(a=[a_claim(basis="unstated")], b=[a_claim(**other)])
    (panel,) = measure_page(tmp_path, files).panels
    assert panel.unexplained is said


def test_two_sources_share_the_numbers_of_the_same_thing(tmp_path: Path) -> None:
    children = {"group": ["children"], "printed": "63", "value": 63}
    elsewhere = {"scope": {"place": "places/a-place"}, "value": 7}
    then = {"scope": {"period": "1992-03"}, "value": 8}
    nine, ten = ({"value": None, "low": 5, "high": high} for high in (9, 10))
    files = sources(
        a=[
            *(a_claim(id="c1"), a_claim(id="c2", **children), a_claim(id="c3", **elsewhere)),
            *(a_claim(id="c4", **then), a_claim(id="c5", **nine)),
        ],
        b=[
            *(a_claim(id="c1"), a_claim(id="c2", **children), a_claim(id="c3", value=7)),
            *(a_claim(id="c4", value=8), a_claim(id="c5", **ten)),
        ],
        c=[a_claim(id="c1", value=9), a_claim(id="c2", **children)],
    )
    view = measure_page(tmp_path, files)
    assert [(p.one.title, p.other.title, p.shared) for p in view.pairs] == [("a", "b", 2)]
    copies_of(files, ("b", "a"))
    assert measure_page(tmp_path / "copies", files).pairs == ()


def test_many_pairs_are_not_named_in_part(tmp_path: Path) -> None:
    two = [a_claim(id="c1"), a_claim(id="c2", group=["children"])]
    assert len(measure_page(tmp_path, sources(a=two, b=two, c=two)).pairs) == 3
    many = sources(**{f"s{number}": two for number in range(7)})
    assert measure_page(tmp_path / "many", many).pairs == ()


def test_the_articles_of_a_row_are_named_while_they_are_few(tmp_path: Path) -> None:
    names = [f"s{number:03}" for number in range(60)]
    for number in (51, 60):
        files = sources(**{name: [a_claim()] for name in names[:number]})
        copies_of(files, *((name, "s000") for name in names[1:number]))
        (panel,) = measure_page(tmp_path / str(number), files).panels
        (row,) = panel.rows
        assert (row.articles, len(row.copies)) == (number, 50 if number == 51 else 0)


def test_a_measure_has_its_claims_as_a_table_beside_its_page(tmp_path: Path) -> None:
    files = sources(a=[a_claim(id="c1", quote="613 of =them")], b=[a_claim(printed="=1", value=1)])
    files["content/archive.yaml"] = "title: T\nexports: [csv]\nbase_url: https://a.example\n"
    copies_of(files, ("b", "a"))
    where = write_archive(tmp_path, an_archive(files))
    page = pages_of(where)["/figures/killed/"].view
    built(where)
    text = (where.site / page.csv.removeprefix("/")).read_text("utf-8")
    table = list(csv.DictReader(io.StringIO(text)))
    assert [(row["source"], row["printed"], row["low"], row["same_text"]) for row in table] == [
        ("sources/a", "613", "613", "sources/b"),
        ("sources/b", "'=1", "1", "sources/a"),
    ]
    assert table[0]["url"] == "https://a.example/sources/a/#c1"
    assert table[0]["date"] == "2019-01-01"
    files["content/archive.yaml"] = "title: T\nexports: [json]\n"
    where = write_archive(tmp_path / "without", an_archive(files))
    assert pages_of(where)["/figures/killed/"].view.csv == ""
    built(where)
    assert not list(where.site.rglob("figures.csv"))


def test_a_measure_that_has_no_page_has_no_table(tmp_path: Path) -> None:
    why = {"reason": "other", "date": "2020"}
    about = {"about": "events/an-event"}
    files = sources(
        a=[
            a_claim(id=f"c{n}", measure=name, **about)
            for n, name in enumerate(["gone", "one", "other"])
        ]
    )
    files["content/archive.yaml"] = "title: T\nexports: [csv]\n"
    files["content/measures/gone.md"] = a_record("measure", status="withdrawn", withdrawn=why)
    for broken in ("one", "other"):
        files[f"content/measures/{broken}.md"] = a_record("measure", unknown="field")
    where = write_archive(tmp_path, an_archive(files))
    done = build(where, Wish(leave_out=True))
    assert not done.stopped, done.problems
    assert not list(where.site.rglob("figures.csv"))


def test_a_figure_stays_on_the_page_of_its_source_when_its_measure_is_withdrawn(
    tmp_path: Path,
) -> None:
    files = sources(a=[a_claim(), a_claim(id="c2", about="events/an-event")])
    why = {"reason": "other", "date": "2020"}
    gone = a_record("measure", about="events/an-event", status="withdrawn", withdrawn=why)
    files["content/measures/killed.md"] = gone
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    (group,) = pages["/sources/a/"].view.own
    assert rows(group.rows) == ["a c1", "a c2"]
    assert group.measure.url == "/figures/killed/"
    assert [str(row.measure.title) for row in group.rows] == ["withdrawn record"] * 2
    (said,) = pages["/events/an-event/"].view.said
    assert rows(said.rows) == ["a c2"]


def test_a_long_comparison_goes_on_on_further_pages(tmp_path: Path) -> None:
    claims = [a_claim(id=f"c{n}") for n in range(1, 231)]
    files = sources(a=claims, b=[a_claim(basis="unstated")], c=[])
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    views = [pages[f"/figures/killed/{page}"].view for page in ("", "page/2/", "page/3/")]
    assert [(view.number, view.of) for view in views] == [(1, 3), (2, 3), (3, 3)]
    panels = [panel for view in views for panel in view.panels]
    assert [len(panel.rows) for panel in panels] == [ROWS, ROWS, 231 - 2 * ROWS]
    assert [bool(panel.repeated) for panel in panels] == [True, False, False]
    silent = [(len(panel.silent), panel.silent_count) for panel in panels]
    assert silent == [(1, 1), (0, 0), (0, 0)]
    event = pages["/events/an-event/"].view
    assert (event.said, event.said_more) == ((), 231)
    statements = [url for url in pages if url.startswith("/events/an-event/statements/")]
    assert len(statements) == 2


def test_long_lists_of_mentions_are_cut_and_lead_on(tmp_path: Path) -> None:
    files = {
        f"content/pages/p{n:03}.md": a_record("page", body="[[places/a-place]]") for n in range(60)
    }
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    view = pages["/places/a-place/"].view
    shown = sum(len(mention.rows) for mention in view.mentioned_by)
    assert shown == 50
    assert view.mentions_more == ("/places/a-place/mentions/", 62)
    first, second = pages["/places/a-place/mentions/"], pages["/places/a-place/mentions/page/2/"]
    assert [len(first.view.rows), len(second.view.rows)] == [50, 12]


def test_a_list_is_narrowed_by_each_facet_and_says_what_lacks_it(tmp_path: Path) -> None:
    files = {
        "content/sources/b.md": a_record(genre="letter", language=["az", "ru"], publisher=None),
        "content/sources/c.md": a_record(
            date=None, date_note="Not stated.", about=["films/a-film"]
        ),
    }
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    facets = {facet.name: facet for facet in pages["/sources/"].view.facets}
    assert {
        name: [(str(value.title), value.count, value.url) for value in facet.values]
        for name, facet in facets.items()
        if name in ("genre", "publisher", "date", "language")
    } == {
        "genre": [
            ("letter", 1, "/sources/by/genre/letter/"),
            ("report", 2, "/sources/by/genre/report/"),
        ],
        "publisher": [
            ("A organization", 1, "/sources/by/publisher/an-organization/"),
            ("not recorded", 2, "/sources/by/publisher/not-stated/"),
        ],
        "date": [
            ("2019", 2, "/sources/by/date/2019/"),
            ("not recorded", 1, "/sources/by/date/not-stated/"),
        ],
        "language": [
            ("az", 1, "/sources/by/language/az/"),
            ("en", 2, "/sources/by/language/en/"),
            ("ru", 1, "/sources/by/language/ru/"),
        ],
    }
    for facet in facets.values():
        for value in facet.values:
            assert pages[value.url].view.total == value.count
    assert "/sources/by/about/films-a-film/" in pages


def test_a_list_of_more_than_fifty_is_cut_and_counts_stand_on_its_first_page(
    tmp_path: Path,
) -> None:
    files = {f"content/films/f{n:03}.md": a_record("film", year=str(1900 + n)) for n in range(60)}
    pages = pages_of(write_archive(tmp_path, an_archive(files)))
    first, second = pages["/films/"].view, pages["/films/page/2/"].view
    assert (len(first.cards), len(second.cards)) == (50, 11)
    assert bool(first.facets) > bool(second.facets)
    dates = [card.label.date for card in (*first.cards, *second.cards)]
    assert dates == sorted(dates)


def test_an_archive_of_one_page_is_planned_without_lists_or_figures(tmp_path: Path) -> None:
    files = {
        "content/archive.yaml": 'title: T\nsearch: "false"\n',
        "content/pages/about.md": a_record("page"),
    }
    pages = pages_of(write_archive(tmp_path, files))
    assert set(pages) == {"/", "/about/", "/chronology/", "/corrections/", "/404.html", "/_headers"}
