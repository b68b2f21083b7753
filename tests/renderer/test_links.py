"""Addresses: relative from every depth, in both forms, and safe where they lead elsewhere."""

from __future__ import annotations

import re

import pytest

from archive_site.model.archive import Cited, Label
from archive_site.model.page import Way
from archive_site.model.record import Ref
from archive_site.renderer.links import ROOT, absolute, away, citations, link, root_of, to
from archive_site.renderer.render import render
from archive_site.renderer.voice import voice_of
from tests.renderer.builders import a_label, a_page, a_record, a_site, the_theme
from tests.renderer.labels import ARABIC, STANFORD, TREND

FOLDER, FILE = voice_of("en", "folder"), voice_of("en", "file")


@pytest.mark.parametrize(
    ("url", "folder", "file"),
    [
        ("/", "", "index.html"),
        ("/sources/", "sources/", "sources/index.html"),
        ("/sources/a/#c3", "sources/a/#c3", "sources/a/index.html#c3"),
        ("/#films", "#films", "index.html#films"),
        ("/data/claims.csv", "data/claims.csv", "data/claims.csv"),
    ],
)
def test_an_address_of_ours_takes_the_form_of_the_site(url: str, folder: str, file: str) -> None:
    assert to(FOLDER, url) == ROOT + folder
    assert to(FILE, url) == ROOT + file


def test_a_place_in_the_same_page_stays_there() -> None:
    assert to(FILE, "#y1992") == "#y1992"


@pytest.mark.parametrize(
    ("url", "root"),
    [
        ("/", "./"),
        ("/sources/", "../"),
        ("/sources/a/", "../../"),
        ("/sources/by/publisher/news-az/page/2/", "../../../../../../"),
    ],
)
def test_the_root_is_reached_from_every_depth(url: str, root: str) -> None:
    assert root_of(url, "https://archive.example/") == root


@pytest.mark.parametrize(
    ("base", "root"),
    [("", "/"), ("https://a.example/", "/"), ("https://a.example/khojaly/", "/khojaly/")],
)
def test_the_404_page_alone_uses_the_base_path(base: str, root: str) -> None:
    assert root_of("/404.html", base) == root


def test_a_permalink_is_the_folder_form_with_the_base_address() -> None:
    assert (
        absolute(FOLDER, "/sources/a/", "https://a.example/x/") == "https://a.example/x/sources/a/"
    )
    assert absolute(FOLDER, "/sources/a/", "") == "/sources/a/"


@pytest.mark.parametrize("links", ["folder", "file"])
@pytest.mark.parametrize("url", ["/", "/a/", "/a/b/", "/a/b/c/d/"])
def test_no_page_leaves_a_root_unfilled_or_links_from_the_host(url: str, links: str) -> None:
    page = a_page(a_record(before=STANFORD), url=url)
    html = render(page, a_site(links=links, base_url=""), the_theme()).decode()
    assert ROOT not in html
    assert not re.search(r'(?:href|src)="/', html)
    assert (html.count("index.html") > 5) == (links == "file")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "//evil.example/",
        "/\\evil.example/",
        "https:\\\\evil.example",
        "https:///evil",
        "http://[::1",
        "file:///etc/passwd",
        "mailto:",
        "",
    ],
)
def test_t10_a_dangerous_address_is_not_linked(address: str) -> None:
    assert away(address) == "#"
    assert to(FOLDER, address) == "#"


@pytest.mark.parametrize("address", ["https://a.example/?q=1&b=2", "mailto:a@a.example"])
def test_an_address_elsewhere_is_kept(address: str) -> None:
    assert away(address) == address


def test_a_record_without_a_page_is_named_and_not_linked() -> None:
    assert link(FOLDER, Label(Ref("people/x"), "", "A person")) == "A person"


def test_a_supplied_title_stands_in_brackets() -> None:
    assert "[Film shown" in link(FOLDER, TREND)


def test_a_foreign_title_names_its_language_and_direction() -> None:
    assert ' lang="ar" dir="rtl"><bdi>' in link(FOLDER, ARABIC)
    assert " dir=" not in link(voice_of("fa", "folder"), ARABIC)


def test_citations_name_a_source_once_and_the_pages_own_not_at_all() -> None:
    several = [Cited(TREND, "¶1"), Cited(TREND, "¶3"), Cited(STANFORD, "¶5")]
    said = re.sub("<[^>]*>", "", citations(FOLDER, several))
    assert said == "Trend 2019, ¶1, ¶3; News.Az 2018, ¶5"
    own = re.sub("<[^>]*>", "", citations(FOLDER, several, TREND.ref))
    assert own == "¶1, ¶3; News.Az 2018, ¶5"


def test_a_way_in_is_marked_where_it_is_current() -> None:
    site = a_site(ways=(Way("Sources", "/sources/"), Way("Events", "/events/")), more=())
    html = render(a_page(a_record(label=a_label())), site, the_theme()).decode()
    assert html.count('aria-current="true"') == 1
