"""Pages that no article stands on: not found, log in, consent, leading on, nothing at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_site.loader.articles.html_page import Page, headings
from archive_site.loader.articles.html_tree import words_of
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import pages
from archive_site.model.clipping import Unreadable

LEAST = 400  # characters of an article: with more, a page is believed to have one
EMPTY = "the page has no text that could be an article; save it once more, when it is loaded whole"
FRAMES = "the page is made of frames; save the frame that has the article by itself"
LEADS_ON = "the page only leads on to another address; save the page that is there"
LOG_IN = "the page asks to log in before it shows an article; save it when you are logged in"
ARCHIVES = "the page is a web archive's own and shows no saved page; save the one that it leads to"
WALLS = (
    (across(pages.REDIRECTED), LEADS_ON),
    (across(pages.OF_AN_ARCHIVE), ARCHIVES),
    (
        across(pages.NOT_FOUND),
        "the page says that nothing was found at its address; look for an archived copy",
    ),
    (across(pages.TO_LOG_IN), LOG_IN),
    (
        across(pages.COOKIES),
        "the page asks for consent to cookies before it shows an article; save it after answering",
    ),
    (
        across(pages.BARRIER),
        "the page is a site's barrier or error and no article; save it once more",
    ),
)


def article_on(page: Page, kept: Sequence[str]) -> None:
    """Raise `Unreadable` for a page that has no article, with the reason."""
    size = sum(len(text) for text in kept)
    if size >= LEAST:
        return
    heads = _heads(page)
    seen = " ".join(each.text for each in page.passages)[:6000]
    for pattern, why in WALLS:
        wall = re.compile(pattern, re.I)
        if any(map(wall.search, heads)) or (size < LEAST / 4 and wall.search(seen)):
            raise Unreadable(why)
    if size and next(page.tree.iter("input"), None) is not None and _asks_password(page):
        raise Unreadable(LOG_IN)
    if not kept:
        raise Unreadable(_why_empty(page))


def _why_empty(page: Page) -> str:
    if next(page.tree.iter("frame"), None) is not None:
        return FRAMES
    return LEADS_ON if any(";" in mark.value for mark in page.meta("refresh")) else EMPTY


def _heads(page: Page) -> list[str]:
    titles = [words_of(each) for each in page.tree.iter("title")]
    return [*titles[:1], *(words for words, _ in headings(page))]


def _asks_password(page: Page) -> bool:
    body = page.passages
    return len(body) < 15 and any(
        (each.get("type") or "").lower() == "password" for each in page.tree.iter("input")
    )
