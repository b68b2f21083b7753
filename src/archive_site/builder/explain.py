"""Why a page would be written again: which of its inputs is not that of the last build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from archive_site.builder.derive import NUMBERS
from archive_site.builder.ledger import Output, anew_if_damaged, open_ledger
from archive_site.builder.plan import path_of
from archive_site.builder.publish import present
from archive_site.builder.renew import Making, Makings, is_stale
from archive_site.builder.site import all_makings, prepare, stops
from archive_site.builder.unchanged import Folders
from archive_site.model.problems import ArchiveSiteError

WORDS = {
    "label": "its own title, date or address",
    "sub": "the line under its title",
    "body": "its text, or the title of a record linked in it",
    "facts": "its facts, or the title of a record in them",
    "own": "its claims",
    "said": "what the held sources say on it",
    "silent": "which held sources give no figure on it",
    "mentioned_by": "which records mention it, or their titles",
    "before": "the record before it",
    "after": "the record after it",
    "cards": "the cards it lists",
    "facets": "the counts of its facets",
    "total": "how many records it lists",
    "panels": "the claims it compares",
    "years": "the chronology's entries or counts",
    "lanes": "the marks of the chronology strip",
    "files": "the exported files",
    "held": "how many records are held",
}


def explain(where: Folders, url: str) -> Iterator[str]:
    """What is to be said of the page at an address."""
    path = path_of("/" + url.strip().removeprefix("/").removesuffix("index.html"))
    makings, before, kept = _known(where, path)
    there = present(where.site)
    if path not in makings:
        known = "it was published before and will be removed" if before else "and none was"
        yield f"{url}: no page is planned at this address, {known}"
        return
    making = makings[path]()
    if not is_stale(making, before, there.get(path)):
        yield f"{url}: up to date; it is made from: {', '.join(_parts(making.why()))}"
    elif before is None:
        yield f"{url}: it is new"
    elif before.digest == making.digest:
        yield f"{url}: the file was changed or deleted since it was published; it is written again"
    else:
        now = making.why()
        changed = [name for name in {**kept, **now} if kept.get(name) != now.get(name)]
        yield f"{url}: it would be written again, because of {'; '.join(_parts(changed))}"


@anew_if_damaged
def _known(where: Folders, path: str) -> tuple[Makings, Output | None, dict[str, str]]:
    """How every file is made now; how the one at a path was made last."""
    with open_ledger(where) as ledger:
        planned = prepare(where, ledger)
        if stops(planned.problems):
            raise ArchiveSiteError("the content has problems; run archive-site check first")
        makings, last = all_makings(planned, ledger)
        told = {each: making() for each, making in last.items()}  # while the ledger is open
        every: Makings = {
            **makings,
            **{each: partial(_as_is, making) for each, making in told.items()},
        }
        return every, ledger.output(path), ledger.why(path)


def _as_is(making: Making) -> Making:
    return making


def _parts(names: Iterable[str]) -> list[str]:
    return [WORDS.get(name, name.replace("_", " ")) for name in names if name not in NUMBERS]
