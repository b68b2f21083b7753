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


# The control characters of Unicode but the end of a line and the tabulator, and those that turn
# the direction of a line.
STEERING = {
    code: f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
    for code in (
        *range(9),
        *range(11, 32),
        *range(127, 160),
        *range(0x202A, 0x202F),
        0x2028,
        0x2029,
    )
}


def where_of(content: str, out: str | None = None) -> Folders:
    """The folders of the archive that a command is to work in."""
    where = folders(content, out)
    if not where.content.is_dir():
        raise ArchiveSiteError(
            f"there is no content folder {where.content}; go to the folder of your archive, "
            "or name it with --content"
        )
    return where


def seen(text: str) -> str:
    """A text without what would steer a terminal: such characters are written as their codes."""
    return text.translate(STEERING)


def tell(lines: Iterable[str]) -> None:
    """Print lines."""
    for line in lines:
        click.echo(seen(line))


def end(lines: Iterable[str]) -> NoReturn:
    """Print what went wrong, to standard error, and end with exit status 1."""
    for line in lines:
        click.echo(seen(line), err=True)
    sys.exit(1)
