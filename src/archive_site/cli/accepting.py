"""What `accept` prints, as lines: what is missing, or what became of a record."""

from __future__ import annotations

import shlex
from collections.abc import Container, Iterable, Iterator, Sequence

from archive_site.cli.folders import end
from archive_site.cli.say import count, program
from archive_site.intake.accept import claim_at
from archive_site.intake.desk import Desk
from archive_site.intake.hidden import still_named
from archive_site.intake.names import unknown_names
from archive_site.intake.review import guessed, missing, values_for
from archive_site.intake.unfinished import Claims, claims_of, open_questions, waiting
from archive_site.loader.articles.matching import SHOWINGS
from archive_site.loader.articles.review import Review
from archive_site.model.problems import Problem
from archive_site.model.record import Record, Ref


def end_if_unread(wrong: Iterable[str]) -> None:
    """End where files can't be worked on, with what is wrong in each and how it is mended."""
    if lines := list(wrong):
        files = "This file is" if len(lines) == 1 else "These files are"
        end([*lines, f"{files} left out until that is mended."])


def refused_lines(
    desk: Desk, ref: Ref, problems: Sequence[Problem], given: Sequence[str]
) -> Iterator[str]:
    """What is wrong and missing in a record that was to be accepted, and how it is said."""
    wrong = [each for each in problems if not each.warning]
    found: dict[str, list[str]] = {}
    for problem in wrong:
        claim = claim_at(desk, ref, problem)
        if claim:
            found.setdefault(f"{problem.code} {problem.message}", []).append(claim)
        elif problem.place.file == desk.name(ref):  # as it would be: its lines are nowhere
            yield f"{problem.place.file}: {problem.code} {problem.message}"
        else:
            yield str(problem)
    for message, claims in found.items():
        which = f"claim {claims[0]}" if len(claims) == 1 else f"claims {', '.join(claims)}"
        yield f"{desk.name(ref)}: {which}: {message}"
    yield f"{count(len(wrong), 'problem')}; nothing was written."
    if lacking := asked(desk, ref):
        told = "".join(f"{each} " for each in _again(given, wrong, missing(desk, ref)))
        yield "Say what is missing, in place of each …:"
        yield f"  {program()} accept {short_name(ref)} {told}{lacking}"
        yield from (f"  {line}" for line in values_for(desk, ref))
    if found:
        yield "Mend a claim: claims.c1.measure=…, claims.c1.about=…; claims.c1= leaves it out."


def _again(
    given: Sequence[str], wrong: Sequence[Problem], asked_for: Container[str]
) -> Iterator[str]:
    """What was given, for a command line; "…" in place of what was refused, once for each name."""
    for each in given:
        name, _, value = each.partition("=")
        refused = value and any(repr(value) in problem.message for problem in wrong)
        if name not in asked_for:
            yield f"{name}=…" if refused else shlex.quote(each)


def accepted_lines(
    before: Desk, after: Desk, ref: Ref, made: Sequence[Ref] | None
) -> Iterator[str]:
    """What became of a draft that was accepted, and what else may be said of it.

    `made` are the drafts of its names, where these were asked for.
    """
    review = after.review(ref)
    told, *rest = when(still_named(after, [ref]).get(ref, ()))
    yield from (f"{ref} is accepted; {told}", *rest)
    yield from _linked(after, ref)
    yield from state_lines(after, ref)
    for other in after.pending:
        if other != ref and other in before.readings:
            yield f"  {other} refers to it now"
    yield from _new_drafts(after, made or ())
    yield from _doubts(review)
    unknown = unknown_in(after, ref)
    if unknown and made is None:
        yield f"  no record yet: {unknown}; this makes drafts of them:"
        yield f"  {program()} accept {short_name(ref)} --with-names"


def _new_drafts(after: Desk, made: Sequence[Ref]) -> Iterator[str]:
    """How the drafts are accepted that were made of names, screenings and events."""
    for new in made:
        yield f"  new draft: {program()} accept {new} {asked(after, new)}".rstrip()


def preview_lines(after: Desk, ref: Ref, named: Sequence[Problem]) -> Iterator[str]:
    """What would become of a draft, said while it can still be left as it is."""
    if named:
        yield from (f"  {line}" for line in when(named))
    yield from _linked(after, ref)
    yield from state_lines(after, ref)
    yield from _doubts(after.review(ref))
    if unknown := unknown_in(after, ref):
        cure = f"for drafts of them, put no yes here, then: {program()} accept {short_name(ref)}"
        yield f"  no record yet: {unknown} ({cure} --with-names)"


def _linked(after: Desk, ref: Ref) -> Iterator[str]:
    """The records that a record refers to, and didn't before."""
    raw = after.before.get(ref, after.raw(ref))
    before, now = after.read(ref, raw).record, after.readings[ref].record
    known = {each for each, _ in before.mentions} if before else set()
    new = dict.fromkeys(each for each, _ in now.mentions if each not in known) if now else {}
    if new:
        yield f"  refers now to {', '.join(new)}"


def unknown_in(desk: Desk, ref: Ref) -> str:
    """The names of a source that have no record."""
    return ", ".join(name.printed for name in unknown_names(desk.review(ref)))


def state_lines(after: Desk, ref: Ref) -> Iterator[str]:
    """The claims of an accepted record that wait or keep a guess, and what else waits."""
    record = after.readings[ref].record
    yield from kept_lines(waiting(after, ref), ref)
    known = record.all("known")[0].parts if record and record.all("known") else {}
    if known:
        how = (f"{name} ({value[0].one('how')})" for name, value in known.items())
        yield f"  known: {', '.join(how)}"
    if guesses := guessed(after, ref):
        keep = "keeps a guess of what it is" if guesses == 1 else "keep a guess of what they are"
        yield f"  {count(guesses, 'claim')} {keep} about"
    for field, refs in after.review(ref).waiting.items():
        if refs:
            yield f"  {field} waits for what is in draft: {', '.join(refs)}"


def when(named: Sequence[Problem]) -> Iterator[str]:
    """When a record is published, if some records name its person who is not to be named."""
    if not named:
        yield "the next build publishes it."
        return
    yield "builds stop (C007) until its name is taken out of other records:"
    yield from (f"  {each}" for each in named)


def kept_lines(claims: Claims, ref: Ref) -> Iterator[str]:
    """The claims that wait for a word on what they count or are about, and how it is said."""
    if not claims:
        return
    are = "is" if len(claims) == 1 else "are"
    yield f"  {count(len(claims), 'claim')} of it {are} kept, and not published yet:"
    for names, cure in open_questions(claims):
        yield f"    {names}: {cure}"
    yield "  A measure or an event that has no record yet: docs/examples.md has one of each. Then:"
    yield f"  {program()} accept {short_name(ref)} claims.{claims[0][0]}.…=…"


def finished_lines(
    before: Desk, after: Desk, ref: Ref, made: Sequence[Ref] | None
) -> Iterator[str]:
    """What became of a record that was published before, its unfinished claims and its names.

    `made` are the drafts of its names, where these were asked for.
    """
    records = [each.readings[ref].record or Record(ref, "source") for each in (before, after)]
    was, now = ([*(claim.id for claim in each.claims), *each.on_hold] for each in records)
    gone = [name for name in was if name not in now]
    done = [name for name in records[0].on_hold if name not in (*records[1].on_hold, *gone)]
    if gone:
        left_out = f"is claim {gone[0]}" if len(gone) == 1 else f"are claims {', '.join(gone)}"
        yield f"{ref}: left out {left_out}."
    changed = [each for each in _changed(after, ref) if each.split(".")[1] not in done]
    if changed:
        yield f"{ref}: changed {', '.join(changed)}."
    if done:
        yield f"{ref}: the next build publishes {', '.join(done)} too."
    elif not (gone or changed):
        nothing = "no more of its claims are finished" if made is None else _names_of(made)
        yield f"{ref} is published already; {nothing}."
    yield from _linked(after, ref)
    yield from _new_drafts(after, made or ())
    yield from kept_lines(waiting(after, ref), ref)


def _names_of(made: Sequence[Ref]) -> str:
    return (
        f"{count(len(made), 'draft')} for its names"
        if made
        else ("no name in it is without a record, a draft or one that it may be")
    )


def _changed(after: Desk, ref: Ref) -> Iterator[str]:
    """The parts of claims that are otherwise now, as they are typed."""
    was = dict(claims_of(after.changed(ref, after.before.get(ref, after.raw(ref))), ref))
    for name, claim in claims_of(after, ref):
        old = was.get(name, claim)
        parts = dict.fromkeys([*old, *claim])
        yield from (f"claims.{name}.{each}" for each in parts if old.get(each) != claim.get(each))


def short_name(ref: Ref) -> str:
    """A reference as it can be typed."""
    return ref.removeprefix("sources/")


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
            what = "showing" if event.kind in SHOWINGS else event.kind.replace("-", " ")
            yield f"  the {what} of {event.at} may be {may_be}; it was not linked"


def asked(desk: Desk, ref: Ref) -> str:
    """The fields that are missing in a record, as they are typed."""
    return " ".join(f"{name}=…" for name in missing(desk, ref))
