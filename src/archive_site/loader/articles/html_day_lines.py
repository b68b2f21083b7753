"""Which days in a line beside an article may be those of publication, by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from operator import eq

from lxml.html import HtmlElement

from archive_site.loader.articles.html_days import Day, printed_in
from archive_site.loader.articles.html_tree import Passage, words_of
from archive_site.loader.articles.month_names import weekdays
from archive_site.loader.articles.page_lines import WEEKDAYS
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import dating

CHANGED = re.compile(
    rf"(?<!\w)(?:{across(dating.CHANGED)})(?![^\W\d_])|{across(dating.CHANGED_WITHIN)}", re.I
)
ISSUED = re.compile(across(dating.ISSUED), re.I)
RIGHTS = re.compile(r"©|\(c\)|copyright", re.I)
SIGNED = re.compile(rf"\s*(?:{across(dating.SIGNED)})\s", re.I)
PARTED = re.compile(r"[|•·]|\s[—–-]\s")
BESIDE = re.compile(rf"\b(?:{across(dating.BY)})\s+\S+", re.I)  # as a system calls them
PLACE = re.compile(
    rf"\W*(?:{across(dating.AT)})\s+(?:the\s|la\s|der\s)?[^\W\d]{{4,}}|\s*:\s*[^\W\d]", re.I
)
WORD = re.compile(r"[^\W\d_]+")
LABELS = ("span", "b", "strong", "i")
NEAR = 8  # elements before one of a day that may say what it is of
SHORT_WORD = 3  # letters of words that name nothing: "at", "le", "год"
RANGE = re.compile(r"(?:(?<![:.\d])\d{1,2}\s?[–—-]\s?|\w[–—-])$")
BEFORE = re.compile(across(dating.EARLIER), re.I)
VENUE = re.compile(r"\b(?:town|city|village|concert|community|music) hall\b|\bdoors open", re.I)
HEADER = re.compile(
    r"<header>|<\w+> (?!(?:[\w-]+ )*(?:entry|post|article|story)\b)"
    r"(?:[\w-]+ )*(?:(?:site|page|top|main)-)?header(?![a-z])"
)
ARTICLES = re.compile(r"<article>|<main>")
DASH = re.compile(r"\s?[–—-]\s?")
PUBLISHING = re.compile(rf"(?:{WEEKDAYS}|{across(dating.PUBLISHING)})", re.I)
OF_A_MACHINE = re.compile(r"T\d\d:?\d\d")  # after a day that a style doesn't show
OTHER = re.compile(rf"\b(?:{across(dating.OTHER)})\b", re.I)


def days_in_line(text: str) -> Iterator[Day]:
    """The days in a line that aren't those of a change or of rights."""
    if RIGHTS.search(text):
        return
    for day in printed_in(text):
        before, after = text[: day.start], text[day.start + len(day.printed) :]
        if not (CHANGED.search(before[-40:]) or OF_A_MACHINE.match(after)):
            yield day


def is_change(element: HtmlElement) -> bool:
    """Whether an element of a day says, or what stands before it, that it is that of a change."""
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''} "
    parent = element.getparent()
    before = [(parent.text or "") if parent is not None else ""]
    near = islice(element.itersiblings(preceding=True), NEAR)
    for each in islice((each for each in near if each.tag in LABELS), 2):
        before.append(f" {words_of(each)} {each.tail or ''}")
    around = "".join(before)
    return bool(CHANGED.search(own.replace("-", " ") + around[-60:]) or "modified" in own.lower())


def is_of_the_site(passage: Passage, title: Passage) -> bool:
    """Whether a passage stands in a page's header, which isn't the header of the title too."""
    if not HEADER.search(passage.hints) or ARTICLES.search(passage.hints):
        return False
    header = list(HEADER.finditer(passage.hints))[-1]
    return not title.hints.startswith(passage.hints[: header.end()])


def hints_apart(passage: Passage, title: Passage) -> str:
    """What is said of a passage's place, from where it parts from the title's."""
    own, its = (each.hints.strip().split("  <") for each in (passage, title))
    shared = sum(takewhile(bool, map(eq, own, its)))
    return " <".join(("", *(each.removeprefix("<") for each in own[shared:])))


def first_published(text: str) -> Day | None:
    """The day on which a line says that an article stood elsewhere or earlier."""
    said = BEFORE.search(text)
    return (
        next((day for day in printed_in(text) if day.start >= said.end()), None) if said else None
    )


def may_be_published(text: str, day: Day) -> bool:
    """Whether nothing in a line says that its day is another than that of publication."""
    before, after = text[: day.start], text[day.start + len(day.printed) :]
    if is_of_several(text, day) or VENUE.search(text):
        return False
    before = BESIDE.sub("", PARTED.split(before)[-1])
    after = PARTED.split(after)[0]
    told = any(PUBLISHING.fullmatch(word) for word in WORD.findall(before))
    if OTHER.search(f"{before} {after}") or (PLACE.match(after) and not told):
        return False
    if SIGNED.match(text):
        return True
    label = before.rstrip().endswith((":", "："))
    return all(_fits(word, label=label) for word in WORD.findall(before))


def is_of_several(text: str, day: Day) -> bool:
    """Whether a day begins or ends a time of several days."""
    before, after = text[: day.start], text[day.start + len(day.printed) :]
    return bool(RANGE.search(before)) or _is_begun(after)


def _is_begun(after: str) -> bool:
    """Whether a dash and another day follow: the first of several."""
    dash = DASH.match(after)
    other = next(printed_in(after), None) if dash else None
    return dash is not None and other is not None and other.start == dash.end()


def _fits(word: str, *, label: bool) -> bool:
    """Whether a word may stand by a day of publication: it says so, is a name or says nothing."""
    if len(word) <= SHORT_WORD or PUBLISHING.fullmatch(word) or ISSUED.fullmatch(word):
        return True
    if word.casefold() in weekdays():
        return True
    return not label and not word[0].islower()
