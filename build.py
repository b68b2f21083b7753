#!/usr/bin/env python3
"""Set the project up beside itself, then build, preview or check the archive.

    python3 build.py          build content/ into site/
    python3 build.py test     run every check
    python3 build.py ...      anything else archive-site can do, such as `check`

It works in the folder it lies in and needs nothing but Python and a network for packages.
"""
# Up to the version check this is also Python 3.6, so that an old Python gets a sentence.

import os
import sys


def refusal(version: "tuple[int, ...]") -> str:
    """Say in one sentence why this Python won't do; empty when it will."""
    if version[:2] >= (3, 11):
        return ""
    found = ".".join(str(part) for part in version[:3])
    return (
        f"archive-site needs Python 3.11 or newer and this is Python {found}; install a newer one "
        "(python.org, or your system's package manager) and run this command with it."
    )


if refusal(sys.version_info[:3]):
    sys.exit(refusal(sys.version_info[:3]))

from tools import environment


def command_of(arguments: list[str]) -> list[str]:
    """Give the archive-site command that these arguments mean: `build` unless they name one."""
    if not arguments:
        return ["build"]
    if arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version"):
        return ["build", *arguments]
    return arguments


def set_up(locks: tuple[str, ...]) -> bool:
    """Make the environment where it isn't ready; say what went wrong when that fails."""
    if all(environment.is_ready(environment.ROOT, lock) for lock in locks):
        return True
    from tools import install

    print("Setting up (once, about a minute) …", flush=True)
    try:
        install.set_up(environment.ROOT, locks)
    except install.SetUpFailed as failed:
        print(failed.output, failed, sep="\n" if failed.output else "", file=sys.stderr)
        return False
    return True


def start(arguments: list[str]) -> int:
    """Become archive-site; where a program can't become another (Windows), wait for it."""
    python = str(environment.python_of(environment.ROOT))
    command = [python, "-P", "-m", "archive_site", *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(python, command)
    import subprocess

    return subprocess.run(command, check=False).returncode


def main(arguments: list[str]) -> int:
    """Set up, then run what was asked for; give the exit status."""
    testing = arguments[:1] == ["test"]
    if testing and arguments[1:]:
        print("build.py test runs every check and takes no further words.", file=sys.stderr)
        return 2
    locks = (environment.RUN, environment.TEST) if testing else (environment.RUN,)
    if not set_up(locks):
        return 1
    os.chdir(environment.ROOT)
    if not testing:
        return start(command_of(arguments))
    from tools import checks

    return checks.main()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
