"""What stands at each path of the previewed site in one state; made when it is asked for."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from threading import RLock

from archive_site.builder.drafts import URL, drafts_page, with_draft
from archive_site.builder.ledger import Ledger, Output
from archive_site.builder.outline import MAIN, Plan
from archive_site.builder.plan import EARLY, LATE, path_of, plan
from archive_site.builder.prepare import Planned, planned_of
from archive_site.builder.renew import Makings
from archive_site.builder.shared import shared_of
from archive_site.builder.site import all_makings
from archive_site.model.page import Edition, Page
from archive_site.model.problems import ArchiveSiteError
from archive_site.preview.paths import inside
from archive_site.preview.state import State
from archive_site.renderer.links import root_of
from archive_site.renderer.render import render

NOT_FOUND = "/404.html"
FOLDERS = tuple(kind.late for kind in LATE)
DATA = "data/"  # where exports stand; the data page tells their sizes
MOST = 200  # pages kept
_once = RLock()  # exports and drafts are made once, however many ask


class Shelf:
    """Answers from the plan of one state; nothing is made before it is asked for."""

    def __init__(self, state: State, ledger: Ledger) -> None:
        self.state = state
        self.ledger = ledger
        self.made: dict[str, bytes] = {}
        self.prefixes = [each.edition.prefix for each in state.shown.outlines]
        self.drafts = {
            path_of(draft.label.url, prefix): ref
            for ref, draft in state.drafts.items()
            for prefix in self.prefixes
            if draft.label.url
        }

    @property
    def prefix(self) -> str:
        """The path of the base address, which the 404 page's links begin with."""
        return root_of(NOT_FOUND, self.state.shown.rules.settings.base_url)

    @property
    def moved(self) -> dict[str, str]:
        """The addresses of records that were renamed, with those they have now."""
        return self.state.moved

    @cached_property
    def copied(self) -> dict[str, Path]:
        """The files that are copied as they are, by the path where they stand."""
        shown = self.state.shown
        static = {file.path.removeprefix("static/"): Path(file.full) for file in shown.static}
        return {**{path: Path(full) for path, full in shown.rules.assets.items()}, **static}

    def file(self, path: str) -> Path | None:
        """The file that is copied to a path, if no link leads out of the folder it belongs to."""
        full = self.copied.get(path)
        if full is None:
            return None
        top = full.parents[path.count("/")]  # assets' or static's, whose paths are below it
        content = self.state.found.where.content
        top = content if top.is_relative_to(content) else top
        private = inside(full, content / "private")
        return full if inside(full, top) and not private else None

    def body(self, path: str) -> bytes | None:
        """What a build would publish at a path, or the page of a draft; None: nothing."""
        body = self.made[path] if path in self.made else self._body(path)
        if body is not None:
            if len(self.made) > MOST:
                self.made.clear()
            self.made[path] = body
        return body

    def _body(self, path: str) -> bytes | None:
        shown = self.state.shown
        if path in shown.plans:
            return _of_plan(shown, shown.plans[path])
        if path in self.copied:
            return None
        with _once:
            if path in self.drafts:
                return self._draft(path)
            if path == path_of(URL):
                return _rendered(shown, drafts_page(shown, self.state.drafts))
            if path.startswith(self._late_folders):
                late = self._late(path)
                return _of_plan(shown, late) if late else None
            first, last = self._rest
            if path in last:
                self._know_exports(first)
                return last[path]().body()
            return first[path]().body() if path in first else self._right(path)

    @cached_property
    def _late_folders(self) -> tuple[str, ...]:
        return tuple(f"{prefix}{folder}" for prefix in self.prefixes for folder in FOLDERS)

    def _late(self, path: str) -> Plan | None:
        """The plan of a file among those planned late; a folder's own page, the first, at once."""
        if not path.endswith("/index.html"):
            return self._lately.get(path)
        outlines = self.state.shown.outlines
        plans = (
            each._replace(edition=outline.edition)
            for outline in outlines
            for kind in LATE
            for each in kind.plans(outline)
        )
        found = (each for each in plans if path_of(each.url, each.edition.prefix) == path)
        return next(found, None)

    @cached_property
    def _lately(self) -> dict[str, Plan]:
        return plan(self.state.shown.outlines, LATE)[0]

    def _draft(self, path: str) -> bytes:
        found = with_draft(self.state.found, self.drafts[path], self.state.drafts)
        planned = planned_of(found, kinds=EARLY)
        if path in planned.plans:
            return _of_plan(planned, planned.plans[path])
        name = self.state.drafts[self.drafts[path]].name
        told = [str(each) for each in planned.problems if each.place.file == name]
        raise ArchiveSiteError("; ".join(told) or f"{name} makes no page")

    def _right(self, path: str) -> bytes | None:
        """A page as it was when there were no problems, for one that can't be made now."""
        right = self.state.right[1] if self.state.right else None
        if not self.state.problems or right is None or path not in right.plans:
            return None
        return _of_plan(right, right.plans[path])

    @cached_property
    def _rest(self) -> tuple[Makings, Makings]:
        shown = self.state.shown
        return all_makings(shown, self.ledger)

    def _know_exports(self, makings: Makings) -> None:
        outputs = []
        for path in makings:
            if path.startswith(DATA) and path not in self.state.shown.plans:
                making = makings[path]()
                outputs.append(Output(path, making.digest, 0, 0, json.dumps(making.why())))
        self.ledger.keep_outputs(outputs, ())


def _of_plan(planned: Planned, plan: Plan) -> bytes:
    return _rendered(planned, plan.page(), plan.edition)


def _rendered(planned: Planned, page: Page, edition: Edition = MAIN) -> bytes:
    outline = next(each for each in planned.outlines if each.edition.prefix == edition.prefix)
    shared = shared_of(planned.rules, outline)
    return render(page, shared.site, shared.theme, shared.texts)
