"""Titles and authors of pages: from which of their marks and headings, and from which never."""

from __future__ import annotations

import json

import pytest

from tests.loader.articles.pages import LEAD, SECOND, THIRD, TITLE, a_page
from tests.loader.articles.test_html import said

TEXT = f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"


def bare(head: str, body: str) -> bytes:
    """A page of a head and a body alone."""
    return f"<html><head>{head}</head><body>{body}{TEXT}</body></html>".encode()


TITLES = {
    "the first heading is a link to the front page": (
        "<title>The Valley Post » Film on the dam shown</title>",
        "<h1><a href='/'>The Valley Post</a></h1><h3><a href='/p/7'>Film on the dam shown</a></h3>",
        "Film on the dam shown",
    ),
    "the only first heading is a list's": (
        "<title>Film on the dam shown</title>"
        "<meta property='og:title' content='Film on the dam shown'>",
        "<h1>Current news</h1><h2>Film on the dam shown</h2>",
        "Film on the dam shown",
    ),
    "a line is glued above the title": (
        "<title>Valley: film on the dam shown | Post</title>"
        "<meta property='og:title' content='Film on the dam shown'>",
        "<h1><span>Culture</span>Film on the dam shown</h1>",
        "Film on the dam shown",
    ),
    "the only heading is a bold line": (
        "<title>Film on the dam shown | The Valley Post</title>",
        "<b>More from the valley</b><br><br><font><b>Film on the dam shown</b></font><br><br>",
        "Film on the dam shown",
    ),
    "the site stands before it with a colon": (
        "<title>The Valley Post: Film on the dam shown</title>"
        "<meta property='og:site_name' content='The Valley Post'>",
        "",
        "Film on the dam shown",
    ),
    "the only first heading shares a word with the site": (
        "<title>Film on the dam shown | The Valley Post</title>",
        "<h2>Film on the dam shown</h2><h1>Latest news from the valley</h1>",
        "Film on the dam shown",
    ),
    "the only first heading leads to where the page is": (
        "<title>Film on the dam shown | The Valley Post</title>",
        "<h1>Home » Culture » Film</h1><h2>Film on the dam shown</h2>",
        "Film on the dam shown",
    ),
    "the only first heading is hidden": (
        "<title>Film on the dam shown | The Valley Post</title>",
        "<h1 style='display:none'>Film and news</h1><h2>Film on the dam shown</h2>",
        "Film on the dam shown",
    ),
    "a line is set above the title with a space": (
        "<title>Film on the dam shown | The Valley Post</title>"
        "<meta property='og:title' content='Film on the dam shown'>",
        "<h1><span>Culture</span> Film on the dam shown</h1>",
        "Film on the dam shown",
    ),
    "the heading is none but a class": (
        "<title>The Valley Post | Film on the dam shown</title>",
        "<div class='news-title'>Film on the dam shown</div>",
        "Film on the dam shown",
    ),
    "the only first heading ends the page's title": (
        "<title>Film on the dam shown « the blog of all the valley and its rivers</title>",
        "<div><h1>the blog of all the valley and its rivers.</h1></div>"
        "<h3>Film on the dam shown</h3>",
        "Film on the dam shown",
    ),
    "the only first heading is what the blog is on": (
        "<title>Film on the dam shown | The Post of all the Valley and its Rivers</title>",
        "<h1>News of our valley</h1><h2>Film on the dam shown</h2>",
        "Film on the dam shown",
    ),
    "a script without spaces": (
        "<title>港特首就住宅违建事件道歉 - 新闻网 - 两岸</title>",
        "<h1>港特首就住宅违建事件道歉</h1>",
        "港特首就住宅违建事件道歉",
    ),
    "the title names the host": (
        "<title>Film shown | Valleypost</title>"
        "<link rel='canonical' href='https://www.valleypost.example/a'>",
        "",
        "Film shown",
    ),
    "the title is the site's name alone": (
        "<title>valleypost.example</title>"
        "<link rel='canonical' href='https://valleypost.example/a'>",
        "<h2>Film on the dam shown</h2>",
        "Film on the dam shown",
    ),
    "signs without spaces part it from the site": (
        "<title>山谷新闻网_堤坝影片昨晚在镇上放映完毕</title>",
        "<p>首页</p><div class='main-title'>堤坝影片昨晚在镇上放映完毕</div>",
        "堤坝影片昨晚在镇上放映完毕",
    ),
    "a rare sign parts it from the site": (
        "<title>Valley : the film on the dam shown ! ‹ Post</title>",
        "<h3>Valley : the film on the dam shown !</h3>",
        "Valley : the film on the dam shown !",
    ),
    "the only first heading is the site's, and says what the title's end does": (
        "<title>The film on the dam - who came to see it | Valley. Film. Studio</title>",
        "<h1>Valley. Film. Studio</h1><h2>The film on the dam<br>who came to see it</h2>",
        "The film on the dam who came to see it",
    ),
    "a smaller heading is a part of it": (
        "<title>The film on the dam in our valley</title>"
        "<meta property='og:title' content='The film on the dam in our valley'>",
        "<h1>All of the news</h1><h1>All weather</h1><h2>The film on the dam</h2>",
        "The film on the dam in our valley",
    ),
    "a line above it, and a point at its end, stand in the heading": (
        "<title>Film on the dam shown - post.example</title>"
        "<meta property='og:title' content='Film on the dam shown'>",
        "<h1>REPORT Film on the dam shown.</h1>",
        "Film on the dam shown",
    ),
    "the title is a word for the site, and there are more first headings": (
        "<title>VALLEY</title>",
        "<h1>Contact us now</h1><h1>Film on the dam shown</h1><p>Download</p>",
        "Film on the dam shown",
    ),
    "a blog's name stands before its archive": (
        "<title>The Valley Post » Blog Archive » Film on the dam shown</title>",
        "<h1>The Valley Post</h1><h2>Film on the dam shown</h2>",
        "Film on the dam shown",
    ),
    "a break divides its words": (
        "<title>Film on the dam shown in town - Post</title>",
        "<h1>Film on the dam<br>shown in town</h1>",
        "Film on the dam shown in town",
    ),
}


@pytest.mark.parametrize(("head", "body", "title"), TITLES.values(), ids=TITLES)
def test_the_title_is_the_article_s_own(head: str, body: str, title: str) -> None:
    assert said("title", bare(head, body))[0] == title


BYLINES = {
    "By Ann Lee": "Ann Lee",
    "By Ann Lee and John Roe": "Ann Lee and John Roe",
    "By: Ann Lee CNBC Executive News Editor": "Ann Lee",
    "By Ann Lee Post.example Archive | Contact": "Ann Lee",
    "By ANN LEE, JOHN ROE Special envoys to the valley": "ANN LEE, JOHN ROE",
    "Analysis by Ann Lee, senior analyst": "Ann Lee",
    "By Ann Lee March 3, 2019": "Ann Lee",
    "Par Anne Lefèvre et Jean Roux": "Anne Lefèvre et Jean Roux",
    "Автор: Анна Ли": "Анна Ли",
    "Müəllif: Anar Əliyev": "Anar Əliyev",
    "Yazar: Ayşe Yılmaz": "Ayşe Yılmaz",
    "بقلم: ليلى حسن": "ليلى حسن",
    "By Super User": "",
    "By our correspondent": "",
    "By Site Admin": "",
    "Haber Merkezi": "",
    "Автор: Админ": "",
    "By News Desk": "",
    "By Ann Lee, Reuters": "Ann Lee",
    "By ANN LEE, AP Medical Writer": "ANN LEE",
    "By Valley Courier Staff": "",
    "By Ann Lee Staff Writer": "Ann Lee",
    "Par Jeanne Morel (avec AFP)": "Jeanne Morel",
    "Propos recueillis par Jeanne Morel": "Jeanne Morel",
    "Muhabir: Ece Barlas, Editör: Ali Can": "Ece Barlas",
    "Haber: Ece Barlas / Kamera: Ali Can": "Ece Barlas",
    "Haber Köprü Gazetesi": "",
    "Röportaj: Ece Barlas": "Ece Barlas",
    "Müəlliflər: Aygün Səmədova, Rauf Əliyev": "Aygün Səmədova, Rauf Əliyev",
    "Hazırladı: Aygün Səmədova": "Aygün Səmədova",
    "Mətn: Aygün Səmədova": "Aygün Səmədova",
    "Авторы: Иван Петров, Анна Белова": "Иван Петров, Анна Белова",
    "Материал подготовила Анна Белова": "Анна Белова",
    "Беседовал Иван Петров": "Иван Петров",
    "إعداد: ليلى حسن": "ليلى حسن",
    "(Reporting by Ann Lee; Editing by John Roe)": "Ann Lee",
    "By ANN HABERLAND &amp; JOHN ROE | 10/9/10 7:15 AM": "ANN HABERLAND & JOHN ROE",
    "By Ann Lee Tuesday, Aug. 17, 2010": "Ann Lee",
    "By Ann Lee @annlee on June 26, 2014": "Ann Lee",
    "By Ann (A.J.) Lee": "Ann (A.J.) Lee",
    "Firmado por Ana López": "Ana López",
    "Firmado por Redacción": "",
    "More Ann Lee": "",
    "Par ANN LEE, JOHN ROE Envoyés spéciaux à Lille": "ANN LEE, JOHN ROE",
    "Posted by K A": "",
    "作者：无名氏 责任编辑：小明 大山": "",
}


@pytest.mark.parametrize(("line", "names"), BYLINES.items())
def test_a_byline_gives_names_and_nothing_else(line: str, names: str) -> None:
    value, confidence = said("author", a_page(above=f"<p class='byline'>{line}</p>"))
    assert value == names
    assert confidence != "high"


@pytest.mark.parametrize(
    "after", ["ann@daily.example", "Follow @annlee", ", Daily Example Staff Writer"]
)
def test_what_follows_a_name_in_a_byline_is_no_part_of_it(after: str) -> None:
    assert said("author", a_page(above=f'<p class="byline">By Ann Lee {after}</p>'))[0] == "Ann Lee"


def test_a_byline_after_the_day_in_one_line_is_one() -> None:
    line = "<p>12 jan 23 | 5h27 <span class='author'>Por <b>Ana López</b></span></p>"
    assert said("author", a_page(above=line))[0] == "Ana López"


def test_a_byline_in_a_layout_that_is_named_for_its_sidebar_is_one() -> None:
    line = "<p class='vcard author'><a rel='author' href='/ann'>Ann Lee</a></p>"
    page = a_page(above=line).replace(b"<main>", b"<main class='content sidebar widget'>")
    assert said("author", page)[0] == "Ann Lee"
    aside = f"<div class='sidebar'>{line}</div>"
    assert said("author", a_page(below=aside))[0] == ""


def test_an_author_stands_in_an_item_of_its_own_beside_an_empty_one() -> None:
    line = "<p>19.03.2019 | von <span itemprop='author'>Ann Lee</span></p>"
    empty = "<div itemprop='author'><meta itemprop='name' content=''></div>"
    assert said("author", a_page(above=line, below=empty))[0] == "Ann Lee"


def test_who_reviews_what_a_page_tells_of_is_not_its_author_nor_the_day_its_day() -> None:
    review = (
        "<div itemprop='review'><span itemprop='author'>Ann Lee</span>"
        "<meta itemprop='datePublished' content='2014-12-29'>Very good.</div>"
    )
    page = a_page(below=review)
    assert said("author", page) == said("date", page) == ("", "")


def test_a_byline_under_the_lead_is_one() -> None:
    body = f"<p>{LEAD}</p><div>By Ann Lee and John Roe</div><p>{SECOND}</p><p>{THIRD}</p>"
    assert said("author", a_page(body=body))[0] == "Ann Lee and John Roe"


@pytest.mark.parametrize("line", ["Müəllif: Anar Əliyev", "Подготовила Анна Белова", "By Ann Lee"])
def test_a_byline_in_the_last_line_is_one(line: str) -> None:
    name = " ".join(line.split()[1:])
    assert said("author", a_page(body=f"{TEXT}<p>{line}</p>"))[0] == name


def test_the_only_byline_under_a_title_is_one_whatever_stands_below_it() -> None:
    gallery = "".join(f"<div class='slide'>Picture {n} of the dam</div>" for n in range(12))
    line = "<span>By <a href='/ann'>Ann Lee</a> March 18</span>"
    assert said("author", a_page(above=gallery + line + gallery))[0] == "Ann Lee"
    other = "<span>By <a href='/jo'>John Roe</a></span>"
    assert said("author", a_page(above=line + gallery + other + gallery))[0] == ""


def test_an_author_who_bears_the_host_s_name_is_doubtful() -> None:
    given = {"@type": "NewsArticle", "author": {"name": "Valley Courier"}, "headline": TITLE}
    script = f'<script type="application/ld+json">{json.dumps(given)}</script>'
    address = "https://www.valleycourier.example/2019/film.html"
    assert said("author", a_page(script))[1] == "medium"
    assert said("author", a_page(script), address) == ("Valley Courier", "low")


def test_names_side_by_side_are_all_of_one_article() -> None:
    names = "".join(f"<span><a rel='author' href='/{n}'>{n} Lee</a></span> " for n in ("Ann", "Bo"))
    assert said("author", a_page(above=f"<p>{names}</p>"))[0] == "Ann Lee, Bo Lee"


def test_a_mark_s_name_that_no_reader_sees_is_no_author() -> None:
    head = '<meta name="author" content="Jane Typist">'
    assert said("author", a_page(head)) == ("", "")
    assert said("author", a_page(head, below="<p>Jane Typist</p>"))[0] == "Jane Typist"


def test_a_company_is_no_author() -> None:
    given = {"@type": "NewsArticle", "author": {"name": "Valley Media Group"}, "headline": TITLE}
    script = f'<script type="application/ld+json">{json.dumps(given)}</script>'
    assert said("author", a_page(script)) == ("", "")


CREDITED = {
    "an agency behind a name": ("By Ann Lee Bloomberg", "Ann Lee"),
    "a section behind a name": ("By Ann Lee —in Politics", "Ann Lee"),
    "a clerk's office": ("By City Clerk's Office", ""),
    "a user": ("By User Admin", ""),
    "a button": ("By Stay Connected", ""),
    "the editors in Portuguese": ("Por Da Redação", ""),
    "the editors in Spanish": ("Por Redacción Cultura", ""),
    "a ministry in French": ("Par Ministère de la Culture", ""),
    "a body of several words": (
        "Von Steffen Beck, Sächsische Landesanstalt für Kultur",
        "Steffen Beck",
    ),
    "a name in Albanian": ("Nga Arben Hoxha", "Arben Hoxha"),
    "a name in Indonesian": ("Oleh Budi Santoso", "Budi Santoso"),
    "a name in Hungarian": ("Írta: Nagy Anna", "Nagy Anna"),
    "a change behind a name": ("Por Ana Lima Atualizado em maio", "Ana Lima"),
    "a reporter in Korean": ("홍길동 기자 hong@post.example", "홍길동"),
    "a paper in Korean": ("강변신문", ""),
    "a name in Chinese": ("来源：河谷网作者：温小霞", "温小霞"),
    "an editor in Chinese": ("责任编辑：温小霞", ""),
}


@pytest.mark.parametrize(("line", "name"), CREDITED.values(), ids=CREDITED)
def test_a_byline_gives_persons_alone(line: str, name: str) -> None:
    raw = a_page('<meta name="author" content="温小霞">', above=f"<p class='byline'>{line}</p>")
    assert said("author", raw)[0] == name


@pytest.mark.parametrize(
    "line", ["By AFP", "Par Agence France-Presse", "Por Agência Brasil", "APA"]
)
def test_an_agency_is_credited_and_is_no_author(line: str) -> None:
    raw = a_page(above=f"<p class='byline'>{line}</p>")
    assert said("author", raw) == ("", "")
    assert said("credit_line", raw)[0]


def test_a_suffix_of_a_name_keeps_its_stop() -> None:
    assert said("author", a_page(above="<p class='byline'>By Tom Ray Jr.</p>"))[0] == "Tom Ray Jr."


def test_a_byline_comes_before_one_that_also_tells_who_made_the_pictures() -> None:
    both = "<p class='credit'>By Tom Ray | Satellite imagery by Map House</p>"
    assert said("author", a_page(above=both)) == ("Tom Ray", "medium")
    above = f"{both}<p class='byline'>By Ann Lee and Maria Holt</p>"
    assert said("author", a_page(above=above)) == ("Ann Lee and Maria Holt", "medium")


def test_a_part_of_the_site_s_name_is_a_doubtful_author_however_its_letters_are_marked() -> None:
    head = (
        '<meta property="og:site_name" content="Graiul Văilor - Cotidian al județului Văilor">'
        '<link rel="canonical" href="https://web.archive.org/web/20190514101010/'
        'https://www.graiul.example/2019/dig">'
    )
    for name in ("Graiul Vailor", "De Graiul Văilor"):
        line = f"<p><a rel='author' href='/a'>{name}</a></p>"
        assert said("author", a_page(head, above=line))[1] == "low"


def test_a_name_above_an_article_of_whom_something_is_told_below_is_its_author() -> None:
    above, below = "<div><a href='/a'>Maria Holt</a></div>", "<div>About Maria Holt</div>"
    assert said("author", a_page(above=above, below=below)) == ("Maria Holt", "medium")
    assert said("author", a_page(above=above, below="<div>About Tom Ray</div>"))[0] == ""


@pytest.mark.parametrize("words", ["发布于 2019-05-14 07:19", "입력 2019.05.14 07:19"])
def test_what_leads_to_a_day_is_nobody_s_name(words: str) -> None:
    assert said("author", a_page(above=f"<div class='author'><p>{words}</p></div>")) == ("", "")
