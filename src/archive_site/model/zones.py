"""Time zones by their names, from the package tzdata, whose version is locked.

The machine's own zones are never read: the same content gives the same bytes everywhere.
"""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from pkgutil import get_data
from zoneinfo import ZoneInfo

_NAME = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*")


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo | None:
    """A time zone by its name ("Asia/Baku"), None where there is none."""
    if not _NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo.from_file(BytesIO(get_data("tzdata", f"zoneinfo/{name}") or b""), name)
    except (OSError, ValueError):
        return None


def zones() -> list[str]:
    """The names of all time zones."""
    return (get_data("tzdata", "zones") or b"").decode().split()
