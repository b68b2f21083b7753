"""A record and the place in it: `sources/trend-2019 ¶5`."""

from archive_site.model.archive import Cited, Shown
from archive_site.model.ids import locator, reference
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.record import Value
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    target, _, place = text.partition(" ")
    target, _, claim = target.partition("#")
    ref = reference(target if "/" in target else f"sources/{target}", field.to)
    return Value(text=text, ref=ref, locator=locator(place) if place else claim)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    assert value.ref is not None
    return Shown(per=(Cited(label_of(value.ref), value.locator),))


KIND = Kind("citation", _parse, _show, example="sources/its-id ¶3")
