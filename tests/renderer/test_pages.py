"""Every page kind: well formed, reachable, and deaf to what an attacker writes in content."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import msgspec
import pytest

from archive_site.model.archive import Shown
from archive_site.model.message import Message
from archive_site.model.page import Page, Site
from archive_site.model.views import Facet, FacetValue
from archive_site.renderer.catalogue import compiled, read_template
from archive_site.renderer.render import render
from tests.renderer.builders import a_page, a_record, a_site, some_text, the_theme
from tests.renderer.samples import PAGES, a_list
from tools import messages

THEME = the_theme()
HTML = "{http://www.w3.org/1999/xhtml}"
# Dates, numbers and the names of kinds are read by the reader and refused there when wrong; HTML
# of prose is made by `prose`, whose own tests are about it.
READ = {
    "date",
    "accessed",
    "edtf",
    "period",
    "as_of",
    "low",
    "high",
    "span",
    "kind",
    "lane",
    "name",
    "shape",
}
MADE = {"html", "note", "first"}
SHORT = [made for name, made in PAGES.items() if name not in ("a_list", "long_chronology")]
SHORT.append(lambda: a_list(facets=(Facet("f", Message("F"), (FacetValue("x", "/x/", 1),)),)))
PAYLOADS = (
    "<script>window.__pwn=1</script>",
    "</script><script>window.__pwn=1</script>",
    '"><script>window.__pwn=1</script>',
    "'><script>window.__pwn=1</script>",
    "<img src=x onerror=window.__pwn=1>",
    '"><img src=x onerror="window.__pwn=1">',
    '" onmouseover="window.__pwn=1',
    "' onmouseover='window.__pwn=1",
    '" autofocus onfocus=window.__pwn=1 x="',
    "<svg onload=window.__pwn=1>",
    "</text><script>window.__pwn=1</script>",
    "</title><script>window.__pwn=1</script>",
    "</textarea><script>window.__pwn=1</script>",
    "</style><script>window.__pwn=1</script>",
    "javascript:window.__pwn=1",
    "JaVaScRiPt:window.__pwn=1",
    "java\tscript:window.__pwn=1",
    " javascript:window.__pwn=1",
    "data:text/html,<script>window.__pwn=1</script>",
    "vbscript:window.__pwn=1",
    "//evil.example/x",
    "https://evil.example/\"onclick='window.__pwn=1",
    "{{ ''.__class__ }}",
    "{% include '/etc/passwd' %}",
    "<iframe srcdoc='<script>window.__pwn=1</script>'>",
    "<base href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<form action='https://evil.example/'><button>x",
    "<a href='javascript:window.__pwn=1'>x</a>",
    "--><script>window.__pwn=1</script><!--",
    "]]><script>window.__pwn=1</script>",
    "&lt;script&gt;window.__pwn=1&lt;/script&gt;",
)


def parsed(page: Page, site: Site | None = None) -> Element:
    """A page as a browser reads it."""
    html = render(page, site or a_site(), THEME).decode()
    tree: Element = html5lib.parse(html)
    return tree


def elements(tree: Element, name: str) -> list[Element]:
    """All elements of a name."""
    return list(tree.iter(HTML + name))


@pytest.mark.parametrize("made", PAGES.values(), ids=PAGES)
def test_a_page_has_one_heading_its_landmarks_and_its_policy(made: Callable[[], Page]) -> None:
    tree = parsed(made())
    assert len(elements(tree, "h1")) == 1
    assert [len(elements(tree, name)) for name in ("main", "header", "footer")] == [1, 1, 1]
    meta = elements(tree, "meta")
    assert meta[1].get("http-equiv") == "Content-Security-Policy"
    assert "unsafe" not in (meta[1].get("content") or "")
    assert elements(tree, "html")[0].get("lang") == "en"
    skip = elements(tree, "a")[0]
    assert (skip.get("class"), skip.get("href")) == ("skip", "#main")


@pytest.mark.parametrize("made", PAGES.values(), ids=PAGES)
def test_ids_are_unique_and_references_to_them_lead_somewhere(made: Callable[[], Page]) -> None:
    tree = parsed(made())
    found = [each.get("id") for each in tree.iter() if each.get("id")]
    assert len(found) == len(set(found))
    used = {each.get("aria-labelledby") for each in tree.iter()} - {None}
    used |= {each.get("for") for each in elements(tree, "label")}
    used |= {(each.get("href") or "")[1:] for each in elements(tree, "a") if _is_here(each)}
    assert used <= set(found)


def _is_here(link: Element) -> bool:
    return (link.get("href") or "").startswith("#")


@pytest.mark.parametrize("made", PAGES.values(), ids=PAGES)
def test_nothing_is_inline_and_nothing_asks_another_host(made: Callable[[], Page]) -> None:
    page = made()
    html = render(page, a_site(), THEME).decode()
    assert html.endswith("</html>\n") or html.endswith("</html>")
    assert "\r" not in html
    tree: Element = html5lib.parse(html)
    assert not elements(tree, "style")
    for each in tree.iter():
        assert each.get("style") is None
        assert not [name for name in each.attrib if name.startswith("on")]
    asked = [each.get("src") for each in tree.iter() if each.get("src")]
    named = ("canonical", "cite-as", "license", "describedby", "collection")
    links = [
        each for each in elements(tree, "link") if not str(each.get("rel")).startswith("schema.")
    ]
    asked += [each.get("href") for each in links if each.get("rel") not in named]
    assert len(asked) == 4  # script, icon, two style sheets
    assert not [address for address in asked if address and "://" in address]


@pytest.mark.parametrize("made", PAGES.values(), ids=PAGES)
def test_every_svg_has_a_name_or_is_hidden(made: Callable[[], Page]) -> None:
    svgs = parsed(made()).iter("{http://www.w3.org/2000/svg}svg")
    for svg in svgs:
        if svg.get("class") in ("strip", "histo", "track"):
            inside = [
                svg.findtext("{http://www.w3.org/2000/svg}" + name) for name in ("title", "desc")
            ]
            assert svg.get("aria-label") or all(inside)
            assert svg.get("role") in ("img", "group")


def poisoned(value: Any, payload: str, field: str = "") -> Any:
    """A value with every text in it replaced, but for those that the reader checks."""
    if isinstance(value, str):
        return value if field in READ | MADE or not value else payload
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
        return type(value)(*(poisoned(getattr(value, name), payload, name) for name in names))
    if isinstance(value, dict):
        return {key: poisoned(each, payload, field) for key, each in value.items()}
    if isinstance(value, list):
        return [poisoned(each, payload, field) for each in value]
    if isinstance(value, tuple):
        return tuple(poisoned(each, payload, field) for each in value)
    return value


def attacks(tree: Element) -> Iterator[str]:
    """What in a page would run or lead astray."""
    for each in tree.iter():
        name = each.tag.rpartition("}")[2]
        if name in ("iframe", "base", "form", "object", "embed", "style"):
            yield name
        if name == "script" and each.get("type") == "application/ld+json":
            json.loads(each.text or "")  # all of it is data
        elif name == "script" and not (each.get("src") or "").endswith("assets/site.js"):
            yield "script"
        for attribute, value in each.attrib.items():
            if attribute.startswith("on") or attribute in ("style", "srcdoc"):
                yield attribute
            if attribute in ("href", "src", "action") and _leads_astray(value):
                yield f"{attribute}={value}"
        if name == "meta" and (each.get("http-equiv") or "").lower() == "refresh":
            yield "refresh"


def _leads_astray(address: str) -> bool:
    scheme, colon, _ = address.strip().partition(":")
    if address.startswith("#"):
        return False
    if address.lstrip().startswith(("//", "/\\")):
        return True
    known = ("http", "https", "mailto")
    return bool(colon) and "/" not in scheme and scheme.lower() not in known


@pytest.mark.parametrize("payload", PAYLOADS)
def test_t9_no_text_of_any_view_becomes_markup(payload: str) -> None:
    site = poisoned(a_site(), payload)
    site = msgspec.structs.replace(site, links="folder", lang="en", base_url="https://a.example/")
    for made in SHORT:
        page = made()
        bad = msgspec.structs.replace(
            page,
            view=poisoned(page.view, payload),
            title=payload,
            description=payload,
            crumbs=poisoned(page.crumbs, payload),
            kind=payload,
        )
        assert list(attacks(parsed(bad, site))) == [], page.template


def test_a_page_without_a_base_address_has_no_canonical_link() -> None:
    tree = parsed(a_page(a_record(metas=(("DC.title", "T"),))), a_site(base_url=""))
    rels = [str(each.get("rel")) for each in elements(tree, "link")]
    assert {"stylesheet"} < set(rels)
    assert not {"canonical", "cite-as"} & set(rels)


def test_the_same_page_gives_the_same_bytes() -> None:
    for made in PAGES.values():
        assert render(made(), a_site(), THEME) == render(made(), a_site(), THEME)


def test_an_absent_value_is_said_to_be_so() -> None:
    html = render(PAGES["source"](), a_site(), THEME).decode()
    assert '<dt>Publisher</dt>\n<dd class="muted">not recorded</dd>' in html


def test_the_last_change_is_the_latest_day_in_the_provenance() -> None:
    html = render(PAGES["source"](), a_site(), THEME).decode()
    assert 'last changed <time datetime="2026-11-21">' in html


def test_sources_that_give_no_figure_are_named() -> None:
    html = render(PAGES["measure"](), a_site(), THEME).decode()
    assert "No figure of this is recorded from 2 of 7 sources on this subject:" in html


def test_the_index_of_figures_says_what_it_leaves_to_the_page_of_a_measure() -> None:
    page = PAGES["figures"]()
    row = msgspec.structs.replace(page.view.rows[0], more=2)
    page = msgspec.structs.replace(page, view=msgspec.structs.replace(page.view, rows=(row,)))
    said = "613; over 600; As many as 613; and 2 more"
    assert said in render(page, a_site(), THEME).decode()


@pytest.mark.parametrize(("count", "led"), [(4, False), (5, True)])
def test_the_whole_list_is_led_to_where_it_has_more(count: int, led: bool) -> None:
    page = PAGES["home"]()
    counts = ((count, Message("Source", "Sources", count), "/sources/"),)
    page = msgspec.structs.replace(page, view=msgspec.structs.replace(page.view, counts=counts))
    assert ("The whole list" in render(page, a_site(), THEME).decode()) == led


def test_a_measure_says_what_it_includes_and_leaves_out() -> None:
    html = render(PAGES["measure"](), a_site(), THEME).decode()
    said = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    assert "Includes: people said to be killed on the day or after it" in said
    assert "Leaves out: the wounded; the missing" in said


def test_a_record_without_a_text_has_no_empty_box() -> None:
    page = PAGES["source"]()
    bare = {"body": some_text(""), "summary": Shown(), "cautions": (), "untranslated": ""}
    view = msgspec.structs.replace(page.view, provenance={}, **bare)
    assert 'class="prose"' in render(page, a_site(), THEME).decode()
    empty = render(msgspec.structs.replace(page, view=view), a_site(), THEME).decode()
    assert 'class="prose"' not in empty


def test_coverage_heads_each_count_by_its_field() -> None:
    page = PAGES["coverage"]()
    sections = {each.get("aria-labelledby"): each for each in elements(parsed(page), "section")}
    heads = [each.text for each in sections["h-counted"].iter(HTML + "h3")]
    assert heads == [str(each.label) for each in page.view.counted]
    assert heads


def test_long_facets_fold_away() -> None:
    tree = parsed(PAGES["a_list"]())
    folded = [each for each in elements(tree, "details") if each.get("class") is None]
    assert len(list(folded[0].iter(HTML + "li"))) == 188


def test_the_verb_is_states() -> None:
    html = "".join(render(made(), a_site(), THEME).decode() for made in PAGES.values()).lower()
    for word in ("alleged", "so-called", "confirmed", "official toll", "admits", "outlier"):
        assert word not in html


def in_french(name: str) -> str:
    """A sample page of that name in French, with the catalogue's words."""
    template = read_template(messages.CATALOGUE.read_bytes())
    texts, _ = compiled("fr", template, [("", messages.translation("fr").read_bytes())])
    page = msgspec.structs.replace(PAGES[name](), lang="fr")
    return render(page, a_site(), THEME, texts.mo).decode()


@pytest.mark.parametrize("name", ["event", "measure", "narrowed", "cited", "coverage"])
def test_marks_between_values_stand_as_the_page_s_language_has_them(name: str) -> None:
    texts = re.findall(r">([^<]*)", unescape(in_french(name)).partition("</head>")[2])
    ours = [text for text in texts if not text.endswith(".")]  # sentences are content
    assert not [text for text in ours if re.search(r"(?:^|\S)[;:](?: |$)", text)]


def test_sizes_of_files_are_said_in_the_units_of_the_page_s_language() -> None:
    assert ">41,2\u202fko<" in in_french("data")
