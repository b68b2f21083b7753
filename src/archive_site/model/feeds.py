"""Values of the feed of latest additions and of the sitemap; days are EDTF, from the records."""

from __future__ import annotations

import msgspec

from archive_site.model.archive import Card


class FeedEntry(msgspec.Struct, frozen=True):
    """A record in the feed: the day it was added, and the day it changed last."""

    card: Card
    added: str
    changed: str


class FeedView(msgspec.Struct, frozen=True):
    """The feed: what was added last comes first; the day on which any of it changed last."""

    entries: tuple[FeedEntry, ...]
    changed: str


class Location(msgspec.Struct, frozen=True):
    """An address of the site; the day its record changed last, where that is known."""

    url: str
    changed: str = ""


class SitemapView(msgspec.Struct, frozen=True):
    """A sitemap, whole or one of several."""

    found: tuple[Location, ...]


class SitemapsView(msgspec.Struct, frozen=True):
    """The sitemaps of a site that has too many addresses for one."""

    urls: tuple[str, ...]
