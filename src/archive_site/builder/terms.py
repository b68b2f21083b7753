"""The words of records, with numbers for the records: what the index of search is made of.

A record's number is a hash of its reference, so that a new record changes no other's number.
"""

from __future__ import annotations

import html
import re
from base64 import urlsafe_b64encode
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from archive_site.model.archive import Archive, Label
from archive_site.model.digest import short
from archive_site.model.folding import folded, forms
from archive_site.model.record import MARK, Record, Ref

TAG = re.compile(r"<[^>]*>")
BYTES = 3  # of a number: four characters

Postings = dict[str, dict[str, str]]  # folded word to its forms to records' numbers
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


def words_of(record: Record, label_of: Callable[[Ref], Label]) -> Words:
    """The words of a record as its page shows them; names that are withheld do not enter."""
    label = label_of(record.ref)
    named = [str(label.title), str(label.short)]
    if record.type != "person" or record.one("shown") == "named":
        named += [each.one("value") for each in record.all("names")]
    said = [plain(record, label_of)]
    said += [claim.printed for claim in record.claims]
    said += [str(label_of(ref).title) for ref, _ in record.mentions if label_of(ref).url]
    return Words(" ".join(dict.fromkeys(named)), "\n".join(dict.fromkeys(said)))


def plain(record: Record, label_of: Callable[[Ref], Label]) -> str:
    """A record's summary and text without markup, titles put in where references stand."""
    marks = record.prose.marks

    def title(match: re.Match[str]) -> str:
        mark = marks[int(match[1])]
        if mark.kind != "reference" or not mark.ref:
            return ""
        return mark.words or str(label_of(mark.ref).title)

    body = html.unescape(TAG.sub(" ", MARK.sub(title, record.prose.html)))
    return re.sub(r"\s+", " ", f"{record.one('summary')} {body}").strip()


def numbers(refs: Sequence[Ref]) -> dict[Ref, str]:
    """A number for each record; of two whose hashes meet, the later in order has the next."""
    found: dict[Ref, str] = {}
    taken: set[str] = set()
    for ref in sorted(refs):
        salt = 0
        while (number := _hash(f"{ref}\n{salt}" if salt else ref)) in taken:
            salt += 1
        taken.add(number)
        found[ref] = number
    return found


def _hash(text: str) -> str:
    return urlsafe_b64encode(blake2b(text.encode(), digest_size=BYTES).digest()).decode()


def shelved(known: Mapping[Ref, str]) -> dict[str, list[Ref]]:
    """The records whose numbers begin with the same character, in the order of references."""
    found: dict[str, list[Ref]] = {}
    for ref in sorted(known):
        found.setdefault(known[ref][0], []).append(ref)
    return dict(sorted(found.items()))


def filled(archive: Archive, known: Mapping[Ref, str], refs: Sequence[Ref], mark: bytes) -> Shelf:
    """The words of some records, by the first three letters of each, folded."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for ref in refs:
        said, number = words_of(archive.records[ref], archive.labels.__getitem__), known[ref]
        title = set(forms(said.title))
        for form in title:
            places[form].append(f"!{number}")
        for form in set(forms(said.text)) - title:
            places[form].append(number)
    parts: dict[str, Postings] = {}
    held: Counter[str] = Counter()
    for form in sorted(places):
        word, rows = folded(form), places[form]
        parts.setdefault(word[:3], {}).setdefault(word, {})[form] = "".join(rows)
        held[word[:3]] += len(rows)
    return Shelf(mark, {key: _part(found, held[key]) for key, found in parts.items()})


def _part(found: Postings, held: int) -> Part:
    encoded = msgspec.msgpack.encode(found)
    return Part(short(found), held, msgspec.Raw(encoded))


def postings(part: Part) -> Postings:
    """The words of a part."""
    return _POSTINGS.decode(part.words)
