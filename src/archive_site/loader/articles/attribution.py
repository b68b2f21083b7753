"""Find whose statement a sentence is: of somebody named, of the text itself, or left open."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from archive_site.loader.articles.doubts import doubted, tells
from archive_site.loader.articles.listeners import teller, upto
from archive_site.loader.articles.quoting import quoted
from archive_site.loader.articles.reach import reaching
from archive_site.loader.articles.said import Said, left_open, surest
from archive_site.loader.articles.sentences import (
    LATELY,
    Span,
    in_quotation,
    quotations_of,
    sentences_of,
)
from archive_site.loader.articles.signs import Signed, across
from archive_site.loader.articles.speakers import name_behind, named, runs_on, without_tail
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import speech
from archive_site.loader.articles.tongues.small import AND, POINTING, PRONOUNS
from archive_site.loader.articles.ways import INITIAL, UPPER, Ways, likely, ways_of

SMALLER = r"[^\W\dA-ZА-ЯÇĞİÖŞÜƏ][\w-]*"
PLACED = re.compile(
    r", [^,]*[’'](?:[dt][ae]n?|[yn]?[ıiuüea]|n?[ıiuü]n)$"
)  # ", Bolu'da": what is said
ADDRESSED = re.compile(r"^(?:[А-ЯЁ]{3,}|«[^»]+») (?=[а-яё])")  # to whom: "рассказал ТАСС директор"
MEANWHILE = re.compile(  # when somebody said it, behind a name
    rf"(?<=[\w.]) (?:{across(speech.WHEN)})"
    rf" (?!{UPPER}).*$"
)
LISTED = re.compile(
    rf"(?:such as|including)[^.;]*$"
    rf"|(?<!\w){UPPER}[\w.-]*\)?(?:, {SMALLER}[^,.;:“”\"]{{0,60}},)?,?"
    rf" (?:{across(AND)}) (?:the |le |la |l[’'])?(?:{SMALLER} ){{0,3}}(?:{SMALLER}, )?$"
)
HONOURED = re.compile(rf"(?<!\w)(?:{across(speech.HONOURED)}) ?$")
CALLED_AFTER = re.compile(rf"(?:{INITIAL} ?){{1,3}}\S+ (?={UPPER}\w+ {UPPER})")
ASIDE = re.compile(  # before a name
    r"^(?:(?:A[sS]|Konuşmasında|Açıklamasında|Çıxışında)\s+|(?:Citing|Quoting) [^,]+, )"
)
PARTICIPLE = re.compile(r"[A-Z][a-z]+ing ")
OFFICE = re.compile(  # by which the speaker before may be called
    across(speech.SPEAKERS),
    re.IGNORECASE,
)
NOBODY = frozenset(" ".join([*PRONOUNS.values(), *POINTING.values()]).split())
NEAR = 80  # characters between a name and its office


class Paragraph(msgspec.Struct, frozen=True):
    """What a paragraph attributes, and to whom it refers as a whole."""

    said: tuple[Said, ...] = ()
    surest: tuple[tuple[int, Said | None], ...] = ()  # from which place on it is whose
    referred: Said | None = None  # "Trend reports referring to the ministry"
    doubted: tuple[Span, ...] = ()  # sentences that deny or suppose what they tell

    def at(self, place: int) -> Said | None:
        """Whose the words at a place are, the surest and nearest of those that speak."""
        number = bisect_right(self.surest, place, key=lambda each: each[0])
        return self.surest[number - 1][1] if number else None


@lru_cache(maxsize=LATELY)
def attributed(text: str, tongue: Tongue) -> Paragraph:
    """What of a paragraph is said by whom."""
    found: list[Said] = []
    referred = None
    last: Said | None = None
    before: Span | None = None  # the sentence before, where nobody is found in it
    ways = likely(text, tongue)
    for sentence in sentences_of(text):
        words = text[sentence.start : sentence.end]
        if credit := _first(ways.credits, words, sentence, tongue):
            referred, last = credit, None
            found.append(credit)
            continue
        if before and (told := _first(ways.before, words, sentence, tongue)):
            found.append(msgspec.structs.replace(told, start=before.start, end=sentence.end))
        every = _said(words, sentence, ways, tongue)
        here = [said for said in every if not in_quotation(text, said.place)]
        verb = _goes_on(words, tongue) if last and not here else None
        if last and verb and not in_quotation(text, sentence.start + verb.start()):
            here = _further(last, verb, text, sentence)
        found += reaching(here, text, sentence, tongue) or _left_open(words, sentence, tongue)
        before = None if here else sentence
        last = here[-1] if here else (last if _opens_with_quotation(words) else None)
    everything = (*found, *quoted(text, found), *_called(text, tongue))
    return Paragraph(everything, surest(everything), referred, doubted(text, tongue))


def _left_open(words: str, sentence: Span, tongue: Tongue) -> list[Said]:
    """What a sentence reports of somebody's words, where it isn't found whose."""
    return [left_open(*sentence)] if tells(words, tongue) else []


def _said(words: str, sentence: Span, ways: Ways, tongue: Tongue) -> list[Said]:
    found = []
    for way in ways.sayers:
        matches = (_match(each, words, sentence, tongue) for each in way.found_in(words))
        found += [said for said in matches if said]
    if not found and (said := _first(ways.spokes, words, sentence, tongue)):
        found.append(msgspec.structs.replace(said, explicit=False))
    if not found and (said := _first(ways.reveals, words, sentence, tongue)):
        found.append(msgspec.structs.replace(said, explicit=False, named=False))
    return found


def _first(ways: Sequence[Signed], words: str, sentence: Span, tongue: Tongue) -> Said | None:
    matches = (match for way in ways if (match := next(way.found_in(words), None)))
    found = (_match(match, words, sentence, tongue) for match in matches)
    return next((said for said in found if said), None)


def _match(match: re.Match[str], words: str, sentence: Span, tongue: Tongue) -> Said | None:
    """What a match attributes: what follows the verb; all of it where it follows itself."""
    whole, known = _who(match, words, tongue)
    last_word = match.end() == match.end("who")
    behind = words[words.index(whole, match.start("who")) + len(whole) :]
    whole += name_behind(whole, behind, tongue) if last_word else ""
    who = without_tail(whole, tongue) if last_word else whole
    if who.casefold() in NOBODY or not who or who[0].isdigit():
        return None
    place = words.index(who, match.start("who"))
    if HONOURED.search(words, 0, place):  # where that name ends is only seen behind initials
        other = CALLED_AFTER.match(who)
        who, known = (who[other.end() :], known) if other else (who, False)
        place += other.end() if other else 0
    via = match.groupdict().get("via") or ""
    listed = bool(LISTED.search(words, 0, match.start("who")))  # the last of several: not alone
    end = place + len(whole) if last_word else match.end()
    closing = words[end:].strip(' .!?”"»)') == "" or via
    leading = match.start("who") > match.start() + 4 and last_word
    start = sentence.start if closing or leading else sentence.start + match.end("who")
    sure = known and not listed
    if (whom := upto(match["who"], words[match.end() :], tongue)) is not None:
        end = match.end() + whom
    place += sentence.start
    if "called" in match.groupdict():
        called, cue = (Span(*match.span(name)).behind(sentence.start) for name in ("called", "cue"))
        return Said(*called, who, place, sure, via, sure, listed, cue, calling=True)
    begin, end = match.span("cue") if match.groupdict().get("cue") else (match.start(), end)
    cue = Span(begin, end).behind(sentence.start)
    return Said(start, sentence.end, who, place, sure, via, sure, listed, cue)


def _who(match: re.Match[str], words: str, tongue: Tongue) -> tuple[str, bool]:
    """Who speaks by a match, without whom it is told; and whether it is sure that it is one."""
    who, before = match["who"], words[: match.start("who")]
    for more in (PLACED, ADDRESSED):
        who = more.sub("", who)
    who, known = teller(who, words[match.end("who") :], tongue)
    who = ASIDE.sub("", MEANWHILE.sub("", who).strip(" ,—–"))
    if match.end() == match.end("who") and runs_on(match[0], words[match.end() :], tongue):
        return "", False
    return named(who, before, tongue), known


def _goes_on(words: str, tongue: Tongue) -> re.Match[str] | None:
    """With what a sentence goes on with the speaker before: "He said", "Describing it, he said"."""
    begin = words if PARTICIPLE.match(words) else words[:120]
    return re.search(tongue.he, begin, re.IGNORECASE) if tongue.he else None


def _further(last: Said, verb: re.Match[str], text: str, sentence: Span) -> list[Said]:
    """What a speaker says further; of several nobody, and no office that isn't told of them."""
    office = OFFICE.search(verb[0])
    after = min(last.place + len(last.who) + NEAR, sentence.start)
    near = text[max(0, last.place - NEAR) : after]
    if office and office[0].casefold() not in near.casefold():
        return []
    cue, sure = Span(sentence.start, sentence.start + verb.end()), not last.listed
    start, end = sentence
    further = Said(start, end, last.who, last.place, sure, last.via, sure, last.listed, cue)
    return [further]


def _opens_with_quotation(words: str) -> bool:
    return words.lstrip()[:1] in '“«"„'


def _called(text: str, tongue: Tongue) -> list[Said]:
    """What stands in quotation marks between "called" and by whom."""
    before, after = tongue.quoted_by
    if not before:
        return []
    found = []
    (whom,) = ways_of((after,), tongue)
    for span, _ in quotations_of(text):
        called = re.search(rf"\b(?:{before})$", text[max(0, span.start - 40) : span.start], re.I)
        if called and (match := whom.whole.match(text, span.end)):
            found.append(Said(*span, match["who"].strip(" ,"), match.start("who"), explicit=True))
    return found
