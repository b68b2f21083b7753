"""Records as plain values, for exports: withheld persons give only what their label shows."""

from __future__ import annotations

from typing import Any

import msgspec

from archive_site.model.archive import Archive
from archive_site.model.record import Claim, Record, Ref, Value


def exported(archive: Archive, name: str) -> list[Record]:
    """The records of a type that are exported, in the order of its list."""
    return [archive.records[ref] for ref in archive.lists.get(name, ())]


def as_json(value: object, depth: int = 0) -> bytes:
    """A value as JSON with line breaks, as it stands at a depth of a document, without an end."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=1)
    return text.replace(b"\n", b"\n" + b" " * depth)


def plain_value(archive: Archive, value: Value) -> Any:
    """A value as text, reference or mapping."""
    if value.parts:
        return {
            name: [plain_value(archive, part) for part in parts]
            for name, parts in value.parts.items()
        }
    if value.ref:
        return plain_ref(archive, value.ref, value.locator)
    return value.text


def plain_ref(archive: Archive, ref: Ref, locator: str = "") -> Any:
    """A reference as {ref, title}; without `ref` where the record has no page."""
    label = archive.labels[ref]
    title = str(label.title)
    found = {"ref": ref, "title": title} if label.named else {"title": title}
    return {**found, "at": locator} if locator else found


def plain_fields(archive: Archive, record: Record) -> dict[str, Any]:
    """The fields of a record but prose, each a list of plain values."""
    prose = {field.name for field in archive.type_of(record.ref).fields if field.kind == "prose"}
    return {
        name: [plain_value(archive, value) for value in values]
        for name, values in record.fields.items()
        if name not in prose
    }


def plain_claim(archive: Archive, claim: Claim) -> dict[str, Any]:
    """A claim with all that its source's file gives for it."""
    found: dict[str, Any] = {}
    for name in claim.__struct_fields__:
        value = getattr(claim, name)
        if value in (None, "", (), False):
            continue
        if name in ("about", "measure", "place"):
            found[name] = plain_ref(archive, value)
        elif name in ("by", "via", "relations"):
            found[name] = [plain_value(archive, each) for each in value]
        elif name == "primary":
            found[name] = plain_value(archive, value)
        elif name != "citable":
            found[name] = value
    return found


def words(archive: Archive, value: Value) -> str:
    """A value in one cell of a table: parts by name, references by their titles."""
    if value.parts:
        return "; ".join(
            f"{name}: {', '.join(words(archive, part) for part in parts)}"
            for name, parts in value.parts.items()
        )
    if value.ref:
        label = archive.labels[value.ref]
        shown = value.ref if label.named else str(label.title)
        return f"{shown} {value.locator}".strip()
    return value.text
