"""Marks in prose: references become links, citations and footnotes become numbered notes."""

from __future__ import annotations

import re

from archive_site.model.record import Ref
from archive_site.renderer.prose import contents, notes_in, prose, proses, split_under
from archive_site.renderer.voice import Voice, voice_of
from tests.renderer.builders import (
    a_citation,
    a_footnote,
    a_heading,
    a_label,
    a_reference,
    some_prose,
    some_text,
)
from tests.renderer.labels import LABELS

ENGLISH = voice_of("en", "folder")


def test_a_reference_is_a_link_in_the_authors_words_or_the_title() -> None:
    text = some_text("<p>{0} and {1}</p>", a_reference("the item"), a_reference())
    html = prose(ENGLISH, text)
    assert '<a href="\ue000sources/trend-2019/">the item</a> and ' in html
    assert ">Film shown on public channels in Silicon Valley</a>" in html


def test_a_reference_to_a_record_without_a_page_is_text() -> None:
    label = a_label(url="", title="A private person")
    text = some_text("<p>{0}</p>", a_reference(), labels={label.ref: label})
    assert prose(ENGLISH, text) == "<p>A private person</p>"


def test_a_note_stands_close_to_its_word_and_has_an_id_of_its_own() -> None:
    html = prose(ENGLISH, some_text("<p>One {0} two {1}.</p>", a_citation("¶1"), a_citation("¶2")))
    assert html.startswith('<p>One<input class="toggle" type="checkbox" id="n1"><label class="ref"')
    assert re.findall(r'id="(n\d)"', html) == ["n1", "n2"]
    assert "¶1</span></span> two<input" in html


def test_the_word_of_a_note_is_escaped() -> None:
    marked = Voice("az", say=lambda words: f"<b>{words}")
    html = prose(marked, some_text("<p>One{0}.</p>", a_citation("¶1")))
    assert '<span class="vh">&lt;b&gt;Note </span>' in html
    assert "<b>" not in html


def test_citations_side_by_side_share_a_number() -> None:
    text = some_text(
        "<p>Both{0} {1}{2}.</p>",
        *(a_citation("¶1"), a_citation("¶2"), a_citation("¶5", "sources/stanford")),
        labels=LABELS,
    )
    html = prose(ENGLISH, text)
    assert html.count('class="note"') == 1
    assert re.sub("<[^>]*>", "", html) == "BothNote 11Trend 2019, ¶1, ¶2; News.Az 2018, ¶5."


def test_a_citation_of_the_page_itself_is_its_place_alone() -> None:
    text = some_text("<p>One.{0}</p>", a_citation("¶4"))
    html = prose(ENGLISH, text, Ref("sources/trend-2019"))
    assert html.endswith('<span class="n">1</span><span class="at">¶4</span></span></p>')


def test_a_footnote_holds_links_and_citations_and_no_blocks() -> None:
    note = a_footnote("<p>See \ue0011\ue002, \ue0012\ue002.</p>\n<p>And more.</p>")
    text = some_text("<p>One.{0}</p>", note, a_reference("there"), a_citation("¶7"))
    html = prose(ENGLISH, text)
    inner = html.partition('<span class="n">1</span>')[2]
    assert inner.startswith('See <a href="\ue000sources/trend-2019/">there</a>, <a')
    assert "<br>And more." in inner
    assert "<p>" not in inner
    assert html.count('class="note"') == 1


def test_a_footnote_within_a_footnote_has_no_place() -> None:
    note = a_footnote("<p>Round \ue0010\ue002and round</p>")
    assert "Round and round" in prose(ENGLISH, some_text("<p>{0}</p>", note))


def test_the_notes_of_several_texts_are_numbered_through() -> None:
    texts = [some_text("<p>{0}</p>", a_citation()), some_text("<p>{0}</p>", a_citation())]
    first, second = proses(ENGLISH, texts, after=notes_in(some_text("<p>{0}</p>", a_citation())))
    assert 'id="n2"' in first
    assert 'id="n3"' in second


def test_the_computed_section_comes_at_the_end_of_its_heading() -> None:
    html = prose(ENGLISH, some_text('<h2 id="a">A</h2><p>1</p><h3>x</h3><h2 id="b">B</h2><p>2</p>'))
    assert split_under(html, "a") == (
        '<h2 id="a">A</h2><p>1</p><h3>x</h3>',
        html[html.index('<h2 id="b') :],
    )
    assert split_under(html, "b") == (html, "")
    assert split_under(html, "none") == (html, "")


def test_contents_are_the_headings_of_the_highest_level() -> None:
    text = some_prose("", headings=(a_heading("A", "a"), a_heading("B", "b")))
    assert [heading.id for heading in contents(text)] == ["a", "b"]
