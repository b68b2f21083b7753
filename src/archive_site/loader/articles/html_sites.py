"""Whose a page is: publishers, and what in titles and headings is a site's name and no title."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from lxml.html import HtmlElement

from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import (
    REWRITTEN,
    Mark,
    Page,
    candidate,
    canonical,
)
from archive_site.loader.articles.html_tree import pointer, words_of
from archive_site.loader.articles.tongues import page_lines
from archive_site.model.clipping import Candidate

PARTED = re.compile(r"\s+[|–—»«›‹>·•:/-]+\s+|\s*\|\s*|\s+::\s+")
SMALL_PRINT = frozenset(
    {
        *("facebook", "twitter", "youtube", "home", "wordpress", "blogger", "telegram", "vk"),
        *("instagram", "x", "medium", "wayback machine", "internet archive", "archive.today"),
    }
)
PRINTED = frozenset({"facebook", *chain(*page_lines.PRINTED.values())})
HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})", re.I)
FRONT = re.compile(r"(?:https?://[^/]+)?/?(?:index\.\w+|\.?/?)?", re.I)
HEADED = re.compile(r"([^:]{2,60}):\s+(\S.*)")
RIGHTS = re.compile(r"(?:(?:19|20)\d\d\s*)?(?:(?:©|\(c\)|copyright(?!\w))\s*)+", re.I)
YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)(?:\s*[-–—/,]\s*(?:19|20)\d\d(?!\d))*")
RESERVED = re.compile(r"\s*[.|•·]\s+|\s[-–—]\s")  # before what else a notice says
LONGEST_TITLE = 500  # characters: a longer title is not cut
LATELY = 1024  # titles and headings, each compared with several
NO_LETTER = re.compile(r"[\W_]+")


def publishers(page: Page) -> tuple[Candidate, ...]:
    """Whom the page names as its publisher; high where its marks and its title agree."""
    site = [Mark(owner(mark.value), mark.where) for mark in page.meta("og:site_name")]
    linked = [
        Mark(said.text, said.where)
        for thing, where in page.linked
        for key in ("publisher", "sourceOrganization")
        for said in texts(thing, where, key)
    ]
    named = {bare(mark.value) for mark in site} & {bare(mark.value) for mark in linked}
    _, title = page_title(page)
    found = []
    for rule, marks in (("og:site_name", site), ("JSON-LD publisher", linked)):
        for mark in (each for each in marks if each.value):
            if mark.value.lower() in SMALL_PRINT or mark.value.startswith(("http", "@")):
                continue
            sure = bare(mark.value) in named and bare(mark.value) in bare(title)
            found.append(candidate(page, mark.value, "high" if sure else "medium", mark, rule))
    for mark in page.meta("application-name", "dc.publisher", "twitter:site"):
        if not mark.value.startswith(("@", "http")):
            found.append(candidate(page, mark.value, "low", mark, "meta"))
    return tuple(found)


def owner(text: str) -> str:
    """Whose a notice of rights says that a site is, without the years; another text as it is."""
    if not RIGHTS.match(text):
        return text
    return RESERVED.split(RIGHTS.sub("", YEARS.sub("", text)))[0].strip(" .,;:|-–—")


def hosts(page: Page) -> set[str]:
    """The name of the page's host, whole and without its ending, as it may stand in a title."""
    marks = (*canonical(page), *page.meta("og:url"))
    given = [page.address, *(REWRITTEN.sub("", mark.value) for mark in marks)]
    found = {match[1].lower() for each in given if (match := HOST.match(each))}
    return {bare(host) for host in found} | {max(host.split(".")[:-1], key=len) for host in found}


def is_the_site_s(words: str, element: HtmlElement, names: set[str]) -> bool:
    """Whether a heading is the site's: its name, or all of it a link to its front page."""
    plain = bare(words)
    if plain in names or any(name and plain.endswith(f" {name}") for name in names):
        return True
    link = next(element.iter("a"), None)
    if link is None or len(words_of(link)) < len(words):
        return False
    return bool(FRONT.fullmatch((link.get("href") or "-").strip()))


def page_title(page: Page) -> tuple[str, str]:
    """The page's own title, after the pointer to it; both empty where it has none."""
    element = page.tree.find("head/title")
    if element is None:
        element = next(page.tree.iter("title"), None)
    return (pointer(element), words_of(element)) if element is not None else ("", "")


def cut(title: str, names: set[str]) -> str:
    """A title without the site's name, cut only where it equals the site's name."""
    title = " ".join(title.split())
    if len(title) > LONGEST_TITLE:
        return title
    for match in reversed(list(PARTED.finditer(title))):
        if bare(title[match.end() :]) in names and title[: match.start()]:
            return cut(title[: match.start()], names)
    for match in PARTED.finditer(title):
        if bare(title[: match.start()]) in names and title[match.end() :]:
            return cut(title[match.end() :], names)
    head = HEADED.match(title)
    return cut(head[2], names) if head and bare(head[1]) in names else title


@lru_cache(maxsize=LATELY)
def bare(text: str) -> str:
    """The letters and digits of a text, as words in small letters."""
    return NO_LETTER.sub(" ", text.casefold()).strip()
