"""Which files make one clipping, and what stands beside it."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.beside import checked, read_sidecar, read_table
from archive_site.loader.articles.gathering import Bundle, gather, names_in_table
from archive_site.model.clipping import Unreadable
from tests.builders import the_types

SOURCE = the_types().by_folder["sources"]


def test_each_file_is_a_clipping_and_a_yaml_file_of_its_name_stands_beside_it() -> None:
    found = gather(["a.txt", "a.txt.yaml", "b/x.html", "b/x.yaml", "articles.csv"])
    assert found.bundles == (
        Bundle(("a.txt",), "a.txt.yaml", "articles.csv"),
        Bundle(("b/x.html",), "b/x.yaml"),
    )
    assert found.unused == ()


def test_scans_numbered_from_one_are_one_clipping_in_the_order_of_their_numbers() -> None:
    found = gather([*(f"lyon-{n}.jpg" for n in (1, 2, 10, 3, 4, 5, 6, 7, 8, 9)), "lyon.yaml"])
    names = tuple(f"lyon-{n}.jpg" for n in range(1, 11))
    assert found.bundles == (Bundle(names, "lyon.yaml"),)
    assert "lyon" in names_in_table(found.bundles[0])


@pytest.mark.parametrize("names", [["a-2.jpg", "a-3.jpg"], ["a-1.html", "a-2.html"], ["a-1.jpg"]])
def test_other_numbers_are_names(names: list[str]) -> None:
    assert [each.files for each in gather(names).bundles] == [(name,) for name in sorted(names)]


def test_the_folder_that_a_browser_saves_beside_a_page_is_a_part_of_it() -> None:
    found = gather(
        ["n/A page.html", "n/A page_files/ad.html", "n/A page_files/x/y.js", "n/my_files/b.html"]
    )
    assert [each.files[0] for each in found.bundles] == ["n/A page.html", "n/my_files/b.html"]
    assert found.unused == ()


def test_what_is_of_no_use_is_said() -> None:
    unused = dict(gather(["a.txt", "b.yaml", "style.css"]).unused)
    assert unused["b.yaml"].startswith("no file of this name lies beside it")
    assert "not an article" in unused["style.css"]


def test_a_table_is_read_by_file_names_whatever_parts_its_cells() -> None:
    text = "\ufeffFile;title;date\nа.html;Кино, вечер;2019\nb.txt;;\n"
    rows = {"а.html": {"title": "Кино, вечер", "date": "2019"}, "b.txt": {}}
    assert read_table("articles.csv", text.encode()) == rows


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"name,title\na,b\n", "articles.csv:1:1: no column is headed `file`"),
        (b"file,title\na,b,c\n", "articles.csv row 2: more cells than there are columns"),
        (b"file,title\na,b\nc,d,e\n", "articles.csv row 3: more cells than there are columns"),
        (b'file,title\na,"b\n', "articles.csv:2:1: not a table"),
        (b"file,title\na,\xff\n", "articles.csv:2:3: R011 byte 0xff is not UTF-8"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_with_its_place(raw: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said.replace("(", r"\(")):
        read_table("articles.csv", raw)


def test_a_sidecar_may_have_the_fences_of_a_record() -> None:
    plain = {"title": "A title", "language": ["az", "ru"]}
    assert read_sidecar("a.yaml", b"title: A title\nlanguage: [az, ru]\n") == plain
    assert read_sidecar("a.yaml", b"---\ntitle: A title\nlanguage: [az, ru]\n---\nx\n") == plain


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"date": "23.02.2019"}, "a.yaml: date '23.02.2019'"),
        ({"titel": "x"}, "a source has no field 'titel'; did you mean title?"),
        ({"genre": "novel"}, "genre 'novel' is not in its vocabulary"),
        ({"publisher": "films/x"}, "only organizations/ may stand here"),
    ],
)
def test_what_a_record_would_refuse_is_refused_beside_an_article(
    values: dict[str, str], said: str
) -> None:
    with pytest.raises(Unreadable) as refused:
        checked("a.yaml", values, SOURCE)
    assert said in str(refused.value)


def test_a_publisher_beside_an_article_may_be_a_name_and_several_values_one_cell() -> None:
    values = {"publisher": "News.Az", "author": "A. Writer", "language": "az; ru", "url": ""}
    found = checked("a.yaml", values, SOURCE)
    assert found == {"publisher": "News.Az", "author": "A. Writer", "language": ["az", "ru"]}
