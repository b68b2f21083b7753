"""Paths of files to what makes one clipping: an article, its scans, what is said beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

TABLE = "articles.csv"
SIDECARS = (".yaml", ".yml")
SCANS = (".jpg", ".jpeg", ".png", ".tif", ".tiff")
NUMBERED = re.compile(r"(.+)-(\d{1,3})")
PAGES = (".html", ".htm", ".xhtml", ".shtml")
# Folders that browsers put beside a page that they save whole.
BESIDE = re.compile(
    r"(.+)[-_. ](files|file|dateien|fichiers|archivos|ficheiros|bestanden|pliki|soubory|filer|"
    r"tiedostot|elemei|dosyalar|fayllar|файлы|файли|ملفات|כתובים)",
    re.IGNORECASE,
)
OF_PAGES = (
    *(".css", ".js", ".mjs", ".json", ".map", ".svg", ".ico", ".woff", ".woff2", ".ttf", ".otf"),
    *(".eot", ".gif", ".webp", ".avif", ".xml", ".rss", ".csv", ".download"),
)


class Bundle(NamedTuple):
    """The files of one clipping, and what is said of it beside it; paths below one folder."""

    files: tuple[str, ...]
    sidecar: str = ""
    table: str = ""


class Gathered(NamedTuple):
    """The clippings among files, and what is of no use, with the reason."""

    bundles: tuple[Bundle, ...]
    unused: tuple[tuple[str, str], ...]


def gather(paths: Iterable[str]) -> Gathered:
    """The clippings among files, by their paths below one folder."""
    every = list(dict.fromkeys(paths))
    pages = _stems(every)
    beside = {path for path in every if _is_of_page(path, pages)}
    left = [path for path in every if path not in beside]
    tables = {_folder(path): path for path in left if PurePosixPath(path).name == TABLE}
    sidecars = [path for path in left if path.endswith(SIDECARS)]
    asset = [
        path for path in left if path.lower().endswith(OF_PAGES) and path not in tables.values()
    ]
    taken = {*sidecars, *asset, *tables.values()}
    bundles = list(_bundles([path for path in left if path not in taken]))
    by_name: dict[str, int] = {}
    for number, bundle in enumerate(bundles):
        for name in _names(bundle):
            by_name.setdefault(name, number)
    unused = [(path, "a part of web pages, not an article; take it away") for path in asset]
    for path in sidecars:
        place = by_name.get(str(PurePosixPath(path).with_suffix("")))
        if place is None:
            unused.append((path, "no file of this name lies beside it; name it as its article"))
        else:
            bundles[place] = bundles[place]._replace(sidecar=path)
    told = (each._replace(table=tables.get(_folder(each.files[0]), "")) for each in bundles)
    return Gathered(tuple(told), tuple(unused))


def names_in_table(bundle: Bundle) -> tuple[str, ...]:
    """What a row of the table beside a clipping may call it."""
    return tuple(PurePosixPath(name).name for name in _names(bundle))


def _names(bundle: Bundle) -> Iterator[str]:
    """A clipping's files with and without their endings; scans also without their numbers."""
    yield from bundle.files
    first = PurePosixPath(bundle.files[0])
    numbered = NUMBERED.fullmatch(first.stem)
    if len(bundle.files) > 1 and numbered:
        yield str(first.with_name(numbered[1]))
    for path in bundle.files:
        yield str(PurePosixPath(path).with_suffix(""))


def _bundles(paths: Sequence[str]) -> Iterator[Bundle]:
    """Scans that are numbered from 1 together, every other file alone."""
    series: dict[str, dict[int, str]] = {}
    for path in paths:
        pure = PurePosixPath(path)
        match = NUMBERED.fullmatch(pure.stem)
        if match and pure.suffix.lower() in SCANS:
            name = str(pure.with_name(match[1]))
            series.setdefault(name, {}).setdefault(int(match[2]), path)
    together: dict[str, tuple[str, ...]] = {}
    for numbers in series.values():
        if len(numbers) > 1 and sorted(numbers) == list(range(1, len(numbers) + 1)):
            files = tuple(path for _, path in sorted(numbers.items()))
            together |= dict.fromkeys(files, files)
    for path in paths:
        files = together.get(path, (path,))
        if files[0] == path:
            yield Bundle(files)


def _stems(paths: Sequence[str]) -> frozenset[str]:
    """The pages among files, by their paths without ending."""
    pages = [path for path in paths if path.lower().endswith(PAGES)]
    return frozenset(str(PurePosixPath(path).with_suffix("")) for path in pages)


def _is_of_page(path: str, pages: frozenset[str]) -> bool:
    """Whether a file lies in the folder that a browser put beside a page."""
    for folder in PurePosixPath(path).parents:
        match = BESIDE.fullmatch(folder.name)
        if match and str(folder.with_name(match[1])) in pages:
            return True
    return False


def _folder(path: str) -> str:
    return str(PurePosixPath(path).parent)
