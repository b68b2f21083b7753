"""Who wrote a page's article, as it says: candidates, the most trusted first, never sure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Mark, Page, candidate, marks_of, verbatim
from archive_site.loader.articles.html_tree import pointer
from archive_site.model.clipping import Candidate, Confidence

BY = re.compile(
    r"^\s*(?:(?:written|posted|reported|story|text|submitted|published|words)\s+)?(?:by|par|von|"
    r"por|di|"
    r"автор|автор текста|müəllif|yazar|yazan|muhabir|текст|بقلم|كتب|الكاتب|author|"
    r"authors)\s*[:\-–]?\s+",
    re.I,
)
NOBODY = re.compile(
    r"^(?:super\s?user|no\s?author|unknown|anonymous|admin\w*|administrator|editor(?:s|"
    r"ial)?(?:\s+team)?|"
    r"staff(?:\s+\w+)?|webmaster|root|user\d*|guest|author|redaksiya|redaksiyası|редакция|редактор|"
    r"editör|rédaction|la rédaction|news\s?desk|newsroom|web\s?desk|team|web team|null|none|"
    r"undefined|"
    r"online|contributor|default|by|wordpress|the editors?|post(?:ed)?|n/?a|المحرر|التحرير)$",
    re.I,
)
AGENCY = re.compile(
    r"^(?:associated press|the associated press|ap|afp|agence france-presse|reuters|"
    r"thomson reuters|"
    r"dpa|efe|ansa|tass|тасс|itar-tass|ria novosti|риа новости|interfax|интерфакс|xinhua|kyodo|"
    r"upi|pa|"
    r"press association|bloomberg|anadolu agency|anadolu ajansı|aa|iha|i̇ha|dha|trend|apa|azərtac|"
    r"azertac|azertag|report|turan|interfax-azerbaijan|wafa|spa|wam|mena|sana|qna|petra|irna|belga|"
    r"cp|the canadian press|canadian press|aap|pti|ians|ani|وكالات|أ ف ب|رويترز|الأناضول)"
    r"(?:\s+(?:agency|news agency|ajansı|agentliyi))?$",
    re.I,
)
NOT_IN_NAMES = re.compile(
    r"[\d@<>{}_=|/\\#%&+*?!\[\]]|https?:|\.(?:com|org|net|az|ru|tr)\b|\bclass\b", re.I
)
AFTER_NAME = re.compile(
    r"\s[|•·–—]\s|\s{2,}|\d|,?\s+(?:on|am|le|at)\s|\s+(?:posted|published|updated|special to|"
    r"for the)\b",
    re.I,
)
OFFICE = re.compile(
    r"\b(?:images?|photo\w*|editors?|editorial|writers?|staff|desk|correspondents?|reporters?|"
    r"bureau|team|news|today|"
    r"times|post|press|submitted|posted|updated|redaktor\w*|müxbir\w*|muhabir\w*|корреспондент\w*|"
    r"редактор\w*|magazine|tv|radio|agency|service|network|foundation|contributors?|columnists?)\b",
    re.I,
)
BYLINE = re.compile(r"by-?line|author|writer|credit|contributor|yazar|müəllif", re.I)
ASIDE = re.compile(
    r"<(?:aside|nav|footer)>|\b(?:comment|related|sidebar|widget|recent|popular|recommend)", re.I
)
METAS = (
    *("author", "dc.creator", "article:author", "byl", "parsely-author"),
    *("sailthru.author", "dcterms.creator"),
)
LONGEST = 60  # characters of a name
JOINS = re.compile(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\bvə\b|\bve\b|\bи\b|&)\s*", re.I)


def authors(page: Page, first: int, last: int) -> tuple[Candidate, ...]:
    """The persons or agencies that a page names as its article's authors."""
    found: list[Candidate] = []
    for rule, mark in _marks(page, first, last):
        name = name_in(mark.value)
        if not name or any(each.value == name for each in found):
            continue
        byline = rule == "byline" or _is_signed(page, name, first, last)
        confidence: Confidence = "medium" if byline or rule != "meta author" else "low"
        shown = name if verbatim(name, page.text) else JOINS.split(name)[0]
        found.append(candidate(page, name, confidence, Mark(shown, mark.where), rule))
    return tuple(sorted(found, key=lambda each: each.confidence == "low"))


def credit_lines(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """An agency that is credited: a credit, neither an author's name nor the publisher."""
    return tuple(each for each in found if AGENCY.match(each.value))


def name_in(value: str) -> str:
    """The names that a byline gives, without "By"; "" where they are nobody's."""
    value = BY.sub("", " ".join(value.split())).strip(" ,;:-–—|.")
    names = [each for each in JOINS.split(value) if each]
    good = []
    for name in names:
        if not _is_name(name):
            break
        good.append(name)
    if not good or len(value) > LONGEST * 4:
        return ""
    return value[: value.index(good[-1]) + len(good[-1])]


def _is_name(name: str) -> bool:
    if len(name) > LONGEST or NOBODY.match(name) or NOT_IN_NAMES.search(name):
        return False
    words = name.split()
    if AGENCY.match(name):
        return True
    if OFFICE.search(name):
        return False
    capital = sum(not word[0].islower() for word in words)
    return 2 <= len(words) <= 5 and capital >= 2 and name[0] == name[0].upper()


def _marks(page: Page, first: int, last: int) -> Iterator[tuple[str, Mark]]:
    for thing, where in page.linked:
        said = [each for each in texts(thing, where, "author") if each.kind != "Organization"]
        said = [each for each in said if _is_name(BY.sub("", each.text))] or said[:1]
        if len(said) > 1:
            yield "JSON-LD author", Mark(", ".join(each.text for each in said), said[0].where)
        for each in said:
            yield "JSON-LD author", Mark(each.text, each.where)
    marked = page.tree.xpath(
        "//*[contains(@class, 'author') or @itemprop='author' or @rel='author']"
    )
    items = [each for each in marked if each.get("itemprop") == "author"]
    names = [name for each in items for name in each.xpath(".//*[@itemprop='name']")]
    yield from (("itemprop author", mark) for mark in marks_of(_outside(names or items)))
    cards = [name for each in marked for name in each.xpath(".//*[contains(@class, 'fn')]")]
    links = [each for each in marked if each.get("rel") or "vcard" in (each.get("class") or "")]
    yield from (("rel author", mark) for mark in marks_of(_outside([*cards, *links])))
    yield from _bylines(page, first, last)
    yield from (("meta author", mark) for mark in page.meta(*METAS))


def _outside(elements: list[HtmlElement]) -> list[HtmlElement]:
    """Elements that aren't in comments or beside the article."""
    return [each for each in elements if not ASIDE.search(_around(each))][:3]


def _around(element: HtmlElement) -> str:
    return " ".join(
        f"<{each.tag}> {each.get('class') or ''} {each.get('id') or ''}"
        for each in element.iterancestors()
        if each.tag not in ("html", "body")
    )


def _bylines(page: Page, first: int, last: int) -> Iterator[tuple[str, Mark]]:
    for number in (*range(max(first - 8, 0), first), *range(last + 1, last + 3)):
        if number >= len(page.passages):
            return
        passage = page.passages[number]
        if len(passage.text) > 120 or ASIDE.search(passage.hints):
            continue
        classed = BYLINE.search(passage.hints[-80:])
        if BY.match(passage.text) or classed:
            line = AFTER_NAME.split(passage.text)[0]
            yield "byline", Mark(line, pointer(passage.element))


def _is_signed(page: Page, name: str, first: int, last: int) -> bool:
    """Whether a name stands by the title or at the article's end."""
    near = (*range(max(first - 8, 0), first), *range(last, min(last + 3, len(page.passages))))
    return any(
        name.casefold() in page.passages[number].text.casefold()
        for number in near
        if len(page.passages[number].text) < 200
    )
