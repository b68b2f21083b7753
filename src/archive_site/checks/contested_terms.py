"""No contested word in our own titles, ids and summaries of contested records.

Where a record uses one and doesn't say whether it is contested, that is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from archive_site.checks.check import Check
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Record, Ref

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]")
CURE = "write place and date, or quote"
ASKED = "write contested: yes, and place and date for the word; or contested: no"
OWN = ("title", "short_title", "summary")


def _find(archive: Archive, terms: Sequence[str]) -> Iterator[Fault]:
    if pattern := _pattern(terms):
        types = able(archive)
        for record in archive.records.values():
            if record.type in types:
                yield from _in_record(record, pattern, record.one("contested"))


def contested_in(
    archive: Archive, translations: Mapping[Ref, Record], terms: Sequence[str], lang: str
) -> Iterator[Fault]:
    """The same of translations into a language, by the contested terms of that language."""
    if pattern := _pattern(terms):
        types = able(archive)
        for ref, own in translations.items():
            if ref in archive.records and own.type in types:
                here = msgspec.structs.replace(own, ref=Ref(f"{ref}.{lang}"))
                yield from _in_record(here, pattern, archive.records[ref].one("contested"))


def able(archive: Archive) -> frozenset[str]:
    """The types of records that may say whether they are contested."""
    return frozenset(kind.name for kind in archive.types if kind.field("contested"))


def _pattern(terms: Sequence[str]) -> re.Pattern[str] | None:
    words = "|".join(re.escape(term) for term in terms)
    return re.compile(rf"\b(?:{words})\w*", re.IGNORECASE) if terms else None


def _in_record(record: Record, pattern: re.Pattern[str], said: str) -> Iterator[Fault]:
    if said == "no":
        return
    texts = [(name, record.one(name)) for name in OWN]
    texts += [(f"media.{n}.alt", value.one("alt")) for n, value in enumerate(record.all("media"))]
    texts.append(("title", record.id.replace("-", " ")))
    for path, text in texts:
        match = pattern.search(QUOTED.sub("", text))
        if match:
            found = f"{match[0]!r} is a contested term"
            yield (
                Fault(record.ref, path, "C001", f"{found} in our own words; {CURE}")
                if said
                else Fault(record.ref, path, "C010", f"{found}; {ASKED}", warning=True)
            )


CHECK = Check("C001", "a contested term in our own title, id, summary or alt text", _find)
