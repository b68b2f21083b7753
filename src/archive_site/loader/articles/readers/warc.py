"""A web archive file (WARC 1.0, 1.1; ISO 28500): each page that was saved in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from archive_site.loader.articles.reader import HEAD, Arrived, Found, Reader, Unread
from archive_site.loader.articles.sent import as_shown
from archive_site.loader.articles.sniffing import kind_of
from archive_site.model.clipping import Unreadable

SAVED = (WarcRecordType.response, WarcRecordType.resource)
PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")
UNTOLD = ("", "application/octet-stream", "application/unknown", "unknown/unknown")
SHOWN = ("page", "pdf", "text")  # by their bytes
WHOLE = (200, 203)  # statuses of a page that was sent whole
NO_PAGES = ("/robots.txt", "/favicon.ico")
TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)")
LARGEST = 20_000_000  # bytes of a page, unpacked
CUT_OFF = "the web archive is cut off or damaged; what stands before that was read"
DAMAGED = "the web archive is damaged; save it once more"
NONE = "no page was saved whole in this web archive; save the pages once more"
ELSEWHERE = "the web archive says only that its pages were saved before, in another; add that one"
TOO_LARGE = "the page is too large to be an article"
PACKED = "the page is packed in a way that isn't read; save it from a browser"


def read(arrived: Arrived) -> Iterator[Found]:
    """Every page that was saved whole; pictures, scripts, redirections and failures are none."""
    seen: set[bytes] = set()
    cut_off = sent = again = False
    for record in _records(arrived.raw):
        sent = sent or record.record_type == WarcRecordType.response
        again = again or record.record_type == WarcRecordType.revisit
        declared = record.headers.get("Content-Length") or ""
        if declared.isdecimal() and int(declared) > 2 * LARGEST:
            continue
        record.freeze()
        cut_off = len(record.reader.read()) != int(declared) if declared.isdecimal() else True
        record.reader.seek(0)
        page = None if cut_off else _page(arrived, record)
        if page and not (isinstance(page, Arrived) and page.raw in seen):
            seen.add(page.raw if isinstance(page, Arrived) else b"")
            yield page
    if cut_off:
        raise Unreadable(CUT_OFF if seen else DAMAGED)
    if not seen:
        raise Unreadable(ELSEWHERE if again and not sent else NONE)


def _records(raw: bytes) -> Iterator[WarcRecord]:
    try:
        yield from ArchiveIterator(BytesIO(raw), parse_http=False)
    except (OSError, ValueError, EOFError) as error:
        raise Unreadable(DAMAGED) from error


def _page(arrived: Arrived, record: WarcRecord) -> Arrived | Unread | None:
    """The page of a record, if it is one."""
    address = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    if record.record_type not in SAVED or not address.startswith(("http:", "https:")):
        return None
    if record.is_http:
        record.parse_http(auto_decode="none")
    kind, charset = _type_of(record)
    if kind not in (*PAGES, *UNTOLD) or address.rstrip("/").endswith(NO_PAGES):
        return None
    if record.is_http and record.http_headers.status_code not in WHOLE:
        return None
    raw = _body(record)
    why = _fault(raw, kind)
    if why:
        return Unread(f"{arrived.name}: {address}", why)
    seen = kind_of("", raw[:HEAD])
    if seen not in SHOWN or (kind in UNTOLD and seen == "text"):
        return None
    return Arrived(arrived.name, raw, charset, address, address)


def _fault(raw: bytes, kind: str) -> str:
    """Why a page that was sent can't be read."""
    if len(raw) > LARGEST:
        return TOO_LARGE
    packed = kind in PAGES and kind_of("", raw[:HEAD]) in ("binary", "packed")
    return PACKED if packed else ""


def _body(record: WarcRecord) -> bytes:
    """The bytes of a page, as a browser would show them."""
    raw: bytes = record.reader.read()
    if not record.is_http:
        return raw
    encodings = record.http_headers.get("Content-Encoding") or ""
    chunked = "chunked" in (record.http_headers.get("Transfer-Encoding") or "").lower()
    return as_shown(raw, encodings, chunked=chunked, most=LARGEST)


def _type_of(record: WarcRecord) -> tuple[str, str]:
    """Media type and charset of what a server sent, or of what was saved without a server."""
    headers = record.http_headers if record.is_http else record.headers
    match = TYPE.match(headers.get("Content-Type") or "")
    charset = record.http_charset if record.is_http else ""
    return (match[1].lower() if match else ""), charset or ""


READER = Reader(read, largest=1_000_000_000)
