"""What a person writes of a record, `date=2019-02-23`, to edits of its file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from archive_site.loader.claims import claim_ids
from archive_site.loader.editing import Edits, Opened
from archive_site.loader.tree import compose, plain
from archive_site.loader.yaml_text import short
from archive_site.model.near import meant
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.types import Field, RecordType

ABSTRACT = "abstract"  # the body of a record, in our own words
ASSIGNED = re.compile(
    r"(?P<path>[a-z][a-z0-9_]*(\.[a-z0-9_*-]+)*)(?P<more>\+?)=(?P<value>.*)", re.S
)
PROSE = ("text", "prose")  # kinds whose texts may hold a comma
GROUPS = ("group", "by-field", "claims", "names", "media", "coordinates")


def edits_of(assigned: Sequence[str], opened: Opened, kind: RecordType) -> Edits:
    """The edits that `field=value`, `field+=value`, `claims.c3.measure=value` … ask for.

    A value of nothing takes the field away. `claims.*.about=…` fills in what claims lack, but
    those of days; `claims.*=` takes away those that lack what their kind needs.
    """
    fields: dict[str, Any] = {}
    members: dict[tuple[str, int], Any] = {}
    lists: dict[str, list[Any]] = {}  # as they are after what was assigned before
    body = None
    for before, each in pairwise(["", *assigned]):
        match = ASSIGNED.fullmatch(each)
        if match is None:
            raise ArchiveSiteError(_unlike(each, before))
        name, _, rest = match["path"].partition(".")
        if name == ABSTRACT:
            body = match["value"]
            continue
        field = _field(name, kind)
        if rest:
            now = lists.setdefault(name, [*listed(opened.values.get(name))])
            for number, member in _inside(field, rest, match["value"], now).items():
                members[name, number] = now[number] = member
        else:
            value = value_of(match["value"], field)
            old = listed(opened.values.get(name)) if match["more"] else []
            fields[name] = [*old, *listed(value)] if match["more"] else value
    return Edits(fields, members, body)


def _unlike(found: str, before: str) -> str:
    """What to write instead of a word that is no assignment, by the one before it."""
    said = f"{found[:60]!r} is not of the form field=value"
    name, equals, value = before.partition("=")
    if found.startswith("=") or before.endswith("="):
        return f"{said}; write it with no space before or after ="
    if equals:
        return f'{said}; put a value of several words in quotes: {name}="{value} {found[:30]} …"'
    return f"{said}; write one so"


def _field(name: str, kind: RecordType) -> Field:
    field = kind.field(name)
    if field is None:
        names = [ABSTRACT, *(each.name for each in kind.fields)]
        cure = meant(name, names, f"fields are {', '.join(names)}")
        if any(each.name == name for each in _parts("media", kind)):
            cure = f"of the first picture write media.0.{name}=…"
        raise ArchiveSiteError(f"a {kind.label.lower()} has no field {name!r}; {cure}")
    return field


def _parts(name: str, kind: RecordType) -> tuple[Field, ...]:
    field = kind.field(name)
    return field.fields if field else ()


def value_of(text: str, field: Field) -> Any:
    """What a text of a command line or a spreadsheet's cell stands for in a field."""
    text = text.strip()
    if not text:
        return None
    group = field.kind in GROUPS
    if text[0] in "[{" and (group or field.repeated):
        return _yaml(text, field)
    if group:
        named = [field.fields[0].name] if field.fields else ["value"]
        return [{named[0]: text}] if field.repeated else {named[0]: text}
    if field.repeated:
        if field.kind in PROSE:
            return [text]
        return text.split() if field.kind == "url" else re.split(r"\s*[,;]\s*", text.strip(" ,;"))
    return text


def text_of(value: Any, field: Field) -> str:
    """The text that stands for a field's value in a spreadsheet's cell."""
    if value in (None, "", [], {}):
        return ""
    plainly = all(isinstance(each, str) for each in listed(value))
    if plainly and field.kind not in PROSE and field.kind not in GROUPS:
        return (" " if field.kind == "url" else ", ").join(listed(value))
    single = value[0] if isinstance(value, list) and len(value) == 1 else value
    return single if isinstance(single, str) and not single.startswith("[") else short(value)


def _yaml(text: str, field: Field) -> Any:
    tree, problems = compose("x", f"x: {text}", 1)
    if tree is None or problems:
        raise ArchiveSiteError(f"{field.name}: {problems[0].message}")
    value = plain(tree)["x"]
    return [value] if field.repeated and not isinstance(value, list) else value


def listed(value: Any) -> list[Any]:
    """A value as the list that it is or may be written for."""
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def text_in(group: Any, name: str) -> str:
    """The text of a part of a group, nothing where it has none or is no group."""
    found = group.get(name, "") if isinstance(group, dict) else ""
    return found if isinstance(found, str) else ""


def _inside(field: Field, rest: str, text: str, old: list[Any]) -> dict[int, Any]:
    """The members of a list that an assignment such as `claims.c3.measure=…` changes."""
    which, _, key = rest.partition(".")
    return {
        number: _with(old[number] if key else {}, key, text, field)
        for number in _numbers(which, key, old, field)
    }


def _numbers(which: str, key: str, old: list[Any], field: Field) -> Iterable[int]:
    if which == "*":
        return [number for number, each in enumerate(old) if _lacks(each, key)]
    ids = [each.get("id", "") if isinstance(each, dict) else "" for each in old]
    names = claim_ids(ids) if field.kind == "claims" else []
    number = names.index(which) if which in names else int(which) if which.isdigit() else -1
    if not 0 <= number < len(old):
        known = ", ".join(names or map(str, range(len(old)))) or "none yet"
        found = f"{field.name} has no {which!r}; there are: {known}"
        part = any(each.name == which for each in field.fields)
        cure = f"; of the first write {field.name}.0.{which}=…" if part and not names else ""
        raise ArchiveSiteError(f"{found}{cure}")
    return [number]


def parts_lacking(values: Mapping[str, Any], kind: RecordType) -> Iterator[str]:
    """The paths of what is required in a group of a record and isn't there: `media.0.alt`."""
    for field in kind.fields:
        for number, member in enumerate(listed(values.get(field.name))):
            for part in field.fields if isinstance(member, dict) else ():
                if part.required and not member.get(part.name):
                    at = f".{number}" if field.repeated else ""
                    yield f"{field.name}{at}.{part.name}"


def lacking(claim: Any) -> str:
    """What a claim needs and lacks: a measure, where it is a figure; else what it is about."""
    if not isinstance(claim, dict):
        return ""
    figure = claim.get("kind", "figure") == "figure"
    needed = "measure" if figure else "about"
    return "" if claim.get(needed) else needed


def _lacks(member: Any, key: str) -> bool:
    """Whether a member lacks a field that it has room for; without a key: whatever it needs.

    What a day is of is said for each by itself: an article has the days of many things.
    """
    if key == "about" and isinstance(member, dict) and member.get("kind") == "date":
        return False
    if key in ("", "measure", "about"):
        return lacking(member) not in ("", *({"measure", "about"} - {key} if key else ()))
    return isinstance(member, dict) and key not in member


def _with(member: Any, key: str, text: str, field: Field) -> Any:
    """A member with one of its fields changed, or the member that a text stands for."""
    if not key:
        value = value_of(text, field)
        return value[0] if isinstance(value, list) else value
    inner = next((each for each in field.fields if each.name == key), None)
    if inner is None or not isinstance(member, dict):
        parts = [each.name for each in field.fields]
        cure = meant(key, parts, f"its parts are {', '.join(parts)}")
        raise ArchiveSiteError(f"{field.name} has no part {key!r}; {cure}")
    value = value_of(text, inner)
    kept = {name: each for name, each in member.items() if name != key}
    return {**kept, key: value} if value is not None else kept
