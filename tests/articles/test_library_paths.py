"""What is asked of a page in the library's stead finds what the library's own paths find."""

from __future__ import annotations

from importlib.util import find_spec, module_from_spec
from types import SimpleNamespace

import pytest
from lxml import etree, html
from trafilatura import xpaths

from archive_site.loader.articles.html_body import ASKED, asked_of, quick

PAGE = html.document_fromstring("""
<div id="page" class="wrapper"><div class="nav-main menu"><p>Home</p></div>
<section id="comments" class="comments-box"><p class="reply-text">So it was.</p></section>
<div id="infinite-scroll"><h2>The mill</h2></div>
<div id="x" class="mvp-post-add-box"><h1>Two</h1></div>
<article class="story-body"><p>The bridge was closed.</p><p style="display:none">Closed.</p>
<span id="share-it">Share</span><span class="cookie-note" id="plain">Cookies</span>
<p class="teaser bottom">More on the bridge</p>
<p style="border: 1px" role="Navigation">Top</p></article>
<ol class="commentlist"><li id="comment-1">Yes.</li></ol>
<details class="Comments">All</details></div>
""")


def its_own() -> list[etree.XPath]:
    """The library's paths as it has them."""
    spec = find_spec("trafilatura.xpaths")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return [path for name in ASKED for path in getattr(module, name)]


@pytest.mark.parametrize("asked", its_own(), ids=lambda asked: " ".join(asked.path.split())[:60])
def test_a_quick_path_finds_what_the_library_s_own_does(asked: etree.XPath) -> None:
    assert quick(asked)(PAGE) == asked(PAGE)


def test_the_page_has_something_for_the_paths_and_something_not() -> None:
    found = [len(asked(PAGE)) for asked in its_own()]
    assert sum(map(bool, found)) > len(found) / 2


def test_the_library_asks_by_quick_paths() -> None:
    asked = [path for paths in asked_of(xpaths) for path in paths]
    assert len(asked) == len(its_own())
    tests = [path.path for path in asked if "re:test(@" in path.path]
    assert tests
    assert all(path.count("re:test(@") == path.count("and re:test(@") for path in tests)


def test_what_another_version_of_the_library_has_otherwise_is_left() -> None:
    paths = [etree.XPath("//p")]
    other = SimpleNamespace(BODY_XPATH=paths, TEASER_DISCARD_XPATH=["//p"], OVERALL=paths)
    assert list(asked_of(other)) == [paths]
