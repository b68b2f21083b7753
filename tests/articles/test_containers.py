"""Files that hold articles: each is read, what is damaged is told, the rest goes on."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib

import brotli
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
    assert found_in("warc", raw) == [
        "no page was saved whole in this web archive; save the pages once more"
    ]
    assert found_in("warc", b"WARC/1.0\r\nnonsense") == [
        "the web archive is damaged; save it once more"
    ]


def test_a_page_that_unpacks_to_far_more_is_left_out() -> None:
    raw = made.a_warc([(HOME, "text/html", b" " * 30_000_000), (OTHER, "text/html", made.a_page())])
    large, page = found_in("warc", raw)
    assert large == Unread(f"a: {HOME}", "the page is too large to be an article")
    assert isinstance(page, Arrived)


def bare_deflate(raw: bytes) -> bytes:
    """Packed without the header that `deflate` should have, as some servers do."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(raw) + packer.flush()


@pytest.mark.parametrize(
    ("headers", "sent"),
    [
        ({"Content-Encoding": "br"}, brotli.compress(made.a_page())),
        ({"Content-Encoding": "x-gzip"}, gzip.compress(made.a_page())),
        ({"Content-Encoding": "deflate"}, zlib.compress(made.a_page())),
        ({"Content-Encoding": "deflate"}, bare_deflate(made.a_page())),
        # Unpacked by the crawler, which left the header.
        ({"Content-Encoding": "gzip"}, made.a_page()),
        ({"Content-Encoding": "br"}, made.a_page()),
        ({"Content-Encoding": "utf-8"}, made.a_page()),
        ({"Transfer-Encoding": "chunked"}, made.a_page()),
        (
            {"Transfer-Encoding": "chunked"},
            b"40\r\n%s\r\n%x;x=y\r\n%s\r\n0\r\n\r\n"
            % (made.a_page()[:64], len(made.a_page()) - 64, made.a_page()[64:]),
        ),
    ],
)
def test_a_page_is_unpacked_as_it_is_packed_and_the_others_go_on(
    headers: dict[str, str], sent: bytes
) -> None:
    page = {"Content-Type": "text/html; charset=utf-8"}
    raw = made.a_warc_as_sent([(HOME, page | headers, sent), (OTHER, page, b"<html><p>Other")])
    first, second = found_in("warc", raw)
    assert isinstance(first, Arrived)
    assert first.raw == made.a_page()
    assert isinstance(second, Arrived)


@pytest.mark.parametrize(
    "given", [None, "", "application/octet-stream", "text/html, text/html; charset=utf-8"]
)
def test_a_page_whose_type_is_badly_told_is_known_by_its_bytes(given: str | None) -> None:
    headers = {} if given is None else {"Content-Type": given}
    pages = [(HOME, headers, made.a_page()), (OTHER, headers, b"\x89PNG\r\n\x1a\n....")]
    page, *rest = found_in("warc", made.a_warc_as_sent(pages))
    assert isinstance(page, Arrived)
    assert page.raw == made.a_page()
    assert not [each for each in rest if isinstance(each, Arrived)]


def test_a_page_packed_in_a_way_that_is_not_read_is_told_by_its_address() -> None:
    headers = {"Content-Type": "text/html", "Content-Encoding": "zstd"}
    (told,) = found_in("warc", made.a_warc_as_sent([(HOME, headers, b"(\xb5/\xfd\x04\x00\x01")]))
    assert told == Unread(
        f"a: {HOME}", "the page is packed in a way that isn't read; save it from a browser"
    )


def test_a_web_archive_of_pages_that_another_holds_says_so() -> None:
    assert found_in("warc", made.a_warc_as_sent([], again=HOME)) == [
        "the web archive says only that its pages were saved before, in another; add that one"
    ]


def test_of_a_web_archive_collection_the_pages_are_read_that_it_lists() -> None:
    warc = made.a_warc([(HOME, "text/html", made.a_page()), (OTHER, "text/html", b"<p>An ad")])
    assert [
        each.address
        for each in found_in("zip", made.a_wacz(warc, [HOME]))
        if isinstance(each, Arrived)
    ] == [HOME]
    assert len(found_in("zip", made.a_wacz(warc, []))) == 2
    assert "was saved in it" in str(found_in("zip", made.a_wacz(warc, ["https://x.example/"])))


def test_of_a_crawl_the_pages_it_found_are_read_and_its_files_without_pages_passed_over() -> None:
    page = [(HOME, "text/html", made.a_page()), (OTHER, "text/html", made.a_page("Another"))]
    files = {
        "datapackage.json": b"{}",
        "archive/a-screenshots.warc.gz": made.a_warc([(HOME, "image/png", b"\x89PNG")]),
        "archive/b-cut-off.warc.gz": made.a_warc(page[:1])[:-200],
        "archive/rec-1.warc.gz": made.a_warc(page),
        "pages/pages.jsonl": b'{"format": "json-pages-1.0"}\n{"url": "%s"}' % HOME.encode(),
        "pages/extraPages.jsonl": b'{"url": "%s"}' % OTHER.encode(),
    }
    told, *pages = found_in("zip", made.a_zip(files), "a.wacz")
    assert isinstance(told, Unread)
    assert told.name == "a.wacz: archive/b-cut-off.warc.gz"
    assert [each.address for each in pages if isinstance(each, Arrived)] == [HOME, OTHER]


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


class InBytes(zipfile.ZipInfo):
    """A member whose name is written in an encoding that nothing tells."""

    encoding = "cp866"

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode(self.encoding), self.flag_bits


@pytest.mark.parametrize("encoding", ["cp866", "utf-8"])
def test_names_in_a_zip_are_read_as_they_are_meant(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InBytes, "encoding", encoding)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as opened:
        opened.writestr(InBytes("Паром/страница.html"), b"words")
    assert contents(stream).names == ("Паром/страница.html",)
    assert member(stream, "Паром/страница.html") == b"words"
