"""Why a page would be written again: which of its inputs is not that of the last build."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from archive_site.builder.ledger import Output, anew_if_damaged, open_ledger
from archive_site.builder.plan import path_of
from archive_site.builder.prepare import prepare, stops
from archive_site.builder.reasons import changed, named_parts
from archive_site.builder.renew import Making, is_stale
from archive_site.builder.site import all_makings
from archive_site.builder.unchanged import Folders, present
from archive_site.model.problems import ArchiveSiteError


def explain(where: Folders, url: str) -> Iterator[str]:
    """What is to be said of the page at an address."""
    path, making, before, kept = _known(where, url)
    there = present(where.site)
    if making is None:
        known = "one was published before and will go" if before else "and none was published"
        yield f"{url}: no page is planned at this address, {known}"
        return
    if not is_stale(lambda: making, before, there.get(path)):
        yield f"{url}: up to date; it is made from: {', '.join(named_parts(making.why()))}"
    elif before is None:
        yield f"{url}: it is new"
    elif before.digest == making.digest:
        yield f"{url}: the file was changed or deleted since it was published; it is written again"
    else:
        why = "; ".join(changed(kept, making.why()))
        yield f"{url}: it would be written again, because of {why}"


@anew_if_damaged
def _known(where: Folders, url: str) -> tuple[str, Making | None, Output | None, dict[str, str]]:
    """The file of an address; how it is made now, and how it was made last."""
    with open_ledger(where) as ledger:
        planned = prepare(where, ledger)
        if stops(planned.problems):
            raise ArchiveSiteError("the content has problems; run archive-site check first")
        makings, last = all_makings(planned, ledger)
        path = _path(url, planned.outline.site.base_url)
        make = {**makings, **last}.get(path)
        return path, make() if make else None, ledger.output(path), ledger.why(path)


def _path(url: str, base_url: str) -> str:
    """The file of an address as people copy it: whole, with a claim's anchor, without a slash."""
    asked = urlsplit(url.strip())
    path = asked.path.removeprefix(urlsplit(base_url).path) if asked.netloc else asked.path
    path = path.strip("/").removesuffix("index.html").rstrip("/")
    if "." in path.rpartition("/")[2]:
        return path
    return path_of(f"/{path}/" if path else "/")
