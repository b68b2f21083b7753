"""Whole pages as they are copied, saved or dumped: the article is found among menus and lists."""

from __future__ import annotations

import time

import pytest

from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Clipping

# Of each page: the lines above, headline, byline and day, text, the lines below.
PAGES = {
    "az": (
        "Ana səhifə|Siyasət|İqtisadiyyat|Cəmiyyət|Mədəniyyət|İdman|Dünya|Video|Foto|Əlaqə"
        "|Facebook|Axtarış",
        "Göldağ faciəsi haqqında film Gəncədə nümayiş etdirilib",
        "Müəllif: Nigar Səfərova|14 mart 2019, 12:30",
        "Gəncədə 1990-cı ildə baş vermiş Göldağ faciəsi haqqında sənədli film nümayiş etdirilib."
        " Nümayişdə faciənin şahidləri də iştirak ediblər.\n"
        "Filmin rejissoru Orxan Məlikov deyib ki, çəkilişlər dörd il davam edib və qrup otuz"
        " şahidlə danışıb.\n"
        "Şahidlər nə deyir\n"
        "“Biz o gecəni heç vaxt unutmayacağıq”, – deyə faciədən sağ çıxan Səkinə Quliyeva"
        " xatırlayıb. Onun sözlərinə görə, kənddə səksən ev yanıb.",
        "Facebook|Twitter|Çap et|Oxşar xəbərlər|Bakıda yeni körpü açılıb|Sabah yağış yağacaq"
        "|Nazir istefa verib|Ən çox oxunanlar|Şahmatçılarımız qalib gəlib|Neft bahalaşıb"
        "|Haqqımızda|© 2019 Gölün səsi",
        "2019-03-14",
        "Nigar Səfərova",
    ),
    "ru": (
        "Главная|Политика|Экономика|Общество|Культура|Спорт|В мире|Видео|Фото|Погода|Поиск|Войти",
        "Фильм о взрыве на шахте «Северная» показали в Лугове",
        "Автор: Анна Громова|26 августа 2017, 09:15",
        "В Лугове показали документальный фильм о взрыве на шахте «Северная», который произошёл"
        " в августе 1977 года.\n"
        "Режиссёр Пётр Орлов рассказал зрителям, что съёмки фильма о шахте продолжались три года"
        " и что архив открыли не сразу.\n"
        "Голоса из зала\n"
        "«Мы слышали стук до самого утра», — вспоминает бывший горный мастер Громов. По его"
        " словам, под землёй тогда оставалось больше ста человек.",
        "Поделиться|Распечатать|Читайте также|Открылся новый мост|В городе сменился мэр"
        "|Цены на хлеб выросли|Популярное|Школьники победили на олимпиаде|О проекте|Реклама"
        "|© 2005–2017 Луговские вести",
        "2017-08-26",
        "Анна Громова",
    ),
    "tr": (
        "Ana Sayfa|Gündem|Ekonomi|Dünya|Spor|Kültür|Yaşam|Video|Galeri|Yazarlar|Ara|Giriş Yap",
        "Çamlıköy heyelanını anlatan belgesel Rize'de gösterildi",
        "Haber: Elif Aydın|7 Mayıs 2018",
        "Çamlıköy heyelanını anlatan belgesel, Rize'deki kültür merkezinde üç yüz izleyiciye"
        " gösterildi.\n"
        "Yönetmen Kemal Arslan, belgeselin çekimlerinin iki yıl sürdüğünü ve heyelanı yaşayan kırk"
        " kişiyle konuştuklarını söyledi.\n"
        "Salondan sesler\n"
        "“O sabah dağ üzerimize geldi” diyen Hatice Demir, evinin birkaç saniyede yok olduğunu"
        " anlattı. Köyde altmış ev yıkılmıştı.",
        "Facebook|Twitter|WhatsApp|İlgili Haberler|Köprü yeniden açıldı|Fındık fiyatı belli oldu"
        "|Yaylada şenlik|Çok okunanlar|Takım kupayı aldı|Künye|İletişim"
        "|© 2018 Yayla Postası. Tüm hakları saklıdır.",
        "2018-05-07",
        "Elif Aydın",
    ),
    "ar": (
        "الرئيسية|سياسة|اقتصاد|مجتمع|ثقافة|رياضة|العالم|فيديو|صور|كتاب|بحث|تسجيل الدخول",
        "عرض فيلم وثائقي عن فيضان وادي السدر في المدينة",
        "بقلم: ليلى حسن|12 مارس 2016",
        "عرضت دار الثقافة في المدينة فيلما وثائقيا عن فيضان وادي السدر الذي دمر القرية"
        " القديمة قبل أربعين عاما.\n"
        "وقال المخرج سامي النجار إن تصوير الفيلم استغرق ثلاث سنوات، وإن الفريق تحدث مع"
        " خمسين شاهدا على الفيضان؟ نعم، بل أكثر.\n"
        "شهادات من القاعة\n"
        "وقالت فاطمة العلي إن الماء وصل إلى سطح البيت في ساعة واحدة. وأضافت أن الوادي لم"
        " يعد كما كان بعد تلك الليلة.",
        "فيسبوك|تويتر|طباعة|مواضيع ذات صلة|افتتاح جسر جديد|ارتفاع أسعار الخبز|فوز الفريق بالكأس"
        "|الأكثر قراءة|أمطار غزيرة غدا|من نحن|اتصل بنا|© 2016 جميع الحقوق محفوظة",
        "2016-03-12",
        "ليلى حسن",
    ),
    "fr": (
        "Accueil|Politique|Économie|Société|Culture|Sports|Monde|Vidéos|Photos|Météo|Rechercher"
        "|Connexion",
        "Un film raconte la rupture du barrage de Valserine",
        "Par Claire Dumont|Publié le 3 février 2015 à 18h20",
        "Un documentaire consacré à la rupture du barrage de Valserine a été projeté mardi soir"
        " devant deux cents spectateurs.\n"
        "Le réalisateur Paul Lemaire a expliqué que le tournage du film avait duré quatre ans et"
        " que les archives étaient restées fermées.\n"
        "Des voix dans la salle\n"
        "« L'eau est arrivée sans un bruit », se souvient Jeanne Morel, qui avait douze ans. Selon"
        " elle, le village comptait alors quatre-vingts maisons.",
        "Partager|Imprimer|À lire aussi|Le pont rouvre lundi|Le prix du pain augmente"
        "|Trois blessés sur la route|Les plus lus|La coupe pour les juniors|Qui sommes-nous"
        "|Contact|Mentions légales|© 2015 L'Écho de Valserine",
        "2015-02-03",
        "Claire Dumont",
    ),
}


def _page(tongue: str, by: str = "\n") -> str:
    above, headline, told, text, below, _, _ = PAGES[tongue]
    parts = (above, headline, told, text.replace("\n", by), below)
    return by.join(part.replace("|", by) for part in parts) + "\n"


def _read(text: str) -> Clipping:
    return read_plain("page.txt", text.encode())


def _shown(clipping: Clipping, field: str) -> str:
    found = clipping.candidates.get(field, ())
    return found[0].value if found and found[0].confidence != "low" else ""


@pytest.mark.parametrize("by", ["\n", "\n\n"])
@pytest.mark.parametrize("tongue", PAGES)
def test_copied_page_is_its_article_alone(tongue: str, by: str) -> None:
    above, headline, told, text, below, day, writer = PAGES[tongue]
    clipping = _read(_page(tongue, by))
    assert clipping.body.replace("\n\n", "\n") == text
    assert _shown(clipping, "title") == headline
    assert _shown(clipping, "date") == day
    assert _shown(clipping, "author") == writer
    around = f"{above}|{below}|{told}".split("|")
    assert set(around) <= set(clipping.removed)
    assert headline not in clipping.removed


def test_blocks_are_counted_as_they_stand_in_the_file() -> None:
    text = _page("fr", "\n\n")
    clipping = _read(text)
    assert [block.text for block in clipping.blocks] == text.strip().split("\n\n")
    title = clipping.candidates["title"][0]
    assert clipping.blocks[int(title.where.removeprefix("par ")) - 1].text == title.evidence


def test_page_of_a_script_without_spaces() -> None:
    menu = (
        "首页|国际|军事|社会|财经|科技|汽车|体育|娱乐|文化|健康|教育|旅游|公益|评论|视频|图片|专题"
    )
    menu = f"{menu}|论坛|博客|地方|房产|天气|搜索|登录"
    text = (
        "新湖镇文化馆昨晚放映了一部关于青石水库溃坝的纪录片，两百多名观众观看了影片。\n"
        "导演李明表示，纪录片的拍摄历时四年，摄制组采访了三十多位溃坝事故的亲历者。"
    )
    headline = "青石水库溃坝纪录片在新湖镇放映"
    below = "相关新闻|新桥通车|粮价上涨|关于我们|联系方式"
    page = "\n".join((menu.replace("|", "\n"), headline, text, below.replace("|", "\n")))
    clipping = _read(page)
    assert clipping.body == text
    assert _shown(clipping, "title") == headline


LYNX = """   #[1]Feed

   [2]Skip to content

     * [3]Home
     * [4]News
     * [5]Sports
     * [6]Opinion
     * [7]Weather
     * [8]Archive
     * [9]About us
     * [10]Subscribe
     * (BUTTON) Search

   [11]Local

A documentary recalls the winter night when the Harwick cotton mill
burned down

   By [12]Carla Mendes
   March 3, 2014

   [mill.jpg]

   A documentary about the [13]fire at the Harwick cotton mill was shown
   on Monday in the town hall, where some two hundred people had come to
   see it.

   The director, Paul Anders, said that the film took six years and that
   the archive of the mill had been closed for half a century.

   "Nobody told us which door was open," said Rosa Lind, who worked at
   the mill as a girl.

   Share

   [14]Facebook [15]Twitter

Most read

     * [16]New bridge opens
     * [17]Rain expected on Sunday
     * [18]Council raises the price of bread

   © 2014 The Harwick Courier

References

   Visible links:
   1. https://courier.example/feed
   2. https://courier.example/#content
   3. https://courier.example/
   12. https://courier.example/mendes
   13. https://courier.example/fire
"""


def test_dump_with_numbered_links() -> None:
    clipping = _read(LYNX)
    words = " ".join(clipping.body.split())
    assert words.startswith("A documentary about the fire at the Harwick cotton mill was shown")
    assert words.endswith("who worked at the mill as a girl.")
    assert "[" not in words
    headline = "A documentary recalls the winter night when the Harwick cotton mill burned down"
    assert _shown(clipping, "title") == headline
    assert _shown(clipping, "author") == "Carla Mendes"
    assert _shown(clipping, "date") == "2014-03-03"


def test_list_below_a_letter_is_no_footer() -> None:
    names = "\n".join(f"Signatory Number {number}" for number in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letter = (
        "We, who saw the fire at the Harwick cotton mill, ask the council to open its archive.\n\n"
        "For fifty years nobody has told us which door was open and who had the key to it."
    )
    clipping = _read(f"A letter to the council of Harwick\n\n{letter}\n\n{names}\n")
    assert "Signatory Number Q" in clipping.body


def test_list_of_the_dead_below_a_text_is_its_own() -> None:
    dead = "Səkinə Quliyeva, 1961|2. Orxan Məlikov|Nigar Səfərova|Elçin Abbasov|Leyla Məmmədova"
    text = PAGES["az"][3]
    page = _page("az").replace(text, f"{text}\n{dead}".replace("|", "\n"))
    assert _read(page).body.splitlines()[-5:] == dead.split("|")


def test_name_over_a_headline_is_not_shown_as_the_title() -> None:
    text = PAGES["fr"][3]
    for by in ("\n", "\n\n3 février 2015\n\n"):
        clipping = _read(f"Paul Lemaire{by}L'eau et la vallée\n{text}\n")
        assert _shown(clipping, "title") != "Paul Lemaire"


def test_captions_with_their_credits_are_no_part_of_the_text() -> None:
    caption = "La salle des fêtes de Valserine — Photo : L. Morel"
    text = PAGES["fr"][3]
    page = _page("fr").replace(text, text.replace("\nDes voix", f"\n{caption}\nDes voix"))
    clipping = _read(page)
    assert clipping.body == text
    assert caption in clipping.removed


def test_who_stands_alone_over_his_life_wrote() -> None:
    page = _page("fr").replace("Par Claire Dumont", "Claire Dumont")
    life = "Claire Dumont vit à Lyon et écrit depuis dix ans sur la mémoire des vallées."
    page = page.replace("\nPartager", f"\nClaire Dumont\n{life}\nPartager")
    clipping = _read(page)
    assert _shown(clipping, "author") == "Claire Dumont"
    assert life in clipping.removed


def test_by_alone_over_a_name_and_an_agency_behind_it() -> None:
    for printed in ("By\n   [12]Carla Mendes", "By [12]Carla Mendes Reuters"):
        clipping = _read(LYNX.replace("By [12]Carla Mendes", printed))
        assert _shown(clipping, "author") == "Carla Mendes", printed


def test_days_of_readers_remarks_are_not_its_own() -> None:
    text = PAGES["fr"][3].replace("\n", "\n\n")
    remarks = "3 commentaires\n\nJean\n\n7 mars 2019\n\nTrès beau film."
    clipping = _read(f"Un film sur le barrage\n\n3 février 2015\n\n{text}\n\n{remarks}\n")
    assert [each.value for each in clipping.candidates["date"]] == ["2015-02-03"]


@pytest.mark.parametrize(
    ("printed", "day"),
    [("Mar 4, 20264 mins", "2026-03-04"), ("Fri., Aug. 23, 2019timer2 min. read", "2019-08-23")],
)
def test_day_that_runs_together_with_other_words(printed: str, day: str) -> None:
    clipping = _read(LYNX.replace("March 3, 2014", printed))
    found = clipping.candidates["date"][0]
    assert (found.value, found.confidence) == (day, "medium")
    assert found.evidence in clipping.text


def test_long_page_is_read_fast() -> None:
    page = _page("ru")
    start = time.perf_counter()
    _read(page * (1_000_000 // len(page.encode())))
    assert time.perf_counter() - start < 20
