"""Pages that are no article's own: front pages, lists, notices of other addresses."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.html import read_html
from archive_site.model.clipping import Unreadable
from tests.loader.articles.pages import LEAD, SECOND, THIRD, TITLE, a_page
from tests.loader.articles.test_html import read, said

FIELDS = ("title", "author", "date")
CARD = (
    "<div class='card'><h3><a href='/{n}'>Council of the {n}th district votes on its dam</a></h3>"
    "<p>The council spoke of the dam until late at night, and nobody knew what it would cost the "
    "valley in the {n}th year.</p><p class='by'>By Ann Lee</p><time>2019-05-0{n}</time></div>"
)
ADDRESSED = '<link rel="canonical" href="{0}"><meta property="og:type" content="website">'


def of_many(head: str, heading: str = "", cards: int = 6) -> bytes:
    """A page of many teasers."""
    teasers = "".join(CARD.format(n=n) for n in range(1, cards + 1))
    return f"<html><head>{head}</head><body>{heading}<main>{teasers}</main></body></html>".encode()


FRONTS = {
    "its address": "<title>Valley Post - News of the valley and the dam</title>"
    + ADDRESSED.format("https://post.example/"),
    "its address in a language": "<title>Valley Post - News of the valley</title>"
    + ADDRESSED.format("https://post.example/en"),
    "its address in an archive": "<title>Valley Post - News of the valley</title>"
    + ADDRESSED.format("https://web.archive.org/web/20190514101010/https://post.example/"),
    "its title": "<title>Valley Post – Home</title>",
    "its title in German": "<title>Startseite | Talpost</title>",
    "its title in Russian": "<title>Вести долины — Главная страница</title>",
    "its title in Arabic": "<title>الرئيسية | أخبار الوادي</title>",
}


@pytest.mark.parametrize("head", FRONTS.values(), ids=FRONTS)
def test_a_front_page_has_no_title_no_author_and_no_day(head: str) -> None:
    raw = of_many(head, "<h1>News of our valley, day by day</h1>")
    assert [said(field, raw) for field in FIELDS] == [("", "")] * 3
    fields = describe(read(raw), None).fields
    assert "front page" in fields["title"].reason
    assert "front page" in fields["date"].reason


LISTS = {
    "what its texts stand under": "<title>The dam in the news</title>",
    "its address": "<title>The dam in the news</title>"
    + ADDRESSED.format("https://post.example/tag/the-dam"),
    "the address of a month": "<title>The dam in the news</title>"
    + ADDRESSED.format("https://post.example/2019/05/"),
    "its linked data": "<title>The dam in the news</title>"
    '<script type="application/ld+json">{"@type": "CollectionPage", "name": "Dam"}</script>',
}


@pytest.mark.parametrize("head", LISTS.values(), ids=LISTS)
def test_a_list_has_its_heading_for_a_title_at_most_and_nobody_for_its_author(head: str) -> None:
    raw = of_many(head, "<h1>The dam in the news</h1>")
    assert said("title", raw) == ("The dam in the news", "low")
    assert said("author", raw) == said("date", raw) == ("", "")
    assert "several articles" in describe(read(raw), None).fields["author"].reason


def test_a_heading_of_one_teaser_is_not_the_title_of_a_list() -> None:
    open_box = f"<div><h3>Diploma of the history of dams</h3><p>{LEAD}</p></div>"
    boxes = "".join(
        f"<a href='/{n}'><h3>Diploma {n}</h3><p>{text}</p></a>"
        for n, text in enumerate((SECOND, THIRD))
    )
    page = f"<html><head><title>Institute</title></head><body>{open_box}{boxes}</body></html>"
    assert said("title", page.encode()) == ("", "")


ARTICLES = {
    "says that its address is the site's": ADDRESSED.format("https://daily.example/"),
    "says that it is an article": '<link rel="canonical" href="https://daily.example/tag/dam">'
    '<meta property="og:type" content="article">',
    "stands under a month and a name": ADDRESSED.format("https://daily.example/2019/05/dam-film"),
    "stands in a category": ADDRESSED.format("https://daily.example/category/culture/dam-film"),
}


@pytest.mark.parametrize("head", ARTICLES.values(), ids=ARTICLES)
def test_an_article_keeps_its_title(head: str) -> None:
    long = "".join(f"<p>{each}</p>" for each in (LEAD, SECOND, THIRD) * 4)
    title, confidence = said("title", a_page(head, body=long))
    assert title == TITLE
    assert confidence != "low"


NOTICES = {
    "Redirect Notice": "You are being redirected to https://post.example/2019/05/14/the-dam/ now.",
    "Weiterleitung": "Sie werden zu https://post.example/2019/05/14/damm/ weitergeleitet, bitte "
    "warten Sie einen Augenblick.",
    "Redireccionando…": "Serás redirigido a https://post.example/2019/05/14/la-presa/ en segundos.",
    "Переход по внешней ссылке": "Чтобы перейти на сайт, нажмите на ссылку https://post.example/.",
}


@pytest.mark.parametrize(("title", "text"), NOTICES.items(), ids=NOTICES)
def test_a_notice_of_another_address_is_no_article(title: str, text: str) -> None:
    raw = f"<html><head><title>{title}</title></head><body><p>{text}</p></body></html>".encode()
    with pytest.raises(Unreadable, match="leads on to another address"):
        read_html("a.html", raw)


@pytest.mark.parametrize("title", ["Wayback Machine", "Internet Archive: Digital Library of Books"])
def test_a_web_archive_s_own_page_is_no_article(title: str) -> None:
    text = "The archive is an initiative of a library, building a collection of pages of the past."
    raw = f"<html><head><title>{title}</title></head><body><p>{text}</p></body></html>".encode()
    with pytest.raises(Unreadable, match="web archive's own"):
        read_html("a.html", raw)


def test_an_article_on_redirecting_is_one() -> None:
    title = "Minister is redirecting money to the dam"
    assert said("title", a_page().replace(TITLE.encode(), title.encode()))[0] == title


def test_a_teaser_alone_among_many_titles_is_no_article() -> None:
    links = "".join(f"<p><a href='/{n}'>Council votes on dam number {n}</a></p>" for n in range(25))
    raw = of_many(
        "<title>Valley Post - News of the valley, its dams and its schools</title>", cards=1
    )
    page = raw.replace(b"<main>", b"<h1>Valley Post - Top Stories</h1><main>")
    assert said("title", page.replace(b"</main>", f"{links}</main>".encode()))[1] == "low"
