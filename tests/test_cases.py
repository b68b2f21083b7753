"""Cases as text: files of an archive in, every problem out.

`UPDATE_CASES=1` writes down what is said now; the change is reviewed as a diff.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from archive_site.builder.ledger import open_ledger
from archive_site.builder.prepare import prepare
from tests.builders import SETTINGS, write_archive

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
HEAD = re.compile(r"^-- (.+?)( \(escaped\))? --\n", re.MULTILINE)
PROBLEMS = "problems"
# What an archive must have is there unless a case gives its own.
GIVEN = {"content/archive.yaml": SETTINGS}


def the_files(text: str) -> tuple[str, dict[str, bytes], str]:
    """The remark that a case begins with, its files, and the problems it expects."""
    remark, *rest = HEAD.split(text)
    files: dict[str, bytes] = {}
    for path, escaped, body in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        if escaped:  # bytes that an editor would not keep: \r, \xef …
            files[path] = body.encode().decode("unicode_escape").encode("latin-1")
        else:
            files[path] = body.encode()
    return remark, files, files.pop(PROBLEMS, b"").decode()


def the_problems(folder: Path, files: dict[str, bytes]) -> str:
    """Every problem in the files, one a line, as `archive-site check` prints it."""
    where = write_archive(folder, {**GIVEN, **files})
    with open_ledger(where) as ledger:
        problems = prepare(where, ledger).problems
    return "".join(
        f"{each.place}: {'warning ' if each.warning else ''}{each.code} {each.message}\n"
        for each in problems
    )


@pytest.mark.usefixtures("tiny_theme")
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_problem_is_said_with_its_place_and_cure(case: Path, tmp_path: Path) -> None:
    text = case.read_text("utf-8")
    _, files, expected = the_files(text)
    found = the_problems(tmp_path, files)
    if os.environ.get("UPDATE_CASES"):
        given = text.partition(f"-- {PROBLEMS} --\n")[0]
        case.write_text(f"{given}-- {PROBLEMS} --\n{found}", "utf-8")
        return
    assert found == expected


def test_a_case_that_expects_no_problem_says_so_in_its_remark() -> None:
    silent = [case.stem for case in CASES if not the_files(case.read_text("utf-8"))[2]]
    assert all(name.startswith("fine-") for name in silent), silent
