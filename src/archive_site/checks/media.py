"""Files of media that a page should show and can't, or not whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.media import language_beside, names_of
from archive_site.model.problems import Fault


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    for record in archive.records.values():
        for number, name in enumerate(names_of(record)):
            beside = [other for other in archive.media if language_beside(name, other) is not None]
            for each in (name, *beside):
                file = archive.media.get(each)
                said = (file.fault or file.doubt) if file else ""
                if file and said:
                    told = f"{each!r} {said}"
                    warning = not file.fault or file.kept
                    yield Fault(record.ref, f"media.{number}.file", "C006", told, warning=warning)


CHECK = Check("C006", "a file of media that can't be shown", _find)
