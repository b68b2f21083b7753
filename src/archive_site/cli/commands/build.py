"""The command `build`."""

from __future__ import annotations

import click
import msgspec

from archive_site.builder.site import build
from archive_site.cli.folders import CONTENT, OUT, end, tell, where_of
from archive_site.cli.say import built_lines, stopped_lines


@click.command("build")
@CONTENT
@OUT
def COMMAND(content: str, out: str | None) -> None:
    """Build the site, or bring it up to date."""
    where = where_of(content, out)
    built = build(where)
    if built.stopped:
        end(stopped_lines(built.problems))
    tell(built_lines(msgspec.to_builtins(built), where))
