"""The event streams of open tabs (server-sent events): each is told the latest state."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from archive_site.preview.answers import HEADERS

MOST = 50  # streams; a browser needs one for all its tabs
BEAT = 15  # seconds after which an idle stream says that it lives


class Streams:
    """The open streams; told from any thread, closed together."""

    def __init__(self) -> None:
        self.open: set[asyncio.Event] = set()
        self.text = "{}"
        self.closed = False
        self.loop: asyncio.AbstractEventLoop | None = None

    def tell(self, text: str) -> None:
        """Let every stream say this, one line of JSON; those that open later begin with it."""
        self.text = text
        self._wake()

    def close(self) -> None:
        """End every stream."""
        self.closed = True
        self._wake()

    def _wake(self) -> None:
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._set)

    def _set(self) -> None:
        for event in self.open:
            event.set()

    def response(self) -> StreamingResponse | None:
        """A new stream; None where there are enough."""
        if len(self.open) >= MOST or self.closed:
            return None
        self.loop = asyncio.get_running_loop()
        return _Stream(self)

    async def said(self, event: asyncio.Event) -> AsyncIterator[str]:
        """What one stream says, until all are closed."""
        yield f"retry: 500\ndata: {self.text}\n\n"
        while not self.closed:
            try:
                await asyncio.wait_for(event.wait(), BEAT)
            except TimeoutError:
                yield ":\n\n"
                continue
            event.clear()
            if not self.closed:
                yield f"data: {self.text}\n\n"


class _Stream(StreamingResponse):
    """A stream that counts as open until its answer has ended, however it ends."""

    def __init__(self, streams: Streams) -> None:
        self.streams, self.event = streams, asyncio.Event()
        streams.open.add(self.event)
        headers = {**HEADERS, "Cache-Control": "no-store"}
        super().__init__(streams.said(self.event), 200, headers, "text/event-stream")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self.streams.open.discard(self.event)
