"""Where the project's own Python environment stands, and whether it is ready for use.

This is all that a second `python3 build.py` imports: keep it light.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN, TEST, FALLBACK = "requirements.lock", "requirements-test.lock", "requirements-fallback.lock"


def venv_of(root: Path) -> Path:
    """Give the folder of the environment."""
    return root / ".venv"


def programs_of(root: Path) -> Path:
    """Give the folder of the environment's programs."""
    return venv_of(root) / ("Scripts" if os.name == "nt" else "bin")


def python_of(root: Path) -> Path:
    """Give the environment's Python."""
    return programs_of(root) / ("python.exe" if os.name == "nt" else "python")


def unfinished_mark(root: Path) -> Path:
    """Give the file that exists only while an environment is being made or added to."""
    return venv_of(root) / "unfinished"


def stamp_of(root: Path, lock: str) -> Path:
    """Give the file that says a lock file was installed whole."""
    return venv_of(root) / f"{lock}.installed"


def digest_of(root: Path, lock: str) -> str:
    """Digest all that an environment depends on: a change of any of it makes a new one."""
    digest = hashlib.sha256()
    for part in (
        (root / lock).read_bytes(),
        Path(__file__).with_name("install.py").read_bytes(),
        sys.version.encode(),
        os.fsencode(root),
    ):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def is_ready(root: Path, lock: str) -> bool:
    """Tell whether the environment is whole and holds what the lock file names."""
    try:
        installed = stamp_of(root, lock).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return False
    return (
        installed == digest_of(root, lock)
        and python_of(root).exists()
        and not unfinished_mark(root).exists()
    )
