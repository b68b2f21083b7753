"""What commands print, as lines."""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from archive_site.builder.unchanged import TEMPLATE, Folders

if TYPE_CHECKING:
    from archive_site.model.problems import Problem

NAMED = 5
ALIKE = 4  # so many problems that say the same are told in one line, with the first places
PLACES = 3
OF_A_CODE = 20  # problems of one code are named up to here, the others counted
BROKEN_OFF = "Broken off: every file is whole; the same command can be run again."
INTERRUPTED = 130  # the exit status of a command that was broken off, as shells give it
MANY = 10  # so many files removed are worth a warning


def built_lines(said: Mapping[str, Any], where: Folders) -> Iterator[str]:
    """What a build did: `said` has the fields of `Built` as plain values."""
    yield from _about_records(said)
    records, of = said["records"], said["of"]
    yield f"{records:,} of {count(of, 'record')} published in {shown(where.site)}"
    for reference, status in said["unpublished"]:
        yield f"  not published: {reference} ({status})"
    for each in said["unsaid"]:
        yield from _unsaid(where, *each)
    if left_out := ", ".join(said["left_out"]):
        yield f"  left out, for want of base_url in archive.yaml: {left_out}"
    yield from _because(said["reasons"])
    if said["added"]:
        yield f"{count(len(said['added']), 'address')} added to {shown(where.permalinks)}"
    yield _files(said)
    yield from _strange(said)
    yield from _emptied(said)
    yield f"Look at it: {shown(where.site / 'index.html')}"


def _unsaid(where: Folders, lang: str, missing: int, of: int) -> Iterator[str]:
    """That pages in a language say words of ours in English, and how that is mended."""
    file = shown(where.content / "locale" / f"{lang}.po")
    own = "archive-site’s own words (headings, menus, labels)"
    if missing < of:
        yield f"  {lang}: {missing:,} of {of:,} of {own} are in English; say them in {file}"
        return
    yield f"  warning {lang}: {own} have no translation into this language."
    yield f"    Its pages show them in English, {of:,} texts. To translate them, copy"
    yield f"    {shown(TEMPLATE)} to {file},"
    yield "    and write behind each msgstr; docs/languages.md says how."


def rebuilt_lines(said: Mapping[str, Any]) -> Iterator[str]:
    """What one of many builds did: its problems, and one line."""
    yield from _about_records(said)
    yield from _because(said["reasons"])
    yield _files(said)
    yield from _strange(said)


def rehearsed_lines(said: Mapping[str, Any]) -> Iterator[str]:
    """What a build would do that was only rehearsed."""
    yield from _about_records(said)
    because = dict(said["reasons"])
    for path in said["written"]:
        why = f": {'; '.join(because[path])}" if path in because else ""
        yield f"would write {address(path)}{why}"
    for path in said["taken"]:
        yield f"would remove {address(path)}"
    for url in said["added"]:
        yield f"would add {url} to permalinks.txt"
    yield f"{_counts(said, 'to write', 'to remove')}; this was a dry run: nothing is written"


def _because(reasons: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """What changed of the files that were written; those of which the same did, in one line."""
    alike: dict[str, list[str]] = {}
    for path, changed in reasons:
        alike.setdefault("; ".join(changed), []).append(address(path))
    for why, paths in alike.items():
        yield f"  {_first(paths)}: {why}"


def _first(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    rest = f" and {len(names) - NAMED:,} more" if names[NAMED:] else ""
    return f"{', '.join(names[:NAMED])}{rest}"


def _about_records(said: Mapping[str, Any]) -> Iterator[str]:
    yield from _lines([_Line.of(each, "warning ") for each in said["problems"]])
    yield from _lines([_Line.of(each, "left out ") for each in said["broken"]])


class _Line(NamedTuple):
    """A problem as it is printed: where it stands, what is said of it."""

    at: str
    code: str
    words: str

    @classmethod
    def of(cls, problem: Mapping[str, Any], word: str) -> _Line:
        place, code = problem["place"], problem["code"]
        at = f"{place['file']}:{place['line']}:{place['column']}"
        return cls(at, code, f"{word}{code} {problem['message']}")


def problem_lines(problems: Iterable[Problem]) -> Iterator[str]:
    """Problems, one a line; many that say the same, and many of one code, are told together."""
    yield from _lines(
        [
            _Line(
                str(each.place),
                each.code,
                f"{'warning ' if each.warning else ''}{each.code} {each.message}",
            )
            for each in problems
        ]
    )


def _lines(problems: Sequence[_Line]) -> Iterator[str]:
    alike: dict[str, list[str]] = {}
    codes: dict[str, str] = {}
    for each in problems:
        alike.setdefault(each.words, []).append(each.at)
        codes[each.words] = each.code
    told: Counter[str] = Counter()
    for words, places in alike.items():
        told[codes[words]] += 1
        if told[codes[words]] > OF_A_CODE:
            continue
        if len(places) < ALIKE:
            yield from (f"{place}: {words}" for place in places)
            continue
        yield f"{places[0]}: {words}"
        rest = len(places) - PLACES
        yield f"  the same at {', '.join(places[1:PLACES])} and {count(rest, 'other place')}"
    for code, number in told.items():
        if number > OF_A_CODE:
            more = number - OF_A_CODE
            yield f"and {more:,} more of {code}: {program()} check names every one"


def _emptied(said: Mapping[str, Any]) -> Iterator[str]:
    """A word of warning where more was removed than there is now."""
    now = len(said["written"]) + said["unchanged"]
    if said["removed"] >= MANY and said["removed"] > now:
        yield (
            f"warning: most files that stood there were removed: {said['removed']:,}, and "
            f"{count(now, 'file')} are there now. If that was not meant, make the "
            "content folder whole and build again"
        )


def _strange(said: Mapping[str, Any]) -> Iterator[str]:
    """What lay in the output folder and was made by hand or by another program."""
    if said["strange"]:
        yield (
            f"removed, as no build made it: {_first(said['strange'])}. What of your own is to be "
            "published goes into content/static/"
        )


def _files(said: Mapping[str, Any]) -> str:
    written: Sequence[str] = said["written"]
    named = ", ".join([*map(address, written[:NAMED]), *(["…"] if written[NAMED:] else [])])
    return f"{_counts(said)}, {said['seconds']:.1f} s{f': {named}' if named else ''}"


def _counts(
    said: Mapping[str, Any], written_word: str = "written", removed_word: str = "removed"
) -> str:
    written: Sequence[str] = said["written"]
    word = "page" if all(path.endswith(".html") for path in written) else "file"
    return (
        f"{count(len(written), word)} {written_word}, {said['removed']:,} {removed_word}, "
        f"{said['unchanged']:,} unchanged"
    )


def address(path: str) -> str:
    """A file of the site as its address is spoken of: `sources/trend-2019`."""
    return path.removesuffix("index.html").rstrip("/") or "home"


def stopped_lines(problems: Sequence[Problem]) -> Iterator[str]:
    """The problems that stopped a build, and what that means."""
    errors = [problem for problem in problems if not problem.warning]
    yield from problem_lines(problems)
    what = count(len(errors), "problem")
    yield f"{what} in the content; the site is as it was. Mend the lines above and build again."


def every_line(problems: Iterable[Problem]) -> Iterator[str]:
    """Problems, each in a line."""
    for problem in problems:
        word = "warning " if problem.warning else ""
        yield f"{problem.place}: {word}{problem.code} {problem.message}"


def count(number: int, word: str) -> str:
    """A number and its word in the right form."""
    return (
        f"{number:,} {word}"
        if number == 1
        else f"{number:,} {word}{'es' * (word[-1] == 's') or 's'}"
    )


def shown(path: Path) -> str:
    """A path as short as it can be typed from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def program() -> str:
    """This program as it can be typed from here: its name where that is found, else its path."""
    called = Path(sys.argv[0])
    if called.name == "__main__.py":  # python -m archive_site, as build.py calls it
        beside = Path(sys.executable).with_name("archive-site")
        called = beside if beside.exists() else beside.with_suffix(".exe")
    named = shutil.which("archive-site")
    if called.stem != "archive-site" or (named and Path(named).samefile(called)):
        return "archive-site"
    return shown(called.absolute())
