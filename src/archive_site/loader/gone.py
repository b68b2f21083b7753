"""What is left of records that are withdrawn, left out or renamed: labels, tombstones, aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from archive_site.loader.cards import address, has_page
from archive_site.model.archive import Label, Tombstone
from archive_site.model.message import Message
from archive_site.model.problems import Fault
from archive_site.model.record import Record, Ref, Value
from archive_site.model.types import RecordType

WITHDRAWN = Message("withdrawn record")
BROKEN = Message("a record that can’t be shown now")


def withdrawn_label(record: Record, kind: RecordType) -> Label:
    """What stands where a withdrawn record is referred to; it leads to the tombstone."""
    stays = has_page(record) or not record.one("standing")  # of a person, nothing may be left
    url = address(record, kind) if stays else ""
    return Label(ref=record.ref, url=url, title=WITHDRAWN, short=WITHDRAWN)


def left_out_label(ref: Ref) -> Label:
    """What stands where a record is referred to that a build left out because it is broken."""
    return Label(ref=ref, url="", title=BROKEN, short=BROKEN)


def tombstones(
    withdrawn: Iterable[Record], kinds: Mapping[str, RecordType], labels: Mapping[Ref, Label]
) -> tuple[Tombstone, ...]:
    """What the pages of withdrawn records show; a person's who had no page has none now."""
    made = (_tombstone(each, kinds[each.type], labels[each.ref]) for each in withdrawn)
    return tuple(stone for stone in made if stone.label.url)


def _tombstone(record: Record, kind: RecordType, label: Label) -> Tombstone:
    said = record.all("withdrawn")[0] if record.all("withdrawn") else Value()
    field = kind.field("withdrawn")
    named = next((each for each in field.fields if each.name == "reason"), None) if field else None
    term = named.term(said.one("reason")) if named else None
    words = Message(term.label if term else "other")
    return Tombstone(label, Message(kind.label), said.one("reason"), words, said.one("date"))


def former_addresses(
    records: Iterable[Record], kinds: Mapping[str, RecordType], labels: Mapping[Ref, Label]
) -> dict[str, Ref]:
    """The addresses of former ids, each with the record it leads to; the first one has it."""
    by_folder = {kind.folder: kind for kind in kinds.values()}
    found: dict[str, Ref] = {}
    for record in records:
        for alias in record.all("aliases"):
            if labels[record.ref].url:
                found.setdefault(_address(record, alias.text, by_folder), record.ref)
    return {url: ref for url, ref in found.items() if url != labels[ref].url}


def given_twice(
    records: Iterable[Record], kinds: Mapping[str, RecordType], former: Mapping[str, Ref]
) -> Iterator[Fault]:
    """Former ids that lead to another record already."""
    by_folder = {kind.folder: kind for kind in kinds.values()}
    for record in records:
        for number, alias in enumerate(record.all("aliases")):
            first = former.get(_address(record, alias.text, by_folder), record.ref)
            if first != record.ref:
                said = f"{alias.text!r} is a former id of {first} too; an address leads to one"
                yield Fault(record.ref, f"aliases.{number}", "L004", f"{said}: take one out")


def _address(record: Record, alias: str, by_folder: Mapping[str, RecordType]) -> str:
    folder, _, name = alias.rpartition("/")
    kind = by_folder.get(folder or record.folder)
    pattern = kind.address if kind else ""
    return pattern.format(id=name) if pattern else f"/{folder or record.folder}/{name}/"
