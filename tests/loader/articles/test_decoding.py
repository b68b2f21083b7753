"""A page is read in whatever encoding it is, whatever it says it is in."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.decoding import decoded

RU = "<p>В Казани показали документальный фильм о наводнении 1979 года, сообщили организаторы.</p>"
TR = "<p>Karanlıktan Kaçış belgeseli Ankara'da düzenlenen törenle gösterildi, şehir izledi.</p>"
FR = "<p>Le documentaire a été projeté à l'Institut, où les élèves l'ont découvert hier.</p>"
AR = "<p>عرض المركز الثقافي في القاهرة الفيلم الوثائقي عن فيضان الخرطوم يوم الأربعاء</p>"
JA = "<p>ドキュメンタリー映画が図書館で上映されました。監督が質問に答えました。</p>"
ZH = "<p>纪录片在市图书馆放映，导演回答了观众的问题。</p>"
EL = "<p>Το ντοκιμαντέρ προβλήθηκε στη δημοτική βιβλιοθήκη τη Δευτέρα το βράδυ.</p>"
HE = "<p>הסרט התיעודי הוקרן בספרייה העירונית ביום שני בערב</p>"
PL = "<p>Film dokumentalny pokazano w bibliotece miejskiej w poniedziałek, źródła mówią więcej.</p>"
KO = "<p>다큐멘터리 영화가 월요일 시립 도서관에서 상영되었다.</p>"
TH = "<p>ภาพยนตร์สารคดีฉายที่ห้องสมุดเมืองในวันจันทร์</p>"
TEXTS = {
    **dict.fromkeys(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"), RU),
    **dict.fromkeys(("windows-1251", "koi8-r", "iso-8859-5", "ibm866"), RU),
    **dict.fromkeys(("windows-1254", "iso-8859-9"), TR),
    **dict.fromkeys(("windows-1252", "iso-8859-1", "iso-8859-15"), FR),
    **dict.fromkeys(("windows-1256", "iso-8859-6"), AR),
    **dict.fromkeys(("shift_jis", "euc-jp", "iso-2022-jp"), JA),
    **dict.fromkeys(("gb18030", "big5"), ZH),
    **dict.fromkeys(("windows-1253", "iso-8859-7"), EL),
    **dict.fromkeys(("windows-1255",), HE),
    **dict.fromkeys(("windows-1250", "iso-8859-2"), PL),
    "euc-kr": KO,
    "windows-874": TH,
}
CODECS = {"windows-874": "cp874", "ibm866": "cp866"}


@pytest.mark.parametrize("charset", TEXTS)
def test_an_encoding_that_the_page_declares_is_read(charset: str) -> None:
    text = f'<meta charset="{charset}">{TEXTS[charset]}'
    if charset == "big5":
        text = text.translate(str.maketrans("纪录图书馆导观众问题", "紀錄圖書館導觀眾問題"))
    raw = text.encode(CODECS.get(charset, charset))
    assert decoded(raw) == text


def test_the_header_of_the_answer_goes_before_what_the_page_says() -> None:
    text = f'<meta charset="windows-1252">{RU}'
    assert decoded(text.encode("windows-1251"), "windows-1251") == text


def test_utf_8_is_read_as_such_even_where_the_page_says_otherwise() -> None:
    text = f'<meta charset="iso-8859-1">{TR}'
    assert decoded(text.encode(), "windows-1252") == text


def test_an_encoding_that_nobody_declares_is_told_by_its_bytes() -> None:
    text = RU * 5
    assert decoded(text.encode("windows-1251")) == text


def test_a_broken_byte_spoils_one_character_only() -> None:
    raw = (FR * 20).encode()
    assert decoded(raw[:-5] + b"\xff" + raw[-5:]).count("�") == 1


def test_an_unknown_encoding_stops_nothing() -> None:
    assert RU in decoded(RU.encode(), "x-no-such-encoding")


@pytest.mark.parametrize("text", ["plain", "naïve", "снег", "🌊"])
def test_each_control_is_taken_away_from_any_text(text: str) -> None:
    controls = [*range(9), *range(14, 32), *range(127, 133), *range(134, 160), 0xFEFF]
    for control in map(chr, controls):
        assert decoded(f"{text} a{control}b\tc".encode()) == f"{text} ab\tc"


def test_line_ends_controls_and_parted_accents_are_made_alike() -> None:
    assert decoded(b"a\r\nb\rc\x00\x07 e\xcc\x81") == "a\nb\nc \u00e9"


def test_a_page_in_utf_8_that_a_browser_took_for_western_and_saved_so_is_in_utf_8() -> None:
    written = "<p>Une soirée à l'école, « très » appréciée, a réuni Hélène.</p>"
    shown = written.encode().decode("cp1252")
    saved = shown.replace("\u00a0", "&nbsp;").encode("cp1252") + b"<p>\xa9 1999</p>"
    read = decoded(saved, "windows-1252")
    assert read == f"{written}<p>© 1999</p>"
    assert decoded("Une soirée à l'école, très appréciée".encode("cp1252"), "windows-1252") == (
        "Une soirée à l'école, très appréciée"
    )


@pytest.mark.parametrize("label", ["base64", "rot13", "undefined", "idna", "unicode_escape"])
def test_a_label_that_is_no_encoding_of_a_text_is_not_believed(label: str) -> None:
    text = f'<meta charset="{label}">{FR}'
    assert decoded(text.encode("windows-1252")) == text
    assert decoded(FR.encode("windows-1252"), f"{label}\0") == FR
