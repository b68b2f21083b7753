"""No contested word in our own titles, ids and summaries of contested records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Record

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]")
OWN = ("title", "short_title", "summary")


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    if not terms:
        return
    words = "|".join(re.escape(term) for term in terms)
    pattern = re.compile(rf"\b(?:{words})\w*", re.IGNORECASE)
    for record in archive.records.values():
        if record.one("contested") == "yes":
            yield from _in_record(record, pattern)


def _in_record(record: Record, pattern: re.Pattern[str]) -> Iterator[Fault]:
    texts = [(name, record.one(name)) for name in OWN]
    texts += [(f"media.{n}.alt", value.one("alt")) for n, value in enumerate(record.all("media"))]
    texts.append(("title", record.id.replace("-", " ")))
    for path, text in texts:
        match = pattern.search(QUOTED.sub("", text))
        if match:
            said = (
                f"{match[0]!r} is a contested term in our own words; write place and date, or quote"
            )
            yield Fault(record.ref, path, "C001", said)


CHECK = Check("C001", "a contested term in our own title, id, summary or alt text", _find)
