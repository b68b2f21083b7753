"""Where a command works: the options that name the folders, and how it prints and ends."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NoReturn

import click

from archive_site.builder.unchanged import Folders, folders
from archive_site.model.problems import ArchiveSiteError

CONTENT = click.option(
    "--content", default="content", show_default=True, help="The content folder."
)
OUT = click.option(
    "--out", default=None, help="Where the site is written; site beside the content."
)


def where_of(content: str, out: str | None = None) -> Folders:
    """The folders of the archive that a command is to work in."""
    where = folders(content, out)
    if not where.content.is_dir():
        raise ArchiveSiteError(
            f"there is no content folder {where.content}; go to the folder of your archive, "
            "or name it with --content"
        )
    return where


def tell(lines: Iterable[str]) -> None:
    """Print lines."""
    for line in lines:
        click.echo(line)


def end(lines: Iterable[str]) -> NoReturn:
    """Print what went wrong, to standard error, and end with exit status 1."""
    for line in lines:
        click.echo(line, err=True)
    sys.exit(1)
