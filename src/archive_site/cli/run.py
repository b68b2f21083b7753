"""Run a command line: the commands, each a module found by name and imported when it is used."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from pkgutil import iter_modules

import click

from archive_site.builder.unchanged import Inputs
from archive_site.cli import commands
from archive_site.cli.folders import seen
from archive_site.cli.say import BROKEN_OFF, INTERRUPTED
from archive_site.model.problems import ArchiveSiteError

VERSION = "0.1.0"  # as in pyproject.toml


class Commands(click.Group):
    """The modules of `cli/commands/`: the command NAME is `COMMAND` of the module of that name."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; one that is broken off says so."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo(BROKEN_OFF, err=True)
            ctx.exit(INTERRUPTED)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(each.name for each in iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name; only now is what it needs imported."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(f"{commands.__name__}.{cmd_name}")
        found: click.Command = module.COMMAND
        return found


@click.version_option(VERSION, prog_name="archive-site")
@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def archive() -> None:
    """Press articles and their metadata become a citable public archive."""


def run(arguments: list[str], inputs: Inputs | None = None) -> None:
    """Run a command; what stops it is one sentence, never a traceback, unless it is our fault.

    `inputs` is what a build is made from, where that was looked for.
    """
    gc.disable()  # a build makes many values and drops none before it ends
    try:
        archive.main(arguments, prog_name="archive-site", obj=inputs)
    except ArchiveSiteError as error:
        click.echo(seen(f"archive-site: {error}"), err=True)
        sys.exit(1)
    except OSError as error:
        if error.filename is None:
            raise
        cure = "mend its rights, or take it away"
        click.echo(seen(f"archive-site: {error.filename}: {error.strerror}; {cure}"), err=True)
        sys.exit(1)
    finally:
        gc.freeze()  # nor is anything looked for at the end: that took half a second
