"""On which day a page says that it was published: candidates, the most trusted first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from archive_site.loader.articles.html_agreeing import judged
from archive_site.loader.articles.html_day_lines import (
    ISSUED,
    SIGNED,
    days_in_line,
    first_published,
    hints_apart,
    is_change,
    is_of_several,
    is_of_the_site,
    may_be_published,
)
from archive_site.loader.articles.html_days import Day, in_address, marked
from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Mark, Page, candidate, canonical, marks_of
from archive_site.loader.articles.html_places import title_at
from archive_site.loader.articles.html_prose import HEADING
from archive_site.loader.articles.html_tree import Passage, pointer, words_of
from archive_site.loader.articles.html_under import is_of_the_page, told_in
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import dating
from archive_site.model.clipping import Candidate, Confidence

PUBLISHED = (
    *("article:published_time", "og:published_time", "article:published"),
    *("rnews:datepublished",),
)
OTHER = (
    *("datepublished", "date.published", "published_time", "publish_date"),
    *("publishdate", "publication_date", "pubdate", "publish-date"),
    *("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created"),
    *("dcterms.issued", "dc.date.created", "citation_publication_date"),
    *("article_date_original", "originalpublicationdate"),
    *("cxenseparse:recs:publishtime", "article.published", "displaydate", "ptime"),
    *("iso-8601-publish-date",),
)
LOOSE = (
    *("date", "dc.date", "dcterms.date", "timestamp", "article:published_date"),
    *("created",),
)
ASIDE = re.compile(
    r"<(?:aside|nav|footer)>|\b(?:current-?(?:date|day|time)|today|saat|kurs|currency|comment|related|sidebar|widget|recent|popular|recommend|clock|event|"
    r"trending|ticker|promo|read-?more|also|breaking|latest|weather|most-?|teaser|carousel)|"
    r"\[(?:review|comment|suggestedanswer|acceptedanswer)s?\]",
    re.I,
)
OF_EVENTS = re.compile(r"\bevent", re.I)
TIMES = (
    "//time | //abbr[contains(@class, 'published')] | //abbr[contains(@class, 'timestamp')]"
    " | //@data-date/.. | //@data-published/.. | //@data-pubdate/.."
)
ITEM = "meta[@itemprop='datePublished']"  # of which another rule knows more
ITEMS = "//@itemprop[.='datePublished']/.. | //@property[.='datePublished']/.."
NAMED_FOR = re.compile(r"\b(?:tag|category|post|page|menu-item|single)-\S+")  # what it is about
PICTURE = re.compile(r"<fig(?:ure|caption)>")
RENEWED = re.compile(r"^(?!.*publish).*\b(?:updated|modified)\b")
DATED = re.compile(rf"\b(?:{across(dating.DATED)})\b|{across(dating.DATED_WITHIN)}", re.I)
CLASSED = re.compile(r"date|time|byline|publish|posted|meta|tarix|tarih|dateline|stamp", re.I)
NEAR = 6  # passages between a title and its date
LINE = 150  # characters that a line with a date has at most


class Dated(NamedTuple):
    """A day with the mark it stands in, the rule it was found by and how far that is trusted."""

    day: Day
    mark: Mark
    rule: str
    confidence: Confidence


class Around(NamedTuple):
    """An article's place in its page: the passages of its title, of its first and last words."""

    page: Page
    first: int
    last: int
    title: int

    def numbers(self) -> tuple[int, ...]:
        """The passages in which its day may stand, the likeliest first: below its title."""
        after = range(self.last + 1, min(self.last + 4, len(self.page.passages)))
        above = range(max(self.title - 3, 0), min(self.title, self.first))
        within = range(self.first + 1, min(self.first + 3, self.last))  # after what leads in
        return (*range(self.title, self.first), *above, *within, *after)

    def is_aside(self, passage: Passage) -> bool:
        """Whether a passage stands in a box of another use, in which the title doesn't stand."""
        apart = NAMED_FOR.sub("", hints_apart(passage, self.page.passages[self.title]))
        whole = NAMED_FOR.sub("", passage.hints)
        return bool(ASIDE.search(apart) or OF_EVENTS.search(whole))

    def has(self, element: HtmlElement) -> bool:
        """Whether an element is a mark without text or stands by the article."""
        if element.tag in ("meta", "link") or not words_of(element):
            return self._is_in_scope(element)
        shown = self.page.passages  # none where the article stands in a page's data
        places = (*self.numbers(), self.first)
        near = {shown[number].element for number in places if number < len(shown)}
        return not near.isdisjoint({element, *islice(element.iterancestors(), 4)})

    def is_under_title(self, time: HtmlElement) -> bool:
        """Whether an element is all of the line between a title and its article's first words."""
        under = self.page.passages[self.title + 1 : self.first]
        whole = bool(under) and words_of(time) == under[0].text
        return whole and under[0].element in (time, *time.iterancestors())

    def _is_in_scope(self, element: HtmlElement) -> bool:
        """Whether what an element is said to be a part of, if anything, has the article in it."""
        scope = next((each for each in element.iterancestors() if "itemscope" in each.attrib), None)
        own = self.page.passages[self.first : self.first + 1]
        return scope is None or any(scope in each.element.iterancestors() for each in own)


def dates(page: Page, first: int, last: int, title: str) -> tuple[Candidate, ...]:
    """The days of publication that a page gives; `first`, `last` number its article's passages."""
    at = title_at(page.passages, first, title)
    around = Around(page, first, last, max(first - NEAR, 0) if at is None else at)
    found = [*_address(page), *_marked(page, around), *_printed(around), *_before(around)]
    found = [each for each in found if each.day.edtf >= "1990" or each.rule.startswith("printed")]
    made = tuple(
        candidate(page, each.day.edtf, each.confidence, each.mark, each.rule) for each in found
    )
    return judged(made)


def _address(page: Page) -> Iterator[Dated]:
    given = [Mark(page.address, "address")] if page.address else []
    for mark in (*given, *canonical(page), *page.meta("og:url")):
        if day := in_address(mark.value):
            yield Dated(day, mark, "day in the address", "medium" if len(day.edtf) > 7 else "low")
            return


def _marked(page: Page, around: Around) -> Iterator[Dated]:
    items = [each for each in page.tree.xpath(ITEMS) if not _is_aside(each)]
    own = [each for each in items if around.has(each)]
    for item in own or _only(items):
        sure: Confidence = "medium" if own else "low"
        yield from _from(marks_of([item]), "itemprop datePublished", sure)
    yield from _from(page.meta(*PUBLISHED), "article:published_time", "medium")
    linked = (
        Mark(said.text, said.where)
        for thing, where in page.linked
        for said in texts(thing, where, "datePublished")
    )
    yield from _from(linked, "JSON-LD datePublished", "medium")
    other = (mark for mark in page.meta(*OTHER) if not mark.where.endswith(ITEM))
    yield from _from(other, "meta date of publication", "medium")
    times = [each for each in page.tree.xpath(TIMES) if not _is_aside(each) and not is_change(each)]
    times = [each for each in times if each.tag == "time" or CLASSED.search(_hints(each))]
    beside = [each for each in times if around.has(each)] or _only(times)
    told = any(CLASSED.search(_hints(each)) and around.has(each) for each in beside[:1])
    told = told or (len(_only(times)) == 1 and around.is_under_title(times[0]))
    yield from _from(marks_of(beside[:1]), "first time", "medium" if told else "low")
    yield from _from(page.meta(*LOOSE), "meta date", "low")


def _from(marks: Iterator[Mark], rule: str, confidence: Confidence) -> Iterator[Dated]:
    for mark in marks:
        if day := marked(mark.value):
            yield Dated(day, mark, rule, confidence if len(day.edtf) > 4 else "low")


def _only(elements: list[HtmlElement]) -> list[HtmlElement]:
    """Elements away from an article that all give one day; none of those of several articles."""
    days = {day.edtf for mark in marks_of(elements) if (day := marked(mark.value))}
    return elements if len(days) == 1 else []


def _is_aside(element: HtmlElement) -> bool:
    hints = " ".join(
        f"<{each.tag}> {each.get('class') or ''} {each.get('id') or ''} "
        f"[{each.get('itemprop') or ''}]"
        for each in (element, *element.iterancestors())
        if each.tag not in ("html", "body")
    )
    return bool(ASIDE.search(hints))


def _hints(element: HtmlElement) -> str:
    """The classes of an element and of the two around it."""
    near = [element, *element.iterancestors()][:3]
    own = " ".join(f"{each.get('class') or ''} {each.get('id') or ''}" for each in near)
    return own + (" published" if element.get("pubdate") is not None else "")


def _printed(around: Around) -> Iterator[Dated]:
    """The days printed by the title and at the article's end, in lines that aren't its prose."""
    page, first, _, at = around
    for number in around.numbers():
        passage = page.passages[number]
        if len(passage.text) > LINE or PICTURE.search(passage.hints) or around.is_aside(passage):
            continue
        if number < at and is_of_the_site(passage, page.passages[at]):
            continue
        under = is_of_the_page(passage.text)
        text = " ".join(told_in(passage.text)) if under else passage.text
        day = next(days_in_line(text), None)
        if day is None or is_of_several(text, day):
            continue
        said = DATED.search(passage.text) or ISSUED.search(passage.text)
        said = said or CLASSED.search(passage.hints[-120:])
        signed = at < number < first and SIGNED.match(passage.text)
        bare = at - 2 <= number and len(text) <= len(day.printed) + 30
        heads = number >= first and HEADING.search(passage.hints)  # of a part, such as of a log
        if heads or (first <= number < around.last and not (said and bare)):
            continue
        if not said and not signed and not bare:
            continue
        sure = len(day.edtf) >= 7 and (said or signed) and at <= number < first
        sure = sure and may_be_published(text, day) and not RENEWED.search(passage.near(1))
        mark = Mark(day.printed, pointer(passage.element))
        yield Dated(day, mark, "printed by the title", "medium" if sure else "low")


def _before(around: Around) -> Iterator[Dated]:
    """The day on which an article was first published, where one of its outer lines says so."""
    page, first, last, _ = around
    for number in dict.fromkeys((first, first + 1, *range(last - 1, last + 3))):
        passage = page.passages[number] if 0 <= number < len(page.passages) else None
        if passage and len(passage.text) <= 2 * LINE and (day := first_published(passage.text)):
            mark = Mark(day.printed, pointer(passage.element))
            yield Dated(day, mark, "first published", "low")
