"""What a request asks for, made sure of: the method, the host, the path, a file inside a folder."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
EVERY = ("0.0.0.0", "::", "")  # noqa: S104 - recognised, not bound to
WELL_KNOWN = ".well-known"


def is_host(header: str, listening: str) -> bool:
    """Whether a Host header names this server; a name of elsewhere that leads here does not.

    A server that listens to a whole network is named by any of its numbers.
    """
    try:
        name = urlsplit(f"//{header}").hostname or ""
        urlsplit(f"//{header}").port  # noqa: B018 - raises where it is none
    except ValueError:
        return False
    if "/" in header or "@" in header or "?" in header or "#" in header:
        return False
    return name in LOCAL or name == listening or (listening in EVERY and _is_number(name))


def _is_number(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def path_asked(raw: bytes) -> str | None:
    """The path of a request target, decoded once; None for what no page of ours can have."""
    try:
        path = unquote_to_bytes(raw.partition(b"?")[0]).decode()
    except UnicodeDecodeError:
        return None
    steps = path.split("/")
    if steps[0] or len(steps) < 2 or "\\" in path or not path.isprintable():
        return None
    if any(step in (".", "..") for step in steps) or "" in steps[1:-1]:
        return None
    return path


def is_hidden(path: str) -> bool:
    """Whether a step of a path begins with a dot, as what no host publishes."""
    return any(step.startswith(".") and step != WELL_KNOWN for step in path.split("/"))


def inside(file: Path, top: Path) -> bool:
    """Whether a path leads to a file that lies in a folder, wherever links lead."""
    try:
        true = file.resolve(strict=True)
    except (OSError, ValueError, RuntimeError):
        return False
    return true.is_file() and true.is_relative_to(top.resolve())
