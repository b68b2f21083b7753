"""What was taken for an article, without the furniture, links and scraps in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from archive_site.loader.articles.furniture import ends_article, heads_remarks, is_furniture
from archive_site.loader.articles.html_days import printed_in
from archive_site.loader.articles.html_prose import (
    ABOVE,
    ENDED,
    HEADING,
    LIST,
    is_scrap,
    is_strange,
    plain,
    way,
)
from archive_site.loader.articles.html_tree import BLOCKS, Passage, article_of, length_of, words_of
from archive_site.loader.articles.html_under import is_of_the_page
from archive_site.loader.articles.signatures import signed_line

COMMENTS = re.compile(
    r"(?<![a-z])(?:comment-?(?:s|list|area|form|section|box|wrapper|text|body|content)?|disqus\w*|"
    r"kommentare?|commentaires?|yorum\w*|comentarios?)(?![a-z])"
)
MOST = 0.6  # share of a choice that one article's element has, if the rest is of others
HEADED = "boolean(.//h2//a[@href] | .//h3//a[@href] | .//a[@href]//h2 | .//a[@href]//h3)"
DATED = re.compile(r"\b(?:date|time|posted|publish\w*|tari[xh])\b")
ENOUGH = 250  # characters that are left where comments are taken away
SHORT_LINE = 60  # characters of a line that leads to links
DECK = 5  # spaces in a line under a title
MOSTLY_LINKS = 0.6
ALL_LINKS = 0.85
FEW_LINKS = 0.2
READ = 600  # characters of an article after which remarks on it may follow
ROW = 200  # characters of a row of buttons and counters
SHORTEST = 12  # characters of a title that stands nowhere by chance; of a day


def without_strange(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """What was chosen without the little of it that stands in boxes of another use."""
    own = {n for n in chosen if not COMMENTS.search(passages[n].hints)}
    own = of_one_article(passages, own if length_of(passages, own) >= ENOUGH else chosen)
    strange = {n for n in own if is_strange(passages[n])}
    return own - strange if length_of(passages, strange) < length_of(passages, own) * 0.3 else own


def of_one_article(passages: Sequence[Passage], chosen: set[int]) -> set[int]:
    """What was chosen without what stands in another article's element, if one has most of it."""
    within = {n: article_of(passages[n]) for n in chosen}
    sizes: Counter[HtmlElement | None] = Counter()
    for number, article in within.items():
        sizes[article] += len(passages[number].text)
    for article, size in sizes.most_common(1):
        if size > sizes.total() * MOST:
            return {n for n in chosen if not _is_another(within[n], article)}
    return chosen


def _is_another(one: HtmlElement | None, main: HtmlElement | None) -> bool:
    """Whether an article's element is of another: within the main one, or headed by a link."""
    if one is None or one is main:
        return False
    return main in one.iterancestors() or bool(one.xpath(HEADED))


def without_furniture(
    passages: Sequence[Passage], chosen: list[int], title: str, figures: set[int]
) -> list[int]:
    """What was chosen without furniture, lists of links, what stands twice and loose ends."""
    chosen = _without_end(passages, chosen)
    kept: list[int] = []
    seen: set[str] = set()
    for position, number in enumerate(chosen):
        passage = passages[number]
        words_only = plain(passage.text)
        page_s = is_furniture(passage.text) or is_of_the_page(passage.text) or _is_row(passage)
        if page_s and number not in figures:
            continue
        if _is_link_line(passages, chosen, position):
            continue
        if number not in figures and _heads_links(passages, chosen, position):
            continue
        if _is_title(words_only, plain(title)) or (not kept and _is_its_heading(passage, title)):
            continue
        listed = number in figures or LIST.search(passage.hints)
        if words_only in seen and len(words_only) > 30 and not listed:
            if len(kept) > 1:
                continue
            kept.pop()  # the first paragraph, set above the article once more
        seen.add(words_only)
        kept.append(number)
    while kept and _stands_below(passages[kept[-1]]):
        kept.pop()
    while len(kept) > 1 and (
        _stands_above(passages[kept[0]], passages[kept[1]]) or passages[kept[0]].density > ALL_LINKS
    ):
        kept.pop(0)
    return kept


def _stands_below(passage: Passage) -> bool:
    """Whether the last passage is a heading, a credit or who signs."""
    signed = bool(signed_line(passage.text))
    return bool(HEADING.search(passage.hints)) or is_scrap(passage) or signed


def _stands_above(passage: Passage, after: Passage) -> bool:
    """Whether the first passage is a line under the title, a caption or a credit."""
    deck = bool(HEADING.search(passage.hints)) and passage.text.count(" ") >= DECK
    boxed = ABOVE.search(passage.near(2)) and not ABOVE.search(after.near(2))
    if deck or is_scrap(passage) or boxed or signed_line(passage.text):
        return True
    dated = len(passage.text) < SHORT_LINE and DATED.search(passage.near(1))
    return bool(dated) and any(printed_in(passage.text))


def _without_end(passages: Sequence[Passage], chosen: list[int]) -> list[int]:
    """What was chosen without what follows a heading of related articles or comments."""
    total = length_of(passages, set(chosen))
    before, mine = 0, set(chosen)
    for number in range(chosen[0], chosen[-1] + 1) if chosen else ():
        text = passages[number].text
        told = heads_remarks(text) and passages[number].density < ALL_LINKS
        another = before > total * 0.4 and _heads_another(passages, chosen, number)
        if (
            another
            or (told and before > min(total * 0.4, READ))
            or (number in mine and before > total * 0.4 and _ends(passages, chosen, number, total))
        ):
            return [each for each in chosen if each < number]
        before += len(text) if number in mine else 0
    return chosen


def _ends(passages: Sequence[Passage], chosen: list[int], number: int, total: int) -> bool:
    """Whether a passage that was chosen heads other articles, and little prose follows it."""
    if not ends_article(passages[number].text):
        return False
    rest = {each for each in chosen if each > number and passages[each].density < FEW_LINKS}
    place = way(passages[number])
    if passages[number].density > MOSTLY_LINKS and any(way(passages[n]) == place for n in rest):
        return False  # it names the other article itself, and prose goes on below it
    return length_of(passages, rest) < total * 0.25


def _heads_another(passages: Sequence[Passage], chosen: list[int], number: int) -> bool:
    """Whether a passage is the title of another article that is set below in a box of its own."""
    passage = passages[number]
    if passage.density <= ALL_LINKS or not HEADING.search(passage.hints):
        return False
    around = set(passage.element.iterancestors())
    below = next((n for n in chosen if n > number), number)
    box = next((each for each in passages[below].element.iterancestors() if each in around), None)
    before = range(chosen[0], number)
    return below > number and not any(
        box in passages[n].element.iterancestors() or way(passages[n]) == way(passage)
        for n in before
    )


def _is_row(passage: Passage) -> bool:
    """Whether a passage is a row of furniture, of which each piece stands in its own element."""
    element = passage.element
    if len(passage.text) > ROW or not 2 <= len(element) <= ROW or (element.text or "").strip():
        return False
    pieces = list(element)
    if any(each.tag in BLOCKS or (each.tail or "").strip() for each in pieces):
        return False
    return all(is_furniture(words_of(each)) for each in pieces)


def _is_title(words: str, title: str) -> bool:
    """Whether a line is the title once more, alone or with a day after it."""
    return len(title) > SHORTEST and words.startswith(title) and len(words) - len(title) < SHORTEST


def _is_its_heading(passage: Passage, title: str) -> bool:
    """Whether what begins an article is a heading of the first rank, its title or most of it."""
    words, whole = plain(passage.text), plain(title)
    if "<h1>" in passage.hints or (words == whole and HEADING.search(passage.hints)):
        return True
    return len(words) > SHORTEST and whole.startswith(words) and len(whole) - len(words) < SHORTEST


def _heads_links(passages: Sequence[Passage], chosen: list[int], position: int) -> bool:
    """Whether a short line stands above links that were left out: "More on this"."""
    number = chosen[position]
    after = number + 1
    if after >= len(passages) or passages[after].density < MOSTLY_LINKS:
        return False
    if chosen[position + 1 : position + 2] == [after] and not _is_link_line(
        passages, chosen, position + 1
    ):
        return False
    passage = passages[number]
    led = passage.text.endswith(":") and len(passage.text) < SHORT_LINE
    return led or bool(HEADING.search(passage.hints)) or is_scrap(passage)


def _is_link_line(passages: Sequence[Passage], chosen: list[int], position: int) -> bool:
    """Whether a passage is a line of a list of links, or links to another article."""
    passage = passages[chosen[position]]
    if passage.density <= MOSTLY_LINKS or HEADING.search(passage.hints):
        return False
    if LIST.search(passage.hints):
        return True
    return not ENDED.search(passage.text) or len(passage.text) < 100
