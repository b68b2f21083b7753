"""What pages set amid an article and around it, in any language: it is no part of its text."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.asides import is_aside, is_caption
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.html_parsing import tree_of
from archive_site.loader.articles.html_places import gaps
from archive_site.loader.articles.html_tree import passages
from archive_site.loader.articles.html_trimming import without_furniture
from archive_site.loader.articles.html_under import below_title

TOLD = [
    "The bridge at Marrow was closed on Monday after cracks were found in two of its pillars.",
    "Engineers had warned the county of the damage in spring, but no money was set aside for it.",
    "Until the repair is done, the bus to the station takes the road along the northern bank.",
    "The mayor said on Tuesday that the school would open an hour later for as long as it lasts.",
    "A ferry that was sold ten years ago may return, if its owner and the county agree on a price.",
]


OTHER = "The harbour festival was moved to the old granary because of the storm that came at noon."


def bodies(middle: str, above: str = "", head: str = "") -> list[str]:
    """The paragraphs that are taken for the article."""
    page = (
        f"<html><head>{head}</head><body><h1>Marrow loses its bridge</h1>{above}{middle}"
        "<footer><p>The county paper of Marrow, since 1902, every day but Sunday.</p></footer>"
        "</body></html>"
    )
    return [each.body for each in read_html("a.html", page.encode()).blocks]


def told(amid: str = "", at: int = 3) -> str:
    """The article, with something set amid it."""
    lines = [f"<p>{each}</p>" for each in TOLD]
    return f"<div class='story'>{''.join([*lines[:at], amid, *lines[at:]])}</div>"


BOXES = {
    "a form": "<div class='x1'><h2>Your inbox, better.</h2><p>Have the week's best on Friday, all "
    "of it in one letter.</p><form><input type='email'></form></div>",
    "a form, with its style": "<div><p>Have the week's best on Friday, all of it in one letter.</p>"
    f"<div><style>{'.a {color: red} ' * 60}</style><form><input name=a></form></div></div>",
    "a button": "<section class='x2'><p>Marrow, June 2 and 3: meet those who build bridges.</p>"
    "<a class='wp-block-button__link' href='/t'>Get tickets</a></section>",
    "a field": "<div><p>Ask the editors what you want to know.</p><textarea></textarea></div>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_box_to_act_on_is_no_part_of_the_article(box: str) -> None:
    assert bodies(told(box)) == TOLD


def test_questions_that_open_by_a_button_are_of_the_article() -> None:
    lines = "".join(f"<div class='q'><p>{each}</p><button>Copy</button></div>" for each in TOLD[1:])
    whole = [TOLD[0], TOLD[0][::-1], *TOLD[1:]]
    first = f"<p>{TOLD[0]}</p><p>{' '.join(TOLD * 3)}</p>"
    assert bodies(f"<div class='story'>{first}{lines}</div>")[2:] == whole[2:]


def test_a_heading_with_a_button_stays() -> None:
    box = "<div><h2>What the county did</h2><button>Link</button></div>"
    assert bodies(told(box)) == [*TOLD[:3], "What the county did", *TOLD[3:]]


CAPTIONS = {
    "slanted": "<p><img src='a.png'></p><p><em>The bridge, seen from the north</em></p>",
    "in the same": "<p><img src='a.png'><br><i>The bridge was built in 1961.</i></p>",
    "numbered": "<figure><img src='a.png'></figure><p>Figure 3: Cars on the bridge by day.</p>",
    "numbered, ru": "<div><img src='a.png'></div><p>Рис. 2. Число машин на мосту за день.</p>",
    "numbered, az": "<div><img src='a.png'></div><p>Şəkil 2. Körpüdən keçən maşınların sayı.</p>",
    "credited": "<div class='c'><p>The bridge, closed since Monday — Photo: Ann Lee</p></div>",
    "credited, pt": "<p>A ponte de Marrow, fechada desde segunda-feira — Foto: Ana Lima/Rede</p>",
    "credited, ar": "<p>جسر مارو المغلق منذ يوم الاثنين الماضي بسبب الشقوق (تصوير: ليلى حداد)</p>",
}


@pytest.mark.parametrize("caption", CAPTIONS.values(), ids=CAPTIONS)
def test_a_line_under_a_picture_is_no_paragraph(caption: str) -> None:
    assert bodies(told(caption)) == TOLD


def test_a_slanted_paragraph_and_a_numbered_one_without_a_picture_stay() -> None:
    slanted = "<p><em>The county has three other bridges, and none of them was looked at.</em></p>"
    numbered = (
        "<p>Figure 3: that is what the engineers called the drawing, and it shows the cracks.</p>"
    )
    for each in (slanted, numbered):
        assert len(bodies(told(each))) == len(TOLD) + 1


ASIDES = [
    *("Watch: The mayor speaks", "Read also: The ferry", "Related story: The ferry"),
    *("Həmçinin oxuyun: Körpü bağlandı", "Bunu da oxuyun", "Videonu izləyin"),
    *("Читайте также: Мост закрыли", "Смотрите также", "Видео по теме: мост"),
    *("Ayrıca okuyun: Köprü kapandı", "Videoyu izleyin", "İlginizi çekebilir: Köprü"),
    *("اقرأ أيضا: إغلاق الجسر", "شاهد أيضًا", "قد يهمك أيضا: الجسر"),
    *("À lire aussi : Le pont fermé", "Regardez la vidéo", "Voir aussi : le pont"),
    *("Yuk, Simak Juga Video ini!", "Baca juga: Jembatan", "Leia também: A ponte"),
    *("Czytaj też: Most", "Lees ook: De brug", "Läs också: Bron", "بیشتر بخوانید: پل"),
    *("延伸閱讀：大橋", "関連記事：橋", "관련 기사: 다리"),
    "This is your last article that you can read this month before you need to register.",
    "Il vous reste 2 articles à lire gratuitement ce mois-ci.",
    "У вас осталось 2 бесплатные статьи в этом месяце.",
    "Get our newsletter, every Friday in your inbox.",
    "Inscrivez-vous à notre newsletter pour tout savoir.",
    "Подпишитесь на нашу рассылку, чтобы ничего не пропустить.",
    "سجل الآن في نشرتنا البريدية لتصلك الأخبار",
    "In partnership with the County Bank",
    "This article is part of “Bridges”, a series on what the county built.",
    "На правах рекламы",
    "Estimated reading time: 4 minutes",
    "Temps de lecture : 4 min",
    "Время чтения: 4 минуты",
    "무단 전재 및 재배포 금지",
    "© Riproduzione riservata",
    "You have 1 article left to read this month before you need to register.",
    "For more news of the county, please follow the Marrow Post.",
    "Watch this video explainer:",
]


@pytest.mark.parametrize("line", ASIDES)
def test_a_line_that_leads_elsewhere_or_sells_is_no_paragraph(line: str) -> None:
    assert is_aside(line)
    assert bodies(told(f"<p>{line}</p>")) == TOLD


TEXT = [
    "For more than news of the bridge, the people of Marrow read the county's books.",
    "You have 3 articles left to write, the editor told her.",
    "Read more about the dam in the county's books, said the mayor.",
    "Watch out for the ice on the bridge, the police warned drivers.",
    "Ver más allá de lo evidente es difícil para quien no conoce el puente.",
    "Voir le pont fermé a surpris les habitants.",
    "Читайте им вслух каждый вечер, советует учительница.",
    "Oxuyun və yazın, dedi müəllim uşaqlara.",
    "Get the county to pay, and the bridge will stand, the engineer said.",
    "You have read of the ferry; it was sold ten years ago.",
    "The photo: a bridge, and nobody on it.",
    "Lire le rapport prend une heure, dit le maire.",
]


@pytest.mark.parametrize("line", TEXT)
def test_a_sentence_that_begins_like_one_is_text(line: str) -> None:
    assert not is_aside(line)
    assert not is_caption(line)


def test_a_line_under_the_title_that_has_a_part_s_name_is_no_paragraph() -> None:
    above = "<div class='hero__deck'><p>The county knew, and did nothing for a year.</p></div>"
    assert bodies(told(), above) == TOLD


def test_a_line_under_the_title_without_a_stop_is_no_paragraph() -> None:
    line = "The bridge is closed once more, and for how long nobody in the county knows"
    above = f"<div class='lead-font'><p>{line}</p></div>"
    assert bodies(told(), above) == TOLD


def test_a_first_paragraph_that_stands_above_the_article_too_is_kept_once() -> None:
    above = f"<div class='deck'><p>{TOLD[0]}</p></div><p class='by'>By Ann Lee</p>"
    assert bodies(told(), above) == TOLD


def test_labels_of_other_parts_of_a_series_are_not_its_end() -> None:
    after = "<p>latest article (Mar 04):</p><p><a href='/1'>How the county lost its bridge</a></p>"
    found = passages(tree_of(f"<html><body>{told(after, 5)}</body></html>"))
    kept = without_furniture(found, [*range(len(found))], "Marrow loses its bridge", set())
    assert [found[n].text for n in kept] == TOLD


def test_a_day_and_an_address_at_the_end_are_the_page_s() -> None:
    line = "— Published March 4, 2026 — https://paper.example/2026/03/04/bridge/ —"
    assert bodies(told(f"<p>{line}</p>", 5)) == TOLD


def test_a_table_of_figures_with_a_long_cell_is_whole() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>{count}</td><td>{count + 1}</td></tr>"
        for count, name in enumerate(
            ["Cars", "Buses", "Carts", "People on foot who cross the bridge to the school by day"]
        )
    )
    long = "VEHICLES THAT CROSS THE BRIDGE BY DAY, AS THE COUNTY COUNTED THEM IN MAY AND JUNE"
    table = f"<table><tr><td>{long}</td><td>May</td><td>June</td></tr>{rows}{rows}</table>"
    found = bodies(told(table))
    assert found.count("People on foot who cross the bridge to the school by day") == 2
    assert found[3:6] == [long, "May", "June"]


def test_a_table_of_figures_between_paragraphs_is_of_the_article() -> None:
    rows = "<tr><td>2018</td><td>210,000</td></tr><tr><td>2019</td><td>240,000</td></tr>"
    table = f"<div class='t'><table><tr><th>Year</th><th>Cost</th></tr>{rows}</table></div>"
    cells = ["Year", "Cost", "2018", "210,000", "2019", "240,000"]
    assert bodies(told(table)) == [*TOLD[:3], *cells, *TOLD[3:]]


def test_a_heading_of_a_box_that_was_left_out_is_left_out() -> None:
    slides = "<div class='slide'><h4>The pillar</h4><p class='caption'>It has cracks.</p></div>"
    assert bodies(told(f"<div class='show'><h3>In pictures</h3>{slides}</div>")) == TOLD


APPS = {
    "en": "Download our app for Android to get the news of the county at once.",
    "az": "Mobil tətbiqimizi yükləyin",
    "ru": "Скачайте наше мобильное приложение для Android",
    "tr": "Mobil uygulamamızı ücretsiz indirin",
    "ar": "حمل تطبيق الجريدة على هاتفك الآن",
    "fr": "Téléchargez notre application pour tout savoir",
}


@pytest.mark.parametrize("line", APPS.values(), ids=APPS)
def test_a_page_that_offers_its_program_says_nothing_of_the_article(line: str) -> None:
    assert bodies(told(f"<p>{line}</p>")) == TOLD


SLIDE = "<li><h4>The pillar</h4><p>Number {n}, built by the men of {n}.</p></li>"


def test_a_show_of_pictures_amid_an_article_is_no_part_of_its_text() -> None:
    slides = "".join(SLIDE.format(n=n) for n in range(3))
    show = f"<div class='swiper-container'><h3>The bridges</h3><ul>{slides}</ul></div>"
    assert bodies(told(show)) == TOLD


def test_an_article_that_goes_on_in_a_show_of_pictures_is_read_to_its_end() -> None:
    rest = "".join(f"<div class='slide'><h2>{n}</h2><p>{x}</p></div>" for n, x in enumerate(TOLD))
    other = [f"The council of Orrin has {n} ferries, and each of them is old." for n in range(8)]
    page = "".join(f"<p>{each}</p>" for each in other) + f"<div class='slideshow'>{rest}</div>"
    found = bodies(f"<div class='story'>{page}</div>")
    assert [each for each in found if each in {*other, *TOLD}] == [*other, *TOLD]


def test_an_article_that_is_a_show_of_pictures_is_read() -> None:
    slides = "".join(f"<div class='slide'><p>{each}</p></div>" for each in TOLD)
    assert bodies(f"<div class='gallery'>{slides}</div>") == TOLD


CREDITS = ["Image credit : AFP", "Photo: Ann Lee", "Фото: Фото: Илья Мост © МОСТ.РУ", "Foto: dpa"]


@pytest.mark.parametrize("credit", CREDITS)
def test_whose_a_picture_is_is_no_paragraph_nor_is_the_line_above_it(credit: str) -> None:
    box = f"<div class='x1'><p>The bridge at Marrow on Tuesday</p><p>{credit}</p></div>"
    assert bodies(told(box, at=0)) == TOLD
    assert bodies(told(f"<p>{credit}</p>")) == TOLD


def test_a_line_that_a_class_calls_a_credit_is_no_paragraph() -> None:
    line = "By Ann Lee and Tom Ray | Satellite imagery by Map House and Digital Earth"
    assert bodies(told(f"<div><p class='credit'>{line}</p></div>")) == TOLD


def test_who_made_a_film_that_an_article_tells_of_is_of_it() -> None:
    line = "Credits: Maria Holt, Ann Lee and Tom Ray"
    assert line in bodies(told(f"<p>{line}</p>"))


def test_what_stands_above_the_title_is_none_of_the_article() -> None:
    saved = "<p>All that you keep stands in your own list, and in the app of the county paper.</p>"
    page = f"<html><body><div>{saved}<h1>Marrow loses its bridge</h1>{told()}</div></body></html>"
    found = passages(tree_of(page))
    taken = [number for number, each in enumerate(found) if "<h1>" not in each.hints]
    kept = below_title(found, taken, "Marrow loses its bridge")
    assert [found[number].text for number in kept] == TOLD
    assert below_title(found, taken, "Another title") == taken


def test_a_heading_in_a_box_of_its_own_between_paragraphs_is_of_the_article() -> None:
    heading = "<div class='b1'><h3 class='b2'>What is left to do</h3></div>"
    found = passages(tree_of(f"<html><body>{told(heading)}</body></html>"))
    taken = {number for number, each in enumerate(found) if each.text in TOLD}
    assert [found[number].text for number in gaps(found, taken)] == ["What is left to do"]


def test_a_short_title_of_lesser_rank_that_was_taken_with_the_text_is_none_of_it() -> None:
    found = passages(tree_of(f"<html><body><h3>On bridges</h3>{told()}</body></html>"))
    kept = without_furniture(found, list(range(len(found))), "On bridges", set())
    assert [found[number].text for number in kept] == TOLD


def test_the_title_with_a_word_cut_off_is_no_paragraph() -> None:
    above = "<div class='z1'><p>Marrow loses its bridge.</p></div>"
    page = f"<html><body><h1>Marrow loses its bridge. PHOTO</h1>{above}{told()}</body></html>"
    assert [each.body for each in read_html("a.html", page.encode()).blocks] == TOLD


NOTICES = [
    "To have this text read aloud, please first agree to the privacy policy below.",
    "This content is imported from Instagram. You may be able to find the same content in another "
    "format at their web site.",
    "To display this content from YouTube, you must enable advertisement tracking.",
    "原标题：马罗的桥关闭了，市民怎么办？",
    "声明：本报力求信息真实、准确，文章提及内容仅供参考，不构成投资建议。",
    "图片来自网络，如有侵权，请联系删除。",
    "Публикации, размещенные на сайте и датированные до 2020 года, являются архивными.",
    "Не упустите новости о мосте и о городе! Присоединяйтесь к подписчикам telegram-канала МОСТ.",
]


@pytest.mark.parametrize("line", NOTICES)
def test_what_a_page_says_of_itself_amid_an_article_is_no_paragraph(line: str) -> None:
    assert bodies(told(f"<p>{line}</p>")) == TOLD


def test_a_heading_of_a_part_that_is_most_of_the_title_stays() -> None:
    part = "<h2>Marrow loses its bridge</h2>"
    page = f"<html><body><h1>Marrow loses its bridge (again)</h1>{told(part)}</body></html>"
    clipping = read_html("a.html", page.encode())
    assert "Marrow loses its bridge" in [each.body for each in clipping.blocks]


@pytest.mark.parametrize(
    "end", ["责任编辑：李霍琦", "（责任编辑：系统）", "为您推荐", "相关阅读："]
)
def test_what_follows_who_edited_an_article_is_none_of_it(end: str) -> None:
    after = f"<p>{end}</p><p>{OTHER}</p>"
    assert bodies(told(after, at=5)) == TOLD
    assert bodies(told(f"<p>{end}</p>", at=0)) == TOLD
