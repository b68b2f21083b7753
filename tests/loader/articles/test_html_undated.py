"""Pages that print no day of publication, but days of all other kinds: none is sure."""

from __future__ import annotations

import pytest

from tests.loader.articles.pages import a_page
from tests.loader.articles.test_html import found, said

LATEST = (
    "<div class='col-left'><h3>Lent</h3><ul>"
    "<li><time class='date' datetime='2026-11-24T10:00'>24.11.2026</time> <a href='/a'>Bridge</a>"
    "</li><li><time class='date' datetime='2026-11-23'>23.11.2026</time> <a href='/b'>Books</a>"
    "</li></ul></div><p>Home</p><p>Culture</p><p>Sport</p><p>Weather</p><p>Maps</p>"
)
MARKS = {
    "a day of change": '<meta name="last-modified" content="2020-01-02">',
    "a header of change": '<meta http-equiv="last-modified" content="Thu, 02 Jan 2020 10:00 GMT">',
    "an update": '<meta property="og:updated_time" content="2020-01-02T10:00">',
    "a picture's path": '<meta property="og:image" content="https://d.example/u/2016/03/05/a.jpg">',
    "a year of rights": '<meta name="copyright" content="2016">',
    "a change in linked data": '<script type="application/ld+json">{"@type": "NewsArticle", '
    '"dateModified": "2020-01-02"}</script>',
    "an event in linked data": '<script type="application/ld+json">{"@type": "Event", '
    '"startDate": "2019-05-20", "datePublished": "2019-05-01"}</script>',
    "a video in linked data": '<script type="application/ld+json">{"@type": "VideoObject", '
    '"uploadDate": "2019-05-01", "datePublished": "2019-05-01"}</script>',
}
PLACES = {
    "the latest news beside it": {"before": LATEST},
    "today": {"before": "<div class='top-date'>Wednesday, 25 November 2026</div>" + LATEST},
    "a clock by the title": {"above": "<div class='clock'>25.11.2026 19:40</div>"},
    "the day of the showing": {"above": "<p>When: 20 May 2019, 19:00</p>"},
    "a remark's day": {"below": "<div><time class='comment-date'>2019-05-16</time> I wept.</div>"},
    "an event's box": {"below": "<div class='event-box'><time>2019-06-20</time> Repeated</div>"},
    "what changed": {"below": "<p>Last updated: 2 January 2020</p>"},
    "rights": {"below": "<p>© 2016-2020 Daily Example, 2 January 2020</p>"},
    "a time of several days": {"above": "<p class='dates'>14 May 2019 – 20 June 2019</p>"},
    "a page of events": {
        "above": "<div class='tribe-events-meta'>"
        "<p>Begins:</p><p class='event-meta'>13. Mai 2012 11:00</p></div>"
    },
    "a system's own time, glued to a name": {
        "above": "<p class='meta-info'>AnnLee2019-01-07T17:27:31+02:00 | 36 remarks</p>"
    },
    "a related list": {
        "below": "<div class='read-also'><time datetime='2019-04-01'>1 April 2019</time></div>"
    },
}


@pytest.mark.parametrize("head", MARKS.values(), ids=MARKS)
def test_marks_of_other_days_give_none(head: str) -> None:
    assert said("date", a_page(head)) == ("", "")


@pytest.mark.parametrize("parts", PLACES.values(), ids=PLACES)
def test_other_days_by_an_article_are_at_most_a_guess(parts: dict[str, str]) -> None:
    before = parts.get("before", "")
    rest = {name: text for name, text in parts.items() if name != "before"}
    raw = a_page(**rest).replace(b"<main>", f"{before}<main>".encode())
    chosen = found("date", raw).chosen
    assert chosen is None or chosen.confidence == "low"


def test_a_time_by_the_title_goes_before_times_of_a_list_above_it() -> None:
    raw = a_page(above="<time class='date' datetime='2019-05-14'>14.05.2019</time>")
    assert said("date", raw.replace(b"<main>", f"{LATEST}<main>".encode()))[0] == "2019-05-14"


def test_a_day_below_the_title_goes_before_months_listed_above_it() -> None:
    months = "<ul><li><a href='/8'>August 2012</a></li><li><a href='/7'>July 2012</a></li></ul>"
    raw = a_page(above="<p class='info'>10.06.2018 22:00</p>")
    page = raw.replace(b"<h1>", f"{months}<h1>".encode())
    assert said("date", page)[0] == "2018-06-10"


def test_a_day_stands_in_the_box_that_the_title_stands_in_whatever_that_is_called() -> None:
    raw = a_page(above="<span>2019-05-14 11:10 Daily Example</span></aside>")
    page = raw.replace(b"<h1>", b"<aside class='top recent'><h1>")
    assert said("date", page)[0] == "2019-05-14"


def test_today_in_the_head_of_a_site_is_no_day_of_its_article() -> None:
    today = "<div class='line header-cont'><div>Mon, 25 Dec 2023</div><p>Our valley</p></div>"
    assert said("date", a_page().replace(b"<main>", f"{today}<main>".encode())) == ("", "")


def test_two_days_with_a_dash_between_them_are_none() -> None:
    line = (
        "<table><tr><th>Original run</th><td>October 14, 1999 – January 20, 2000</td></tr></table>"
    )
    assert said("date", a_page(above=line)) == ("", "")
