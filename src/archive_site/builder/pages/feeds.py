"""The feed of latest additions (Atom) and the sitemap: both need the base address."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from archive_site.builder.outline import Outline, PageKind, Plan, paged
from archive_site.builder.pages.home import added
from archive_site.model.changes import last_change
from archive_site.model.feeds import FeedEntry, FeedView, Location, SitemapsView, SitemapView
from archive_site.model.message import Message
from archive_site.model.page import Page

FEED, SITEMAP = "/feed.xml", "/sitemap.xml"
LATEST = 20
MOST = 50_000  # addresses in one sitemap, by sitemaps.org


def _plans(outline: Outline) -> Iterator[Plan]:
    if not outline.settings.base_url:
        return
    if added(outline, 1):
        yield Plan(FEED, partial(_feed, outline), own=True)
    held = len(_ways(outline)) + sum(map(len, outline.archive.lists.values()))
    number = -(-held * len(_prefixes(outline)) // MOST)
    told = partial(_parts, outline)
    if number == 1:
        yield Plan(SITEMAP, partial(_sitemap, outline, SITEMAP, 0), "sitemap.xml", told)
        return
    urls = tuple(f"/sitemap-{each}.xml" for each in range(1, number + 1))
    yield Plan(SITEMAP, partial(_sitemaps, outline, urls))
    for place, url in enumerate(urls):
        yield Plan(url, partial(_sitemap, outline, url, place), "sitemap.xml", told)


def _feed(outline: Outline) -> Page:
    records = outline.archive.records
    entries = tuple(
        FeedEntry(outline.archive.cards[ref], day, last_change(records[ref]))
        for day, ref in added(outline, LATEST)
    )
    view = FeedView(entries, max(entry.changed for entry in entries))
    return outline.page("feed", FEED, Message("Latest additions"), view, template="feed.xml")


def _parts(outline: Outline) -> dict[str, object]:
    lists, records = outline.archive.lists.values(), outline.archive.records
    fields = [(ref, records[ref].digests.fields) for refs in lists for ref in refs]
    return {"fields": fields, "ways": _ways(outline), "languages": _prefixes(outline)}


def _ways(outline: Outline) -> tuple[str, ...]:
    site, lists = outline.site, outline.archive.lists
    records = {outline.label_of(ref).url for refs in lists.values() for ref in refs}
    ways = ("/", *(way.url for way in (*site.ways, *site.more)))
    return tuple(url for url in dict.fromkeys(ways) if url not in records)


def _prefixes(outline: Outline) -> tuple[str, ...]:
    return tuple(edition.prefix for edition in outline.site.editions) or ("",)


def _locations(outline: Outline) -> tuple[Location, ...]:
    """The home page, the ways in and every record, with its last change, in each language."""
    archive = outline.archive
    every = [Location(url) for url in _ways(outline)]
    every += [
        Location(archive.labels[ref].url, last_change(archive.records[ref]))
        for refs in archive.lists.values()
        for ref in refs
    ]
    return tuple(
        Location(f"/{prefix}{each.url[1:]}", each.changed)
        for prefix in _prefixes(outline)
        for each in every
    )


def _sitemap(outline: Outline, url: str, place: int) -> Page:
    title, found = Message("All records"), paged(_locations(outline), MOST)[place]
    view = SitemapView(tuple(found))
    return outline.page("sitemap", url, title, view, template="sitemap.xml")


def _sitemaps(outline: Outline, urls: tuple[str, ...]) -> Page:
    title = Message("All records")
    return outline.page("sitemap", SITEMAP, title, SitemapsView(urls), template="sitemaps.xml")


PAGE_KIND = PageKind("feed", _plans)
