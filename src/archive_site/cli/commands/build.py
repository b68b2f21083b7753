"""The command `build`."""

from __future__ import annotations

import click
import msgspec

from archive_site.builder.site import Wish, build
from archive_site.cli.folders import CONTENT, OUT, end, tell, where_of
from archive_site.cli.say import built_lines, rehearsed_lines, stopped_lines


@click.command("build")
@CONTENT
@OUT
@click.option("--dry-run", "rehearse", is_flag=True, help="Say what would change; write nothing.")
@click.option("--frozen", is_flag=True, help="Fail where permalinks.txt would grow (for CI).")
@click.option(
    "--leave-out-broken",
    "leave_out",
    is_flag=True,
    help="Publish without the records that have problems, and name them.",
)
@click.option("--explain", "reasons", is_flag=True, help="Say of each file written what changed.")
def COMMAND(content: str, out: str | None, **wishes: bool) -> None:
    """Build the site, or bring it up to date."""
    where = where_of(content, out)
    wish = Wish(**wishes)
    built = build(where, wish)
    if built.stopped:
        end(stopped_lines([*built.problems, *built.broken]))
    said = msgspec.to_builtins(built)
    tell(rehearsed_lines(said) if wish.rehearse else built_lines(said, where))
