"""Front matter against a record type: values of fields, each fault with its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from operator import itemgetter

from archive_site.loader.mistakes import quoted
from archive_site.model.dates import is_uncertain
from archive_site.model.field_kinds import KINDS
from archive_site.model.near import meant
from archive_site.model.nodes import Node, Pairs, Series, Text
from archive_site.model.problems import Place, Problem, Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

Values = dict[str, tuple[Value, ...]]
BRACKETED = frozenset(["text", "prose", "date"])  # kinds whose texts may begin with a bracket
# By the identity of a field's values, the numbers that they have in a list of the file where some
# of it could not be read.
Numbers = Mapping[int, tuple[int, ...]]
Found = tuple[Values, tuple[Problem, ...], Numbers]


def read_fields(file: str, tree: Pairs, fields: tuple[Field, ...]) -> Found:
    """The values of a record's front matter, in the order of its type; and problems."""
    reader = _Reader(file)
    values = reader.pairs(tree, fields)
    return values, tuple(reader.problems), reader.numbers


ANY_FOLDER = "folder"
CHOICES = 12  # so many terms of a vocabulary are named in a message


class _Reader:
    """Walks a tree beside the fields that describe it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.numbers: dict[int, tuple[int, ...]] = {}
        self.kept: list[tuple[Value, ...]] = []

    def say(self, node: Node, code: str, message: str) -> None:
        self.problems.append(Problem(Place(self.file, node.line, node.column), code, message))

    def doubt(self, node: Text) -> None:
        whole = quoted(f"{node.text} {node.cut}")
        found = f"{node.cut[:20]!r} is taken for a comment, no part of the text; write {whole}"
        place = Place(self.file, node.line, node.column)
        message = f"{found} if it is one, or put the comment on a line of its own"
        self.problems.append(Problem(place, "R016", message, warning=True))

    def pairs(self, tree: Pairs, fields: tuple[Field, ...]) -> Values:
        by_name, wanting = _known_of(fields)
        found: list[tuple[int, str, tuple[Value, ...]]] = []
        for key, node in tree.entries:
            known = by_name.get(key.text)
            if known is None:
                self.unknown(key, node, tree, by_name)
                continue
            number, field = known
            values = self.values(node, field)
            if values:
                found.append((number, field.name, values))
        found.sort(key=itemgetter(0))
        read = {name: values for _, name, values in found}
        written = {key.text for key, node in tree.entries if not _empty(node)}
        for field in wanting:
            if field.name not in written:
                self.missing(tree, field, read, written)
        return read

    def unknown(self, key: Text, node: Node, tree: Pairs, names: Mapping[str, object]) -> None:
        if key.text == "<<" and not key.quoted:
            return  # said when it was composed
        if tree.flow and isinstance(node, Text) and node.empty:
            found = f"{key.text!r} was cut off at a comma; put the value before it in quotes"
            self.say(key, "R005", found)
            return
        cure = meant(key.text, names, f"fields here: {', '.join(names)}", 0.7)
        self.say(key, "R005", f"unknown field {key.text!r}; {cure}")

    def missing(self, tree: Pairs, field: Field, read: Values, written: Collection[str]) -> None:
        name, _, wanted = field.required_when.partition(" is ")
        unreadable = name in written and name not in read
        if field.required:
            self.say(tree, "R015", f"{field.name} is missing; {_cure(field)}")
        elif name and not unreadable and _holds(name, wanted, read):
            found = f"{field.name} is missing, needed when {field.required_when}"
            self.say(tree, "R015", f"{found}; {_cure(field)}")

    def values(self, node: Node, field: Field) -> tuple[Value, ...]:
        if isinstance(node, Text):
            if node.empty:
                return ()
            value = self.value(node, field)
            return (value,) if value else ()
        if isinstance(node, Series):
            return self.several(node, field)
        value = self.value(node, field)
        return (value,) if value else ()

    def several(self, node: Series, field: Field) -> tuple[Value, ...]:
        if not field.repeated:
            if not (node.flow and self.misread(node, field)):
                self.say(
                    node,
                    "R027",
                    f"{field.name} takes one value; write {field.name}: {_example(field)}",
                )
            return ()
        numbers, values = [], []
        for number, part in enumerate(node.parts):
            if _empty(part):
                found = f"nothing stands here in the list of {field.name}; write a value, or take"
                self.say(part, "R017", f"{found} the hyphen or comma away")
            elif value := self.value(part, field):
                numbers.append(number)
                values.append(value)
        read = tuple(values)
        if len(read) < len(node.parts):
            self.numbers[id(read)] = tuple(numbers)
            self.kept.append(read)  # or its identity might be another's soon
        return read

    def misread(self, node: Series, field: Field) -> bool:
        """Whether a flow list is really a plain value that YAML misreads; says so."""
        if field.kind not in BRACKETED:
            return False
        self.say(node, "R017", f'{field.name} is read by YAML as a list; put it in quotes: "[…]"')
        return True

    def value(self, node: Node, field: Field) -> Value | None:
        kind = KINDS[field.kind]
        if kind.parse is None:
            return self.group(node, field)
        if not isinstance(node, Text):
            bracket = "[[" if isinstance(node, Series) and node.flow else "{"
            found = f"{field.name} is one text, not a list or fields of its own; write it as one"
            if node.flow:
                found = f"{found}, in quotes where it begins with {bracket}"
            self.say(node, "R017", found)
            return None
        if node.cut and field.kind == "text":
            self.doubt(node)
        try:
            return kind.parse(node.text.strip(), field)
        except Unreadable as fault:
            self.say(node, fault.code, fault.message)
            return None

    def group(self, node: Node, field: Field) -> Value | None:
        if not isinstance(node, Pairs):
            names = [each.name for each in field.fields] or ["field"]
            found = f"{field.name} is written in parts, {{{names[0]}: …}}; they are "
            found += ", ".join(names)
            if field.kind == "by-field":
                found = f"{field.name} is written field by field; write {{title: …}}"
            self.say(node, "R017", found)
            return None
        if field.kind == "by-field":
            each = field.fields[0]
            parts = {key.text: self.values(value, each) for key, value in node.entries}
            return Value(parts=parts)
        value = Value(parts=self.pairs(node, field.fields))
        fault = KINDS[field.kind].fault
        if fault and (found := fault(value)):
            self.say(node, "R030", found)
        return value


ByName = Mapping[str, tuple[int, Field]]


def _known_of(fields: Sequence[Field]) -> tuple[ByName, Sequence[Field]]:
    """Fields with their numbers by name, and those that a record may not always lack."""
    # Hashing a type's fields costs more than the lookup, so types are told apart by identity.
    key = id(fields)
    kept = _KEPT.get(key)
    if kept is None or kept[0] is not fields:
        by_name = {field.name: (number, field) for number, field in enumerate(fields)}
        wanting = [field for field in fields if field.required or field.required_when]
        kept = _KEPT[key] = (fields, by_name, wanting)
    return kept[1], kept[2]


_KEPT: dict[int, tuple[Sequence[Field], ByName, Sequence[Field]]] = {}


def _empty(node: Node) -> bool:
    return isinstance(node, Text) and node.empty


def _holds(name: str, wanted: str, read: Values) -> bool:
    values = read.get(name, ())
    text = values[0].text if values else ""
    if wanted == "empty":
        return not text
    if wanted == "empty or uncertain":
        return is_uncertain(text)
    return text == wanted


def _cure(field: Field) -> str:
    """How a field is written that is missing, and what it says."""
    said = f" ({field.help.rstrip('.')})" if field.help else ""
    return f"write {field.name}: {_example(field)}{said}"


def _example(field: Field) -> str:
    """What may be written in a field: its vocabulary where that is short, else one of its kind."""
    slugs = [term.slug for term in field.values]
    if slugs:
        more = " | …" if len(slugs) > CHOICES else ""
        return " | ".join(slugs[:CHOICES]) + more
    if within := [f"{each.name}: {_example(each)}" for each in field.fields if each.required]:
        return f"{{{', '.join(within)}}}"
    to = next(iter(field.to), ANY_FOLDER)
    return KINDS[field.kind].example.format(to=to)
