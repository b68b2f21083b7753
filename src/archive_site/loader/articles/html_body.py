"""Which passages of a page are its article: a library's choice, mended at its ends and in gaps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import trafilatura
from lxml.html import HtmlElement

from archive_site.loader.articles.furniture import ends_article, is_furniture
from archive_site.loader.articles.html_tree import Passage

WORD = re.compile(r"\w+")
ENDED = re.compile(r"[.!?…:;।。！？؟۔»\"”’)][\"'»”’)\]]*$")
STRANGE = re.compile(
    r"<(?:nav|footer|aside|form|figcaption|figure|header)>(?!.*<article>)|\b(?:comments?|"
    r"comment-?list|disqus|related|sidebar|share|sharing|social|promo|newsletter|recommend\w*|"
    r"breadcrumbs?|caption|wp-caption-text|tags?|taglist|meta|byline|author-?(?:bio|box|info)|"
    r"cookie\w*|consent|"
    r"advert\w*|banner|pagination|pager|menu|navbar|toolbar|subscribe|paywall|more-?stories|"
    r"read-?more|"
    r"most-?read|popular|trending|outbrain|taboola|copyright|disclaimer|post-?nav\w*|"
    r"gallery-caption)\b",
    re.I,
)
HEADING = re.compile(r"<h[1-6]>[^<]*$")
PARAGRAPH = re.compile(r"<(?:p|blockquote)>[^<]*$")
LIST = re.compile(r"<(?:li|dd|dt)>[^<]*$")
MOSTLY_LINKS = 0.6
SAME = 0.75  # share of a passage's word triples that the library's text has
LEADS = 6  # passages before the library's first that are looked at
SHORTEST = 250  # characters of a body that is worth trusting


def kept_in(tree: HtmlElement, passages: Sequence[Passage], title: str) -> list[int]:
    """The numbers of the passages that are the article's own."""
    chosen = _chosen(tree, passages)
    if not chosen:
        return []
    chosen = _of_one_place(passages, chosen)
    chosen |= _lead(passages, chosen, title)
    chosen |= _gaps(passages, chosen)
    chosen |= _tail(passages, chosen)
    return _without_furniture(passages, sorted(chosen), title)


def _chosen(tree: HtmlElement, passages: Sequence[Passage]) -> set[int]:
    """What the library takes, as passages."""
    best: set[int] = set()
    for precise in (True, False):
        text = _extracted(tree, precise=precise)
        found = _found_again(passages, text)
        if sum(len(passages[each].text) for each in found) >= SHORTEST:
            return found
        best = best or found
    densest = _densest(passages)
    return max(best, densest, key=lambda each: sum(len(passages[n].text) for n in each))


def _extracted(tree: HtmlElement, *, precise: bool) -> str:
    try:
        text = trafilatura.extract(
            tree,
            include_comments=False,
            include_tables=True,
            favor_precision=precise,
            favor_recall=not precise,
        )
    except (ValueError, RecursionError, AttributeError, TypeError):
        return ""
    return text or ""


def _found_again(passages: Sequence[Passage], text: str) -> set[int]:
    lines = Counter(_plain(line.strip("-| ")) for line in text.splitlines())
    words = WORD.findall(text.casefold())
    triples = set(zip(words, words[1:], words[2:], strict=False))
    found = set()
    for number, passage in enumerate(passages):
        plain = _plain(passage.text)
        own = plain.split()
        if len(own) < 5:
            if plain and lines[plain] > 0:
                lines[plain] -= 1
                found.add(number)
            continue
        mine = list(zip(own, own[1:], own[2:], strict=False))
        if sum(each in triples for each in mine) >= SAME * len(mine):
            found.add(number)
    return found


def _plain(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def _densest(passages: Sequence[Passage]) -> set[int]:
    """The paragraphs of the element that has most text in sentences."""
    weights: Counter[HtmlElement] = Counter()
    for passage in passages:
        if _is_prose(passage):
            for above in [passage.element.getparent(), *_two_above(passage.element)]:
                if above is not None:
                    weights[above] += len(passage.text)
    if not weights:
        return set()
    best, _ = weights.most_common(1)[0]
    return {n for n, p in enumerate(passages) if _is_prose(p) and best in p.element.iterancestors()}


def _two_above(element: HtmlElement) -> list[HtmlElement]:
    parent = element.getparent()
    above = parent.getparent() if parent is not None else None
    return [above] if above is not None else []


def _is_prose(passage: Passage) -> bool:
    """Whether a passage reads as an article's: sentences, few links, not in a strange place."""
    words = len(passage.text.split())
    if STRANGE.search(passage.hints) or is_furniture(passage.text) or passage.density > 0.5:
        return False
    return words >= 12 or (words >= 4 and bool(ENDED.search(passage.text)))


def _of_one_place(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """What was chosen without what lies far from the rest and reads as no sentence."""
    ordered = sorted(chosen)
    heavy = [
        n for n in ordered if len(passages[n].text) > 80 and passages[n].density < MOSTLY_LINKS
    ]
    if len(heavy) < 2:
        return chosen
    return {n for n in ordered if heavy[0] - 3 <= n <= heavy[-1] + 3}


def _lead(passages: Sequence[Passage], chosen: set[int], title: str) -> set[int]:
    """Paragraphs between the title and the first that the library took."""
    first = min(chosen)
    start = max(first - LEADS, 0)
    for number in range(first - 1, start - 1, -1):
        if "<h1>" in passages[number].hints or _plain(passages[number].text) == _plain(title):
            start = number + 1
            break
    else:
        start = max(first - 2, 0)
    found = set()
    for number in range(start, first):
        passage = passages[number]
        near = _shares_place(passage, passages[first])
        if (
            _is_prose(passage)
            and (near or PARAGRAPH.search(passage.hints))
            and passage.density < 0.3
        ):
            found.add(number)
    return found


def _shares_place(one: Passage, other: Passage) -> bool:
    mine, its = one.element.getparent(), other.element.getparent()
    return one.element is other.element or mine is its or mine is other.element


def _gaps(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """Paragraphs that the library left out between two that it took, in the same place."""
    first, last = min(chosen), max(chosen)
    places = {id(passages[n].element.getparent()) for n in chosen} | {
        id(passages[n].element) for n in chosen
    }
    return {
        n
        for n in range(first, last)
        if n not in chosen
        and (id(passages[n].element.getparent()) in places or id(passages[n].element) in places)
        and _is_prose(passages[n])
        and passages[n].density < 0.3
    }


def _tail(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """Paragraphs right after the last that was taken, in the same place."""
    last = max(chosen)
    found = set()
    for number in range(last + 1, min(last + 8, len(passages))):
        passage = passages[number]
        if ends_article(passage.text) or not _shares_place(passage, passages[last]):
            break
        if not _is_prose(passage) or passage.density > 0.3:
            break
        found.add(number)
    return found


def _without_furniture(passages: Sequence[Passage], chosen: list[int], title: str) -> list[int]:
    chosen = _without_end(passages, chosen)
    kept: list[int] = []
    seen: set[str] = set()
    for position, number in enumerate(chosen):
        passage = passages[number]
        plain = _plain(passage.text)
        if is_furniture(passage.text) or _is_link_line(passages, chosen, position):
            continue
        if (plain == _plain(title) and len(plain) > 10) or "<h1>" in passage.hints:
            continue
        if plain in seen and len(plain) > 30:
            continue
        seen.add(plain)
        kept.append(number)
    while kept and HEADING.search(passages[kept[-1]].hints):
        kept.pop()
    return kept


def _without_end(passages: Sequence[Passage], chosen: list[int]) -> list[int]:
    """What was chosen without what follows a heading of related articles or comments."""
    total = sum(len(passages[n].text) for n in chosen)
    before = 0
    for position, number in enumerate(chosen):
        rest = chosen[position + 1 :]
        if ends_article(passages[number].text) and before > total * 0.4:
            prose = sum(len(passages[n].text) for n in rest if passages[n].density < 0.2)
            if prose < total * 0.25 or "comment" in passages[number].text.lower():
                return chosen[:position]
        before += len(passages[number].text)
    return chosen


def _is_link_line(passages: Sequence[Passage], chosen: list[int], position: int) -> bool:
    """Whether a passage is a line of a list of links, or links to another article."""
    passage = passages[chosen[position]]
    if passage.density <= MOSTLY_LINKS or HEADING.search(passage.hints):
        return False
    if LIST.search(passage.hints):
        return True
    return not ENDED.search(passage.text) or len(passage.text) < 100
