"""Files of the tree to rules and readings; what was read before and is unchanged isn't opened."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec
from msgspec.structs import replace

from archive_site.builder.catalogues import texts_of
from archive_site.builder.ledger import Kept, Ledger
from archive_site.builder.library import Library
from archive_site.builder.scan import File, Tree, folder_faults, unasked
from archive_site.builder.themes import theme_files
from archive_site.builder.unchanged import PACKAGE, Folders, files, remark
from archive_site.builder.workers import in_shares
from archive_site.loader.records import Reading
from archive_site.loader.settings import Settings, read_settings, read_settings_in, untranslated
from archive_site.loader.translations import read_file
from archive_site.loader.types import Vocabulary, read_types
from archive_site.model.digest import digest, short
from archive_site.model.problems import Problem
from archive_site.model.record import Digests, Writing
from archive_site.renderer.templates import Theme, make_theme
from archive_site.renderer.texts import Texts

DEPENDENCIES = [
    "babel",
    "cmarkgfm",
    "jinja2",
    "markdown",
    "markupsafe",
    "msgspec",
    "nh3",
    "pillow",
    "pyyaml",
    "tzdata",
]


class Rules(msgspec.Struct, frozen=True):
    """By what records are read and pages rendered: types, settings, theme, our own code."""

    vocabulary: Vocabulary
    settings: Settings
    theme: Theme
    assets: dict[str, str]  # path below the site to the file's full path
    texts: dict[str, Texts]  # the interface's, by language
    settings_in: dict[str, Settings]  # translated, by language
    code: str  # digest of our code, Python's minor version and the libraries' versions


def read_rules(
    tree: Tree, where: Folders, ledger: Ledger, *, themed: bool = True
) -> tuple[Rules, tuple[Problem, ...]]:
    """The rules of an archive, and what is wrong in them.

    Where no page is to be rendered, the theme needs not be looked through: it is then an empty one.
    """
    top = where.content.name
    built_in = {
        f"types/{path.name}": path.read_bytes()
        for path in sorted((PACKAGE / "types").glob("*.yaml"))
    }
    own = {f"{top}/{file.path}": Path(file.full).read_bytes() for file in tree.types}
    vocabulary, untyped = read_types(built_in, own)
    raw = Path(tree.settings.full).read_bytes() if tree.settings else None
    settings, unset = read_settings(f"{top}/archive.yaml", raw, vocabulary.settings)
    sources, assets, unread = theme_files(where)
    code = _code()
    made, untidy = _theme(sources, code, ledger) if themed else (Theme({}, {}), ())
    made = replace(made, kept=(_compiled_in(), code))
    texts, unsaid = texts_of(settings.languages, tree.words, top, ledger)
    folders = [kind.folder for kind in vocabulary.types]
    astray = folder_faults(tree, top, folders) + unasked(tree, top, settings.languages)
    others, unset_in = _settings_in(tree, top, vocabulary, settings)
    problems = (*untyped, *unset, *unset_in, *unread, *untidy, *unsaid, *astray)
    return Rules(vocabulary, settings, made, assets, texts, others, code), problems


def _settings_in(
    tree: Tree, top: str, vocabulary: Vocabulary, main: Settings
) -> tuple[dict[str, Settings], list[Problem]]:
    found = {lang: untranslated(main) for lang in main.languages[1:]}
    problems: list[Problem] = []
    for lang, file in tree.settings_in.items():
        raw = Path(file.full).read_bytes()
        made, faults = read_settings_in(f"{top}/{file.path}", raw, vocabulary.settings, main)
        problems += faults
        if lang in found:
            found[lang] = made
    return found, problems


def _theme(sources: dict[str, str], code: str, ledger: Ledger) -> tuple[Theme, tuple[Problem, ...]]:
    """The theme; one that was found without a fault before isn't looked through again."""
    mark = digest([sources, code])
    known = remark(ledger.about("theme"))
    if known.get("mark") == mark and known.get("digests", {}).keys() == sources.keys():
        return Theme(sources, known["digests"]), ()
    made, problems = make_theme(sources)
    if not problems:
        ledger.say("theme", json.dumps({"mark": mark, "digests": dict(made.digests)}))
    return made, problems


def _compiled_in() -> str:
    """Where compiled templates are kept: where Python keeps our compiled modules, if it does."""
    return "" if sys.dont_write_bytecode else str(PACKAGE / "__pycache__")


def _code() -> str:
    seen = blake2b(digest_size=16)
    for path, entry in sorted(files(PACKAGE)):
        if path.endswith((".py", ".yaml", ".json", ".bin")):
            seen.update(path.encode())
            seen.update(Path(entry.path).read_bytes())
    for name in DEPENDENCIES:
        try:
            seen.update(f"{name} {version(name)}".encode())
        except PackageNotFoundError:
            seen.update(f"{name} is absent".encode())
    seen.update(repr(sys.version_info[:2]).encode())
    return seen.hexdigest()


def read(tree: Tree, rules: Rules, ledger: Ledger, top: str) -> tuple[dict[str, Reading], Library]:
    """What each record file gives, by its path as messages name it; the prose of all apart."""
    kinds = rules.vocabulary.by_folder
    wanted = {
        file.path: file
        for folder, listed in tree.records.items()
        if folder in kinds
        for file in listed
    }
    rule = digest([rules.code, rules.vocabulary.types, rules.settings.engine, top])
    decode = msgspec.msgpack.Decoder(Reading).decode
    found, kept, gone = {}, {}, []
    for path, each in ledger.readings(rule):
        if (file := wanted.get(path)) is None:
            gone.append(path)
        elif ledger.is_sure(each, file.mtime, file.size):
            found[path] = decode(each.blob)
        else:
            kept[path] = each
    new = _read_again(
        [file for path, file in wanted.items() if path not in found], kept, rules, top
    )
    ledger.keep_readings(new, gone)
    found |= {path: decode(each.blob) for path, each in new.items()}
    readings = {f"{top}/{path}": found[path] for path in wanted}
    records = [each.record for each in readings.values() if each.record]
    prose = {
        record.digests.texts: each.prose
        for path, each in new.items()
        if each.prose and (record := readings[f"{top}/{path}"].record)
    }
    if new or gone:
        ledger.keep_prose(prose, {record.digests.texts for record in records})
    return readings, Library(prose, ledger.prose)


def _read_again(
    doubtful: Sequence[File], kept: dict[str, Kept], rules: Rules, top: str
) -> dict[str, Kept]:
    kinds, engine = rules.vocabulary.by_folder, rules.settings.engine
    encode = msgspec.msgpack.Encoder().encode

    def work(share: Sequence[File]) -> list[tuple[str, Kept]]:
        found = []
        for file in share:
            raw = Path(file.full).read_bytes()
            mark = blake2b(raw, digest_size=16).hexdigest()
            before = kept.get(file.path)
            if before and before.digest == mark:
                blob, prose = before.blob, b""
            else:
                kind = kinds[file.path.partition("/")[0]]
                reading = read_file(f"{top}/{file.path}", raw, kind, engine)
                blob, prose = encode(_bared(reading)), encode(reading.writing)
            found.append((file.path, Kept(file.mtime, file.size, mark, blob, prose)))
        return found

    return dict(in_shares(work, doubtful))


def _bared(reading: Reading) -> Reading:
    """A reading without its prose, and with the digest of what it is without."""
    kept, record = replace(reading, writing=Writing()), reading.record
    untold = replace(kept, record=replace(record, digests=Digests()) if record else None)
    return replace(kept, bare=short(untold))
