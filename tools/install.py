"""Make the project's environment from the lock files, with uv where there is one, else with pip."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.environment import (
    RUN,
    digest_of,
    is_ready,
    programs_of,
    python_of,
    stamp_of,
    unfinished_mark,
    venv_of,
)

# Which index to ask stays the user's; what would install elsewhere, build code or warn does not.
UNWANTED = (
    *("PIP_NO_BINARY", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "PIP_TARGET", "PIP_USER"),
    *("PYTHONHOME", "PYTHONPATH", "PYTHONWARNINGS", "VIRTUAL_ENV"),
    *("UV_NO_BINARY", "UV_SYSTEM_PYTHON", "UV_TARGET"),
)
QUIET = {
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "PIP_ROOT_USER_ACTION": "ignore",
}
HASHED_WHEELS = ("--require-hashes", "--only-binary", ":all:")


class SetUpFailed(Exception):
    """Setting up can't go on: a sentence for the user, and what the failed program printed."""

    def __init__(self, sentence: str, output: str = "") -> None:
        super().__init__(sentence)
        self.output = output


def set_up(root: Path, locks: Sequence[str]) -> None:
    """Bring the environment to where it holds every lock file; an unfinished one is made anew."""
    anew = not is_ready(root, RUN)
    wanted = [lock for lock in dict.fromkeys([RUN, *locks]) if anew or not is_ready(root, lock)]
    if not wanted:
        return
    uv = shutil.which("uv")
    said = ""
    for way in (uv, None) if uv else (None,):
        try:
            _install(root, wanted, anew=anew, uv=way)
        except subprocess.CalledProcessError as failed:
            said += failed.stdout
        else:
            return
    if not anew:  # What was there before is still whole.
        unfinished_mark(root).unlink(missing_ok=True)
    raise SetUpFailed("Setting up failed: the packages could not be installed (see above).", said)


def pth_line(root: Path, site_packages: Path) -> str:
    """Give the line that makes `src` importable; relative, so that any path can be written."""
    return os.path.relpath((root / "src").resolve(), site_packages.resolve()) + "\n"


def launcher(root: Path) -> tuple[Path, str]:
    """Give the path and the text of the `archive-site` command inside the environment."""
    if os.name == "nt":
        path = programs_of(root) / "archive-site.cmd"
        return path, '@"%~dp0python.exe" -P -m archive_site %*\r\n'
    python = shlex.quote(str(python_of(root)))
    return programs_of(root) / "archive-site", f'#!/bin/sh\nexec {python} -P -m archive_site "$@"\n'


def _install(root: Path, locks: Sequence[str], *, anew: bool, uv: str | None) -> None:
    if anew:
        _make_room(root)
    mark = unfinished_mark(root)
    mark.touch()
    python = str(python_of(root))
    if anew:
        _make(root, uv)
    if uv is None:
        run([python, "-m", "ensurepip"])
        installer = [python, "-m", "pip", "install", "--no-user"]
    else:
        installer = [uv, "pip", "install", "--python", python, "--compile-bytecode"]
    for lock in locks:
        run([*installer, *HASHED_WHEELS, "-r", str(root / lock)])
        stamp_of(root, lock).write_text(digest_of(root, lock), encoding="ascii")
    if anew:
        _connect(root)
    mark.unlink()


def _make_room(root: Path) -> None:
    venv = venv_of(root)
    ours = unfinished_mark(root).exists() or (venv / "pyvenv.cfg").exists()
    if venv.is_symlink() or (venv.exists() and not ours and any(venv.iterdir())):
        raise SetUpFailed(f"{venv} is not a Python environment of ours; move it out of the way.")
    if venv.exists():
        shutil.rmtree(venv)
    venv.mkdir()


def _make(root: Path, uv: str | None) -> None:
    base = str(getattr(sys, "_base_executable", "") or sys.executable)
    venv = str(venv_of(root))
    if uv is not None:
        run([uv, "venv", "--allow-existing", "--python", base, venv])
        return
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        raise SetUpFailed(
            "This Python comes without its venv module; install it "
            "(on Debian and Ubuntu: apt install python3-venv) and run this command again."
        )
    run([base, "-m", "venv", "--without-pip", venv])


def _connect(root: Path) -> None:
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site_packages = Path(output_of([str(python_of(root)), "-c", asked]).strip())
    (site_packages / "archive_site.pth").write_text(
        pth_line(root, site_packages), encoding="utf-8", newline="\n"
    )
    path, text = launcher(root)
    path.write_text(text, encoding="utf-8", newline="")
    path.chmod(0o755)


def run(command: Sequence[str]) -> None:
    """Run a program of the set-up without showing or asking anything."""
    output_of(command)


def output_of(command: Sequence[str]) -> str:
    """Run a program of the set-up and give what it printed; a failure is raised."""
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    return subprocess.run(
        command,
        check=True,
        env=kept | QUIET,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ).stdout
