"""Which passages of a page read as an article's, by their words and by where they stand."""

from __future__ import annotations

import re
from functools import lru_cache

from archive_site.loader.articles.furniture import is_furniture
from archive_site.loader.articles.html_tree import Passage
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import page_lines

WORD = re.compile(r"\w+")
SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
ENDED = re.compile(r"[.!?…:;।。！？؟۔»\"”’)][\"'»”’)\]]*$")
FINISHED = re.compile(r"[.!?…:。！？؟۔][\"'»”’)\]]*$")
STRANGE = re.compile(  # a box of such a thing, not what has one: "with-sidebar"
    r"(?:(?:^|<)aside|<(?:nav|footer|form|figcaption|figure|header))>(?!.*<article>)|"
    r"\b(?<!with-)(?<!without-)(?<!has-)(?<!have-)(?<!no-)(?:comments?|"
    r"comment-?list|disqus|related|sidebar|share|sharing|social|promo|newsletter|recommend\w*|"
    r"breadcrumbs?|caption|wp-caption-text|tags?(?![\w-])|taglist|meta|byline|author[\w-]*|bio|"
    r"cookie\w*|consent|"
    r"advert\w*|banner|pagination|pager|menu|navbar|toolbar|subscribe|paywall|more-?stories|"
    r"read-?more|"
    r"most-?read|popular|trending|outbrain|taboola|copyright|disclaimer|post-?nav\w*|"
    r"modal|popup|dialog|gallery-caption|textwidget|widget_text|gdpr|ccpa|onetrust|didomi)\b"
    r"(?!-(?:on|off|open|closed|enabled|disabled)\b)"
    r"|(?<=__)(?:comments?|related|shar(?:e|ing)|social|promo|newsletter|recommend\w*|byline|caption|"
    r"advert\w*|subscribe|paywall|read-?more)(?![a-z])",  # a part of a block
    re.I,
)
ABOVE = re.compile(
    r"(?<![a-z])(?:deck?|standfirst|sub-?(?:title|head\w*)|summary|description|strap\w*|teaser|excerpt|"
    r"abstract|"
    r"caption|cutline|photo\w*|foto\w*|image\w*|gallery|video\w*|media|slide\w*|highlights?|bullets?)(?![a-z])",
    re.I,
)
HEADING = re.compile(r"<h[1-6]>[^<]*$")
PARAGRAPH = re.compile(r"<(?:p|blockquote)>[^<]*$")
LEAD = re.compile(
    r"(?<![a-z])(?:lead|lede|leadtext|intro|introtext|ingress|chapo|chapeau|vorspann|preface|"
    r"anons|anonce|giris)(?![a-z])",
    re.I,
)
NUMBERS = re.compile(r"[\d_]*\d[\d_]*")
CELL = re.compile(r"<t[dh]>[^<]*(?:<(?:p|div)>[^<]*)?$")
LIST = re.compile(r"<(?:li|dd|dt)>[^<]*$")
CREDIT = re.compile(
    rf"(?:{across(page_lines.CREDIT)})\b"
    r".{0,80}|\(?end\)?|\S+@\S+\.\w+|.{0,60}/\s?(?:getty|reuters|afp|ap|shutterstock).{0,30}"
    rf"|[^.!?]*\((?:{across(page_lines.CREDITED)})\s?[:/][^()]*\)",
    re.I,
)
LATELY = 4096  # lines and places of a page, which are asked about several times
FEW = 8  # words of a line that is no paragraph
LONG_UNPARTED = 120  # characters of one, in a script that parts no words


def is_prose(passage: Passage) -> bool:
    """Whether a passage reads as an article's: sentences, few links, not in a strange place."""
    words = passage.text.count(" ") + 1
    if words < 4 and len(passage.text) < 40:
        return False
    short = words < 12 and len(passage.text) < LONG_UNPARTED
    if passage.density > 0.5 or (short and not ENDED.search(passage.text)):
        return False
    return not is_strange(passage) and not is_furniture(passage.text)


def is_strange(passage: Passage) -> bool:
    """Whether a passage stands in a box of another use: its own, or one of two around it."""
    return _is_strange(passage.near(3))


@lru_cache(maxsize=LATELY)
def _is_strange(hints: str) -> bool:
    return bool(STRANGE.search(hints))


def is_scrap(passage: Passage) -> bool:
    """Whether a line at an article's edge is a credit or a caption and no paragraph of it."""
    if LIST.search(passage.hints) or len(passage.text) > 120:
        return False
    words = len(passage.text.split())
    short = words < FEW and len(passage.text) < 60 and not FINISHED.search(passage.text)
    return (short and not HEADING.search(passage.hints)) or bool(CREDIT.fullmatch(passage.text))


@lru_cache(maxsize=LATELY)
def plain(text: str) -> str:
    """A text as its words alone, in small letters."""
    return " ".join(WORD.findall(text.casefold()))


def way(passage: Passage) -> str:
    """The elements around a passage, without the numbers by which a site tells them apart."""
    return _without_numbers(passage.hints)


@lru_cache(maxsize=LATELY)
def _without_numbers(hints: str) -> str:
    return NUMBERS.sub("", hints)
