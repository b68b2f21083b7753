"""What commands print, as lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from archive_site.builder.unchanged import Folders

NAMED = 5


def built_lines(said: Mapping[str, Any], where: Folders) -> Iterator[str]:
    """What a build did: `said` has the fields of `Built` as plain values."""
    for problem in said["problems"]:
        place = problem["place"]
        yield (
            f"{place['file']}:{place['line']}:{place['column']}: warning {problem['code']} "
            + (problem["message"])
        )
    records, of = said["records"], said["of"]
    yield f"{records:,} of {count(of, 'record')} published in {shown(where.site)}"
    for reference, status in said["unpublished"]:
        yield f"  not published: {reference} ({status})"
    for what in said["left_out"]:
        yield f"  left out, for want of base_url in archive.yaml: {what}"
    yield _files(said)
    yield f"Look at it: {shown(where.site / 'index.html')}"


def _files(said: Mapping[str, Any]) -> str:
    written: Sequence[str] = said["written"]
    named = ", ".join(path.removesuffix("index.html").rstrip("/") or "home" for path in written)
    some = f": {named}" if 0 < len(written) <= NAMED else ""
    return (
        f"{count(len(written), 'file')} written, {said['removed']:,} removed, "
        f"{said['unchanged']:,} unchanged, {said['seconds']:.1f} s{some}"
    )


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
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def shown(path: Path) -> str:
    """A path as short as it can be typed from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
