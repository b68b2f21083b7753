"""One term of a vocabulary; open vocabularies take other words too, shown as written."""

from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.message import Message, Wording
from archive_site.model.near import meant
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.slugs import slug
from archive_site.model.types import Field


def _parse(text: str, field: Field) -> Value:
    if field.open or field.term(text):
        return Value(text=text)
    slugs = [term.slug for term in field.values]
    cure = meant(text, slugs, f"write one of: {', '.join(slugs)}")
    raise Unreadable("R013", f"{field.name} {text!r} is not in its vocabulary; {cure}")


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    term = field.term(value.text)
    return Shown(text=Message(term.label) if term else value.text)


def _facet(value: Value, field: Field, label_of: LabelOf) -> tuple[str, Wording]:
    return slug(value.text), _show(value, field, label_of).text


KIND = Kind("choice", _parse, _show, _facet)
