"""Find the words that a paragraph uses for what happened, and by whom it says it was done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.sentences import like_a_title, sentences_of
from archive_site.loader.articles.signs import (
    Signed,
    across,
    may_have,
    signed,
    signs_of,
    whole_words,
    words_of,
)
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.calling import CALLED, CALLING, FOR_HARM, NOT, WORK
from archive_site.loader.articles.tongues.other import NOTHING
from archive_site.loader.articles.tongues.utterances import ARTICLES

CASE = r"(?![^\W\d_]+[-’'](?:[dt][ae]n?|n?[ıiuü]n|[yn]?[aeə])\b)"  # no ending of az, tr
NAME = r"[^\W\d_a-zа-яёçəğıöşüé][^\W\d_]+(?:[-‐][^\W\d_]+)*"
MANY = 4  # words in quotation marks that are a quotation
NEAR = 60  # characters before a noun in which the words stand that point to it
NO_PLACE = re.compile(r"^[^\W\d_a-zа-яё]{2,}$|[a-z][A-Z]")  # letters of a body, a product's name
LONGER = re.compile(r"[’'ʼ]s(?!\w)|[\s-]\(?[A-Z]")  # the name goes on as that of something else
IN_YEAR = re.compile(r" (?:(?:of|in|en|de) )?\(?(?:1[5-9]|20)\d\d(?!\d)")
OPENING = (
    r"(?!(?:The|This|That|These|Those|A|An|In|On|At|Of|Le|La|Les|Un|Une|Ce|Cette|Bu|Bir|О|В|На"
    r"|(?:Film|Belgesel|Kitap|Kitab|Документ|Фильм|Книг)\w*|Həmin|Dünən|Burada|Sonra|Dün|Вчера|Затем|После)\b)"
)


class Term(NamedTuple):
    """Words as printed, with their place; `kind` is term, responsibility or statement."""

    start: int
    end: int
    printed: str
    kind: str
    sure: bool


def terms_in(text: str, tongue: Tongue) -> tuple[Term, ...]:
    """The words for what happened, each once a paragraph; by whom it was done; what is the first
    or the largest of its kind."""
    found: list[Term] = []
    for match, sure in _matches(text, tongue):
        new = Term(*match.span("term"), match["term"], "term", sure)
        if not any(_same(new, old) for old in found):
            found.append(new)
    found += _marked(text, _doers(tongue), "by", "responsibility")
    found += _marked(text, _statements(tongue), "what", "statement")
    return tuple(sorted(found))


def _matches(text: str, tongue: Tongue) -> Iterator[tuple[re.Match[str], bool]]:
    """Where the words for what happened may stand, and whether they are sure to be of it."""
    if not may_have(_signs(tongue), text):
        return
    yield from ((match, False) for match in _labels(text, tongue))
    for description in _descriptions(tongue):
        yield from ((match, True) for match in description.found_in(text))
    for pattern, sure in _patterns(tongue):
        found = pattern.found_in(text)
        for match in (each for each in found if _of_what_happened(each, tongue)):
            yield match, sure and not _in_passing(match["term"], tongue)


def _labels(text: str, tongue: Tongue) -> Iterator[re.Match[str]]:
    """A few words in quotation marks that somebody calls what happened by."""
    for pattern in _calling(tongue):
        for match in pattern.found_in(text):
            words = len(match["term"].split())
            few = words < MANY and not match.groupdict().get("not")
            title = words > 1 and like_a_title(match["term"])  # “Crime and Punishment”
            title = title or _of_a_work(match, tongue)
            if few and not title and _harm(tongue).search(match["term"]):
                yield match


def _of_a_work(match: re.Match[str], tongue: Tongue) -> bool:
    """Whether it is a film or a book that is called so: "called the film", "a book called"."""
    leading = match.string[match.start() : match.start("term")]
    before = match.string[max(0, match.start() - NEAR) : match.start()]
    near = " ".join(before.split()[-2:]) if len(leading.split()) <= 2 else ""
    work = words_of(WORK, tongue.code)
    return work.search(leading) is not None or work.search(near) is not None


def _in_passing(term: str, tongue: Tongue) -> bool:
    return bool(tongue.passing and re.fullmatch(tongue.passing, term))


def _of_what_happened(match: re.Match[str], tongue: Tongue) -> bool:
    """Whether a noun that is said of other things as well stands with a year, or as one known.

    "The Darrow flood" and "Darrow Fire of 1903" do; "a flood of letters", "Kindle Fire" don't.
    """
    noun = match.groupdict().get("noun")
    if not (noun and tongue.common and re.fullmatch(tongue.common, noun, re.IGNORECASE)):
        return True
    if NO_PLACE.search(match["of"]) or LONGER.match(match.string, match.end()):
        return False
    if match["year"] or IN_YEAR.match(match.string, match.end()):
        return True
    before = match.string[max(0, match.start() - NEAR) : match.start()]
    return noun.islower() and bool(re.search(tongue.pointing, before, re.IGNORECASE))


@cache
def _signs(tongue: Tongue) -> tuple[str, ...]:
    """All that the words for what happened may be told by."""
    return signs_of(
        (*_calling(tongue), *_descriptions(tongue), *(pattern for pattern, _ in _patterns(tongue)))
    )


def _same(new: Term, old: Term) -> bool:
    within = new.start < old.end and old.start < new.end
    here, there = new.printed.casefold(), f" {old.printed.casefold()} "
    return within or f" {here} " in there


def _marked(text: str, patterns: Sequence[Signed], group: str, kind: str) -> Iterator[Term]:
    """What the group of some patterns prints, sentence by sentence, none over another."""
    likely = [each for each in patterns if each.may_be_in(text)]
    for sentence in sentences_of(text) if likely else ():
        taken: list[Term] = []
        for pattern in likely:
            for match in pattern.found_in(text, *sentence):
                new = Term(*match.span(group), match[group], kind, True)
                if not any(new.start < old.end and old.start < new.end for old in taken):
                    taken.append(new)
        yield from taken


@cache
def _doers(tongue: Tongue) -> tuple[Signed, ...]:
    return tuple(map(signed, tongue.forces))


@cache
def _statements(tongue: Tongue) -> tuple[Signed, ...]:
    return tuple(map(signed, tongue.statements))


@cache
def _descriptions(tongue: Tongue) -> tuple[Signed, ...]:
    return tuple(signed(rf"(?<!\w)(?P<term>{each})(?!\w)") for each in tongue.descriptions)


@cache
def _harm(tongue: Tongue) -> Signed:
    return whole_words(f"{tongue.terms}|{tongue.strong}|{FOR_HARM.get(tongue.code, NOTHING)}")


@cache
def _calling(tongue: Tongue) -> tuple[Signed, ...]:
    """Words in quotation marks behind "called", or before it."""
    article = rf"(?:(?:{across(ARTICLES)})\s|l[’'])?"
    quoted = rf"[“«\"]\s?(?i:{article})(?P<term>[^“”«»\"]{{3,60}}?)\s?[”»\"]"
    before, after = CALLING.get(tongue.code), CALLED.get(tongue.code)
    denied = rf"(?P<not>(?i:{NOT.get(tongue.code, NOTHING)})\s?(?:\w+ )?)?"
    ways = (
        [rf"(?<!\w){denied}(?<!\w)(?i:{before})\s?(?:[^.;:“”«»\"]{{0,90}}\s)?{quoted}"]
        if before
        else []
    )
    ways += [rf"{quoted}(?i:{after})"] if after else []
    return tuple(map(signed, ways))


@cache
def _patterns(tongue: Tongue) -> tuple[tuple[Signed, bool], ...]:
    """With a name before or after it; alone."""
    year = r"(?P<year>(?:19|20)\d\d )?"
    noun = rf"(?P<noun>(?i:{tongue.terms}))(?: I{{1,3}})?(?!\w)"
    apart = tongue.term_not.replace("{name}", NAME)
    owned = rf"(?!{tongue.term_bare})" if tongue.term_bare else ""
    named = (
        rf"(?<![\w-])(?P<term>{year}{OPENING}{CASE}{apart}(?P<of>{NAME}(?: {NAME})?) {owned}{noun})"
    )
    placed = rf"(?<!\w)(?P<term>(?P<year>){noun} (?i:{tongue.term_of}) (?P<of>{NAME}))"
    words = "|".join(each for each in (tongue.strong, tongue.deeds) if each)
    alone = rf"(?<!\w)(?P<term>(?i:{words}))(?!\w)"
    placing = [(signed(placed), tongue.term_of_sure)] if tongue.term_of else []
    naming = [(signed(named), True)] if tongue.capitals else []
    return (*naming, *placing, (signed(alone), False))
