"""The command `check`."""

from __future__ import annotations

import click

from archive_site.builder.prepare import stops
from archive_site.builder.site import checked
from archive_site.cli.folders import CONTENT, OUT, end, tell, where_of
from archive_site.cli.say import count, every_line


@click.command("check")
@CONTENT
@OUT
def COMMAND(content: str, out: str | None) -> None:
    """Say everything that is wrong or doubtful in the content; write nothing."""
    where = where_of(content, out)
    planned = checked(where)
    if stops(planned.problems):
        errors = sum(not each.warning for each in planned.problems)
        end([*every_line(planned.problems), f"{count(errors, 'problem')}; nothing is written"])
    tell(every_line(planned.problems))
    records = count(len(planned.outline.archive.records), "record")
    if planned.compared:
        tell([f"claims compared with {count(planned.compared, 'kept text')}"])
    tell([f"{records}, {count(len(planned.problems), 'warning')}, no problem"])
