"""What a file is: its content decides, its name only where that can't."""

from __future__ import annotations

import plistlib

import pytest

from archive_site.loader.articles.sniffing import UNREAD, kind_of
from tests.articles import containers as made


@pytest.mark.parametrize(
    ("name", "raw", "kind"),
    [
        ("a.html", made.a_page(), "page"),
        ("a.txt", made.a_page(), "page"),
        ("a", b"\xef\xbb\xbf  <!-- saved -->\n<html>", "page"),
        ("a.htm", "<html><p>Bakı</p>".encode("utf-16"), "page"),
        ("a.htm", "<html><p>Bakı</p>".encode("utf-16-le"), "page"),
        ("a.html", b"Only words, saved under a wrong name.", "text"),
        ("a.html", b"Words first. <p>Then a paragraph.</p>", "page"),
        ("a.txt", b"Words on <p> as a tag of pages.", "text"),
        ("a.txt", "Фильм показали в Лионе.".encode("cp1251"), "text"),
        ("a.txt", "Film Lionda göstərildi.".encode("utf-16"), "text"),
        ("a.txt", b"Date: Monday\nFrom the town hall comes this.", "text"),
        ("a.txt", b"From: the office\nTo: the press\nDate: Monday\nSubject: x\n\nText", "text"),
        ("a.txt", b"Received: x\nFrom: a\nTo: b\nSubject: c\n\nText", "mail"),
        ("a.eml", b"Subject: c\n\nText", "mail"),
        ("a.mhtml", b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n", "mail"),
        ("a.html", made.a_pdf([["A line"]]), "pdf"),
        ("a.pdf", made.a_zip({"a.txt": b"x"}), "zip"),
        ("a", made.a_warc([]), "warc"),
        ("a", made.a_warc([], packed=False), "warc"),
        ("a.pdf", made.a_picture("JPEG"), "picture"),
        ("a.pdf", made.a_picture("PNG"), "picture"),
        ("a.pdf", made.a_picture("TIFF"), "picture"),
        ("a.png", made.a_picture("GIF"), "image"),
        ("a.txt", b"", "empty"),
        ("a.html", b" \r\n\t", "empty"),
        ("a.txt", b"\x00\x01\x02\x03words", "binary"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "word"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "outlook"),
        (
            "a.webarchive",
            plistlib.dumps({"WebMainResource": {}}, fmt=plistlib.FMT_BINARY),
            "safari",
        ),
        ("a.webloc", plistlib.dumps({"URL": "https://news.example/"}), "safari"),
        ("a.har", b'{\n "log": {\n  "version": "1.2"', "requests"),
        ("a.txt", b"{The log} was read aloud.", "text"),
        ("a.url", b"[InternetShortcut]\r\nURL=https://news.example/", "shortcut"),
        ("a.gz", b"\x1f\x8b\x08\x00rest", "packed"),
        ("a.mp3", b"ID3\x03\x00", "media"),
    ],
)
def test_a_file_is_what_its_bytes_are(name: str, raw: bytes, kind: str) -> None:
    assert kind_of(name, raw[:4096]) == kind


def test_what_cannot_be_read_comes_with_a_cure() -> None:
    assert all("; " in why for why in UNREAD.values())
