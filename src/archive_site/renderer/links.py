"""Addresses: relative to the page for what is ours, allowed schemes only for what is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

from archive_site.model.addresses import safe_address
from archive_site.model.archive import Cited, Label
from archive_site.model.media import seconds
from archive_site.model.page import Edition, Page, Site
from archive_site.model.record import Ref
from archive_site.renderer.markup import fill, joined, spanned
from archive_site.renderer.names import in_language, isolated
from archive_site.renderer.voice import Voice, worded

ROOT = "\ue000"  # stands for the way from a page to the root; never occurs in content
_TIME = re.compile(r"(?:\d+:)?[0-5]?\d:[0-5]\d")
ELSEWHERE = ("http://", "https://", "mailto:")


@lru_cache(maxsize=1 << 16)
def _to(url: str, in_files: bool, prefix: str, own: bool = False) -> Markup:
    if url.startswith("#"):
        return Markup("#") + url[1:]
    if not url.startswith("/") or not safe_address(url):
        return joined("", [away(url)])
    path, mark, fragment = url[1:].partition("#")
    page = not path or path.endswith("/")
    if page or own:
        path = prefix + path
    if in_files and page:
        path += "index.html"
    return Markup(ROOT) + path + mark + fragment  # noqa: S704 - a constant; the rest is escaped


def to(voice: Voice, url: str) -> Markup:
    """The address of one of our pages, in the page's language, or of a file of the whole site.

    Its root is still to be put in. Addresses of pages end with a slash, but for a fragment.
    """
    return _to(url, voice.links == "file", voice.prefix)


def to_own(voice: Voice, url: str) -> Markup:
    """The address of a file that each language has of its own."""
    return _to(url, voice.links == "file", voice.prefix, True)


def to_edition(voice: Voice, page: Page, edition: Edition) -> Markup:
    """The address of the same page in another language; where that has none, of its home."""
    url = "/" if edition.lang in page.without or not page.url.endswith("/") else page.url
    return _to(url, voice.links == "file", edition.prefix)


def away(url: str) -> str:
    """An address elsewhere, or `#` where it is none or isn't safe."""
    return url if url.startswith(ELSEWHERE) and safe_address(url) else "#"


def root_of(url: str, base_url: str, prefix: str = "") -> str:
    """The way from a page to the root; the 404 page is served from anywhere, so the base path."""
    if url == "/404.html":
        path = quote(urlsplit(base_url).path.strip("/"), safe="/%~")
        return f"/{path}/" if path else "/"
    return "../" * (url.count("/") - 1 + prefix.count("/")) or "./"


def alternates(page: Page, site: Site) -> tuple[Edition, ...]:
    """The languages in which a page stands, the main one first, where they are several."""
    every = tuple(each for each in site.editions if each.lang not in page.without)
    return every if page.url.endswith("/") and len(every) > 1 else ()


def absolute(voice: Voice, url: str, base_url: str) -> str:
    """The address a page is cited by: with the site's base address where there is one."""
    return at_edition(url, base_url, voice.prefix)


def absolute_own(voice: Voice, url: str, base_url: str) -> str:
    """The address of a file that each language has of its own, with the site's base address."""
    return f"{base_url.rstrip('/')}/{voice.prefix}{url[1:]}"


def at_edition(url: str, base_url: str, prefix: str) -> str:
    """The address of a page in one of the languages, with the site's base address."""
    path = f"/{prefix}{url[1:]}" if url.partition("#")[0].endswith("/") else url
    return base_url.rstrip("/") + path if base_url else path


def after_hash(url: str) -> str:
    """The place in its page that an address names."""
    return url.partition("#")[2]


def title(voice: Voice, label: Label) -> Markup:
    """A record's title; one that the archive supplied stands in brackets."""
    text = isolated(worded(voice, label.title))
    return Markup(f"[{text}]") if label.supplied else text  # noqa: S704 - text is Markup


def short_title(voice: Voice, label: Label) -> Markup:
    """The title by which notes and tables name a record, in its language; no link."""
    words, attributes = _short(voice, label)
    return spanned(attributes, words)


def _short(voice: Voice, label: Label) -> tuple[Markup, Markup]:
    """The short title, else the title, and the attributes that tell its language."""
    if label.short:
        return isolated(worded(voice, label.short)), in_language(voice, label.short_lang)
    return title(voice, label), in_language(voice, label.lang)


def heading(voice: Voice, label: Label) -> Markup:
    """A record's title for the page's heading, its brackets left to the style sheet."""
    attributes = in_language(voice, label.lang)
    said = worded(voice, label.title)
    return spanned(attributes, escape(said) if attributes else isolated(said))


def _linked(voice: Voice, label: Label, words: Markup, attributes: Markup) -> Markup:
    if not label.url:
        return spanned(attributes, words)
    address = to(voice, label.url)
    return Markup(f'<a href="{address}"{attributes}>{words}</a>')  # noqa: S704 - all are Markup


@lru_cache(maxsize=1 << 15)
def link(voice: Voice, label: Label) -> Markup:
    """A record's title as a link, or as plain text where it has no page."""
    return _linked(voice, label, title(voice, label), in_language(voice, label.lang))


@lru_cache(maxsize=1 << 15)
def short_link(voice: Voice, label: Label) -> Markup:
    """A record's short title as a link, or as plain text where it has no page."""
    return _linked(voice, label, *_short(voice, label))


def worded_link(voice: Voice, label: Label, words: str) -> Markup:
    """A link to a record in an author's own words, which are in the page's language."""
    return _linked(voice, label, isolated(words), Markup())


def cited(voice: Voice, citation: Cited) -> Markup:
    """A citation: the short title, linked, and the place in it."""
    found = short_link(voice, citation.label)
    return (
        found + Markup(", ") + _place(voice, citation.label, citation.locator)
        if citation.locator
        else found
    )


def locator(voice: Voice, place: str) -> str:
    """A place in a text; where it is no number, in the page's language."""
    return voice.say("title") if place == "title" else place


def _place(voice: Voice, label: Label, place: str) -> Markup:
    """A place in a text; a time in a recording leads there (Media Fragments URI 1.0)."""
    if label.plays and _TIME.fullmatch(place):
        address = to(voice, f"{label.plays}#t={seconds(place)}")
        return fill('<a class="at" href="{}" data-at="{}">{}</a>', address, seconds(place), place)
    return fill('<span class="at">{}</span>', locator(voice, place))


def citations(voice: Voice, several: Sequence[Cited], own: Ref | None = None) -> Markup:
    """Several citations; a record is named once for all places in it that follow each other.

    On the page of the record `own`, its places stand alone.
    """
    said: list[Markup] = []
    for number, each in enumerate(several):
        again = number > 0 and several[number - 1].label.ref == each.label.ref
        if each.locator and (again or each.label.ref == own):
            place = _place(voice, each.label, each.locator)
            if again:
                said[-1] += joined(voice.say(", "), ("", place))
            else:
                said.append(place)
        elif not again:
            said.append(cited(voice, each))
    return joined(voice.say("; "), said)
