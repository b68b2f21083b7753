"""Files that hold articles, made by other libraries than those that read them."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGE = (
    "<!DOCTYPE html><html lang=en><head><title>{title}</title></head><body><article>"
    "<h1>{title}</h1>"
    "<p>The library of {town} showed a film on Monday evening, and the hall was full to the last "
    "seat, the paper writes.</p><p>About 120 people came, among them teachers from three schools, "
    "who had asked for the evening in a letter to the council of the town.</p></article></body>"
)


def a_page(title: str = "A film evening at the library", town: str = "Lyon") -> bytes:
    """A web page with an article."""
    return PAGE.format(title=title, town=town).encode()


Response = tuple[str, str, bytes]  # address, media type, bytes


def a_warc(responses: Sequence[Response], *, packed: bool = True, status: str = "200 OK") -> bytes:
    """A WARC file with these responses."""
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=packed)
    _write(writer, writer.create_warcinfo_record("a.warc", {"software": "a test"}))
    for address, kind, raw in responses:
        sent = gzip.compress(raw) if kind.startswith("text/html") else raw
        headers = [("Content-Type", kind)]
        if sent is not raw:
            headers.append(("Content-Encoding", "gzip"))
        http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
        record = writer.create_warc_record(
            address, "response", payload=io.BytesIO(sent), http_headers=http
        )
        _write(writer, record)
    return stream.getvalue()


Sent = tuple[str, Mapping[str, str], bytes]  # address, headers of the server, bytes as they came


def a_warc_as_sent(sent: Sequence[Sent], *, status: str = "200 OK", again: str = "") -> bytes:
    """A WARC file with these responses; `again` is the address of a page saved before it."""
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=True)
    for address, headers, raw in sent:
        http = StatusAndHeaders(status, list(headers.items()), protocol="HTTP/1.1")
        payload = io.BytesIO(raw)
        _write(writer, writer.create_warc_record(address, "response", payload, http_headers=http))
    if again:
        digest, day = "sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A", "2020-01-01T00:00:00Z"
        _write(writer, writer.create_revisit_record(again, digest, again, day))
    return stream.getvalue()


def _write(writer: WARCWriter, record: ArcWarcRecord) -> None:
    writer.write_record(record)
    record.raw_stream.close()  # a file of the library's own


def a_zip(files: Mapping[str, bytes]) -> bytes:
    """A ZIP with these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, raw in files.items():
            opened.writestr(name, raw)
    return stream.getvalue()


def a_wacz(warc: bytes, pages: Sequence[str]) -> bytes:
    """A WACZ with a WARC file and these pages listed."""
    lines = [{"format": "json-pages-1.0"}, *({"url": page} for page in pages)]
    listed = "\n".join(json.dumps(each) for each in lines)
    return a_zip(
        {
            "datapackage.json": b"{}",
            "archive/data.warc.gz": warc,
            "pages/pages.jsonl": listed.encode(),
        }
    )


def a_pdf(pages: Sequence[Sequence[str]], title: str = "", lock: str = "") -> bytes:
    """A PDF: a page is its lines, drawn one below the other, an empty one a gap."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, encrypt=lock or None, invariant=1)
    canvas.setTitle(title)
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.drawString(72, 780 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def a_picture(kind: str = "JPEG", color: int = 200) -> bytes:
    """A small grey picture."""
    stream = io.BytesIO()
    Image.new("L", (64, 48), color).save(stream, kind)
    return stream.getvalue()


def a_mail(raw: bytes, charset: str = "utf-8", saved: str = "") -> bytes:
    """A mail with a page or a text beside it; or, of a page saved from an address, that."""
    mail = MIMEMultipart("related" if saved else "alternative")
    mail["From"] = "<Saved by a browser>" if saved else "Ann Writer <ann@writer.example>"
    if saved:
        mail["Snapshot-Content-Location"] = saved
    else:
        mail["To"] = "desk@archive.example"
    text = raw.decode(charset)
    page = text.startswith("<!DOCTYPE")
    mail["Subject"] = "Fwd: " + (
        text.split("<h1>")[1].split("<")[0] if page else text.split("\n")[0]
    )
    mail["Date"] = "Mon, 06 May 2019 23:30:00 +0400"
    mail.attach(MIMEText(text, "html" if page else "plain", charset))
    return mail.as_bytes()
