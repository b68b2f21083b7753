"""Days as the world's languages print them, and of which place a page's clock is."""

from __future__ import annotations

import json

import pytest

from archive_site.loader.articles.html_days import printed_in
from tests.loader.articles.pages import LEAD, SECOND, THIRD, a_page
from tests.loader.articles.test_html import said

PRINTED = {
    "11 Tetor, 2019": "2019-10-11",
    "30 lipca 2019": "2019-07-30",
    "15. srpna 2018": "2018-08-15",
    "2019. július 30.": "2019-07-30",
    "2019. gada 30. jūlijs": "2019-07-30",
    "2019 m. liepos 30 d.": "2019-07-30",
    "1. heinäkuuta 2020": "2020-07-01",
    "joi, 14 noiembrie 2019, 12:30": "2019-11-14",
    "14 Μαΐου 2019": "2019-05-14",
    "Minggu, 18 Juli 2021 – 18:52 WIB": "2021-07-18",
    "18 Agustus 2021": "2021-08-18",
    "Ngày 14 tháng 5 năm 2019": "2019-05-14",
    "14 พฤษภาคม 2019": "2019-05-14",
    "12 जुलाई 2021": "2021-07-12",
    "১২ জুলাই ২০২১": "2021-07-12",
    "14 בספטמבר 2019": "2019-09-14",
    "۱۴ مئی 2019": "2019-05-14",
    "5 de agosto del 2019": "2019-08-05",
    "12 jan 23 | 5h27": "2023-01-12",
    "Mar 4, 20264 mins": "2026-03-04",
    "5 listopada 2019": "2019",  # in November by Poles and Czechs, in October by Croats
}


@pytest.mark.parametrize(("text", "day"), PRINTED.items(), ids=PRINTED)
def test_a_day_is_read_in_the_languages_of_the_world(text: str, day: str) -> None:
    assert [each.edtf for each in printed_in(text)] == [day]


@pytest.mark.parametrize("text", ["Version 3 Release 2019", "14 jan | 8h04", "Room 12 Day 45"])
def test_other_words_by_numbers_are_no_days(text: str) -> None:
    assert list(printed_in(text)) == []


LABELLED = {
    "Opublikowano: 30 lipca 2019": "2019-07-30",
    "sexta-feira, 14 de maio de 2021": "2021-05-14",
    "Megjelent: 2019. július 30.": "2019-07-30",
    "등록 2019.05.14 10:20 | 수정 2019.05.20 08:00": "2019-05-14",
    "Diterbitkan: 18 Agustus 2021": "2021-08-18",
}


@pytest.mark.parametrize(("line", "day"), LABELLED.items(), ids=LABELLED)
def test_a_labelled_day_by_the_title_is_that_of_publication(line: str, day: str) -> None:
    assert said("date", a_page(above=f"<p class='date'>{line}</p>")) == (day, "medium")


CHANGED = (
    *("Atualizado em 14 de maio de 2021", "Aggiornato il 14 maggio 2021", "수정 2021.05.14"),
    *("Diperbarui: 18 Agustus 2021", "Aktualizacja: 30 lipca 2019", "Frissítve: 2019. július 30."),
    *(
        "Bijgewerkt op 14 mei 2021",
        "Cập nhật: 14 tháng 5, 2019",
        "Última actualización: 14/05/2021",
    ),
)


@pytest.mark.parametrize("line", CHANGED)
def test_the_day_of_a_change_is_not_that_of_publication(line: str) -> None:
    assert said("date", a_page(above=f"<p class='date'>{line}</p>")) == ("", "")


def linked(day: str) -> str:
    """Linked data that gives a day."""
    thing = {"@type": "NewsArticle", "datePublished": day}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize("mark", ["2026-03-04T05:30:00Z", "2026-03-03T22:26:57-08:00"])
def test_a_clock_of_another_place_gives_way_to_the_day_that_readers_see(mark: str) -> None:
    shown = "<div class='info'>Mar 4, 20264 mins</div>"
    assert said("date", a_page(linked(mark), above=shown))[0] == "2026-03-04"
    other = "<div class='info'>Mar 3, 20264 mins</div>"
    assert said("date", a_page(linked("2026-03-04T01:10:00Z"), above=other))[0] == "2026-03-03"


def test_a_mark_in_the_page_s_own_time_goes_before_the_same_moment_in_utc() -> None:
    head = '<meta property="article:published_time" content="2020-07-06T22:00:00Z">'
    assert said("date", a_page(head + linked("2020-07-07T07:00:00+09:00")))[0] == "2020-07-07"


def test_times_of_several_other_articles_are_nobody_s_day() -> None:
    teasers = "".join(
        f"<div itemscope><a href='/{n}'>Dam {n}</a> <time datetime='2026-11-2{n}'>{n}</time>"
        f"<meta itemprop='datePublished' content='2026-11-2{n}'></div>"
        for n in range(3)
    )
    raw = a_page().replace(b"</main>", f"</main><p>A</p><p>B</p><p>C</p>{teasers}".encode())
    assert said("date", raw) == ("", "")


def test_a_log_of_changes_below_the_text_is_no_day_of_publication() -> None:
    log = "<h3>03/13/2026</h3><p>Less.</p><h3>02/27/2026</h3><p>More.</p>"
    assert said("date", a_page(below=log)) == ("", "")


def test_a_day_below_what_leads_in_is_found() -> None:
    body = f"<p>{LEAD}</p><p class='date'>4 March 2026</p><p>{SECOND}</p><p>{THIRD}</p>"
    assert said("date", a_page(body=body)) == ("2026-03-04", "low")
