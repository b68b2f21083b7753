"""Pages that have their article and don't show it: in a script's data, or hidden till one runs."""

from __future__ import annotations

import html
import json
from collections.abc import Callable

import pytest

from archive_site.loader.articles.html import read_html
from archive_site.model.clipping import Clipping

TITLES = {
    "az": "Mərəzə körpüsü çatlara görə bağlandı",
    "ru": "Мост в Марроу закрыли из-за трещин",
    "tr": "Marrow köprüsü çatlaklar yüzünden kapatıldı",
    "ar": "إغلاق جسر مارو بسبب شقوق في الدعامات",
    "fr": "Le pont de Marrow fermé à cause de fissures",
    "zh": "马罗大桥因裂缝关闭",
}
TOLD = {
    "az": [
        "Mərəzə körpüsü bazar ertəsi bağlandı, çünki iki dayağında çatlara rast gəlindi.",
        "Mühəndislər yazda xəbərdarlıq etmişdilər, amma təmir üçün pul ayrılmamışdı.",
        "Təmir bitənə qədər stansiyaya gedən avtobus şimal sahili ilə hərəkət edəcək.",
        "Məktəb həmin müddətdə dərslərə bir saat gec başlayacaq, deyə bələdiyyə bildirdi.",
    ],
    "ru": [
        "Мост в Марроу закрыли в понедельник: в двух опорах нашли трещины.",
        "Инженеры предупреждали округ ещё весной, но денег на ремонт не выделили.",
        "Пока идёт ремонт, автобус до станции поедет по северному берегу.",
        "Школа всё это время будет начинать занятия на час позже, сказал мэр города.",
    ],
    "tr": [
        "Marrow köprüsü, iki ayağında bulunan çatlaklar yüzünden pazartesi günü kapatıldı.",
        "Mühendisler baharda uyarmıştı ama onarım için para ayrılmamıştı.",
        "Onarım bitene kadar istasyona giden otobüs kuzey kıyısından geçecek.",
        "Okul bu süre boyunca derslere bir saat geç başlayacak, dedi belediye başkanı.",
    ],
    "ar": [
        "أُغلق جسر مارو يوم الاثنين بعد العثور على شقوق في اثنتين من الدعامات.",
        "وكان المهندسون قد حذروا المقاطعة في الربيع لكن المال لم يُخصص للإصلاح.",
        "وإلى أن ينتهي الإصلاح تسير الحافلة إلى المحطة على الضفة الشمالية للنهر.",
        "وقال رئيس البلدية إن المدرسة ستبدأ دروسها متأخرة ساعة كاملة طوال هذه المدة.",
    ],
    "fr": [
        "Le pont de Marrow est fermé depuis lundi : des fissures ont été trouvées dans deux piles.",
        "Les ingénieurs avaient averti le comté au printemps, mais rien n'a été prévu.",
        "Jusqu'à la fin des travaux, le bus de la gare passera par la rive nord.",
        "L'école commencera une heure plus tard pendant toute cette période, a dit le maire.",
    ],
    "zh": [
        "马罗大桥星期一关闭，因为两个桥墩上发现了裂缝。工程师春天就警告过县政府。" * 2,
        "修好之前，去车站的公共汽车走北岸的路，乘客要多花二十分钟才能到达车站。" * 2,
        "市长星期二说，这段时间学校每天推迟一小时上课，家长们对此没有意见。" * 2,
        "十年前卖掉的渡船也许会回来，如果船主和县政府能谈妥价钱的话。" * 2,
    ],
}
OTHER = (
    "<p>The harbour festival was moved to the old granary because of the storm that came at noon. "
    "Some three hundred visitors went there by boat. The mayor thanked the crews.</p>" * 3
)


def page(lang: str, middle: str, head: str = "") -> bytes:
    title = TITLES[lang]
    return (
        f"<html lang={lang}><head><title>{title}</title>{head}</head>"
        f"<body><h1>{title}</h1>{middle}</body></html>"
    ).encode()


def read(lang: str, middle: str, head: str = "") -> Clipping:
    return read_html("a.html", page(lang, middle, head))


def marked_up(lang: str) -> str:
    return "".join(f"<p>{each}</p>" for each in TOLD[lang])


def in_state(value: object, opening: str = "<script>window.__STATE__=") -> str:
    return f"{opening}{json.dumps(value)};</script>"


def a_state(lang: str, body: object) -> dict[str, object]:
    """Data for a script: the article, and others beside it."""
    return {
        "page": {"article": {"title": TITLES[lang], "body": body, "id": 7}},
        "related": [{"title": TITLES[lang], "body": OTHER}],
        "latest": {"stories": [{"headline": "The harbour", "body": OTHER}]},
        "side": [{"headline": "The harbour", "body": OTHER}],
    }


SHAPES: dict[str, Callable[[str], object]] = {
    "markup": marked_up,
    "lines": lambda lang: "\n\n".join(TOLD[lang]),
    "strings": lambda lang: TOLD[lang],
    "parts": lambda lang: [
        {"type": "image", "caption": "The bridge in 1961."},
        *({"type": "paragraph", "content": each} for each in TOLD[lang]),
        {"type": "related", "content": "The ferry was sold for a song, and nobody knew."},
    ],
    "runs": lambda lang: [
        {
            "_type": "block",
            "children": [
                {"_type": "span", "text": each[:20]},
                {"_type": "span", "text": each[20:]},
            ],
        }
        for each in TOLD[lang]
    ],
}


@pytest.mark.parametrize("lang", TOLD)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_that_a_script_fills_gives_the_text_of_its_data(shape: str, lang: str) -> None:
    state = a_state(lang, SHAPES[shape](lang))
    found = read(lang, "<div id=app></div>" + in_state(state))
    assert [each.body for each in found.blocks] == TOLD[lang]
    assert found.body_where == "script[0]#/page/article/body"


def test_data_stands_in_many_ways() -> None:
    state = a_state("fr", marked_up("fr"))
    given = json.dumps(state)
    ways = {
        "script[0]#/page/article/body": [
            in_state(state, '<script id="__NEXT_DATA__" type="application/json">').replace(
                ";<", "<"
            ),
            in_state(state, "<script>var a='1';window.App = "),
            f"<script>window.__P=JSON.parse({json.dumps(given)})</script>".replace(
                "</p>", "<\\/p>"
            ),
            f"<script>self.__next_f.push([1,{json.dumps('1f:' + given)}])</script>",
        ],
        "/html/body/div/@data-page#/page/article/body": [
            f'<div id=app data-page="{html.escape(given)}"></div>'
        ],
        "script[0]#body": [
            '<script>window.__NUXT__=(function(a,b){return {data:[{title:a,body:"'
            + marked_up("fr").replace("<", "\\u003C").replace("/", "\\u002F")
            + f'"}}]}}}}("{TITLES["fr"]}",null));</script>'
        ],
        "script[0]": [f'<script type="text/template"><div>{marked_up("fr")}</div></script>'],
    }
    for where, scripts in ways.items():
        for script in scripts:
            found = read("fr", script)
            assert ([each.body for each in found.blocks], found.body_where) == (TOLD["fr"], where)


@pytest.mark.parametrize("lang", TOLD)
@pytest.mark.parametrize(
    "veil",
    [
        '<div style="display:none">{}</div>',
        "<div hidden><section>{}</section></div>",
        "<noscript><div>{}</div></noscript>",
        '<div style="visibility: hidden"><div>{}</div></div>',
    ],
)
def test_an_article_that_is_hidden_till_a_script_runs_is_taken(veil: str, lang: str) -> None:
    found = read(lang, veil.format(marked_up(lang)) + "<p>Loading…</p>")
    assert [each.body for each in found.blocks] == TOLD[lang]
    assert found.body_where.startswith("/html/body/")


def test_a_part_of_a_page_that_was_saved_as_a_template_is_shown() -> None:
    middle = f"<div><template shadowrootmode=open><div>{marked_up('ru')}</div></template></div>"
    found = read("ru", middle)
    assert ([each.body for each in found.blocks], found.body_where) == (TOLD["ru"], "")


def test_what_a_page_shows_is_the_article_whatever_else_it_holds() -> None:
    whole = marked_up("tr") + OTHER * 3  # what a subscriber would see
    found = read(
        "tr",
        f'<article>{marked_up("tr")}</article><div style="display:none">{whole}</div>'
        + in_state(a_state("tr", whole)),
    )
    assert [each.body for each in found.blocks] == TOLD["tr"]
    assert not found.body_where


@pytest.mark.parametrize("key", ["related", "latest", "description", "side"])
def test_another_article_s_data_is_not_this_one_s(key: str) -> None:
    state = {key: [{"title": "The harbour festival", "body": OTHER}]}
    with pytest.raises(Exception, match="no text"):
        read("fr", "<div id=app></div>" + in_state(state))


def test_a_site_s_first_page_has_no_article_in_its_data() -> None:
    head = '<link rel="canonical" href="https://news.example/">'
    with pytest.raises(Exception, match="no text"):
        read("fr", in_state(a_state("fr", marked_up("fr"))), head)


@pytest.mark.parametrize(
    "written",
    [
        lambda line: f"{line} <em>{line}</em><script>shown();</script>",
        lambda line: html.escape(f"<p>{line} {line}</p><script>shown();</script>"),
    ],
    ids=["within lines", "escaped"],
)
def test_markup_in_a_text_of_data_is_read_and_no_script_in_it(
    written: Callable[[str], str],
) -> None:
    lines = "\n".join(map(written, TOLD["fr"]))
    data = json.dumps({"article": {"body": lines}}).replace("</", "<\\/")
    body = read("fr", f"<script>window.__STATE__={data}</script>").body
    assert body.split("\n\n") == [f"{line} {line}" for line in TOLD["fr"]]


LEAD = "The bridge at Marrow was shut on Monday, when cracks were found in two of its old piers."
REST = [
    "Engineers had warned the county of the bridge in spring, but no money was set aside for it.",
    "Until the piers are mended the bus to the station will go by the north bank of the river.",
    "The school of Marrow will begin an hour later as long as the bridge is shut, said the mayor.",
]
ENGLISH = "Marrow bridge shut after cracks are found in its piers"
ANOTHER = [
    "The old bridge at Marrow, whose piers cracked, was shut in 1961, too, when a ship hit it.",
    "Cracks were found at once, and the bridge was shut after a vote that the council found hard.",
    "The piers were built anew of stone from the hill, and the ship was sold in the same summer.",
]


def shown_of(middle: str) -> list[str]:
    page = (
        f"<html lang=en><head><title>{ENGLISH}</title></head>"
        f"<body><h1>{ENGLISH}</h1>{middle}</body></html>"
    )
    return [each.body for each in read_html("a.html", page.encode()).blocks]


def lines(texts: list[str]) -> str:
    return "".join(f"<p>{each}</p>" for each in texts)


@pytest.mark.parametrize(
    "middle",
    [
        f"<article><p>{LEAD}</p><div style='display:none'>{lines(ANOTHER)}</div></article>",
        f"<article><p>{LEAD}</p><div hidden>{lines(ANOTHER)}</div><a href='/b'>More</a></article>",
        f"<article><p>{LEAD}</p><div hidden>{lines(ANOTHER)}</div><p>Comments</p></article>",
        f"<article><p>{LEAD[:-1]}…</p></article><p>So it goes on and on, says one who knows.</p>"
        f"<div hidden>{lines(ANOTHER)}</div>",
        f"<article><p>{LEAD}</p></article>" + in_state({"side": {"body": lines(ANOTHER)}}),
    ],
    ids=["hidden", "a link to a page", "no button", "not behind it", "data"],
)
def test_a_hidden_text_is_none_of_an_article_that_does_not_say_it_goes_on(middle: str) -> None:
    found = shown_of(middle)
    assert found[0].startswith(LEAD[:-1])
    assert not set(ANOTHER) & set(found)


@pytest.mark.parametrize(
    ("middle", "told"),
    [
        (f"<p>{LEAD[:-1]}…</p><div hidden>{lines(REST)}</div>", [f"{LEAD[:-1]}…", *REST]),
        (f"<p>{LEAD}</p><div hidden>{lines(REST)}</div><button>Read more</button>", [LEAD, *REST]),
        (f"<p>{LEAD}</p><div hidden>{lines(REST)}</div><a href='#'>Continue reading</a>",
         [LEAD, *REST]),
        (f"<p>{LEAD[:-1]}…</p><div hidden>{lines([LEAD, *REST])}</div>", [LEAD, *REST]),
    ],
    ids=["it breaks off", "a button", "a link to the page itself", "it is told again"],
)  # fmt: skip
def test_an_article_that_says_it_goes_on_is_taken_with_what_is_hidden(
    middle: str, told: list[str]
) -> None:
    assert shown_of(f"<article>{middle}</article>") == told


def test_of_two_texts_in_data_the_one_is_taken_that_agrees_with_the_page() -> None:
    longer = {"title": "The harbour of Marrow in 1961", "body": lines([*ANOTHER, *ANOTHER])}
    own = {"body": lines([LEAD, *REST])}
    named = {**own, "headline": ENGLISH}
    assert shown_of(in_state({"a": longer, "b": named})) == [LEAD, *REST]
    begun = f"<p>{LEAD}</p>"
    assert shown_of(begun + in_state({"a": {"body": longer["body"]}, "b": own})) == [LEAD, *REST]
    other = {"title": "Harbour festival in the granary", "body": lines(ANOTHER)}
    with pytest.raises(Exception, match="no text"):
        shown_of(in_state({"a": other}))


def test_data_behind_small_and_broken_values_is_read() -> None:
    data = json.dumps({"article": {"headline": ENGLISH, "body": [LEAD, *REST]}})
    for before in (
        'a={"x":1};',
        'a={"x":y};',
        'f({"a":[1,{"b":c}]});',
        '={"a":' + "9" * 9_000 + "};",
    ):
        assert shown_of(f"<script>{before}b={data};</script>") == [LEAD, *REST]


def test_a_page_that_shows_nothing_but_a_day_is_read() -> None:
    text = "The harbour of Orrin was closed on Monday after a storm had broken the wall. " * 12
    data = f'{{"@type":"NewsArticle","headline":"The harbour is closed","articleBody":"{text}"}}'
    page = (
        f'<html lang="en"><head><title>The harbour is closed</title>'
        f'<script type="application/ld+json">{data}</script></head><body>'
        f'<div hidden><time datetime="2020-01-02">2 January 2020</time></div></body></html>'
    )
    assert "broken the wall" in read_html("a.html", page.encode()).body
