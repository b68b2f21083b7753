"""Evidence is verbatim, and its pointer leads to an element or a value that has it."""

from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import document_fromstring

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.html import read_html
from archive_site.model.clipping import Candidate, Clipping
from tests.loader.articles.pages import ADDRESS, LEAD, SECOND, THIRD, TITLE, a_page


def bare(text: str) -> str:
    """A text without tags, entities, escapes and spaces."""
    text = re.sub(r"<[^<>]*>", "", re.sub(r"\\u([0-9a-fA-F]{4})", _sign, text))
    return close(html.unescape(text))


def close(text: str) -> str:
    """A text without spaces and what shows nothing."""
    return re.sub(r"[\s\u00ad\\]", "", text)


def _sign(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def at(where: str, clipping: Clipping) -> list[str]:
    """The texts that a pointer leads to in the file."""
    tree = document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", clipping.text))
    if where in ("address", "comment()"):
        return [clipping.text, ADDRESS]
    if match := re.fullmatch(r"ld\+json\[(\d+)\]#(.*)", where):
        scripts = [each for each in tree.iter("script") if "ld+json" in (each.get("type") or "")]
        value = json.loads(scripts[int(match[1])].text, strict=False)
        for key in match[2].split("/")[1:]:
            value = value[int(key) if isinstance(value, list) else key]
        return [value]
    found = tree.xpath(where)
    texts = [str(each) for each in found if isinstance(each, str)]
    elements = [each for each in found if not isinstance(each, str)]
    texts += [str(each.xpath("string()")) for each in elements]
    return texts + [value for each in elements for value in each.attrib.values()]


def holds(each: Candidate, clipping: Clipping) -> None:
    assert each.evidence, each
    assert each.evidence in clipping.text or each.where == "address", each
    texts = [close(text) for text in at(each.where, clipping)]
    assert any(bare(each.evidence) in text for text in texts), (each, texts)


PLAIN = {
    "marks": '<meta property="og:title" content="{0}"><meta name="author" content="{1}">'
    '<meta property="article:published_time" content="2019-05-14T23:30+04:00">',
    "a graph": '<script type="application/ld+json">{{"@graph": [{{"@id": "#p", "@type": "Person", '
    '"name": "{1}"}}, {{"@type": "NewsArticle", "headline": "{0}", "author": {{"@id": "#p"}}, '
    '"datePublished": "2019-05-14"}}]}}</script>',
    "a list of authors": '<script type="application/ld+json">[{{"@type": "NewsArticle", '
    '"headline": "{0}", "author": [{{"name": "{1}"}}, {{"name": "Bo Roe"}}]}}]</script>',
    "an address": f'<link rel="canonical" href="{ADDRESS}"><!-- {{0}} {{1}} -->',
    "an item": '<meta itemprop="datePublished" content="2019-05-14"><!-- {0} {1} -->',
}
TOOLBAR = "<div id='wm-ipp-base'><p>4 captures</p><p>12 May 2016</p></div>"


@pytest.mark.parametrize("head", PLAIN.values(), ids=PLAIN)
@pytest.mark.parametrize("above", ["", TOOLBAR, "<p class='byline'>By Ann Lee, 14 May 2019</p>"])
def test_a_pointer_leads_to_its_evidence(head: str, above: str) -> None:
    clipping = read_html("page.html", a_page(head.format(TITLE, "Ann Lee"), above=above))
    found = [each for candidates in clipping.candidates.values() for each in candidates]
    assert found
    for each in found:
        holds(each, clipping)


NAMES = st.from_regex(r"\A[A-ZÀ-Ý][a-zà-ÿ]{2,8} [A-Z][a-z]{2,8}\Z")
WORDS = st.lists(st.from_regex(r"\A[A-Za-zəşğıöüçА-я]{2,9}\Z"), min_size=3, max_size=9)
SIGNS = st.sampled_from(
    ["", " & more", " \u2013 \u201cnow\u201d", " <b>now</b>", "\u00a0now", " né"]
)


@given(WORDS, SIGNS, NAMES, st.dates(), st.sampled_from(["escaped", "numbered", "plain"]))
@settings(max_examples=60, deadline=None)
def test_whatever_a_page_prints_is_pointed_to(
    words: list[str], sign: str, name: str, day: object, how: str
) -> None:
    title = " ".join(words) + sign
    written = {
        "escaped": html.escape(title),
        "numbered": "".join(c if c.isascii() else f"&#{ord(c)};" for c in html.escape(title)),
        "plain": title.replace("<b>", "").replace("</b>", ""),
    }[how]
    raw = (
        f"<html><head><title>{written} - Post</title><meta property='og:title' content='{written}'>"
        f"<meta name='date' content='{day}'></head><body><h1>{written}</h1><p class='byline'>By "
        f"{name}</p><time datetime='{day}'>{day}</time><p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"
        "</body></html>"
    ).encode()
    clipping = read_html("page.html", raw)
    for candidates in clipping.candidates.values():
        for each in candidates:
            holds(each, clipping)


BROKEN = {
    "tags": (
        "A film about the <b>flood</b> of the upper valley was <a href='/a'>shown</a> again.",
        "",
    ),
    "line ends": ("A film about\nthe flood\nof the upper valley\nwas shown again.", ""),
    "entities": ("A film&nbsp;about&#32;the flood of the upper valley was shown again.", ""),
    "numbers": ("".join(f"&#{ord(c)};" for c in "Фильм о наводнении показали снова."), "ru"),
}


@pytest.mark.parametrize(("line", "language"), BROKEN.values(), ids=BROKEN)
def test_the_evidence_of_the_language_is_verbatim(line: str, language: str) -> None:
    body = "".join(f"<p>{line}</p>" for _ in range(12))
    raw = f"<html><head><title>A page</title></head><body>{body}</body></html>".encode()
    clipping = read_html("page.html", raw)
    chosen = describe(clipping, None).fields["language"].chosen
    assert chosen is not None
    assert chosen.value == (language or "en")
    assert chosen.evidence in clipping.text
