"""What of a page is its article: stretches, headings, leads, comments, pages in parts."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.html_parsing import tree_of
from archive_site.loader.articles.html_prose import is_prose
from archive_site.loader.articles.html_tree import passages
from tests.loader.articles.pages import LEAD, SECOND, THIRD, a_page

WHOLE = f"{LEAD}\n\n{SECOND}\n\n{THIRD}"
REMARK = "I saw it with my mother, who had lived by the river, and neither of us could speak. {}"
RELATED = f"<ul>{chr(10).join(f'<li><a href=/{n}>Film {n} opens</a></li>' for n in range(9))}</ul>"


def body_of(**parts: str) -> str:
    """The article's text of a page."""
    return read_html("page.html", a_page(**parts)).body


@pytest.mark.parametrize("box", ["visitors_comment_content", "user-comments", "yorumlar", "r-17"])
def test_remarks_of_readers_after_a_list_are_not_the_article(box: str) -> None:
    remarks = "".join(
        f"<div class='{box}'><b>#{n}</b><p>{REMARK.format(n)}</p></div>" for n in range(4)
    )
    below = f"</article><aside>{RELATED}</aside><div id='below'>{remarks}</div><article>"
    assert body_of(below=below) == WHOLE


def test_remarks_that_are_longer_than_the_article_are_not_taken_for_it() -> None:
    remarks = "".join(f"<div class='r'><p>{REMARK.format(n)}</p></div>" for n in range(20))
    below = f"</article><aside>{RELATED}</aside><div id='below'>{remarks}</div><article>"
    assert body_of(below=below) == WHOLE


def test_a_list_of_other_articles_within_parts_none_of_it() -> None:
    box = f"<div class='story'><p>{LEAD}</p>{RELATED}<p>{SECOND}</p><p>{THIRD}</p></div>"
    assert body_of(body=box) == WHOLE


def test_an_article_in_two_boxes_of_one_kind_is_whole() -> None:
    box = "<div class='part' id='part-{}'><div class='text'>{}</div></div>"
    longer = "".join(f"<p>{SECOND} ({n})</p>" for n in range(4))
    kept = body_of(body=box.format(1, f"<p>{LEAD}</p>{longer}") + box.format(2, f"<p>{THIRD}</p>"))
    assert kept.endswith(THIRD)


def test_headings_between_paragraphs_are_kept_and_those_over_links_are_not() -> None:
    body = (
        f"<p>{LEAD}</p><h2>The night of the flood</h2><p>{SECOND}</p>"
        f"<h3>More on the dam</h3><p><a href='/x'>How the dam was built</a></p><p>{THIRD}</p>"
    )
    assert body_of(body=body) == f"{LEAD}\n\nThe night of the flood\n\n{SECOND}\n\n{THIRD}"


def test_a_heading_of_the_first_rank_within_is_a_heading() -> None:
    body = f"<p>{LEAD}</p><h1>Six years of work</h1><p>{SECOND}</p><p>{THIRD}</p>"
    assert "Six years of work" in body_of(body=body)


@pytest.mark.parametrize("name", ["lead", "article__lead", "intro", "fig-chapo", "ingress"])
def test_a_lead_that_is_no_paragraph_of_the_text_s_box_is_kept(name: str) -> None:
    body = f"<div class='{name}'>{LEAD}</div><div class='t'><p>{SECOND}</p><p>{THIRD}</p></div>"
    assert body_of(body=body) == WHOLE


ENDS = {
    "en": "This article is for subscribers only. Become a member to read the rest.",
    "fr": "Il vous reste 64.5% de cet article à lire. La suite est réservée aux abonnés.",
    "ru": "Полный текст доступен по подписке.",
    "tr": "Haberin devamı için abone olun.",
    "az": "Yazının ardını oxumaq üçün abunə olun.",
    "ar": "لمتابعة القراءة اشترك الآن في النسخة الكاملة.",
}


@pytest.mark.parametrize("line", ENDS.values(), ids=ENDS)
def test_the_line_where_a_paywall_begins_is_not_the_article(line: str) -> None:
    clipping = read_html("page.html", a_page(below=f"<p>{line}</p>"))
    assert clipping.body == WHOLE
    assert line in clipping.removed


def test_the_same_page_gives_the_same_article_each_time() -> None:
    boxes = "".join(f"<section><div><p>{SECOND} {n}</p></div></section>" for n in range(40))
    raw = a_page(below=f"{RELATED}{boxes}")
    assert len({read_html("page.html", raw).body for _ in range(8)}) == 1


CARDS = "".join(
    f"<article><h3><a href='/{n}'>Film {n} opens</a></h3><p>{SECOND} ({n})</p></article>"
    for n in range(2)
)


@pytest.mark.parametrize("place", ["within", "after"])
def test_other_articles_in_elements_of_their_own_are_not_this_one(place: str) -> None:
    longer = "".join(f"<p>{SECOND} {n}</p>" for n in range(6))
    below = CARDS if place == "within" else f"</article>{CARDS}<article>"
    kept = body_of(body=f"<p>{LEAD}</p>{longer}<p>{THIRD}</p>", below=below)
    assert kept.endswith(THIRD)


def test_an_article_in_several_elements_without_headings_is_whole() -> None:
    longer = "".join(f"<p>{SECOND} {n}</p>" for n in range(6))
    body = f"<p>{LEAD}</p></article><article>{longer}</article><article><p>{THIRD}</p>"
    assert body_of(body=body).split("\n\n")[:1] == [LEAD]
    assert body_of(body=body).endswith(THIRD)


@pytest.mark.parametrize("head", ["35 Comments »", "Visitor comments Add your comment"])
def test_remarks_longer_than_the_article_end_it_at_their_heading(head: str) -> None:
    longer = "".join(f"<p>{SECOND} {n}</p>" for n in range(4))
    remarks = "".join(f"<p>{REMARK.format(n)}</p><p>Ali, {n} o'clock</p>" for n in range(40))
    below = f"<h2>{head}</h2>{remarks}"
    assert body_of(body=f"<p>{LEAD}</p>{longer}<p>{THIRD}</p>", below=below).endswith(THIRD)


def test_another_article_that_is_set_below_in_a_box_of_its_own_is_not_this_one() -> None:
    other = "".join(f"<p>{REMARK.format(n)}</p>" for n in range(4))
    below = f"<div class='next'><h2><a href='/next'>Library opens at night</a></h2>{other}</div>"
    body = f"<div class='text'><p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    assert body_of(body=body, below=below) == WHOLE


def test_parts_that_are_headed_by_links_are_of_one_article() -> None:
    part = "<div class='part'><h2><a href='/{}'>Film {}</a></h2><p>{}</p></div>"
    told = [f"{SECOND} It was the film of day {n}." for n in range(5)]
    body = "".join(part.format(n, n, text) for n, text in enumerate(told))
    kept = body_of(body=body)
    assert all(text in kept for text in told)


def test_a_picture_s_words_that_end_in_its_credit_are_no_lead() -> None:
    caption = "<div class='bigpicture'>The dam in 1961 (Credit: County archive/A. Lee)</div>"
    assert body_of(above=caption) == WHOLE


def test_a_line_of_a_script_without_spaces_is_prose_without_a_full_stop() -> None:
    lines = f"<p>{'立法会议员在会上提出质询' * 12}</p><p>{'质询' * 12}</p>"
    found = passages(tree_of(f"<body>{lines}</body>"))
    assert [is_prose(each) for each in found] == [True, False]


def test_a_table_within_an_article_keeps_its_figures_beside_their_names() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>{figure}</td></tr>"
        for name, figure in (("People who died that night", 214), ("Homes lost in the valley", 900))
    )
    table = f"<table>{rows}</table>"
    kept = body_of(body=f"<p>{LEAD}</p><p>{SECOND}</p>{table}<p>{THIRD}</p>").split("\n\n")
    assert kept[2:-1] == ["People who died that night", "214", "Homes lost in the valley", "900"]
    counters = "<table><tr><td>1</td><td>204</td><td>17</td></tr></table>"
    assert body_of(body=f"<p>{LEAD}</p><p>{SECOND}</p>{counters}<p>{THIRD}</p>") == WHOLE


def test_what_a_page_lays_over_itself_is_not_the_article() -> None:
    over = f"<div class='modal' role='dialog'><p>{REMARK.format(1)}</p></div>"
    assert body_of(below=over) == WHOLE


def test_a_paragraph_that_is_a_link_stands_between_two_of_its_kind() -> None:
    body = f"<p>{LEAD}</p><p><a href='/holt'>{SECOND}</a></p><p>{THIRD}</p>"
    assert body_of(body=body) == WHOLE
    other = "<p><a href='/bridge'>Read how the bridge by the dam was built again</a></p>"
    assert body_of(body=f"<p>{LEAD}</p>{other}<p>{SECOND}</p><p>{THIRD}</p>") == WHOLE
    other = f"<p><a href='/bridge'>Read more: {LEAD}</a></p>"
    assert body_of(body=f"<p>{LEAD}</p>{other}<p>{SECOND}</p><p>{THIRD}</p>") == WHOLE


def test_a_lead_that_is_named_one_is_kept_from_an_article_s_header() -> None:
    text = f"<div class='text'><p>{SECOND}</p><p>{THIRD}</p><p>{SECOND} (Again.)</p></div>"
    head = f"<header><h1>Film</h1><p class='lead'>{LEAD}</p></header>"
    raw = a_page(body=text).replace(b"<h1>Film on dam collapse shown at city library</h1>", b"")
    kept = read_html("page.html", raw.replace(b"<article>", f"<article>{head}".encode())).body
    assert kept.startswith(LEAD)


def test_a_line_that_a_class_calls_the_title_is_one_in_other_languages_too() -> None:
    title = "La provincia encara obras de canalización"
    page = (
        f"<html><head><title>{title} - Diario del Valle - Capital</title></head><body>"
        f"<div><div class='titulo'>{title}</div><div class='fecha'>Viernes, 30 de abril de 2021"
        f"</div><div class='intro'>{LEAD}</div><div>{SECOND}</div><div>{THIRD}</div></div></body>"
    )
    clipping = read_html("a.html", page.encode())
    assert clipping.candidates["title"][0].value == title
    assert [each.value for each in clipping.candidates["date"]] == ["2021-04-30"]
    assert clipping.body == WHOLE
