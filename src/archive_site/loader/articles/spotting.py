"""Find names that are plain by the words round them: bodies, persons with an office, films."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from archive_site.loader.articles.attribution import attributed
from archive_site.loader.articles.said import Said
from archive_site.loader.articles.sentences import (
    LATELY,
    Span,
    quotations_of,
    sentence_at,
    sentences_of,
)
from archive_site.loader.articles.signs import NEVER, across, compiled, whole_words
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import shown, speech
from archive_site.loader.articles.tongues.offices import (
    ANY_BODY,
    BODIES,
    BODY,
    CINEMA,
    NO_BODY,
    NO_FILM,
    NO_PERSON,
    OFFICE,
    OFFICE_OF,
    OFFICIAL,
    PERSON,
    POST,
    RANK,
    ROLE_AFTER,
    ROLE_BEFORE,
    SETTLEMENTS,
    STARTERS,
    TITLED,
)
from archive_site.loader.articles.tongues.small import AND, BUT, DANGLING, WHEREAS
from archive_site.loader.articles.ways import UPPER

LENGTH = re.compile(  # behind a title: whose it is, the year, the minutes
    rf",?(?: [^()\n]{{2,60}})? \((?:[^()\n]{{2,40}}, )?(?:19|20)\d\d, \d{{1,3}}\s?"
    rf"(?:{across(shown.MINUTES)})\)",
    re.IGNORECASE,
)
LONGEST_TITLE = 9  # words of a film's title
LONG_WORD = re.compile(r"(?<![\w’'])[^\W\d_][\w-]{3,}")
MARKS = '“”«»"'
MARK = re.compile(f"[{MARKS}]")
LONGEST_WORD = 60  # characters right before a title that say what it is of
LONGEST_ROLE = 200  # characters right before a name
BESIDE = 24  # characters between a title and the word film where both are of one phrase
NEAR = 40  # characters between a name and the end of what is quoted beside it
ENDING = re.compile(r"[’'ʼ][^\W\d_A-ZÇĞİÖŞÜƏ]+$")  # ’s, and what Turkish sets apart
SPEECH = re.compile(  # after a quotation: it is what somebody says
    rf"[\s,–—-]*(?:\w+ ){{0,3}}?(?:{across(speech.SAY)})(?!\w)"
    rf"|\s*[,–—-][\s,–—-]*(?:{across(speech.NOT_SAID)})\b"
)
APPOSED = re.compile(r", (?:\d\d\b|who\b|whose\b|an? |the |then |une? |l[’']|пере\w+вш)")
JOINED = re.compile(rf"(?:{across(AND, BUT, WHEREAS)})\s", re.IGNORECASE)  # before a name
AFTER_NAME = re.compile(r"(?<=[^\W\d_A-Z]) (?![IVX]+$)[A-Z]{2,4}$")  # "CEO"
OF_COUNTRY = re.compile(  # Russian: the country of an ambassador, before a name and a surname
    r"[А-ЯЁ][а-яё]+(?:а|я|ии|ы) (?=[А-ЯЁ][а-яё]+ (?![А-ЯЁ]?[а-яё]*(?:вич|вна|чна)\b)[А-ЯЁ])"
)
LAST = re.compile(rf"(?<!\w){PERSON}$")
OBLIQUE = re.compile(r"(?:словам|данным|информации|сведениям|мнению|согласно) $", re.IGNORECASE)
GENITIVE = re.compile(r"n?[ıiuü]n(?= (?:sözlər|məlumat|dedi|bildir|fikri))")


class Spot(NamedTuple):
    """A name in a paragraph that no record of the archive has."""

    span: Span
    printed: str
    kind: str
    roles: tuple[str, ...] = ()


def spotted(text: str, tongue: Tongue) -> Iterator[Spot]:
    """Films, then bodies, then persons; none runs over the end of a sentence."""
    for span, words in films_in(text, tongue):
        yield Spot(span, words.rstrip(",."), "film")
    if not tongue.capitals:  # an office and a verb round names tell them
        for pattern in tongue.persons:
            for match in compiled(pattern).finditer(text):
                yield Spot(Span(*match.span("name")), match["name"], "person", (match["role"],))
        return
    yield from bodies_in(text, tongue)
    may = OFFICIAL.may_be_in(text) or TITLED.search(text)
    for sentence in sentences_of(text) if may else ():
        words = text[sentence.start : sentence.end]
        if not (OFFICIAL.may_be_in(words) or TITLED.search(words)):
            continue
        for match in OFFICE.finditer(text, *sentence):
            name = "name" if match["name"] else "after"
            yield from _person(text, Span(*match.span(name)), tongue)
    for said in attributed(text, tongue).said:
        last = LAST.search(said.who)
        if last and _speaks(text, said):
            start = said.place + last.start("name")
            yield from _person(text, Span(start, start + len(last["name"])), tongue)


def bodies_in(text: str, tongue: Tongue) -> Iterator[Spot]:
    """Universities, museums, ministries: without the office that somebody has in them."""
    if not (tongue.code and ANY_BODY.search(text)):  # their words are of languages that are read
        return
    vias = {said.via for said in attributed(text, tongue).said if said.via}
    for sentence in sentences_of(text):
        if not ANY_BODY.search(text, *sentence):
            continue
        for match in BODY.finditer(text, *sentence):
            start, end = match.start(), match.end("stem") if match["stem"] else match.end()
            if first := STARTERS.match(text, start):
                start = first.end()
            start += next(
                (len(via) + 1 for via in vias if text.startswith(f"{via} ", start, end)), 0
            )
            if post := POST.match(text, start, sentence.end):
                end = post.end()
            printed = " ".join(text[start:end].split())
            named = " " in printed and not NO_BODY.fullmatch(printed)
            if named and not _runs_into_a_name(text, match):
                yield Spot(Span(start, end), printed, "organization")


def _runs_into_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether it may go on into a person's name: Director of the Museum of Glass Ann Reed."""
    several = len((match["of"] or "").split()) > 2
    office = OFFICE_OF.search(text, max(match.start() - LONGEST_ROLE, 0), match.start())
    return bool(several and office and text[match.end() : match.end() + 1] not in (",", "."))


@lru_cache(maxsize=LATELY)
def films_in(text: str, tongue: Tongue) -> tuple[tuple[Span, str], ...]:
    """Titles in quotation marks in a sentence that says they are a film's."""
    quoted = [(span, words) for span, words in quotations_of(text) if _like_a_title(words, tongue)]
    return tuple(
        (span, words)
        for span, words in quoted
        if _of_a_film(text, span, sentence_at(text, span.start), tongue)
    )


def _like_a_title(words: str, tongue: Tongue) -> bool:
    """Whether it is short and begins with a capital; so do half its words where titles do so."""
    if len(words.split()) > LONGEST_TITLE or words[:1].islower():
        return False
    long = LONG_WORD.findall(words) if tongue.titled else []
    return 2 * sum(map(str.islower, (word[0] for word in long))) <= len(long)


def is_no_film(text: str, span: Span, sentence: Span) -> bool:
    """Whether words in quotation marks are called something else: a cinema, a paper, a book."""
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    other = NO_FILM[0].search(before[-LONGEST_WORD:]) or NO_FILM[1].match(after)
    return bool(other or CINEMA.search(text, span.start, span.end))


def _of_a_film(text: str, span: Span, sentence: Span, tongue: Tongue) -> bool:
    """Whether the word film stands nearer to a title than any other quotation does."""
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    if is_no_film(text, span, sentence):
        return False
    near = before[max(map(before.rfind, MARKS)) + 1 :], MARK.split(after, maxsplit=1)[0]
    if LENGTH.match(text, span.end) or _called_one(*near, tongue):
        return True
    if text[span.start : span.end].rstrip('”»"').endswith(",") or SPEECH.match(near[1]):
        return False
    if near[0].rstrip().endswith(":"):
        return False
    word = whole_words(tongue.film)
    if word.search(near[0][-BESIDE:]) or word.search(near[1][:BESIDE]):
        return True
    of_something_else = re.search(r"\bof the $", before[-LONGEST_WORD:])
    return not of_something_else and bool(word.search(near[0]))


def _called_one(before: str, after: str, tongue: Tongue) -> bool:
    """Whether a title is called a film right before it or behind, or is said to be screened."""
    code = tongue.code
    before_it, behind = shown.SCREENED.get(code, (NEVER, NEVER))
    small = "|".join(filter(None, (DANGLING.get(code), speech.SAY.get(code))))
    words = rf"(?:(?!(?:{small or NEVER})(?!\w))[\w’'-]+\s){{0,4}}?"
    called = rf"[\s,(–—-]*(?:{shown.ARTICLE.get(code, '')}){words}(?:{tongue.film})"
    of = rf"(?=[,.;)]|$|\s(?:{shown.FILM_OF.get(code, NEVER)}))"
    return bool(
        re.search(rf"(?<!\w)(?:{tongue.film}|{before_it})\s$", before, re.IGNORECASE)
        or re.match(rf"{called}{of}", after, re.IGNORECASE)
        or re.match(rf",?\s(?:{behind})(?!\w)", after, re.IGNORECASE)
    )


def _speaks(text: str, said: Said) -> bool:
    """Whether who speaks is a person: by an office, by what is said of them, by their words."""
    if not said.explicit or re.search(rf"{BODIES}|{NO_PERSON}", said.who):
        return False
    if len(said.who.split()) > 3:
        return False
    end = said.place + len(said.who)
    apposed = _beside_quotation(text, said.place) or bool(APPOSED.match(text, end))
    return apposed or bool(roles_of(text, said.place, end))


def _beside_quotation(text: str, place: int) -> bool:
    """Whether a quotation ends near a place."""
    every = quotations_of(text)
    number = bisect_right(every, place - NEAR, key=lambda each: each[0].end)
    return number < len(every) and every[number][0].end < place + NEAR


def _person(text: str, span: Span, tongue: Tongue) -> Iterator[Spot]:
    """A person's name, unless it goes on as the name of something else."""
    name, cases = ENDING.sub("", text[span.start : span.end]), tongue.surname_cases
    printed = " ".join((re.sub(cases, "", name) if cases else name).split())
    behind = text[span.end : span.end + 2]
    if (joined := JOINED.match(printed)) or AFTER_NAME.search(printed):
        printed = AFTER_NAME.sub("", printed[joined.end() if joined else 0 :])
        begin = text.find(printed, span.start)
        span = Span(begin, begin + len(printed))
    if of := OF_COUNTRY.match(printed):
        printed = printed[of.end() :]
        span = Span(span.end - len(printed), span.end)
    if OBLIQUE.search(text, max(span.start - LONGEST_WORD, 0), span.start) or GENITIVE.search(
        text, span.end - 3, span.end + 10
    ):
        return  # whose name it is in the first case can't be told
    if re.search(rf"{BODIES}|{NO_PERSON}", printed) or " " not in printed:
        return
    if re.match(rf" {SETTLEMENTS}", text[span.end : span.end + LONGEST_WORD]):
        return
    if not re.match(rf" {UPPER}", behind):
        yield Spot(span, printed, "person", roles_of(text, *span))


def roles_of(text: str, start: int, end: int) -> tuple[str, ...]:
    """The office that is printed right before or after a person's name, as printed."""
    sentence = sentence_at(text, start)
    beside = text[max(sentence.start, start - LONGEST_ROLE) : start]
    found = ROLE_BEFORE.search(RANK.sub("", beside)) or RANK.search(beside)
    after = ROLE_AFTER.match(text, end)
    roles = [each["role"] for each in (found, after) if each]
    return tuple(" ".join(role.split()) for role in roles if not role.endswith(" by"))
