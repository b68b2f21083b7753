"""Pages whose encoding is undeclared, declared wrong, or applied twice."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.html import read_html

AZ = (
    "Gəncədə keçirilən festivalda üç yeni sənədli film göstərildi və tamaşaçılar alqışladılar. "
    "Rejissor Lalə Həsənova dedi ki, çəkilişlər iki il davam edib. "
)
RU = (
    "На фестивале показали три новых документальных фильма, и зрители долго аплодировали. "
    "Режиссёр Анна Ли сказала, что съёмки шли два года. "
)
TR = (
    "Festivalde üç yeni belgesel gösterildi ve izleyiciler yönetmenleri uzun süre alkışladı. "
    "Yönetmen Ayşe Yılmaz, çekimlerin iki yıl sürdüğünü söyledi. "
)
AR = (
    "عرض المهرجان ثلاثة أفلام وثائقية جديدة وصفق الجمهور طويلا لمخرجيها. "
    "وقالت المخرجة ليلى حسن إن التصوير استمر عامين في المدينة القديمة. "
)
IS = (
    "Það var þétt setið á hátíðinni og þrjár nýjar heimildarmyndir voru sýndar. "
    "Leikstjórinn sagði að tökur hefðu staðið yfir í tvö ár og við þær unnið ýmsir. "
)


def body_of(text: str, encoding: str, declared: str = "") -> str:
    """The body of a page of one paragraph in an encoding, which it may name otherwise."""
    meta = f'<meta charset="{declared}">' if declared else ""
    page = f"<html><head>{meta}<title>A page</title></head><body><p>{text * 3}</p></body></html>"
    return read_html("page.html", page.encode(encoding)).body


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (RU, "cp1251", ""),
        (RU, "cp1251", "utf-8"),
        (RU, "koi8-r", ""),
        (TR, "cp1254", ""),
        (TR, "cp1254", "iso-8859-1"),
        (TR, "cp1254", "windows-1252"),
        (AR, "cp1256", ""),
        (AR, "cp1256", "utf-8"),
        (IS, "cp1252", "iso-8859-1"),
        (AZ, "utf-16", ""),
        (AZ, "utf-8-sig", "windows-1251"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_is_in(text: str, encoding: str, declared: str) -> None:
    assert body_of(text, encoding, declared) == (text * 3).strip()


@pytest.mark.parametrize("text", [AZ, RU, TR, AR], ids=["az", "ru", "tr", "ar"])
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_what_was_encoded_twice_is_decoded_twice(text: str, wrong: str) -> None:
    page = f"<html><head><title>A page</title></head><body><p>{text * 3}</p></body></html>"
    once = "".join(
        bytes([byte]).decode(wrong if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else "latin-1")
        for byte in page.encode()
    )
    assert read_html("page.html", once.encode()).body == (text * 3).strip()


def test_a_text_that_quotes_what_was_encoded_twice_is_left() -> None:
    text = f"{RU}The page said Ã¼ and Ã¶ and Ã§ and Ã© and Ã¤ where it meant other letters. "
    assert body_of(text, "utf-8") == (text * 3).strip()
