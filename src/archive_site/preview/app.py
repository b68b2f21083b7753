"""From a request to its answer (ASGI)."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from archive_site.model.problems import ArchiveSiteError
from archive_site.preview.answers import (
    Answer,
    mark_of,
    of_bytes,
    of_file,
    redirect,
    refused,
    type_of,
)
from archive_site.preview.events import Streams
from archive_site.preview.paths import is_hidden, is_host, path_asked

OWN = "/_preview/"  # reserved: no page of a site begins so
ASSETS = Path(__file__).parent / "assets"
NOT_FOUND = "404.html"
INDEX = "index.html"
FAILED = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Not to be shown yet</title></head>
<body><h1>This page can’t be shown yet</h1><p>{}</p></body>
</html>
"""


class Site(Protocol):
    """What stands at the paths of a site."""

    @property
    def prefix(self) -> str: ...
    @property
    def moved(self) -> dict[str, str]: ...
    def file(self, path: str) -> Path | None: ...
    def body(self, path: str) -> bytes | None: ...


class App:
    """Answers GET and HEAD for one host; with streams, pages reload when they change."""

    def __init__(self, site: Callable[[], Site], host: str, streams: Streams | None = None) -> None:
        self.site = site
        self.host = host
        self.streams = streams
        self.last: dict[str, bytes] = {}  # the pages shown last, for when one can't be made

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            response = await self.response(Request(scope, receive))
            await response(scope, receive, send)

    async def response(self, request: Request) -> Response:
        """The answer to a request."""
        if request.method not in ("GET", "HEAD"):
            return refused(405, "Only GET and HEAD are answered.", Allow="GET, HEAD")
        if not is_host(request.headers.get("host", ""), self.host):
            return refused(421, "This is another host; open the address that serve printed.")
        path = path_asked(request.scope.get("raw_path") or request.url.path.encode())
        if path is None:
            return refused(400, "No page can have this address.")
        if self.streams and path.startswith(OWN):
            return self.own(request, path.removeprefix(OWN), self.streams)
        return await run_in_threadpool(self.page, request, path)

    def own(self, request: Request, name: str, streams: Streams) -> Response:
        """The preview's own files and the event stream."""
        if name == "events" and request.method == "GET":
            return streams.response() or refused(503, "Too many tabs listen; close some.")
        if name in ("reload.js", "worker.js", "overlay.css"):
            return of_file(request, ASSETS / name)
        return refused(404, "Nothing stands here.")

    def page(self, request: Request, path: str) -> Response:
        """What stands at a path of the site, else where it has gone, else the 404 page."""
        site = self.site()
        if not path.startswith(site.prefix):
            away = path in ("/", site.prefix.rstrip("/"))
            return redirect(quote(site.prefix)) if away else self.missing(request, site)
        below = path.removeprefix(site.prefix)
        if not is_hidden(below):
            file = below + INDEX if not below or below.endswith("/") else below
            if found := self.found(request, site, file):
                return found
            if not file.endswith(INDEX) and stands(site, f"{below}/{INDEX}"):
                return redirect(quote(f"{path}/"))
        if to := site.moved.get(f"/{below}"):
            return redirect(quote(site.prefix.rstrip("/") + to))
        return self.missing(request, site)

    def missing(self, request: Request, site: Site) -> Response:
        """The page for an address that isn't there."""
        found = self.found(request, site, NOT_FOUND, 404)
        return found or refused(404, "Nothing stands at this address.")

    def found(self, request: Request, site: Site, path: str, status: int = 200) -> Response | None:
        """The answer for a file of the site; None where there is none."""
        if file := site.file(path):
            return of_file(request, file, status)
        reason = ""
        try:
            body = site.body(path)
        except ArchiveSiteError as error:
            reason = str(error)
            body = self.last.get(path) or FAILED.format(escape(reason)).encode()
        if body is None:
            return None
        kind, mark = type_of(path), mark_of(body + reason.encode())
        if self.streams and kind.startswith("text/html"):
            self._keep(path, body, reason)
            body = with_script(body, mark, reason)
        return of_bytes(request, Answer(body, kind, mark, status))

    def _keep(self, path: str, body: bytes, reason: str) -> None:
        if not reason:
            if len(self.last) > 100:
                self.last.clear()
            self.last[path] = body


def stands(site: Site, path: str) -> bool:
    """Whether a page or file stands at a path."""
    try:
        return site.file(path) is not None or site.body(path) is not None
    except ArchiveSiteError:
        return True


def tag(mark: str, reason: str = "") -> bytes:
    """The one difference of a previewed page: the script that reloads it."""
    said = f' data-reason="{escape(reason)}"' if reason else ""
    return f'<script src="{OWN}reload.js" data-mark="{mark[1:-1]}"{said} defer></script>\n'.encode()


def with_script(body: bytes, mark: str, reason: str = "") -> bytes:
    """A page with the script at the end of its head, or at its end where it has none."""
    head, end, rest = body.partition(b"</head>")
    return head + tag(mark, reason) + end + rest
