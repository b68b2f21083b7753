"""A build after each burst of changes, for those who serve the folder themselves."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

from archive_site.builder.site import Built, Wish, build
from archive_site.builder.unchanged import Folders
from archive_site.builder.watch import changes
from archive_site.model.problems import ArchiveSiteError


def builds(where: Folders, wish: Wish, stop: Event) -> Iterator[Built | ArchiveSiteError]:
    """The first build, and each later one that did something or has other problems to tell.

    What stops a build is given, not raised: the next change may mend it.
    """
    last: Built | ArchiveSiteError | None = None
    for burst in changes(where, stop):
        if last is not None and not burst:
            continue
        now = _built(where, wish)
        if last is None or _is_news(now, last):
            yield now
        last = now


def _built(where: Folders, wish: Wish) -> Built | ArchiveSiteError:
    try:
        return build(where, wish)
    except ArchiveSiteError as error:
        return error


def _is_news(now: Built | ArchiveSiteError, last: Built | ArchiveSiteError) -> bool:
    if isinstance(now, ArchiveSiteError) or isinstance(last, ArchiveSiteError):
        return str(now) != str(last)
    same = (now.problems, now.broken) == (last.problems, last.broken)
    return bool(now.written or now.removed or not same)
