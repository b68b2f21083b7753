"""Fields and prose of a record as its page shows them, by the labels that are given for it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from archive_site.loader.cards import LabelOf, cited, fact, show
from archive_site.loader.translated import is_printed
from archive_site.loader.translations import TEXTS, translatable
from archive_site.model.archive import Fact, Label, Linked, Shown
from archive_site.model.message import Message
from archive_site.model.pointers import in_words
from archive_site.model.record import Prose, Record, Ref, Value, Writing
from archive_site.model.types import Field, RecordType

SORTED_BY = ("short_title", "sort_name")  # texts that a record's own page doesn't show


def linked(prose: Prose, labels: Mapping[Ref, Label]) -> Linked:
    """Prose with the labels that its marks need."""
    return Linked(prose, {m.ref: labels[m.ref] for m in prose.marks if m.ref and m.ref in labels})


def texts(record: Record, name: str) -> tuple[Shown, ...]:
    """The texts of a field, each with its language where it is not translated."""
    return tuple(Shown(text=value.text, lang=value.lang) for value in record.all(name))


def untranslated(kind: RecordType, record: Record, writing: Writing) -> str:
    """Whether all of a record's own texts stand in another language than the page, or some.

    Told are its title, its prose, and the texts that stand on the page outside of its panels.
    """
    if record.behind is None:
        return ""
    langs = [prose.lang for prose in (writing.body, *writing.notes.values()) if prose.html]
    for field in translatable(kind.fields):
        beside = field.panel != "none" or field.kind not in TEXTS or field.name in SORTED_BY
        if not beside and not (field.name == "title" and is_printed(record)):
            langs += [value.lang for value in record.all(field.name)]
    if not any(langs):
        return ""
    return "all" if all(langs) else "some"


def facts(kind: RecordType, record: Record, panel: str, label_of: LabelOf) -> dict[str, Fact]:
    """The fields of a record that stand in one panel of its page, by name.

    A field that lists are narrowed by stands there even when empty: absence is said.
    """
    stated = record.all("stated_by")
    found: dict[str, Fact] = {}
    for field in kind.fields:
        if field.panel != panel or field.kind == "prose":
            continue
        values = record.all(field.name)
        if not values and not (field.facet and field.card):
            continue
        made = fact(values, field, label_of)
        if field.kind == "by-field":
            said = _by_field(kind, field.fields[0], values[0], label_of)
            made = msgspec.structs.replace(made, values=said)
        per = stated[0].parts.get(field.name, ()) if stated else ()
        if per:
            made = msgspec.structs.replace(made, per=cited(per, label_of))
        found[field.name] = made
    return found


def _by_field(kind: RecordType, each: Field, value: Value, label_of: LabelOf) -> tuple[Shown, ...]:
    """What is said field by field, each as a group whose first part is the field's label."""
    found = []
    for name, parts in value.parts.items():
        about = kind.field(name)
        said = Message(about.label) if about else name
        title = Fact("field", Message("Field"), (Shown(text=said),))
        for part in parts:
            shown = _plainly(show(part, each, label_of))
            found.append(msgspec.structs.replace(shown, parts=(title, *shown.parts)))
    return tuple(found)


def _plainly(value: Shown) -> Shown:
    """The same with a program's pointer, in the part `where`, in the words of readers."""
    parts = tuple(
        msgspec.structs.replace(part, values=tuple(map(_in_words, part.values)))
        if part.name == "where"
        else part
        for part in value.parts
    )
    return msgspec.structs.replace(value, parts=parts)


def _in_words(value: Shown) -> Shown:
    said = in_words(value.text) if isinstance(value.text, str) else value.text
    return value if said == value.text else Shown(text=said)
