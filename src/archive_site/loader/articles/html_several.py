"""Pages that aren't one article's own: front pages and lists, and what can't be asked of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from archive_site.loader.articles.html_cards import LEAST_PROSE, teasers
from archive_site.loader.articles.html_page import Page, addresses, headings
from archive_site.loader.articles.html_sites import PARTED, bare, page_title
from archive_site.loader.articles.html_titles import ABOVE
from archive_site.loader.articles.html_tree import Passage, length_of
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues.pages import FRONT
from archive_site.model.clipping import Candidate

FRONT_PAGE = "the page is the front page of a site; save the page of the article itself"
LIST = "the page tells of several articles; save the page of the one that is meant"
OF_ONE = ("title", "author", "credit_line", "date", "section")  # fields of an article
NO_PATH = re.compile(
    r"https?://[^/?#]+(?:/[a-z]{2}(?:[-_][a-z]{2})?)?/?(?:(?:index|default|home)(?:\.\w+)?/?)?",
    re.I,
)
OF_LISTS = re.compile(  # a path that ends in one of a kind, in a month or in a page's number
    r"https?://[^/?#]+(?:(?:/[^?#]*)?/(?:(?:tags?|categor(?:y|ies|ia)|autho?rs?|autores|topics?|"
    r"labels?|etiquetas?|schlagwort|rubri[ck]s?|keywords?)/[^/?#]+|page/\d+)"
    r"|(?:/(?:blog|archives?|news))?/(?:19|20)\d\d(?:/\d\d){0,2})/?",
    re.I,
)
COLLECTION = re.compile(r'"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage)"')
FIRST = re.compile(rf"#?\s*(?:{across(FRONT)})", re.I)
LINKED = 0.9  # share of a title of another article that is a link
WORDS = 4  # of such a title, or letters for them in a script without spaces
SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]")
LINE = 150  # characters of an article that a title of another outweighs
SHORT_TEXT = 1000  # characters: a text that is shorter is no reason to doubt that a page is a list
TITLES = 20  # of other articles, on a page that has a teaser in place of a text
MOST = 0.75  # share of a text that stands under titles of others
LINKS = 0.25  # share of a text that is links


def several_on(page: Page, kept: Sequence[int]) -> str:
    """Why a page is no article's own, in one line; "" for a page that may be one's."""
    if any(mark.value.lower() == "article" for mark in page.meta("og:type")):
        return ""
    size = length_of(page.passages, kept)
    doubtful = size < SHORT_TEXT and not _is_headed(page)
    if _is_front(page) and (doubtful or _others(page, kept) * LINE > size):
        return FRONT_PAGE
    if _is_of_others(page.passages, kept, size):
        return LIST
    if page.linked:
        return ""
    named = any(OF_LISTS.fullmatch(mark.value) for _, mark in addresses(page))
    return LIST if named or COLLECTION.search(page.text) else ""


def without(
    found: Mapping[str, tuple[Candidate, ...]], page: Page, why: str
) -> dict[str, tuple[Candidate, ...]]:
    """Candidates for fields without those that such a page can't give; a list may have a title."""
    if not why:
        return dict(found)
    left = {field: each for field, each in found.items() if field not in OF_ONE}
    printed = {bare(each.text) for each in page.passages if not each.linked}
    titles = tuple(
        msgspec.structs.replace(each, confidence="low")
        for each in found.get("title", ())
        if bare(each.value) in printed and each.rule != ABOVE and each.confidence != "low"
    )
    return {**left, "title": titles} if titles and why == LIST else left


def reasons(why: str) -> dict[str, str]:
    """Why fields are empty that such a page can't give."""
    return dict.fromkeys(OF_ONE, why) if why else {}


def _is_front(page: Page) -> bool:
    """Whether a page's own address, or else its title, is that of its site's front page."""
    given = [mark.value for _, mark in addresses(page)]
    if given:
        return all(NO_PATH.fullmatch(each) for each in given)
    parts = PARTED.split(page_title(page)[1])
    return any(FIRST.fullmatch(part.strip()) for part in (parts[0], parts[-1]))


def _is_headed(page: Page) -> bool:
    """Whether a page's title begins with a heading on it, and goes on with its site's name."""
    title = bare(page_title(page)[1])
    heads = (bare(words) for words, _ in headings(page))
    return any(title.startswith(f"{head} ") for head in heads if head.count(" ") >= WORDS - 1)


def _others(page: Page, kept: Sequence[int]) -> int:
    """How many titles and teasers of other articles a page has."""
    mine = set(kept)
    linked = (n for n, each in enumerate(page.passages) if n not in mine and _is_title(each))
    return len(teasers(page.passages) - mine | set(linked))


def _is_title(passage: Passage) -> bool:
    """Whether a passage is the title of another article, with its link."""
    if passage.density < LINKED:
        return False
    return len(passage.text.split()) >= WORDS or len(SPACELESS.findall(passage.text)) >= 2 * WORDS


def _is_of_others(passages: Sequence[Passage], kept: Sequence[int], size: int) -> bool:
    """Whether what was taken for a text are teasers: under titles of others, or links."""
    own = frozenset(kept)
    under = [n for n in kept if _is_under(passages, n, own)]
    if len(kept) == len(under) == 1 and size < SHORT_TEXT / 2:
        return sum(map(_is_title, passages)) >= TITLES
    links = [n for n in kept if passages[n].density >= LINKED]
    for found, share in ((under, MOST), (links, LINKS)):
        if len(found) > 1 and length_of(passages, found) >= share * size:
            return True
    return False


def _is_under(passages: Sequence[Passage], number: int, kept: frozenset[int]) -> bool:
    """Whether a title of another article stands right above a passage, or a line above that."""
    for above in _above(passages, number):
        if above in kept:
            return False
        if _is_title(passages[above]):
            return True
    return False


def _above(passages: Sequence[Passage], number: int) -> Iterator[int]:
    for above in range(number - 1, max(number - 3, -1), -1):
        yield above
        if len(passages[above].text) > LEAST_PROSE:
            return
