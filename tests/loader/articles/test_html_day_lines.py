"""Lines with a day by an article: which of them say when it was published."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.html_parsing import tree_of
from archive_site.loader.articles.html_tree import passages
from tests.loader.articles.pages import TITLE, WHOLE, a_page
from tests.loader.articles.test_html import found, read, said

OTHER_DAYS = """Screening: 20 May 2019
Premiere: 20 May 2019
Nümayiş tarixi: 20 may 2019
Дата показа: 20 мая 2019
Etkinlik tarihi: 20 Mayıs 2019
تاريخ العرض: 20 مايو 2019
Date de la projection : 20 mai 2019
Apply by 20 May 2019
Photo taken on 5 March 2016
Page refreshed 2 January 2020
Maria Holt, born 14 May 1961
20 May 2019 at the City Library
20–25 May 2019
20 May 2019 – 25 May 2019
April–May 2019
Town Hall · 14 May 2019 · 19:00"""
PUBLISHED = """14 May 2019
Published: 14 May 2019, 18:45
Posted on 14 May 2019 in News
14 may 2019, 18:45
Dərc edilib: 14 may 2019
Дата публикации: 14 мая 2019 г.
Yayınlanma tarihi: 14 Mayıs 2019
تاريخ النشر: 14 مايو 2019
Publié le mardi 14 mai 2019 à 18h45
Ann Lee, 14 May 2019
Malvern – 14 May 2019
14 May 2019 by annlee7
Veröffentlicht am 14. Mai 2019 von annlee7"""
BOXES = {
    "a clock": '<div id="current-date">27 November 2026</div>',
    "a clock of another language": '<div id="saat" class="date">27.11.2026 19:04</div>',
    "a picture's words": '<figure><figcaption class="date">5 March 2016</figcaption></figure>',
    "a change by its class": '<p class="date updated">2 January 2020</p>',
    "a change by its label": (
        '<p class="date"><span>Updated</span> <time datetime="2020-01-02">2 January 2020</time></p>'
    ),
}
DAY = '<meta itemprop="datePublished" content="2026-11-24">'


@pytest.mark.parametrize("line", OTHER_DAYS.splitlines())
def test_a_line_that_tells_of_another_day_gives_at_most_a_guess(line: str) -> None:
    chosen = found("date", a_page(above=f'<p class="date">{line}</p>')).chosen
    assert chosen is None or chosen.confidence == "low"


@pytest.mark.parametrize("line", PUBLISHED.splitlines())
def test_a_line_that_tells_the_day_of_publication_is_believed(line: str) -> None:
    raw = a_page(above=f'<p class="date">{line}</p>')
    assert said("date", raw) == ("2019-05-14", "medium")
    assert line not in read(raw).body


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_box_of_another_day_gives_at_most_a_guess(box: str) -> None:
    chosen = found("date", a_page(above=box)).chosen
    assert chosen is None or chosen.confidence == "low"


def test_a_mark_of_another_article_s_day_is_at_most_a_guess() -> None:
    chosen = found(
        "date", a_page(below=f"<div itemscope><a href='/a'>Bridge</a>{DAY}</div>")
    ).chosen
    assert chosen is None or chosen.confidence == "low"


def test_an_address_of_an_event_gives_the_event_s_day_and_none_of_publication() -> None:
    link = '<link rel="canonical" href="https://daily.example/events/2019/05/20/film">'
    assert said("date", a_page(link)) == ("", "")


@pytest.mark.parametrize(
    "line",
    ["This article was first published on 2 May 2019.", "Впервые опубликовано 2 мая 2019 года."],
)
def test_a_day_is_not_sure_where_an_article_says_that_it_stood_elsewhere_before(line: str) -> None:
    source = f'{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2019-05-14"}}'
    head = f'<script type="application/ld+json">{source}</script>'
    day = '<p class="date">14 May 2019</p>'
    assert said("date", a_page(head, above=day)) == ("2019-05-14", "high")
    raw = a_page(head, above=day, below=f"<p>{line}</p>")
    assert said("date", raw) == ("2019-05-14", "medium")
    assert "2019-05-02" in [each.value for each in found("date", raw).others]


def test_the_day_by_the_title_that_marks_repeat_goes_before_that_of_an_address_alone() -> None:
    older = '<link rel="canonical" href="https://daily.example/20190513-film-on-the-dam">'
    head = '<meta property="article:published_time" content="2019-05-14T18:45:00+04:00">'
    line = "<p class='dates'>Issued on: <time>14/05/2019 - 18:45</time>Modified: 15/05/2019</p>"
    assert said("date", a_page(older + head, above=line)) == ("2019-05-14", "medium")
    assert said("date", a_page(older + head)) == ("2019-05-13", "medium")


def test_a_mark_that_is_alone_against_the_day_by_the_title_is_a_guess() -> None:
    source = f'{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2019-05-08"}}'
    head = f'<script type="application/ld+json">{source}</script><meta name="date" content="DAY">'
    line = "<div class='card'><span>May 14, 2019</span><span>9 mins</span></div>"
    page = a_page(head, above=line).decode()
    assert said("date", page.replace("DAY", "May 14, 2019").encode()) == ("2019-05-14", "low")
    assert said("date", page.replace("DAY", "May 8, 2019").encode())[0] == "2019-05-08"


def test_a_system_s_moment_that_a_style_hides_is_not_the_day_that_readers_see() -> None:
    line = (
        "<div class='post-meta'><span class='updated'>2020-01-07T17:27:31+02:00</span>"
        "<span>14. Mai 2019</span></div>"
    )
    assert said("date", a_page(above=line))[0] == "2019-05-14"


def test_a_day_and_clock_right_above_a_single_paragraph_are_none_of_it() -> None:
    line = "<div><span>May 14, 2019, 07:22PM IST</span><span>Source: </span><p>{}</p></div>"
    raw = a_page(body=line.format(WHOLE.replace("\n\n", " ")))
    assert read(raw).body == WHOLE.replace("\n\n", " ")
    assert said("date", raw) == ("2019-05-14", "low")


def test_the_pieces_of_a_line_that_a_style_sets_apart_are_words_of_their_own() -> None:
    line = "<div class='info'><a href='/a'>Ann Lee</a><span>May 14, 2019</span><b>9</b> views</div>"
    split = "<p>The <span>flo</span><span>od</span> of the valley came in the night of May.</p>"
    page = tree_of(f"<html><body>{line}{split}</body></html>")
    assert [each.text for each in passages(page)] == [
        "Ann Lee May 14, 2019 9 views",
        "The flood of the valley came in the night of May.",
    ]
