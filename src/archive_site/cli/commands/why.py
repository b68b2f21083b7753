"""The command `why`."""

from __future__ import annotations

import click

from archive_site.builder.explain import explain
from archive_site.cli.folders import CONTENT, OUT, tell, where_of


@click.command("why")
@click.argument("url")
@CONTENT
@OUT
def COMMAND(url: str, content: str, out: str | None) -> None:
    """Say why the page at URL would be written again, or that it is up to date."""
    tell(explain(where_of(content, out), url))
