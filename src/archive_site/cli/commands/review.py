"""The command `review`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

import click

from archive_site.cli.accepting import asked, end_if_unread, kept_lines, short_name
from archive_site.cli.columns import beside, width, wrapped
from archive_site.cli.folders import CONTENT, tell, where_of
from archive_site.cli.say import count, program, shown
from archive_site.intake.accept import recognized
from archive_site.intake.blocks import text_beside
from archive_site.intake.desk import Desk, authorities, open_desk, workable
from archive_site.intake.pictures import files_of
from archive_site.intake.review import (
    beside_the_text,
    came_by_mail,
    fields_beside,
    not_found,
    suggested_about,
    summary,
    values_for,
)
from archive_site.intake.unfinished import to_check, waiting
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.record import Ref

MARGIN = 16  # columns for the names of lines


@click.command("review")
@click.argument("record", required=False)
@CONTENT
def COMMAND(record: str | None, content: str) -> None:
    """List the drafts and what is doubtful in them; or show one, RECORD, beside its text."""
    desk = open_desk(where_of(content))
    if record:
        ref = to_check(desk, record)
        tell(_one(_recognized(desk, [ref]), ref, width()))
    else:
        able, wrong = workable(desk)
        others = "other drafts" if wrong else "drafts"
        tell(_all(_recognized(able, able.drafts), width(), others))
        end_if_unread(wrong.values())


def _recognized(desk: Desk, refs: Iterable[Ref]) -> Desk:
    """The desk with names of drafts linked that got records since, where a draft can be edited."""
    found = authorities(desk)
    for ref in refs:
        if desk.readings[ref].status == "draft":
            with suppress(ArchiveSiteError):
                desk = recognized(desk, ref, found)
    return desk


def _all(desk: Desk, columns: int, others: str) -> Iterator[str]:
    drafts = desk.drafts
    if not drafts:
        yield f"No {others}. `{program()} add PATH` makes them of articles."
    for ref in drafts:
        said = summary(desk, ref)
        yield from (
            *wrapped(str(ref), columns),
            *(f"  {line}" for line in wrapped(said.title, columns - 2)),
        )
        for name, text in said.lines:
            yield from _named(name, text, columns)
        yield ""
    if drafts:
        yield f"{count(len(drafts), 'draft')}. Look at one:"
        yield f"  {program()} review {short_name(drafts[0])}"
    for ref in sorted(desk.readings):
        if desk.readings[ref].status == "published" and (claims := waiting(desk, ref)):
            names = ", ".join(name for name, _ in claims)
            yield from wrapped(f"{ref} is published without its claims {names}:", columns)
            yield f"  {program()} review {short_name(ref)}"


def _one(desk: Desk, ref: Ref, columns: int) -> Iterator[str]:
    review = desk.review(ref)
    is_draft = desk.readings[ref].status == "draft"
    what = "a draft of" if is_draft else "published, of"
    yield from wrapped(f"{ref}, {what} {review.file or 'no file that is known'}", columns)
    if came := came_by_mail(review):
        yield from wrapped(
            f"It came {came}. That is kept in content/private/ and never published.", columns
        )
    yield from _headed("Fields: as printed, and as read", columns)
    if pictures := files_of(desk, ref):
        yield from ("  Look at:", *(f"  {shown(path)}" for path in pictures), "")
    for row in fields_beside(desk, ref):
        yield from (*beside(row.original, row.read, columns), "")
    for name, line in not_found(desk, ref):
        yield from _named(name, line, columns)
    text = text_beside(desk, ref)
    if text:
        yield from _headed("The kept text, and what was read from it", columns)
    for row in text:
        yield from (*beside(row.original, row.read, columns), "")
    more = beside_the_text(desk, ref)
    if more:
        yield from _headed("Besides", columns)
    for name, line in more:
        yield from _named(name, line, columns)
    yield ""
    if is_draft:
        yield from _publishing(desk, ref, columns)
    yield from kept_lines(waiting(desk, ref), ref)


def _publishing(desk: Desk, ref: Ref, columns: int) -> Iterator[str]:
    """How a draft is accepted, or refused."""
    yield "Publish it:"
    yield f"  {program()} accept {short_name(ref)} {asked(desk, ref)}".rstrip()
    if about := suggested_about(desk, ref):
        yield f"  What its claims are about: {about}"
    for line in values_for(desk, ref):
        yield from (f"  {each}" for each in wrapped(line, columns - 2))
    yield "Or not:"
    yield f"  {program()} refuse {short_name(ref)}"


def _headed(title: str, columns: int) -> Iterator[str]:
    yield from ("", title, "─" * min(len(title), columns))


def _named(name: str, text: str, columns: int) -> Iterator[str]:
    for number, line in enumerate(wrapped(text, columns - MARGIN)):
        yield f"  {'' if number else name:<{MARGIN - 2}}{line}"
