"""Write docs/record-types.md from the record types built in: `python -m tools.record_types`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from archive_site.builder.unchanged import PACKAGE
from archive_site.loader.types import Vocabulary, read_types
from archive_site.model.types import Field, RecordType

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "record-types.md"
HEAD = """# Record types

Every field that a record may have, type by type. This page is written by `python -m
tools.record_types` from `src/archive_site/types/`; change it there. An archive adds a type, or
changes one of these, with a file of the same form in `content/types/`.

A record is a file `FOLDER/ID.md`: front matter between two lines of `---`, then its text. In the
tables **!** marks a field that must be there, **\\*** one that takes several values, **◆** one that
lists show, **▽** one by which lists can be narrowed.
"""
LANES = {
    "happened": "what happened",
    "shown": "what was shown",
    "written": "what was written",
    "none": "none",
}


def built_in_types() -> dict[str, bytes]:
    """The files of the record types built in, by the path that messages name."""
    return {f"types/{path.name}": path.read_bytes() for path in _files()}


def document(vocabulary: Vocabulary) -> str:
    """The whole page, in Markdown."""
    types = vocabulary.types
    common = _common(types)
    parts = [HEAD]
    for kind in types:
        parts.append("\n".join(_of_type(kind, [f for f in kind.fields if f not in common])))
    fields = [field for field in types[0].fields if field in common]
    parts.append("\n".join(["## Fields of every record\n", *_table(fields), *_details(fields)]))
    parts.append("\n".join(["## archive.yaml\n", *_settings(vocabulary.settings)]))
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _files() -> list[Path]:
    return sorted((PACKAGE / "types").glob("*.yaml"))


def _common(types: Sequence[RecordType]) -> list[Field]:
    """The fields that every type has as they are shared, but for those that a type replaces."""
    shared = next(kind.fields for kind in types if kind.name == "page")
    return [each for each in shared if sum(each in kind.fields for kind in types) > 1]


def _of_type(kind: RecordType, fields: Sequence[Field]) -> Iterator[str]:
    address = kind.address.replace("{id}", "ID") or f"/{kind.folder}/ID/"
    yield f"## {kind.label}\n"
    if kind.help:
        yield f"{kind.help}\n"
    yield f"- records: `{kind.folder}/ID.md`; page: `{address}`"
    yield f"- list: {f'`/{kind.folder}/`, by {_names(kind.sort)}' if kind.listed else 'none'}"
    yield f"- lane of the chronology: {LANES[kind.lane]}"
    yield f"- schema.org: {kind.schema or 'none'}\n"
    if fields:
        yield from _table(fields)
        yield from _details(fields)


def _settings(kind: RecordType) -> Iterator[str]:
    yield "The settings of an archive, in `content/archive.yaml`.\n"
    yield from _table(kind.fields)
    yield from _details(kind.fields)


def _table(fields: Sequence[Field]) -> Iterator[str]:
    yield "| field | kind | what it says | Dublin Core | schema.org |"
    yield "| --- | --- | --- | --- | --- |"
    for field in fields:
        said = " ".join(filter(None, [f"{field.label}.", field.help, _condition(field)]))
        said = f"{said} Elsewhere: “{field.inverse}”." if field.inverse else said
        cells = (f"`{field.name}`{_signs(field)}", _kind(field), said, field.dc, field.schema)
        yield f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def _details(fields: Sequence[Field], path: str = "") -> Iterator[str]:
    """Vocabularies, and the parts of groups, below the table of the fields."""
    for field in fields:
        name = f"{path}{field.name}"
        if field.values:
            terms = ", ".join(_term(term.slug, term.label, term.uri) for term in field.values)
            more = " …; another word may be written too" if field.open else ""
            yield f"\n`{name}`: {terms}{more}."
        if field.fields:
            yield f"\nParts of `{name}`:\n"
            yield from _table(field.fields)
            yield from _details(field.fields, f"{name}.")


def _term(slug: str, label: str, uri: str) -> str:
    said = f"`{slug}`" if label == slug else f"`{slug}` ({label})"
    return f"{said} <{uri}>" if uri else said


def _condition(field: Field) -> str:
    return f"Must be there when {field.required_when}." if field.required_when else ""


def _signs(field: Field) -> str:
    given = {"!": field.required, "\\*": field.repeated, "◆": field.card, "▽": field.facet}
    return "".join(f" {sign}" for sign, wanted in given.items() if wanted)


def _kind(field: Field) -> str:
    if field.kind in ("ref", "agent"):
        places = " or ".join(f"`{folder}/`" for folder in field.to) or "any record"
        return f"{field.kind}: {places}"
    return field.kind


def _names(names: Sequence[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def main() -> None:
    """Write the page."""
    vocabulary, _ = read_types(built_in_types(), {})
    DOCUMENT.write_text(document(vocabulary), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
