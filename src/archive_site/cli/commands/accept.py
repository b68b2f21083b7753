"""The command `accept`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import strftime

import click

from archive_site.cli.folders import CONTENT, end, tell, where_of
from archive_site.cli.say import count, program
from archive_site.intake.accept import accepted, claim_at, finish
from archive_site.intake.desk import Desk, open_desk
from archive_site.intake.names import unknown_names, with_names
from archive_site.intake.occasions import with_events
from archive_site.intake.review import guessed, missing, values_for
from archive_site.loader.articles.review import Review
from archive_site.model.problems import Problem
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
    claims.*.about=events/x fills in what claims lack, claims.*= leaves out those that lack
    something. Nothing is written while something is missing.
    """
    desk = open_desk(where_of(content))
    ref = desk.draft(record)
    made: tuple[Ref, ...] = ()
    after = accepted(desk, ref, fields)
    if names:
        after, made = with_names(after, ref, strftime("%Y-%m-%d"))
        after, more = with_events(after, ref, strftime("%Y-%m-%d"))
        made = (*made, *more)
    problems = finish(after, [ref])
    if any(not each.warning for each in problems):
        end(_refused(after, ref, problems))
    tell(f"{each.place}: warning {each.code} {each.message}" for each in problems)
    tell(_accepted(desk, after, ref, made))


def _refused(desk: Desk, ref: Ref, problems: Sequence[Problem]) -> Iterator[str]:
    wrong = [each for each in problems if not each.warning]
    found: dict[str, list[str]] = {}
    for problem in wrong:
        claim = claim_at(desk, ref, problem)
        if claim:
            found.setdefault(f"{problem.code} {problem.message}", []).append(claim)
        else:
            yield str(problem)
    for message, claims in found.items():
        which = f"claim {claims[0]}" if len(claims) == 1 else f"claims {', '.join(claims)}"
        yield f"{desk.name(ref)}: {which}: {message}"
    yield f"{count(len(wrong), 'problem')}; nothing was written."
    if lacking := " ".join(f"{name}=…" for name in missing(desk, ref)):
        yield f"Say what is missing: {program()} accept {ref.removeprefix('sources/')} {lacking}"
        yield from (f"  {line}" for line in values_for(desk, ref))
    if found:
        yield (
            "Mend claims: claims.c1.measure=… or claims.*.about=events/… (all that lack it); "
            "claims.c1= leaves one out, claims.*= all that lack something."
        )


def _accepted(before: Desk, after: Desk, ref: Ref, made: Sequence[Ref]) -> Iterator[str]:
    record, review = after.readings[ref].record, after.review(ref)
    yield f"{ref} is accepted; the next build publishes it."
    known = record.all("known")[0].parts if record and record.all("known") else {}
    if known:
        how = (f"{name} ({value[0].one('how')})" for name, value in known.items())
        yield f"  known: {', '.join(how)}"
    if guesses := guessed(after, ref):
        yield f"  {count(guesses, 'claim')} keep a guess of what they are about"
    for other in after.pending:
        if other != ref and other in before.readings:
            yield f"  {other} refers to it now"
    for field, waiting in review.waiting.items():
        if waiting:
            yield f"  {field} waits for what is in draft: {', '.join(waiting)}"
    for new in made:
        yield f"  new draft: {program()} accept {new} {_asked(after, new)}".rstrip()
    yield from _doubts(review)
    unknown = [name.printed for name in unknown_names(review)]
    if unknown and not made:
        yield f"  no record yet: {', '.join(unknown)} (accept --with-names makes drafts)"


def _doubts(review: Review) -> Iterator[str]:
    """Names, screenings and events that may be a record, and were not linked."""
    for name in review.names:
        if name.offered and not name.ref:
            may_be = " or ".join(name.offered)
            yield f"  “{name.printed}” ({name.at}) may be {may_be}; it was not linked"
        if name.like:
            may_be = f"may be another spelling of “{name.like}”; it has no draft of its own"
            yield f"  “{name.printed}” ({name.at}) {may_be}"
    for event in review.reported:
        if event.offered:
            may_be = " or ".join(event.offered)
            yield f"  the {event.kind} of {event.at} may be {may_be}; it was not linked"


def _asked(desk: Desk, ref: Ref) -> str:
    return " ".join(f"{name}=…" for name in missing(desk, ref))
