"""Who wrote a page's article, as it says: candidates, the most trusted first, never sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from archive_site.loader.articles.html_linked import texts
from archive_site.loader.articles.html_page import Mark, Page, candidate, marks_of
from archive_site.loader.articles.html_tree import pointer
from archive_site.model.clipping import Candidate, Confidence

KIND = re.compile(  # what was written, before "by"
    r"^(?:(?:an?|eine?|une?|der|die)\s+)?(?:analysis|analyse|opinion|comment(?:ary)?|column|essay|"
    r"report|reportage|review|interview|perspective|gastbeitrag|kommentar|kolumne|rezension|"
    r"geschrieben|story|words|text|reported|compiled|un article|article)\s+(?:by|von|par)\s+",
    re.I,
)
BY = re.compile(
    r"^\s*(?:(?:written|posted|reported|story|text|submitted|published|words)\s+)?(?:by|par|von|"
    r"por|di|"
    r"автор|автор текста|müəllif|yazar|yazan|muhabir|текст|بقلم|كتب|الكاتب|نویسنده|"
    r"خبرنگار|ავტორი|author|"
    r"authors)\s*[:\-–]?\s+",
    re.I,
)
NOBODY = re.compile(
    r"^(?:super\s?user|no\s?author|unknown|anonymous|admin\w*|administrator|editor(?:s|"
    r"ial)?(?:\s+team)?|"
    r"staff(?:\s+\w+)?|webmaster|root|user\d*|guest|author|redaksiya|redaksiyası|редакция|редактор|"
    r"editör|rédaction|la rédaction|news\s?desk|newsroom|web\s?desk|team|web team|null|none|"
    r"undefined|"
    r"online|contributor|default|by|wordpress|the editors?|post(?:ed)?|n/?a|المحرر|التحرير|"
    r"(?:our|own|special|site|guest|senior)\s+(?:admin\w*|author|correspondent|contributor|writer)|"
    r"админ\w*|гость|автор|аноним|пресс-служба|собкор\w*|haber\s+(?:merkezi|servisi|ajansı)|"
    r"yönetici|misafir|anonim|müəllif|xəbər\w*|adminstrator|redaktion|la redazione|redacción|"
    r"equipe|هيئة التحرير|أسرة التحرير|محرر\w*|مراسل\w*|متابعات|الإدارة|مدير الموقع|مشرف|"
    r"ადმინ\w*|რედაქცია|სტუმარი|تحریریه|مدیر سایت|ادمین|مدیر)$",
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
HOST = re.compile(r"\w\.[a-z]{2,4}$", re.I)
AFTER_NAME = re.compile(
    r"\s[|•·–—]\s|\s{2,}|\d|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s*\d|"
    r",?\s+(?:on|am|le|at)\s|\s+(?:posted|published|updated|special to|"
    r"for the)\b",
    re.I,
)
OFFICE = re.compile(
    r"\b(?:images?|photo\w*|editors?|editorial|writers?|staff|desk|correspondents?|reporters?|"
    r"bureau|team|news|today|wires?|officers?|director|professor|president|manager|analysts?|"
    r"gmbh|ltd|inc|llc|verlag|media|grupa|group|redakcja|redaksiya\w*|редакци\w*|"
    r"times|post|press|submitted|posted|updated|redaktor\w*|müxbir\w*|muhabir\w*|корреспондент\w*|"
    r"редактор\w*|magazine|tv|radio|agency|service|network|foundation|contributors?|columnists?)\b",
    re.I,
)
BYLINE = re.compile(
    r"by-?line|author|(?<![a-z])auth(?![a-z])|writer|credit|contributor|yazar|müəllif", re.I
)
ASIDE = re.compile(
    r"<(?:aside|nav|footer)>|\b(?:comment|related|sidebar|widget|recent|popular|recommend)", re.I
)
METAS = (
    *("author", "dc.creator", "article:author", "byl", "parsely-author"),
    *("sailthru.author", "dcterms.creator"),
)
LONGEST = 60  # characters of a name
LONGEST_LINE = 150  # characters of a line that has an author's name
ABOVE = 8  # passages above an article in which its author is named
MOSTLY_LINKS = 0.6
JOINS = re.compile(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\bvə\b|\bve\b|\bи\b|\bو\b|\bდა\b|&)\s*", re.I)


def authors(page: Page, first: int, last: int) -> tuple[Candidate, ...]:
    """The persons or agencies that a page names as its article's authors."""
    found: list[Candidate] = []
    for rule, mark in _marks(page, first, last):
        name = name_in(mark.value)
        if not name or any(each.value == name for each in found):
            continue
        if rule == "meta author" and not _is_printed(page, name):
            continue
        byline = rule == "byline" or _is_signed(page, name, first, last)
        confidence: Confidence = "medium" if byline or rule != "meta author" else "low"
        shown = name if name in page.text else JOINS.split(name)[0]
        found.append(candidate(page, name, confidence, Mark(shown, mark.where), rule))
    return tuple(sorted(found, key=lambda each: each.confidence == "low"))


def credit_lines(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """An agency that is credited: a credit, neither an author's name nor the publisher."""
    return tuple(each for each in found if AGENCY.match(each.value))


def name_in(value: str) -> str:
    """The names that a byline gives, without "By"; "" where they are nobody's."""
    whole = " ".join(value.split())
    value = KIND.sub("", BY.sub("", whole)).strip(" ,;:-–—|.")
    end = 0
    for name in (each for each in JOINS.split(value) if each):
        own = name if _is_name(name) else _before_office(name, signed=value != whole)
        if own:
            end = value.index(own, end) + len(own)
        if own != name:
            break
    return value[:end] if len(value) <= LONGEST * 4 else ""


def _before_office(text: str, *, signed: bool) -> str:
    """The name at the beginning of "Ann Lee CNBC Executive News Editor"; "" where none is."""
    words = text.split()
    for number in range(2, min(len(words), 4)) if signed else ():
        own, told = " ".join(words[:number]), words[number]
        parted = own.isupper() != told.isupper() and (own.isupper() or len(told) > 2)
        if (parted or HOST.search(told) or OFFICE.match(told)) and _is_name(own):
            return own
    return ""


def _is_name(name: str) -> bool:
    if len(name) > LONGEST or NOBODY.match(name) or NOT_IN_NAMES.search(name):
        return False
    words = name.split()
    if AGENCY.match(name):
        return True
    if OFFICE.search(name):
        return False
    capital = sum(_is_capital(word[0]) for word in words)
    return 2 <= len(words) <= 5 and capital >= 2 and _is_capital(name[0])


def _is_capital(letter: str) -> bool:
    """Whether a letter may begin a name; Georgian and Arabic have no capitals."""
    return not letter.islower() or "\u10a0" <= letter <= "\u10ff"


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
    yield from _together("itemprop author", _outside(names or items))
    cards = [name for each in marked for name in each.xpath(".//*[contains(@class, 'fn')]")]
    links = [each for each in marked if each.get("rel") or "vcard" in (each.get("class") or "")]
    yield from _together("rel author", _outside([*cards, *links]))
    yield from _bylines(page, first, last)
    yield from (("meta author", mark) for mark in page.meta(*METAS))


def _together(rule: str, elements: list[HtmlElement]) -> Iterator[tuple[str, Mark]]:
    """The names that elements give: all of those that stand side by side as one, then each."""
    marks = [(mark, name) for mark in marks_of(elements) if (name := name_in(mark.value))]
    said = list(dict.fromkeys(name for _, name in marks))
    if len(said) > 1 and len({_box(each) for each in elements}) == 1:
        yield rule, Mark(", ".join(said), marks[0][0].where)
    yield from ((rule, mark) for mark, _ in marks)


def _box(element: HtmlElement) -> HtmlElement:
    """The element two levels above: names of one line stand in one."""
    return next(islice(element.iterancestors(), 1, 2), element)


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
    for number in (*range(max(first - ABOVE, 0), first + 4), *range(last, last + 4)):
        if number >= len(page.passages):
            return
        passage = page.passages[number]
        if number > last + 1 and page.passages[number - 1].density > MOSTLY_LINKS:
            return
        if len(passage.text) > LONGEST_LINE or ASIDE.search(passage.hints):
            continue
        line = AFTER_NAME.split(passage.text)[0]
        within = first <= number <= last
        classed = not within and number <= last + 2 and BYLINE.search(passage.hints[-80:])
        signed = BY.match(passage.text) or KIND.match(passage.text)
        if classed or (signed and not (within and len(line) > LONGEST)):
            yield "byline", Mark(line, pointer(passage.element))


def _is_printed(page: Page, name: str) -> bool:
    """Whether a reader of the page sees a name: what a system calls its user isn't printed."""
    if AGENCY.match(name):
        return False
    sought = name.casefold()
    return any(sought in passage.text.casefold() for passage in page.passages)


def _is_signed(page: Page, name: str, first: int, last: int) -> bool:
    """Whether a name stands by the title or at the article's end."""
    near = (*range(max(first - ABOVE, 0), first), *range(last, min(last + 3, len(page.passages))))
    return any(
        name.casefold() in page.passages[number].text.casefold()
        for number in near
        if len(page.passages[number].text) < 200
    )
