"""Answers: bytes or a file, with the headers that a careful host sends."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import FileResponse, Response

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".jsonld": "application/ld+json",
    ".xml": "application/xml",
    ".ris": "application/x-research-info-systems",
    ".ics": "text/calendar; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".zip": "application/zip",
}
UNKNOWN = "application/octet-stream"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Answer(NamedTuple):
    """What stands at a path: bytes, and the mark by which they are known."""

    body: bytes
    type: str
    mark: str
    status: int = 200


def type_of(path: str) -> str:
    """The media type of a file by its name; the system is not asked, so it is the same anywhere."""
    return TYPES.get(PurePosixPath(path).suffix.lower(), UNKNOWN)


def mark_of(body: bytes) -> str:
    """The entity tag of bytes (RFC 9110), quotation marks included."""
    return f'"{blake2b(body, digest_size=12).hexdigest()}"'


def refused(status: int, words: str, **headers: str) -> Response:
    """An answer that something isn't to be had, in one plain line."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(f"{words}\n", status, {**HEADERS, **more}, "text/plain; charset=utf-8")


def redirect(path: str) -> Response:
    """Lead to another path of this server, never to another host."""
    assert path.startswith("/")
    assert not path.startswith(("//", "/\\"))
    return Response(status_code=302, headers={**HEADERS, "Location": path})


def of_bytes(request: Request, answer: Answer) -> Response:
    """An answer held in memory; 304 where the browser has it, a part where one is asked for."""
    headers = {**HEADERS, "ETag": answer.mark}
    if answer.status == 200:
        if _has(request, answer.mark):
            return Response(status_code=304, headers=headers)
        headers["Accept-Ranges"] = "bytes"
        part = _part(request, answer)
        if part:
            first, end = part
            headers["Content-Range"] = f"bytes {first}-{end - 1}/{len(answer.body)}"
            return Response(answer.body[first:end], 206, headers, answer.type)
    return Response(answer.body, answer.status, headers, answer.type)


def of_file(request: Request, file: Path, status: int = 200) -> Response:
    """A file, or the part of it that is asked for."""
    stat = file.stat()
    mark = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
    headers = {**HEADERS, "ETag": mark}
    if status == 200 and _has(request, mark):
        return Response(status_code=304, headers=headers)
    return FileResponse(file, status, headers, type_of(file.name), stat_result=stat)


def _has(request: Request, mark: str) -> bool:
    known = request.headers.get("if-none-match", "")
    return known == "*" or mark in (each.strip().removeprefix("W/") for each in known.split(","))


def _part(request: Request, answer: Answer) -> tuple[int, int] | None:
    """The one range asked for, as first byte and end; None: all of it (RFC 9110, 14.2)."""
    unit, _, asked = request.headers.get("range", "").partition("=")
    first, dash, last = asked.strip().partition("-")
    size = len(answer.body)
    if unit != "bytes" or not dash or not (first or last) or "," in asked:
        return None
    if request.headers.get("if-range", answer.mark) != answer.mark:
        return None
    if not all(map(_is_count, filter(None, (first, last)))):
        return None
    begin = int(first) if first else max(0, size - int(last))
    end = min(size, int(last) + 1) if first and last else size
    return (begin, end) if begin < end else None


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16
