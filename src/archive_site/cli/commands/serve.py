"""The command `serve`."""

from __future__ import annotations

import socket
import webbrowser
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from threading import Timer
from typing import Any

import click

from archive_site.builder.unchanged import Folders, inputs_of, unchanged
from archive_site.cli.folders import CONTENT, OUT, tell, where_of
from archive_site.cli.say import count, problem_lines, shown
from archive_site.model.problems import ArchiveSiteError, Problem

SOON = 0.3  # seconds after which a browser finds the server listening


@click.command("serve")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="The port, or the next free one.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--open", "browser", is_flag=True, help="Open the preview in the browser.")
@click.option("--site", is_flag=True, help="Serve the built site, as a static host would.")
@CONTENT
@OUT
def COMMAND(content: str, out: str | None, *, browser: bool, site: bool, **at: Any) -> None:
    """Preview the archive; a page is made when it is asked for, and shows what is saved."""
    try:
        from archive_site.preview import server
    except ModuleNotFoundError as error:
        lacking = f"the preview needs {error.name}, which isn't installed"
        raise ArchiveSiteError(f"{lacking}; run pip install 'archive-site[serve]'") from error
    where, host = where_of(content, out), at["host"]
    found = server.listening(host, at["port"])
    port = found.getsockname()[1]
    if port != at["port"] != 0:
        tell([f"Port {at['port']} is taken by another program; this is {port}."])
    with found, suppress(KeyboardInterrupt):
        (_serve_folder if site else _preview)(where, found, host, browser=browser)
    tell(["", "The preview has ended."])


def _serve_folder(where: Folders, found: socket.socket, host: str, *, browser: bool) -> None:
    from archive_site.preview import built, server
    from archive_site.preview.app import App

    folder = built.built_folder(where)
    address = server.address(found, host, folder.prefix)
    _begun(f"The site in {shown(where.site)}", address, browser=browser)
    server.serve(App(lambda: folder, host), found)


def _preview(where: Folders, found: socket.socket, host: str, *, browser: bool) -> None:
    """Serve at once what the last build published, if that is what would be made now."""
    from archive_site.preview import early, server
    from archive_site.preview.app import App
    from archive_site.preview.folder import Folder

    said: dict[str, Any] = unchanged(where, inputs_of(where)) or {}
    if "root" in said:
        first = early.Early(Folder(where.site, said["root"]), partial(_live, where))
        drafts = [status for _, status in said["unpublished"]].count("draft")
        _previewed(where, server.address(found, host, said["root"]), drafts, browser=browser)
        server.serve(App(first.site, host, first.streams), found, first)
        return
    live = _live(where)
    address = server.address(found, host, live.shelf.prefix)
    _previewed(where, address, len(live.state.drafts), browser=browser)
    if live.state.problems:
        _told(live.state.problems)
    server.serve(App(lambda: live.shelf, host, live.streams), found, live)


def _live(where: Folders, first: Any = None) -> Any:
    from archive_site.preview import live

    return live.Live(where, _told, first)


def _previewed(where: Folders, address: str, drafts: int, *, browser: bool) -> None:
    _begun(f"Preview of {shown(where.content)}", address, browser=browser)
    if drafts:
        tell([f"{count(drafts, 'draft')}: {address}drafts/"])


def _begun(what: str, address: str, *, browser: bool) -> None:
    tell([f"{what}: {address} (end it with Ctrl-C)"])
    if browser:
        timer = Timer(SOON, webbrowser.open, [address])
        timer.daemon = True
        timer.start()


def _told(problems: Sequence[Problem]) -> None:
    """Say what is wrong now, or that nothing is."""
    tell(problem_lines(problems) if problems else ["No problem is left."])
