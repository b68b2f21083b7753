"""Lines with a day by an article: which of them say when it was published."""

from __future__ import annotations

import pytest

from tests.loader.articles.pages import TITLE, a_page
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
