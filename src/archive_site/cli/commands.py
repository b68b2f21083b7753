"""The commands."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable

import click
import msgspec

from archive_site.builder.explain import explain
from archive_site.builder.site import Built, build, checked, stops
from archive_site.builder.unchanged import Folders, folders
from archive_site.cli.say import built_lines, count, stopped_lines
from archive_site.model.problems import ArchiveSiteError

VERSION = "0.1.0"  # as in pyproject.toml
CONTENT = click.option(
    "--content", default="content", show_default=True, help="The content folder."
)
OUT = click.option(
    "--out", default=None, help="Where the site is written; site beside the content."
)


@click.version_option(VERSION, prog_name="archive-site")
@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def archive() -> None:
    """Press articles and their metadata become a citable public archive."""


@archive.command("build")
@CONTENT
@OUT
def build_command(content: str, out: str | None) -> None:
    """Build the site, or bring it up to date."""
    where = _where(content, out)
    built = build(where)
    if built.stopped:
        _end(stopped_lines(built.problems))
    _print(built_lines(msgspec.to_builtins(built), where))


@archive.command("check")
@CONTENT
@OUT
def check_command(content: str, out: str | None) -> None:
    """Say everything that is wrong or doubtful in the content; write nothing."""
    where = _where(content, out)
    planned = checked(where)
    if stops(planned.problems):
        _end(stopped_lines(planned.problems))
    for problem in planned.problems:
        click.echo(f"{problem.place}: warning {problem.code} {problem.message}")
    records = count(len(planned.outline.archive.records), "record")
    click.echo(f"{records}, {count(len(planned.problems), 'warning')}, no problem")


@archive.command("why")
@click.argument("url")
@CONTENT
@OUT
def why_command(url: str, content: str, out: str | None) -> None:
    """Say why the page at URL would be written again, or that it is up to date."""
    _print(explain(_where(content, out), url))


def _where(content: str, out: str | None) -> Folders:
    where = folders(content, out)
    if not where.content.is_dir():
        raise ArchiveSiteError(
            f"there is no content folder {where.content}; go to the folder of your archive, "
            "or name it with --content"
        )
    return where


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _end(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line, err=True)
    sys.exit(1)


def run(arguments: list[str]) -> None:
    """Run a command; what stops it is one sentence, never a traceback, unless it is our fault."""
    gc.disable()  # a build makes many values and drops none before it ends
    try:
        archive.main(arguments, prog_name="archive-site")
    except ArchiveSiteError as error:
        click.echo(f"archive-site: {error}", err=True)
        sys.exit(1)
    except OSError as error:
        if error.filename is None:
            raise
        cure = "mend its rights, or take it away"
        click.echo(f"archive-site: {error.filename}: {error.strerror}; {cure}", err=True)
        sys.exit(1)


__all__ = ["Built", "run"]
