"""The command `review`."""

from __future__ import annotations

from collections.abc import Iterator

import click

from archive_site.cli.columns import beside, width, wrapped
from archive_site.cli.folders import CONTENT, tell, where_of
from archive_site.cli.say import count, program
from archive_site.intake.blocks import text_beside
from archive_site.intake.desk import Desk, open_desk
from archive_site.intake.review import (
    beside_the_text,
    fields_beside,
    missing,
    not_found,
    summary,
    values_for,
)
from archive_site.model.record import Ref

MARGIN = 16  # columns for the names of lines


@click.command("review")
@click.argument("record", required=False)
@CONTENT
def COMMAND(record: str | None, content: str) -> None:
    """List the drafts and what is doubtful in them; or show one, RECORD, beside its text."""
    desk = open_desk(where_of(content))
    if record:
        tell(_one(desk, desk.draft(record), width()))
    else:
        tell(_all(desk, width()))


def _all(desk: Desk, columns: int) -> Iterator[str]:
    drafts = desk.drafts
    if not drafts:
        yield f"No drafts. `{program()} add PATH` makes them of articles."
        return
    for ref in drafts:
        said = summary(desk, ref)
        yield from (
            *wrapped(str(ref), columns),
            *(f"  {line}" for line in wrapped(said.title, columns - 2)),
        )
        for name, text in said.lines:
            yield from _named(name, text, columns)
        yield ""
    last = f"{count(len(drafts), 'draft')}. Look at one: {program()} review {_short(drafts[0])}"
    yield from wrapped(last, columns)


def _one(desk: Desk, ref: Ref, columns: int) -> Iterator[str]:
    review = desk.review(ref)
    yield from wrapped(f"{ref}, a draft of {review.file or 'no file that is known'}", columns)
    yield from _headed("Fields: as printed, and as read", columns)
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
    lacking = " ".join(f"{name}=…" for name in missing(desk, ref))
    yield ""
    yield from wrapped(f"Publish it: {program()} accept {_short(ref)} {lacking}".rstrip(), columns)
    for line in values_for(desk, ref):
        yield from (f"  {each}" for each in wrapped(line, columns - 2))
    yield from wrapped(f"Or not: {program()} refuse {_short(ref)}", columns)


def _headed(title: str, columns: int) -> Iterator[str]:
    yield from ("", title, "─" * min(len(title), columns))


def _named(name: str, text: str, columns: int) -> Iterator[str]:
    for number, line in enumerate(wrapped(text, columns - MARGIN)):
        yield f"  {'' if number else name:<{MARGIN - 2}}{line}"


def _short(ref: Ref) -> str:
    """A reference as it can be typed."""
    return ref.removeprefix("sources/")
