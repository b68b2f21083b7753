"""The command `accept`."""

from __future__ import annotations

from time import strftime

import click

from archive_site.cli.accepting import accepted_lines, finished_lines, refused_lines
from archive_site.cli.folders import CONTENT, end, tell, where_of
from archive_site.intake.accept import accepted, corrected, finish, recognized
from archive_site.intake.desk import authorities, open_desk
from archive_site.intake.names import check_kept, with_names
from archive_site.intake.occasions import with_events
from archive_site.intake.unfinished import check_finishing, to_check
from archive_site.model.record import Ref


@click.command("accept")
@click.argument("record")
@click.argument("fields", metavar="[FIELD=VALUE]...", nargs=-1)
@click.option("--with-names", "names", is_flag=True, help="Make drafts for unknown names too.")
@CONTENT
def COMMAND(record: str, fields: tuple[str, ...], content: str, *, names: bool) -> None:
    """Publish the draft RECORD with the next build, after changing the fields that are given.

    abstract="…" is its text in your own words; date= takes a field away; mentions+=places/x adds
    to a list; claims.c3.measure=killed changes one claim, claims.c3= leaves it out,
    claims.*.about=events/x fills in what claims lack, but those of days; claims.*= leaves out
    those that lack something. Nothing is written while a field is missing. Claims of which it
    isn't said what they count or are about are kept and not published; accept RECORD once more
    with claims.c3.measure=… when that is known.
    """
    desk = open_desk(where_of(content))
    ref = to_check(desk, record, names=names)
    is_draft = desk.readings[ref].status == "draft"
    made: tuple[Ref, ...] = ()
    if is_draft:
        after = accepted(desk, ref, fields)
    else:
        check_finishing(desk, ref, fields)
        after = corrected(desk, ref, fields)
    if names:
        if not is_draft:
            check_kept(desk, ref)
            after = recognized(after, ref, authorities(after))
        after, made = with_names(after, ref, strftime("%Y-%m-%d"))
        after, more = with_events(after, ref, strftime("%Y-%m-%d"))
        made = (*made, *more)
    problems = finish(after, [ref])
    if any(not each.warning for each in problems):
        end(refused_lines(after, ref, problems, fields))
    tell(f"{each.place}: warning {each.code} {each.message}" for each in problems)
    lines = accepted_lines if is_draft else finished_lines
    tell(lines(desk, after, ref, made if names else None))
