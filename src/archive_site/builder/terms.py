"""The words of records, with numbers for the records: what the index of search is made of.

A record's number is a hash of its reference, so that a new record changes no other's number.
"""

from __future__ import annotations

import html
import re
from base64 import urlsafe_b64encode
from collections import defaultdict
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from archive_site.model.archive import Archive, Label
from archive_site.model.folding import folded, forms
from archive_site.model.record import MARK, Record, Ref

TAG = re.compile(r"<[^>]*>")
BYTES = 3  # of a number: four characters
LONG = 10_000  # places of words in records that one part of the index holds, some 40 KB

Postings = dict[str, dict[str, list[str]]]  # folded word to its forms to records' numbers


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


def postings(archive: Archive, known: dict[Ref, str]) -> Postings:
    """Every word of the archive with the records it stands in."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for ref in sorted(known):
        said, number = words_of(archive.records[ref], archive.labels.__getitem__), known[ref]
        title = set(forms(said.title))
        for form in title:
            places[form].append(f"!{number}")
        for form in set(forms(said.text)) - title:
            places[form].append(number)
    found: Postings = {}
    for form, rows in places.items():
        found.setdefault(folded(form), {})[form] = rows
    return found


def by_beginning(found: Postings) -> dict[str, list[str]]:
    """Folded words in order, together where their first two letters are the same.

    A part that would be long is cut by three letters, so that a browser loads little at a time.
    """
    parts: dict[str, list[str]] = {}
    for beginning, words in _together(sorted(found), 2).items():
        held = sum(len(rows) for word in words for rows in found[word].values())
        parts |= _together(words, 3) if held > LONG else {beginning: words}
    return parts


def _together(words: Sequence[str], letters: int) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {}
    for word in words:
        parts.setdefault(word[:letters], []).append(word)
    return parts
