"""Lines that belong to a page and not to its article: buttons, share bars, counters, notices."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from archive_site.loader.articles.appeals import is_appeal
from archive_site.loader.articles.asides import is_aside
from archive_site.loader.articles.signs import across, any_of
from archive_site.loader.articles.tongues import furniture, page_lines

REMEMBERED = 4096  # lines of a page are asked about more than once
LONGEST = 160  # characters that a line of furniture has, notices aside
WORD = re.compile(r"[^\W_]+(?:['’`-][^\W_]+)*")
REMARKS = re.compile(across(furniture.REMARKS), re.IGNORECASE)
ASKING = re.compile(across(furniture.ASKING), re.IGNORECASE)
BAR = frozenset(" ".join(furniture.BAR.values()).split())  # a line of nothing else is furniture
NOT_ALONE = frozenset(" ".join(furniture.NOT_ALONE.values()).split())
NOTICE = re.compile(
    rf"\b(?:{across(furniture.COOKIES)})\b.*\b(?:{across(furniture.CONSENT)})\b|{across(furniture.NOTICE)}"
    r"|%[ds]\s+(?:bloggers?|comments?|responses?|likes?)|\{\{.*\}\}|\[\[?(?:if|endif|ad|widget)\b"
    r"|ctrl\s*\+\s*enter",
    re.IGNORECASE,
)
NOTICED = ("%", "{{", "[", "ctrl", *chain(*furniture.NOTICED.values()))  # without them is no notice
WHOLE = re.compile(
    r"[\W\d_]*(?:px|pt)?[\W\d_]*"  # + ↺ − 16 px
    r"|(?:[aаAА][\s+\-−–=]*){1,4}"  # A+ A- A
    rf"|(?:{across(furniture.SIZE)})[\s-]*(?:{across(furniture.SIZE_OF)})?\s*[:\-+−aа\s]*"
    rf"|(?:{across(furniture.VIEWED)})\s*[:\-–]?\s*[\d\s.,kmк]+"
    rf"|[\d\s.,k]+\s*(?:{across(furniture.COUNTED)})|[\d\s]+\s*(?:min(?:ute)?s?)(?:\sread)?"
    rf"|(?:{across(furniture.READING_TIME)})\s*:?\s*\d+.*|\d+\s(?:{across(furniture.MINUTES)})(?:\s\w+)?"
    rf"|(?:{across(furniture.COMMENTS)})(?:\s*\(\s*\d*\s*\))?"
    rf"|(?:{across(furniture.PRINT)})(?:\s(?:{across(furniture.PRINT_AS)}))?"
    rf"|(?:{across(furniture.HOME)})(?:\s*[>»›/|→].*)?"
    rf"|(?:{across(furniture.NEXT)})(?:\s(?:{across(furniture.ITEM)}))?[\s»«→←›‹]*"
    rf"|(?:{across(furniture.PICTURE)})s?\s*\d*(?:\s(?:/|{across(furniture.OUT_OF)})\s\d+)?"
    rf"|(?:{across(furniture.MORE)})\s*[.…»>→]*"
    rf"|(?:copyright|©|\(c\))\s*.{{0,100}}|{across(page_lines.WHOLE)}",
    re.IGNORECASE,
)
ENDS = re.compile(rf"(?:{across(page_lines.ENDS)})\s*[:…]*", re.IGNORECASE)


@lru_cache(maxsize=REMEMBERED)
def is_furniture(line: str) -> bool:
    """Whether a line is the page's: a button, a share bar, a counter, a notice, a left-over."""
    line = " ".join(line.split())
    if not line:
        return True
    if len(line) <= LONGEST and (WHOLE.fullmatch(line) or ENDS.fullmatch(line) or _is_bar(line)):
        return True
    if len(line) <= 2.5 * LONGEST and any_of(NOTICED, line) and NOTICE.search(line):
        return True
    return is_appeal(line) or is_aside(line)


@lru_cache(maxsize=REMEMBERED)
def ends_article(line: str) -> bool:
    """Whether a line heads what follows an article: related articles, comments."""
    line = " ".join(line.split())
    return len(line) <= LONGEST and bool(ENDS.fullmatch(line))


def heads_remarks(line: str) -> bool:
    """Whether a line heads what readers say of an article."""
    line = " ".join(line.split())
    told = ends_article(line) or (ASKING.match(line) and is_furniture(line))
    return bool(told and REMARKS.search(line))


def _is_bar(line: str) -> bool:
    found = WORD.findall(line.lower())
    known = [word for word in found if word in BAR or word.isdigit()]
    return len(known) == len(found) and any(word not in NOT_ALONE for word in known)
