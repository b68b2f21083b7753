"""Pictures and files of records, which no page shows yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    having = [record.ref for record in archive.records.values() if record.all("media")]
    if having:
        more = f" (here and in {len(having) - 1} more)" if len(having) > 1 else ""
        said = f"media is kept in the record{more}, and no page of this version shows it"
        yield Fault(having[0], "media", "C006", f"{said}; leave it as it is", warning=True)


CHECK = Check("C006", "media that no page shows", _find)
