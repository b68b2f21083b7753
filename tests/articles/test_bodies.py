"""Which paragraphs of a page are its article's, where much else stands beside them."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.html import read_html

TOLD = [
    "The bridge at Marrow was closed on Monday after cracks were found in two of its pillars.",
    "Engineers had warned the county of the damage in spring, but no money was set aside for it.",
    "Until the repair is done, the bus to the station takes the road along the northern bank.",
    "The mayor said on Tuesday that the school would open an hour later for as long as it lasts.",
    "A ferry that was sold ten years ago may return, if its owner and the county agree on a price.",
]
OTHERS = [
    "The harbour festival was moved to the old granary because of the storm that came at noon, and "
    f"{count} visitors went there by boat; the mayor thanked the crews in a short speech." * 2
    for count in range(40, 70)
]


def bodies(middle: str, beside: str = "") -> list[str]:
    """The paragraphs that are taken for the article."""
    page = f"<html><body><h1>Marrow loses its bridge</h1>{middle}{beside}</body></html>"
    return [each.body for each in read_html("a.html", page.encode()).blocks]


def cards(kind: str = "div") -> str:
    """Teasers of other articles, more than the article has words."""
    return "".join(
        f'<{kind} class="item-{n}"><a href="/{n}"><h3>News of the harbour, part {n}</h3></a>'
        f"<p>{text[:300]}</p><span>{n % 28 + 1}.03.2016</span></{kind}>"
        for n, text in enumerate(OTHERS)
    )


@pytest.mark.parametrize("kind", ["div", "li", "article"])
@pytest.mark.parametrize("inner", ["<p>{}</p>", "<div><span>{}</span></div><div><br></div>"])
def test_teasers_with_more_words_than_the_article_are_not_taken_for_it(
    kind: str, inner: str
) -> None:
    middle = "".join(inner.format(each) for each in TOLD)
    assert bodies(f"<div class='news'>{middle}</div>", f"<div class='row'>{cards(kind)}</div>") == (
        TOLD
    )


def test_teasers_under_links_in_the_same_paragraphs_are_not_taken_for_it() -> None:
    beside = "".join(
        f"<p><a href='/{n}'>News of the harbour, part {n}</a><br>{text[:150]}.</p>"
        for n, text in enumerate(OTHERS)
    )
    told = "".join(f"<p>{each}</p>" for each in TOLD)
    page = f"<table><tr><td>{told}</td><td>{beside}</td></tr></table>"
    assert bodies(page) == TOLD


def test_paragraphs_with_a_box_of_their_own_are_one_article() -> None:
    boxes = "".join(
        f"<div class='b{n}'><div><p>{each}</p></div></div>" for n, each in enumerate(TOLD)
    )
    assert bodies(f"<div class='story'>{boxes}</div>", f"<div class='row'>{cards()}</div>") == TOLD


def test_an_article_goes_on_after_a_line_that_leads_to_another() -> None:
    lines = [f"<p>{each}</p>" for each in TOLD]
    lines.insert(4, '<p>You may also like: <a href="/x">The ferry was sold for a song</a></p>')
    assert bodies(f"<article>{''.join(lines)}</article>") == TOLD


def test_words_that_are_set_large_beside_an_article_are_not_said_twice() -> None:
    lines = [f"<p>{each}</p>" for each in TOLD]
    large = f"<aside class='x'><blockquote><p>{TOLD[3][:60]} again.</p></blockquote></aside>"
    lines.insert(2, large)
    assert bodies(f"<article><div>{''.join(lines)}</div></article>") == TOLD


def test_parts_of_an_article_that_are_headed_by_links_are_taken_for_it() -> None:
    parts = "".join(
        f"<div class='part'><h2><a href='https://x.example/{n}'>The bridge number {n}</a></h2>"
        f"<p>{each}</p></div>"
        for n, each in enumerate([*TOLD, OTHERS[0]])
    )
    found = bodies(f"<article><div><p>{TOLD[0]} {TOLD[1]} {TOLD[2]}</p>{parts}</div></article>")
    assert all(each in found for each in TOLD[1:])


def test_a_page_of_nothing_but_teasers_is_still_read() -> None:
    assert bodies(f"<div class='row'>{cards()}</div>")


SHORT = {
    "en": "The bridge at Marrow was closed on Monday after cracks were found in two pillars.",
    "az": "Mərəzə körpüsü bazar ertəsi bağlandı, çünki iki dayağında çatlara rast gəlindi.",
    "ru": "Мост в Марроу закрыли в понедельник: в двух опорах нашли трещины, сообщил округ.",
    "tr": "Marrow köprüsü, iki ayağında bulunan çatlaklar yüzünden pazartesi günü kapatıldı.",
    "ar": "أُغلق جسر مارو يوم الاثنين بعد العثور على شقوق في اثنتين من الدعامات.",
    "fr": "Le pont de Marrow est fermé depuis lundi : deux de ses piles ont des fissures.",
}


@pytest.mark.parametrize("text", SHORT.values(), ids=SHORT)
@pytest.mark.parametrize("lines", [1, 2])
def test_a_short_article_is_not_lost_among_teasers(text: str, lines: int) -> None:
    told = [text, TOLD[1]][:lines]
    middle = "".join(f"<p>{each}</p>" for each in told)
    assert bodies(f"<article>{middle}</article>", f"<div class='row'>{cards()}</div>") == told


def test_the_titles_of_teasers_amid_an_article_are_not_its_headings() -> None:
    lines = [f"<p>{each}</p>" for each in TOLD]
    lines.insert(3, f"<div class='more-x'><h3>Related stories</h3>{cards()}</div>")
    assert bodies(f"<article>{''.join(lines)}</article>") == TOLD


@pytest.mark.parametrize("name", ["with-sidebar", "has-sidebar", "no-comments", "comments-open"])
def test_a_box_that_has_another_beside_it_is_no_such_box(name: str) -> None:
    middle = "".join(f"<p>{each}</p>" for each in TOLD)
    page = f"<div class='{name}'><div>{middle}</div><div class='row'>{cards()}</div></div>"
    assert bodies(page) == TOLD
