"""The command `build`."""

from __future__ import annotations

import gc
import signal
from threading import Event

import click
import msgspec

from archive_site.builder.site import Wish, build
from archive_site.builder.unchanged import Folders, Inputs
from archive_site.builder.watched import builds
from archive_site.cli.folders import CONTENT, OUT, end, tell, where_of
from archive_site.cli.say import built_lines, rebuilt_lines, rehearsed_lines, stopped_lines
from archive_site.model.problems import ArchiveSiteError


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
@click.option("--watch", is_flag=True, help="Build again after each change, until Ctrl-C.")
@click.pass_obj
def COMMAND(
    inputs: Inputs | None, /, content: str, out: str | None, *, watch: bool, **wishes: bool
) -> None:
    """Build the site, or bring it up to date."""
    where = where_of(content, out)
    wish = Wish(**wishes)
    if watch:
        _watch(where, wish)
        return
    built = build(where, wish, inputs)
    if built.stopped:
        end(stopped_lines([*built.problems, *built.broken]))
    said = msgspec.to_builtins(built)
    tell(rehearsed_lines(said) if wish.rehearse else built_lines(said, where))


def _watch(where: Folders, wish: Wish) -> None:
    """Build after each change and say what was done, until a signal ends it."""
    if wish.rehearse:
        raise ArchiveSiteError("--watch writes; take --dry-run out")
    gc.enable()  # this command goes on
    stop = Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stop.set())
    for number, built in enumerate(builds(where, wish, stop)):
        if isinstance(built, ArchiveSiteError):
            tell([f"archive-site: {built}"])
        elif built.stopped:
            tell(stopped_lines([*built.problems, *built.broken]))
        else:
            said = msgspec.to_builtins(built)
            tell(rebuilt_lines(said) if number else built_lines(said, where))
        if not number:
            tell(["Watching for changes; Ctrl-C ends it."])
