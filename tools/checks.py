"""Run every check and tell how each went; what could not run has failed.

Those that keep one processor busy run beside each other, then those that keep several.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, TextIO

from tools import outside
from tools.environment import ROOT, python_of
from tools.install import SetUpFailed

SITE = ROOT / "site"
PROCESSORS = 2  # that a machine is taken to have
PATIENCE = 2400  # seconds after which a check is taken to hang
PYTEST_OPTIONS = ("--color=no", "--quiet", "--tb=short", "-n", "2", "--dist", "worksteal")
IN_A_BROWSER = "tests/browser"
# What Python and archive-site compile is kept: thousands of tests need the same again.
NOT_TAKEN_OVER = ("PYTHONDONTWRITEBYTECODE",)
# What vnu gets wrong, each with its reason:
NOT_ERRORS = (
    ".*Property “paint-order” doesn't exist.*",  # in SVG 2 and every browser; vnu's list is older
)


class Outcome(NamedTuple):
    """How a check went: whether it passed, what it printed, the closing line to show anyway."""

    passed: bool
    output: str
    closing: str = ""


class Check(NamedTuple):
    """A check: its name, what runs it, the check whose result it looks at; how long, where long.

    One that keeps several processors busy waits until all before it have ended.
    """

    name: str
    run: Callable[[], Outcome]
    after: str = ""
    takes: str = ""
    wide: bool = False


class Ran(NamedTuple):
    """How a check went, and the seconds that it took."""

    outcome: Outcome
    seconds: float


def main() -> int:
    """Run all checks; give 0 only when every one of them ran and passed."""
    _write_utf_8(sys.stdout)
    began = time.monotonic()
    outcomes: dict[str, Outcome] = {}
    with ThreadPoolExecutor(PROCESSORS) as pool:
        running = start_narrow(CHECKS, pool)
        for check in CHECKS:
            print(begun(check), end=" ", flush=True)
            found = running.get(check.name)
            outcome, seconds = found.result() if found else timed(check, outcomes)
            outcomes[check.name] = outcome
            print("✓" if outcome.passed else "✗", f"{seconds:.1f} s", flush=True)
            if not outcome.passed and outcome.output:
                print(outcome.output.rstrip(), flush=True)
            elif outcome.closing:
                print(outcome.closing, flush=True)
    return close(outcomes, time.monotonic() - began)


def start_narrow(checks: Sequence[Check], pool: ThreadPoolExecutor) -> dict[str, Future[Ran]]:
    """Start those that keep one processor busy, each where the one that it looks at has ended."""
    running: dict[str, Future[Ran]] = {}

    def run(check: Check) -> Ran:
        earlier = {check.after: running[check.after].result().outcome} if check.after else {}
        return timed(check, earlier)

    for check in checks:
        if not check.wide:
            running[check.name] = pool.submit(run, check)
    return running


def timed(check: Check, earlier: Mapping[str, Outcome]) -> Ran:
    """Run a check by the clock."""
    start = time.monotonic()
    return Ran(run_check(check, earlier), time.monotonic() - start)


def begun(check: Check) -> str:
    """What stands in a check's line while it runs."""
    line = f"{check.name} ".ljust(24, ".")
    return f"{line} ({check.takes})" if check.takes else line


def close(outcomes: Mapping[str, Outcome], seconds: float) -> int:
    """Say in a last line how many checks passed; give the exit status."""
    failed = [name for name, outcome in outcomes.items() if not outcome.passed]
    if failed:
        print(f"Failed: {', '.join(failed)}.")
    print(f"{len(outcomes) - len(failed)} of {len(outcomes)} checks passed in {seconds:.0f} s.")
    return 1 if failed else 0


def run_check(check: Check, earlier: Mapping[str, Outcome]) -> Outcome:
    """Run one check, unless what it looks at could not be made."""
    if check.after and not earlier[check.after].passed:
        return Outcome(False, f"Not run: '{check.after}' failed.")
    try:
        return check.run()
    except (outside.NotToBeHad, SetUpFailed) as missing:
        return Outcome(False, f"Not run: {missing}")


def command(*arguments: str, **environment: str) -> Outcome:
    """Run a program from the project's folder, with nothing to answer its questions."""
    kept = {name: value for name, value in os.environ.items() if name not in NOT_TAKEN_OVER}
    try:
        done = subprocess.run(
            arguments,
            check=False,
            cwd=ROOT,
            env=kept | {"PYTHONUTF8": "1"} | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired as hanging:
        said = hanging.output or ""
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
        return Outcome(False, f"{text}\nStopped after {PATIENCE} s.")
    return Outcome(done.returncode == 0, done.stdout)


def module(*arguments: str, **environment: str) -> Outcome:
    """Run a module with the environment's Python."""
    return command(str(python_of(ROOT)), "-m", *arguments, **environment)


def pytest(*arguments: str, **environment: str) -> Outcome:
    """Run tests with pytest; its closing line is shown also when all is well."""
    outcome = module("pytest", *PYTEST_OPTIONS, *arguments, **environment)
    lines = outcome.output.strip().splitlines()
    return outcome._replace(closing=lines[-1] if lines else "")


def build_site() -> Outcome:
    """Build content/ into site/, as `python3 build.py` does."""
    return command(str(python_of(ROOT)), "-P", "-m", "archive_site", "build")


def html() -> Outcome:
    """Check every page, style sheet and drawing of the site with the Nu HTML checker (vnu)."""
    jar = outside.from_npm("vnu-jar/build/dist/vnu.jar")
    if not any(SITE.rglob("*.html")):
        return Outcome(False, "Not run: there is no page in site/.")
    return vnu(outside.java(), jar, SITE)


def vnu(java: str, jar: Path, folder: Path) -> Outcome:
    """Check a folder with vnu; warnings are advice, errors are failures."""
    which = ("--skip-non-html", "--also-check-css", "--also-check-svg")
    unless = ("--filterpattern", "|".join(NOT_ERRORS))
    return command(java, "-jar", str(jar), "--errors-only", *which, *unless, str(folder))


def browser() -> Outcome:
    """Open the sample archive in Chromium, with axe."""
    return pytest(
        IN_A_BROWSER,
        ARCHIVE_SITE_CHROMIUM=outside.chromium(),
        ARCHIVE_SITE_AXE=str(outside.from_npm("axe-core/axe.min.js")),
    )


def _write_utf_8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")


# The longest of those that run beside each other come first.
CHECKS = (
    Check("mypy --strict", lambda: module("mypy", "--strict")),
    Check("build the sample", build_site),
    Check("ruff check", lambda: module("ruff", "check", "--quiet", ".")),
    Check("ruff format", lambda: module("ruff", "format", "--check", "--quiet", ".")),
    Check("vnu", html, after="build the sample"),
    Check("pytest", lambda: pytest("--ignore", IN_A_BROWSER), takes="about ten minutes", wide=True),
    Check("pytest in a browser", browser, wide=True),
)
