"""A saved page gives its article, what was taken away and candidates whose evidence it prints."""

from __future__ import annotations

import msgspec
import pytest

from archive_site.loader.articles.choose import choose
from archive_site.loader.articles.html import read_html
from archive_site.model.clipping import Clipping, Finding, Unreadable
from tests.loader.articles.pages import ADDRESS, LEAD, SECOND, THIRD, TITLE, WHOLE, a_page

PUBLISHED = '<meta property="article:published_time" content="2019-05-14T23:30:00+04:00">'


def read(raw: bytes, address: str = "") -> Clipping:
    """A page as it is read; each piece of evidence stands in it."""
    clipping = read_html("page.html", raw, address=address)
    msgspec.json.encode(clipping)  # nothing of the parser's own is in it
    for candidates in clipping.candidates.values():
        for each in candidates:
            assert each.evidence or each.where == "address", each
            assert each.evidence in clipping.text, each
    return clipping


def found(field: str, raw: bytes, address: str = "") -> Finding:
    """What is suggested for a field of a page."""
    clipping = read(raw, address)
    return choose(field, clipping.candidates.get(field, ()), clipping)


def said(field: str, raw: bytes, address: str = "") -> tuple[str, str]:
    """The value that is suggested for a field, and how sure it is."""
    chosen = found(field, raw, address).chosen
    return (chosen.value, chosen.confidence) if chosen else ("", "")


def test_an_article_is_its_paragraphs_alone() -> None:
    clipping = read(a_page())
    assert clipping.body == WHOLE
    assert [block.body for block in clipping.blocks] == [LEAD, SECOND, THIRD]


FURNITURE = {
    "buttons for the size of letters": '<div class="tools">+ ↺ − 16 px</div>',
    "a share bar": "<div>Facebook Twitter WhatsApp Telegram</div>",
    "a counter": "<p>Oxunub: 815</p>",
    "a cookie notice": "<p>This site uses cookies. By browsing you accept our policy.</p>",
    "a left-over of a template": "<p>%d bloggers like this:</p>",
    "the title once more": f"<p>{TITLE}</p>",
    "a form for comments": (
        "<h3>Leave a comment</h3><p>Your email address will not be published.</p>"
    ),
    "a list of related articles": (
        "<h3>Related articles</h3><ul><li><a href='/a'>Ten films to see this autumn</a></li>"
        "<li><a href='/b'>Five killed in quarry collapse near the river</a></li></ul>"
    ),
    "a related list in Azerbaijani": (
        "<h4>Oxşar xəbərlər</h4><p><a href='/a'>Gəncədə sərgi açılıb</a></p>"
        "<p><a href='/b'>Şəkidə beynəlxalq festival başlayıb və davam edir</a></p>"
    ),
}


@pytest.mark.parametrize("markup", FURNITURE.values(), ids=FURNITURE)
@pytest.mark.parametrize("place", ["above", "below"])
def test_furniture_is_taken_away_and_told(markup: str, place: str) -> None:
    if place == "above" and "<h" in markup:
        return  # what follows an article stands after it
    clipping = read(a_page(**{place: markup}))
    assert clipping.body == WHOLE
    assert any(line in markup for line in clipping.removed)


def test_a_lead_outside_the_text_s_own_box_is_kept() -> None:
    body = f"<p class='lead'><b>{LEAD}</b></p><div class='text'><p>{SECOND}</p><p>{THIRD}</p></div>"
    assert read(a_page(body=body)).body == WHOLE


def test_lines_parted_by_breaks_are_paragraphs() -> None:
    assert read(a_page(body=f"<div>{LEAD}<br><br>{SECOND}<br><br>{THIRD}</div>")).body == WHOLE


def test_comments_are_not_the_article() -> None:
    comments = "<section id='comments'><h3>Comments</h3><p>Ali, 15.05.2019: A fine film indeed!</p>"
    clipping = read(a_page(below=f"{comments}<p>I was there and I wept, he said.</p></section>"))
    assert clipping.body == WHOLE
    assert "date" not in clipping.candidates


def test_a_title_that_the_marks_and_the_heading_give_is_sure() -> None:
    head = f'<meta property="og:title" content="{TITLE}">'
    assert said("title", a_page(head)) == (TITLE, "high")


def test_a_title_is_cut_only_where_the_rest_is_the_site_s_name() -> None:
    site = '<meta property="og:site_name" content="Daily Example">'
    bare = b"<html><head><title>Dam - a film - Daily Example</title>%s</head><body><p>%s</p></body>"
    assert said("title", bare % (site.encode(), WHOLE.encode()))[0] == "Dam - a film"
    assert said("title", bare % (b"", WHOLE.encode()))[0] == "Dam - a film - Daily Example"


def test_a_day_in_markup_and_in_print_is_sure_and_moved_by_no_time_zone() -> None:
    raw = a_page(PUBLISHED, above='<div class="date">14 may 2019, 23:30</div>')
    assert said("date", raw) == ("2019-05-14", "high")


def test_a_day_in_markup_alone_is_not_sure() -> None:
    assert said("date", a_page(PUBLISHED)) == ("2019-05-14", "medium")


def test_a_printed_day_that_disagrees_makes_the_marked_one_doubtful() -> None:
    raw = a_page(PUBLISHED, above='<div class="date">10.12.19</div>')
    assert said("date", raw, ADDRESS) == ("2019-05-14", "medium")


def test_a_time_in_utc_gives_way_to_the_local_day_in_print() -> None:
    head = '<meta property="article:published_time" content="2019-05-13T21:30:00Z">'
    raw = a_page(head, above='<div class="date">14 May 2019, 01:30</div>')
    assert said("date", raw)[0] == "2019-05-14"


def test_day_and_month_that_can_be_read_in_two_ways_give_the_year_only() -> None:
    assert said("date", a_page(above='<div class="date">03/04/2019</div>')) == ("2019", "low")


def test_a_month_stays_a_month() -> None:
    assert said("date", a_page(above='<div class="date">May 2019</div>'))[0] == "2019-05"


NOT_PUBLICATION = {
    "a copyright year": {"below": "<p>© 2016 Daily Example</p>"},
    "the day of the event": {"above": "<p>The dam broke on 12 March 1962 near the old mill.</p>"},
    "a clock": {"above": "<div class='clock'>25 November 2026</div>"},
    "a day of change": {"above": "<div class='date'>Updated: 20 May 2019</div>"},
    "an asset's path": {"above": "<img src='/uploads/2016/03/dam.jpg' alt='The dam'>"},
    "a related article's day": {
        "below": "<div class='related'><p>12 May 2019 <a href='/a'>Another film</a></p></div>"
    },
    "a mark of change": {
        "head": '<meta property="article:modified_time" content="2019-05-20T10:00:00+04:00">'
    },
}


@pytest.mark.parametrize("parts", NOT_PUBLICATION.values(), ids=NOT_PUBLICATION)
def test_other_days_are_not_the_day_of_publication(parts: dict[str, str]) -> None:
    finding = found("date", a_page(**parts))
    assert finding.chosen is None
    assert finding.reason == "no date in the text"


NOBODY = (
    "Super User",
    "No Author",
    "admin",
    "author-name",
    "Daily Example",
    "editor@daily.example",
)


@pytest.mark.parametrize("name", NOBODY)
def test_nobody_s_name_is_no_author(name: str) -> None:
    site = '<meta property="og:site_name" content="Daily Example">'
    head = f'<meta name="author" content="{name}">{site}'
    assert said("author", a_page(head)) == ("", "")


def test_an_author_is_never_sure() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", '
        '"name": "Ayşe Y\\u0131lmaz"}}</script><meta name="author" content="Ayşe Yılmaz">'
    )
    raw = a_page(head, above='<p class="byline">By Ayşe Yılmaz</p>')
    assert said("author", raw) == ("Ayşe Yılmaz", "medium")


def test_an_agency_s_byline_is_a_credit_and_not_the_publisher() -> None:
    raw = a_page(above='<p class="byline">By Trend</p>')
    assert said("credit_line", raw)[0] == "Trend"
    assert said("publisher", raw) == ("", "")


def test_the_address_is_where_marks_say_and_the_page_s_root_is_none() -> None:
    head = f'<link rel="canonical" href="{ADDRESS}"><meta property="og:url" content="{ADDRESS}">'
    assert said("url", a_page(head)) == (ADDRESS, "high")
    assert said("url", a_page('<link rel="canonical" href="https://daily.example/">')) == ("", "")


WALLS = {
    "not found": (
        "<title>404</title><h1>Page not found</h1><p>It is gone.</p>",
        "found",
    ),
    "a log-in": (
        "<title>Log in</title><h1>Log in to go on reading</h1><form><input type=password></form>",
        "logged in",
    ),
    "consent": (
        "<title>Daily</title><p>We use cookies. Accept cookies to continue to the site.</p>",
        "consent",
    ),
    "a barrier": ("<title>Just a moment...</title><p>Checking your browser.</p>", "barrier"),
    "nothing": ("<html><body><div id=app></div><script>run()</script></body></html>", "no text"),
    "not found, in Russian": ("<title>Ошибка</title><h1>Страница не найдена</h1>", "found"),
}


@pytest.mark.parametrize(("markup", "why"), WALLS.values(), ids=WALLS)
def test_a_page_without_an_article_says_why(markup: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_html("page.html", markup.encode())


DEEP = {
    "closed": ("<div>" * 10_000, "</div>" * 10_000),
    "never closed": ("<b><i>" * 5_000, ""),
    "lists": ("<ul><li>" * 5_000, ""),
    "tables": ("<table><tr><td>" * 3_400, ""),
}


@pytest.mark.parametrize(("above", "below"), DEEP.values(), ids=DEEP)
def test_ten_thousand_levels_hide_no_text(above: str, below: str) -> None:
    assert SECOND in read(a_page(above=above, below=below)).body


def test_a_script_that_is_no_json_is_passed_over() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": }</script>'
    deep = f'<script type="application/ld+json">{"[" * 100_000}</script>'
    assert read(a_page(head + deep)).body == WHOLE


def test_an_element_of_the_site_s_own_making_divides_no_paragraph() -> None:
    body = f"<p>{LEAD} <x-company>Hale</x-company> lent it.</p><p>{SECOND}</p><p>{THIRD}</p>"
    assert read(a_page(body=body)).body.startswith(f"{LEAD} Hale lent it.\n\n")


EDGES = {
    "a line under the title": "<h2>Families of the valley told their stories for six years</h2>",
    "a caption": "<div class='photo'><p>The dam in 1961.</p></div>",
    "a credit": "<p>Photo: County archive</p>",
    "a short life of the author": (
        "<div class='author-info'><p>Ann Lee writes of the county for this paper.</p></div>"
    ),
}


@pytest.mark.parametrize("markup", EDGES.values(), ids=EDGES)
def test_the_article_begins_with_its_lead(markup: str) -> None:
    assert read(a_page(above=markup)).body == WHOLE


def test_a_page_that_a_script_would_fill_gives_the_text_of_its_linked_data() -> None:
    given = f"{LEAD}\\n{SECOND}\\n{THIRD}"
    head = f'{{"@type": "NewsArticle", "headline": "{TITLE}", "articleBody": "{given}"}}'
    script = f'<script type="application/ld+json">{head}</script>'
    page = (
        f"<html><head><title>{TITLE}</title>{script}</head><body><div id=app></div></body></html>"
    )
    assert read(page.encode()).body == WHOLE


def test_linked_data_of_other_articles_is_not_this_one_s() -> None:
    def about(headline: str, day: str) -> str:
        given = f'{{"@type": "NewsArticle", "headline": "{headline}", "datePublished": "{day}"}}'
        return f'<script type="application/ld+json">{given}</script>'

    head = about("Another film altogether", "2020-01-02") + about(TITLE, "2019-05-14")
    assert said("date", a_page(head)) == ("2019-05-14", "medium")


def test_a_time_in_the_text_is_not_said_to_be_the_day_of_publication() -> None:
    body = f"<p>{LEAD} On <time datetime='1962-03-12'>12 March</time> it broke.</p><p>{SECOND}</p>"
    finding = found("date", a_page(body=body))
    assert finding.chosen is None or finding.chosen.confidence == "low"


def test_links_of_the_article_are_told_and_those_beside_it_are_not() -> None:
    body = f"<p>{LEAD} <a href='https://film.example/'>The film</a> is long.</p><p>{SECOND}</p>"
    aside = "<aside><a href='https://ads.example/'>Buy</a></aside>"
    assert read(a_page(body=body, below=aside)).links == (("The film", "https://film.example/"),)
