"""What was taken for an article, without the furniture, links and scraps in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_site.loader.articles.furniture import ends_article, is_furniture
from archive_site.loader.articles.html_prose import (
    ABOVE,
    ENDED,
    HEADING,
    LIST,
    is_scrap,
    is_strange,
    plain,
)
from archive_site.loader.articles.html_tree import Passage

COMMENTS = re.compile(
    r"(?<![a-z])(?:comment-?(?:s|list|area|form|section|box|wrapper|text|body|content)?|disqus\w*|"
    r"kommentare?|commentaires?|yorum\w*|comentarios?)(?![a-z])"
)
ENOUGH = 250  # characters that are left where comments are taken away
DECK = 5  # spaces in a line under a title
MOSTLY_LINKS = 0.6


def without_strange(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """What was chosen without the little of it that stands in boxes of another use."""
    own = {n for n in chosen if not COMMENTS.search(passages[n].hints)}
    if _size(passages, own) < ENOUGH:
        own = chosen
    strange = {n for n in own if is_strange(passages[n])}
    return own - strange if _size(passages, strange) < _size(passages, own) * 0.3 else own


def _size(passages: Sequence[Passage], chosen: set[int]) -> int:
    return sum(len(passages[n].text) for n in chosen)


def without_furniture(passages: Sequence[Passage], chosen: list[int], title: str) -> list[int]:
    """What was chosen without furniture, lists of links, what stands twice and loose ends."""
    chosen = _without_end(passages, chosen)
    kept: list[int] = []
    seen: set[str] = set()
    for position, number in enumerate(chosen):
        passage = passages[number]
        words_only = plain(passage.text)
        if is_furniture(passage.text) or _is_link_line(passages, chosen, position):
            continue
        if _heads_links(passages, number, set(chosen)):
            continue
        if (words_only == plain(title) and len(words_only) > 10) or (
            "<h1>" in passage.hints and not kept
        ):
            continue
        if words_only in seen and len(words_only) > 30:
            continue
        seen.add(words_only)
        kept.append(number)
    while kept and (HEADING.search(passages[kept[-1]].hints) or is_scrap(passages[kept[-1]])):
        kept.pop()
    while len(kept) > 1 and _stands_above(passages[kept[0]], passages[kept[1]]):
        kept.pop(0)
    return kept


def _stands_above(passage: Passage, after: Passage) -> bool:
    """Whether the first passage is a line under the title, a caption or a credit."""
    deck = bool(HEADING.search(passage.hints)) and passage.text.count(" ") >= DECK
    boxed = ABOVE.search(passage.near(2)) and not ABOVE.search(after.near(2))
    return deck or is_scrap(passage) or bool(boxed)


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


def _heads_links(passages: Sequence[Passage], number: int, chosen: set[int]) -> bool:
    """Whether a short line stands above links that were left out: "More on this"."""
    after = number + 1
    if after >= len(passages) or after in chosen or passages[after].density < MOSTLY_LINKS:
        return False
    return bool(HEADING.search(passages[number].hints)) or is_scrap(passages[number])


def _is_link_line(passages: Sequence[Passage], chosen: list[int], position: int) -> bool:
    """Whether a passage is a line of a list of links, or links to another article."""
    passage = passages[chosen[position]]
    if passage.density <= MOSTLY_LINKS or HEADING.search(passage.hints):
        return False
    if LIST.search(passage.hints):
        return True
    return not ENDED.search(passage.text) or len(passage.text) < 100
