"""One described thing as its file says it: fields, claims, prose."""

from __future__ import annotations

import re
from typing import NewType

import msgspec

Ref = NewType("Ref", str)  # "films/running-from-the-darkness": folder and id of a record


class Value(msgspec.Struct, frozen=True, omit_defaults=True):
    """One value of a field; `text` keeps the spelling of the file, in NFC.

    `ref` is set where the value names a record, `locator` where it cites a place in it. A group
    has `parts`, field name to values, in the order of the record type's file. `lang` is the
    language of a text that is not translated into that of the record.
    """

    text: str = ""
    ref: Ref | None = None
    locator: str = ""
    parts: dict[str, tuple[Value, ...]] = {}
    lang: str = ""

    def one(self, name: str) -> str:
        """The text of a part that stands at most once, or nothing."""
        found = self.parts.get(name)
        return found[0].text if found else ""

    def ref_of(self, name: str) -> Ref | None:
        """The record that a part names, or None."""
        found = self.parts.get(name)
        return found[0].ref if found else None


OPEN, CLOSE = "\ue001", "\ue002"
MARK = re.compile(f"{OPEN}([0-9]+){CLOSE}")  # where a mark stands, and its number


class Mark(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an author wrote between brackets in prose: a reference, a citation or a footnote.

    `kind` is "reference" for [[type/id|words]], "citation" for [@id, ¶5] and "footnote" for [^x].
    `note` holds a footnote's own prose. Where it stands in the HTML is a `MARK`, with its number in
    `Prose.marks`.
    """

    kind: str
    ref: Ref | None = None
    words: str = ""
    locator: str = ""
    note: str = ""  # HTML of a footnote, marks of its own inside numbered as the rest


class Heading(msgspec.Struct, frozen=True):
    """A heading of a prose text: level 2 to 6, plain text, the id it has in the page."""

    level: int
    text: str
    id: str


class Prose(msgspec.Struct, frozen=True, omit_defaults=True):
    """Markdown made HTML, with a placeholder where a record's title is still to be put."""

    html: str = ""
    marks: tuple[Mark, ...] = ()
    headings: tuple[Heading, ...] = ()
    first: str = ""  # the first paragraph as plain text, placeholders kept, notes left out
    lang: str = ""  # where it is not translated into the language of the record


class Writing(msgspec.Struct, frozen=True, omit_defaults=True):
    """The prose of a record: its text, and its fields of kind prose by path ("note.0")."""

    body: Prose = Prose()
    notes: dict[str, Prose] = {}


class Digests(msgspec.Struct, frozen=True, array_like=True):
    """What stands for the large parts of a record where values are compared."""

    fields: bytes = b""
    claims: bytes = b""
    texts: bytes = b""  # by it the record's `Writing` are found


class Behind(msgspec.Struct, frozen=True, array_like=True):
    """Of a translated record: by what its own prose is found, and that in the main language."""

    own: bytes  # empty where it has none
    main: bytes
    lang: str  # the main language


class Claim(msgspec.Struct, frozen=True, omit_defaults=True):
    """One statement of one source, never the archive's own.

    `low` and `high` bound the printed number (equal for a single one; `high` None where the text
    gives no upper end, as `low` where it gives no lower one); both None where it prints words.
    """

    id: str
    kind: str  # figure | term | responsibility | date | statement | quotation
    printed: str
    at: str
    about: Ref | None = None
    measure: Ref | None = None
    low: str | None = None
    high: str | None = None
    words: str = ""
    date: str = ""  # of a claim of kind date: the EDTF of what is printed
    reads_as: str = ""
    counted: str = ""
    group: tuple[str, ...] = ()
    place: Ref | None = None  # scope
    period: str = ""  # scope, EDTF
    as_of: str = ""
    by: tuple[Value, ...] = ()
    via: tuple[Value, ...] = ()
    attribution: str = ""
    basis: str = ""
    note: str = ""
    part_of: str = ""
    quote: str = ""
    primary: Value | None = None
    relations: tuple[Value, ...] = ()
    publisher_status: str = ""
    notice: str = ""
    citable: bool = False  # its id is written in the file, so its address will last


class Record(msgspec.Struct, frozen=True):
    """A record file: type and id, fields in the order of the type, claims; its prose by digest.

    Only fields that the file gives are in `fields`; each is a tuple of one or more values.
    `opening` is the first paragraph of its text, where no summary stands in its place.
    `mentions` are all references of the record, with the path of the field they stand in.
    """

    ref: Ref
    type: str
    fields: dict[str, tuple[Value, ...]] = {}
    claims: tuple[Claim, ...] = ()
    opening: Prose = Prose()
    has_text: bool = False
    mentions: tuple[tuple[Ref, str], ...] = ()
    on_hold: tuple[str, ...] = ()  # ids of claims that are kept unpublished
    digests: Digests = Digests()
    behind: Behind | None = None  # where it is translated

    def one(self, name: str) -> str:
        """The text of a field that stands at most once, or nothing."""
        found = self.fields.get(name)
        return found[0].text if found else ""

    def ref_of(self, name: str) -> Ref | None:
        """The record that a field names, or None."""
        found = self.fields.get(name)
        return found[0].ref if found else None

    def lang_of(self, name: str) -> str:
        """The language of a field's text where that is not translated."""
        found = self.fields.get(name)
        return found[0].lang if found else ""

    def all(self, name: str) -> tuple[Value, ...]:
        """The values of a field, none where the file doesn't give it."""
        return self.fields.get(name, ())

    @property
    def id(self) -> str:
        """The file's stem."""
        return self.ref.partition("/")[2]

    @property
    def folder(self) -> str:
        """The folder of the record's type."""
        return self.ref.partition("/")[0]
