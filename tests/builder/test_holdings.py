"""What the held texts refer to, and what is counted of what is held and missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from archive_site.model.holdings import CitedView, CoverageView
from tests.builder.test_comparisons import pages_of
from tests.builders import a_claim, a_record, an_archive, write_archive

pytestmark = pytest.mark.usefixtures("tiny_theme")
HELD = a_record("document", title="A judgment", kind="judgment", date="2015", held="yes")
LACKED = a_record("document", title="A book", kind="book", held="no")


def cites(*several: dict[str, Any], **fields: Any) -> str:
    """A source that refers to texts."""
    return a_record(cites=[{"at": "¶1", **each} for each in several], **fields)


def views(folder: Path, **files: str | bytes | None) -> dict[str, Any]:
    """The views of all pages, by address, of an archive with more records."""
    given = {f"content/{name.replace('__', '/')}.md": text for name, text in files.items()}
    return {
        url: page.view for url, page in pages_of(write_archive(folder, an_archive(given))).items()
    }


def shown(view: CitedView) -> dict[str, list[tuple[str, list[tuple[str, str]]]]]:
    """Each group's titles with the places that refer to them."""
    return {
        group: [(str(t.title), [(str(p.label.title), p.at) for p in t.places]) for t in texts]
        for group, texts in view.groups
    }


def test_what_is_referred_to_is_held_described_or_only_named(tmp_path: Path) -> None:
    found = views(
        tmp_path,
        documents__judgment=HELD,
        documents__book=LACKED,
        sources__b=cites(
            {"what": "a court’s ruling", "held": "documents/judgment", "at": "¶2"},
            {"what": "The Times"},
            {"what": "An article of A", "held": "sources/a"},
            title="B",
            date="2019-03-01",
        ),
        sources__a=cites(
            {"what": "the ruling", "held": "documents/judgment", "at": "¶9"},
            {"what": "its reasons", "held": "documents/judgment", "at": "¶9"},
            {"what": "the times", "at": "¶3"},
            {"what": "the book", "held": "documents/book"},
            title="A",
            date="2019-03-02",
        ),
    )
    view = found["/cited/"]
    assert shown(view) == {
        "held": [("A", [("B", "¶1")]), ("A judgment", [("B", "¶2"), ("A", "¶9")])],
        "described": [("A book", [("A", "¶1")])],
        "named": [("The Times", [("B", "¶1"), ("A", "¶3")])],
    }
    assert view.totals == (2, 1, 1)


def test_the_document_that_a_claim_rests_on_is_referred_to(tmp_path: Path) -> None:
    claim = a_claim(primary={"document": "documents/book", "seen": "no"}, at="¶7")
    found = views(tmp_path, documents__book=LACKED, sources__a=a_record(title="A", claims=[claim]))
    assert shown(found["/cited/"]) == {"described": [("A book", [("A", "¶7")])]}


def test_a_text_is_held_where_its_record_says_so(tmp_path: Path) -> None:
    claim = a_claim(primary={"document": "documents/a-document"}, at="¶7")
    found = views(tmp_path, sources__a=a_record(title="A", claims=[claim]))
    assert shown(found["/cited/"]) == {"described": [("A document", [("A", "¶7")])]}


def test_the_same_words_by_others_are_another_text(tmp_path: Path) -> None:
    source = cites({"what": "A report", "by": "One"}, {"what": "A report", "by": "Two"})
    (group,) = views(tmp_path, sources__a=source)["/cited/"].groups
    assert [text.by[0].text for text in group[1]] == ["One", "Two"]


def test_long_lists_go_on_and_many_places_are_counted_not_chosen(tmp_path: Path) -> None:
    many = {f"sources__s{n:03}": cites({"what": "The Times"}, title=f"S{n}") for n in range(51)}
    names = cites(*({"what": f"Paper {n:03}"} for n in range(260)), title="All")
    found = views(tmp_path, **many, sources__all=names)
    pages = [found["/cited/"], found["/cited/page/2/"]]
    assert [len(page.groups[0][1]) for page in pages] == [200, 61]
    times = pages[1].groups[0][1][-1]
    assert (times.title, times.places, times.count) == ("The Times", (), 51)


def test_an_archive_that_refers_to_nothing_has_no_such_page(tmp_path: Path) -> None:
    found = views(tmp_path)
    assert "/cited/" not in found
    assert found["/coverage/"].cited == ""


def test_coverage_counts_each_value_and_what_lacks_it(tmp_path: Path) -> None:
    view: CoverageView = views(
        tmp_path,
        sources__b=a_record(
            language=["az", "ru"], date=None, date_note="Not stated.", url="https://a.b/"
        ),
        sources__c=a_record(date="1992-03", access="metadata", same_text=["sources/b"]),
        events__e=a_record("event", title="E", date=None, date_note="Not stated."),
        documents__book=LACKED,
    )["/coverage/"]
    counted = {
        str(each.label): [(str(value.title), value.count) for value in each.rows]
        for each in view.counted
    }
    assert counted["Date"] == [("1992", 1), ("2019", 1), ("not recorded", 1)]
    assert counted["Language"] == [("az", 1), ("en", 2), ("ru", 1)]
    assert counted["Publisher"] == [("A organization", 1), ("not recorded", 2)]
    assert [(str(label), count) for label, count in view.access] == [
        ("description only", 1),
        ("abstract and short quotations", 2),
    ]
    undated = {str(plural): (without, of) for plural, without, of in view.undated}
    assert (undated["Sources"], undated["Events"], undated["Films"]) == ((1, 3), (1, 2), (0, 1))
    missing = {str(label): (without, of) for label, without, of in view.missing}
    assert (missing["Date"], missing["Publisher"], missing["Address"]) == ((1, 3), (2, 3), (2, 3))
    assert view.copies == (2, 1)
    assert [label.title for label in view.asked] == ["A book"]
    assert view.sources == 3


def test_each_count_leads_to_its_list(tmp_path: Path) -> None:
    found = views(tmp_path, sources__b=a_record(language=["az"]))
    for each in found["/coverage/"].counted:
        for value in each.rows:
            assert found[value.url].total == value.count


def test_an_archive_without_sources_has_no_coverage_and_no_way_there(tmp_path: Path) -> None:
    files = {
        "content/archive.yaml": 'title: T\nsearch: "false"\n',
        "content/pages/p.md": a_record("page"),
    }
    assert "/coverage/" not in pages_of(write_archive(tmp_path, files))
