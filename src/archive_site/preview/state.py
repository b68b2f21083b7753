"""What the preview shows at a moment, as a value; and what an edit makes of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from archive_site.builder.again import edited, find_again, read_one, ref_of, rules_again
from archive_site.builder.drafts import Draft, drafts_of
from archive_site.builder.found import Found
from archive_site.builder.ledger import Ledger
from archive_site.builder.permalinks import NAME as PERMALINKS
from archive_site.builder.plan import EARLY
from archive_site.builder.prepare import Planned, planned_of
from archive_site.model.problems import Problem
from archive_site.model.record import Record, Ref

FEW = 4  # edits of so many records are shown at once; more wait until all is planned again


class State(msgspec.Struct, frozen=True):
    """What lies in the folders, what is shown of it, what is wrong.

    While there are problems, what was right last stands in place of what isn't. `moved` are
    addresses of records that were renamed, `gone` the records that went and came nowhere yet.
    """

    found: Found
    shown: Planned
    problems: tuple[Problem, ...]
    drafts: dict[Ref, Draft]
    right: tuple[Found, Planned] | None = None
    moved: dict[str, str] = {}
    gone: dict[str, Record] = {}  # by address


def begun(found: Found) -> State:
    """The state after the first reading."""
    return _state(found, None)


def settled(before: State, changed: frozenset[Path], ledger: Ledger) -> State:
    """All read that changed, linked and planned again; the same state where nothing did."""
    found = find_again(before.found, changed, ledger)
    if not changed and _same(found, before.found):
        return before
    return _moved(before, _state(found, before.right))


def _same(one: Found, other: Found) -> bool:
    files = (one.tree, one.permalinks, one.problems)
    return files == (other.tree, other.permalinks, other.problems) and (
        one.rules.theme.sources == other.rules.theme.sources
        and one.rules.settings == other.rules.settings
        and one.rules.vocabulary.types == other.rules.vocabulary.types
        and one.rules.vocabulary.settings == other.rules.vocabulary.settings
        and one.rules.assets == other.rules.assets
    )


def _state(found: Found, right: tuple[Found, Planned] | None) -> State:
    planned = planned_of(found, kinds=EARLY)
    wrong = _errors(planned.problems)
    if not wrong:
        return State(found, planned, (), drafts_of(found), (found, planned))
    better = _mended(found, wrong, right[0]) if right else found
    shown = planned if better is found else planned_of(better, kinds=EARLY)
    return State(found, shown, wrong, drafts_of(found), right)


def _errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if not problem.warning)


def _mended(found: Found, wrong: tuple[Problem, ...], right: Found) -> Found:
    """What was found, with what was right last in place of what is wrong."""
    files = {problem.place.file for problem in wrong}
    readings = {
        name: right.readings.get(name, reading) if name in files else reading
        for name, reading in found.readings.items()
    }
    ruled = any(not name.endswith(".md") for name in files - {PERMALINKS})
    rules = right.rules if ruled else found.rules
    if rules is found.rules and all(readings[name] is found.readings[name] for name in readings):
        return found
    if rules.vocabulary.by_folder.keys() != found.rules.vocabulary.by_folder.keys():
        return right  # of what has another type now nothing can be said
    return replace(found, readings=readings, rules=rules)


def _moved(before: State, now: State) -> State:
    """The state with the addresses of records that were renamed since."""
    was, are = _records(before), _records(now)
    gone = {**before.gone, **{url: was[url] for url in was.keys() - are.keys()}}
    gone = {url: record for url, record in gone.items() if url not in are}
    moved = {old: url for old, url in before.moved.items() if old not in are}
    new = are.keys() - was.keys()
    for url in sorted(new):
        if old := _same_record(are[url], gone, alone=len(new) == 1):
            moved[old] = url
            gone.pop(old)
    return replace(now, moved=moved, gone=gone)


def _records(state: State) -> dict[str, Record]:
    """Records that have a page, drafts among them, by its address."""
    archive = state.shown.outline.archive
    drafts = {draft.label.url: draft.record for draft in state.drafts.values()}
    return {**drafts, **{archive.labels[ref].url: each for ref, each in archive.records.items()}}


def _same_record(record: Record, gone: dict[str, Record], *, alone: bool) -> str:
    like = {url: old for url, old in gone.items() if url and old.type == record.type}
    for url, old in like.items():
        if replace(old, ref=record.ref) == record:
            return url
    return next(iter(like)) if alone and len(like) == 1 else ""


def hurried(before: State, changed: frozenset[Path], ledger: Ledger) -> State | None:
    """The state with a few edits shown at once, each on its own page; None where it can't be.

    A record may be edited, a template, or a file that is copied.
    """
    rules = before.found.rules
    assets = {Path(full) for full in rules.assets.values()}
    copied = {path for path in changed if path in assets and path.is_file()}
    rest = {path for path in changed - copied if not _is_passing(path, before.found)}
    if rest and all(_is_template(path, before) for path in rest):
        return _rethemed(before, ledger)
    if len(rest) > FEW:
        return None
    state: State | None = before
    for path in sorted(rest):
        state = _hurried(state, path) if state else None
    return state


def _is_passing(path: Path, found: Found) -> bool:
    """Whether a file beside records is none, as those by which editors save: gone or named else."""
    beside = path.parent.parent == found.where.content
    if not beside or path.parent.name not in found.rules.vocabulary.by_folder:
        return False
    name = path.relative_to(found.where.content.parent).as_posix()
    return path.suffix != ".md" or (name not in found.readings and not path.exists())


def _is_template(path: Path, state: State) -> bool:
    top = state.found.where.templates
    known = state.found.rules.theme.sources
    return path.is_relative_to(top) and path.relative_to(top).as_posix() in known and path.is_file()


def _rethemed(before: State, ledger: Ledger) -> State | None:
    """The state with templates edited: pages are planned as they were."""
    rules, problems = rules_again(before.found, ledger)
    top = f"{before.found.where.templates.name}/"
    others = [each for each in before.problems if not each.place.file.startswith(top)]
    wrong = [each for each in _errors(problems) if each.place.file.startswith(top)]
    state = replace(before, problems=tuple(sorted({*others, *wrong})))
    if wrong:
        return state
    if rules.theme.names != before.shown.rules.theme.names:
        return None
    return replace(state, shown=replace(before.shown, rules=rules))


def _hurried(before: State, path: Path) -> State | None:
    one = read_one(before.found, path)
    if one is None:
        return None
    name, reading, prose = one
    others = tuple(each for each in before.problems if each.place.file != name)
    wrong = _errors(reading.problems)
    readings = {**before.found.readings, name: reading}
    stock = before.found.stock
    stock = stock._replace(texts=stock.texts.also(prose))
    found = replace(before.found, readings=readings, stock=stock)
    state = replace(before, found=found, problems=tuple(sorted({*others, *wrong})))
    if wrong or reading.record is None:
        return state
    if reading.status == "draft" and ref_of(name) in before.drafts:
        return replace(state, drafts=drafts_of(found))
    shown = edited(before.shown, reading.record, prose) if reading.status == "published" else None
    return replace(state, shown=shown) if shown else None
