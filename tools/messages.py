"""Write the texts to translate to src/archive_site/locale: `python -m tools.messages`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from operator import itemgetter
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from archive_site.builder.unchanged import PACKAGE
from archive_site.loader.types import read_types
from archive_site.model.types import Field, RecordType
from tools.environment import ROOT
from tools.record_types import built_in_types

CATALOGUE = PACKAGE / "locale" / "messages.pot"
HEADER = """# The texts of archive-site, for translators. Written by `python -m tools.messages`.
#"""
VALUES = {"Message": None}  # how a text is written where it is made a value
SAID = {"say": None, "count": (1, 2)}  # where the renderer says it at once
IN_TEMPLATES = {"_": None, "gettext": None, "ngettext": (1, 2)}
LEFT_OUT = (b'"POT-Creation-Date', b'"Generated-By', b'"Report-Msgid-Bugs-To')

Found = tuple[str, str | tuple[str, ...]]  # where, and a text or its singular and plural


def found_in(
    folder: str, method: str, keywords: Mapping[str, tuple[int, ...] | None]
) -> list[Found]:
    """The texts that the files below a folder say by some words of code."""
    files = [("**.html" if method == "jinja2" else "**.py", method)]
    found = extract_from_dir(ROOT / folder, files, {}, keywords)
    named = [(f"{folder}/{Path(name).as_posix()}", text) for name, _, text, _, _ in found]
    return sorted(named, key=itemgetter(0))


def found_in_types(types: Sequence[RecordType]) -> Iterator[Found]:
    """The words of the record types: their names, and those of fields, relations and terms."""
    for kind in types:
        file = f"src/archive_site/types/{kind.name}.yaml"
        yield file, (kind.label, kind.plural)
        yield file, kind.plural
        for text in _of_fields(kind.fields):
            yield file, text


def _of_fields(fields: Sequence[Field]) -> Iterator[str]:
    for field in fields:
        yield from filter(None, [field.label, field.inverse])
        yield from (term.label for term in field.values)
        yield from _of_fields(field.fields)


def catalogue() -> bytes:
    """The whole catalogue: every text once, with the files that say it."""
    vocabulary, _ = read_types(built_in_types(), {})
    found = [
        *found_in("templates", "jinja2", IN_TEMPLATES),
        *found_in("src/archive_site", "python", VALUES),
        *found_in("src/archive_site/renderer", "python", SAID),
        *found_in_types(vocabulary.types),
    ]
    made = Catalog(project="archive-site", version="0.1", header_comment=HEADER)
    for where, text in found:
        made.add(text, locations=[(where, 1)])
    written = BytesIO()
    write_po(written, made, width=100, sort_output=True, include_lineno=False)
    lines = written.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(LEFT_OUT))


def main() -> None:
    """Write the catalogue."""
    CATALOGUE.parent.mkdir(exist_ok=True)
    CATALOGUE.write_bytes(catalogue())


if __name__ == "__main__":
    main()
