"""The archive to all pages of its site, kind by kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from archive_site import checks as check_modules
from archive_site import exports as export_modules
from archive_site.builder import pages as page_modules
from archive_site.builder.outline import Outline, PageKind, Plan
from archive_site.checks.check import Check
from archive_site.exports.export import Export


def _found(package: Any, name: str) -> Iterator[Any]:
    for module in iter_modules(package.__path__):
        value = getattr(import_module(f"{package.__name__}.{module.name}"), name, None)
        if value is not None:
            yield value


PAGE_KINDS: tuple[PageKind, ...] = tuple(_found(page_modules, "PAGE_KIND"))
EARLY = tuple(kind for kind in PAGE_KINDS if not kind.late)
LATE = tuple(kind for kind in PAGE_KINDS if kind.late)
EXPORTS: tuple[Export, ...] = tuple(_found(export_modules, "EXPORT"))
CHECKS: tuple[Check, ...] = tuple(_found(check_modules, "CHECK"))


def plan(
    outline: Outline, kinds: Sequence[PageKind]
) -> tuple[dict[str, Plan], list[tuple[Plan, Plan]]]:
    """All pages by the path of their file; and those that meet at one address, two by two."""
    found: dict[str, Plan] = {}
    meetings = []
    for kind in kinds:
        for each in kind.plans(outline):
            first = found.setdefault(path_of(each.url), each)
            if first is not each:
                meetings.append((first, each))
    return found, meetings


def path_of(url: str) -> str:
    """The file of an address below the output folder."""
    return url[1:] + "index.html" if url.endswith("/") else url[1:]
