"""The command `refuse`."""

from __future__ import annotations

import click

from archive_site.cli.folders import CONTENT, tell, where_of
from archive_site.cli.say import shown
from archive_site.intake.desk import open_desk
from archive_site.intake.refuse import refuse


@click.command("refuse")
@click.argument("record")
@CONTENT
def COMMAND(record: str, content: str) -> None:
    """Put the draft RECORD aside with its original; nothing of it is deleted."""
    desk = open_desk(where_of(content))
    ref = desk.draft(record)
    to = refuse(desk, ref)
    tell([f"{ref} is refused; its files lie in {shown(to)}"])
