"""The command `withdraw`."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Iterator, Sequence

import click

from archive_site.builder.naming import Name
from archive_site.builder.withdraw import Erasing, Reason, erased, names_left, to_erase, withdraw
from archive_site.cli.folders import CONTENT, end, tell, where_of
from archive_site.cli.say import shown
from archive_site.model.problems import ArchiveSiteError

REASONS = "duplicate, mistake, rights, request, privacy, safety, law or other"


@click.command("withdraw")
@click.argument("record")
@click.option(
    "--reason",
    default=None,
    help=f"Why: {REASONS}.",
)
@click.option("--date", default=None, help="The day, such as 2026-11-25; today.")
@click.option("--erase", "erasing", is_flag=True, help="Keep only a hash of the address, no name.")
@click.option(
    "--private", is_flag=True, help="With --erase: delete its private files and its media, too."
)
@click.option("--yes", is_flag=True, help="With --erase: erase without asking.")
@CONTENT
def COMMAND(
    record: str, reason: str | None, date: str | None, content: str, **wishes: bool
) -> None:
    """Take RECORD out of the site; a page stays that says when and why."""
    if reason is None:
        raise ArchiveSiteError(f"say why, with --reason and one of: {REASONS}")
    where, private = where_of(content), wishes["private"]
    why = Reason(reason, date or time.strftime("%Y-%m-%d"))
    if wishes["erasing"]:
        erasing = to_erase(where, record, why, private=private)
        tell(_doubts(erasing.doubts or ()))
        if not wishes["yes"]:
            _ask(erasing)
        erased(where, erasing)
        tell(_erased(erasing, deleted=private))
        return
    if private:
        raise ArchiveSiteError("--private deletes files of what is erased; write --erase, too")
    ref = withdraw(where, record, why)
    tell([f"{ref} is withdrawn. Build the site: its page will say so, and when and why."])
    tell(_left(ref, names_left(where, ref), stops=reason == "privacy"))


def _left(ref: str, names: Sequence[Name], *, stops: bool) -> Iterator[str]:
    """Where the names of a withdrawn record still stand, and what to write there."""
    sure = [each for each in names if each.sure]
    if sure:
        then = (
            "a build stops until they are gone (C007)" if stops else "the site goes on showing them"
        )
        yield f"Its names still stand in the content, and {then}:"
        yield from (f"  {each}" for each in sure)
        yield f"Write [[{ref}]] in a text and `agent: {ref}` in place of `as_printed`: they show"
        yield "“withdrawn record”; in a quotation write […] for the name. Or leave it out."
    yield from _doubts(names)


def _doubts(names: Sequence[Name]) -> Iterator[str]:
    doubtful = [each for each in names if not each.sure]
    if doubtful:
        yield "These may be its names, or another's; look at each:"
        yield from (f"  {each}" for each in doubtful)


def _ask(erasing: Erasing) -> None:
    """Say what goes for good, and go on only after a yes that a person gives."""
    tell(["This can't be undone. Erased will be:"])
    tell(f"  {address} in permalinks.txt" for address in erasing.addresses)
    tell(f"  {shown(path)}" for path in erasing.gone)
    if not sys.stdin.isatty():
        raise ArchiveSiteError(
            "nothing is erased: nobody can be asked here; write --yes to erase it without asking"
        )
    if not click.confirm("Erase it?"):
        end(["Nothing is erased."])


def _erased(erasing: Erasing, *, deleted: bool) -> Iterator[str]:
    erasure = erasing.erasure
    its = (
        "its file is deleted"
        if erasure.gone
        else "its file, if there is one, stays: it has no page"
    )
    yield f"The address of {erasure.ref} is erased from permalinks.txt; {its}."
    names = [shown(path) for path in erasure.private]
    if names and deleted:
        yield f"Deleted, too: {', '.join(names)}"
    elif names:
        yield "These files, which it alone has or names, still hold what it says. To delete them:"
        yield f"  rm {' '.join(map(shlex.quote, names))}"
    yield f"Build the site: its address stands in it nowhere. {_remains(erasing)}"
    yield "Git and backups may still hold all of it."


def _remains(erasing: Erasing) -> str:
    """What is known of the names of an erased record in the content, and what isn't."""
    if not erasing.erasure.gone:
        return "Its names are looked for by each build, as long as its file is there."
    if erasing.doubts is None:
        return "Whether other records tell of it in their own words nobody looked."
    but = " but where it is told above" if erasing.doubts else ""
    seen = "spelt otherwise, in pictures and in recordings nobody looked"
    return f"As its file spelt it, its name stands nowhere in the content{but}; {seen}."
