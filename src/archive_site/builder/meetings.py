"""Two files that would stand at one address of the site, as problems."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from archive_site.builder.outline import Plan
from archive_site.builder.scan import File
from archive_site.model.page import AboutView, Page, RecordView
from archive_site.model.problems import Place, Problem

OURS = "data/"  # every file there is an export


def meetings(
    two: Sequence[tuple[Plan, Plan]],
    static: Sequence[File],
    written: Collection[str],
    top: str,
) -> Iterator[Problem]:
    """Pages that meet, two by two; files of static/ that meet one of the paths written."""
    for first, second in ((one.page(), other.page()) for one, other in two):
        said = f"two pages stand at {second.url}: {first.title!r} and {second.title!r}"
        yield Problem(_place(top, first, second), "L004", f"{said}; rename one")
    taken = {path.casefold() for path in written}
    for file in static:
        path = file.path.removeprefix("static/")
        if path.casefold() in taken or path.startswith(OURS):
            said = f"/{path} is written by archive-site itself; give this file another name"
            yield Problem(Place(f"{top}/{file.path}"), "L004", said)


def _place(top: str, first: Page, second: Page) -> Place:
    """The file of a record whose page one of the two is; the second, where both are."""
    for page in (second, first):
        view = page.view.record if isinstance(page.view, AboutView) else page.view
        if isinstance(view, RecordView):
            return Place(f"{top}/{view.label.ref}.md")
    return Place(top)
