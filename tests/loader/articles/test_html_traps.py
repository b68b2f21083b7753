"""Pages as they are found: linked data of all kinds, archives, themes, prints, encodings."""

from __future__ import annotations

import json

import pytest

from archive_site.loader.articles.html import read_html
from archive_site.model.clipping import Unreadable
from tests.loader.articles.pages import ADDRESS, LEAD, SECOND, THIRD, TITLE, WHOLE, a_page
from tests.loader.articles.test_html import found, read, said

TEXT = f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"
DAY = "2019-05-14"


def linked(source: object) -> str:
    """A script of linked data, as text or as JSON."""
    text = source if isinstance(source, str) else json.dumps(source)
    return f'<script type="application/ld+json">{text}</script>'


AN_ARTICLE = {"@type": "NewsArticle", "headline": TITLE, "datePublished": DAY}
WRITTEN = json.dumps(AN_ARTICLE)
LINKED = {
    "in a graph": {"@graph": [{"@type": "WebSite", "name": "Post"}, AN_ARTICLE]},
    "in a list": [{"@type": "BreadcrumbList"}, AN_ARTICLE],
    "of two types": {**AN_ARTICLE, "@type": ["CreativeWork", "NewsArticle"]},
    "with a line end in a text": WRITTEN.replace("{", '{"description": "one\n\ttwo", ', 1),
    "with a comma too many": WRITTEN.replace("}", ",}"),
    "two objects in one script": f'{{"@type": "WebPage"}}\n{WRITTEN}',
    "with entities for signs": WRITTEN.replace('"', "&quot;"),
    "within a comment": f"<!-- {WRITTEN} -->",
    "of a live blog": {
        **AN_ARTICLE,
        "@type": "LiveBlogPosting",
        "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2019-05-16"}],
    },
}


@pytest.mark.parametrize("source", LINKED.values(), ids=LINKED)
def test_linked_data_gives_the_day(source: object) -> None:
    assert said("date", a_page(linked(source))) == (DAY, "medium")


def test_linked_data_that_refers_to_another_object_names_it() -> None:
    objects = [
        {**AN_ARTICLE, "author": {"@id": "#ann"}, "publisher": {"@id": "#post"}},
        {"@id": "#ann", "@type": "Person", "name": "Ann Lee"},
        {"@id": "#post", "@type": "Organization", "name": "The Post"},
    ]
    raw = a_page(linked({"@graph": objects}))
    assert said("author", raw) == ("Ann Lee", "medium")
    assert said("publisher", raw) == ("The Post", "medium")


def test_linked_data_with_quotes_left_open_says_nothing() -> None:
    broken = WRITTEN.replace("{", '{"description": "he said "no" to it", ', 1)
    assert found("date", a_page(linked(broken))).reason == "no date in the text"


HIDDEN = {
    "a time's attribute": f'<time datetime="{DAY}T10:00">Tuesday</time>',
    "an abbreviation's title": f'<abbr class="published" title="{DAY}T10:00">Tuesday</abbr>',
    "a stamp's title": '<abbr class="timestamp" title="Tuesday, May 14, 2019 at 2 PM">5 h</abbr>',
    "an attribute for scripts": f'<span class="date" data-date="{DAY}">two days ago</span>',
}


@pytest.mark.parametrize("above", HIDDEN.values(), ids=HIDDEN)
def test_a_day_in_an_attribute_is_read(above: str) -> None:
    value, confidence = said("date", a_page(above=above))
    assert value == DAY
    assert confidence != "high"


REMARK = (
    "<div id=comments><h2>One thought</h2><ol><li class=comment><article><b class=fn>Ali</b> says:"
    "<time datetime='2019-05-16T09:00'>May 16, 2019</time><p>I saw it too, and I shall never "
    "forget those faces on the screen.</p></article></li></ol></div>"
)
THEMES = {
    "WordPress": (
        "<body class='single single-post'><header><p class=site-title><a href='/'>Post</a></p>"
        f"</header><article class='post category-popular'><header><h1>{TITLE}</h1><div class="
        "entry-meta>Posted on <time class='entry-date published' datetime='2019-05-14T10:00+04:00'>"
        "May 14, 2019</time><time class=updated datetime='2019-06-01'>June 1, 2019</time> by <a "
        f"class='url fn n' rel=author>admin</a></div></header><div class=entry-content>{TEXT}"
        "<div class=sharedaddy><h3>Share this:</h3><ul><li><a>Twitter</a></li></ul></div></div>"
        f"</article>{REMARK}<aside><h2>Recent Posts</h2><ul><li><a>Bridge opened</a></li></ul>"
    ),
    "Drupal": (
        f"<body class=node-type-article><div id=site-name><a href='/'>Post</a></div><h1>{TITLE}"
        "</h1><div class='node node-article'><div class=submitted>Submitted by admin on Tue, "
        f"05/14/2019 - 10:00</div><div class=field-name-body>{TEXT}</div><ul class=links><li>"
        "<a>Log in</a> to post comments</li></ul></div>"
    ),
    "Joomla": (
        f"<meta name=author content='Super User'><body><div class=item-page><h2 itemprop=headline>"
        f"{TITLE}</h2><dl class=article-info><dt>Details</dt><dd class=createdby>Written by Super "
        f"User</dd><dd class=published><time datetime='{DAY}' itemprop=datePublished>Published: 14 "
        f"May 2019</time></dd><dd class=hits>Hits: 815</dd></dl><div itemprop=articleBody>{TEXT}"
        "</div><ul class=pager><li><a>Prev</a></li><li><a>Next</a></li></ul></div>"
    ),
    "AMP": (
        f"<link rel=canonical href='{ADDRESS}'><body><amp-sidebar><ul><li>Home</li></ul>"
        f"</amp-sidebar><h1>{TITLE}</h1><amp-img src=a.jpg></amp-img><div>{TEXT}</div>"
    ),
}


@pytest.mark.parametrize("markup", THEMES.values(), ids=THEMES)
def test_pages_of_common_systems_are_read(markup: str) -> None:
    raw = f"<html><head><meta charset=utf-8><title>{TITLE}</title>{markup}</html>".encode()
    assert read(raw).body == WHOLE
    assert said("title", raw)[0] == TITLE
    assert said("date", raw)[0] == DAY
    assert said("author", raw) == ("", "")


ARCHIVED = f"https://web.archive.org/web/20200101120000/{ADDRESS}"
TOOLBAR = (
    "<div id='wm-ipp-base'><div id='wm-ipp'><p>4 captures</p><p>12 May 2016 - 1 Jan 2020</p><p>"
    "Archive Team was formed in 2009 as a loose collective of people who want to save what is "
    "written on the web before it is lost.</p></div></div>"
)


def test_a_web_archive_s_bar_and_addresses_are_not_the_page_s() -> None:
    head = f'<link rel="canonical" href="{ARCHIVED}"><meta property="og:url" content="{ARCHIVED}">'
    raw = a_page(head).replace(b"<body>", f"<body>{TOOLBAR}".encode())
    clipping = read(raw, ARCHIVED)
    assert clipping.body == WHOLE
    assert said("url", raw, ARCHIVED)[0] == ADDRESS
    assert said("date", raw, ARCHIVED) == (DAY, "medium")


def test_a_print_view_gives_the_article_alone() -> None:
    raw = (
        f"<html><head><title>{TITLE} | Print</title></head><body><table><tr><td><b>{TITLE}</b><br>"
        f"14.05.2019<br><br>{LEAD}<br><br>{SECOND}<br><br>{THIRD}</td></tr></table></body></html>"
    ).encode()
    assert read(raw).body == WHOLE
    assert said("title", raw)[0] == TITLE


def test_of_two_articles_on_a_page_the_first_is_read() -> None:
    other = (
        "<article><h2>Bridge opened in the north</h2><time datetime='2019-05-12'>12 May</time><p>"
        "A bridge over the northern river was opened by the governor, who crossed it on foot.</p>"
        "<p>It took four years to build and cost less than planned, its engineers said.</p>"
    )
    raw = (
        f"<html><head><title>News of the day - Post</title></head><body><article><h2>{TITLE}</h2>"
        f"{TEXT}</article>{other}</article></body></html>"
    ).encode()
    assert read(raw).body == WHOLE
    assert said("title", raw) == (TITLE, "medium")


POSTS = {
    "Facebook": (
        "<meta property='og:site_name' content='Facebook'></head><body><div><h5><a>The Post</a>"
        "</h5><abbr title='Tuesday, May 14, 2019 at 2:30 PM'>May 14, 2019</abbr><div class="
        f"userContent>{TEXT}</div><form><a>Like</a><a>Comment</a><a>Share</a></form></div>"
    ),
    "Telegram": (
        "<meta property='og:site_name' content='Telegram'><meta property='og:title' content='The "
        "Post'></head><body><div class='tgme_widget_message_author'>The Post</div><div class="
        f"'tgme_widget_message_text'>{LEAD}<br><br>{SECOND}<br><br>{THIRD}</div><span class="
        "'tgme_widget_message_views'>1.2K</span><a><time datetime='2019-05-14T10:00+04:00'>10:00"
        "</time></a>"
    ),
}


@pytest.mark.parametrize("markup", POSTS.values(), ids=POSTS)
def test_a_saved_post_has_a_text_and_no_author_or_publisher_of_the_network(markup: str) -> None:
    raw = f"<html><head><title>The Post</title>{markup}</body></html>".encode()
    assert read(raw).body == WHOLE
    assert said("date", raw)[0] == DAY
    assert said("author", raw) == ("", "")
    assert said("publisher", raw)[0] not in ("Facebook", "Telegram")


EMPTY = {
    "frames": ("<frameset cols='20%,80%'><frame src=a><frame src=b></frameset>", "frames"),
    "a way on": ("<head><meta http-equiv=refresh content='0; url=/a'></head>", "leads on"),
}


@pytest.mark.parametrize(("markup", "why"), EMPTY.values(), ids=EMPTY)
def test_a_page_with_nothing_on_it_says_what_to_save(markup: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_html("page.html", f"<html>{markup}</html>".encode())


def test_xhtml_is_read_and_its_declaration_passed_over() -> None:
    raw = a_page().replace(b"<!doctype html><html", b'<?xml version="1.0"?><html xmlns="x" xml:')
    assert read(raw).body == WHOLE


def test_entities_in_every_place_are_signs() -> None:
    soup = TITLE.replace(" ", "&nbsp;", 1).replace("dam", "d&#97;m")
    raw = a_page(
        f'<meta property="og:title" content="{soup}">',
        body=f"<p>{LEAD.replace('c', '&#x63;')}</p><p>{SECOND}</p><p>{THIRD}</p>",
        title=f"{soup} - Post",
    ).replace(f"<h1>{TITLE}".encode(), f"<h1>{soup}".encode())
    assert read(raw).body == WHOLE
    assert said("title", raw)[0] == TITLE


def test_signs_that_show_nothing_are_in_no_title_and_no_text() -> None:
    broken = TITLE.replace("collapse", "col\u00adlapse").replace(
        "city library", "city\u00a0library"
    )
    head = f'<meta property="og:title" content="{TITLE}">'
    raw = a_page(head, body=TEXT.replace("library", "li\u00adbrary"), title=f"{broken} - Post")
    raw = raw.replace(f"<h1>{TITLE}".encode(), f"<h1>{broken}".encode())
    assert read(raw).body == WHOLE
    assert said("title", raw) == (TITLE, "high")


def test_linked_data_of_no_article_here_says_nothing_of_this_one() -> None:
    other = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ten new cafés '
        'by the sea", "datePublished": "2024-01-02", "author": {"name": "Ann Cole"}}</script>'
    )
    above = '<p class="by">Tom Reed</p><p class="date">Published 14 May 2019</p>'
    raw = a_page(head=other, above=above)
    assert said("date", raw) == ("2019-05-14", "medium")
    assert said("author", raw) == ("Tom Reed", "medium")


def test_linked_data_that_puts_the_title_in_other_words_is_of_this_article() -> None:
    same = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Film on Malvern '
        'dam collapse shown", "datePublished": "2019-05-14"}</script>'
    )
    assert said("date", a_page(head=same))[0] == "2019-05-14"


@pytest.mark.parametrize(
    "line",
    [
        "11:45 — 14 May 2019 | Views: 3 418 | A+ A-",
        "14 May 2019 • 12 comments • Share",
        "Baxılıb: 120 | 14 may 2019",
        "14.05.2019 | 18:45 | Oxunub: 1 204",
    ],
)
def test_a_line_of_day_clock_counters_and_buttons_is_the_page_s_and_tells_its_day(
    line: str,
) -> None:
    raw = a_page(above=f'<div class="info">{line}</div>')
    clipping = read_html("page.html", raw)
    assert clipping.body == WHOLE
    assert line in clipping.removed
    assert said("date", raw)[0] == "2019-05-14"


def test_a_name_alone_below_the_text_is_offered_and_doubted() -> None:
    assert said("author", a_page(below="<p>Tom Reed</p>")) == ("Tom Reed", "low")
    assert said("author", a_page(below="<p><a href='/x'>Tom Reed</a></p>")) == ("", "")
    assert said("author", a_page(below="<p>READ MORE</p>")) == ("", "")


def test_lines_at_either_end_are_known_in_the_article_s_own_language() -> None:
    lines = (
        "Une centaine de personnes ont vu le film lundi au cinéma de la ville, selon la mairie.",
        "Le film suit quatre familles de la vallée pendant six ans, a dit sa réalisatrice.",
        "Une seconde séance est prévue au printemps pour les écoles, selon les organisateurs.",
    )
    above = ("Publié le 14 mai 2019 à 18h30 - Mis à jour le 16 mai 2019", "Par Jules Lenoir")
    below = "Mentions légales | Gestion des cookies | © Le Messager"
    body = "".join(f"<p>{line}</p>" for line in (*above, *lines, below))
    raw = f"<html><body><h1>Un film sur la vallée</h1>{body}</body></html>".encode()
    clipping = read_html("page.html", raw)
    assert clipping.body == "\n\n".join(lines)
    assert set(above) | {below} <= set(clipping.removed)
    assert said("date", raw) == (DAY, "medium")
    assert said("author", raw) == ("Jules Lenoir", "medium")


def test_a_mark_alone_that_is_years_off_gives_way_to_the_day_in_print() -> None:
    moved = linked({**AN_ARTICLE, "datePublished": "2020-01-01T00:00:00+00:00"})
    raw = a_page(head=moved, above='<p class="date">12 March 2009</p>')
    assert said("date", raw) == ("2009-03-12", "medium")
    both = moved + '<meta property="article:published_time" content="2020-01-01T00:00:00+00:00">'
    assert said("date", a_page(head=both, above='<p class="date">12 March 2009</p>'))[0] == (
        "2020-01-01"
    )
