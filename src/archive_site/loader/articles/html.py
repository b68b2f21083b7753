"""A saved web page to a clipping: its article, what was taken away, candidates with evidence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import msgspec

from archive_site.loader.articles.bylines import AGENCY
from archive_site.loader.articles.datelines import agencies_in, dateline_of_page
from archive_site.loader.articles.decoding import decoded
from archive_site.loader.articles.html_authors import authors, credit_lines, credits_beside
from archive_site.loader.articles.html_body import kept_in
from archive_site.loader.articles.html_dating import dates
from archive_site.loader.articles.html_linked import Said, texts
from archive_site.loader.articles.html_page import (
    REWRITTEN,
    Mark,
    Page,
    addresses,
    candidate,
    opened,
)
from archive_site.loader.articles.html_several import reasons, several_on, without
from archive_site.loader.articles.html_sites import PARTED, bare, hosts, publishers
from archive_site.loader.articles.html_titles import titled, titles
from archive_site.loader.articles.html_unshown import unshown
from archive_site.loader.articles.html_walls import article_on
from archive_site.loader.articles.language import tongue_by
from archive_site.loader.articles.title_marks import unmarked
from archive_site.model.clipping import Block, Candidate, Clipping, Confidence

AFTER = 40  # passages after an article that are told as taken away
MOST_TOLD = 200


def read_html(name: str, raw: bytes, charset: str = "", address: str = "") -> Clipping:
    """The article of a saved page; `charset` and `address` as its container gives them."""
    page = opened(decoded(raw, charset), address)
    sites = publishers(page)
    named = titles(page, sites)
    kept = kept_in(page.tree, page.passages, named[0].value if named else "")
    texts_kept = [page.passages[n].text for n in kept]
    other = unshown(page, named[0].value if named else "", texts_kept)
    if other.paragraphs:
        kept, texts_kept = [], list(other.paragraphs)
    article_on(page, texts_kept)
    several = several_on(page, kept)
    blocks = tuple(Block(text, text) for text in texts_kept)
    return Clipping(
        name,
        "text/html",
        page.text,
        blocks,
        removed=_removed(page, kept),
        candidates=without(
            _with_dateline(_candidates(page, kept, sites, named), texts_kept), page, several
        ),
        reasons=reasons(several),
        links=_links(page, kept),
        body_where=other.where,
    )


def _candidates(
    page: Page, kept: Sequence[int], sites: tuple[Candidate, ...], named: tuple[Candidate, ...]
) -> dict[str, tuple[Candidate, ...]]:
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    own, names = hosts(page), {each.value.casefold() for each in sites}
    names |= {mark.value.casefold() for mark in page.meta("og:title")}
    written = tuple(
        _doubted(each) if _may_be_the_site(each.value, own, sites) else each
        for each in authors(page, first, last)
        if not any(name and name in each.value.casefold() for name in names)
    )
    found = {
        "title": unmarked(titled(page, named, first)),
        "publisher": sites,
        "author": tuple(each for each in written if not AGENCY.match(each.value)),
        "credit_line": (*credit_lines(written), *credits_beside(page, first)),
        "date": dates(page, first, last, named[0].value if named else ""),
        "language": _languages(page),
        "url": _addresses(page),
        "section": _sections(page),
    }
    return {field: candidates for field, candidates in found.items() if candidates}


def _with_dateline(
    found: dict[str, tuple[Candidate, ...]], texts: Sequence[str]
) -> dict[str, tuple[Candidate, ...]]:
    """What is found with the dateline before the text, and the agency that it credits."""
    tongue = tongue_by("\n".join(texts))
    dateline = dateline_of_page(texts, tongue)
    credit = (*found.get("credit_line", ()), *agencies_in(dateline))
    more = {"dateline": dateline, "credit_line": credit}
    return {**found, **{field: each for field, each in more.items() if each}}


def _may_be_the_site(name: str, own: set[str], sites: tuple[Candidate, ...]) -> bool:
    """Whether a name is that of the page's host, or its site's that bears its host's."""
    if bare(name).replace(" ", "") in own:
        return True
    if own.isdisjoint(_plain(name).split()):
        return False
    parts = (part for site in sites for part in PARTED.split(site.value) if " " in part.strip())
    return any(_plain(name).endswith(_plain(part)) for part in parts)


def _plain(name: str) -> str:
    """A name without the marks on its letters, of which some are written in two ways."""
    letters = unicodedata.normalize("NFD", bare(name))
    return "".join(each for each in letters if not unicodedata.combining(each))


def _doubted(author: Candidate) -> Candidate:
    """An author who bears the name of the page's host: it may be the site, or its only writer."""
    return msgspec.structs.replace(author, confidence="low")


def _languages(page: Page) -> tuple[Candidate, ...]:
    """The language that the markup names; the text decides."""
    given = [Mark(page.tree.get("lang") or page.tree.get("xml:lang") or "", "/html/@lang")]
    given += [*page.meta("og:locale", "content-language", "language", "dc.language")]
    found = []
    for mark in given:
        if match := re.match(r"([a-zA-Z]{2,3})(?:[-_]\w+)*$", mark.value):
            rule = "lang" if mark.where == "/html/@lang" else "meta language"
            found.append(candidate(page, match[1].lower(), "low", mark, rule))
    return tuple(found)


def _addresses(page: Page) -> tuple[Candidate, ...]:
    """The addresses under which the page was published."""
    marks = [
        *addresses(page),
        *(
            ("JSON-LD url", Mark(REWRITTEN.sub("", said.text), said.where))
            for said in _linked(page, "mainEntityOfPage", "url")
        ),
    ]
    whole = [(rule, mark) for rule, mark in marks if re.match(r"https?://[^/\s]+/\S", mark.value)]
    counts = {
        mark.value: {rule for rule, other in whole if other == mark or other.value == mark.value}
        for _, mark in whole
    }
    found: dict[str, Candidate] = {}
    for rule, mark in whole:
        agree = len(counts[mark.value]) > 1 and len(counts) == 1
        confidence: Confidence = "high" if agree and mark.value in page.text else "medium"
        found.setdefault(mark.value, candidate(page, mark.value, confidence, mark, rule))
    return tuple(found.values())


def _sections(page: Page) -> tuple[Candidate, ...]:
    marks = [("article:section", mark) for mark in page.meta("article:section")]
    marks += [
        ("JSON-LD section", Mark(said.text, said.where)) for said in _linked(page, "articleSection")
    ]
    return tuple(
        candidate(page, mark.value, "medium", mark, rule)
        for rule, mark in marks
        if len(mark.value) < 60
    )


def _linked(page: Page, *keys: str) -> list[Said]:
    return [said for thing, at in page.linked for key in keys for said in texts(thing, at, key)]


def _removed(page: Page, kept: Sequence[int]) -> tuple[str, ...]:
    """The lines from the title to a little after the article that aren't kept."""
    if not kept:
        return ()
    start = next(
        (n for n in range(kept[0], -1, -1) if "<h1>" in page.passages[n].hints), max(kept[0] - 3, 0)
    )
    mine = set(kept)
    lines = [
        page.passages[n].text
        for n in range(start, min(kept[-1] + AFTER, len(page.passages)))
        if n not in mine and "<h1>" not in page.passages[n].hints
    ]
    return tuple(dict.fromkeys(lines))[:MOST_TOLD]


def _links(page: Page, kept: Sequence[int]) -> tuple[tuple[str, str], ...]:
    """The links in the article's own text."""
    found: dict[tuple[str, str], None] = {}
    for element in {id(page.passages[n].element): page.passages[n].element for n in kept}.values():
        for link in element.iter("a"):
            words = " ".join(str(link.xpath("string()")).split())
            target = REWRITTEN.sub("", (link.get("href") or "").strip())
            if words and re.match(r"https?://", target):
                found[words, target] = None
    return tuple(found)
