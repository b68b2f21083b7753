"""The command `add`."""

from __future__ import annotations

import gc
import json
import sys
import time

import click

from archive_site.builder.unchanged import Folders, folders
from archive_site.cli.adding import Tally
from archive_site.cli.folders import CONTENT, seen, tell, where_of
from archive_site.cli.progress import progress
from archive_site.intake.add import Outcome, add
from archive_site.intake.paths import Work, look_through
from archive_site.intake.reading import Known
from archive_site.intake.telling import describe_all
from archive_site.loader.articles.reader import Unread


@click.command("add")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--json", "as_json", is_flag=True, help="Write nothing; print a JSON line a file.")
@CONTENT
def COMMAND(paths: tuple[str, ...], as_json: bool, content: str) -> None:
    """Make drafts of press articles.

    PATH is a saved web page, a text, a PDF, a mail, a scan, a WARC or WACZ file, or a folder or
    ZIP of these. What NAME.yaml or articles.csv says beside an article wins over what is found.
    """
    gc.enable()  # a thousand articles leave more behind than a build
    if as_json:
        _print(folders(content), look_through(paths))
    else:
        _add(where_of(content), look_through(paths))


def _add(where: Folders, work: Work) -> None:
    tally = Tally()

    def say(outcome: Outcome) -> None:
        for line in tally.lines(outcome):
            click.echo(seen(line), err=isinstance(outcome, Unread))

    for unread in work.unread:
        say(unread)
    day = time.strftime("%Y-%m-%d")
    with progress(len(work.units), "Reading") as step:
        for outcomes in add(where, work, day):
            for outcome in outcomes:
                say(outcome)
            step()
    tell(tally.summary(where))
    if tally.failed:
        sys.exit(1)


def _print(where: Folders, work: Work) -> None:
    unread = list(work.unread)
    with progress(len(work.units) + 1, "Reading") as step:  # the last: to compare them
        for results in describe_all(where, work):
            for each in results:
                if isinstance(each, Unread):
                    unread.append(each)
                elif not isinstance(each, Known):
                    click.echo(json.dumps(each, ensure_ascii=False))
            step()
    for each in unread:
        click.echo(seen(f"{each.name}: {each.why}"), err=True)
    if unread:
        sys.exit(1)
