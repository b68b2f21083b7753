"""Prose: brackets, footnotes, addresses and headings, by either engine, and what is reported."""

from __future__ import annotations

import html as entities
import re
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_site.model.addresses import safe_address
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Heading, Mark, Prose, Ref
from archive_site.prose.codes import CODES
from archive_site.prose.convert import CMARK, Engine, Trouble, convert, mark_places

ENGINES = (CMARK, Engine("markdown"), Engine("markdown", ("extra", "toc", "attr_list")))
SOURCES = Path(__file__).resolve().parents[2] / "src"
MARK = re.compile("\ue001([0-9]+)\ue002")

both = pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: f"{engine.name}")


def prose(text: str, engine: Engine = CMARK) -> Prose:
    """The prose of a text in which nothing is wrong."""
    converted, troubles = convert(text, first_line=1, engine=engine)
    assert troubles == ()
    return converted


def wrong(text: str, engine: Engine = CMARK, *, first_line: int = 1) -> list[Trouble]:
    troubles = convert(text, first_line=first_line, engine=engine)[1]
    assert {trouble.code for trouble in troubles} <= CODES.keys()
    return list(troubles)


def only(text: str, engine: Engine = CMARK) -> Trouble:
    (trouble,) = wrong(text, engine)
    return trouble


def shown(html: str) -> str:
    """HTML with marks as {0}, to be read in a test."""
    return MARK.sub(r"{\1}", html).strip()


def tree(html: str) -> Element:
    parsed: Element = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return parsed


def text_of(html: str) -> str:
    return " ".join("".join(tree(html).itertext()).split())


def links_of(html: str) -> list[str]:
    return [link.get("href", "") for link in tree(html).iter("a")]


# Brackets


@both
def test_a_reference_becomes_a_mark_where_it_stands(engine: Engine) -> None:
    made = prose("See [[films/a-b]] and [[people/c|Mr *C* &amp; Co]].", engine)
    assert shown(made.html) == "<p>See {0} and {1}.</p>"
    assert made.marks == (
        Mark(kind="reference", ref=Ref("films/a-b")),
        Mark(kind="reference", ref=Ref("people/c"), words="Mr *C* & Co"),
    )


@both
def test_a_citation_of_a_bare_id_means_a_source(engine: Engine) -> None:
    made = prose("So [@news-1, ¶5] and [@films/a, 12:30] and [@news-2].", engine)
    assert made.marks == (
        Mark(kind="citation", ref=Ref("sources/news-1"), locator="¶5"),
        Mark(kind="citation", ref=Ref("films/a"), locator="12:30"),
        Mark(kind="citation", ref=Ref("sources/news-2")),
    )


@both
def test_words_of_a_reference_may_go_over_a_line_end_and_hold_brackets(engine: Engine) -> None:
    made = prose("[[films/a|Running\nfrom [1992]]]", engine)
    assert made.marks[0].words == "Running from [1992]"


@both
def test_a_reference_with_words_stays_whole_in_a_table(engine: Engine) -> None:
    made = prose("| a | b |\n|---|---|\n| [[films/a|A]] | [[films/b\\|B]] |\n", engine)
    assert [mark.words for mark in made.marks] == ["A", "B"]
    assert [cell.text for cell in tree(made.html).iter("td")] == ["\ue0010\ue002", "\ue0011\ue002"]


@both
def test_brackets_in_code_stay_as_they_were_written(engine: Engine) -> None:
    made = prose("`[[films/a]] <b> [^1]`\n\n```\n[@a, ¶1] <!-- x\n[[Bad One]]\n```\n", engine)
    assert made.marks == ()
    assert text_of(made.html) == "[[films/a]] <b> [^1] [@a, ¶1] <!-- x [[Bad One]]"


@both
def test_brackets_in_links_and_titles_stay_as_they_were_written(engine: Engine) -> None:
    made = prose('[see [[films/a]]](https://x.org/ "t [[films/b]]")', engine)
    assert made.marks == ()
    assert text_of(made.html) == "see [[films/a]]"
    assert next(tree(made.html).iter("a")).get("title") == "t [[films/b]]"


@both
def test_escaped_brackets_and_angles_are_text(engine: Engine) -> None:
    made = prose("\\[[films/a]] and \\<b> and 1 < 2 and `\\<`", engine)
    assert made.marks == ()
    assert text_of(made.html) == "[[films/a]] and <b> and 1 < 2 and \\<"


def test_marks_are_numbered_in_the_order_of_the_html_and_places_follow() -> None:
    text = "`[[films/no]]` [[films/a]]\n\n  x[^n] [@b]\n\n[^n]: Of\n    [[films/c]]\n"
    made = prose(text)
    kinds = [(mark.kind, mark.ref) for mark in made.marks]
    assert kinds == [
        ("reference", "films/a"),
        ("footnote", None),
        ("citation", "sources/b"),
        ("reference", "films/c"),
    ]
    assert mark_places(text, 10) == ((10, 16), (12, 4), (12, 9), (15, 5))


@pytest.mark.parametrize(
    ("text", "code", "advice"),
    [
        ("[[Films/Some Thing.md|w]]", "P003", "write [[films/some-thing|w]]"),
        ("[[josh-kaplan]]", "P003", "write [[folder/josh-kaplan]]"),
        ("[[films/Şəhər]]", "P003", "write [[films/seher]]"),
        ("[[films/" + "a" * 81 + "]]", "P003", "write [[folder/id]]"),
        ("[[]]", "P003", "write [[folder/id]]"),
        ("[@News 1, ¶5]", "P004", "write [@news-1, ¶5]"),
        ("[@news-1 ¶5]", "P004", "write [@news-1, ¶5]"),
        ("[@a; @b]", "P004", "write [@a] [@b]"),
        ("[@]", "P004", "write [@id]"),
        ("[[films/a", "P005", "write ']]'"),
        ("[@a\n\nb]", "P005", "write ']'"),
    ],
)
@both
def test_a_malformed_bracket_is_reported_with_what_to_write(
    engine: Engine, text: str, code: str, advice: str
) -> None:
    trouble = only(f"Some\n\ntext {text}", engine)
    assert (trouble.line, trouble.column, trouble.code) == (3, 6, code)
    assert advice in trouble.message


def test_a_reference_that_a_table_cuts_off_is_reported() -> None:
    trouble = only("| a |\n|---|\n| b | [[films/lost]] |\n")
    assert (trouble.line, trouble.column, trouble.code) == (3, 7, "P015")


# Footnotes


@both
def test_a_footnote_is_taken_out_and_stands_in_its_mark(engine: Engine) -> None:
    made = prose("Text[^a].\n\n[^a]: A *note*\ngoes on\n\n    and on.\n\nMore.", engine)
    assert shown(made.html) == "<p>Text{0}.</p>\n<p>More.</p>"
    assert made.marks == (
        Mark(kind="footnote", words="a", note="A <em>note</em>\ngoes on<br>and on."),
    )


@both
def test_references_in_a_footnote_are_numbered_after_those_of_the_text(engine: Engine) -> None:
    made = prose("One[^1] two[^1] [[films/a]]\n\n[^1]: See [[films/b]]", engine)
    assert [mark.ref for mark in made.marks] == [None, None, "films/a", "films/b"]
    assert [shown(mark.note) for mark in made.marks[:2]] == ["See {3}", "See {3}"]


@both
def test_a_footnote_definition_in_fenced_code_is_code(engine: Engine) -> None:
    made = prose("```\n[^1]: x\n```\n\n~~~\n```\n[^2]: y\n~~~\n", engine)
    assert text_of(made.html) == "[^1]: x ``` [^2]: y"


def test_a_block_at_the_margin_ends_a_footnote() -> None:
    made = prose("a[^1]\n\n[^1]: note\n- list\n")
    assert made.marks[0].note == "note"
    assert "<li>list</li>" in made.html


@pytest.mark.parametrize(
    ("text", "code", "line", "words"),
    [
        ("a[^x]\n\nb", "P006", 1, "[^x]:"),
        ("a\n\n[^x]: note", "P007", 3, "write [^x]"),
        ("a[^x]\n\n[^x]: one\n[^X]: two", "P008", 4, "defined twice"),
        ("a[^x] b[^y]\n\n[^x]: one\n[^y]: see[^x]", "P009", 4, "in a footnote"),
        ("a[^x]\n\n[^x]: one\n\n    - list\n", "P010", 3, "paragraphs"),
        ("a[^x]\n\n[^x]:\n", "P010", 3, "says nothing"),
        ("a[^x]\n\n[^x]: ok\n  and <b>\n", "P002", 4, "raw HTML '<b'"),
    ],
)
@both
def test_a_footnote_gone_wrong_is_reported_at_its_line(
    engine: Engine, text: str, code: str, line: int, words: str
) -> None:
    trouble = only(text, engine)
    assert (trouble.code, trouble.line) == (code, line)
    assert words in trouble.message


# What the author may not write


@both
def test_raw_html_is_reported_at_its_line_and_shown_as_text(engine: Engine) -> None:
    text = 'a\n\nb <div class="x">y</div> <!-- c\n\n<script>alert(1)</script>\n'
    converted, troubles = convert(text, first_line=5, engine=engine)
    assert [(t.line, t.column, t.code) for t in troubles] == [
        (7, 3, "P002"),
        (7, 26, "P002"),
        (9, 1, "P002"),
    ]
    assert "\\<div" in troubles[0].message
    assert {element.tag for element in tree(converted.html).iter()} <= {"DOCUMENT_FRAGMENT", "p"}


@both
def test_autolinks_are_no_raw_html(engine: Engine) -> None:
    made = prose("<https://x.org/?a=1&b=2> <a@b.org> <mailto:c@d.org>", engine)
    assert links_of(made.html) == ["https://x.org/?a=1&b=2", "mailto:a@b.org", "mailto:c@d.org"]


@pytest.mark.parametrize("text", ["\ue001", "&#xE001;0&#57346;", "\uf8ff", "\U000f0000", "\x02"])
@both
def test_private_use_characters_are_reported_and_never_reach_the_html(
    engine: Engine, text: str
) -> None:
    converted, troubles = convert(f"a\n\nb {text} c", first_line=1, engine=engine)
    assert {(trouble.line, trouble.code) for trouble in troubles} == {(3, "P001")}
    assert converted.marks == ()
    assert not re.search("[\ue000-\uf8ff\U000f0000-\U0010ffff\x02]", converted.html)


def test_an_escaped_placeholder_in_an_address_is_reported() -> None:
    found = wrong("[[films/a]] [x](https://x.org/%EE%80%810%EE%80%82)")
    assert [trouble.code for trouble in found] == ["P001", "P001"]


@both
def test_a_picture_is_reported_and_leaves_its_alternative_text(engine: Engine) -> None:
    converted, troubles = convert("a\n\n![an *alt*](x.png)", first_line=1, engine=engine)
    assert [(t.line, t.code) for t in troubles] == [(3, "P012")]
    assert "write it in the field media" in troubles[0].message
    assert not list(tree(converted.html).iter("img"))
    assert "alt" in text_of(converted.html)


def test_a_text_that_is_too_long_is_not_converted() -> None:
    converted, troubles = convert("ab\n" * 70_000, first_line=4, engine=CMARK)
    assert converted == Prose()
    assert [(t.line, t.code) for t in troubles] == [(4, "P013")]
    assert prose("ab\n" * 66_000).html


def test_length_is_counted_in_bytes() -> None:
    assert only("ə" * 100_001).code == "P013"
    assert wrong("ə" * 100_000) == []


def test_a_text_that_becomes_too_much_html_is_not_published() -> None:
    converted, (trouble,) = convert(">" * 3000 + "x", first_line=1, engine=CMARK)
    assert converted == Prose()
    assert trouble.code == "P014"


def test_a_text_nested_beyond_the_engine_is_reported_and_the_next_is_read() -> None:
    engine = Engine("markdown")
    assert only("- " * 3000 + "a", engine).code == "P014"
    assert prose("a", engine).html == "<p>a</p>"


def test_only_installed_extensions_are_loaded() -> None:
    with pytest.raises(ArchiveSiteError, match=r"no Markdown extension 'os\.path'"):
        convert("a", first_line=1, engine=Engine("markdown", ("os.path",)))


# Addresses: threat T10

SAFE = [
    "https://x.org/a?b=c#d",
    "HTTP://x.org",
    "mailto:a@b.org",
    "films/a/",
    "/films/a/",
    "../a",
    "#c3",
    "?q=a:b",
    "a/b:c",
    "https://web.archive.org/web/2019/http://x.org/",
    "https://x.org/Бакы",
]
HOSTILE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "data:image/png;base64,x",
    "vbscript:x",
    "file:///etc/passwd",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "java&#x09;script:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "java&Tab;script:alert(1)",
    "java%09script:alert(1)",
    "\u200bjavascript:alert(1)",
    "//host/a",
    "&#47;/host",
    "/\\host",
    "\\\\host",
    "/%5chost",
    "http:\\\\host",
    "http:host",
    "https:///host",
    "http://",
    "mailto:",
    "ftp://x.org",
    "tel:1",
    "blob:x",
    "x y",
    "",
]


@pytest.mark.parametrize("address", SAFE)
def test_t10_http_mailto_and_relative_addresses_are_published(address: str) -> None:
    assert safe_address(address)


@pytest.mark.parametrize("address", HOSTILE)
def test_t10_no_other_address_is_published(address: str) -> None:
    assert not safe_address(address)


FORMS = ["[a]({})", "[a](<{}>)", "[a][r]\n\n[r]: {}", "<{}>", "![a]({})", '[a]({} "t")', "{}"]


def assert_harmless(html: str) -> None:
    for element in tree(html).iter():
        assert element.tag not in {"script", "img", "iframe", "svg", "style", "form"}
        for name, value in element.items():
            assert name in {"href", "rel", "title", "class", "start", "id"}
            if name == "href":
                assert safe_address(value)
                assert re.match(r"https?://|mailto:|(?!//)[^:]*$|[^:]*[/?#]", value)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("address", HOSTILE)
@both
def test_t10_a_hostile_address_never_becomes_a_link(
    engine: Engine, address: str, form: str
) -> None:
    converted, _ = convert(form.format(address), first_line=1, engine=engine)
    assert_harmless(converted.html)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//host/a", "data:x", "java&#x09;script:1", "tel:1", ""]
)
@both
def test_t10_a_refused_address_is_reported_at_its_line_and_its_text_stays(
    engine: Engine, address: str
) -> None:
    converted, troubles = convert(f"a\n\nb\n[*words*]({address})", first_line=1, engine=engine)
    assert [(t.line, t.code) for t in troubles] == [(4, "P011")]
    assert "https://" in troubles[0].message
    assert "<em>words</em>" in converted.html
    assert links_of(converted.html) == []


@both
def test_two_refused_addresses_are_reported_at_their_own_lines(engine: Engine) -> None:
    found = wrong("[a](javascript:x)\n\n[b](javascript:x)\n\n[c](//h) [d](//h)", engine)
    assert [trouble.line for trouble in found] == [1, 3, 5, 5]


@both
def test_links_away_are_told_not_to_open_the_way_back(engine: Engine) -> None:
    made = prose("[a](https://x.org) [b](films/c/)", engine)
    assert [link.get("rel") for link in tree(made.html).iter("a")] == ["noopener", None]


def test_a_bare_address_ends_before_a_footnote() -> None:
    made = prose("See https://x.org/a.[^1] and (www.x.org)[^1]\n\n[^1]: n")
    assert links_of(made.html) == ["https://x.org/a", "http://www.x.org"]
    assert MARK.sub("*", text_of(made.html)) == "See https://x.org/a.* and (www.x.org)*"


# Attributes and ids: threat T12


def test_t12_an_author_gives_no_id_class_style_or_name() -> None:
    text = "# A {: #c3 .x style='color:red' onclick='x' name='y' }\n\np\n{: #c3 onload='x' }\n"
    converted, _ = convert(text, first_line=1, engine=ENGINES[2])
    assert shown(converted.html) == '<h2 id="s-a">A</h2>\n<p>p</p>'


@both
def test_t12_ids_are_ours_and_unique(engine: Engine) -> None:
    made = prose("# A\n\n# A\n\n# A 2\n\n## A\n\n# ???\n\n# [[films/x-y|Y]] z\n", engine)
    names = [heading.id for heading in made.headings]
    assert names == ["s-a", "s-a-2", "s-a-2-2", "s-a-3", "s-section", "s-y-z"]
    assert [e.get("id") for e in tree(made.html).iter() if e.get("id")] == names


def test_t12_the_language_after_a_fence_gives_no_class() -> None:
    assert prose("```c3\nx\n```\n").html == "<pre><code>x\n</code></pre>\n"


# Headings and first paragraph


@both
def test_headings_go_under_the_pages_own_without_skipping_and_are_collected(engine: Engine) -> None:
    made = prose("# Şəhər *İki* & `x`\n\n###### Фильм\n", engine)
    assert made.headings == (
        Heading(level=2, text="Şəhər İki & x", id="s-seher-iki-x"),
        Heading(level=3, text="Фильм", id="s-фильм"),
    )
    assert '<h2 id="s-seher-iki-x">' in made.html


@both
def test_the_first_paragraph_is_plain_text_outside_lists_and_quotations(engine: Engine) -> None:
    text = '# H\n\n> q\n\n- l\n\n    l\n\nA *b* & "c"\n[[films/a]] d[^1] [@e].\n\nMore.\n\n[^1]: n'
    assert prose(text, engine).first == "A b & “c” \ue0010\ue002 d."


@both
def test_cell_alignment_becomes_a_class(engine: Engine) -> None:
    made = prose("|a|b|c|d|\n|:--|:-:|--:|---|\n|1|2|3|4|\n", engine)
    classes = ["ta-left", "ta-center", "ta-right", None]
    assert [cell.get("class") for cell in tree(made.html).iter("td")] == classes
    assert [list(cell.keys()) for cell in tree(made.html).iter("th")] == [["class"]] * 3 + [[]]


# The engines

AGREED = [
    'One *two* **three** `four` "quoted" -- and --- it\'s\nfive.',
    "# A\n\nb\n\n## C & d\n\n***\n",
    "- a\n- b\n\n1. c\n2. d\n",
    "> quoted\n> text\n\nafter",
    "[a](https://x.org/?b=1&c=2) and <https://y.org> and [d][e]\n\n[e]: films/f/ 'g'\n",
    "| a | b |\n|---|--:|\n| [[films/a|A]] | *2* |\n",
    '```\ncode <b> & "x"\n```\n\n    indented\n',
    "a[^1] [[films/a]] [@b, ¶2]\n\n[^1]: note [[films/c]]\n",
    "Xocalı şəhərində &amp; &lt;b&gt; &copy; 5 < 6 > 4",
    "line  \nbreak and back\\*slash",
]


@pytest.mark.parametrize("text", AGREED)
def test_both_engines_give_the_same_text_links_and_marks(text: str) -> None:
    first, second = prose(text, ENGINES[0]), prose(text, ENGINES[1])
    assert text_of(first.html) == text_of(second.html)
    assert links_of(first.html) == links_of(second.html)
    tags = [[element.tag for element in tree(made.html).iter()] for made in (first, second)]
    assert tags[0] == tags[1]
    assert (first.marks, first.headings, first.first) == (
        second.marks,
        second.headings,
        second.first,
    )


def test_an_archive_of_cmark_never_imports_the_other_engine() -> None:
    program = (
        "import sys; from archive_site.prose.convert import CMARK, convert;"
        "convert('a [[b/c]]', first_line=1, engine=CMARK);"
        "assert not {'markdown', 'nh3'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": str(SOURCES)})


@pytest.mark.parametrize(
    "text", ["a *b*", "a | b", "x@y.org", "|a|\n|-|\n|b|", "a\n:--\nb", "a\n--:\nb"]
)
def test_the_quick_call_of_cmark_gives_what_the_full_one_gives(text: str) -> None:
    from cmarkgfm.cmark import (  # noqa: PLC0415  the oracle of one test
        Options,
        markdown_to_html_with_extensions,
    )

    from archive_site.prose import cmark  # noqa: PLC0415

    full = markdown_to_html_with_extensions(text, Options.CMARK_OPT_SMART, ["table", "autolink"])
    assert cmark.to_html(text) == full


def test_windows_line_ends_change_nothing() -> None:
    text = "a[^1]\n\n[^1]: note\n    more\n\n[[x"
    assert convert(text.replace("\n", "\r\n"), first_line=1, engine=CMARK) == convert(
        text, first_line=1, engine=CMARK
    )


SCRAPS = st.sampled_from(
    (
        *("[[", "]]", "[^1]", "[^1]: ", "[@", "]", "[", "](", ")", "<", ">", "<b", "</", "<!--"),
        *("`", "#", "films/a", "|", "\n", "\n\n", "    ", "- ", "*", "javascript:", "//h", "=="),
        *("```\n", "https://x.org/", "www.x.org", "a@b.c", "\ue001", "0", "\ue002", "|-|", ":-:"),
        *("%EE%80%810%EE%80%82", "&#xE001;", "&lt;", "\x02", "\x03", " onclick=x", "{: #x }"),
        *("[TOC]", "é", "!", "\\", '"', "&#x110000;"),
    )
)


@settings(deadline=None)
@given(st.lists(SCRAPS | st.text(max_size=4), max_size=30).map("".join), st.sampled_from(ENGINES))
def test_any_text_becomes_harmless_html_whose_marks_are_there(text: str, engine: Engine) -> None:
    converted, troubles = convert(text, first_line=1, engine=engine)
    notes = "".join(mark.note for mark in converted.marks)
    written = converted.html + notes + converted.first
    numbers = [int(number) for number in MARK.findall(written)]
    assert all(number < len(converted.marks) for number in numbers)
    assert not troubles or all(
        1 <= trouble.line <= text.count("\n") + text.count("\r") + 1 for trouble in troubles
    )
    assert set(range(len(converted.marks))) <= {
        int(n) for n in MARK.findall(converted.html + notes)
    }
    rest = MARK.sub("", entities.unescape(written))
    assert not re.search("[\ue000-\uf8ff\U000f0000-\U0010ffff]|%EE%80%8[12]", rest)
    assert "raw HTML omitted" not in converted.html
    assert_harmless(converted.html)
    assert_harmless(notes)
    assert len(mark_places(text, 1, engine)) == len(converted.marks)
