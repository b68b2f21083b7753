"""Write the lock files anew from the `.in` files: exact versions, hashes, wheels for every system.

    python3 tools/lock.py [--upgrade]

Needs uv on PATH. The locks name no index, so that each machine uses its own.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The order matters: the test lock is constrained by the runtime lock.
NAMES = ("requirements", "requirements-test", "requirements-fallback")
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--only-binary=:all:",
    "--no-emit-index-url",
    "--no-annotate",
    "--quiet",
    "--custom-compile-command=python3 tools/lock.py",
)


def main(arguments: list[str]) -> int:
    """Compile each lock file in turn; give the exit status."""
    uv = shutil.which("uv")
    if uv is None:
        print("Writing the lock files needs uv: pip install uv", file=sys.stderr)
        return 1
    for name in NAMES:
        command = [uv, "pip", "compile", *OPTIONS, *arguments, f"{name}.in", "-o", f"{name}.lock"]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
