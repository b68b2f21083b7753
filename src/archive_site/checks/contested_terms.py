"""No contested word in our own titles, ids and summaries of contested records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Record, Ref

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]")
OWN = ("title", "short_title", "summary")


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    if pattern := _pattern(terms):
        for record in archive.records.values():
            if record.one("contested") == "yes":
                yield from _in_record(record, pattern)


def contested_in(
    archive: Archive, translations: Mapping[Ref, Record], terms: Sequence[str], lang: str
) -> Iterator[Fault]:
    """The same of translations into a language, by the contested terms of that language."""
    if pattern := _pattern(terms):
        for ref, own in translations.items():
            if ref in archive.records and archive.records[ref].one("contested") == "yes":
                here = Ref(f"{ref}.{lang}")
                yield from _in_record(msgspec.structs.replace(own, ref=here), pattern)


def _pattern(terms: Sequence[str]) -> re.Pattern[str] | None:
    words = "|".join(re.escape(term) for term in terms)
    return re.compile(rf"\b(?:{words})\w*", re.IGNORECASE) if terms else None


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
