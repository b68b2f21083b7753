"""What commands print, as lines."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from archive_site.builder.unchanged import Folders

NAMED = 5
MANY = 10  # so many files removed are worth a warning


def built_lines(said: Mapping[str, Any], where: Folders) -> Iterator[str]:
    """What a build did: `said` has the fields of `Built` as plain values."""
    yield from _about_records(said)
    records, of = said["records"], said["of"]
    yield f"{records:,} of {count(of, 'record')} published in {shown(where.site)}"
    for reference, status in said["unpublished"]:
        yield f"  not published: {reference} ({status})"
    for what in said["left_out"]:
        yield f"  left out, for want of base_url in archive.yaml: {what}"
    for path, changed in said["reasons"]:
        yield f"  {address(path)}: {'; '.join(changed)}"
    if said["added"]:
        yield f"{count(len(said['added']), 'address')} added to {shown(where.permalinks)}"
    yield _files(said)
    yield from _emptied(said)
    yield f"Look at it: {shown(where.site / 'index.html')}"


def rebuilt_lines(said: Mapping[str, Any]) -> Iterator[str]:
    """What one of many builds did: its problems, and one line."""
    yield from _about_records(said)
    for path, changed in said["reasons"]:
        yield f"  {address(path)}: {'; '.join(changed)}"
    yield _files(said)


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
    yield f"{_counts(said)}; nothing was written"


def _about_records(said: Mapping[str, Any]) -> Iterator[str]:
    for problem in said["problems"]:
        yield _line(problem, "warning ")
    for problem in said["broken"]:
        yield _line(problem, "left out ")


def _line(problem: Mapping[str, Any], word: str) -> str:
    place = problem["place"]
    at = f"{place['file']}:{place['line']}:{place['column']}"
    return f"{at}: {word}{problem['code']} {problem['message']}"


def _emptied(said: Mapping[str, Any]) -> Iterator[str]:
    """A word of warning where more was removed than there is now."""
    if said["removed"] >= MANY and said["removed"] > said["pages"]:
        yield (
            f"warning: most pages that stood there were removed: {said['removed']:,}, and "
            f"{count(said['pages'], 'page')} are there now. If that was not meant, make the "
            "content folder whole and build again"
        )


def _files(said: Mapping[str, Any]) -> str:
    written: Sequence[str] = said["written"]
    named = ", ".join([*map(address, written[:NAMED]), *(["…"] if written[NAMED:] else [])])
    return f"{_counts(said)}, {said['seconds']:.1f} s{f': {named}' if named else ''}"


def _counts(said: Mapping[str, Any]) -> str:
    written: Sequence[str] = said["written"]
    word = "page" if all(path.endswith(".html") for path in written) else "file"
    return (
        f"{count(len(written), word)} written, {said['removed']:,} removed, "
        f"{said['unchanged']:,} unchanged"
    )


def address(path: str) -> str:
    """A file of the site as its address is spoken of: `sources/trend-2019`."""
    return path.removesuffix("index.html").rstrip("/") or "home"


def stopped_lines(problems: Sequence[Any]) -> Iterator[str]:
    """The problems that stopped a build, one a line, and what that means."""
    errors = [problem for problem in problems if not problem.warning]
    for problem in problems:
        word = "warning " if problem.warning else ""
        yield f"{problem.place}: {word}{problem.code} {problem.message}"
    what = count(len(errors), "problem")
    yield f"{what} in the content; the site is as it was. Mend the lines above and build again."


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
