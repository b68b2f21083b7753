"""The command `sheet`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from archive_site.cli.accepting import end_if_unread, preview_lines
from archive_site.cli.columns import width, wrapped
from archive_site.cli.folders import CONTENT, end, tell, where_of
from archive_site.cli.say import count, program
from archive_site.intake.accept import faults, finish
from archive_site.intake.desk import Desk, open_desk, workable
from archive_site.intake.hidden import still_named
from archive_site.intake.sheet import Applied, apply, sheet
from archive_site.model.problems import ArchiveSiteError, Problem
from archive_site.model.types import RecordType

SHOWN = 60  # characters of a value in the preview


@click.command("sheet")
@click.argument("what", metavar="FOLDER|apply")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--drafts", is_flag=True, help="Only the records that are in draft.")
@click.option("--yes", is_flag=True, help="Change without asking.")
@CONTENT
def COMMAND(what: str, file: Path | None, content: str, *, drafts: bool, yes: bool) -> None:
    """Write records as a table, or apply one that was corrected in a spreadsheet.

    \b
    archive-site sheet sources --drafts > drafts.csv
    archive-site sheet apply drafts.csv

    Write yes in the column accept to publish a draft, and behind each = in unfinished_claims what
    the claim counts or is about. The columns doubtful and state are not for correcting.
    """
    desk = open_desk(where_of(content))
    if what == "apply":
        if file is None:
            raise ArchiveSiteError(f"which sheet? Write {program()} sheet apply drafts.csv")
        if not file.is_file():
            cure = f"write one: {program()} sheet sources --drafts > {file.name}"
            raise ArchiveSiteError(f"there is no sheet {file}; {cure}")
        _apply(apply(desk, str(file), file.read_bytes()), yes=yes)
    else:
        kind, (able, wrong) = _type(desk, what), workable(desk)
        written = sheet(able, kind, drafts=drafts)
        if file is not None:
            file.write_bytes(written)
        else:
            click.echo(written, nl=False)
        end_if_unread(why for ref, why in wrong.items() if ref.startswith(f"{kind.folder}/"))


def _type(desk: Desk, folder: str) -> RecordType:
    kinds = desk.rules.vocabulary.by_folder
    if folder not in kinds:
        raise ArchiveSiteError(f"no folder {folder!r}; write apply, or one of: {', '.join(kinds)}")
    return kinds[folder]


def _apply(applied: Applied, *, yes: bool) -> None:
    accepted = [each.ref for each in applied.changes if each.accept]
    _end_where_wrong(applied, faults(applied.desk, accepted) if applied.changes else ())
    if not applied.changes:
        tell(["The sheet says what the files say; there is nothing to change."])
        return
    tell(_preview(applied, width()))
    if not (yes or click.confirm("Change the files so?")):
        end(["Nothing was changed."])
    problems = finish(applied.desk, accepted)
    _end_where_wrong(applied, problems)
    tell(f"{each.place}: warning {each.code} {each.message}" for each in problems)
    tell([f"{count(len(applied.changes), 'record')} changed, {len(accepted):,} of them accepted"])


def _end_where_wrong(applied: Applied, problems: Sequence[Problem]) -> None:
    """End with all that is wrong in the sheet and in the records as it would have them."""
    rows = {applied.desk.name(each.ref): each.at for each in applied.changes}
    records = (each for each in problems if not each.warning)
    told = (
        f"{rows.get(each.place.file, each.place)}: {each.code} {each.message}" for each in records
    )
    wrong = [*applied.problems, *told]
    if wrong:
        end([*wrong, _nothing(len(wrong))])


def _nothing(problems: int) -> str:
    return f"{count(problems, 'problem')}; nothing was changed."


def _preview(applied: Applied, columns: int) -> Iterator[str]:
    named = still_named(applied.desk, [each.ref for each in applied.changes if each.accept])
    for change in applied.changes:
        yield f"{change.ref}{' is accepted' if change.accept else ''}"
        for name, before, after in change.fields:
            yield from (f"  {line}" for line in _difference(name, before, after, columns - 2))
        if change.accept:
            yield from preview_lines(applied.desk, change.ref, named.get(change.ref, ()))


def _difference(name: str, before: str, after: str, columns: int) -> Iterator[str]:
    said = f"{name}: {_brief(before)} → {_brief(after)}"
    for number, line in enumerate(wrapped(said, columns - 2)):
        yield f"  {line}" if number else line


def _brief(text: str) -> str:
    line = " ".join(text.split())
    return f"{line[:SHOWN]}…" if len(line) > SHOWN else line or "(nothing)"
