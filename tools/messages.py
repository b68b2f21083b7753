"""Write the texts to translate to src/archive_site/locale: `python -m tools.messages`.

`python -m tools.messages update` brings each translation there up to date with them as well: new
texts stand in it untranslated, texts that are gone are taken out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from operator import itemgetter
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

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
LEFT_OUT = (
    *(b'"POT-Creation-Date', b'"Generated-By', b'"Report-Msgid-Bugs-To', b'"PO-Revision-Date'),
    *(b'"Last-Translator', b'"Language-Team'),
)

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
    return written(made)


def written(made: Catalog) -> bytes:
    """A catalogue as a file, without what changes from day to day."""
    into = BytesIO()
    write_po(into, made, width=100, sort_output=True, include_lineno=False, ignore_obsolete=True)
    lines = into.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(LEFT_OUT))


def languages() -> list[str]:
    """The languages of the translations there are."""
    return sorted(path.name for path in CATALOGUE.parent.iterdir() if path.is_dir())


def translation(lang: str) -> Path:
    """Where the translation into a language lies."""
    return CATALOGUE.parent / lang / "LC_MESSAGES" / "messages.po"


def updated(lang: str) -> Catalog:
    """A translation brought up to date with the texts."""
    path = translation(lang)
    before = path.read_bytes() if path.is_file() else b""
    made = read_po(BytesIO(before), locale=lang)
    made.update(read_po(BytesIO(CATALOGUE.read_bytes())), no_fuzzy_matching=True)
    made.header_comment = HEADER
    made.fuzzy = False
    return made


def main() -> None:
    """Write the catalogue; if asked to, bring the translations up to date with it."""
    CATALOGUE.parent.mkdir(exist_ok=True)
    CATALOGUE.write_bytes(catalogue())
    for lang in languages() if sys.argv[1:] == ["update"] else ():
        made = updated(lang)
        translation(lang).write_bytes(written(made))
        wanting = sum(not message.string for message in made if message.id)
        if wanting:
            print(f"{lang}: {wanting} texts to translate in {translation(lang)}")


if __name__ == "__main__":
    main()
