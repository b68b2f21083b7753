"""Files that hold articles: each is read, what is damaged is told, the rest goes on."""

from __future__ import annotations

import io
import zipfile

import pytest

from archive_site.loader.articles.reader import Arrived, Unread, reader_of
from archive_site.loader.articles.zips import contents, member
from archive_site.model.clipping import Clipping, Unreadable
from tests.articles import containers as made

HOME, OTHER = "https://news.example/a", "https://news.example/b"


def found_in(kind: str, raw: bytes, name: str = "a") -> list[object]:
    """What a reader gives, the reason last where it can't go on."""
    found: list[object] = []
    try:
        found.extend(reader_of(kind).read(Arrived(name, raw)))
    except Unreadable as why:
        return [*found, str(why)]
    return found


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_of_a_web_archive_is_read_once_with_its_address(packed: bool) -> None:
    page, other = made.a_page(), made.a_page("Another evening")
    raw = made.a_warc(
        [
            (HOME, "text/html; charset=windows-1251", page),
            ("https://news.example/a.png", "image/png", b"\x89PNG"),
            (HOME, "text/html; charset=windows-1251", page),
            (OTHER, "text/html", other),
            ("https://news.example/robots.txt", "text/plain", b"User-agent: *"),
        ],
        packed=packed,
    )
    first, second = found_in("warc", raw, "a.warc")
    assert first == Arrived("a.warc", page, "windows-1251", HOME, HOME)
    assert second == Arrived("a.warc", other, "", OTHER, OTHER)


@pytest.mark.parametrize("packed", [True, False])
def test_a_web_archive_that_is_cut_off_gives_what_stands_before(packed: bool) -> None:
    pages = [(HOME, "text/html", made.a_page()), (OTHER, "text/html", made.a_page("Another"))]
    raw = made.a_warc(pages, packed=packed)
    first, why = found_in("warc", raw[:-200])
    assert isinstance(first, Arrived)
    assert first.address == HOME
    assert "cut off" in str(why)


def test_a_web_archive_of_failures_has_no_page() -> None:
    raw = made.a_warc([(HOME, "text/html", made.a_page())], status="404 Not Found")
    assert found_in("warc", raw) == ["no page was saved whole in this web archive"]
    assert found_in("warc", b"WARC/1.0\r\nnonsense") == [
        "the web archive is damaged; save it once more"
    ]


def test_a_page_that_unpacks_to_far_more_is_left_out() -> None:
    raw = made.a_warc([(HOME, "text/html", b" " * 30_000_000), (OTHER, "text/html", made.a_page())])
    large, page = found_in("warc", raw)
    assert large == Unread(f"a: {HOME}", "the page is too large to be an article")
    assert isinstance(page, Arrived)


def test_of_a_web_archive_collection_the_pages_are_read_that_it_lists() -> None:
    warc = made.a_warc([(HOME, "text/html", made.a_page()), (OTHER, "text/html", b"<p>An ad")])
    assert [
        each.address
        for each in found_in("zip", made.a_wacz(warc, [HOME]))
        if isinstance(each, Arrived)
    ] == [HOME]
    assert len(found_in("zip", made.a_wacz(warc, []))) == 2
    assert "was saved in it" in str(found_in("zip", made.a_wacz(warc, ["https://x.example/"])))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_scan_is_a_clipping_without_text_and_one_cut_off_is_told(kind: str) -> None:
    raw = made.a_picture(kind)
    (scan,) = found_in("picture", raw, "a.jpg")
    assert scan == Clipping("a.jpg", f"image/{kind.lower()}", "", ())
    assert "cut off" in str(found_in("picture", raw[: len(raw) // 2]))


def test_a_zip_is_listed_without_what_systems_and_attackers_put_in() -> None:
    raw = made.a_zip(
        {
            **{"a/b.html": b"x", "__MACOSX/a/._b.html": b"x", ".DS_Store": b"x"},
            **{"../up.txt": b"x", "/root.txt": b"x", "C:\\x.txt": b"x"},
        }
    )
    found = contents(io.BytesIO(raw))
    assert found.names == ("a/b.html",)
    assert {name for name, _ in found.refused} == {"../up.txt", "/root.txt", "C:\\x.txt"}


def test_a_bomb_and_a_damaged_zip_are_refused_before_anything_is_unpacked() -> None:
    bomb = made.a_zip({"a.txt": b"0" * 50_000_000})
    for raw, why in (
        (bomb, "far more than it holds"),
        (bomb[:-30], "damaged or cut off"),
        (made.a_zip({"[Content_Types].xml": b""}), "word processor"),
    ):
        with pytest.raises(Unreadable, match=why):
            contents(io.BytesIO(raw))


def test_a_member_that_lies_about_its_size_is_not_read_to_its_end() -> None:
    raw = made.a_zip({"a.txt": b"0" * 4000})
    with pytest.raises(Unreadable, match="more than it says"):
        member(io.BytesIO(raw), "a.txt", largest=1000)


def test_a_locked_member_is_told() -> None:
    raw = bytearray(made.a_zip({"a.txt": b"words", "b.txt": b"words"}))
    with zipfile.ZipFile(io.BytesIO(bytes(raw))) as opened:
        assert opened.infolist()[0].header_offset == 0
    place = raw.index(b"PK\x01\x02")
    raw[place + 8] |= 1  # the flag of encryption, in the list at the end
    found = contents(io.BytesIO(bytes(raw)))
    assert found.names == ("b.txt",)
    assert "without a password" in found.refused[0][1]


def test_what_no_reader_takes_is_told_with_a_cure() -> None:
    with pytest.raises(Unreadable, match="the file is empty; save it once more"):
        reader_of("empty")
