"""A web archive file (WARC 1.0, 1.1; ISO 28500): each page that was saved in it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from archive_site.loader.articles.reader import Arrived, Found, Reader, Unread
from archive_site.model.clipping import Unreadable

SAVED = (WarcRecordType.response, WarcRecordType.resource)
PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")
NO_PAGES = ("/robots.txt", "/favicon.ico")
LARGEST = 20_000_000  # bytes of a page, unpacked
CUT_OFF = "the web archive is cut off or damaged; what stands before that was read"
DAMAGED = "the web archive is damaged; save it once more"
NONE = "no page was saved whole in this web archive"
TOO_LARGE = "the page is too large to be an article"


def read(arrived: Arrived) -> Iterator[Found]:
    """Every page that was saved whole; pictures, scripts, redirections and failures are none."""
    seen: set[bytes] = set()
    cut_off = False
    for record in _records(arrived.raw):
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
        raise Unreadable(NONE)


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
        record.parse_http(auto_decode="all")
    kind, charset = _type_of(record)
    if kind not in PAGES or address.rstrip("/").endswith(NO_PAGES):
        return None
    if record.http_headers and record.http_headers.status_code != 200:
        return None
    raw = record.reader.read(LARGEST + 1)
    if len(raw) > LARGEST:
        return Unread(f"{arrived.name}: {address}", TOO_LARGE)
    return Arrived(arrived.name, raw, charset, address, address) if raw.strip() else None


def _type_of(record: WarcRecord) -> tuple[str, str]:
    """Media type and charset of what a server sent, or of what was saved without a server."""
    if record.http_headers:
        return (record.http_content_type or "").lower(), record.http_charset or ""
    return (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower(), ""


READER = Reader(read, largest=1_000_000_000)
