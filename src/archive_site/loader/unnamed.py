"""Records without the printed names that stand beside references to people not shown by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from archive_site.model.digest import short
from archive_site.model.folding import every_word
from archive_site.model.record import Claim, Record, Value
from archive_site.model.unnamed import Unnamed

Parts = Mapping[str, tuple[Value, ...]]


def without_names(records: Sequence[Record], unnamed: Unnamed) -> Sequence[Record]:
    """The records, `as_printed` kept only where it says of such a person what may be said."""
    if not unnamed.said:
        return records
    return [
        _without(record, unnamed)
        if any(ref in unnamed.said for ref, _ in record.mentions)
        else record
        for record in records
    ]


def _without(record: Record, unnamed: Unnamed) -> Record:
    fields = {name: _values(values, unnamed) for name, values in record.fields.items()}
    claims = tuple(_claim(claim, unnamed) for claim in record.claims)
    digests = replace(record.digests, fields=short(fields), claims=short(claims))
    return replace(record, fields=fields, claims=claims, digests=digests)


def _claim(claim: Claim, unnamed: Unnamed) -> Claim:
    return replace(claim, by=_values(claim.by, unnamed), via=_values(claim.via, unnamed))


def _values(values: tuple[Value, ...], unnamed: Unnamed) -> tuple[Value, ...]:
    return tuple(_value(value, unnamed) if value.parts else value for value in values)


def _value(value: Value, unnamed: Unnamed) -> Value:
    parts = {name: _values(given, unnamed) for name, given in value.parts.items()}
    refs = [each.ref for given in parts.values() for each in given if each.ref in unnamed.said]
    printed = every_word(value.one("as_printed"))
    if any(not unnamed.said[ref].issuperset(printed) for ref in refs if ref):
        parts.pop("as_printed", None)
    return replace(value, parts=parts)
