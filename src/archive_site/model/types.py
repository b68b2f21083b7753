"""Record types as values: what a YAML file in `types/` says."""

from __future__ import annotations

import msgspec


class Term(msgspec.Struct, frozen=True):
    """A term of a vocabulary: the stable slug written in records, its label, its URI."""

    slug: str
    label: str
    uri: str = ""


class Field(msgspec.Struct, frozen=True):
    """One field of a record type, as its file describes it.

    `required_when` is a condition on another field: "FIELD is empty", "FIELD is empty or
    uncertain", "FIELD is VALUE". `to` names the folders a reference may lead to (none: any).
    """

    name: str
    kind: str
    label: str
    required: bool = False
    required_when: str = ""
    repeated: bool = False
    values: tuple[Term, ...] = ()
    open: bool = False  # a choice that takes other words too, shown as written
    to: tuple[str, ...] = ()
    inverse: str = ""
    facet: bool = False
    card: bool = False
    verbatim: bool = False  # a text as its source prints it, or a name for machines
    panel: str = "facts"  # facts | provenance | none: where a record's page shows it
    schema: str = ""  # schema.org property
    dc: str = ""  # Dublin Core term
    help: str = ""
    fields: tuple[Field, ...] = ()  # of a group

    def term(self, slug: str) -> Term | None:
        """The vocabulary's term for a slug, or None."""
        for term in self.values:
            if term.slug == slug:
                return term
        return None


class RecordType(msgspec.Struct, frozen=True):
    """A record type: its names, its folder, its fields, how its list is sorted and shown."""

    name: str
    label: str
    plural: str
    folder: str
    fields: tuple[Field, ...]
    schema: str = ""
    sort: tuple[str, ...] = ("title",)
    columns: tuple[str, ...] = ()
    lane: str = "none"  # happened | shown | written | none
    listed: bool = True  # has a list page; free pages and measures have none
    address: str = ""  # "/figures/{id}/"; without it /FOLDER/ID/
    help: str = ""

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        for field in self.fields:
            if field.name == name:
                return field
        return None
