"""The command `serve`."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence
from contextlib import suppress
from threading import Timer
from typing import Any

import click

from archive_site.cli.folders import CONTENT, OUT, tell, where_of
from archive_site.cli.say import count, shown
from archive_site.model.problems import ArchiveSiteError, Problem

SOON = 0.3  # seconds after which a browser finds the server listening


@click.command("serve")
@click.option("--port", default=8000, show_default=True, help="The port, or the next free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--open", "browser", is_flag=True, help="Open the preview in the browser.")
@click.option("--site", is_flag=True, help="Serve the built site, as a static host would.")
@CONTENT
@OUT
def COMMAND(content: str, out: str | None, *, browser: bool, site: bool, **at: Any) -> None:
    """Preview the archive; a page is made when it is asked for, and shows what is saved."""
    try:
        from archive_site.preview import live as preview
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
        if site:
            folder = server.built_folder(where)
            _begun(f"The site in {shown(where.site)}", server.address(found, host, folder.prefix))
            _open(browser, server.address(found, host, folder.prefix))
            server.serve_folder(folder, found, host)
        else:
            live = preview.Live(where, _told)
            address = server.address(found, host, live.shelf.prefix)
            _begun(f"Preview of {shown(where.content)}", address)
            if live.state.drafts:
                tell([f"{count(len(live.state.drafts), 'draft')}: {address}drafts/"])
            if live.state.problems:
                _told(live.state.problems)
            _open(browser, address)
            server.serve_live(live, found, host)
    tell(["", "The preview has ended."])


def _begun(what: str, address: str) -> None:
    tell([f"{what}: {address} (end it with Ctrl-C)"])


def _open(wished: bool, address: str) -> None:
    if wished:
        timer = Timer(SOON, webbrowser.open, [address])
        timer.daemon = True
        timer.start()


def _told(problems: Sequence[Problem]) -> None:
    """Say what is wrong now, or that nothing is."""
    lines = [f"{problem.place}: {problem.code} {problem.message}" for problem in problems]
    tell(lines or ["No problem is left."])
