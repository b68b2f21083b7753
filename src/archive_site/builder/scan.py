"""A content folder to what lies in it: which files are read as what; nothing is opened."""

from __future__ import annotations

import os
import re
import stat as modes
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import msgspec

from archive_site.builder.unchanged import PRIVATE, files
from archive_site.model.ids import TAG, told_apart
from archive_site.model.problems import Place, Problem


class File(msgspec.Struct, frozen=True):
    """A file found: its path below the folder scanned, full path, time (ns), size (bytes)."""

    path: str
    full: str
    mtime: int
    size: int


class Tree(msgspec.Struct, frozen=True):
    """What a content folder holds; every mapping in the order of its paths."""

    settings: File | None
    types: tuple[File, ...]
    records: dict[str, tuple[File, ...]]  # by folder, translations among them
    static: tuple[File, ...]
    settings_in: dict[str, File]  # translations of the settings, by language
    words: dict[str, File]  # translations of the interface, by language
    media: tuple[File, ...]


SETTINGS = re.compile(rf"archive(?:\.({TAG}))?\.yaml")
WORDS = re.compile(rf"locale/({TAG})\.po")
KNOWN = frozenset({"locale", "media", "private", "static", "types"})


def scan(content: Path) -> tuple[Tree, tuple[Problem, ...]]:
    """The files of a content folder by their use; and what can't be used."""
    found: dict[str, File] = {}
    types, static, media = [], [], []
    records: dict[str, list[File]] = {}
    problems: list[Problem] = []
    for path, entry in sorted(files(content, PRIVATE)):
        file, fault = _file(content, path, entry)
        if fault:
            problems.append(Problem(Place(f"{content.name}/{path}"), "R028", fault))
        if file is None:
            continue
        folder, _, rest = path.partition("/")
        if SETTINGS.fullmatch(path) or WORDS.fullmatch(path):
            found[path] = file
        elif folder == "types" and rest.endswith(".yaml"):
            types.append(file)
        elif folder == "static" and rest:
            static.append(file)
        elif path.endswith(".md") and folder not in KNOWN:
            fault = _not_a_record(rest)
            if fault:
                problems.append(Problem(Place(f"{content.name}/{path}"), "R029", fault))
            else:
                records.setdefault(folder, []).append(file)
        elif folder == "media":
            media.append(file)
        else:
            problems.append(_unused(content.name, path))
    problems.extend(_meetings(content.name, records))
    every = {folder: tuple(found) for folder, found in records.items()}
    settings, words = (
        {match[1] or "": file for path, file in found.items() if (match := of.fullmatch(path))}
        for of in (SETTINGS, WORDS)
    )
    main = settings.pop("", None)
    tree = Tree(main, tuple(types), every, tuple(static), settings, words, tuple(media))
    return tree, tuple(problems)


def _file(top: Path, path: str, entry: os.DirEntry[str]) -> tuple[File | None, str]:
    try:
        stat = entry.stat()
    except OSError as error:
        return None, f"the file can't be looked at: {error.strerror}; delete it or mend the link"
    if not modes.S_ISREG(stat.st_mode):
        return None, "this is no file (a pipe, socket or link to a folder); take it away"
    if entry.is_symlink():
        target = Path(entry.path).resolve()
        inside = target.is_relative_to(top.resolve())
        if not inside or target.is_relative_to((top / "private").resolve()):
            where = "into private/" if inside else "out of the content folder"
            return None, f"a link that leads {where}; put the file itself here"
    try:
        path.encode()
    except UnicodeEncodeError:
        return None, "the file's name is not UTF-8; rename it"
    changed = max(stat.st_mtime_ns, stat.st_ctime_ns)  # a copy may keep the one, never the other
    return File(path, entry.path, changed, stat.st_size), ""


def _unused(top: str, path: str) -> Problem:
    """What is said of a file that nothing reads: an error where it looks like a record."""
    place, name = Place(f"{top}/{path}"), Path(path).name
    stem = re.sub(r"(\.(md|markdown|txt|yml|yaml))+$", "", name, flags=re.IGNORECASE)
    if stem == name and not path.startswith("locale/"):
        return Problem(place, "R029", "this file is not used; take it away", warning=True)
    if path.startswith("locale/"):
        said = "the interface's words in a language lie in locale/LANG.po, as locale/az.po"
        return Problem(place, "R029", f"{name!r} is not read; {said}")
    ending = ".yaml" if path.startswith("types/") or "/" not in path else ".md"
    return Problem(place, "R029", f"{name!r} is not read; name it {stem}{ending}, or take it away")


def _not_a_record(rest: str) -> str:
    if not rest:
        return "a record lies in the folder of its type, such as sources/; move the file there"
    if "/" in rest:
        found = "records lie directly in the folder of their type"
        return f"{found}; move it up, and name it {Path(rest).name}"
    return ""


def _meetings(top: str, records: dict[str, list[File]]) -> list[Problem]:
    found = []
    for listed in records.values():
        seen: dict[str, str] = {}
        for file in listed:
            first = seen.setdefault(file.path.casefold(), file.path)
            if first != file.path:
                for one, other in ((first, file.path), (file.path, first)):
                    message = f"{one} and {other} are one file on many disks; rename one"
                    found.append(Problem(Place(f"{top}/{one}"), "R028", message))
    return found


def unasked(tree: Tree, top: str, langs: Sequence[str]) -> tuple[Problem, ...]:
    """Translations into languages that the archive doesn't have, or into its main language."""
    found = {file.path: lang for lang, file in (*tree.settings_in.items(), *tree.words.items())}
    for listed in tree.records.values():
        found |= {f.path: lang for f in listed if (lang := told_apart(f.path[:-3])[1])}
    main = f"{langs[0]} is the main language of this archive; write it in the main file"
    cure = "write languages: [{}] in archive.yaml, or take the file away"
    return tuple(
        Problem(
            Place(f"{top}/{path}"),
            "R029",
            f"{lang} is not a language of this archive; {cure.format(', '.join([*langs, lang]))}"
            if lang not in langs
            else main,
            warning=lang not in langs,
        )
        for path, lang in found.items()
        if lang not in langs or (lang == langs[0] and not path.startswith("locale/"))
    )


def folder_faults(tree: Tree, top: str, known: list[str]) -> tuple[Problem, ...]:
    """Records in folders that no type has."""
    found = []
    for folder, listed in tree.records.items():
        if folder not in known:
            near = get_close_matches(folder, known, 1)
            cure = f"did you mean {near[0]}/?" if near else f"folders are {', '.join(known)}"
            for file in listed:
                message = f"no record type has the folder {folder!r}; {cure}"
                found.append(Problem(Place(f"{top}/{file.path}"), "R029", message))
    return tuple(found)
