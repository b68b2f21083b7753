"""Two files that would stand at one address of the site, as problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from archive_site.builder.outline import Plan
from archive_site.builder.scan import File
from archive_site.model.holdings import AboutView
from archive_site.model.page import Page
from archive_site.model.problems import Place, Problem
from archive_site.model.views import RecordView, RedirectView, TombstoneView

OURS = "data/"  # every file there is an export or tells of them


def meetings(
    two: Sequence[tuple[Plan, Plan]],
    plans: Mapping[str, Plan],
    static: Sequence[File],
    written: Iterable[str],
    top: str,
) -> Iterator[Problem]:
    """Pages that meet, two by two; files of static/ that meet one, an export, what is written."""
    for first, second in ((one.page(), other.page()) for one, other in two):
        said = f"two pages stand at {second.url}: {str(first.title)!r} and {str(second.title)!r}"
        yield Problem(_place(top, first, second), "L004", f"{said}; rename one")
    for path, plan in plans.items():
        if path.startswith(OURS):
            said = f"{plan.url} is the page of the data files; give this page another name"
            yield Problem(_place(top, plan.page()), "L004", said)
    if not static:
        return
    taken = {path.casefold() for path in (*plans, *written)}
    folders = {folder for path in taken for folder in _above(path)} | {OURS.rstrip("/")}
    for file in static:
        path = file.path.removeprefix("static/")
        low = path.casefold()
        in_a_file = any(folder in taken for folder in _above(low))
        if low in taken or low in folders or in_a_file or path.startswith(OURS):
            said = f"/{path} is written by archive-site itself; {_cure(low)}"
            yield Problem(Place(f"{top}/{file.path}"), "L004", said)


def _cure(path: str) -> str:
    """What is done about a file of static/ whose name is taken; hosts read some by that name."""
    if path == "_headers":
        return "write yours into templates/headers.html, which is sent in its place"
    return "give this file another name"


def _above(path: str) -> Iterator[str]:
    """The folders that a path leads through."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def _place(top: str, *pages: Page) -> Place:
    """The file of the last of the pages that is a record's."""
    for page in reversed(pages):
        view = page.view.record if isinstance(page.view, AboutView) else page.view
        if isinstance(view, RecordView | RedirectView | TombstoneView):
            return Place(f"{top}/{view.label.ref}.md")
    return Place(top)
