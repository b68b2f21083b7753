"""The words of records, with numbers for the records: what the index of search is made of.

A record's number is a hash of its reference, so that a new record changes no other's number.
"""

from __future__ import annotations

import html
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from archive_site.model.archive import Label
from archive_site.model.digest import short
from archive_site.model.folding import folded
from archive_site.model.message import Wording
from archive_site.model.record import MARK, Prose, Record, Ref

TAG = re.compile(r"<[^>]*>")
BYTES = 3  # of a number: four characters

Places = dict[str, list[str]]  # form of a word to its records' numbers, "!" before those in titles
Postings = dict[str, dict[str, str]]  # folded word to its forms to records' numbers
Cuts = tuple[tuple[str, bool], ...]  # beginnings, and whether their words stand under longer ones
_POSTINGS = msgspec.msgpack.Decoder(Postings)


class Part(msgspec.Struct, frozen=True, array_like=True):
    """Words of one beginning on one shelf: their digest, how many places they have, `Postings`."""

    mark: bytes
    held: int
    words: msgspec.Raw


class Shelf(msgspec.Struct, frozen=True, array_like=True):
    """The words of the records whose numbers begin alike: kept from build to build.

    `mark` is the digest of what the words are taken from.
    """

    mark: bytes
    parts: dict[str, Part]


class Words(NamedTuple):
    """What of a record can be found: its title and other names, and the rest of its text."""

    title: str
    text: str


def words_of(record: Record, body: Prose, label: Label) -> Words:
    """The words of a record as its page shows them; names that are withheld do not enter.

    Titles of what it names are not among them.
    """
    named = [str(label.title), str(label.short)]
    if record.type != "person" or record.one("shown") == "named":
        named += [each.one("value") for each in record.all("names")]
    said = [plain(record.one("summary"), body, lambda _: ""), *_printed(record)]
    return Words(" ".join(dict.fromkeys(named)), "\n".join(dict.fromkeys(said)))


def _printed(record: Record) -> Iterator[str]:
    """What of its sources a record prints beside its text: statements, and names as they stand."""
    yield record.one("credit_line")
    for claim in record.claims:
        yield from (claim.printed, claim.counted, claim.quote)
    agents = (value for values in record.fields.values() for value in values if value.parts)
    spoken = (value for claim in record.claims for value in (*claim.by, *claim.via))
    for value in (*agents, *spoken):
        yield value.one("as_printed")
        if not value.ref_of("agent"):
            yield value.one("agent")


def plain(summary: str, prose: Prose, title_of: Callable[[Ref], Wording]) -> str:
    """A record's summary and text without markup, titles put in where references stand."""
    marks = prose.marks

    def title(match: re.Match[str]) -> str:
        mark = marks[int(match[1])]
        if mark.kind != "reference" or not mark.ref:
            return ""
        return mark.words or str(title_of(mark.ref))

    marked = MARK.sub(title, prose.html) if marks else prose.html
    return " ".join(f"{summary} {html.unescape(TAG.sub(' ', marked))}".split())


def numbers(refs: Sequence[Ref]) -> dict[Ref, str]:
    """A number for each record; of two whose hashes meet, the later in order has the next."""
    found: dict[Ref, str] = {}
    taken: set[str] = set()
    for ref in sorted(refs):
        salt = 0
        while (number := hashed(f"{ref}\n{salt}" if salt else ref)) in taken:
            salt += 1
        taken.add(number)
        found[ref] = number
    return found


def hashed(text: str) -> str:
    """Four characters that stand for a text."""
    return urlsafe_b64encode(blake2b(text.encode(), digest_size=BYTES).digest()).decode()


def filled(mark: bytes, places: Places) -> Shelf:
    """A shelf of words, by the first three letters of each, folded."""
    parts: dict[str, Postings] = {}
    held: dict[str, int] = {}
    for form, rows in sorted(places.items()):
        word = folded(form)
        key = word[:3]
        part = parts.get(key)
        if part is None:
            part, held[key] = parts.setdefault(key, {}), 0
        if word in part:
            part[word][form] = "".join(rows)
        else:
            part[word] = {form: "".join(rows)}
        held[key] += len(rows)
    return Shelf(mark, {key: _part(found, held[key]) for key, found in parts.items()})


def _part(found: Postings, held: int) -> Part:
    encoded = msgspec.msgpack.encode(found)
    return Part(short(found), held, msgspec.Raw(encoded))


def postings(part: Part) -> Postings:
    """The words of a part."""
    return _POSTINGS.decode(part.words)
