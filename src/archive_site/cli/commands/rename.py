"""The command `rename`."""

from __future__ import annotations

import click

from archive_site.builder.rename import rename
from archive_site.cli.folders import CONTENT, tell, where_of
from archive_site.cli.say import count


@click.command("rename")
@click.argument("old")
@click.argument("new")
@CONTENT
def COMMAND(old: str, new: str, content: str) -> None:
    """Give the record OLD the id NEW: move its file, mend every reference, keep the old address."""
    done = rename(where_of(content), old, new)
    places = count(sum(number for _, number in done.mended), "reference")
    files = count(len(done.mended), "file")
    tell(f"  {name}: {number:,}" for name, number in done.mended)
    tell([f"{done.old} is {done.new} now; {places} mended in {files}."])
    if done.lasting:
        tell(["Build the site: the old address will lead to the new one."])
    else:
        tell(["It was never published, so that its old address is kept nowhere."])
