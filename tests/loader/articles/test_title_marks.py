"""That an article comes with pictures is said after its title, and is no part of it."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.choose import choose
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.title_marks import bare
from tests.loader.articles.pages import TITLE, WHOLE, a_page
from tests.loader.articles.test_html import found, said

MARKED = {
    "Bənddən danışan film göstərilib. FOTO": "Bənddən danışan film göstərilib",
    "Bənddən danışan film göstərilib (VİDEO)": "Bənddən danışan film göstərilib",
    "Bənddən danışan film göstərilib - FOTOLAR": "Bənddən danışan film göstərilib",
    "Bənddən danışan film göstərilib FOTO/VİDEO": "Bənddən danışan film göstərilib",
    "Bənddən danışan film göstərilib? - Foto": "Bənddən danışan film göstərilib?",
    "В Твери показали фильм о плотине. ФОТО, ВИДЕО": "В Твери показали фильм о плотине",
    "В Твери показали фильм о плотине (фото и видео)": "В Твери показали фильм о плотине",
    "В Твери показали фильм о плотине [ФОТО] — ВИДЕО": "В Твери показали фильм о плотине",
    "В Твери показали фильм 2019 г. ФОТО": "В Твери показали фильм 2019 г.",
    "Barajı anlatan film gösterildi +FOTO GALERİ": "Barajı anlatan film gösterildi",
    "Le film sur le barrage projeté (PHOTOS)": "Le film sur le barrage projeté",
    "Le film sur le barrage projeté | VIDÉO": "Le film sur le barrage projeté",
    "عرض فيلم عن انهيار السد (بالصور)": "عرض فيلم عن انهيار السد",
    "عرض فيلم عن انهيار السد (صور وفيديو)": "عرض فيلم عن انهيار السد",
}
OWN = (
    "A museum opens for the first photo",
    "How the town learnt to love video",
    "The dam: one night in photos",
    "WHAT THE FLOOD LEFT: EVERY PHOTO",
    "Новый фильм снят на видео",
    "Şəhərdə sərgi: min foto",
    "Flood (Photo)",
    "Film on the dam (photographs by Ann Lee)",
    "The film - photo by photo",
)


@pytest.mark.parametrize("title", MARKED)
def test_a_mark_after_a_title_is_cut(title: str) -> None:
    assert bare(title) == MARKED[title]


@pytest.mark.parametrize("title", OWN)
def test_a_word_of_the_title_is_kept(title: str) -> None:
    assert bare(title) == title


def test_a_title_whose_mark_was_cut_is_not_sure_and_shows_what_was_printed() -> None:
    marked = f"{TITLE}. PHOTOS"
    raw = a_page(f'<meta property="og:title" content="{marked}">', title=marked)
    raw = raw.replace(f"<h1>{TITLE}".encode(), f"<h1>{marked}".encode())
    assert said("title", raw) == (TITLE, "medium")
    assert marked in [each.value for each in found("title", raw).others]


def test_a_plain_text_s_title_is_cut_too() -> None:
    marked = f"{TITLE} (VIDEO)"
    clipping = read_plain("a.txt", f"{marked}\n\n{marked}\n\n{WHOLE}".encode())
    chosen = choose("title", clipping.candidates["title"], clipping).chosen
    assert chosen
    assert (chosen.value, chosen.confidence) == (TITLE, "medium")
    assert marked not in clipping.body
