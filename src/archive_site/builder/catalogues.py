"""The words of the interface in the languages of an archive; kept by what they are made from.

A language's words are those that come with archive-site, and before them the archive's own, of
`content/locale/LANG.po`.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Sequence
from pathlib import Path

import msgspec

from archive_site.builder.ledger import Ledger
from archive_site.builder.scan import File
from archive_site.builder.unchanged import PACKAGE, TEMPLATE
from archive_site.model.digest import digest
from archive_site.model.problems import Problem
from archive_site.renderer.texts import Po, Texts

FOLDER = TEMPLATE.parent
MAIN = "en"  # the language that the texts are written in


def texts_of(
    langs: Sequence[str], own: dict[str, File], top: str, ledger: Ledger
) -> tuple[dict[str, Texts], tuple[Problem, ...]]:
    """What pages are said with in each language; and what is wrong in the PO files."""
    found: dict[str, Texts] = {}
    problems: list[Problem] = []
    for lang in langs:
        files = _files(lang, own.get(lang), top)
        if files or lang != MAIN:
            found[lang], faults = _texts(lang, files, ledger)
            problems += faults
    return found, tuple(problems)


def built_in(lang: str) -> Path:
    """Where the translation that comes with archive-site lies."""
    return FOLDER / lang / "LC_MESSAGES" / "messages.po"


def _files(lang: str, own: File | None, top: str) -> list[Po]:
    names = [built_in(name) for name in dict.fromkeys((lang.partition("-")[0], lang))]
    files = [(path.relative_to(PACKAGE).as_posix(), path) for path in names if path.is_file()]
    files += [(f"{top}/{own.path}", Path(own.full))] if own else []
    return [(name, path.read_bytes()) for name, path in files]


def _texts(lang: str, files: list[Po], ledger: Ledger) -> tuple[Texts, tuple[Problem, ...]]:
    template = TEMPLATE.read_bytes()
    mark = digest([lang, template, files])
    name = f"texts {lang}"
    if (kept := _kept(ledger.about(name))) and kept.mark == mark:
        return kept, ()
    from archive_site.renderer.catalogue import compiled, read_template  # noqa: PLC0415  new texts only

    made, problems = compiled(lang, read_template(template), files)
    made = msgspec.structs.replace(made, mark=mark)
    if not problems:
        ledger.say(name, b64encode(msgspec.msgpack.encode(made)).decode())
    return made, problems


def _kept(text: str) -> Texts | None:
    try:
        return msgspec.msgpack.decode(b64decode(text), type=Texts) if text else None
    except (ValueError, msgspec.DecodeError):
        return None
