"""Find what a number counts: the words after it as far as the last noun that can be counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from archive_site.loader.articles.around import Around
from archive_site.loader.articles.numbers import DIGITS, alternatives
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.topics import HARM, first_topic

LONGEST = 6  # words, from the number to the noun
PEOPLE = ("people", "group")
COLON = re.compile(r"[^.,;:()،؛]{0,60}:\s*")  # between a whole and the list of its parts
WORD = re.compile(r"[^\W\d_][\w’'.-]*[\w]|[^\W\d_]")


class Phrase(msgspec.Struct, frozen=True):
    """What is counted, as printed; `kind` is "" where nothing is known to be."""

    end: int
    words: str = ""
    kind: str = ""  # people, group, families, things, years
    groups: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """What is counted, where nothing is said of it."""
        return "people" if self.kind == "group" else self.kind


def listed(gap: str, text: str, hidden: str, ends: Iterable[int], tongue: Tongue) -> bool:
    """Whether a gap ends in a colon, and numbers, by their ends, have only what each counts."""
    ended = re.compile(rf"\s*(?:[,;.!?…)،؛]|(?:{tongue.and_})(?![^\W\d])|$)")
    return bool(COLON.fullmatch(gap)) and all(
        ended.match(hidden, phrase_after(text, hidden, end, tongue).end) for end in ends
    )


def phrase_after(text: str, hidden: str, place: int, tongue: Tongue) -> Phrase:
    """What stands after a number as what it counts."""
    begin = _past_link(hidden, place, tongue)
    end, kind = _head(hidden, begin, tongue)
    if not kind:
        return Phrase(place)
    groups = (kind.partition(":")[2],) if ":" in kind else ()
    kind = kind.partition(":")[0]
    if kind == "things" and (named := re.compile(tongue.named).match(text, end)):
        end = named.end()
    if tongue.following and (after := _following(tongue).match(hidden, end)):
        end = after.end()
    if kind in PEOPLE:
        end, more = _coordinated(hidden, end, tongue)
        groups = (*groups, *more) if kind == "group" else ()
    while text[end : end + 1].strip() and hidden[end].isspace():  # a mark that is no letter
        end += 1
    words = " ".join(text[begin:end].split())
    if tongue.copula and kind == "group":
        words = re.sub(rf"(?<=\w)(?:{tongue.copula})$", "", words)
    return Phrase(end, words, kind, tuple(dict.fromkeys(groups)))


def counted_by(text: str, hidden: str, number: Span, tongue: Tongue) -> Phrase:
    """The same of a number that ends behind words such as "or more"; or what stands in these."""
    phrase = phrase_after(text, hidden, number.end, tongue)
    return phrase if phrase.kind else phrase_after(text, hidden, number.start, tongue)


def loose_phrase(text: str, hidden: str, place: int, tongue: Tongue) -> Phrase:
    """The word or two after a number that is known to be a part, whatever they are."""
    begin = end = place
    for _ in range(2):
        gap = re.compile(r"\s*").match(hidden, end)
        assert gap is not None
        word = WORD.match(hidden, gap.end())
        if not word or _stop(tongue).match(hidden, gap.end()) or _how(tongue).match(word[0]):
            break
        end = word.end()
    return Phrase(max(end, place), " ".join(text[begin:end].split()))


def unknown_noun(around: Around, place: int, part: bool, vague: bool) -> Phrase:
    """The word or two that a number counts, of a part or of whom is said what was done to them.

    So of "416 motorists died", where more than one is told by the noun's end.
    """
    hidden, tongue = around.hidden, around.tongue
    phrase = loose_phrase(around.text, hidden, place, tongue)
    if part or not phrase.words:
        return phrase
    if vague or not (tongue.plural and re.search(rf"(?:{tongue.plural})$", phrase.words)):
        return Phrase(place)
    for word in WORD.finditer(hidden, phrase.end):
        if first_topic(word[0], tongue, True) in HARM:
            return phrase
        if not _stop(tongue).fullmatch(word[0]):
            break
    return Phrase(place)


def _past_link(text: str, place: int, tongue: Tongue) -> int:
    link = rf"(?:(?:{tongue.link})\s*(?:the\s+)?)?" if tongue.link else ""
    return re.compile(rf"\s*{link}", re.IGNORECASE).match(text, place).end()  # type: ignore[union-attr]


def _head(text: str, begin: int, tongue: Tongue) -> tuple[int, str]:
    """The end and the kind of the last noun before a stop."""
    end, kind, place = begin, "", begin
    for _ in range(LONGEST):
        gap = re.compile(r"[\s-]*").match(text, place)
        assert gap is not None
        noun = _nouns(tongue).match(text, gap.end())
        if (
            noun
            and kind.partition(":")[0] in PEOPLE
            and _kind(noun) in ("things", "families", "years")
        ):
            break
        if noun and not (kind and _stop(tongue).match(text, gap.end())):
            end, kind, place = noun.end(), _kind(noun), noun.end()
            continue
        word = WORD.match(text, gap.end())
        if (
            not word
            or any(map(str.isdigit, word[0]))
            or _stop(tongue).match(text, gap.end())
            or (kind == "group")
            or (tongue.adjective and not re.search(rf"{tongue.adjective}$", word[0]))
        ):
            break
        place = word.end()
    return end, kind


def _coordinated(text: str, end: int, tongue: Tongue) -> tuple[int, tuple[str, ...]]:
    """Other nouns counted together with the first: "children, women and the elderly"."""
    groups: list[str] = []
    while match := _next(tongue).match(text, end):
        noun = _nouns(tongue).match(text, match.end())
        if not noun or _kind(noun).partition(":")[0] not in PEOPLE:
            break
        group = _kind(noun).partition(":")[2]
        groups += [group] if group else []
        end = noun.end()
    return end, tuple(groups)


def _kind(noun: re.Match[str]) -> str:
    name = noun.lastgroup or ""
    return f"group:{name[2:]}" if name.startswith("g_") else name


@cache
def _nouns(tongue: Tongue) -> re.Pattern[str]:
    groups = "|".join(f"(?P<g_{name}>{words})" for name, words in tongue.groups.items())
    return re.compile(
        rf"(?:{groups}|(?P<people>{tongue.people})|(?P<families>{tongue.families})"
        rf"|(?P<things>{tongue.things})|(?P<years>{tongue.years}))(?:·[^\W\d_]+)*(?!\w|-[^\W\d_])",
        re.IGNORECASE,
    )


@cache
def _stop(tongue: Tongue) -> re.Pattern[str]:
    topics = "|".join(tongue.topics.values())
    numbers = alternatives(tongue.numbers)
    return re.compile(rf"(?:{tongue.stop}|{topics}|{numbers}|{DIGITS})(?!\w)", re.IGNORECASE)


@cache
def _how(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"(?:{tongue.how or '(?!)'})$", re.IGNORECASE)


@cache
def _next(tongue: Tongue) -> re.Pattern[str]:
    including = rf"\s*[,،(]?\s*(?:{tongue.including})\s+"
    return re.compile(
        rf"(?:{including}|\s*[,،]\s*(?:(?:{tongue.and_})\s*)?|\s+(?:{tongue.and_})\s*)"
        rf"(?:{tongue.article})?",
        re.IGNORECASE,
    )


@cache
def _following(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"(?:\s+(?:{tongue.following})(?!\w))+", re.IGNORECASE)
