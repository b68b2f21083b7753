"""Who wrote a plain text is said in many ways, above it or in its last line."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.signatures import byline

TEXTS = {  # a title and a paragraph
    "az": (
        "Bənddən danışan film göstərilib",
        "Gecə yarısı bənd uçub, su aşağı məhəlləni, dəyirmanı və məktəbi aparıb. "
        "Sakinlər dama çıxıblar və səhərə kimi orada gözləyiblər.",
    ),
    "ru": (
        "В городе показали фильм о плотине",
        "Ночью плотина прорвалась, и вода унесла нижнюю улицу, мельницу и школу. "
        "Жители до утра ждали на крышах своих домов, пока не пришли лодки.",
    ),
    "tr": (
        "Barajı anlatan film gösterildi",
        "Gece yarısı baraj yıkıldı ve su aşağı mahalleyi, değirmeni ve okulu alıp götürdü. "
        "Köylüler sabaha kadar damlarda kayıkların gelmesini bekledi.",
    ),
    "fr": (
        "Le film sur le barrage projeté à Lille",
        "Dans la nuit, le barrage a cédé et l’eau a emporté la rue basse, le moulin et l’école. "
        "Les habitants ont attendu jusqu’au matin sur les toits que les barques arrivent.",
    ),
    "en": (
        "Film on the dam shown at the library",
        "The dam above the town gave way in the night"
        " and the water took the lower street, the mill and the school with it. "
        "Those who lived there waited on the roofs.",
    ),
    "ar": (
        "عرض فيلم عن انهيار السد",
        "انهار السد ليلا فوق المدينة وجرفت المياه الشارع السفلي والطاحونة والمدرسة. "
        "وانتظر السكان على الأسطح حتى الصباح وصول القوارب إليهم.",
    ),
}
SIGNED = (  # language, line, authors; whether the line stands last
    ("en", "By Ann Reed Court reporter", "Ann Reed", False),
    ("en", "By Ann Court, Reporter", "Ann Court", False),
    ("az", "Müəlliflər: Aygün Səmədova, Rauf Əliyev", "Aygün Səmədova, Rauf Əliyev", True),
    ("az", "Mətn: Aygün Səmədova, xüsusi müxbir", "Aygün Səmədova", False),
    ("az", "Müəllif hüquqları qorunur", "", True),
    ("ru", "Автор: Иван Петров, собкор «Волги»", "Иван Петров", True),
    ("ru", "Текст: Иван Петров, фото: Пётр Сидоров", "Иван Петров", False),
    ("ru", "Материал подготовила Анна Белова", "Анна Белова", True),
    ("ru", "Автор фото: Иван Петров", "", True),
    ("ru", "Автор: И. Петров", "И. Петров", True),
    ("tr", "Haber: Ece Barlas / Kamera: Ali Can", "Ece Barlas", True),
    ("tr", "Muhabir: Ece Barlas, Editör: Ali Can", "Ece Barlas", False),
    ("fr", "Par Jeanne Morel, envoyée spéciale à Annecy", "Jeanne Morel", False),
    ("fr", "Par Jeanne Morel (avec AFP)", "Jeanne Morel", True),
    ("fr", "Propos recueillis par Jeanne Morel", "Jeanne Morel", True),
    ("en", "By Ann Lee and John Roe | Reuters", "Ann Lee and John Roe", False),
    ("en", "Reporting by Ann Lee; Editing by John Roe", "Ann Lee", True),
    ("en", "By Northern Herald Staff", "", False),
    ("en", "By Ann Lee, Reuters", "Ann Lee", False),
    ("en", "By Nadia al-Sharif in Baku", "Nadia al-Sharif", False),
    ("en", "By Ann Lee, Correspondent", "Ann Lee", False),
    ("en", "By ANN LEE Associated Press", "ANN LEE", False),
    ("en", "By Ann Lee in Baku and John Roe in London", "Ann Lee and John Roe", False),
    ("fr", "Par Jeanne Morel avec AFP", "Jeanne Morel", False),
    ("az", "Müəlliflik hüququ qorunur", "", True),
    ("ar", "تقرير: ليلى حسن", "ليلى حسن", True),
)
NOT_SIGNED = (  # lines of the text itself
    ("en", "By Ann Lee's own account the roof held until the morning came"),
    ("fr", "Par Jeanne Morel et les siens, tout a été rebâti."),
    ("ru", "Интервью: Иван Петров"),
)


def author(language: str, parts: list[str]) -> tuple[str, str]:
    """Whom a text names as its author, and what is left of it."""
    clipping = read_plain("a.txt", "\n\n".join(parts).encode())
    chosen = describe(clipping, None).fields["author"].chosen
    assert chosen is None or (chosen.confidence == "medium" and chosen.evidence in clipping.text)
    return chosen.value if chosen else "", clipping.body


@pytest.mark.parametrize(("language", "line", "name", "last"), SIGNED)
def test_a_line_that_signs_a_text_gives_its_author(
    language: str, line: str, name: str, *, last: bool
) -> None:
    title, paragraph = TEXTS[language]
    parts = [title, paragraph, line] if last else [title, line, paragraph]
    found, body = author(language, parts)
    assert found == name
    assert not name or line not in body


@pytest.mark.parametrize(("language", "line"), NOT_SIGNED)
def test_a_line_of_the_text_signs_nothing(language: str, line: str) -> None:
    title, paragraph = TEXTS[language]
    assert author(language, [title, paragraph, line]) == ("", f"{paragraph}\n\n{line}")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Par Jeanne Morel, envoyée spéciale à Annecy"),
        ("en", "By Ann Lee"),
        ("ar", "بقلم ليلى حسن"),
    ],
)
def test_a_byline_above_a_title_is_no_title(language: str, line: str) -> None:
    title, paragraph = TEXTS[language]
    clipping = read_plain("a.txt", f"{line}\n\n{title}\n\n{paragraph}".encode())
    fields = describe(clipping, None).fields
    shown = [found.chosen for found in (fields["title"], fields["author"])]
    assert all(shown)
    assert next(each.value for each in shown if each) == title
    assert clipping.body == paragraph


def test_a_site_s_name_over_a_title_in_one_block_is_not_of_the_title() -> None:
    title, paragraph = TEXTS["en"]
    text = f"Valley Courier\n{title}\n14 May 2019\n\n{paragraph}\n\n2 hours ago\n\n{paragraph}"
    clipping = read_plain("a.txt", text.encode())
    chosen = describe(clipping, None).fields["title"].chosen
    assert chosen
    assert chosen.value == title
    assert {"Valley Courier", "2 hours ago"} <= set(clipping.removed)


def test_a_title_that_begins_like_a_byline_is_the_title() -> None:
    title = "By Ann Lee and her neighbours"
    found, _ = author("en", [title, TEXTS["en"][1], TEXTS["en"][1]])
    assert found == ""


def test_a_name_that_ends_as_the_word_for_text_signs_no_title() -> None:
    assert byline("王文：河水上涨") is None
    signed = byline("图/文：王小明")
    assert signed is not None
    assert signed.author == "王小明"
