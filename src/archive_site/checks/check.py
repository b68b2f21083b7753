"""What a check is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from archive_site.model.archive import Archive
from archive_site.model.problems import Fault


class Check(msgspec.Struct, frozen=True):
    """A check, found by module name; it gets the archive and its settings' contested terms."""

    code: str
    says: str
    find: Callable[[Archive, Sequence[str]], Iterator[Fault]]
