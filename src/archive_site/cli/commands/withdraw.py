"""The command `withdraw`."""

from __future__ import annotations

import time

import click

from archive_site.builder.withdraw import Reason, erase, withdraw
from archive_site.cli.folders import CONTENT, tell, where_of


@click.command("withdraw")
@click.argument("record")
@click.option("--reason", required=True, help="The code of the reason, such as rights.")
@click.option("--date", default=None, help="The day, such as 2026-11-25; today.")
@click.option("--erase", "erasing", is_flag=True, help="Keep only a hash of the address, no name.")
@CONTENT
def COMMAND(record: str, reason: str, date: str | None, erasing: bool, content: str) -> None:
    """Take RECORD out of the site; a page stays that says when and why."""
    where = where_of(content)
    why = Reason(reason, date or time.strftime("%Y-%m-%d"))
    if not erasing:
        ref = withdraw(where, record, why)
        tell([f"{ref} is withdrawn. Build the site: its page will say so, and when and why."])
        return
    ref, gone = erase(where, record, why)
    kept = "its file is deleted" if gone else "its file, if there is one, stays: it has no page"
    tell([f"The address of {ref} is erased from permalinks.txt; {kept}."])
    tell(["Build the site: it will name it nowhere. Git, backups and caches may still hold it,"])
    tell([f"and so may {where.content.name}/private/ (originals, reviews): look there yourself."])
