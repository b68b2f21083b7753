"""The server: a socket of this machine, uvicorn, and an end that waits for nobody."""

from __future__ import annotations

import socket
import sys
from asyncio import TimerHandle, Transport
from collections.abc import Callable
from errno import EADDRINUSE
from threading import Thread
from types import FrameType
from typing import Protocol

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from archive_site.model.problems import ArchiveSiteError
from archive_site.preview.app import App

PATIENCE = 10  # seconds in which a request must have come whole
TRIES = 20  # ports tried, from the one wished for
TURN = 0.001  # seconds for which planning may keep a request waiting
MOST = 400  # connections at a time


class Behind(Protocol):
    """What keeps the site right while it is served."""

    failed: BaseException | None

    def start(self, ended: Callable[[], None]) -> list[Thread]: ...
    def end(self) -> None: ...


class Impatient(H11Protocol):
    """HTTP/1.1 that hangs up on who doesn't finish a request."""

    hurry: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        self.hurry = self.loop.call_later(PATIENCE, self._hang_up)

    def data_received(self, data: bytes) -> None:
        """Wait no longer once a request is whole, anew when the next one begins."""
        super().data_received(data)
        idle = self.cycle is None or self.cycle.response_complete
        if self.hurry is not None and not idle:
            self.hurry.cancel()
            self.hurry = None
        elif self.hurry is None and idle:
            self.hurry = self.loop.call_later(PATIENCE, self._hang_up)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        if self.hurry is not None:
            self.hurry.cancel()
        super().connection_lost(exc)

    def _hang_up(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()


class Server(uvicorn.Server):
    """uvicorn that ends its open streams when it is told to end."""

    def __init__(self, app: App, end: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=Impatient,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                limit_concurrency=MOST,
                timeout_graceful_shutdown=1,
            )
        )
        self.end = end

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End, on a signal."""
        self.end()
        super().handle_exit(sig, frame)


def listening(host: str, port: int) -> socket.socket:
    """A socket on a port, or on one of the next where that is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for number in range(port, min(port + TRIES, 65536)) if port else [0]:
        found = socket.socket(family)
        if sys.platform != "win32":  # there it would let two servers share a port
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((host, number))
        except OSError as error:
            found.close()
            if error.errno != EADDRINUSE:
                reason = f"{error.strerror}; name another with --host or --port"
                raise ArchiveSiteError(f"{host}:{number} can't be listened to: {reason}") from error
        else:
            found.listen(128)
            return found
    raise ArchiveSiteError(
        f"ports {port} to {port + TRIES - 1} are all taken; name one with --port"
    )


def address(found: socket.socket, host: str, prefix: str) -> str:
    """The address to open."""
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    return f"http://{name}:{found.getsockname()[1]}{prefix}"


def serve(app: App, found: socket.socket, behind: Behind | None = None) -> None:
    """Serve until a signal; what ended the work behind it too early is raised."""
    if behind is None:
        Server(app, lambda: None).run(sockets=[found])
        return
    server = Server(app, behind.end)

    def ended() -> None:
        server.should_exit = True
        behind.end()

    sys.setswitchinterval(TURN)
    threads = behind.start(ended)
    try:
        server.run(sockets=[found])
    finally:
        behind.end()
        for thread in threads:
            thread.join(2)
    if behind.failed is not None:
        raise behind.failed
