"""The archive to all pages of its site, kind by kind."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from msgspec import structs

from archive_site import checks as check_modules
from archive_site import exports as export_modules
from archive_site.builder import pages as page_modules
from archive_site.builder.outline import ANY, Outline, PageKind, Plan
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


def of_texts(types: Container[str]) -> tuple[PageKind, ...]:
    """The kinds of pages that show texts of records of some types."""
    return tuple(kind for kind in PAGE_KINDS if kind.texts == ANY or kind.texts in types)


def plan(
    outlines: Sequence[Outline], kinds: Sequence[PageKind]
) -> tuple[dict[str, Plan], list[tuple[Plan, Plan]]]:
    """All pages by the path of their file; and those that meet at one address, two by two.

    There is an outline for each language, the main one first.
    """
    found: dict[str, Plan] = {}
    meetings = []
    for outline in outlines:
        for each in _of_edition(outline, kinds):
            first = found.setdefault(path_of(each.url, each.edition.prefix), each)
            if first is not each:
                meetings.append((first, each))
    return _told_apart(found, outlines) if len(outlines) > 1 else found, meetings


def _of_edition(outline: Outline, kinds: Sequence[PageKind]) -> Iterator[Plan]:
    for kind in kinds:
        for each in kind.plans(outline):
            if not outline.edition.prefix:
                yield each
            elif each.own or each.url.endswith("/"):
                yield each._replace(edition=outline.edition)


def _told_apart(plans: dict[str, Plan], outlines: Sequence[Outline]) -> dict[str, Plan]:
    """Plans of pages that some languages lack know these, so that no link leads there."""
    urls: dict[str, set[str]] = {}
    for each in plans.values():
        urls.setdefault(each.edition.prefix, set()).add(each.url)
    every = set().union(*urls.values())
    some = {url for url in every if any(url not in known for known in urls.values())}
    return {
        path: _without(each, outlines, urls) if each.url in some else each
        for path, each in plans.items()
    }


def _without(plan: Plan, outlines: Sequence[Outline], urls: Mapping[str, set[str]]) -> Plan:
    lack = [each.edition for each in outlines if plan.url not in urls[each.edition.prefix]]
    langs, page, parts = tuple(each.lang for each in lack), plan.page, plan.parts

    def known() -> dict[str, object]:
        return {**(parts() if parts else {}), "without": langs}

    return plan._replace(
        page=lambda: structs.replace(page(), without=langs), parts=known if parts else None
    )


def path_of(url: str, prefix: str = "") -> str:
    """The file of an address below the output folder; `prefix` is that of the language."""
    return prefix + (url[1:] + "index.html" if url.endswith("/") else url[1:])
