"""Who says what stands in quotation marks, by a verb of speech and a name right beside it."""

from __future__ import annotations

import re
from functools import cache

from archive_site.loader.articles.said import Said
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues.small import PRONOUNS
from archive_site.loader.articles.tongues.utterances import (
    ARTICLES,
    BUT_HE,
    CASES_LAST,
    DISPUTES,
    DOING_LAST,
    FROM_LAST,
    HIMSELF,
    HOW,
    NO_NOUN,
    ONLY,
    OWNERS_LAST,
    SAYS,
    SAYS_LAST,
    TELLING_LAST,
    TELLS,
    TO_WHOM,
    WITHIN,
)

NEAR = 200  # characters beside a quotation in which its speaker stands
CAPITAL = r"[^\W\d_a-zа-яёçəğıöşüéàâèêîôûœßñáíóúãõäò]"
SMALL = r"[a-zßàâäãáçèéêëíîïñóôöòõúûüœ][\w’'-]*"
ENOUGH = 3  # words that are somebody's speech where a verb of speech is right behind them
APART = r"[,–—-]"  # parts a quotation from who says it


def uttered(text: str, quotation: Span, sentence: Span) -> Said | None:
    """Who plainly says a quotation of a sentence: the name alone stands between it and the verb."""
    after = text[quotation.end : min(sentence.end, quotation.end + NEAR)]
    before = text[max(sentence.start, quotation.start - NEAR) : quotation.start]
    ended = text[quotation.start : quotation.end].rstrip(' ”»“"')[-1:] in ",.!?…—–"
    begins = not re.search(r"\w", text[sentence.start : quotation.start])
    patterns = _patterns()
    found = patterns["inverted"].match(after)
    if not found and begins and (ended or re.match(r"\s?,", after)):
        found = patterns["plain"].match(after)
    if found:
        return _said(found, quotation, quotation.end)
    whole = quotation.start - NEAR <= sentence.start
    first = "last" if said_behind(text, quotation) else "first"
    found = patterns[first].fullmatch(before) if whole else None
    return _said(found, quotation, sentence.start) if found else None


def _said(found: re.Match[str], quotation: Span, at: int) -> Said:
    who, place = found["who"], at + found.start("who")
    cue = Span(at + found.start(), at + found.end())
    return Said(*quotation, who, place, explicit=True, cue=cue)


def said_behind(text: str, quotation: Span) -> bool:
    """Whether the verb of a quotation stands right behind it, and its speaker before it."""
    return _verb_last().match(text, quotation.end) is not None


def told_behind(text: str, quotation: Span) -> bool:
    """Whether a quotation is set apart from the verb right behind it: "“It fell,” he said"."""
    if said_behind(text, quotation):
        return True
    words = text[quotation.start : quotation.end].strip(' ”»“«"')
    behind = _verb_behind().match(text, quotation.end)
    apart = words[-1:] in ",!?…" or (behind is not None and bool(behind["apart"].strip()))
    return behind is not None and apart and len(words.split()) >= ENOUGH


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """How a name, a verb and a quotation may stand beside one another."""
    says = rf"(?:{across(SAYS)})(?![\w-])"
    name = rf"{CAPITAL}[\w’'.-]*"
    only = rf"(?!(?:{across(ONLY)})(?![\w’'-]))"
    names = (
        rf"{only}{name}(?: (?:(?:{across(WITHIN)}) ){{0,3}}(?:[dl][’'])?{name}){{0,7}}(?<![’'.-])"
    )
    small = rf"(?!{says})(?!(?:{across(WITHIN, ARTICLES, HOW)})\b){SMALL}"
    noun = rf"(?:{small} ){{0,3}}"
    article = rf"(?:(?i:{across(ARTICLES)}) |[Ll][’'])"
    # of a body or town before an office: "BBC presenter", "Corrin-based baker"
    of = rf"(?:{only}(?:[A-Z]{{2,6}}|{CAPITAL}\w*-[a-z]+) )?"
    whose = rf"(?: (?:{across(WITHIN)}) (?:{article}?{names}|{small}))?"
    called = rf"(?:, {only}{name} {names})?"  # "the mayor, Ann Reed"
    who = rf"(?P<who>{article}?{of}{noun}{names}|{article}{noun}{small}{whose}{called})"
    lead = r"(?:[^,.;:“”«»„\"]{2,80}, )?"  # "In the name of all, the dean Ann Reed says:"
    whom = rf"(?:{across(TO_WHOM)})"
    aside = r"(?:, [^,.;:“”«»„\"]{2,100},)?"
    begun = rf"\s?{APART}{{0,2}}\s?"
    closed = r"(?=\s*(?:[.,;:!?()…—–\"“”«»„]|$))"
    disputes = rf"(?:{across(DISPUTES)})(?![\w-])"
    rest = r"(?: [^.;:,“”«»„\"]{0,60})?"
    return {
        "last": _before_last(only, name),
        "inverted": re.compile(rf"{begun}(?!{whom}\b){says} (?:{across(HIMSELF)})?{who}{closed}"),
        "plain": re.compile(rf"{begun}{who}(?:{aside}|,) {says}(?! (?:that|he|she|it|they)\b)"),
        "first": re.compile(rf"\W*{lead}{who}{aside} (?:{says}{rest}[:,]|{disputes}{rest}:)\s*"),
    }


def _before_last(only: str, name: str) -> re.Pattern[str]:
    """Who stands before a quotation whose verb stands behind it, with an office, in no case."""
    oblique = rf"\w+(?:{across(CASES_LAST)}|[ıiuü]n[ıiuü])(?![\w-])(?<!zade)(?<!zadə)"
    bare = rf"{only}(?!{oblique})(?!{name}[’'])"
    noun = rf"(?!(?:{across(NO_NOUN)})\b){SMALL} "
    body = rf"(?:{bare}{name} ){{1,6}}(?={SMALL}[ıiuü] )"  # "Liman" of "Liman rəisi Əli Kərimov"
    owner = rf"{name}[’'](?:{across(OWNERS_LAST)}) "  # "Liman'ın başkanı Ali Kaya"
    who = rf"(?P<who>(?:{owner})?(?:{body})?(?:{noun}){{0,2}}{bare}{name}(?: {bare}{name}){{0,7}})"
    lead = r"[^\W\d_][^A-ZÇĞİÖŞÜƏ.;:“”«»„\"]{0,150}, |"  # "Dün akşam, "
    lead += rf"[^.;:“”«»„\"]{{0,150}}(?<!\w)(?:{across(DOING_LAST)}),? "
    lead += rf"|[^.;:“”«»„\"]{{0,150}}(?<!\w)\w{{3,}}(?:{across(FROM_LAST)}) "  # "Ankara'dan "
    # ", in a speech,"
    there = rf"(?:(?:,| (?=[a-zçğıöşüə]))[^.,;:“”«»„\"]{{3,80}}(?:{across(CASES_LAST)}))?"
    # ", saying that so many died,": of the same speaker
    there += rf"(?:,? [^.;:“”«»„\"]{{3,250}}(?<!\w)(?:{across(TELLING_LAST)}))?"
    return re.compile(rf"\W*(?:{lead})?{who}(?: (?:{across(BUT_HE)}))?{there}[,:]?\s*")


def told_near(before: str, after: str) -> bool:
    """Whether a verb of speech, or a colon, stands beside a quotation: before it, or behind it."""
    return before.rstrip().endswith((":", "：")) or any(map(_verb().search, (before, after)))


@cache
def _verb_last() -> re.Pattern[str]:
    return re.compile(rf"\s?,?\s?(?:[–—-]\s)?(?:{across(SAYS_LAST)})(?!\w)")


@cache
def _verb_behind() -> re.Pattern[str]:
    he = "|".join(PRONOUNS.values()).replace(" ", "|")
    who = rf"(?:(?:{he}) |(?:{across(ARTICLES)}) [a-z]+ |{CAPITAL}[\w.]+ )"
    inverted = r"(?:a|ont|avait)-t-"
    return re.compile(
        rf"(?P<apart>\s?[,–—-]?\s?)(?:{inverted}|{who}{{0,3}}(?:{across(SAYS)})(?![\w-]))"
    )


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{across(SAYS, TELLS)})(?![\w-])", re.IGNORECASE)
